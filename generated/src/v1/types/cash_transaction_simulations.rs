// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cash_transaction_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `barcode_deposit_simulation_request`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeDepositSimulationCreate {
    /// Exact decimal number. At least 1. At most 999.
    pub amount: Decimal,
    /// Text. Format `uuid`.
    pub barcode_id: String,
    /// One of 2 values.
    pub status: BarcodeDepositSimulationStatus,
    /// Text.
    pub store_id: String,
    /// One of 2 values.
    pub r#type: BarcodeDepositSimulationType,
}

impl BarcodeDepositSimulationCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: Decimal,
        barcode_id: impl Into<String>,
        status: BarcodeDepositSimulationStatus,
        store_id: impl Into<String>,
        r#type: BarcodeDepositSimulationType,
    ) -> Self {
        Self {
            amount,
            barcode_id: barcode_id.into(),
            status,
            store_id: store_id.into(),
            r#type,
        }
    }
}

open_enum! {
    /// `status` of [`BarcodeDepositSimulationCreate`].
    pub enum BarcodeDepositSimulationStatus {
        /// `PAID`.
        Paid = "PAID",
        /// `VOID`.
        Void = "VOID",
    }
}

open_enum! {
    /// `type` of [`BarcodeDepositSimulationCreate`].
    pub enum BarcodeDepositSimulationType {
        /// `APPLY`.
        Apply = "APPLY",
        /// `TEST`.
        Test = "TEST",
    }
}

/// Schema `barcode_simulation_store`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeSimulationStore {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<BarcodeSimulationStoreAddress>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<BarcodeSimulationStoreCoordinates>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<Decimal>,
    /// Text.
    pub id: String,
}

redacted_debug!(BarcodeSimulationStore {
    show: [id],
    show_optional: [distance],
    hide: [],
    hide_optional: [address, business_name, coordinates]
});

/// Schema `barcode_simulation_store_address`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreAddress {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address1: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub county: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip_code: Option<String>,
}

redacted_debug!(BarcodeSimulationStoreAddress {
    show: [],
    show_optional: [country],
    hide: [],
    hide_optional: [address1, address2, city, county, state, zip_code]
});

/// Schema `barcode_simulation_store_coordinates`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreCoordinates {
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<Decimal>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<Decimal>,
}

redacted_debug!(BarcodeSimulationStoreCoordinates {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [latitude, longitude]
});

/// Schema `barcode_simulation_store_response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreResponse {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<BarcodeSimulationStore>>,
}

/// What `getBarcodeSimulationStore` gives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CashBarcodeSimulationStore {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<BarcodeSimulationStoreResponse>>,
}
