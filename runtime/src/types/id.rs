//! A text that says in its type what it identifies.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{IntoMany, Nullable};
use crate::record::{Failed, FieldValue, Fill, Inspect, Source, View};

/// The id of a resource of kind `K`; see [`ids`](super::ids) for the kinds.
///
/// It is sent and received as its text, in any form. Texts convert into an id of any kind; an id of
/// one kind converts into another only where it is one of those as well: the id of a person is the
/// id of a customer.
pub struct Id<K> {
    text: String,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    fn new(text: String) -> Self {
        let kind = PhantomData;
        Self { text, kind }
    }

    /// The id as a text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The id as a text of its own.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<K> Default for Id<K> {
    fn default() -> Self {
        Self::new(String::new())
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<K> PartialEq<&str> for Id<K> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<K> PartialEq<String> for Id<K> {
    fn eq(&self, other: &String) -> bool {
        self.text == *other
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.text, f)
    }
}

impl<K> Deref for Id<K> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<K> Borrow<str> for Id<K> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<K> From<String> for Id<K> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<K> From<&str> for Id<K> {
    fn from(text: &str) -> Self {
        Self::new(text.to_owned())
    }
}

impl<K> From<&String> for Id<K> {
    fn from(text: &String) -> Self {
        Self::new(text.clone())
    }
}

impl<K> From<&Self> for Id<K> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<K> From<Id<K>> for String {
    fn from(id: Id<K>) -> Self {
        id.text
    }
}

impl<K> From<&Id<K>> for String {
    fn from(id: &Id<K>) -> Self {
        id.text.clone()
    }
}

impl<K> FromStr for Id<K> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl<K> Inspect for Id<K> {
    fn view(&self) -> View<'_> {
        View::Text(&self.text)
    }

    /// An empty one stands for an id that the server has left out.
    fn is_left_out(&self) -> bool {
        self.text.is_empty()
    }
}

impl<K> Fill for Id<K> {
    fn fill(&mut self, from: &mut dyn Source) -> Result<(), Failed> {
        self.text.fill(from)
    }

    fn fill_optional(&mut self, from: &mut dyn Source) -> Result<bool, Failed> {
        self.text.fill_optional(from)
    }
}

impl<K> FieldValue for Id<K> {
    fn blank() -> Self {
        Self::default()
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::new)
    }
}

/// What a nullable field takes besides the id itself.
macro_rules! nullable {
    ($($From:ty),*) => {$(
        impl<K> From<$From> for Nullable<Id<K>> {
            fn from(id: $From) -> Self {
                Self::Value(id.into())
            }
        }
    )*};
}

nullable!(&str, String, &String, &Id<K>);

/// One text or many.
impl<T: IntoMany<String>, K> IntoMany<Id<K>> for T {
    fn into_many(self) -> Vec<Id<K>> {
        let texts: Vec<String> = self.into_many();
        texts.into_iter().map(Id::new).collect()
    }
}

impl<K> IntoMany<Id<K>> for &Id<K> {
    fn into_many(self) -> Vec<Id<K>> {
        vec![self.clone()]
    }
}

impl<K> IntoMany<Id<K>> for Vec<&Id<K>> {
    fn into_many(self) -> Vec<Id<K>> {
        self.into_iter().cloned().collect()
    }
}

impl<K, const N: usize> IntoMany<Id<K>> for [&Id<K>; N] {
    fn into_many(self) -> Vec<Id<K>> {
        self.map(Id::clone).into()
    }
}

/// Makes the ids of one kind those of another, too, wherever an id is taken.
macro_rules! is_also {
    ($Member:ty => $Id:ty) => {
        impl From<$Member> for $Id {
            fn from(id: $Member) -> Self {
                id.into_string().into()
            }
        }

        impl From<&$Member> for $Id {
            fn from(id: &$Member) -> Self {
                id.as_str().into()
            }
        }

        impl From<$Member> for $crate::Nullable<$Id> {
            fn from(id: $Member) -> Self {
                Self::Value(id.into())
            }
        }

        impl From<&$Member> for $crate::Nullable<$Id> {
            fn from(id: &$Member) -> Self {
                Self::Value(id.into())
            }
        }

        impl From<Option<$Member>> for $crate::Nullable<$Id> {
            fn from(id: Option<$Member>) -> Self {
                id.map(<$Id>::from).into()
            }
        }

        $crate::types::id::is_also!(@one $Member => $Id: $Member; &$Member;);
        $crate::types::id::is_also!(@list $Member => $Id:
            Vec<$Member>;
            Vec<&$Member>;
            &[$Member];
            &Vec<$Member>;
        );

        impl<const N: usize> $crate::IntoMany<$Id> for [$Member; N] {
            fn into_many(self) -> Vec<$Id> {
                self.map(<$Id>::from).into()
            }
        }

        impl<const N: usize> $crate::IntoMany<$Id> for [&$Member; N] {
            fn into_many(self) -> Vec<$Id> {
                self.map(<$Id>::from).into()
            }
        }

        impl<const N: usize> $crate::IntoMany<$Id> for &[$Member; N] {
            fn into_many(self) -> Vec<$Id> {
                self.iter().map(<$Id>::from).collect()
            }
        }
    };
    (@one $Member:ty => $Id:ty: $($From:ty;)+) => {$(
        impl $crate::IntoMany<$Id> for $From {
            fn into_many(self) -> Vec<$Id> {
                vec![self.into()]
            }
        }
    )+};
    (@list $Member:ty => $Id:ty: $($From:ty;)+) => {$(
        impl $crate::IntoMany<$Id> for $From {
            fn into_many(self) -> Vec<$Id> {
                self.into_iter().map(<$Id>::from).collect()
            }
        }
    )+};
}

pub(crate) use is_also;
