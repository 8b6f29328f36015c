// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `external_accounts`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /external_accounts`.
    pub fn list_external_accounts<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_include_history: Option<bool>,
        p_limit: Option<i64>,
        p_nickname: Option<&'a str>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_accounts", self.baseurl,);
        self.client
            .get(url)
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
            .build()
    }
    /// `POST /external_accounts`.
    pub fn add_external_accounts<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_accounts", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_accounts/access_tokens`.
    pub fn create_access_token<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_accounts/access_tokens", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_accounts/add_vendor_accounts`.
    pub fn add_vendor_external_accounts<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_accounts/add_vendor_accounts", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_accounts/link_tokens`.
    pub fn create_verification_link_token<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_accounts/link_tokens", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_accounts/sync_vendor_accounts`.
    pub fn sync_vendor_external_accounts<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_accounts/sync_vendor_accounts", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /external_accounts/{external_account_id}`.
    pub fn get_external_account<'a>(
        &'a self,
        p_external_account_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_accounts/{}", self.baseurl, encode_path(& p_external_account_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /external_accounts/{external_account_id}`.
    pub fn update_external_account<'a>(
        &'a self,
        p_external_account_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_accounts/{}", self.baseurl, encode_path(& p_external_account_id
            .to_string()),
        );
        self.client
            .patch(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `DELETE /external_accounts/{external_account_id}`.
    pub fn delete_external_account<'a>(
        &'a self,
        p_external_account_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_accounts/{}", self.baseurl, encode_path(& p_external_account_id
            .to_string()),
        );
        self.client.delete(url).build()
    }
    /// `GET /external_accounts/{external_account_id}/balance`.
    pub fn get_external_account_balance<'a>(
        &'a self,
        p_external_account_id: &'a str,
        p_max_age: Option<i64>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_accounts/{}/balance", self.baseurl, encode_path(&
            p_external_account_id.to_string()),
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("max_age", &p_max_age))
            .build()
    }
    /// `POST /external_accounts/{external_account_id}/refresh_transactions`.
    pub fn external_account_refresh_transactions<'a>(
        &'a self,
        p_external_account_id: &'a str,
        p_force_vendor_refresh: Option<bool>,
        p_restricted: Option<bool>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_accounts/{}/refresh_transactions", self.baseurl, encode_path(&
            p_external_account_id.to_string()),
        );
        self.client
            .post(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "force_vendor_refresh",
                    &p_force_vendor_refresh,
                ),
            )
            .query(&progenitor_client::QueryParam::new("restricted", &p_restricted))
            .build()
    }
    /// `GET /external_accounts/{external_account_id}/transactions`.
    pub fn get_external_account_transactions<'a>(
        &'a self,
        p_external_account_id: &'a str,
        p_end_date: Option<&'a str>,
        p_start_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_accounts/{}/transactions", self.baseurl, encode_path(&
            p_external_account_id.to_string()),
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("end_date", &p_end_date))
            .query(&progenitor_client::QueryParam::new("start_date", &p_start_date))
            .build()
    }
}
