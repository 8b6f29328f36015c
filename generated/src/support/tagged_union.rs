// Copied from `xtask/support` by `cargo xtask regen`; change it there.
//! Unions whose variant is chosen by a tag, and by nothing else.

use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess,
};
use serde_json::Value;
use serde_json::value::RawValue;

use super::json_path::{self, Located};

/// Decodes the text of one variant.
#[doc(hidden)]
pub type Decoder<U> = fn(&str) -> Result<U, Located>;

/// What every enum written by `tagged_union!` can do.
pub trait TaggedUnion: Sized {
    /// The name of the member that holds the tag.
    const TAG: &'static str;

    /// The documented tags.
    const TAGS: &'static [&'static str];

    /// How the variant with this tag is decoded.
    #[doc(hidden)]
    fn decoder(tag: &str) -> Option<Decoder<Self>>;

    /// Keeps JSON whose tag is not documented.
    #[doc(hidden)]
    fn from_unrecognized(value: Value) -> Self;
}

/// Decodes a union from any form of serde_json's input.
#[doc(hidden)]
pub fn deserialize<'de, U: TaggedUnion, D: Deserializer<'de>>(from: D) -> Result<U, D::Error> {
    let raw = Box::<RawValue>::deserialize(from)?;
    let text = raw.get();
    let decoded = match decoder_of::<U>(text) {
        Some(decoder) => decoder(text),
        None => decode_variant(text, U::from_unrecognized),
    };
    decoded.map_err(de::Error::custom)
}

/// Decodes the content of one variant.
#[doc(hidden)]
pub fn decode_variant<T: DeserializeOwned, U>(text: &str, wrap: fn(T) -> U) -> Result<U, Located> {
    json_path::decode_nested(text).map(wrap)
}

/// Looks for the tag of an object in one pass over its text, which is known
/// to be JSON. `None` if it is no object, has no tag, or not a documented one.
fn decoder_of<U: TaggedUnion>(text: &str) -> Option<Decoder<U>> {
    let mut found = None;
    let mut from = serde_json::Deserializer::from_str(text);
    // The scan stops early, which the parser takes for an error.
    let _ = from.deserialize_map(Scan(&mut found));
    found
}

/// Visits the members of the object until the tag is found.
struct Scan<'a, U>(&'a mut Option<Decoder<U>>);

impl<'de, U: TaggedUnion> de::Visitor<'de> for Scan<'_, U> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(is_tag) = members.next_key_seed(IsTag(U::TAG))? {
            if is_tag {
                return members.next_value_seed(TagText(self.0));
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

/// Chooses the decoder by the tag's text; anything but a text chooses none.
struct TagText<'a, U>(&'a mut Option<Decoder<U>>);

impl<'de, U: TaggedUnion> DeserializeSeed<'de> for TagText<'_, U> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_str(self)
    }
}

impl<U: TaggedUnion> de::Visitor<'_> for TagText<'_, U> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, tag: &str) -> Result<(), E> {
        *self.0 = U::decoder(tag);
        Ok(())
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
#[allow(unused_macros)]
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
            Unrecognized(::serde_json::Value),
        }

        impl $name {
            /// Whether the tag was one of the documented ones.
            pub const fn is_recognized(&self) -> bool {
                !matches!(self, Self::Unrecognized(_))
            }
        }

        impl $crate::support::tagged_union::TaggedUnion for $name {
            const TAG: &'static str = $tag;
            const TAGS: &'static [&'static str] = &[$($($text),+),+];

            fn decoder(tag: &str) -> Option<$crate::support::tagged_union::Decoder<Self>> {
                match tag {
                    $(
                        $($text)|+ => Some(|text| {
                            $crate::support::tagged_union::decode_variant(text, Self::$variant)
                        }),
                    )+
                    _ => None,
                }
            }

            fn from_unrecognized(value: ::serde_json::Value) -> Self {
                Self::Unrecognized(value)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(
                        Self::$variant(content) => {
                            f.debug_tuple(stringify!($variant)).field(content).finish()
                        }
                    )+
                    Self::Unrecognized(_) => f.write_str("Unrecognized([hidden])"),
                }
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $( Self::$variant(content) => ::serde::Serialize::serialize(content, to), )+
                    Self::Unrecognized(value) => ::serde::Serialize::serialize(value, to),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::support::tagged_union::deserialize(from)
            }
        }

        $(
            impl From<$content> for $name {
                fn from(content: $content) -> Self {
                    Self::$variant(content)
                }
            }
        )+
    };
}

#[allow(unused_imports)]
pub(crate) use tagged_union;

#[cfg(test)]
#[path = "tagged_union_tests.rs"]
mod tests;
