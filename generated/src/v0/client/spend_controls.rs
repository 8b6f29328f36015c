// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `spend_controls`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /spend_controls`.
    pub async fn list_spend_controls<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_amount_limit: Option<i64>,
        p_amount_limit_gte: Option<i64>,
        p_amount_limit_lte: Option<i64>,
        p_direction: Option<&'a str>,
        p_id: Option<&'a str>,
        p_is_active: Option<bool>,
        p_limit: Option<i64>,
        p_name: Option<&'a str>,
        p_num_related_accounts: Option<i64>,
        p_num_related_accounts_gte: Option<i64>,
        p_num_related_accounts_lte: Option<i64>,
        p_page_token: Option<&'a str>,
        p_payment_type: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::SpendControlList>, Error<()>> {
        let url = format!("{}/spend_controls", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("amount_limit", &p_amount_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "amount_limit_gte",
                    &p_amount_limit_gte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "amount_limit_lte",
                    &p_amount_limit_lte,
                ),
            )
            .query(&progenitor_client::QueryParam::new("direction", &p_direction))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_active", &p_is_active))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("name", &p_name))
            .query(
                &progenitor_client::QueryParam::new(
                    "num_related_accounts",
                    &p_num_related_accounts,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "num_related_accounts_gte",
                    &p_num_related_accounts_gte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "num_related_accounts_lte",
                    &p_num_related_accounts_lte,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("payment_type", &p_payment_type))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_spend_controls",
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
    /// `POST /spend_controls`.
    pub async fn create_spend_control<'a>(
        &'a self,
        body: &'a crate::v0::types::SpendControlCreate,
    ) -> Result<ResponseValue<crate::v0::types::SpendControl>, Error<()>> {
        let url = format!("{}/spend_controls", self.baseurl,);
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
            operation_id: "create_spend_control",
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
    /// `GET /spend_controls/{spend_control_id}`.
    pub async fn get_spend_control<'a>(
        &'a self,
        p_spend_control_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::SpendControl>, Error<()>> {
        let url = format!(
            "{}/spend_controls/{}", self.baseurl, encode_path(& p_spend_control_id
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
            operation_id: "get_spend_control",
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
    /// `PATCH /spend_controls/{spend_control_id}`.
    pub async fn update_spend_control<'a>(
        &'a self,
        p_spend_control_id: &'a str,
        body: &'a crate::v0::types::SpendControlUpdate,
    ) -> Result<ResponseValue<crate::v0::types::SpendControl>, Error<()>> {
        let url = format!(
            "{}/spend_controls/{}", self.baseurl, encode_path(& p_spend_control_id
            .to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_spend_control",
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
