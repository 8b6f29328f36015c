//! From method and path to the operation.

use std::sync::LazyLock;

use http::Method;

use super::operation::{Operation, Segment, all};
use crate::errors::ApiVersion;

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    let mut operations = all(ApiVersion::V0);
    operations.extend(all(ApiVersion::V1));
    operations
});

/// What a request asks for.
#[derive(Debug)]
pub(super) enum Route {
    Found(&'static Operation),
    WrongMethod,
    Unknown,
}

/// Every operation of both versions.
pub(super) fn operations() -> &'static [Operation] {
    &OPERATIONS
}

/// Finds the operation. A literal segment wins over a parameter, the first difference deciding,
/// also over the method: no id is called like a collection.
pub(super) fn find(method: &Method, path: &str) -> Route {
    let Some(path) = path.strip_prefix('/') else {
        return Route::Unknown;
    };
    let given: Vec<&str> = path.split('/').collect();
    let fitting = || {
        OPERATIONS
            .iter()
            .filter(|operation| fits(operation, &given))
    };
    let Some(best) = fitting().map(literals).max() else {
        return Route::Unknown;
    };
    fitting()
        .find(|operation| operation.method == *method && literals(operation) == best)
        .map_or(Route::WrongMethod, Route::Found)
}

fn fits(operation: &Operation, given: &[&str]) -> bool {
    operation.segments.len() == given.len()
        && operation
            .segments
            .iter()
            .zip(given)
            .all(|(segment, given)| match segment {
                Segment::Literal(literal) => literal == given,
                Segment::Parameter(_) => !given.is_empty(),
            })
}

fn literals(operation: &Operation) -> Vec<bool> {
    let is_literal = |segment: &Segment| matches!(segment, Segment::Literal(_));
    operation.segments.iter().map(is_literal).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_operations_are_found_by_their_own_path() {
        assert_eq!(operations().len(), 377);
        for operation in operations() {
            let segments = operation.segments.iter().map(|segment| match segment {
                Segment::Literal(literal) => *literal,
                Segment::Parameter(_) => "7b1c",
            });
            let path = format!("/{}", segments.collect::<Vec<_>>().join("/"));
            let Route::Found(found) = find(&operation.method, &path) else {
                panic!("{path} is not found");
            };
            assert_eq!(found.id, operation.id);
        }
    }

    #[test]
    fn what_is_not_there_is_told_apart() {
        let find = |path| find(&Method::DELETE, path);
        assert!(matches!(find("/v0/cards"), Route::WrongMethod));
        for path in [
            "",
            "/",
            "/v0",
            "/v0/",
            "/v2/cards",
            "/v0/cards/",
            "/v0/nothing",
        ] {
            assert!(matches!(find(path), Route::Unknown), "{path}");
        }
    }
}
