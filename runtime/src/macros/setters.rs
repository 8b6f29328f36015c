//! Chainable setters: one row a field instead of one function.

/// Writes the setters of a struct.
///
/// `into` takes what converts into the field's type, `value` the type itself, `many` one item or
/// many of an optional list, `list` the same for a list that is never absent, `boxed` a value that
/// is kept in a box, and `nullable` also takes [`Nullable::Null`](crate::Nullable::Null).
#[macro_export]
macro_rules! setters {
    ($ty:ident { $($kind:ident $field:ident: $inner:ty,)* }) => {
        impl $ty {
            $($crate::setters!(@ $kind $field $inner);)*
        }
    };
    (@ into $field:ident $inner:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, value: impl Into<$inner>) -> Self {
            self.$field = Some(value.into());
            self
        }
    };
    (@ value $field:ident $inner:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, value: $inner) -> Self {
            self.$field = Some(value);
            self
        }
    };
    (@ many $field:ident $inner:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` to one value or many.")]
        #[must_use]
        pub fn $field(mut self, values: impl $crate::IntoMany<$inner>) -> Self {
            self.$field = Some(values.into_many());
            self
        }
    };
    (@ list $field:ident $inner:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "` to one value or many.")]
        #[must_use]
        pub fn $field(mut self, values: impl $crate::IntoMany<$inner>) -> Self {
            self.$field = values.into_many();
            self
        }
    };
    (@ boxed $field:ident $inner:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, value: impl Into<$inner>) -> Self {
            self.$field = Some(Box::new(value.into()));
            self
        }
    };
    (@ nullable $field:ident $inner:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`, also to null.")]
        #[must_use]
        pub fn $field(mut self, value: impl Into<$crate::Nullable<$inner>>) -> Self {
            self.$field = value.into();
            self
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::Nullable;

    #[derive(Default)]
    struct Some3 {
        name: Option<String>,
        count: Option<i64>,
        ids: Option<Vec<String>>,
        only: Vec<i64>,
        deep: Option<Box<i64>>,
        note: Nullable<String>,
    }

    setters!(Some3 {
        into name: String,
        value count: i64,
        many ids: String,
        list only: i64,
        boxed deep: i64,
        nullable note: String,
    });

    #[test]
    fn each_kind_takes_what_people_have_at_hand() {
        let made = Some3::default()
            .name("a")
            .count(9_999_999_999)
            .ids("x")
            .only([1, 2])
            .deep(7)
            .note("n");
        assert_eq!(made.name.as_deref(), Some("a"));
        assert_eq!(made.count, Some(9_999_999_999));
        assert_eq!(made.ids, Some(vec!["x".to_owned()]));
        assert_eq!(made.only, [1, 2]);
        assert_eq!(made.deep, Some(Box::new(7)));
        assert_eq!(made.note, Nullable::Value("n".to_owned()));
        assert_eq!(made.note(Nullable::Null).note, Nullable::Null);
    }
}
