//! The ways from a client to the handles, once for each kind of client.

// Which of them are used depends on the versions that are on.
#![allow(unused_macros)]

/// The handles that hang off the clients themselves.
macro_rules! entry_points {
    ($($(#[$doc:meta])* $name:ident: $handle:ident,)*) => {
        impl crate::Synctera {
            $($(#[$doc])*
            pub fn $name(&self) -> $handle {
                $handle { caller: self.clone() }
            })*
        }

        #[cfg(feature = "blocking")]
        impl crate::blocking::Synctera {
            $($(#[$doc])*
            pub fn $name(&self) -> $handle<Self> {
                $handle { caller: self.clone() }
            })*
        }
    };
}

/// A version whose handles are reached through an accessor of its own.
macro_rules! version {
    ($(#[$doc:meta])* $name:ident: $handle:ident,) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $handle<C = crate::Synctera> {
            caller: C,
        }

        crate::handle::entry_points! { $(#[$doc])* $name: $handle, }
    };
}

/// The handles of such a version.
macro_rules! version_entries {
    ($version:ident => $($(#[$doc:meta])* $name:ident: $handle:ident,)*) => {
        impl<C: crate::handle::Caller> $version<C> {
            $($(#[$doc])*
            pub fn $name(&self) -> $handle<C> {
                $handle { caller: self.caller.clone() }
            })*
        }
    };
}

pub(crate) use {entry_points, version, version_entries};
