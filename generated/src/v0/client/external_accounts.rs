// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `external_accounts`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /external_accounts`.
    pub async fn list_external_accounts<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_include_history: Option<bool>,
        p_limit: Option<i64>,
        p_nickname: Option<&'a str>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::ExternalAccountList>, Error<()>> {
        let url = format!("{}/external_accounts", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "include_history",
                    &p_include_history,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("nickname", &p_nickname))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_external_accounts",
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
    /// `POST /external_accounts`.
    pub async fn add_external_accounts<'a>(
        &'a self,
        body: &'a crate::v0::types::AddAccountsRequest,
    ) -> Result<ResponseValue<crate::v0::types::ExternalAccount>, Error<()>> {
        let url = format!("{}/external_accounts", self.baseurl,);
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
            operation_id: "add_external_accounts",
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
    /// `POST /external_accounts/access_tokens`.
    pub async fn create_access_token<'a>(
        &'a self,
        body: &'a crate::v0::types::ExternalAccountAccessTokenCreate,
    ) -> Result<ResponseValue<crate::v0::types::ExternalAccountAccessToken>, Error<()>> {
        let url = format!("{}/external_accounts/access_tokens", self.baseurl,);
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
            operation_id: "create_access_token",
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
    /// `POST /external_accounts/add_vendor_accounts`.
    pub async fn add_vendor_external_accounts<'a>(
        &'a self,
        body: &'a crate::v0::types::AddVendorAccountsRequest,
    ) -> Result<ResponseValue<crate::v0::types::AddVendorAccountsResponse>, Error<()>> {
        let url = format!("{}/external_accounts/add_vendor_accounts", self.baseurl,);
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
            operation_id: "add_vendor_external_accounts",
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
    /// `POST /external_accounts/link_tokens`.
    pub async fn create_verification_link_token<'a>(
        &'a self,
        body: &'a crate::v0::types::ExternalAccountLinkTokenCreate,
    ) -> Result<ResponseValue<crate::v0::types::ExternalAccountLinkToken>, Error<()>> {
        let url = format!("{}/external_accounts/link_tokens", self.baseurl,);
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
            operation_id: "create_verification_link_token",
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
    /// `POST /external_accounts/sync_vendor_accounts`.
    pub async fn sync_vendor_external_accounts<'a>(
        &'a self,
        body: &'a crate::v0::types::AddVendorAccountsRequest,
    ) -> Result<ResponseValue<crate::v0::types::AddVendorAccountsResponse>, Error<()>> {
        let url = format!("{}/external_accounts/sync_vendor_accounts", self.baseurl,);
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
            operation_id: "sync_vendor_external_accounts",
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
    /// `GET /external_accounts/{external_account_id}`.
    pub async fn get_external_account<'a>(
        &'a self,
        p_external_account_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::ExternalAccount>, Error<()>> {
        let url = format!(
            "{}/external_accounts/{}", self.baseurl, encode_path(& p_external_account_id
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
            operation_id: "get_external_account",
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
    /// `PATCH /external_accounts/{external_account_id}`.
    pub async fn update_external_account<'a>(
        &'a self,
        p_external_account_id: &'a str,
        body: &'a crate::v0::types::ExternalAccountUpdate,
    ) -> Result<ResponseValue<crate::v0::types::ExternalAccount>, Error<()>> {
        let url = format!(
            "{}/external_accounts/{}", self.baseurl, encode_path(& p_external_account_id
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
            operation_id: "update_external_account",
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
    /// `DELETE /external_accounts/{external_account_id}`.
    pub async fn delete_external_account<'a>(
        &'a self,
        p_external_account_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::DeleteResponse>, Error<()>> {
        let url = format!(
            "{}/external_accounts/{}", self.baseurl, encode_path(& p_external_account_id
            .to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_external_account",
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
    /// `GET /external_accounts/{external_account_id}/balance`.
    pub async fn get_external_account_balance<'a>(
        &'a self,
        p_external_account_id: &'a str,
        p_max_age: Option<i64>,
    ) -> Result<ResponseValue<crate::v0::types::ExternalAccountBalance>, Error<()>> {
        let url = format!(
            "{}/external_accounts/{}/balance", self.baseurl, encode_path(&
            p_external_account_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("max_age", &p_max_age))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_external_account_balance",
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
    /// `POST /external_accounts/{external_account_id}/refresh_transactions`.
    pub async fn external_account_refresh_transactions<'a>(
        &'a self,
        p_external_account_id: &'a str,
        p_force_vendor_refresh: Option<bool>,
        p_restricted: Option<bool>,
    ) -> Result<
        ResponseValue<crate::v0::types::ExternalAccountTransactionRefresh>,
        Error<()>,
    > {
        let url = format!(
            "{}/external_accounts/{}/refresh_transactions", self.baseurl, encode_path(&
            p_external_account_id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "force_vendor_refresh",
                    &p_force_vendor_refresh,
                ),
            )
            .query(&progenitor_client::QueryParam::new("restricted", &p_restricted))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "external_account_refresh_transactions",
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
    /// `GET /external_accounts/{external_account_id}/transactions`.
    pub async fn get_external_account_transactions<'a>(
        &'a self,
        p_external_account_id: &'a str,
        p_end_date: Option<&'a str>,
        p_start_date: Option<&'a str>,
    ) -> Result<
        ResponseValue<crate::v0::types::ExternalAccountsTransactionList>,
        Error<()>,
    > {
        let url = format!(
            "{}/external_accounts/{}/transactions", self.baseurl, encode_path(&
            p_external_account_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("end_date", &p_end_date))
            .query(&progenitor_client::QueryParam::new("start_date", &p_start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_external_account_transactions",
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
