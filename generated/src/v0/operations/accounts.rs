// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `accounts`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `GET /accounts`
///
/// Lists accounts, filtered by holder, type, status and more; general ledger accounts only on request.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccounts {
    /// List: one of 2 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access_status: Vec<AccountAccessStatus>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_number: Vec<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub business_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_id: Vec<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<CustomerType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// One of 45 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general_ledger_type: Option<GeneralLedgerType>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_product_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub linked_account_id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// List: text.
    /// Deprecated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overdraft_account_id: Vec<String>,
    /// List: text.
    /// Deprecated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overflow_account_id: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub person_id: Vec<String>,
    /// List: one of 8 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sort_by: Vec<AccountSortBy>,
    /// List: text. At most 20 items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spend_control_ids: Vec<String>,
    /// List: one of 13 values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<AccountStatus>,
}

redacted_debug!(ListAccounts {
    show: [
        access_status,
        business_id,
        customer_id,
        id,
        linked_account_id,
        overdraft_account_id,
        overflow_account_id,
        person_id,
        sort_by,
        spend_control_ids,
        status,
    ],
    show_optional: [account_type, customer_type, general_ledger_type, interest_product_id, limit],
    hide: [account_number],
    hide_optional: [first_name, last_name, nickname, page_token]
});

impl ListAccounts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListAccounts {
    list access_status: AccountAccessStatus,
    list account_number: String,
    into account_type: AccountType,
    list business_id: String,
    list customer_id: String,
    into customer_type: CustomerType,
    into first_name: String,
    into general_ledger_type: GeneralLedgerType,
    list id: String,
    into interest_product_id: String,
    into last_name: String,
    value limit: i64,
    list linked_account_id: String,
    into nickname: String,
    list overdraft_account_id: String,
    list overflow_account_id: String,
    into page_token: String,
    list person_id: String,
    list sort_by: AccountSortBy,
    list spend_control_ids: String,
    list status: AccountStatus,
});

impl Operation for ListAccounts {
    type Client = Client;
    type Output = AccountList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listAccounts",
        method: Method::Get,
        path: "/accounts",
        group: "accounts",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("accounts") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountList>, SendError> {
        let p_access_status = params::csv("access_status", &self.access_status)?;
        let p_account_number = params::csv("account_number", &self.account_number)?;
        let p_business_id = params::csv("business_id", &self.business_id)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id)?;
        let p_id = params::csv("id", &self.id)?;
        let p_linked_account_id = params::csv("linked_account_id", &self.linked_account_id)?;
        let p_overdraft_account_id = params::csv("overdraft_account_id", &self.overdraft_account_id)?;
        let p_overflow_account_id = params::csv("overflow_account_id", &self.overflow_account_id)?;
        let p_person_id = params::csv("person_id", &self.person_id)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by)?;
        let p_spend_control_ids = params::csv("spend_control_ids", &self.spend_control_ids)?;
        let p_status = params::csv("status", &self.status)?;
        client.list_accounts(p_access_status.as_deref(), p_account_number.as_deref(), self.account_type.as_ref().map(|value| value.as_str()), p_business_id.as_deref(), p_customer_id.as_deref(), self.customer_type.as_ref().map(|value| value.as_str()), self.first_name.as_deref(), self.general_ledger_type.as_ref().map(|value| value.as_str()), p_id.as_deref(), self.interest_product_id.as_deref(), self.last_name.as_deref(), self.limit, p_linked_account_id.as_deref(), self.nickname.as_deref(), p_overdraft_account_id.as_deref(), p_overflow_account_id.as_deref(), self.page_token.as_deref(), p_person_id.as_deref(), p_sort_by.as_deref(), p_spend_control_ids.as_deref(), p_status.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountList>(json))
    }
}

/// `POST /accounts`
///
/// Opens an account from a template or from scratch; needs a holder, who must be verified.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAccount {
    /// What is sent, as JSON.
    pub body: AccountCreate,
}

impl CreateAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AccountCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateAccount {
    type Client = Client;
    type Output = Account;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createAccount",
        method: Method::Post,
        path: "/accounts",
        group: "accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Account>, SendError> {
        client.create_account(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Account>(json))
    }
}

/// `GET /accounts/products`
///
/// Lists interest and fee products.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccountResourceProducts {
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// One of 2 values.
    pub product_type: AccountProductType,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
}

redacted_debug!(ListAccountResourceProducts {
    show: [product_type],
    show_optional: [end_date, id, limit, start_date],
    hide: [],
    hide_optional: [page_token]
});

impl ListAccountResourceProducts {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(product_type: AccountProductType) -> Self {
        Self {
            end_date: Default::default(),
            id: Default::default(),
            limit: Default::default(),
            page_token: Default::default(),
            product_type,
            start_date: Default::default(),
        }
    }
}

