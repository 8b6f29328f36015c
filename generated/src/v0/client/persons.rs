// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `persons`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /persons`.
    pub fn list_persons<'a>(
        &'a self,
        p_ban_status: Option<&'a str>,
        p_classifications: Option<&'a str>,
        p_dob: Option<&'a str>,
        p_email: Option<&'a str>,
        p_first_name: Option<&'a str>,
        p_has_accounts: Option<bool>,
        p_id: Option<&'a str>,
        p_include_console_users: Option<bool>,
        p_is_customer: Option<bool>,
        p_last_name: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_phone_number: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_ssn_last_4: Option<&'a str>,
        p_status: Option<&'a str>,
        p_verification_status: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/persons", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("ban_status", &p_ban_status))
            .query(
                &progenitor_client::QueryParam::new(
                    "classifications",
                    &p_classifications,
                ),
            )
            .query(&progenitor_client::QueryParam::new("dob", &p_dob))
            .query(&progenitor_client::QueryParam::new("email", &p_email))
            .query(&progenitor_client::QueryParam::new("first_name", &p_first_name))
            .query(&progenitor_client::QueryParam::new("has_accounts", &p_has_accounts))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "include_console_users",
                    &p_include_console_users,
                ),
            )
            .query(&progenitor_client::QueryParam::new("is_customer", &p_is_customer))
            .query(&progenitor_client::QueryParam::new("last_name", &p_last_name))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("phone_number", &p_phone_number))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("ssn_last_4", &p_ssn_last_4))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(
                &progenitor_client::QueryParam::new(
                    "verification_status",
                    &p_verification_status,
                ),
            )
            .build()
    }
    /// `POST /persons`.
    pub fn create_person<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/persons", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /persons/personal_ids`.
    pub fn create_personal_id<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/persons/personal_ids", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `PATCH /persons/personal_ids/{personal_id_id}`.
    pub fn update_personal_id<'a>(
        &'a self,
        p_personal_id_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/persons/personal_ids/{}", self.baseurl, encode_path(& p_personal_id_id
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
    /// `DELETE /persons/personal_ids/{personal_id_id}`.
    pub fn delete_personal_id<'a>(
        &'a self,
        p_personal_id_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/persons/personal_ids/{}", self.baseurl, encode_path(& p_personal_id_id
            .to_string()),
        );
        self.client.delete(url).build()
    }
    /// `GET /persons/{person_id}`.
    pub fn get_person<'a>(
        &'a self,
        p_person_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/persons/{}", self.baseurl, encode_path(& p_person_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /persons/{person_id}`.
    pub fn update_person<'a>(
        &'a self,
        p_person_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/persons/{}", self.baseurl, encode_path(& p_person_id.to_string()),
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
}
