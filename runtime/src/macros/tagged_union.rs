//! Unions whose variant is chosen by a tag, and by nothing else.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess};
use serde_json::value::RawValue;

use crate::decode::trace;
use crate::record::{Failed, FieldValue, Fill, Source};

/// What every enum written by `tagged_union!` can do.
pub trait TaggedUnion: Sized {
    /// The name of the member that holds the tag.
    const TAG: &'static str;

    /// The documented tags.
    const TAGS: &'static [&'static str];
}

/// A union that is read when its tag is known.
#[doc(hidden)]
pub trait FillTagged {
    /// Reads the variant with this tag; without a documented tag, any JSON is kept.
    fn fill_tagged(&mut self, tag: Option<&str>, from: &mut dyn Source) -> Result<(), Failed>;
}

/// Reads a union from the text of its JSON. Which variant it is stands in the text itself, so the
/// text is read again by a parser of its own.
#[doc(hidden)]
pub fn fill_union(
    union: &mut dyn FillTagged,
    tag: &'static str,
    raw: &RawValue,
    from: &mut dyn Source,
) -> Result<(), Failed> {
    let tag = tag_of(raw.get(), tag);
    let tag = tag.as_deref();
    if trace::read_nested(raw.get(), &mut Tagged { union, tag }) {
        Ok(())
    } else {
        Err(from.fail("a variant of the union does not have the expected form"))
    }
}

/// A union whose tag is known.
struct Tagged<'a> {
    union: &'a mut dyn FillTagged,
    tag: Option<&'a str>,
}

impl Fill for Tagged<'_> {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        self.union.fill_tagged(self.tag, from)
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.fill(from).map(|()| true)
    }
}

/// Reads a variant's content.
#[doc(hidden)]
pub fn read_content<T: FieldValue>(from: &mut dyn Source) -> Result<T, Failed> {
    crate::record::read(from)
}

/// Looks for the tag of an object in one pass over its text, which is known to be JSON. `None` if it
/// is not an object, or its tag is absent or not a text.
fn tag_of(text: &str, name: &'static str) -> Option<String> {
    let mut found = None;
    let mut from = serde_json::Deserializer::from_str(text);
    // The scan stops early, which the parser takes for an error.
    let _ = from.deserialize_map(Scan {
        name,
        found: &mut found,
    });
    found
}

/// Visits the members of the object until the tag is found.
struct Scan<'a> {
    name: &'static str,
    found: &'a mut Option<String>,
}

impl<'de> de::Visitor<'de> for Scan<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(is_tag) = members.next_key_seed(IsTag(self.name))? {
            if is_tag {
                *self.found = Some(members.next_value()?);
                return Ok(());
            }
            members.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

/// Tells whether a key is the tag's.
struct IsTag(&'static str);

impl<'de> DeserializeSeed<'de> for IsTag {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_str(self)
    }
}

impl de::Visitor<'_> for IsTag {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<bool, E> {
        Ok(key == self.0)
    }
}

/// Writes a union whose variant is chosen by its tag alone.
///
/// ```text
/// tagged_union! {
///     /// A transfer.
///     pub enum Transfer by "type" {
///         /// Gives money.
///         Push(TransferPush) = ["PUSH"],
///         /// Takes money.
///         Pull(TransferPull) = ["PULL", "PULL_REVERSAL"],
///     }
/// }
/// ```
///
/// The structs carry the tag in a field of their own, of a `tag_enum!` type.
/// The union gets a further variant `Unrecognized(serde_json::Value)` for JSON
/// whose tag is absent, not a text or not listed. It can be read through
/// serde_json only.
#[macro_export]
macro_rules! tagged_union {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident by $tag:literal {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident($content:ty) = [$($text:literal),+ $(,)?]
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        $vis enum $name {
            $( $(#[$variant_meta])* $variant($content), )+
            /// JSON whose tag is absent or not documented.
            Unrecognized($crate::internal::serde_json::Value),
        }

        impl $name {
            /// Whether the tag was one of the documented ones.
            pub const fn is_recognized(&self) -> bool {
                !matches!(self, Self::Unrecognized(_))
            }
        }

        impl $crate::internal::tagged_union::TaggedUnion for $name {
            const TAG: &'static str = $tag;
            const TAGS: &'static [&'static str] = &[$($($text),+),+];
        }

        impl $crate::internal::tagged_union::FillTagged for $name {
            fn fill_tagged(
                &mut self,
                tag: Option<&str>,
                from: &mut dyn $crate::record::Source,
            ) -> Result<(), $crate::record::Failed> {
                *self = match tag {
                    $( Some($($text)|+) => {
                        Self::$variant($crate::internal::tagged_union::read_content(from)?)
                    } )+
                    _ => Self::Unrecognized($crate::internal::tagged_union::read_content(from)?),
                };
                Ok(())
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let variant = match self {
                    $( Self::$variant(_) => stringify!($variant), )+
                    Self::Unrecognized(_) => "Unrecognized",
                };
                f.debug_tuple(variant).field(&$crate::Inspect::view(self)).finish()
            }
        }

        impl $crate::Inspect for $name {
            fn view(&self) -> $crate::record::View<'_> {
                match self {
                    $( Self::$variant(content) => $crate::Inspect::view(content), )+
                    Self::Unrecognized(value) => $crate::record::View::Json(value),
                }
            }
        }

        impl $crate::FieldValue for $name {
            fn blank() -> Self {
                Self::Unrecognized($crate::internal::serde_json::Value::Null)
            }
        }

        impl $crate::record::Fill for $name {
            fn fill(
                &mut self,
                from: &mut dyn $crate::record::Source,
            ) -> Result<(), $crate::record::Failed> {
                let raw = from.raw()?;
                $crate::internal::tagged_union::fill_union(self, $tag, &raw, from)
            }

            fn fill_optional(
                &mut self,
                from: &mut dyn $crate::record::Source,
            ) -> Result<bool, $crate::record::Failed> {
                let Some(raw) = from.optional_raw()? else {
                    return Ok(false);
                };
                $crate::internal::tagged_union::fill_union(self, $tag, &raw, from)?;
                Ok(true)
            }
        }

        $crate::serde_impls!($name);

        $(
            impl From<$content> for $name {
                fn from(content: $content) -> Self {
                    Self::$variant(content)
                }
            }
        )+
    };
}

#[cfg(test)]
#[path = "tagged_union_tests.rs"]
mod tests;
