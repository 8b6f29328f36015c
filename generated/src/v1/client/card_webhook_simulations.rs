// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `card_webhook_simulations`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `POST /cards/{card_id}/webhook_simulations/fulfillment`.
    pub fn simulate_card_fulfillment_event<'a>(
        &'a self,
        p_card_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}/webhook_simulations/fulfillment", self.baseurl, encode_path(&
            p_card_id.to_string()),
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
