// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `digital_wallet_tokens`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `apple_digital_wallet_provision_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AppleDigitalWalletProvision {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation_data: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_pass_data: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral_public_key: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<Timestamp>,
}

redacted_debug!(AppleDigitalWalletProvision {
    show: [],
    show_optional: [card_id, created_time, last_modified_time],
    hide: [],
    hide_optional: [activation_data, encrypted_pass_data, ephemeral_public_key]
});

/// Schema `apple_digital_wallet_provision_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AppleDigitalWalletProvisionCreate {
    /// List: text.
    pub certificates: Vec<String>,
    /// One of 3 values.
    pub device_type: DeviceType,
    /// Text.
    pub nonce: String,
    /// Text.
    pub nonce_signature: String,
    /// Text. At most 50 characters.
    pub provisioning_app_version: String,
}

redacted_debug!(AppleDigitalWalletProvisionCreate {
    show: [certificates, device_type, provisioning_app_version],
    show_optional: [],
    hide: [nonce, nonce_signature],
    hide_optional: []
});

impl AppleDigitalWalletProvisionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        certificates: impl IntoMany<String>,
        device_type: DeviceType,
        nonce: impl Into<String>,
        nonce_signature: impl Into<String>,
        provisioning_app_version: impl Into<String>,
    ) -> Self {
        Self {
            certificates: certificates.into_many(),
            device_type,
            nonce: nonce.into(),
            nonce_signature: nonce_signature.into(),
            provisioning_app_version: provisioning_app_version.into(),
        }
    }
}

open_enum! {
    /// Schema `device_type`.
    pub enum DeviceType {
        /// `MOBILE_PHONE`.
        MobilePhone = "MOBILE_PHONE",
        /// `TABLET`.
        Tablet = "TABLET",
        /// `WATCH`.
        Watch = "WATCH",
    }
}

/// Schema `digital_wallet_token_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DigitalWalletToken {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// Text. At most 124 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// One of 9 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<DigitalWalletTokenDeviceType>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processor_data: Option<Value>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed_from_wallet_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_time: Option<Timestamp>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DigitalWalletTokenState>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_reference_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

redacted_debug!(DigitalWalletToken {
    show: [id],
    show_optional: [
        approved_time,
        card_id,
        device_type,
        last_modified_time,
        removed_from_wallet_time,
        requested_time,
        state,
        token_reference_id,
        r#type,
    ],
    hide: [],
    hide_optional: [device_id, processor_data]
});

open_enum! {
    /// `device_type` of [`DigitalWalletToken`].
    pub enum DigitalWalletTokenDeviceType {
        /// `APPLIANCE`.
        Appliance = "APPLIANCE",
        /// `GAMING_DEVICE`.
        GamingDevice = "GAMING_DEVICE",
        /// `LAPTOP`.
        Laptop = "LAPTOP",
        /// `MOBILE_PHONE`.
        MobilePhone = "MOBILE_PHONE",
        /// `MOBILE_PHONE_OR_TABLET`.
        MobilePhoneOrTablet = "MOBILE_PHONE_OR_TABLET",
        /// `TABLET`.
        Tablet = "TABLET",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
        /// `VEHICLE`.
        Vehicle = "VEHICLE",
        /// `WATCH`.
        Watch = "WATCH",
    }
}

/// Schema `token_list_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DigitalWalletTokenList {
    /// List: object.
    pub digital_wallet_tokens: Vec<DigitalWalletToken>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(DigitalWalletTokenList {
    show: [digital_wallet_tokens],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `digital_wallet_token_state`.
    pub enum DigitalWalletTokenState {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `REQUESTED`.
        Requested = "REQUESTED",
        /// `REQUEST_DECLINED`.
        RequestDeclined = "REQUEST_DECLINED",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `TERMINATED`.
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// `token_status` of [`DigitalWalletTokenUpdate`].
    pub enum DigitalWalletTokenStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `TERMINATED`.
        Terminated = "TERMINATED",
    }
}

/// Schema `digital_wallet_token_edit_request`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DigitalWalletTokenUpdate {
    /// One of 3 values.
    pub token_status: DigitalWalletTokenStatus,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GoogleDigitalWalletProvision {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_tokenize_request_data: Option<PushTokenizeData>,
}

/// Schema `google_digital_wallet_provision_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GoogleDigitalWalletProvisionCreate {
    /// Text. At most 24 characters.
    pub device_id: String,
    /// One of 3 values.
    pub device_type: DeviceType,
    /// Text. At most 50 characters.
    pub provisioning_app_version: String,
    /// Text. At most 50 characters.
    pub wallet_account_id: String,
}

redacted_debug!(GoogleDigitalWalletProvisionCreate {
    show: [device_type, provisioning_app_version],
    show_optional: [],
    hide: [device_id, wallet_account_id],
    hide_optional: []
});

impl GoogleDigitalWalletProvisionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        device_id: impl Into<String>,
        device_type: DeviceType,
        provisioning_app_version: impl Into<String>,
        wallet_account_id: impl Into<String>,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            device_type,
            provisioning_app_version: provisioning_app_version.into(),
            wallet_account_id: wallet_account_id.into(),
        }
    }
}

/// Schema `push_tokenize_request_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PushTokenizeData {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_digits: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opaque_payment_card: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_service_provider: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_address: Option<PushTokenizeDataUserAddress>,
}

redacted_debug!(PushTokenizeData {
    show: [],
    show_optional: [network, token_service_provider],
    hide: [],
    hide_optional: [display_name, last_digits, opaque_payment_card, user_address]
});
