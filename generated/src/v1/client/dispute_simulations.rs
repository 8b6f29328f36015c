// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `dispute_simulations`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `POST /disputes/simulations/{dispute_id}/actions`.
    pub async fn simulate_dispute_action<'a>(
        &'a self,
        p_dispute_id: &'a str,
        body: &'a crate::v1::types::DisputeActionCreate,
    ) -> Result<ResponseValue<crate::v1::types::DisputeAction>, Error<()>> {
        let url = format!(
            "{}/disputes/simulations/{}/actions", self.baseurl, encode_path(&
            p_dispute_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "simulate_dispute_action",
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
