// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `kyc_kyb_verifications`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /verifications`.
    pub fn list_verifications1<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_include_history: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_person_id: Option<&'a str>,
        p_result: Option<&'a str>,
        p_verification_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/verifications", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "include_history",
                    &p_include_history,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("person_id", &p_person_id))
            .query(&progenitor_client::QueryParam::new("result", &p_result))
            .query(
                &progenitor_client::QueryParam::new(
                    "verification_type",
                    &p_verification_type,
                ),
            )
            .build()
    }
    /// `POST /verifications`.
    pub fn create_verification<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/verifications", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /verifications/adhoc`.
    pub fn verify_ad_hoc<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/verifications/adhoc", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /verifications/docv_session`.
    pub fn initiate_document_verification_session<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/verifications/docv_session", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /verifications/verify`.
    pub fn verify<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/verifications/verify", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /verifications/{verification_id}`.
    pub fn get_verification1<'a>(
        &'a self,
        p_verification_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/verifications/{}", self.baseurl, encode_path(& p_verification_id
            .to_string()),
        );
        self.client.get(url).build()
    }
}
