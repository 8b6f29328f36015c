// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `fees`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /fee_templates`.
    pub fn list_feetemplates<'a>(
        &'a self,
        p_description: Option<&'a str>,
        p_id: Option<&'a str>,
        p_is_enabled: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_subtype: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/fee_templates", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_enabled", &p_is_enabled))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .build()
    }
    /// `POST /fee_templates`.
    pub fn create_fee_template<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/fee_templates", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /fee_templates/{fee_template_id}`.
    pub fn get_fee_template<'a>(
        &'a self,
        p_fee_template_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/fee_templates/{}", self.baseurl, encode_path(& p_fee_template_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /fee_templates/{fee_template_id}`.
    pub fn patch_fee_template<'a>(
        &'a self,
        p_fee_template_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/fee_templates/{}", self.baseurl, encode_path(& p_fee_template_id
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
    /// `GET /fees`.
    pub fn list_fees<'a>(
        &'a self,
        p_account_id: Option<&'a ::std::vec::Vec<::std::string::String>>,
        p_description: Option<&'a str>,
        p_end_time: Option<&'a str>,
        p_fee_template_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_start_time: Option<&'a str>,
        p_subtype: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/fees", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(&progenitor_client::QueryParam::new("end_time", &p_end_time))
            .query(
                &progenitor_client::QueryParam::new(
                    "fee_template_id",
                    &p_fee_template_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("start_time", &p_start_time))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .build()
    }
    /// `POST /fees`.
    pub fn create_fee<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/fees", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /fees/{fee_id}`.
    pub fn get_fee<'a>(
        &'a self,
        p_fee_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/fees/{}", self.baseurl, encode_path(& p_fee_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /fees/{fee_id}/reverse`.
    pub fn reverse_fee<'a>(
        &'a self,
        p_fee_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/fees/{}/reverse", self.baseurl, encode_path(& p_fee_id.to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
}
