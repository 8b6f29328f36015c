// Written by `cargo xtask regen`; changes made by hand are lost.
//! `cash`.

use synctera_runtime::types::ids::{BarcodeId};
use synctera_api::v1::{
    BarcodeCreate,
    BarcodeUpdate,
    CreateCashBarcode,
    GetCashBarcode,
    GetCashRetailerMapUrl,
    ListCashBarcodes,
    UpdateCashBarcode,
};

use crate::Synctera;
use crate::handle::Caller;

/// Cash that customers pay in at shops (alpha).
#[derive(Clone, Debug)]
pub struct Cash<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Cash<C> {
    /// Barcodes with which customers pay in cash at shops (alpha).
    pub fn barcodes(&self) -> CashBarcodes<C> {
        CashBarcodes {
            caller: self.caller.clone(),
        }
    }
}

/// Barcodes with which customers pay in cash at shops (alpha).
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().cash().barcodes().list(v1::ListCashBarcodes::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CashBarcodes<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CashBarcodes<C> {
    /// Lists deposit barcodes (alpha).
    ///
    /// `GET /v1/cash/barcodes`.
    #[doc(alias = "getBarcodes")]
    pub fn list(&self, operation: ListCashBarcodes) -> C::List<ListCashBarcodes> {
        self.caller.list(operation)
    }

    /// Issues a barcode for a deposit at a shop near the customer (alpha). No money moves until it is used.
    ///
    /// `POST /v1/cash/barcodes`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createBarcode")]
    pub fn create(&self, body: BarcodeCreate) -> C::Call<CreateCashBarcode> {
        self.caller.call(CreateCashBarcode::new(body))
    }

    /// Fetches a deposit barcode and its status (alpha).
    ///
    /// `GET /v1/cash/barcodes/{barcode_id}`.
    #[doc(alias = "getBarcode")]
    pub fn get(&self, barcode_id: impl Into<BarcodeId>) -> C::Call<GetCashBarcode> {
        self.caller.call(GetCashBarcode::new(barcode_id))
    }

    /// Blocks a deposit barcode, so that nobody can pay in with it (alpha).
    ///
    /// `PATCH /v1/cash/barcodes/{barcode_id}`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "updateBarcode")]
    pub fn update(&self, barcode_id: impl Into<BarcodeId>, body: BarcodeUpdate) -> C::Call<UpdateCashBarcode> {
        self.caller.call(UpdateCashBarcode::new(barcode_id, body))
    }

    /// Fetches the address of a map of shops that take deposits (alpha).
    ///
    /// `GET /v1/cash/barcodes/retailer_map_url`.
    #[doc(alias = "getRetailerMapUrl")]
    pub fn retailer_map_url(&self, operation: GetCashRetailerMapUrl) -> C::Call<GetCashRetailerMapUrl> {
        self.caller.call(operation)
    }
}
