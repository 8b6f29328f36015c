// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `in_store_cash_deposits`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /cash/barcodes`.
    pub fn get_barcodes<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_barcode_number: Option<&'a str>,
        p_barcode_number_like: Option<&'a str>,
        p_biller_id: Option<&'a str>,
        p_biller_id_like: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_from_creation_time: Option<&'a str>,
        p_from_last_updated_time: Option<&'a str>,
        p_from_timestamp_valid_to: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_status: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_to_creation_time: Option<&'a str>,
        p_to_last_updated_time: Option<&'a str>,
        p_to_timestamp_valid_to: Option<&'a str>,
        p_type: Option<&'a str>,
        p_upc: Option<&'a str>,
        p_upc_like: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cash/barcodes", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(
                &progenitor_client::QueryParam::new("barcode_number", &p_barcode_number),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "barcode_number_like",
                    &p_barcode_number_like,
                ),
            )
            .query(&progenitor_client::QueryParam::new("biller_id", &p_biller_id))
            .query(
                &progenitor_client::QueryParam::new("biller_id_like", &p_biller_id_like),
            )
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "from_creation_time",
                    &p_from_creation_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_last_updated_time",
                    &p_from_last_updated_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_timestamp_valid_to",
                    &p_from_timestamp_valid_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
            .query(
                &progenitor_client::QueryParam::new(
                    "to_creation_time",
                    &p_to_creation_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "to_last_updated_time",
                    &p_to_last_updated_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "to_timestamp_valid_to",
                    &p_to_timestamp_valid_to,
                ),
            )
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .query(&progenitor_client::QueryParam::new("upc", &p_upc))
            .query(&progenitor_client::QueryParam::new("upc_like", &p_upc_like))
            .build()
    }
    /// `POST /cash/barcodes`.
    pub fn create_barcode<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cash/barcodes", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /cash/barcodes/retailer_map_url`.
    pub fn get_retailer_map_url<'a>(
        &'a self,
        p_lat: Option<&'a str>,
        p_lng: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cash/barcodes/retailer_map_url", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("lat", &p_lat))
            .query(&progenitor_client::QueryParam::new("lng", &p_lng))
            .build()
    }
    /// `GET /cash/barcodes/{barcode_id}`.
    pub fn get_barcode<'a>(
        &'a self,
        p_barcode_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cash/barcodes/{}", self.baseurl, encode_path(& p_barcode_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /cash/barcodes/{barcode_id}`.
    pub fn update_barcode<'a>(
        &'a self,
        p_barcode_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cash/barcodes/{}", self.baseurl, encode_path(& p_barcode_id.to_string()),
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
