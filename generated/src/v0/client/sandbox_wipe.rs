// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `sandbox_wipe`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue};
use super::Client;
impl Client {
    /// `POST /wipe`.
    pub async fn wipe_workspace<'a>(&'a self) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/wipe", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "wipe_workspace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
