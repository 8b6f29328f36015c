//! Which API version a request addresses.

/// The API version, which decides the shape of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ApiVersion {
    /// Errors are `application/problem+json`.
    V0,
    /// Errors are `application/json` with fewer members.
    V1,
}

impl ApiVersion {
    /// Read from the path. What belongs to no version is answered as v0.
    pub(crate) fn of_path(path: &str) -> Self {
        let first = path.trim_start_matches('/').split('/').next();
        if first == Some("v1") {
            Self::V1
        } else {
            Self::V0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_first_segment_counts() {
        assert_eq!(ApiVersion::of_path("/v1/cards"), ApiVersion::V1);
        assert_eq!(ApiVersion::of_path("/v1"), ApiVersion::V1);
        assert_eq!(ApiVersion::of_path("/v10/cards"), ApiVersion::V0);
        assert_eq!(ApiVersion::of_path("/v0/v1"), ApiVersion::V0);
        assert_eq!(ApiVersion::of_path(""), ApiVersion::V0);
    }
}