setters!(ListAccountResourceProducts {
    into end_date: Date,
    into id: String,
    value limit: i64,
    into page_token: String,
    into start_date: Date,
});

impl Operation for ListAccountResourceProducts {
    type Client = Client;
    type Output = AccountProductList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listAccountResourceProducts",
        method: Method::Get,
        path: "/accounts/products",
        group: "accounts",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("account_products") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountProductList>, SendError> {
        client.list_account_resource_products(self.end_date.as_ref().map(|value| value.as_str()), self.id.as_deref(), self.limit, self.page_token.as_deref(), Some(self.product_type.as_str()), self.start_date.as_ref().map(|value| value.as_str())).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountProductList>(json))
    }
}

/// `POST /accounts/products`
///
/// Defines an interest product with its rates; for fees use the templates and fees of v1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAccountResourceProduct {
    /// What is sent, as JSON.
    pub body: AccountProductCreate,
}

impl CreateAccountResourceProduct {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AccountProductCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateAccountResourceProduct {
    type Client = Client;
    type Output = AccountProduct;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createAccountResourceProduct",
        method: Method::Post,
        path: "/accounts/products",
        group: "accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountProduct>, SendError> {
        client.create_account_resource_product(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountProduct>(json))
    }
}

/// `PATCH /accounts/products/{product_id}`
///
/// Changes a product; rates, if given, must not be an empty list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchAccountProduct {
    /// Text. Format `uuid`.
    pub product_id: String,
    /// What is sent, as JSON.
    pub body: AccountProductUpdate,
}

impl PatchAccountProduct {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(product_id: impl Into<String>, body: AccountProductUpdate) -> Self {
        Self {
            product_id: product_id.into(),
            body,
        }
    }
}

impl Operation for PatchAccountProduct {
    type Client = Client;
    type Output = AccountProduct;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchAccountProduct",
        method: Method::Patch,
        path: "/accounts/products/{product_id}",
        group: "accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountProduct>, SendError> {
        let p_product_id = &self.product_id;
        client.patch_account_product(params::path("product_id", p_product_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountProduct>(json))
    }
}

/// `GET /accounts/stop_payments`
///
/// Lists stop payments by account, originator or transaction.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStopPayment {
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub account_id: Vec<String>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub originator_name: Vec<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stop_payment_id: Vec<String>,
    /// List: text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transaction_id: Vec<String>,
}

redacted_debug!(ListStopPayment {
    show: [account_id, stop_payment_id, transaction_id],
    show_optional: [limit, page_token],
    hide: [originator_name],
    hide_optional: []
});

impl ListStopPayment {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListStopPayment {
    list account_id: String,
    value limit: i64,
    list originator_name: String,
    into page_token: String,
    list stop_payment_id: String,
    list transaction_id: String,
});

impl Operation for ListStopPayment {
    type Client = Client;
    type Output = StopPaymentWAccountList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listStopPayment",
        method: Method::Get,
        path: "/accounts/stop_payments",
        group: "accounts",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("stop_payments") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<StopPaymentWAccountList>, SendError> {
        let p_account_id = params::csv("account_id", &self.account_id)?;
        let p_originator_name = params::csv("originator_name", &self.originator_name)?;
        let p_stop_payment_id = params::csv("stop_payment_id", &self.stop_payment_id)?;
        let p_transaction_id = params::csv("transaction_id", &self.transaction_id)?;
        client.list_stop_payment(p_account_id.as_deref(), self.limit, p_originator_name.as_deref(), self.page_token.as_deref(), p_stop_payment_id.as_deref(), p_transaction_id.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<StopPaymentWAccountList>(json))
    }
}

/// `GET /accounts/templates`
///
/// Lists account templates.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccountTemplates {
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListAccountTemplates {
    show: [],
    show_optional: [account_type, limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListAccountTemplates {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListAccountTemplates {
    into account_type: AccountType,
    value limit: i64,
    into page_token: String,
});

impl Operation for ListAccountTemplates {
    type Client = Client;
    type Output = AccountTemplateList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listAccountTemplates",
        method: Method::Get,
        path: "/accounts/templates",
        group: "accounts",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("account_templates") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountTemplateList>, SendError> {
        client.list_account_templates(self.account_type.as_ref().map(|value| value.as_str()), self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountTemplateList>(json))
    }
}

/// `POST /accounts/templates`
///
/// Defines a template for new accounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAccountTemplate {
    /// What is sent, as JSON.
    pub body: AccountTemplateCreate,
}

impl CreateAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AccountTemplateCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateAccountTemplate {
    type Client = Client;
    type Output = AccountTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createAccountTemplate",
        method: Method::Post,
        path: "/accounts/templates",
        group: "accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountTemplate>, SendError> {
        client.create_account_template(&self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountTemplate>(json))
    }
}

