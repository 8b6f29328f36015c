//! Runs progenitor, which panics where it meets what it does not know.

use std::panic::{AssertUnwindSafe, catch_unwind};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};

use crate::emit::Named;
use crate::error::{Error, Result};

/// progenitor's source for the skeleton.
pub(super) fn generate(named: &Named<'_>, skeleton: &OpenAPI) -> Result<syn::File> {
    let failed = |problem: String| Error::Generator {
        file: named.api.name.clone(),
        problem,
        advice: "add a fixup for the construct, or report it with the document".into(),
    };
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Positional);
    let quiet = Quiet::new();
    let tokens = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(skeleton)
    }));
    drop(quiet);
    let tokens = tokens
        .map_err(|panic| failed(format!("progenitor panicked: {}", message(&panic))))?
        .map_err(|error| failed(error.to_string()))?;
    syn::parse2(tokens).map_err(|error| failed(format!("progenitor's output is not Rust: {error}")))
}

fn message(panic: &Box<dyn std::any::Any + Send>) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_else(|| "without a message".to_owned())
}

type Hook = Box<dyn Fn(&std::panic::PanicHookInfo<'_>) + Sync + Send + 'static>;

/// Keeps a caught panic from printing; the error tells it.
struct Quiet(Option<Hook>);

impl Quiet {
    fn new() -> Self {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        Self(Some(hook))
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        if let Some(hook) = self.0.take() {
            std::panic::set_hook(hook);
        }
    }
}
