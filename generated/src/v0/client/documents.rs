// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `documents`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /documents`.
    pub fn list_documents<'a>(
        &'a self,
        p_batch_id: Option<&'a str>,
        p_encryption: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_related_resource_id: Option<&'a str>,
        p_related_resource_type: Option<&'a str>,
        p_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/documents", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("batch_id", &p_batch_id))
            .query(&progenitor_client::QueryParam::new("encryption", &p_encryption))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "related_resource_id",
                    &p_related_resource_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "related_resource_type",
                    &p_related_resource_type,
                ),
            )
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .build()
    }
    /// `POST /documents`.
    pub fn create_document<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/documents", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /documents/{document_id}`.
    pub fn get_document<'a>(
        &'a self,
        p_document_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/documents/{}", self.baseurl, encode_path(& p_document_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /documents/{document_id}`.
    pub fn update_document<'a>(
        &'a self,
        p_document_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/documents/{}", self.baseurl, encode_path(& p_document_id.to_string()),
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
    /// `DELETE /documents/{document_id}`.
    pub fn delete_document<'a>(
        &'a self,
        p_document_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/documents/{}", self.baseurl, encode_path(& p_document_id.to_string()),
        );
        self.client.delete(url).build()
    }
    /// `GET /documents/{document_id}/contents`.
    pub fn get_document_contents<'a>(
        &'a self,
        p_document_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/documents/{}/contents", self.baseurl, encode_path(& p_document_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /documents/{document_id}/versions`.
    pub fn create_document_version<'a>(
        &'a self,
        p_document_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/documents/{}/versions", self.baseurl, encode_path(& p_document_id
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
    /// `GET /documents/{document_id}/versions/{document_version}`.
    pub fn get_document_version<'a>(
        &'a self,
        p_document_id: &'a str,
        p_document_version: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/documents/{}/versions/{}", self.baseurl, encode_path(& p_document_id
            .to_string()), encode_path(& p_document_version.to_string()),
        );
        self.client.get(url).build()
    }
    /// `GET /documents/{document_id}/versions/{document_version}/contents`.
    pub fn get_document_version_contents<'a>(
        &'a self,
        p_document_id: &'a str,
        p_document_version: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/documents/{}/versions/{}/contents", self.baseurl, encode_path(&
            p_document_id.to_string()), encode_path(& p_document_version.to_string()),
        );
        self.client.get(url).build()
    }
}
