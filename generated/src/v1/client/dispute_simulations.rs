// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `dispute_simulations`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `POST /disputes/simulations/{dispute_id}/actions`.
    pub fn simulate_dispute_action<'a>(
        &'a self,
        p_dispute_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/disputes/simulations/{}/actions", self.baseurl, encode_path(&
            p_dispute_id.to_string()),
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
