// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `remote_check_deposit`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /rdc/deposits`.
    pub async fn list_rdc_deposits<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_deposit_amount: Option<&'a str>,
        p_deposit_check_number: Option<&'a str>,
        p_deposit_currency: Option<&'a str>,
        p_from_deposit_amount: Option<i64>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_person_id: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_to_deposit_amount: Option<i64>,
    ) -> Result<ResponseValue<crate::v0::types::DepositList>, Error<()>> {
        let url = format!("{}/rdc/deposits", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(
                &progenitor_client::QueryParam::new("deposit_amount", &p_deposit_amount),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "deposit_check_number",
                    &p_deposit_check_number,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "deposit_currency",
                    &p_deposit_currency,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_deposit_amount",
                    &p_from_deposit_amount,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("person_id", &p_person_id))
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
            .query(
                &progenitor_client::QueryParam::new(
                    "to_deposit_amount",
                    &p_to_deposit_amount,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_rdc_deposits",
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
    /// `POST /rdc/deposits`.
    pub async fn create_rdc_deposit<'a>(
        &'a self,
        body: &'a crate::v0::types::DepositCreate,
    ) -> Result<ResponseValue<crate::v0::types::Deposit>, Error<()>> {
        let url = format!("{}/rdc/deposits", self.baseurl,);
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
            operation_id: "create_rdc_deposit",
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
    /// `GET /rdc/deposits/{deposit_id}`.
    pub async fn get_rdc_deposit<'a>(
        &'a self,
        p_deposit_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Deposit>, Error<()>> {
        let url = format!(
            "{}/rdc/deposits/{}", self.baseurl, encode_path(& p_deposit_id.to_string()),
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
            operation_id: "get_rdc_deposit",
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
