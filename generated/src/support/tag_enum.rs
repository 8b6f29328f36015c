// Copied from `xtask/support` by `cargo xtask regen`; change it there.
//! Closed enums for the tag of one variant of a union.

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserializer, de};

/// What every enum written by `tag_enum!` can do.
pub trait TagEnum: Sized + Copy {
    /// The texts that exist, in the order of the document.
    const VALUES: &'static [&'static str];

    /// The variant with this text.
    fn from_text(text: &str) -> Option<Self>;

    /// The text as it stands in JSON.
    fn as_str(self) -> &'static str;
}

/// Reads the tag from a string; another text is an error that does not quote it.
#[doc(hidden)]
pub fn deserialize<'de, T: TagEnum, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    struct Visitor<T>(PhantomData<T>);

    impl<T: TagEnum> de::Visitor<'_> for Visitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a tag of this variant")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            T::from_text(text).ok_or_else(|| E::custom("the tag belongs to another variant"))
        }
    }

    from.deserialize_str(Visitor(PhantomData))
}

/// Writes a closed enum of tag texts: only the listed values exist, so that a
/// struct of one variant cannot carry the tag of another.
///
/// ```text
/// tag_enum! {
///     /// Tag of a pull transfer.
///     pub enum TransferPullType {
///         /// Takes money.
///         Pull = "PULL",
///         /// Gives it back.
///         PullReversal = "PULL_REVERSAL",
///     }
/// }
/// ```
///
/// The first value is the default.
#[allow(unused_macros)]
macro_rules! tag_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $(#[$first_meta:meta])* $first:ident = $first_text:literal
            $(, $(#[$variant_meta:meta])* $variant:ident = $text:literal )* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        $vis enum $name {
            $(#[$first_meta])*
            #[default]
            $first,
            $( $(#[$variant_meta])* $variant, )*
        }

        impl $name {
            /// The texts that exist.
            pub const VALUES: &'static [&'static str] = &[$first_text $(, $text)*];

            /// The text as it stands in JSON.
            pub const fn as_str(self) -> &'static str {
                match self {
                    Self::$first => $first_text,
                    $( Self::$variant => $text, )*
                }
            }
        }

        impl $crate::support::tag_enum::TagEnum for $name {
            const VALUES: &'static [&'static str] = $name::VALUES;

            fn from_text(text: &str) -> Option<Self> {
                match text {
                    $first_text => Some(Self::$first),
                    $( $text => Some(Self::$variant), )*
                    _ => None,
                }
            }

            fn as_str(self) -> &'static str {
                $name::as_str(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::support::tag_enum::deserialize(from)
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use tag_enum;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    tag_enum! {
        /// Tag of a pull.
        enum PullTag {
            /// Takes money.
            Pull = "PULL",
            PullReversal = "PULL_REVERSAL",
        }
    }
    tag_enum! { enum OnlyTag { Only = "ONLY" } }

    #[test]
    fn round_trips_only_the_listed_texts() {
        for (json, expected) in [
            (r#""PULL""#, Some(PullTag::Pull)),
            (r#""PULL_REVERSAL""#, Some(PullTag::PullReversal)),
            (r#""PUSH""#, None),
            (r#""pull""#, None),
            ("null", None),
            ("1", None),
        ] {
            let read = serde_json::from_str::<PullTag>(json).ok();
            assert_eq!(read, expected, "{json}");
            if let Some(tag) = read {
                assert_eq!(serde_json::to_string(&tag).unwrap(), json);
                assert_eq!(format!("\"{tag}\""), json);
            }
        }
    }

    #[test]
    fn the_first_value_is_the_default() {
        assert_eq!(PullTag::default(), PullTag::Pull);
        assert_eq!(OnlyTag::default().as_str(), "ONLY");
        assert_eq!(PullTag::VALUES, ["PULL", "PULL_REVERSAL"]);
        assert_eq!(OnlyTag::VALUES, ["ONLY"]);
    }

    #[test]
    fn the_error_does_not_quote_the_text() {
        let error = serde_json::from_str::<PullTag>(r#""123-45-6789""#).unwrap_err();
        assert!(!error.to_string().contains("6789"));
    }
}
