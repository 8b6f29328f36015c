// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `wire_transaction_simulations`, one a method.

use super::Client;
impl Client {
    /// `POST /wires/transaction_simulations/receiving_return`.
    pub fn wire_return_simulation<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/wires/transaction_simulations/receiving_return", self.baseurl,
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
    /// `POST /wires/transaction_simulations/receiving_transaction`.
    pub fn wire_transaction_simulation<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/wires/transaction_simulations/receiving_transaction", self.baseurl,
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
}
