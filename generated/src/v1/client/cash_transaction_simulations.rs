// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `cash_transaction_simulations`, one a method.

use super::Client;
impl Client {
    /// `POST /cash/transaction_simulations/barcodes/deposit`.
    pub fn create_barcode_deposit_simulation<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cash/transaction_simulations/barcodes/deposit", self.baseurl,
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /cash/transaction_simulations/barcodes/stores`.
    pub fn get_barcode_simulation_store<'a>(
        &'a self,
        p_lat: Option<&'a str>,
        p_limit: Option<i64>,
        p_lng: Option<&'a str>,
        p_radius: Option<i64>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cash/transaction_simulations/barcodes/stores", self.baseurl,
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("lat", &p_lat))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("lng", &p_lng))
            .query(&progenitor_client::QueryParam::new("radius", &p_radius))
            .build()
    }
}
