// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `digital_wallet_tokens`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// v0 and v1: schema `apple_digital_wallet_provision_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppleDigitalWalletProvisionCreate {
    pub certificates: Vec<String>,
    pub device_type: DigitalWalletDeviceType,
    pub nonce: String,
    pub nonce_signature: String,
    /// At most 50 characters.
    pub provisioning_app_version: String,
}

record! { AppleDigitalWalletProvisionCreate {
    0 required show certificates;
    1 required show device_type;
    2 required hide nonce;
    3 required hide nonce_signature;
    4 required show provisioning_app_version;
} }

impl AppleDigitalWalletProvisionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        certificates: impl IntoMany<String>,
        device_type: DigitalWalletDeviceType,
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
    /// v0: schema `device_type`.
    /// v1: schemas `device_type_response`, `device_type`.
    pub enum DigitalWalletDeviceType {
        /// `APPLIANCE`. Only in v1.
        Appliance = "APPLIANCE",
        /// `GAMING_DEVICE`. Only in v1.
        GamingDevice = "GAMING_DEVICE",
        /// `LAPTOP`. Only in v1.
        Laptop = "LAPTOP",
        /// `MOBILE_PHONE`.
        MobilePhone = "MOBILE_PHONE",
        /// `MOBILE_PHONE_OR_TABLET`. Only in v1.
        MobilePhoneOrTablet = "MOBILE_PHONE_OR_TABLET",
        /// `TABLET`.
        Tablet = "TABLET",
        /// `UNKNOWN_DEVICE`. Only in v1.
        UnknownDevice = "UNKNOWN_DEVICE",
        /// `VEHICLE`. Only in v1.
        Vehicle = "VEHICLE",
        /// `WATCH`.
        Watch = "WATCH",
    }
}

open_enum! {
    /// v0 and v1: `device_type` of `DigitalWalletToken`.
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

open_enum! {
    /// v0 and v1: schema `digital_wallet_token_state`.
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
    /// v0: `token_status` of `DigitalWalletTokenUpdate`.
    /// v1: `status` of `DigitalWalletTokenUpdate`.
    pub enum DigitalWalletTokenStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `TERMINATED`.
        Terminated = "TERMINATED",
    }
}

/// v0 and v1: schema `google_digital_wallet_provision_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GoogleDigitalWalletProvisionCreate {
    /// At most 24 characters.
    pub device_id: String,
    pub device_type: DigitalWalletDeviceType,
    /// At most 50 characters.
    pub provisioning_app_version: String,
    /// At most 50 characters.
    pub wallet_account_id: String,
}

record! { GoogleDigitalWalletProvisionCreate {
    0 required hide device_id;
    1 required show device_type;
    2 required show provisioning_app_version;
    3 required hide wallet_account_id;
} }

impl GoogleDigitalWalletProvisionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        device_id: impl Into<String>,
        device_type: DigitalWalletDeviceType,
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
