// Copied from `xtask/support` by `cargo xtask regen`; change it there.
//! Enums of texts that stay open: a value this version does not know is kept
//! instead of failing the whole body.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::{Deserializer, de};

/// What every enum written by `open_enum!` can do.
pub trait OpenEnum: Sized {
    /// The texts that are documented, in the order of the document.
    const VALUES: &'static [&'static str];

    /// The documented variant with this text.
    fn from_documented(text: &str) -> Option<Self>;

    /// Keeps a text that is not documented. Use `From` instead, which never
    /// hides a documented text in here.
    fn from_undocumented(text: String) -> Self;

    /// The text as it stands in JSON.
    fn as_str(&self) -> &str;
}

/// Builds an enum from a borrowed text; allocates only for an unknown one.
#[doc(hidden)]
pub fn from_text<T: OpenEnum>(text: &str) -> T {
    T::from_documented(text).unwrap_or_else(|| T::from_undocumented(text.to_owned()))
}

/// Builds an enum from an owned text.
#[doc(hidden)]
pub fn from_string<T: OpenEnum>(text: String) -> T {
    T::from_documented(&text).unwrap_or_else(|| T::from_undocumented(text))
}

/// Hashes the text, as equality compares the text.
#[doc(hidden)]
pub fn hash<T: OpenEnum, H: Hasher>(value: &T, state: &mut H) {
    value.as_str().hash(state);
}

/// Reads the enum from a string.
#[doc(hidden)]
pub fn deserialize<'de, T: OpenEnum, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    struct Visitor<T>(PhantomData<T>);

    impl<T: OpenEnum> de::Visitor<'_> for Visitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            Ok(from_text(text))
        }

        fn visit_string<E: de::Error>(self, text: String) -> Result<T, E> {
            Ok(from_string(text))
        }
    }

    from.deserialize_str(Visitor(PhantomData))
}

/// Writes an enum of texts with room for texts that are not documented.
///
/// ```text
/// open_enum! {
///     /// State of an account.
///     pub enum AccountStatus {
///         /// In use.
///         Active = "ACTIVE",
///         /// Closed for good.
///         Closed = "CLOSED",
///     }
/// }
/// ```
///
/// The enum gets a further variant `Unrecognized(String)`. Two values are
/// equal, and sort, by their text.
#[allow(unused_macros)]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $text:literal ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        $vis enum $name {
            $( $(#[$variant_meta])* $variant, )+
            /// A text that is not documented, kept as received.
            Unrecognized(String),
        }

        impl $name {
            /// The documented texts.
            pub const VALUES: &'static [&'static str] = &[$($text),+];

            /// The text as it stands in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $text, )+
                    Self::Unrecognized(text) => text,
                }
            }

            /// Whether the text is one of the documented ones.
            pub fn is_recognized(&self) -> bool {
                match self {
                    Self::Unrecognized(text) => Self::VALUES.contains(&text.as_str()),
                    _ => true,
                }
            }
        }

        impl $crate::support::open_enum::OpenEnum for $name {
            const VALUES: &'static [&'static str] = $name::VALUES;

            fn from_documented(text: &str) -> Option<Self> {
                match text {
                    $( $text => Some(Self::$variant), )+
                    _ => None,
                }
            }

            fn from_undocumented(text: String) -> Self {
                Self::Unrecognized(text)
            }

            fn as_str(&self) -> &str {
                $name::as_str(self)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(match self {
                    $( Self::$variant => stringify!($variant), )+
                    Self::Unrecognized(_) => "Unrecognized([hidden])",
                })
            }
        }

        $crate::support::open_enum::open_enum_impls!($name);
    };
}

/// The part of `open_enum!` that is the same for every enum.
#[allow(unused_macros)]
macro_rules! open_enum_impls {
    ($name:ident) => {
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::support::open_enum::from_text(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $crate::support::open_enum::from_string(text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok($crate::support::open_enum::from_text(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                $crate::support::open_enum::hash(self, state)
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::support::open_enum::deserialize(from)
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use {open_enum, open_enum_impls};

#[cfg(test)]
#[path = "open_enum_tests.rs"]
mod tests;
