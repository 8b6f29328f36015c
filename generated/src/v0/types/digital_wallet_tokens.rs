// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `digital_wallet_tokens`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `apple_digital_wallet_provision_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppleDigitalWalletProvision {
    pub activation_data: Option<String>,
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    pub created_time: Option<Timestamp>,
    pub encrypted_pass_data: Option<String>,
    pub ephemeral_public_key: Option<String>,
    pub last_modified_time: Option<Timestamp>,
}

record! { AppleDigitalWalletProvision {
    0 optional hide activation_data;
    1 optional show card_id;
    2 optional show created_time;
    3 optional hide encrypted_pass_data;
    4 optional hide ephemeral_public_key;
    5 optional show last_modified_time;
} }

/// Schema `digital_wallet_token_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletToken {
    pub approved_time: Option<Timestamp>,
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    /// At most 124 characters.
    pub device_id: Option<String>,
    pub device_type: Option<DigitalWalletTokenDeviceType>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: DigitalWalletTokenId,
    pub last_modified_time: Option<Timestamp>,
    /// Free-form JSON.
    pub processor_data: Option<Value>,
    pub removed_from_wallet_time: Option<Timestamp>,
    pub requested_time: Option<Timestamp>,
    pub state: Option<DigitalWalletTokenState>,
    pub token_reference_id: Option<String>,
    pub r#type: Option<String>,
}

record! { DigitalWalletToken {
    0 optional show approved_time;
    1 optional show card_id;
    2 optional hide device_id;
    3 optional show device_type;
    4 optional show id;
    5 optional show last_modified_time;
    6 optional hide processor_data;
    7 optional show removed_from_wallet_time;
    8 optional show requested_time;
    9 optional show state;
    10 optional show token_reference_id;
    11 optional show r#type as "type";
} }

/// Schema `token_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenList {
    pub digital_wallet_tokens: Vec<DigitalWalletToken>,
    pub next_page_token: Option<String>,
}

record! { DigitalWalletTokenList {
    0 required show digital_wallet_tokens;
    1 optional hide next_page_token;
} }

/// Schema `digital_wallet_token_edit_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenUpdate {
    pub token_status: DigitalWalletTokenStatus,
}

record! { DigitalWalletTokenUpdate {
    0 required show token_status;
} }

impl DigitalWalletTokenUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(token_status: DigitalWalletTokenStatus) -> Self {
        Self {
            token_status,
        }
    }
}

/// Schema `google_digital_wallet_provision_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleDigitalWalletProvision {
    /// Format `uuid`.
    pub card_id: Option<CardId>,
    pub created_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub push_tokenize_request_data: Option<GooglePushTokenizeData>,
}

record! { GoogleDigitalWalletProvision {
    0 optional show card_id;
    1 optional show created_time;
    2 optional show last_modified_time;
    3 optional show push_tokenize_request_data;
} }

/// Schema `push_tokenize_request_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GooglePushTokenizeData {
    pub display_name: Option<String>,
    pub last_digits: Option<String>,
    pub network: Option<String>,
    pub opaque_payment_card: Option<String>,
    pub token_service_provider: Option<String>,
    pub user_address: Option<PostalAddress>,
}

record! { GooglePushTokenizeData {
    0 optional hide display_name;
    1 optional hide last_digits;
    2 optional show network;
    3 optional hide opaque_payment_card;
    4 optional show token_service_provider;
    5 optional hide user_address;
} }
