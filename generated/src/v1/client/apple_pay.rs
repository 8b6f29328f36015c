// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `apple_pay`, one a method.

use super::Client;
impl Client {
    /// `POST /certificates/applepay/csr`.
    pub fn create_apple_pay_csr<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/certificates/applepay/csr", self.baseurl,);
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
