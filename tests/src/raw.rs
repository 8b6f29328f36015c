//! Raw clients for servers of tests.

use synctera_api::support::{Context, RawClient};

/// A raw client of any version for a server at `origin`, such as `http://127.0.0.1:4000`.
#[must_use]
pub fn client<C: RawClient>(origin: &str) -> C {
    C::for_call(
        &format!("{origin}/{}", C::API),
        reqwest::Client::new(),
        Context::new(),
    )
}
