//! Setters that take one value or many.

/// What a setter of a list takes: one `T`, or a `Vec`, array or slice of them.
/// A list of `String` also takes `&str` and lists of it.
///
/// All impls are generic, so a new element type needs nothing: `T` and
/// `Vec<T>` can never be the same type, hence the impl for a single value
/// does not meet the ones for lists.
pub trait IntoMany<T> {
    /// The values as a list.
    fn into_many(self) -> Vec<T>;
}

impl<T> IntoMany<T> for T {
    fn into_many(self) -> Vec<T> {
        vec![self]
    }
}

impl<T> IntoMany<T> for Vec<T> {
    fn into_many(self) -> Vec<T> {
        self
    }
}

impl<T, const N: usize> IntoMany<T> for [T; N] {
    fn into_many(self) -> Vec<T> {
        self.into()
    }
}

impl<T: Clone> IntoMany<T> for &[T] {
    fn into_many(self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T: Clone, const N: usize> IntoMany<T> for &[T; N] {
    fn into_many(self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T: Clone> IntoMany<T> for &Vec<T> {
    fn into_many(self) -> Vec<T> {
        self.clone()
    }
}

impl IntoMany<String> for &str {
    fn into_many(self) -> Vec<String> {
        vec![self.to_owned()]
    }
}

impl IntoMany<String> for &String {
    fn into_many(self) -> Vec<String> {
        vec![self.clone()]
    }
}

/// The texts as a list of their own.
fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

impl IntoMany<String> for Vec<&str> {
    fn into_many(self) -> Vec<String> {
        owned(&self)
    }
}

impl IntoMany<String> for &[&str] {
    fn into_many(self) -> Vec<String> {
        owned(self)
    }
}

impl<const N: usize> IntoMany<String> for [&str; N] {
    fn into_many(self) -> Vec<String> {
        owned(&self)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::open_enum;

    open_enum! { enum Kind { A = "A", B = "B" } }

    fn numbers(values: impl IntoMany<i64>) -> Vec<i64> {
        values.into_many()
    }

    fn texts(values: impl IntoMany<String>) -> Vec<String> {
        values.into_many()
    }

    fn kinds(values: impl IntoMany<Kind>) -> Vec<Kind> {
        values.into_many()
    }

    #[test]
    #[allow(clippy::needless_borrows_for_generic_args)]
    fn one_or_many() {
        let two = [1, 2];
        assert_eq!(numbers(1), [1]);
        assert_eq!(numbers([1, 2]), [1, 2]);
        assert_eq!(numbers(vec![1, 2]), [1, 2]);
        assert_eq!(numbers(&two), [1, 2]);
        assert_eq!(numbers(&two.to_vec()), [1, 2]);
        assert_eq!(numbers(&[1, 2, 3][1..]), [2, 3]);
        assert_eq!(numbers([]), Vec::<i64>::new());
        assert_eq!(kinds(Kind::A), [Kind::A]);
        assert!(kinds(Kind::from("A"))[0].is_recognized());
        assert_eq!(kinds([Kind::A, Kind::B]), [Kind::A, Kind::B]);
        assert_eq!(IntoMany::<bool>::into_many(true), [true]);
    }

    #[test]
    fn texts_also_from_borrowed_ones() {
        let owned = "a".to_owned();
        assert_eq!(texts("a"), ["a"]);
        assert_eq!(texts(&owned), ["a"]);
        assert_eq!(texts(owned), ["a"]);
        assert_eq!(texts(["a", "b"]), ["a", "b"]);
        assert_eq!(texts(vec!["a", "b"]), ["a", "b"]);
        assert_eq!(texts(&["a", "b"][..]), ["a", "b"]);
        assert_eq!(texts(vec!["a".to_owned()]), ["a"]);
        assert_eq!(texts(["a".to_owned()]), ["a"]);
    }
}
