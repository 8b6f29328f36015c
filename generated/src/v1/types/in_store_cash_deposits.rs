// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `in_store_cash_deposits`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `barcode_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Barcode {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub barcode_number: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub currency: Option<Currency>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// At least -90. At most 90.
    pub customer_latitude: Option<Decimal>,
    /// At least -180. At most 180.
    pub customer_longitude: Option<Decimal>,
    /// At most 64 characters.
    pub external_device_id: Option<String>,
    /// Format `uuid`.
    pub id: BarcodeId,
    pub last_updated_time: Option<Timestamp>,
    pub max_amount: Option<Decimal>,
    /// At most 10 keys. Each item: At most 200 characters.
    pub metadata: Option<BTreeMap<String, String>>,
    pub min_amount: Option<Decimal>,
    pub status: Option<BarcodeStatus>,
    pub tenant: Option<String>,
    pub timestamp_valid_to: Option<Timestamp>,
    pub r#type: Option<BarcodeType>,
}

record! { Barcode {
    0 optional show account_id;
    1 optional hide barcode_number;
    2 optional show creation_time;
    3 optional show currency;
    4 optional show customer_id;
    5 optional hide customer_latitude;
    6 optional hide customer_longitude;
    7 optional hide external_device_id;
    8 required show id;
    9 optional show last_updated_time;
    10 optional show max_amount;
    11 optional hide metadata;
    12 optional show min_amount;
    13 optional show status;
    14 optional show tenant;
    15 optional show timestamp_valid_to;
    16 optional show r#type as "type";
} }

/// Schema `create_barcode_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeCreate {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub customer_id: CustomerId,
    /// At least -90. At most 90.
    pub customer_latitude: Decimal,
    /// At least -180. At most 180.
    pub customer_longitude: Decimal,
    /// At most 64 characters.
    pub external_device_id: Option<String>,
    /// At most 10 keys. Each item: At most 200 characters.
    pub metadata: Option<BTreeMap<String, String>>,
    pub r#type: BarcodeType,
}

record! { BarcodeCreate {
    0 required show account_id;
    1 required show customer_id;
    2 required hide customer_latitude;
    3 required hide customer_longitude;
    4 optional hide external_device_id;
    5 optional hide metadata;
    6 required show r#type as "type";
} }

impl BarcodeCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        customer_id: impl Into<CustomerId>,
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

/// Schema `barcode_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeList {
    pub barcodes: Vec<Barcode>,
    pub next_page_token: Option<String>,
}

record! { BarcodeList {
    0 required show barcodes;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `barcode_status`; `status` of `BarcodeUpdate`.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarcodeUpdate {
    pub status: Option<BarcodeStatus>,
}

record! { BarcodeUpdate {
    0 optional show status;
} }

impl BarcodeUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BarcodeUpdate {
    into status: BarcodeStatus,
});

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
