// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `accounts`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listAccounts")]
/// `GET /accounts`
///
/// Lists accounts, filtered by holder, type, status and more; general ledger accounts only on request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAccounts {
    pub access_status: Vec<AccountAccessStatus>,
    pub account_number: Vec<String>,
    pub account_type: Option<AccountType>,
    pub business_id: Vec<BusinessId>,
    pub customer_id: Vec<CustomerId>,
    pub customer_type: Option<CustomerType>,
    pub first_name: Option<String>,
    pub general_ledger_type: Option<InternalAccountType>,
    pub id: Vec<AccountId>,
    pub interest_product_id: Option<AccountProductId>,
    pub last_name: Option<String>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub linked_account_id: Vec<AccountId>,
    pub nickname: Option<String>,
    /// Deprecated.
    pub overdraft_account_id: Vec<AccountId>,
    /// Deprecated.
    pub overflow_account_id: Vec<AccountId>,
    pub page_token: Option<String>,
    pub person_id: Vec<PersonId>,
    pub sort_by: Vec<AccountSortBy>,
    /// At most 20 items.
    pub spend_control_ids: Vec<SpendControlId>,
    pub status: Vec<AccountStatus>,
}

record! { ListAccounts {
    0 optional show access_status;
    1 optional hide account_number;
    2 optional show account_type;
    3 optional show business_id;
    4 optional show customer_id;
    5 optional show customer_type;
    6 optional hide first_name;
    7 optional show general_ledger_type;
    8 optional show id;
    9 optional show interest_product_id;
    10 optional hide last_name;
    11 optional show limit;
    12 optional show linked_account_id;
    13 optional hide nickname;
    14 optional show overdraft_account_id;
    15 optional show overflow_account_id;
    16 optional hide page_token;
    17 optional show person_id;
    18 optional show sort_by;
    19 optional show spend_control_ids;
    20 optional show status;
} }

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
    list business_id: BusinessId,
    list customer_id: CustomerId,
    into customer_type: CustomerType,
    into first_name: String,
    into general_ledger_type: InternalAccountType,
    list id: AccountId,
    into interest_product_id: AccountProductId,
    into last_name: String,
    value limit: i64,
    list linked_account_id: AccountId,
    into nickname: String,
    list overdraft_account_id: AccountId,
    list overflow_account_id: AccountId,
    into page_token: String,
    list person_id: PersonId,
    list sort_by: AccountSortBy,
    list spend_control_ids: SpendControlId,
    list status: AccountStatus,
});

impl Sealed for ListAccounts {}

