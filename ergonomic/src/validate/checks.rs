//! What is checked before a request leaves.

/// How much is checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Validation {
    /// Nothing.
    Off,
    /// The limits of Synctera's documents.
    Document,
    /// The limits of the documents, and what guides and rails ask for besides.
    #[default]
    Full,
}

/// What is checked, and what stops a call. [`Validation`] converts into it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Checks {
    pub(crate) validation: Validation,
    pub(crate) refuses_suspects: bool,
    pub(crate) minimum_age: Option<u8>,
}

impl Checks {
    /// These checks; only what is invalid stops a call.
    pub const fn new(validation: Validation) -> Self {
        Self {
            validation,
            refuses_suspects: false,
            minimum_age: None,
        }
    }

    /// Stops calls also for what is likely to fail later: see
    /// [`Severity::Suspect`](super::Severity::Suspect).
    pub const fn refuse_suspects(mut self) -> Self {
        self.refuses_suspects = true;
        self
    }

    /// Takes dates of birth of people under this age, in years, for suspect. Without it age is not
    /// looked at, since Synctera's customers may have their own rules.
    pub const fn minimum_age(mut self, years: u8) -> Self {
        self.minimum_age = Some(years);
        self
    }
}

impl From<Validation> for Checks {
    fn from(validation: Validation) -> Self {
        Self::new(validation)
    }
}
