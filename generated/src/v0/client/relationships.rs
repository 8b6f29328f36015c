// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `relationships`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /relationships`.
    pub fn list_relationships<'a>(
        &'a self,
        p_from_business_id: Option<&'a str>,
        p_from_person_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_relationship_type: Option<&'a str>,
        p_to_business_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/relationships", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "from_business_id",
                    &p_from_business_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("from_person_id", &p_from_person_id),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship_type",
                    &p_relationship_type,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("to_business_id", &p_to_business_id),
            )
            .build()
    }
    /// `POST /relationships`.
    pub fn create_relationship<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/relationships", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /relationships/{relationship_id}`.
    pub fn get_relationship<'a>(
        &'a self,
        p_relationship_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/relationships/{}", self.baseurl, encode_path(& p_relationship_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /relationships/{relationship_id}`.
    pub fn update_relationship<'a>(
        &'a self,
        p_relationship_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/relationships/{}", self.baseurl, encode_path(& p_relationship_id
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
    /// `DELETE /relationships/{relationship_id}`.
    pub fn delete_relationship<'a>(
        &'a self,
        p_relationship_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/relationships/{}", self.baseurl, encode_path(& p_relationship_id
            .to_string()),
        );
        self.client.delete(url).build()
    }
}
