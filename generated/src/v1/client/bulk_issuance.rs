// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `bulk_issuance`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /cards/bulk_issuance`.
    pub fn list_bulk_order_configs<'a>(
        &'a self,
        p_card_product_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/bulk_issuance", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "card_product_id",
                    &p_card_product_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .build()
    }
    /// `POST /cards/bulk_issuance`.
    pub fn create_bulk_order_config<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/bulk_issuance", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /cards/bulk_issuance/{bulk_order_config_id}`.
    pub fn get_bulk_order_config<'a>(
        &'a self,
        p_bulk_order_config_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/bulk_issuance/{}", self.baseurl, encode_path(&
            p_bulk_order_config_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /cards/bulk_issuance/{bulk_order_config_id}/fulfill`.
    pub fn fulfill_bulk_order<'a>(
        &'a self,
        p_bulk_order_config_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/bulk_issuance/{}/fulfill", self.baseurl, encode_path(&
            p_bulk_order_config_id.to_string()),
        );
        self.client.post(url).build()
    }
}
