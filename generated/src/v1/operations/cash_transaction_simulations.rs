// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `cash_transaction_simulations`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::Client;

/// `POST /cash/transaction_simulations/barcodes/deposit`
///
/// Simulates a deposit with a barcode at a simulated shop (alpha). Moves simulated money.
///
/// Moves money.
///
/// Only exists in the sandbox.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateBarcodeDepositSimulation {
    /// What is sent, as JSON.
    pub body: BarcodeDepositSimulationCreate,
}

impl CreateBarcodeDepositSimulation {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BarcodeDepositSimulationCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Operation for CreateBarcodeDepositSimulation {
    type Client = Client;
    type Output = ();
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "createBarcodeDepositSimulation",
        method: Method::Post,
        path: "/cash/transaction_simulations/barcodes/deposit",
        group: "cash_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::Json,
        answer: AnswerKind::Empty,
        safety: Safety { tier: Tier::Ledger, moves_money: true, sandbox_only: true },
        success: &[204],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<()>, SendError> {
        client.create_barcode_deposit_simulation(&self.body).await.map_err(SendError::from)
    }
}

/// `GET /cash/transaction_simulations/barcodes/stores`
///
/// Lists simulated shops near a place that take deposits with barcodes (alpha).
///
/// Only exists in the sandbox.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetBarcodeSimulationStore {
    /// Exact decimal number.
    pub lat: Decimal,
    /// Whole number. At least 1.
    /// The document's default is `100`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Exact decimal number.
    pub lng: Decimal,
    /// Whole number.
    /// The document's default is `1000`; it is never filled in here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<i64>,
}

redacted_debug!(GetBarcodeSimulationStore {
    show: [],
    show_optional: [limit, radius],
    hide: [lat, lng],
    hide_optional: []
});

impl GetBarcodeSimulationStore {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(lat: Decimal, lng: Decimal) -> Self {
        Self {
            lat,
            limit: Default::default(),
            lng,
            radius: Default::default(),
        }
    }
}

setters!(GetBarcodeSimulationStore {
    value limit: i64,
    value radius: i64,
});

impl Operation for GetBarcodeSimulationStore {
    type Client = Client;
    type Output = CashBarcodeSimulationStore;
    const META: OperationMeta = OperationMeta {
        api: "v1",
        id: "getBarcodeSimulationStore",
        method: Method::Get,
        path: "/cash/transaction_simulations/barcodes/stores",
        group: "cash_transaction_simulations",
        declares_idempotency_key: false,
        paging: None,
        body: BodyKind::None,
        answer: AnswerKind::Json,
        safety: Safety { tier: Tier::Read, moves_money: false, sandbox_only: true },
        success: &[200],
        stability: Stability::Alpha,
        deprecated: false,
    };

    async fn send(&self, client: &Client) -> Result<ResponseValue<CashBarcodeSimulationStore>, SendError> {
        client.get_barcode_simulation_store(Some(self.lat.as_str()), self.limit, Some(self.lng.as_str()), self.radius).await.map_err(SendError::from)
    }

    fn echo(json: &[u8]) -> Option<Result<Echo, DecodeError>> {
        Some(echo::<CashBarcodeSimulationStore>(json))
    }
}
