// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `external_cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `external_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCard {
    pub bin: Option<String>,
    pub created_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub expiration_month: Option<String>,
    pub expiration_year: Option<String>,
    pub id: ExternalCardId,
    pub issuer: Option<String>,
    pub last_four: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<ExternalCardStatus>,
    pub verifications: Option<ExternalCardVerifications>,
}

record! { ExternalCard {
    0 optional show bin;
    1 optional show created_time;
    2 optional show currency;
    3 optional show customer_id;
    4 optional hide expiration_month;
    5 optional hide expiration_year;
    6 required show id;
    7 optional hide issuer;
    8 optional hide last_four;
    9 optional show last_modified_time;
    10 optional hide name;
    11 optional show status;
    12 optional show verifications;
} }

/// Schema `external_card_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardList {
    pub external_cards: Vec<ExternalCard>,
    pub next_page_token: Option<String>,
}

record! { ExternalCardList {
    0 required show external_cards;
    1 optional hide next_page_token;
} }

tagged_union! {
    /// Schema `transfer_response`.
    pub enum ExternalCardTransfer by "type" {
        /// Chosen by `PULL` or `PULL_REVERSAL`.
        Pull(ExternalCardTransferPull) = ["PULL", "PULL_REVERSAL"],
        /// Chosen by `PUSH`.
        Push(ExternalCardTransferPush) = ["PUSH"],
    }
}

tagged_union! {
    /// Schema `transfer_request`.
    pub enum ExternalCardTransferCreate by "type" {
        /// Chosen by `PULL`.
        Pull(ExternalCardTransferPullCreate) = ["PULL"],
        /// Chosen by `PUSH`.
        Push(ExternalCardTransferPushCreate) = ["PUSH"],
    }
}

/// Schema `transfer_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferList {
    /// Told apart by `type`.
    pub external_transfers: Vec<ExternalCardTransfer>,
    pub next_page_token: Option<String>,
}

record! { ExternalCardTransferList {
    0 required show external_transfers;
    1 optional hide next_page_token;
} }

/// Schema `transfer_response_pull`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferPull {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub country_code: Option<String>,
    pub created_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub external_card_id: Option<ExternalCardId>,
    pub id: ExternalCardTransferId,
    pub last_modified_time: Option<Timestamp>,
    pub merchant: Option<TransferMerchant>,
    pub network_decline_details: Option<String>,
    pub reason: Option<String>,
    pub status: Option<ExternalCardTransferStatus>,
    /// Format `uuid`.
    pub three_ds_id: Option<ThreeDsId>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    /// One of `PULL`, `PULL_REVERSAL`.
    pub r#type: ExternalCardTransferPullType,
}

record! { ExternalCardTransferPull {
    0 optional show account_id;
    1 optional show amount;
    2 optional show country_code;
    3 optional show created_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show external_card_id;
    7 required show id;
    8 optional show last_modified_time;
    9 optional show merchant;
    10 optional hide network_decline_details;
    11 optional show reason;
    12 optional show status;
    13 optional show three_ds_id;
    14 optional show transaction_id;
    15 required show r#type as "type";
} }

/// Schema `transfer_request_pull`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferPullCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
    pub merchant: Option<TransferMerchantInput>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    /// Format `uuid`.
    pub three_ds_id: Option<ThreeDsId>,
    /// Always `PULL`.
    pub(crate) r#type: PullTag,
}

record! { ExternalCardTransferPullCreate {
    0 required show amount;
    1 required show currency;
    2 required show external_card_id;
    3 optional show merchant;
    4 required show originating_account_id;
    5 optional show three_ds_id;
    6 required show r#type as "type";
} }

impl ExternalCardTransferPullCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        external_card_id: impl Into<ExternalCardId>,
        originating_account_id: impl Into<AccountId>,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id: external_card_id.into(),
            merchant: Default::default(),
            originating_account_id: originating_account_id.into(),
            three_ds_id: Default::default(),
            r#type: PullTag::default(),
        }
    }
}

setters!(ExternalCardTransferPullCreate {
    into merchant: TransferMerchantInput,
    into three_ds_id: ThreeDsId,
});

/// Schema `transfer_response_push`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferPush {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Minor units of the currency (cents).
    pub amount: Option<i64>,
    pub country_code: Option<String>,
    pub created_time: Option<Timestamp>,
    /// At least 3 characters. At most 3 characters.
    pub currency: Option<String>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub external_card_id: Option<ExternalCardId>,
    pub id: ExternalCardTransferId,
    pub last_modified_time: Option<Timestamp>,
    pub merchant: Option<TransferMerchant>,
    pub network_decline_details: Option<String>,
    /// Format `uuid`.
    pub originating_customer_id: Option<CustomerId>,
    pub reason: Option<String>,
    pub status: Option<ExternalCardTransferStatus>,
    /// Format `uuid`.
    pub transaction_id: Option<TransactionId>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

record! { ExternalCardTransferPush {
    0 optional show account_id;
    1 optional show amount;
    2 optional show country_code;
    3 optional show created_time;
    4 optional show currency;
    5 optional show customer_id;
    6 optional show external_card_id;
    7 required show id;
    8 optional show last_modified_time;
    9 optional show merchant;
    10 optional hide network_decline_details;
    11 optional show originating_customer_id;
    12 optional show reason;
    13 optional show status;
    14 optional show transaction_id;
    15 required show r#type as "type";
} }

/// Schema `transfer_request_push`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransferPushCreate {
    /// Minor units of the currency (cents). At least 1.
    pub amount: i64,
    /// At least 3 characters. At most 3 characters.
    pub currency: String,
    /// Format `uuid`.
    pub external_card_id: ExternalCardId,
    pub merchant: Option<TransferMerchantInput>,
    /// Format `uuid`.
    pub originating_account_id: AccountId,
    /// Format `uuid`.
    pub originating_customer_id: Option<CustomerId>,
    /// Always `PUSH`.
    pub(crate) r#type: PushTag,
}

record! { ExternalCardTransferPushCreate {
    0 required show amount;
    1 required show currency;
    2 required show external_card_id;
    3 optional show merchant;
    4 required show originating_account_id;
    5 optional show originating_customer_id;
    6 required show r#type as "type";
} }

impl ExternalCardTransferPushCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        external_card_id: impl Into<ExternalCardId>,
        originating_account_id: impl Into<AccountId>,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id: external_card_id.into(),
            merchant: Default::default(),
            originating_account_id: originating_account_id.into(),
            originating_customer_id: Default::default(),
            r#type: PushTag::default(),
        }
    }
}

setters!(ExternalCardTransferPushCreate {
    into merchant: TransferMerchantInput,
    into originating_customer_id: CustomerId,
});

/// Schema `merchant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferMerchant {
    pub address: Option<PostalAddress>,
    pub email: Option<String>,
    pub name: Option<String>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
}

record! { TransferMerchant {
    0 optional hide address;
    1 optional hide email;
    2 optional hide name;
    3 optional hide phone_number;
} }

/// Schema `merchant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferMerchantInput {
    pub address: PostalAddressInput,
    pub email: Option<String>,
    pub name: String,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
}

record! { TransferMerchantInput {
    0 required hide address;
    1 optional hide email;
    2 required hide name;
    3 optional hide phone_number;
} }

impl TransferMerchantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(address: PostalAddressInput, name: impl Into<String>) -> Self {
        Self {
            address,
            email: Default::default(),
            name: name.into(),
            phone_number: Default::default(),
        }
    }
}

setters!(TransferMerchantInput {
    into email: String,
    into phone_number: String,
});
