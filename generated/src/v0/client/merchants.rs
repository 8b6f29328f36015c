// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `merchants`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /mx/merchants/{merchant_guid}`.
    pub fn mx_read_merchant<'a>(
        &'a self,
        p_merchant_guid: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/mx/merchants/{}", self.baseurl, encode_path(& p_merchant_guid
            .to_string()),
        );
        self.client.get(url).build()
    }
}
