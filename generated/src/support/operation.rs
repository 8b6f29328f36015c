// Copied from `xtask/support` by `cargo xtask regen`; change it there.
//! What the documents say about an operation.

use std::fmt;

/// The method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

impl Method {
    /// The method as HTTP writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<Method> for reqwest::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}

/// How a list is cut into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Paging {
    /// The member that holds the items; `None` if the body is the list.
    pub item_key: Option<&'static str>,
}

/// The form of a request's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BodyKind {
    /// No body.
    None,
    /// JSON.
    Json,
    /// A form with files.
    Multipart,
    /// The bytes of a file of this media type.
    Binary(&'static str),
}

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// Nothing.
    Empty,
    /// JSON.
    Json,
    /// The bytes of a file.
    Bytes,
}

/// How the server takes a repeated idempotency key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tier {
    /// The operation changes nothing.
    Read,
    /// A repeated key replays the first answer, for seven days.
    Cached,
    /// A repeated key is refused for ever: a ledger write.
    Ledger,
}

/// What was decided by hand about an operation; what nobody has decided on counts as a ledger write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Safety {
    /// How the server takes a repeated idempotency key.
    pub tier: Tier,
    /// Whether the call itself moves, holds or releases money.
    pub moves_money: bool,
    /// Whether the operation only exists in the sandbox.
    pub sandbox_only: bool,
}

/// How finished an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stability {
    /// In general use.
    Stable,
    /// May still change.
    Beta,
    /// May change at any time, or be missing.
    Alpha,
}

/// What the documents say about an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OperationMeta {
    /// The version of the API, such as `v0`.
    pub api: &'static str,
    /// The operation's id in the document.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// The group that the operation is listed under.
    pub group: &'static str,
    /// Whether the document declares the header `Idempotency-Key`.
    pub declares_idempotency_key: bool,
    /// How the answer is paged, if it is.
    pub paging: Option<Paging>,
    /// The form of the request's body.
    pub body: BodyKind,
    /// The form of the answer.
    pub answer: AnswerKind,
    /// What was decided by hand about the operation.
    pub safety: Safety,
    /// The documented status codes of success.
    pub success: &'static [u16],
    /// How finished the operation is.
    pub stability: Stability,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    /// Generated code builds its tables as constants.
    const LIST: OperationMeta = OperationMeta {
        api: "v0",
        id: "listPersons",
        method: Method::Get,
        path: "/persons",
        group: "Persons",
        declares_idempotency_key: false,
        paging: Some(Paging {
            item_key: Some("persons"),
        }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety {
            tier: Tier::Read,
            moves_money: false,
            sandbox_only: false,
        },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    #[test]
    fn is_a_plain_value() {
        let copy = LIST;
        assert_eq!(copy, LIST);
        assert_ne!(
            OperationMeta {
                body: BodyKind::Binary("image/jpeg"),
                ..copy
            },
            LIST
        );
        assert!(format!("{LIST:?}").contains("listPersons"));
    }

    #[test]
    fn methods_agree_with_http() {
        for method in [
            Method::Get,
            Method::Post,
            Method::Put,
            Method::Patch,
            Method::Delete,
        ] {
            assert_eq!(reqwest::Method::from(method).as_str(), method.as_str());
            assert_eq!(method.to_string(), method.as_str());
        }
    }
}
