//! Headers of any framework.

/// The header with the signatures.
pub const SIGNATURE: &str = "synctera-signature";

/// The header with the time of sending, in POSIX seconds.
pub const TIMESTAMP: &str = "request-timestamp";

/// A header is there twice, so that nobody knows which one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeated;

/// Headers as a framework gives them; `http::HeaderMap` and lists of pairs are at hand.
pub trait Headers {
    /// The value of a header, whatever the case of its name.
    ///
    /// # Errors
    /// More than one value.
    fn single(&self, name: &str) -> Result<Option<&[u8]>, Repeated>;
}

fn only<'a>(mut values: impl Iterator<Item = &'a [u8]>) -> Result<Option<&'a [u8]>, Repeated> {
    let first = values.next();
    if values.next().is_some() {
        return Err(Repeated);
    }
    Ok(first)
}

impl Headers for http::HeaderMap {
    fn single(&self, name: &str) -> Result<Option<&[u8]>, Repeated> {
        only(self.get_all(name).iter().map(http::HeaderValue::as_bytes))
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>> Headers for [(N, V)] {
    fn single(&self, name: &str) -> Result<Option<&[u8]>, Repeated> {
        only(
            self.iter()
                .filter(|(header, _)| header.as_ref().eq_ignore_ascii_case(name))
                .map(|(_, value)| value.as_ref()),
        )
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>, const C: usize> Headers for [(N, V); C] {
    fn single(&self, name: &str) -> Result<Option<&[u8]>, Repeated> {
        self.as_slice().single(name)
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>> Headers for Vec<(N, V)> {
    fn single(&self, name: &str) -> Result<Option<&[u8]>, Repeated> {
        self.as_slice().single(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_whatever_the_case_and_never_two() {
        let mut map = http::HeaderMap::new();
        assert_eq!(map.single(TIMESTAMP), Ok(None));
        map.append("Request-Timestamp", http::HeaderValue::from_static("1"));
        assert_eq!(map.single(TIMESTAMP), Ok(Some(b"1".as_slice())));
        map.append("request-timestamp", http::HeaderValue::from_static("1"));
        assert_eq!(map.single(TIMESTAMP), Err(Repeated));

        let pairs = [("Request-Timestamp", "1"), ("Other", "2")];
        assert_eq!(pairs.single(TIMESTAMP), Ok(Some(b"1".as_slice())));
        assert_eq!(pairs.single(SIGNATURE), Ok(None));
        let twice = vec![("a", "1"), ("A", "1")];
        assert_eq!(twice.single("a"), Err(Repeated));
    }
}
