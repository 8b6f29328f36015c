//! Enums of texts that stay open: a value this version does not know is kept
//! instead of failing the whole body.

use crate::record::Picked;

/// What every enum written by `open_enum!` can do.
pub trait OpenEnum: Sized {
    /// The texts that are documented, in the order of the document.
    const VALUES: &'static [&'static str];

    /// `VALUES`, and after them the same in the small letters that some documents use.
    const TEXTS: &'static [&'static str];

    /// The variant for a text that was compared with `TEXTS`.
    #[doc(hidden)]
    fn from_picked(picked: Picked) -> Self;

    /// Keeps a text that is not documented. Use `From` instead, which never hides a documented text
    /// in here.
    fn from_undocumented(text: String) -> Self;

    /// The text as it stands in JSON.
    fn as_str(&self) -> &str;
}

/// Writes an enum of texts with room for texts that are not documented.
///
/// A value that documents spell in two ways has both texts, `Debit = "DEBIT" | "debit"`: either is
/// read, and the first is written unless a field says otherwise (see
/// [`Spelling`](crate::Spelling)).
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
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $text:literal $(| $lower:literal)? ),+ $(,)?
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

            /// The text as a document writes it that prefers these letters.
            pub fn as_str_in(&self, spelling: $crate::Spelling) -> &str {
                match (self, spelling) {
                    $($( (Self::$variant, $crate::Spelling::Lower) => $lower, )?)+
                    _ => self.as_str(),
                }
            }

            /// Whether the text is one of the documented ones.
            pub fn is_recognized(&self) -> bool {
                match self {
                    Self::Unrecognized(text) => {
                        <Self as $crate::OpenEnum>::TEXTS.contains(&text.as_str())
                    }
                    _ => true,
                }
            }
        }

        impl $crate::internal::open_enum::OpenEnum for $name {
            const VALUES: &'static [&'static str] = $name::VALUES;
            const TEXTS: &'static [&'static str] = &[
                $($text,)+
                $($crate::open_enum!(@lower $text $($lower)?)),+
            ];

            fn from_picked(picked: $crate::record::Picked) -> Self {
                const ALL: &[$name] = &[$($name::$variant),+];
                match picked {
                    $crate::record::Picked::Known(index) => match ALL.get(index % ALL.len()) {
                        Some(known) => known.clone(),
                        // The index of a known text is one of these.
                        None => Self::Unrecognized(String::new()),
                    },
                    $crate::record::Picked::Other(text) => Self::Unrecognized(text),
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
                f.write_str($crate::record::Choice::name(self))
            }
        }

        impl $crate::record::Choice for $name {
            fn text(&self) -> &str {
                self.as_str()
            }

            fn text_in(&self, spelling: $crate::Spelling) -> &str {
                self.as_str_in(spelling)
            }

            fn documented(&self) -> &'static [&'static str] {
                Self::VALUES
            }

            fn name(&self) -> &'static str {
                match self {
                    $( Self::$variant => stringify!($variant), )+
                    Self::Unrecognized(_) => "Unrecognized([hidden])",
                }
            }
        }

        $crate::open_enum_impls!($name);
    };
    (@lower $text:literal) => { $text };
    (@lower $text:literal $lower:literal) => { $lower };
}

/// The part of `open_enum!` that is the same for every enum.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_impls {
    ($name:ident) => {
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                let picked = $crate::record::pick(text, <Self as $crate::OpenEnum>::TEXTS);
                $crate::OpenEnum::from_picked(picked)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(text))
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
                self.as_str().hash(state);
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

        impl $crate::Inspect for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Choice(self)
            }
        }

        impl $crate::FieldValue for $name {
            fn blank() -> Self {
                Self::Unrecognized(String::new())
            }
        }

        impl $crate::record::Fill for $name {
            fn fill(
                &mut self,
                from: &mut dyn $crate::record::Source,
            ) -> Result<(), $crate::record::Failed> {
                match from.pick(<Self as $crate::OpenEnum>::TEXTS) {
                    Ok(picked) => *self = $crate::OpenEnum::from_picked(picked),
                    Err(failed) => return Err(failed),
                }
                Ok(())
            }

            fn fill_optional(
                &mut self,
                from: &mut dyn $crate::record::Source,
            ) -> Result<bool, $crate::record::Failed> {
                match from.optional_pick(<Self as $crate::OpenEnum>::TEXTS) {
                    Ok(Some(picked)) => *self = $crate::OpenEnum::from_picked(picked),
                    Ok(None) => return Ok(false),
                    Err(failed) => return Err(failed),
                }
                Ok(true)
            }
        }

        $crate::serde_impls!($name);
    };
}

#[cfg(test)]
#[path = "open_enum_tests.rs"]
mod tests;
