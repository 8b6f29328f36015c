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

/// What the body of a success is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResponseKind {
    /// Nothing; whatever comes is ignored.
    Empty,
    /// JSON, which [`Operation::decode`](super::Operation::decode) reads.
    Decode,
    /// The content of a file, handed on as it arrives.
    Stream,
}

/// How the server takes a repeated idempotency key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tier {
    /// The operation changes nothing.
    Read,
    /// A repeated key replays the first response, for seven days.
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
#[non_exhaustive]
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
    /// How the response is paged, if it is.
    pub paging: Option<Paging>,
    /// The form of the request's body.
    pub body: BodyKind,
    /// The form of the response's body.
    pub response: ResponseKind,
    /// What was decided by hand about the operation.
    pub safety: Safety,
    /// The documented status codes of success.
    pub success: &'static [u16],
    /// How finished the operation is.
    pub stability: Stability,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
}

/// Each operation is one constant chain that says only what differs from the usual.
impl OperationMeta {
    /// A stable operation without a body whose response is JSON with status 200. What nobody has
    /// decided on counts as a ledger write that moves money.
    pub const fn new(
        api: &'static str,
        group: &'static str,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        Self {
            api,
            id,
            method,
            path,
            group,
            declares_idempotency_key: false,
            paging: None,
            body: BodyKind::None,
            response: ResponseKind::Decode,
            safety: Safety {
                tier: Tier::Ledger,
                moves_money: true,
                sandbox_only: false,
            },
            success: &[200],
            stability: Stability::Stable,
            deprecated: false,
        }
    }

    /// The document declares the header `Idempotency-Key`.
    pub const fn keyed(mut self) -> Self {
        self.declares_idempotency_key = true;
        self
    }

    /// A list; its items are in this member of a page.
    pub const fn pages(mut self, item_key: &'static str) -> Self {
        self.paging = Some(Paging {
            item_key: Some(item_key),
        });
        self
    }

    /// A list that comes whole.
    pub const fn lists(mut self) -> Self {
        self.paging = Some(Paging { item_key: None });
        self
    }

    /// The form of the request's body.
    pub const fn sends(mut self, body: BodyKind) -> Self {
        self.body = body;
        self
    }

    /// The form of the response's body.
    pub const fn gives(mut self, response: ResponseKind) -> Self {
        self.response = response;
        self
    }

    /// How the server takes a repeated key; the call moves no money.
    pub const fn tier(mut self, tier: Tier) -> Self {
        self.safety.tier = tier;
        self.safety.moves_money = false;
        self
    }

    /// The call itself moves, holds or releases money.
    pub const fn moves_money(mut self) -> Self {
        self.safety.moves_money = true;
        self
    }

    /// The operation only exists in the sandbox.
    pub const fn sandbox_only(mut self) -> Self {
        self.safety.sandbox_only = true;
        self
    }

    /// The documented status codes of success.
    pub const fn success(mut self, statuses: &'static [u16]) -> Self {
        self.success = statuses;
        self
    }

    /// How finished the operation is.
    pub const fn stability(mut self, stability: Stability) -> Self {
        self.stability = stability;
        self
    }

    /// The operation is deprecated.
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_has_decided_on_counts_as_a_ledger_write() {
        let meta = OperationMeta::new("v0", "ach", "send", Method::Post, "/ach");
        assert_eq!(meta.safety.tier, Tier::Ledger);
        assert!(meta.safety.moves_money);
        assert!(!meta.safety.sandbox_only);
    }

    #[test]
    fn each_step_changes_what_it_says() {
        let list = OperationMeta::new("v0", "persons", "listPersons", Method::Get, "/persons")
            .tier(Tier::Read)
            .pages("persons");
        assert_eq!(list.safety.tier, Tier::Read);
        assert!(!list.safety.moves_money);
        let item_key = Some("persons");
        assert_eq!(list.paging, Some(Paging { item_key }));
        let upload = OperationMeta::new("v1", "cards", "upload", Method::Post, "/cards/{id}")
            .tier(Tier::Ledger)
            .moves_money()
            .sandbox_only()
            .keyed()
            .lists()
            .sends(BodyKind::Binary("image/jpeg"))
            .gives(ResponseKind::Empty)
            .success(&[204])
            .stability(Stability::Beta)
            .deprecated();
        assert!(upload.safety.moves_money && upload.safety.sandbox_only);
        assert!(upload.declares_idempotency_key && upload.deprecated);
        assert_eq!(upload.paging, Some(Paging { item_key: None }));
        assert_eq!(upload.body, BodyKind::Binary("image/jpeg"));
        assert_eq!(upload.response, ResponseKind::Empty);
        assert_eq!(upload.success, [204]);
        assert_eq!(upload.stability, Stability::Beta);
        assert!(format!("{upload:?}").contains("upload"));
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
