// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cash_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `barcode_deposit_simulation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeDepositSimulationRequest {
    /// At least 1. At most 999.
    pub amount: Decimal,
    /// Format `uuid`.
    pub barcode_id: BarcodeId,
    pub status: BarcodeDepositSimulationStatus,
    pub store_id: String,
    pub r#type: BarcodeDepositSimulationType,
}

record! { BarcodeDepositSimulationRequest {
    0 required show amount;
    1 required show barcode_id;
    2 required show status;
    3 required show store_id;
    4 required show r#type as "type";
} }

impl BarcodeDepositSimulationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        amount: Decimal,
        barcode_id: impl Into<BarcodeId>,
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
    /// `status` of [`BarcodeDepositSimulationRequest`].
    pub enum BarcodeDepositSimulationStatus {
        /// `PAID`.
        Paid = "PAID",
        /// `VOID`.
        Void = "VOID",
    }
}

open_enum! {
    /// `type` of [`BarcodeDepositSimulationRequest`].
    pub enum BarcodeDepositSimulationType {
        /// `APPLY`.
        Apply = "APPLY",
        /// `TEST`.
        Test = "TEST",
    }
}

/// Schema `barcode_simulation_store`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStore {
    pub address: Option<BarcodeSimulationStoreAddress>,
    pub business_name: Option<String>,
    pub coordinates: Option<BarcodeSimulationStoreCoordinates>,
    pub distance: Option<Decimal>,
    pub id: String,
}

record! { BarcodeSimulationStore {
    0 optional hide address;
    1 optional hide business_name;
    2 optional hide coordinates;
    3 optional show distance;
    4 required show id;
} }

/// Schema `barcode_simulation_store_address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreAddress {
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub county: Option<String>,
    pub state: Option<String>,
    pub zip_code: Option<String>,
}

record! { BarcodeSimulationStoreAddress {
    0 optional hide address1;
    1 optional hide address2;
    2 optional hide city;
    3 optional show country;
    4 optional hide county;
    5 optional hide state;
    6 optional hide zip_code;
} }

/// Schema `barcode_simulation_store_coordinates`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreCoordinates {
    pub latitude: Option<Decimal>,
    pub longitude: Option<Decimal>,
}

record! { BarcodeSimulationStoreCoordinates {
    0 optional hide latitude;
    1 optional hide longitude;
} }

/// Schema `barcode_simulation_store_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreGroup {
    pub stores: Option<Vec<BarcodeSimulationStore>>,
}

record! { BarcodeSimulationStoreGroup {
    0 optional show stores;
} }

/// What `getBarcodeSimulationStore` gives.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStores {
    pub stores: Option<Vec<BarcodeSimulationStoreGroup>>,
}

record! { BarcodeSimulationStores {
    0 optional show stores;
} }
