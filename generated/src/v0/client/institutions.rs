// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `institutions`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue};
use super::Client;
impl Client {
    /// `GET /institutions`.
    pub async fn get_institutions<'a>(
        &'a self,
        p_country_codes: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_routing_numbers: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::InstitutionList>, Error<()>> {
        let url = format!("{}/institutions", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("country_codes", &p_country_codes),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "routing_numbers",
                    &p_routing_numbers,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_institutions",
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
