// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `wires`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /wires`.
    pub async fn list_wires<'a>(
        &'a self,
        p_customer_id: Option<&'a str>,
        p_from_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_originating_account_id: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_receiving_account_id: Option<&'a str>,
        p_status: Option<&'a str>,
        p_to_date: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::WireList>, Error<()>> {
        let url = format!("{}/wires", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("from_date", &p_from_date))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_id",
                    &p_originating_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "receiving_account_id",
                    &p_receiving_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("to_date", &p_to_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_wires",
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
    /// `POST /wires`.
    pub async fn create_wire<'a>(
        &'a self,
        body: &'a crate::v0::types::WireCreate,
    ) -> Result<ResponseValue<crate::v0::types::Wire>, Error<()>> {
        let url = format!("{}/wires", self.baseurl,);
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
            operation_id: "create_wire",
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
    /// `GET /wires/incoming`.
    pub async fn list_incoming_wires<'a>(
        &'a self,
        p_from_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_imad: Option<&'a str>,
        p_limit: Option<i64>,
        p_omad: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_status: Option<&'a str>,
        p_to_date: Option<&'a str>,
        p_uetr: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::IncomingWireList>, Error<()>> {
        let url = format!("{}/wires/incoming", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("from_date", &p_from_date))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("imad", &p_imad))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("omad", &p_omad))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("to_date", &p_to_date))
            .query(&progenitor_client::QueryParam::new("uetr", &p_uetr))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_incoming_wires",
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
    /// `GET /wires/incoming/{wire_id}`.
    pub async fn get_incoming_wire<'a>(
        &'a self,
        p_wire_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::IncomingWire>, Error<()>> {
        let url = format!(
            "{}/wires/incoming/{}", self.baseurl, encode_path(& p_wire_id.to_string()),
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
            operation_id: "get_incoming_wire",
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
    /// `PATCH /wires/incoming/{wire_id}`.
    pub async fn patch_incoming_wire<'a>(
        &'a self,
        p_wire_id: &'a str,
        body: &'a crate::v0::types::IncomingWireUpdate,
    ) -> Result<ResponseValue<crate::v0::types::IncomingWire>, Error<()>> {
        let url = format!(
            "{}/wires/incoming/{}", self.baseurl, encode_path(& p_wire_id.to_string()),
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
            operation_id: "patch_incoming_wire",
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
    /// `GET /wires/{wire_id}`.
    pub async fn get_wire<'a>(
        &'a self,
        p_wire_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Wire>, Error<()>> {
        let url = format!(
            "{}/wires/{}", self.baseurl, encode_path(& p_wire_id.to_string()),
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
            operation_id: "get_wire",
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
    /// `PATCH /wires/{wire_id}`.
    pub async fn cancel_wire<'a>(
        &'a self,
        p_wire_id: &'a str,
        body: &'a crate::v0::types::TransferUpdate,
    ) -> Result<ResponseValue<crate::v0::types::Wire>, Error<()>> {
        let url = format!(
            "{}/wires/{}", self.baseurl, encode_path(& p_wire_id.to_string()),
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
            operation_id: "cancel_wire",
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