impl Operation for ListAccounts {
    type Output = AccountList;
    const META: OperationMeta =
        OperationMeta::new("v0", "accounts", "listAccounts", Method::Get, "/accounts")
            .tier(Tier::Read).pages("accounts");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_access_status = params::csv("access_status", &self.access_status, Spelling::Upper)?;
        let p_account_number = params::csv("account_number", &self.account_number, Spelling::Upper)?;
        let p_business_id = params::csv("business_id", &self.business_id, Spelling::Upper)?;
        let p_customer_id = params::csv("customer_id", &self.customer_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_linked_account_id = params::csv("linked_account_id", &self.linked_account_id, Spelling::Upper)?;
        let p_overdraft_account_id = params::csv(
            "overdraft_account_id",
            &self.overdraft_account_id,
            Spelling::Upper,
        )?;
        let p_overflow_account_id = params::csv("overflow_account_id", &self.overflow_account_id, Spelling::Upper)?;
        let p_person_id = params::csv("person_id", &self.person_id, Spelling::Upper)?;
        let p_sort_by = params::csv("sort_by", &self.sort_by, Spelling::Upper)?;
        let p_spend_control_ids = params::csv("spend_control_ids", &self.spend_control_ids, Spelling::Upper)?;
        let p_status = params::csv("status", &self.status, Spelling::Upper)?;
        let built = client.list_accounts(
            p_access_status.as_deref(),
            p_account_number.as_deref(),
            self.account_type.as_ref().map(|value| value.as_str()),
            p_business_id.as_deref(),
            p_customer_id.as_deref(),
            self.customer_type.as_ref().map(|value| value.as_str()),
            self.first_name.as_deref(),
            self.general_ledger_type.as_ref().map(|value| value.as_str()),
            p_id.as_deref(),
            self.interest_product_id.as_ref().map(|value| value.as_str()),
            self.last_name.as_deref(),
            self.limit,
            p_linked_account_id.as_deref(),
            self.nickname.as_deref(),
            p_overdraft_account_id.as_deref(),
            p_overflow_account_id.as_deref(),
            self.page_token.as_deref(),
            p_person_id.as_deref(),
            p_sort_by.as_deref(),
            p_spend_control_ids.as_deref(),
            p_status.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AccountList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createAccount")]
/// `POST /accounts`
///
/// Opens an account from a template or from scratch; needs a holder, who must be verified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccount {
    /// What is sent, as JSON.
    pub body: AccountCreate,
}

record! { CreateAccount {
    0 required show body;
} }

impl CreateAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AccountCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateAccount {}

impl Operation for CreateAccount {
    type Output = Account;
    const META: OperationMeta =
        OperationMeta::new("v0", "accounts", "createAccount", Method::Post, "/accounts")
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_account(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Account, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listAccountResourceProducts")]
/// `GET /accounts/products`
///
/// Lists interest and fee products.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccountProducts {
    pub end_date: Option<Date>,
    pub id: Option<AccountProductId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub product_type: AccountProductType,
    pub start_date: Option<Date>,
}

record! { ListAccountProducts {
    0 optional show end_date;
    1 optional show id;
    2 optional show limit;
    3 optional hide page_token;
    4 required show product_type;
    5 optional show start_date;
} }

impl ListAccountProducts {
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

setters!(ListAccountProducts {
    into end_date: Date,
    into id: AccountProductId,
    value limit: i64,
    into page_token: String,
    into start_date: Date,
});

impl Sealed for ListAccountProducts {}

impl Operation for ListAccountProducts {
    type Output = AccountProductList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "listAccountResourceProducts",
            Method::Get,
            "/accounts/products",
        )
            .tier(Tier::Read).pages("account_products");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_account_resource_products(
            self.end_date.as_ref().map(|value| value.as_str()),
            self.id.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
            Some(self.product_type.as_str()),
            self.start_date.as_ref().map(|value| value.as_str()),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AccountProductList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createAccountResourceProduct")]
/// `POST /accounts/products`
///
/// Defines an interest product with its rates; for fees use the templates and fees of v1.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccountProduct {
    /// What is sent, as JSON.
    pub body: AccountProductCreate,
}

record! { CreateAccountProduct {
    0 required show body;
} }

impl CreateAccountProduct {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AccountProductCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateAccountProduct {}

impl Operation for CreateAccountProduct {
    type Output = AccountProduct;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "createAccountResourceProduct",
            Method::Post,
            "/accounts/products",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_account_resource_product(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AccountProduct, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchAccountProduct")]
/// `PATCH /accounts/products/{product_id}`
///
/// Changes a product; rates, if given, must not be an empty list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccountProduct {
    /// Format `uuid`.
    pub product_id: AccountProductId,
    /// What is sent, as JSON.
    pub body: AccountProductUpdate,
}

record! { UpdateAccountProduct {
    0 required show product_id;
    1 required show body;
} }

impl UpdateAccountProduct {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(product_id: impl Into<AccountProductId>, body: AccountProductUpdate) -> Self {
        Self {
            product_id: product_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateAccountProduct {}

impl Operation for UpdateAccountProduct {
    type Output = AccountProduct;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "patchAccountProduct",
            Method::Patch,
            "/accounts/products/{product_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_product_id = self.product_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_account_product(
            params::path("product_id", p_product_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AccountProduct, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listStopPayment")]
/// `GET /accounts/stop_payments`
///
/// Lists stop payments by account, originator or transaction.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListStopPayments {
    pub account_id: Vec<AccountId>,
    pub limit: Option<i64>,
    pub originator_name: Vec<String>,
    pub page_token: Option<String>,
    pub stop_payment_id: Vec<StopPaymentId>,
    pub transaction_id: Vec<String>,
}

record! { ListStopPayments {
    0 optional show account_id;
    1 optional show limit;
    2 optional hide originator_name;
    3 optional show page_token;
    4 optional show stop_payment_id;
    5 optional show transaction_id;
} }

impl ListStopPayments {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListStopPayments {
    list account_id: AccountId,
    value limit: i64,
    list originator_name: String,
    into page_token: String,
    list stop_payment_id: StopPaymentId,
    list transaction_id: String,
});

impl Sealed for ListStopPayments {}

impl Operation for ListStopPayments {
    type Output = StopPaymentList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "listStopPayment",
            Method::Get,
            "/accounts/stop_payments",
        )
            .tier(Tier::Read).pages("stop_payments");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = params::csv("account_id", &self.account_id, Spelling::Upper)?;
        let p_originator_name = params::csv("originator_name", &self.originator_name, Spelling::Upper)?;
        let p_stop_payment_id = params::csv("stop_payment_id", &self.stop_payment_id, Spelling::Upper)?;
        let p_transaction_id = params::csv("transaction_id", &self.transaction_id, Spelling::Upper)?;
        let built = client.list_stop_payment(
            p_account_id.as_deref(),
            self.limit,
            p_originator_name.as_deref(),
            self.page_token.as_deref(),
            p_stop_payment_id.as_deref(),
            p_transaction_id.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<StopPaymentList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listAccountTemplates")]
/// `GET /accounts/templates`
///
/// Lists account templates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAccountTemplates {
    pub account_type: Option<AccountType>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListAccountTemplates {
    0 optional show account_type;
    1 optional show limit;
    2 optional hide page_token;
} }

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

impl Sealed for ListAccountTemplates {}

impl Operation for ListAccountTemplates {
    type Output = AccountTemplateList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "listAccountTemplates",
            Method::Get,
            "/accounts/templates",
        )
            .tier(Tier::Read).pages("account_templates");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.list_account_templates(
            self.account_type.as_ref().map(|value| value.as_str()),
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AccountTemplateList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createAccountTemplate")]
/// `POST /accounts/templates`
///
/// Defines a template for new accounts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccountTemplate {
    /// What is sent, as JSON.
    pub body: AccountTemplateCreate,
}

record! { CreateAccountTemplate {
    0 required show body;
} }

impl CreateAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: AccountTemplateCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateAccountTemplate {}

impl Operation for CreateAccountTemplate {
    type Output = AccountTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "createAccountTemplate",
            Method::Post,
            "/accounts/templates",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_account_template(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AccountTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getAccountTemplate")]
/// `GET /accounts/templates/{template_id}`
///
/// Fetches an account template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountTemplate {
    /// Format `uuid`.
    pub template_id: AccountTemplateId,
}

record! { GetAccountTemplate {
    0 required show template_id;
} }

impl GetAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(template_id: impl Into<AccountTemplateId>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

impl Sealed for GetAccountTemplate {}

impl Operation for GetAccountTemplate {
    type Output = AccountTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "getAccountTemplate",
            Method::Get,
            "/accounts/templates/{template_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_template_id = self.template_id.as_str();
        let built = client.get_account_template(params::path("template_id", p_template_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AccountTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateAccountTemplate")]
/// `PUT /accounts/templates/{template_id}`
///
/// Replaces a template as a whole.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceAccountTemplate {
    /// Format `uuid`.
    pub template_id: AccountTemplateId,
    /// What is sent, as JSON.
    pub body: AccountTemplateCreate,
}

record! { ReplaceAccountTemplate {
    0 required show template_id;
    1 required show body;
} }

impl ReplaceAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(template_id: impl Into<AccountTemplateId>, body: AccountTemplateCreate) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Sealed for ReplaceAccountTemplate {}

impl Operation for ReplaceAccountTemplate {
    type Output = AccountTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "updateAccountTemplate",
            Method::Put,
            "/accounts/templates/{template_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_template_id = self.template_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_account_template(
            params::path("template_id", p_template_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AccountTemplate, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "PatchAccountTemplate")]
/// `PATCH /accounts/templates/{template_id}`
///
/// Changes fields of a template; accounts opened before keep theirs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccountTemplate {
    /// Format `uuid`.
    pub template_id: AccountTemplateId,
    /// What is sent, as JSON.
    pub body: AccountTemplateUpdate,
}

record! { UpdateAccountTemplate {
    0 required show template_id;
    1 required show body;
} }

impl UpdateAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(template_id: impl Into<AccountTemplateId>, body: AccountTemplateUpdate) -> Self {
        Self {
            template_id: template_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateAccountTemplate {}

impl Operation for UpdateAccountTemplate {
    type Output = AccountTemplate;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "PatchAccountTemplate",
            Method::Patch,
            "/accounts/templates/{template_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_template_id = self.template_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_account_template(
            params::path("template_id", p_template_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AccountTemplate, DecodeError> {
        decode(body)
    }
}

/// `DELETE /accounts/templates/{template_id}`
///
/// Deletes a template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccountTemplate {
    /// Format `uuid`.
    pub template_id: AccountTemplateId,
}

record! { DeleteAccountTemplate {
    0 required show template_id;
} }

impl DeleteAccountTemplate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(template_id: impl Into<AccountTemplateId>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

impl Sealed for DeleteAccountTemplate {}

impl Operation for DeleteAccountTemplate {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "DeleteAccountTemplate",
            Method::Delete,
            "/accounts/templates/{template_id}",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_template_id = self.template_id.as_str();
        let built = client.delete_account_template(params::path("template_id", p_template_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getAccount")]
/// `GET /accounts/{account_id}`
///
/// Fetches an account with its balances and status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccount {
    /// Format `uuid`.
    pub account_id: AccountId,
}

record! { GetAccount {
    0 required show account_id;
} }

impl GetAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl Sealed for GetAccount {}

impl Operation for GetAccount {
    type Output = Account;
    const META: OperationMeta =
        OperationMeta::new("v0", "accounts", "getAccount", Method::Get, "/accounts/{account_id}")
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let built = client.get_account(params::path("account_id", p_account_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Account, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateAccount")]
/// `PUT /accounts/{account_id}`
///
/// Replaces a checking or savings account as a whole; deprecated, prefer \`update\`.
///
/// Deprecated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceAccount {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// What is sent, as JSON.
    pub body: AccountReplacement,
}

record! { ReplaceAccount {
    0 required show account_id;
    1 required show body;
} }

impl ReplaceAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>, body: AccountReplacement) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Sealed for ReplaceAccount {}

impl Operation for ReplaceAccount {
    type Output = Account;
    const META: OperationMeta =
        OperationMeta::new("v0", "accounts", "updateAccount", Method::Put, "/accounts/{account_id}")
            .tier(Tier::Cached).sends(BodyKind::Json).deprecated();

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_account(
            params::path("account_id", p_account_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Account, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "patchAccount")]
/// `PATCH /accounts/{account_id}`
///
/// Changes settings, limits, spend controls or status of an account; freezing goes in a call of its own.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccount {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// What is sent, as JSON.
    pub body: AccountUpdate,
}

record! { UpdateAccount {
    0 required show account_id;
    1 required show body;
} }

impl UpdateAccount {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>, body: AccountUpdate) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateAccount {}

impl Operation for UpdateAccount {
    type Output = Account;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "patchAccount",
            Method::Patch,
            "/accounts/{account_id}",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.patch_account(
            params::path("account_id", p_account_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Account, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "initiateAccountClosure")]
/// `POST /accounts/{account_id}/initiate_closure`
///
/// Starts closing an account at once; its balance leaves by the payment method named. Commits money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitiateAccountClosure {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// What is sent, as JSON.
    pub body: AccountClosureRequest,
}

record! { InitiateAccountClosure {
    0 required show account_id;
    1 required show body;
} }

impl InitiateAccountClosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>, body: AccountClosureRequest) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Sealed for InitiateAccountClosure {}

impl Operation for InitiateAccountClosure {
    type Output = Account;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "initiateAccountClosure",
            Method::Post,
            "/accounts/{account_id}/initiate_closure",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.initiate_account_closure(
            params::path("account_id", p_account_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Account, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateAccountClosure")]
/// `PATCH /accounts/{account_id}/initiate_closure`
///
/// Changes how and where the balance of a closing account is paid out. Redirects money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccountClosure {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// What is sent, as JSON.
    pub body: AccountClosureUpdate,
}

record! { UpdateAccountClosure {
    0 required show account_id;
    1 required show body;
} }

impl UpdateAccountClosure {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>, body: AccountClosureUpdate) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateAccountClosure {}

impl Operation for UpdateAccountClosure {
    type Output = Account;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "updateAccountClosure",
            Method::Patch,
            "/accounts/{account_id}/initiate_closure",
        )
            .tier(Tier::Ledger).moves_money().keyed().sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_account_closure(
            params::path("account_id", p_account_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<Account, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "listAccountRelationship")]
/// `GET /accounts/{account_id}/relationships`
///
/// Lists the people and businesses of an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccountRelationships {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
}

record! { ListAccountRelationships {
    0 required show account_id;
    1 optional show limit;
    2 optional hide page_token;
} }

impl ListAccountRelationships {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>) -> Self {
        Self {
            account_id: account_id.into(),
            limit: Default::default(),
            page_token: Default::default(),
        }
    }
}

setters!(ListAccountRelationships {
    value limit: i64,
    into page_token: String,
});

impl Sealed for ListAccountRelationships {}

impl Operation for ListAccountRelationships {
    type Output = AccountRelationshipList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "listAccountRelationship",
            Method::Get,
            "/accounts/{account_id}/relationships",
        )
            .tier(Tier::Read).pages("relationships");

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let built = client.list_account_relationship(
            params::path("account_id", p_account_id)?,
            self.limit,
            self.page_token.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AccountRelationshipList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createAccountRelationship")]
/// `POST /accounts/{account_id}/relationships`
///
/// Adds a customer to an account as holder, signer or the like.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccountRelationship {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// What is sent, as JSON.
    pub body: AccountRelationshipCreate,
}

record! { CreateAccountRelationship {
    0 required show account_id;
    1 required show body;
} }

impl CreateAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>, body: AccountRelationshipCreate) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl Sealed for CreateAccountRelationship {}

impl Operation for CreateAccountRelationship {
    type Output = AccountRelationship;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "createAccountRelationship",
            Method::Post,
            "/accounts/{account_id}/relationships",
        )
            .tier(Tier::Cached).keyed().sends(BodyKind::Json).success(&[201]);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_account_relationship(
            params::path("account_id", p_account_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AccountRelationship, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getAccountRelationship")]
/// `GET /accounts/{account_id}/relationships/{relationship_id}`
///
/// Fetches one link between a customer and an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountRelationship {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub relationship_id: AccountRelationshipId,
}

record! { GetAccountRelationship {
    0 required show account_id;
    1 required show relationship_id;
} }

impl GetAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        relationship_id: impl Into<AccountRelationshipId>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            relationship_id: relationship_id.into(),
        }
    }
}

impl Sealed for GetAccountRelationship {}

impl Operation for GetAccountRelationship {
    type Output = AccountRelationship;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "getAccountRelationship",
            Method::Get,
            "/accounts/{account_id}/relationships/{relationship_id}",
        )
            .tier(Tier::Read);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let p_relationship_id = self.relationship_id.as_str();
        let built = client.get_account_relationship(
            params::path("account_id", p_account_id)?,
            params::path("relationship_id", p_relationship_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<AccountRelationship, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateAccountRelationship")]
/// `PUT /accounts/{account_id}/relationships/{relationship_id}`
///
/// Changes the kind of a link; the customer must stay the same.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceAccountRelationship {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub relationship_id: AccountRelationshipId,
    /// What is sent, as JSON.
    pub body: AccountRelationshipCreate,
}

record! { ReplaceAccountRelationship {
    0 required show account_id;
    1 required show relationship_id;
    2 required show body;
} }

impl ReplaceAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        relationship_id: impl Into<AccountRelationshipId>,
        body: AccountRelationshipCreate,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            relationship_id: relationship_id.into(),
            body,
        }
    }
}

impl Sealed for ReplaceAccountRelationship {}

impl Operation for ReplaceAccountRelationship {
    type Output = AccountRelationship;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "updateAccountRelationship",
            Method::Put,
            "/accounts/{account_id}/relationships/{relationship_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let p_relationship_id = self.relationship_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_account_relationship(
            params::path("account_id", p_account_id)?,
            params::path("relationship_id", p_relationship_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<AccountRelationship, DecodeError> {
        decode(body)
    }
}

/// `DELETE /accounts/{account_id}/relationships/{relationship_id}`
///
/// Takes a customer off an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccountRelationship {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub relationship_id: AccountRelationshipId,
}

record! { DeleteAccountRelationship {
    0 required show account_id;
    1 required show relationship_id;
} }

impl DeleteAccountRelationship {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        relationship_id: impl Into<AccountRelationshipId>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            relationship_id: relationship_id.into(),
        }
    }
}

impl Sealed for DeleteAccountRelationship {}

impl Operation for DeleteAccountRelationship {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "accounts",
            "DeleteAccountRelationship",
            Method::Delete,
            "/accounts/{account_id}/relationships/{relationship_id}",
        )
            .tier(Tier::Cached);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_account_id = self.account_id.as_str();
        let p_relationship_id = self.relationship_id.as_str();
        let built = client.delete_account_relationship(
            params::path("account_id", p_account_id)?,
            params::path("relationship_id", p_relationship_id)?,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}
