// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `ach`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /ach`.
    pub async fn list_transactions_out<'a>(
        &'a self,
        p_effective_date: Option<&'a str>,
        p_end_effective_date: Option<&'a str>,
        p_incoming_ach_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_start_effective_date: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::OutgoingAchList>, Error<()>> {
        let url = format!("{}/ach", self.baseurl,);
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
                &progenitor_client::QueryParam::new("effective_date", &p_effective_date),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "end_effective_date",
                    &p_end_effective_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "incoming_ach_id",
                    &p_incoming_ach_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "start_effective_date",
                    &p_start_effective_date,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_transactions_out",
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
    /// `POST /ach`.
    pub async fn add_transaction_out<'a>(
        &'a self,
        body: &'a crate::v0::types::OutgoingAchCreate,
    ) -> Result<ResponseValue<crate::v0::types::OutgoingAch>, Error<()>> {
        let url = format!("{}/ach", self.baseurl,);
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
            operation_id: "add_transaction_out",
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
    /// `GET /ach/gateways`.
    pub async fn get_all_gateway_configs<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<crate::v0::types::GatewayConfig>>,
        Error<()>,
    > {
        let url = format!("{}/ach/gateways", self.baseurl,);
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
            operation_id: "get_all_gateway_configs",
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
    /// `POST /ach/gateways`.
    pub async fn add_gateway_config<'a>(
        &'a self,
        body: &'a crate::v0::types::GatewayConfigCreate,
    ) -> Result<ResponseValue<crate::v0::types::GatewayConfig>, Error<()>> {
        let url = format!("{}/ach/gateways", self.baseurl,);
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
            operation_id: "add_gateway_config",
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
    /// `GET /ach/gateways/{id}`.
    pub async fn get_gateway_config_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::GatewayConfig>, Error<()>> {
        let url = format!(
            "{}/ach/gateways/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "get_gateway_config_by_id",
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
    /// `PATCH /ach/gateways/{id}`.
    pub async fn patch_gateway_config_by_id<'a>(
        &'a self,
        p_id: &'a str,
        body: &'a crate::v0::types::GatewayConfigUpdate,
    ) -> Result<ResponseValue<crate::v0::types::GatewayConfig>, Error<()>> {
        let url = format!(
            "{}/ach/gateways/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "patch_gateway_config_by_id",
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
    /// `DELETE /ach/gateways/{id}`.
    pub async fn delete_gateway_config_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ach/gateways/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_gateway_config_by_id",
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
    /// `GET /ach/incoming`.
    pub async fn get_incoming_ach_list<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_settlement_date_from: Option<&'a str>,
        p_settlement_date_to: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::IncomingAchList>, Error<()>> {
        let url = format!("{}/ach/incoming", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "settlement_date_from",
                    &p_settlement_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "settlement_date_to",
                    &p_settlement_date_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_incoming_ach_list",
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
    /// `GET /ach/incoming/{id}`.
    pub async fn get_incoming_ach_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::IncomingAch>, Error<()>> {
        let url = format!(
            "{}/ach/incoming/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "get_incoming_ach_by_id",
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
    /// `GET /ach/{transaction_id}`.
    pub async fn get_transaction_out<'a>(
        &'a self,
        p_transaction_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::OutgoingAch>, Error<()>> {
        let url = format!(
            "{}/ach/{}", self.baseurl, encode_path(& p_transaction_id.to_string()),
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
            operation_id: "get_transaction_out",
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
    /// `PATCH /ach/{transaction_id}`.
    pub async fn patch_transaction_out<'a>(
        &'a self,
        p_transaction_id: &'a str,
        body: &'a crate::v0::types::OutgoingAchUpdate,
    ) -> Result<ResponseValue<crate::v0::types::OutgoingAch>, Error<()>> {
        let url = format!(
            "{}/ach/{}", self.baseurl, encode_path(& p_transaction_id.to_string()),
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
            operation_id: "patch_transaction_out",
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
