//! Closed enums for the tag of one variant of a union.

use crate::record::{Failed, Picked, Source};

/// What every enum written by `tag_enum!` can do.
pub trait TagEnum: Sized + Copy {
    /// The texts that exist, in the order of the document.
    const VALUES: &'static [&'static str];

    /// The variant at this index of `VALUES`.
    fn from_index(index: usize) -> Option<Self>;

    /// The text as it stands in JSON.
    fn as_str(self) -> &'static str;
}

/// The tag for a text that was compared with those that exist; another is an error that does not
/// quote it.
#[doc(hidden)]
pub fn from_picked<T: TagEnum>(picked: Picked, from: &mut dyn Source) -> Result<T, Failed> {
    let tag = match picked {
        Picked::Known(index) => T::from_index(index),
        Picked::Other(_) => None,
    };
    tag.ok_or_else(|| from.fail("the tag belongs to another variant"))
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
#[macro_export]
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

        impl $crate::internal::tag_enum::TagEnum for $name {
            const VALUES: &'static [&'static str] = $name::VALUES;

            fn from_index(index: usize) -> Option<Self> {
                const ALL: &[$name] = &[$name::$first $(, $name::$variant)*];
                ALL.get(index).copied()
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

        impl $crate::record::Choice for $name {
            fn text(&self) -> &str {
                (*self).as_str()
            }

            fn text_in(&self, _: $crate::Spelling) -> &str {
                (*self).as_str()
            }

            fn documented(&self) -> &'static [&'static str] {
                Self::VALUES
            }

            fn name(&self) -> &'static str {
                match self {
                    Self::$first => stringify!($first),
                    $( Self::$variant => stringify!($variant), )*
                }
            }
        }

        impl $crate::Inspect for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Choice(self)
            }
        }

        impl $crate::FieldValue for $name {
            fn blank() -> Self {
                Self::default()
            }
        }

        impl $crate::record::Fill for $name {
            fn fill(
                &mut self,
                from: &mut dyn $crate::record::Source,
            ) -> Result<(), $crate::record::Failed> {
                let picked = from.pick(Self::VALUES)?;
                *self = $crate::internal::tag_enum::from_picked(picked, from)?;
                Ok(())
            }

            fn fill_optional(
                &mut self,
                from: &mut dyn $crate::record::Source,
            ) -> Result<bool, $crate::record::Failed> {
                match from.optional_pick(Self::VALUES)? {
                    Some(picked) => {
                        *self = $crate::internal::tag_enum::from_picked(picked, from)?;
                    }
                    None => return Ok(false),
                }
                Ok(true)
            }
        }

        $crate::serde_impls!($name);
    };
}

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
