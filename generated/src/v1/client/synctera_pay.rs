// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `synctera_pay`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /synctera_pay`.
    pub async fn get_synctera_pay_transfers<'a>(
        &'a self,
        p_amount: Option<&'a str>,
        p_currency: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_dc_sign: Option<&'a str>,
        p_destination_account_id: Option<&'a str>,
        p_destination_account_owner_name: Option<&'a str>,
        p_effective_date: Option<&'a str>,
        p_from_effective_date: Option<&'a str>,
        p_from_posting_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_is_same_day: Option<bool>,
        p_limit: Option<i64>,
        p_max_amount: Option<i64>,
        p_min_amount: Option<i64>,
        p_network_status: Option<&'a str>,
        p_originating_account_id: Option<&'a str>,
        p_originating_account_owner_name: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_posting_date: Option<&'a str>,
        p_reference_id: Option<&'a str>,
        p_status: Option<&'a str>,
        p_subtype: Option<&'a str>,
        p_to_effective_date: Option<&'a str>,
        p_to_posting_date: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::SyncteraPayList>, Error<()>> {
        let url = format!("{}/synctera_pay", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("amount", &p_amount))
            .query(&progenitor_client::QueryParam::new("currency", &p_currency))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("dc_sign", &p_dc_sign))
            .query(
                &progenitor_client::QueryParam::new(
                    "destination_account_id",
                    &p_destination_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "destination_account_owner_name",
                    &p_destination_account_owner_name,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("effective_date", &p_effective_date),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_effective_date",
                    &p_from_effective_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_posting_date",
                    &p_from_posting_date,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_same_day", &p_is_same_day))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("max_amount", &p_max_amount))
            .query(&progenitor_client::QueryParam::new("min_amount", &p_min_amount))
            .query(
                &progenitor_client::QueryParam::new("network_status", &p_network_status),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_id",
                    &p_originating_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_owner_name",
                    &p_originating_account_owner_name,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("posting_date", &p_posting_date))
            .query(&progenitor_client::QueryParam::new("reference_id", &p_reference_id))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .query(
                &progenitor_client::QueryParam::new(
                    "to_effective_date",
                    &p_to_effective_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "to_posting_date",
                    &p_to_posting_date,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_synctera_pay_transfers",
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
    /// `POST /synctera_pay`.
    pub async fn create_synctera_pay_transfer<'a>(
        &'a self,
        body: &'a crate::v1::types::SyncteraPayCreate,
    ) -> Result<ResponseValue<crate::v1::types::SyncteraPay>, Error<()>> {
        let url = format!("{}/synctera_pay", self.baseurl,);
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
            operation_id: "create_synctera_pay_transfer",
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
    /// `GET /synctera_pay/configurations`.
    pub async fn get_synctera_pay_configurations<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<crate::v1::types::SyncteraPayConfiguration>>,
        Error<()>,
    > {
        let url = format!("{}/synctera_pay/configurations", self.baseurl,);
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
            operation_id: "get_synctera_pay_configurations",
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
    /// `GET /synctera_pay/configurations/{id}`.
    pub async fn get_synctera_pay_configuration<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::SyncteraPayConfiguration>, Error<()>> {
        let url = format!(
            "{}/synctera_pay/configurations/{}", self.baseurl, encode_path(& p_id
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
            operation_id: "get_synctera_pay_configuration",
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
    /// `GET /synctera_pay/vendors`.
    pub async fn get_synctera_pay_vendors<'a>(
        &'a self,
        p_enabled: Option<bool>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_name: Option<&'a str>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::SyncteraPayVendorList>, Error<()>> {
        let url = format!("{}/synctera_pay/vendors", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("enabled", &p_enabled))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("name", &p_name))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_synctera_pay_vendors",
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
    /// `GET /synctera_pay/vendors/{id}`.
    pub async fn get_synctera_pay_vendor<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::SyncteraPayVendor>, Error<()>> {
        let url = format!(
            "{}/synctera_pay/vendors/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "get_synctera_pay_vendor",
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
    /// `GET /synctera_pay/{id}`.
    pub async fn get_synctera_pay_transfer<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::SyncteraPay>, Error<()>> {
        let url = format!(
            "{}/synctera_pay/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "get_synctera_pay_transfer",
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
    /// `PATCH /synctera_pay/{id}`.
    pub async fn update_synctera_pay_transfer<'a>(
        &'a self,
        p_id: &'a str,
        body: &'a crate::v1::types::SyncteraPayUpdate,
    ) -> Result<ResponseValue<crate::v1::types::SyncteraPay>, Error<()>> {
        let url = format!(
            "{}/synctera_pay/{}", self.baseurl, encode_path(& p_id.to_string()),
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
            operation_id: "update_synctera_pay_transfer",
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
    /// `POST /synctera_pay/{id}/return`.
    pub async fn return_synctera_pay_transfer<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::SyncteraPay>, Error<()>> {
        let url = format!(
            "{}/synctera_pay/{}/return", self.baseurl, encode_path(& p_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "return_synctera_pay_transfer",
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
