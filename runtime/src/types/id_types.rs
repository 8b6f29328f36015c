//! The macro behind the types of ids.

/// Writes one type per row: a text that says in its type what it identifies.
///
/// Behind `from` stand the types that are this id, too: a person's id is a customer's. An id of
/// any other kind does not convert; through its text it does, which is then there to be read.
///
/// There are many ids, so what is written for each only delegates.
macro_rules! id_types {
    ($($(#[$doc:meta])+ $Id:ident $(from $($Member:ident),+)?;)+) => {
        $(
            id_types!(@ type $(#[$doc])+ $Id);
            $($(id_types!(@ member $Id $Member);)+)?
        )+

        /// The name of each id type, in the order of the list.
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($Id)),+];
    };
    (@ type $(#[$doc:meta])+ $Id:ident) => {
        $(#[$doc])+
        #[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $Id(String);

        impl $Id {
            /// The id as a text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The id as a text of its own.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl ::std::fmt::Debug for $Id {
            fn fmt(&self, to: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, to)
            }
        }

        impl ::std::fmt::Display for $Id {
            fn fmt(&self, to: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, to)
            }
        }

        impl ::std::ops::Deref for $Id {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $Id {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::borrow::Borrow<str> for $Id {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $Id {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $Id {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $Id {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<&$Id> for $Id {
            fn from(id: &Self) -> Self {
                id.clone()
            }
        }

        impl From<$Id> for String {
            fn from(id: $Id) -> Self {
                id.0
            }
        }

        impl From<&$Id> for String {
            fn from(id: &$Id) -> Self {
                id.0.clone()
            }
        }

        impl ::std::str::FromStr for $Id {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl PartialEq<str> for $Id {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $Id {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<String> for $Id {
            fn eq(&self, other: &String) -> bool {
                self.0 == *other
            }
        }

        impl crate::Inspect for $Id {
            fn view(&self) -> crate::record::View<'_> {
                crate::record::View::Text(&self.0)
            }

            fn is_left_out(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl crate::FieldValue for $Id {
            fn blank() -> Self {
                Self::default()
            }

            fn read(from: &mut dyn crate::record::Source) -> Result<Self, crate::record::Failed> {
                match from.text() {
                    Ok(text) => Ok(Self(text)),
                    Err(failed) => Err(failed),
                }
            }

            fn read_optional(
                from: &mut dyn crate::record::Source,
            ) -> Result<Option<Self>, crate::record::Failed> {
                match from.optional_text() {
                    Ok(Some(text)) => Ok(Some(Self(text))),
                    Ok(None) => Ok(None),
                    Err(failed) => Err(failed),
                }
            }
        }

        crate::serde_impls!($Id);

        id_types!(@ nullable $Id &str);
        id_types!(@ nullable $Id String);
        id_types!(@ nullable $Id &String);
        id_types!(@ nullable $Id &$Id);

        /// One text or many.
        impl<T: super::IntoMany<String>> super::IntoMany<$Id> for T {
            fn into_many(self) -> Vec<$Id> {
                let texts: Vec<String> = super::IntoMany::into_many(self);
                texts.into_iter().map($Id).collect()
            }
        }

        id_types!(@ borrowed $Id $Id);
    };
    // What is this id, too.
    (@ member $Id:ident $Member:ident) => {
        impl From<$Member> for $Id {
            fn from(id: $Member) -> Self {
                Self(id.0)
            }
        }

        impl From<&$Member> for $Id {
            fn from(id: &$Member) -> Self {
                Self(id.0.clone())
            }
        }

        id_types!(@ nullable $Id $Member);
        id_types!(@ nullable $Id &$Member);

        impl From<Option<$Member>> for super::Nullable<$Id> {
            fn from(id: Option<$Member>) -> Self {
                id.map($Id::from).into()
            }
        }

        impl super::IntoMany<$Id> for $Member {
            fn into_many(self) -> Vec<$Id> {
                vec![self.into()]
            }
        }

        impl super::IntoMany<$Id> for Vec<$Member> {
            fn into_many(self) -> Vec<$Id> {
                self.into_iter().map($Id::from).collect()
            }
        }

        impl<const N: usize> super::IntoMany<$Id> for [$Member; N] {
            fn into_many(self) -> Vec<$Id> {
                self.map($Id::from).into()
            }
        }

        impl super::IntoMany<$Id> for &[$Member] {
            fn into_many(self) -> Vec<$Id> {
                self.iter().map($Id::from).collect()
            }
        }

        impl super::IntoMany<$Id> for &Vec<$Member> {
            fn into_many(self) -> Vec<$Id> {
                super::IntoMany::into_many(self.as_slice())
            }
        }

        impl<const N: usize> super::IntoMany<$Id> for &[$Member; N] {
            fn into_many(self) -> Vec<$Id> {
                super::IntoMany::into_many(self.as_slice())
            }
        }

        id_types!(@ borrowed $Id $Member);
    };
    // A borrowed id, or many of them.
    (@ borrowed $Id:ident $From:ident) => {
        impl super::IntoMany<$Id> for &$From {
            fn into_many(self) -> Vec<$Id> {
                vec![self.into()]
            }
        }

        impl super::IntoMany<$Id> for Vec<&$From> {
            fn into_many(self) -> Vec<$Id> {
                self.into_iter().map($Id::from).collect()
            }
        }

        impl<const N: usize> super::IntoMany<$Id> for [&$From; N] {
            fn into_many(self) -> Vec<$Id> {
                self.map($Id::from).into()
            }
        }
    };
    (@ nullable $Id:ident $From:ty) => {
        impl From<$From> for super::Nullable<$Id> {
            fn from(id: $From) -> Self {
                Self::Value(id.into())
            }
        }
    };
}

pub(crate) use id_types;
