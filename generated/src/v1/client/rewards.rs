// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `rewards`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /reward_templates`.
    pub fn list_rewardtemplates<'a>(
        &'a self,
        p_description: Option<&'a str>,
        p_id: Option<&'a str>,
        p_is_enabled: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_subtype: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/reward_templates", self.baseurl,);
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
    /// `POST /reward_templates`.
    pub fn create_reward_template<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/reward_templates", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /reward_templates/{reward_template_id}`.
    pub fn get_reward_template<'a>(
        &'a self,
        p_reward_template_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/reward_templates/{}", self.baseurl, encode_path(& p_reward_template_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /reward_templates/{reward_template_id}`.
    pub fn patch_reward_template<'a>(
        &'a self,
        p_reward_template_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/reward_templates/{}", self.baseurl, encode_path(& p_reward_template_id
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
    /// `GET /rewards`.
    pub fn list_rewards<'a>(
        &'a self,
        p_account_id: Option<&'a ::std::vec::Vec<::std::string::String>>,
        p_description: Option<&'a str>,
        p_end_time: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_reward_template_id: Option<&'a str>,
        p_start_time: Option<&'a str>,
        p_subtype: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/rewards", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(&progenitor_client::QueryParam::new("end_time", &p_end_time))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "reward_template_id",
                    &p_reward_template_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("start_time", &p_start_time))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .build()
    }
    /// `POST /rewards`.
    pub fn create_reward<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/rewards", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /rewards/{reward_id}`.
    pub fn get_reward<'a>(
        &'a self,
        p_reward_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/rewards/{}", self.baseurl, encode_path(& p_reward_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /rewards/{reward_id}/reverse`.
    pub fn reverse_reward<'a>(
        &'a self,
        p_reward_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/rewards/{}/reverse", self.baseurl, encode_path(& p_reward_id
            .to_string()),
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