/// `GET /accounts/templates/{template_id}`
///
/// Fetches an account template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAccountTemplate {
    /// Text. Format `uuid`.
    pub template_id: String,
}

impl GetAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

impl Operation for GetAccountTemplate {
    type Client = Client;
    type Output = AccountTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getAccountTemplate",
        method: Method::Get,
        path: "/accounts/templates/{template_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountTemplate>, SendError> {
        let p_template_id = &self.template_id;
        client.get_account_template(params::path("template_id", p_template_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountTemplate>(json))
    }
}

/// `PUT /accounts/templates/{template_id}`
///
/// Replaces a template as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAccountTemplate {
    /// Text. Format `uuid`.
    pub template_id: String,
    /// What is sent, as JSON.
    pub body: AccountTemplateCreate,
}

impl UpdateAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(template_id: impl Into<String>, body: AccountTemplateCreate) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAccountTemplate {
    type Client = Client;
    type Output = AccountTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateAccountTemplate",
        method: Method::Put,
        path: "/accounts/templates/{template_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountTemplate>, SendError> {
        let p_template_id = &self.template_id;
        client.update_account_template(params::path("template_id", p_template_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountTemplate>(json))
    }
}

/// `PATCH /accounts/templates/{template_id}`
///
/// Changes fields of a template; accounts opened before keep theirs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchAccountTemplate {
    /// Text. Format `uuid`.
    pub template_id: String,
    /// What is sent, as JSON.
    pub body: AccountTemplateUpdate,
}

impl PatchAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(template_id: impl Into<String>, body: AccountTemplateUpdate) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Operation for PatchAccountTemplate {
    type Client = Client;
    type Output = AccountTemplate;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "PatchAccountTemplate",
        method: Method::Patch,
        path: "/accounts/templates/{template_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<AccountTemplate>, SendError> {
        let p_template_id = &self.template_id;
        client.patch_account_template(params::path("template_id", p_template_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<AccountTemplate>(json))
    }
}

/// `DELETE /accounts/templates/{template_id}`
///
/// Deletes a template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAccountTemplate {
    /// Text. Format `uuid`.
    pub template_id: String,
}

impl DeleteAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

impl Operation for DeleteAccountTemplate {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "DeleteAccountTemplate",
        method: Method::Delete,
        path: "/accounts/templates/{template_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_template_id = &self.template_id;
        client.delete_account_template(params::path("template_id", p_template_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}

/// `GET /accounts/{account_id}`
///
/// Fetches an account with its balances and status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAccount {
    /// Text. Format `uuid`.
    pub account_id: String,
}

impl GetAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl Operation for GetAccount {
    type Client = Client;
    type Output = Account;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getAccount",
        method: Method::Get,
        path: "/accounts/{account_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Account>, SendError> {
        let p_account_id = &self.account_id;
        client.get_account(params::path("account_id", p_account_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Account>(json))
    }
}

/// `PUT /accounts/{account_id}`
///
/// Replaces a checking or savings account as a whole; deprecated, prefer \`update\`.
///
/// Deprecated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAccount {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// What is sent, as JSON.
    pub body: AccountReplacement,
}

impl UpdateAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, body: AccountReplacement) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAccount {
    type Client = Client;
    type Output = Account;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateAccount",
        method: Method::Put,
        path: "/accounts/{account_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: true,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Account>, SendError> {
        let p_account_id = &self.account_id;
        client.update_account(params::path("account_id", p_account_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Account>(json))
    }
}

/// `PATCH /accounts/{account_id}`
///
/// Changes settings, limits, spend controls or status of an account; freezing goes in a call of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatchAccount {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// What is sent, as JSON.
    pub body: AccountUpdate,
}

impl PatchAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, body: AccountUpdate) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for PatchAccount {
    type Client = Client;
    type Output = Account;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "patchAccount",
        method: Method::Patch,
        path: "/accounts/{account_id}",
        group: "accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Account>, SendError> {
        let p_account_id = &self.account_id;
        client.patch_account(params::path("account_id", p_account_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Account>(json))
    }
}

/// `POST /accounts/{account_id}/initiate_closure`
///
/// Starts closing an account at once; its balance leaves by the payment method named. Commits money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InitiateAccountClosure {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// What is sent, as JSON.
    pub body: AccountClosureRequest,
}

impl InitiateAccountClosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, body: AccountClosureRequest) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for InitiateAccountClosure {
    type Client = Client;
    type Output = Account;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "initiateAccountClosure",
        method: Method::Post,
        path: "/accounts/{account_id}/initiate_closure",
        group: "accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Account>, SendError> {
        let p_account_id = &self.account_id;
        client.initiate_account_closure(params::path("account_id", p_account_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Account>(json))
    }
}

/// `PATCH /accounts/{account_id}/initiate_closure`
///
/// Changes how and where the balance of a closing account is paid out. Redirects money.
///
/// Moves money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAccountClosure {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// What is sent, as JSON.
    pub body: AccountClosureUpdate,
}

