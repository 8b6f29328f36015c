// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `cash_transaction_simulations`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "createBarcodeDepositSimulation")]
/// `POST /cash/transaction_simulations/barcodes/deposit`
///
/// Simulates a deposit with a barcode at a simulated shop (alpha). Moves simulated money.
///
/// Only exists in the sandbox.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCashDeposit {
    /// What is sent, as JSON.
    pub body: BarcodeDepositSimulationRequest,
}

record! { SimulateCashDeposit {
    0 required show body;
} }

impl SimulateCashDeposit {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: BarcodeDepositSimulationRequest) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for SimulateCashDeposit {}

impl Operation for SimulateCashDeposit {
    type Output = ();
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "cash_transaction_simulations",
            "createBarcodeDepositSimulation",
            Method::Post,
            "/cash/transaction_simulations/barcodes/deposit",
        )
            .tier(Tier::Ledger).moves_money().sandbox_only().sends(BodyKind::Json)
            .gives(ResponseKind::Empty).success(&[204]).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_barcode_deposit_simulation(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(_: &[u8]) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[doc(alias = "getBarcodeSimulationStore")]
/// `GET /cash/transaction_simulations/barcodes/stores`
///
/// Lists simulated shops near a place that take deposits with barcodes (alpha).
///
/// Only exists in the sandbox.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSimulatedStores {
    pub lat: Decimal,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub lng: Decimal,
    /// The document's default is `1000`; it is never filled in here.
    pub radius: Option<i64>,
}

record! { ListSimulatedStores {
    0 required hide lat;
    1 optional show limit;
    2 required hide lng;
    3 optional show radius;
} }

impl ListSimulatedStores {
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

setters!(ListSimulatedStores {
    value limit: i64,
    value radius: i64,
});

impl Sealed for ListSimulatedStores {}

impl Operation for ListSimulatedStores {
    type Output = BarcodeSimulationStores;
    const META: OperationMeta =
        OperationMeta::new(
            "v1",
            "cash_transaction_simulations",
            "getBarcodeSimulationStore",
            Method::Get,
            "/cash/transaction_simulations/barcodes/stores",
        )
            .tier(Tier::Read).sandbox_only().stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let built = client.get_barcode_simulation_store(
            Some(self.lat.as_str()),
            self.limit,
            Some(self.lng.as_str()),
            self.radius,
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<BarcodeSimulationStores, DecodeError> {
        decode(body)
    }
}
