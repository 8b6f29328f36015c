//! Pages of a list.

use serde_json::{Value, json};

use super::Call;
use crate::errors::{ApiError, codes};

/// Also what is used when no limit is given, and when a larger one is.
const LARGEST_PAGE: usize = 100;
/// Nothing but a place in the list is in a token. It is scrambled so that nobody begins to count on
/// it: the API promises no meaning.
const SCRAMBLE: u64 = 0xa893_7a0d_5c1e_64b7;

/// Which part of a list is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    start: usize,
    limit: usize,
}

impl Page {
    /// Reads `limit` and `page_token`.
    pub(super) fn of(call: &Call) -> Result<Self, ApiError> {
        let limit = match call.parameter("limit") {
            None => LARGEST_PAGE,
            Some(text) => match text.parse::<usize>() {
                Ok(limit) if limit > 0 => limit.min(LARGEST_PAGE),
                _ => return Err(bad_parameter("limit")),
            },
        };
        let start = match call.parameter("page_token") {
            None => 0,
            Some(token) => place_of(token).ok_or_else(|| bad_parameter("page_token"))?,
        };
        Ok(Self { start, limit })
    }

    /// The page of `items`, below `key`, with the token of the next page if there is one.
    pub(super) fn of_items<'a, T: 'a>(
        self,
        key: &str,
        items: impl Iterator<Item = &'a T>,
        show: impl Fn(&'a T) -> Value,
    ) -> Value {
        let mut rest = items.skip(self.start);
        let shown: Vec<Value> = rest.by_ref().take(self.limit).map(show).collect();
        let mut body = json!({ key: shown });
        if rest.next().is_some() {
            body["next_page_token"] = json!(token_of(self.start + self.limit));
        }
        body
    }
}

/// Says which parameter of the query is wrong.
pub(super) fn bad_parameter(name: &str) -> ApiError {
    ApiError::new(
        codes::BAD_QUERY_PARAMETER,
        format!("the value of {name} cannot be used"),
    )
}

fn token_of(place: usize) -> String {
    format!("{:016x}", (place as u64) ^ SCRAMBLE)
}

fn place_of(token: &str) -> Option<usize> {
    let place = u64::from_str_radix(token, 16).ok()? ^ SCRAMBLE;
    // Anything farther into a list was not one of our tokens.
    u32::try_from(place)
        .ok()
        .and_then(|place| usize::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_lead_back_and_others_are_refused() {
        for place in [0, 1, 100, 1_000_000] {
            assert_eq!(place_of(&token_of(place)), Some(place));
        }
        for wrong in ["", "2", "zz", "-1", "ffffffffffffffffff"] {
            assert_eq!(place_of(wrong), None);
        }
    }

    #[test]
    fn the_last_page_has_no_token() {
        let items = [1, 2, 3];
        let page = |start, limit| {
            Page { start, limit }.of_items("numbers", items.iter(), |item| json!(item))
        };
        assert_eq!(page(0, 3), json!({"numbers": [1, 2, 3]}));
        assert_eq!(
            page(0, 2),
            json!({"numbers": [1, 2], "next_page_token": token_of(2)})
        );
        assert_eq!(page(2, 2), json!({"numbers": [3]}));
        assert_eq!(page(9, 2), json!({"numbers": []}));
    }
}
