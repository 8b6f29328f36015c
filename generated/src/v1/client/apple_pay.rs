// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `apple_pay`, one a method.

use progenitor_client::{ByteStream, ClientHooks, Error, OperationInfo, ResponseValue};
use super::Client;
impl Client {
    /// `POST /certificates/applepay/csr`.
    pub async fn create_apple_pay_csr<'a>(
        &'a self,
        body: &'a crate::v1::types::ApplepayCsrCreate,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/certificates/applepay/csr", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "create_apple_pay_csr",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
