//! The options of a call, for what is made of calls.

/// Setters that hand an option on to the field that takes it: a call, or what is made of one.
macro_rules! forward_options {
    ($field:ident) => {
        /// The time for one call, all attempts and waits included.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.$field = self.$field.timeout(timeout);
            self
        }

        /// A header besides those that this crate sets; a name of those is an error of the call.
        pub fn header(mut self, name: &str, value: &str) -> Self {
            self.$field = self.$field.header(name, value);
            self
        }

        /// Another policy than the client's. Whoever repeats what the table does not, answers for
        /// it.
        pub fn retry(mut self, policy: impl crate::retry::RetryPolicy + 'static) -> Self {
            self.$field = self.$field.retry(policy);
            self
        }

        /// Other checks of the request than the client's.
        pub fn validation(mut self, checks: impl Into<crate::validate::Checks>) -> Self {
            self.$field = self.$field.validation(checks);
            self
        }
    };
}

pub(crate) use forward_options;
