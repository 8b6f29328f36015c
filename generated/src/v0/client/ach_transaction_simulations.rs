// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `ach_transaction_simulations`, one a method.

use super::Client;
impl Client {
    /// `POST /ach/transaction_simulations/receiving_return`.
    pub fn ach_return_simulation<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/ach/transaction_simulations/receiving_return", self.baseurl,
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
    /// `POST /ach/transaction_simulations/receiving_transaction`.
    pub fn ach_transaction_simulation<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/ach/transaction_simulations/receiving_transaction", self.baseurl,
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