impl UpdateAccountClosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, body: AccountClosureUpdate) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAccountClosure {
    type Client = Client;
    type Output = Account;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateAccountClosure",
        method: Method::Patch,
        path: "/accounts/{account_id}/initiate_closure",
        group: "accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<Account>, SendError> {
        let p_account_id = &self.account_id;
        client.update_account_closure(params::path("account_id", p_account_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<Account>(json))
    }
}

/// `GET /accounts/{account_id}/relationships`
///
/// Lists the people and businesses of an account.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccountRelationship {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

redacted_debug!(ListAccountRelationship {
    show: [account_id],
    show_optional: [limit],
    hide: [],
    hide_optional: [page_token]
});

impl ListAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListAccountRelationship {
    value limit: i64,
    into page_token: String,
});

impl Operation for ListAccountRelationship {
    type Client = Client;
    type Output = RelationshipList;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "listAccountRelationship",
        method: Method::Get,
        path: "/accounts/{account_id}/relationships",
        group: "accounts",
        declares_idempotency_key: false,
        paging: Some(Paging { item_key: Some("relationships") }),
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RelationshipList>, SendError> {
        let p_account_id = &self.account_id;
        client.list_account_relationship(params::path("account_id", p_account_id)?, self.limit, self.page_token.as_deref()).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RelationshipList>(json))
    }
}

/// `POST /accounts/{account_id}/relationships`
///
/// Adds a customer to an account as holder, signer or the like.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAccountRelationship {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// What is sent, as JSON.
    pub body: AccountRelationshipCreate,
}

impl CreateAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, body: AccountRelationshipCreate) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for CreateAccountRelationship {
    type Client = Client;
    type Output = RelationshipResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "createAccountRelationship",
        method: Method::Post,
        path: "/accounts/{account_id}/relationships",
        group: "accounts",
        declares_idempotency_key: true,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[201],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RelationshipResponse>, SendError> {
        let p_account_id = &self.account_id;
        client.create_account_relationship(params::path("account_id", p_account_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RelationshipResponse>(json))
    }
}

/// `GET /accounts/{account_id}/relationships/{relationship_id}`
///
/// Fetches one link between a customer and an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAccountRelationship {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    pub relationship_id: String,
}

impl GetAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, relationship_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            relationship_id: relationship_id.into(),
        }
    }
}

impl Operation for GetAccountRelationship {
    type Client = Client;
    type Output = RelationshipResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "getAccountRelationship",
        method: Method::Get,
        path: "/accounts/{account_id}/relationships/{relationship_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RelationshipResponse>, SendError> {
        let p_account_id = &self.account_id;
        let p_relationship_id = &self.relationship_id;
        client.get_account_relationship(params::path("account_id", p_account_id)?, params::path("relationship_id", p_relationship_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RelationshipResponse>(json))
    }
}

/// `PUT /accounts/{account_id}/relationships/{relationship_id}`
///
/// Changes the kind of a link; the customer must stay the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAccountRelationship {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    pub relationship_id: String,
    /// What is sent, as JSON.
    pub body: AccountRelationshipCreate,
}

impl UpdateAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        relationship_id: impl Into<String>,
        body: AccountRelationshipCreate,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            relationship_id: relationship_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAccountRelationship {
    type Client = Client;
    type Output = RelationshipResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "updateAccountRelationship",
        method: Method::Put,
        path: "/accounts/{account_id}/relationships/{relationship_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<RelationshipResponse>, SendError> {
        let p_account_id = &self.account_id;
        let p_relationship_id = &self.relationship_id;
        client.update_account_relationship(params::path("account_id", p_account_id)?, params::path("relationship_id", p_relationship_id)?, &self.body).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<RelationshipResponse>(json))
    }
}

/// `DELETE /accounts/{account_id}/relationships/{relationship_id}`
///
/// Takes a customer off an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAccountRelationship {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    pub relationship_id: String,
}

impl DeleteAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<String>, relationship_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            relationship_id: relationship_id.into(),
        }
    }
}

impl Operation for DeleteAccountRelationship {
    type Client = Client;
    type Output = DeleteResponse;
    const META: OperationMeta = OperationMeta {
        api: "v0",
        id: "DeleteAccountRelationship",
        method: Method::Delete,
        path: "/accounts/{account_id}/relationships/{relationship_id}",
        group: "accounts",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Cached, moves_money: false, sandbox_only: false },
        success: &[200],
        stability: Stability::Stable,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<DeleteResponse>, SendError> {
        let p_account_id = &self.account_id;
        let p_relationship_id = &self.relationship_id;
        client.delete_account_relationship(params::path("account_id", p_account_id)?, params::path("relationship_id", p_relationship_id)?).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<DeleteResponse>(json))
    }
}
