// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `in_store_cash_deposits`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `barcode_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Barcode {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcode_number: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<BarcodeCurrency>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Exact decimal number. At least -90. At most 90.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_latitude: Option<Decimal>,
    /// Exact decimal number. At least -180. At most 180.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_longitude: Option<Decimal>,
    /// Text. At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_device_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<Decimal>,
    /// By key: text. At most 10 keys. Each item: At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_amount: Option<Decimal>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BarcodeStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_valid_to: Option<Timestamp>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<BarcodeType>,
}

redacted_debug!(Barcode {
    show: [id],
    show_optional: [
        account_id,
        creation_time,
        currency,
        customer_id,
        last_updated_time,
        max_amount,
        min_amount,
        status,
        tenant,
        timestamp_valid_to,
        r#type,
    ],
    hide: [],
    hide_optional: [
        barcode_number,
        customer_latitude,
        customer_longitude,
        external_device_id,
        metadata,
    ]
});

/// Schema `create_barcode_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeCreate {
    /// Text. Format `uuid`.
    pub account_id: String,
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Exact decimal number. At least -90. At most 90.
    pub customer_latitude: Decimal,
    /// Exact decimal number. At least -180. At most 180.
    pub customer_longitude: Decimal,
    /// Text. At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_device_id: Option<String>,
    /// By key: text. At most 10 keys. Each item: At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// One of 1 values.
    pub r#type: BarcodeType,
}

redacted_debug!(BarcodeCreate {
    show: [account_id, customer_id, r#type],
    show_optional: [],
    hide: [customer_latitude, customer_longitude],
    hide_optional: [external_device_id, metadata]
});

impl BarcodeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        customer_id: impl Into<String>,
        customer_latitude: Decimal,
        customer_longitude: Decimal,
        r#type: BarcodeType,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            customer_id: customer_id.into(),
            customer_latitude,
            customer_longitude,
            external_device_id: Default::default(),
            metadata: Default::default(),
            r#type,
        }
    }
}

setters!(BarcodeCreate {
    into external_device_id: String,
    into metadata: BTreeMap<String, String>,
});

open_enum! {
    /// `currency` of [`Barcode`].
    pub enum BarcodeCurrency {
        /// `USD`.
        Usd = "USD",
    }
}

/// Schema `barcode_list_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeList {
    /// List: object.
    pub barcodes: Vec<Barcode>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(BarcodeList {
    show: [barcodes],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `barcode_retailer_map_url_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeRetailerMapUrl {
    /// Text. Format `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(BarcodeRetailerMapUrl {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [url]
});

open_enum! {
    /// Schema `barcode_status`.
    pub enum BarcodeStatus {
        /// `AVAILABLE`.
        Available = "AVAILABLE",
        /// `BLOCKED`.
        Blocked = "BLOCKED",
        /// `REDEEMED`.
        Redeemed = "REDEEMED",
    }
}

open_enum! {
    /// Schema `barcode_type`.
    pub enum BarcodeType {
        /// `CASH_DEPOSIT`.
        CashDeposit = "CASH_DEPOSIT",
    }
}

/// Schema `barcode_patch_request`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeUpdate {
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BarcodeUpdateStatus>,
}

impl BarcodeUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BarcodeUpdate {
    into status: BarcodeUpdateStatus,
});

open_enum! {
    /// `status` of [`BarcodeUpdate`].
    pub enum BarcodeUpdateStatus {
        /// `BLOCKED`.
        Blocked = "BLOCKED",
    }
}

open_enum! {
    /// Parameter `sort_by` of `getBarcodes`.
    pub enum InStoreCashDepositSortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `last_updated_time:asc`.
        LastUpdatedTimeAsc = "last_updated_time:asc",
        /// `last_updated_time:desc`.
        LastUpdatedTimeDesc = "last_updated_time:desc",
        /// `timestamp_valid_to:asc`.
        TimestampValidToAsc = "timestamp_valid_to:asc",
        /// `timestamp_valid_to:desc`.
        TimestampValidToDesc = "timestamp_valid_to:desc",
    }
}
