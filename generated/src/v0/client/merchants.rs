// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `merchants`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /mx/merchants/{merchant_guid}`.
    pub async fn mx_read_merchant<'a>(
        &'a self,
        p_merchant_guid: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Merchant>, Error<()>> {
        let url = format!(
            "{}/mx/merchants/{}", self.baseurl, encode_path(& p_merchant_guid
            .to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "mx_read_merchant",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
