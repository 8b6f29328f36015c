// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `card_webhook_simulations`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `POST /cards/{card_id}/webhook_simulations/fulfillment`.
    pub async fn simulate_card_fulfillment_event<'a>(
        &'a self,
        p_card_id: &'a str,
        body: &'a crate::v0::types::SimulateCardFulfillmentRequest,
    ) -> Result<ResponseValue<crate::v0::types::SimulateCardFulfillment>, Error<()>> {
        let url = format!(
            "{}/cards/{}/webhook_simulations/fulfillment", self.baseurl, encode_path(&
            p_card_id.to_string()),
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
            operation_id: "simulate_card_fulfillment_event",
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
