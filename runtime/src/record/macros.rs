//! The macro that describes a struct.

/// Describes a struct: one row a field, in any order, each field once.
///
/// ```
/// use synctera_runtime::{Nullable, record};
///
/// #[derive(Clone, PartialEq)]
/// pub struct Person {
///     pub id: String,
///     pub ssn: Nullable<String>,
///     pub r#type: Option<String>,
/// }
///
/// record! { Person {
///     0 required show id;
///     1 optional hide ssn;
///     2 optional show r#type as "type";
/// } }
/// ```
///
/// The struct can then be read and written with serde, in any format that writes structs as maps
/// (but for `Decimal` and tagged unions within, which are JSON's), and has a `Debug` that shows no hidden content.
///
/// - The numbers count from 0; a row's number is where its field stands in `Shape::fields`.
/// - A `required` field has to be there when the struct is read, and is always written. An
///   `optional` one is left out where it is absent, or an empty text or list.
/// - `hide` keeps the content out of `Debug`, `show` does not.
/// - `as` gives the name in the API where it differs from that in Rust.
/// - `spelled Lower` writes the texts of an open enum as this field's document does.
///
/// A field that is forgotten does not compile.
#[macro_export]
macro_rules! record {
    ($name:ident { $(
        $index:literal $need:ident $view:ident $field:ident
        $(as $wire:literal)? $(spelled $spelling:ident)?;
    )* }) => {
        impl $crate::Record for $name {
            const SHAPE: $crate::record::Shape = $crate::record::Shape::new(
                stringify!($name),
                &[$($crate::record!(@wire $field $($wire)?)),*],
                &[$($crate::record::Rule {
                    required: $crate::record!(@need $need),
                    hidden: $crate::record!(@view $view),
                    spelling: $crate::record!(@spelling $($spelling)?),
                }),*],
            );
        }

        impl $crate::record::RecordView for $name {
            fn shape(&self) -> &'static $crate::record::Shape {
                &<Self as $crate::Record>::SHAPE
            }

            fn field(&self, index: usize) -> Option<&dyn $crate::Inspect> {
                match index {
                    $($index => Some(&self.$field),)*
                    _ => None,
                }
            }

            #[allow(unused_variables)]
            fn field_mut(&mut self, index: usize) -> Option<&mut dyn $crate::record::Fill> {
                match index {
                    $($index => Some(&mut self.$field),)*
                    _ => None,
                }
            }
        }

        impl $crate::Inspect for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Record(self)
            }
        }

        impl $crate::FieldValue for $name {
            fn blank() -> Self {
                Self { $($field: $crate::FieldValue::blank()),* }
            }
        }

        impl $crate::record::Fill for $name {
            fn fill(
                &mut self,
                from: &mut dyn $crate::record::Source,
            ) -> Result<(), $crate::record::Failed> {
                from.record(self)
            }

            fn fill_optional(
                &mut self,
                from: &mut dyn $crate::record::Source,
            ) -> Result<bool, $crate::record::Failed> {
                from.optional_record(self)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self as &dyn $crate::record::RecordView, f)
            }
        }

        $crate::serde_impls!($name);
    };
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    (@spelling) => { $crate::record::Spelling::Upper };
    (@spelling $spelling:ident) => { $crate::record::Spelling::$spelling };
    (@need required) => { true };
    (@need optional) => { false };
    (@view hide) => { true };
    (@view show) => { false };
}

/// serde's traits for a type that can be looked at and read.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
    ($name:ident) => {
        impl $crate::internal::serde::Serialize for $name {
            fn serialize<S: $crate::internal::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::record::serialize(self, to)
            }
        }

        impl<'de> $crate::internal::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::internal::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::record::deserialize(from)
            }
        }
    };
}
