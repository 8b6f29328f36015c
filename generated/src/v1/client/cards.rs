// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `cards`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /cards`.
    pub fn list_cards<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_barcode: Option<&'a str>,
        p_bin_prefix: Option<&'a str>,
        p_bulk_order_config_id: Option<&'a str>,
        p_bulk_order_id: Option<&'a str>,
        p_card_brand: Option<&'a str>,
        p_card_product_id: Option<&'a str>,
        p_card_status: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_emboss_name: Option<&'a str>,
        p_expiration_date: Option<&'a str>,
        p_expires_before: Option<&'a str>,
        p_form: Option<&'a str>,
        p_last_four: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("barcode", &p_barcode))
            .query(&progenitor_client::QueryParam::new("bin_prefix", &p_bin_prefix))
            .query(
                &progenitor_client::QueryParam::new(
                    "bulk_order_config_id",
                    &p_bulk_order_config_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("bulk_order_id", &p_bulk_order_id),
            )
            .query(&progenitor_client::QueryParam::new("card_brand", &p_card_brand))
            .query(
                &progenitor_client::QueryParam::new(
                    "card_product_id",
                    &p_card_product_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("card_status", &p_card_status))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("emboss_name", &p_emboss_name))
            .query(
                &progenitor_client::QueryParam::new(
                    "expiration_date",
                    &p_expiration_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("expires_before", &p_expires_before),
            )
            .query(&progenitor_client::QueryParam::new("form", &p_form))
            .query(&progenitor_client::QueryParam::new("last_four", &p_last_four))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .build()
    }
    /// `POST /cards`.
    pub fn issue_card<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /cards/activate`.
    pub fn activate_card<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/activate", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /cards/card_widget_url`.
    pub fn get_card_widget_url<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_card_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_widget_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/card_widget_url", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("card_id", &p_card_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("widget_type", &p_widget_type))
            .build()
    }
    /// `GET /cards/gateways`.
    pub fn list_gateways<'a>(
        &'a self,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/gateways", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /cards/gateways`.
    pub fn create_gateway<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/gateways", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /cards/gateways/{gateway_id}`.
    pub fn get_gateway<'a>(
        &'a self,
        p_gateway_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/gateways/{}", self.baseurl, encode_path(& p_gateway_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /cards/gateways/{gateway_id}`.
    pub fn update_gateway<'a>(
        &'a self,
        p_gateway_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/gateways/{}", self.baseurl, encode_path(& p_gateway_id
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
    /// `GET /cards/images`.
    pub fn list_card_image_details<'a>(
        &'a self,
        p_customer_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/images", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /cards/images`.
    pub fn create_card_image<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/images", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /cards/images/{card_image_id}`.
    pub fn get_card_image_details<'a>(
        &'a self,
        p_card_image_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/images/{}", self.baseurl, encode_path(& p_card_image_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /cards/images/{card_image_id}`.
    pub fn update_card_image_details<'a>(
        &'a self,
        p_card_image_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/images/{}", self.baseurl, encode_path(& p_card_image_id
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
    /// `GET /cards/images/{card_image_id}/data`.
    pub fn get_card_image_data<'a>(
        &'a self,
        p_card_image_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/images/{}/data", self.baseurl, encode_path(& p_card_image_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /cards/images/{card_image_id}/data`.
    pub fn upload_card_image_data<'a>(
        &'a self,
        p_card_image_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/images/{}/data", self.baseurl, encode_path(& p_card_image_id
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
    /// `GET /cards/products`.
    pub fn list_card_products<'a>(
        &'a self,
        p_card_brand: Option<&'a str>,
        p_form: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/products", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("card_brand", &p_card_brand))
            .query(&progenitor_client::QueryParam::new("form", &p_form))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .build()
    }
    /// `GET /cards/three_ds_decision_gateways`.
    pub fn list_three_ds_decision_gateways<'a>(
        &'a self,
        p_card_product_id: Option<&'a str>,
        p_is_active: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/three_ds_decision_gateways", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "card_product_id",
                    &p_card_product_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("is_active", &p_is_active))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /cards/three_ds_decision_gateways`.
    pub fn create_three_ds_decision_gateway<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/three_ds_decision_gateways", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /cards/three_ds_decision_gateways/{id}`.
    pub fn get_three_ds_decision_gateway<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/three_ds_decision_gateways/{}", self.baseurl, encode_path(& p_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /cards/three_ds_decision_gateways/{id}`.
    pub fn update_three_ds_gateway<'a>(
        &'a self,
        p_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/three_ds_decision_gateways/{}", self.baseurl, encode_path(& p_id
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
    /// `GET /cards/{card_id}`.
    pub fn get_card<'a>(
        &'a self,
        p_card_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}", self.baseurl, encode_path(& p_card_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /cards/{card_id}`.
    pub fn update_card<'a>(
        &'a self,
        p_card_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}", self.baseurl, encode_path(& p_card_id.to_string()),
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
    /// `GET /cards/{card_id}/barcodes`.
    pub fn get_card_barcode<'a>(
        &'a self,
        p_card_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}/barcodes", self.baseurl, encode_path(& p_card_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /cards/{card_id}/client_token`.
    pub fn get_client_access_token<'a>(
        &'a self,
        p_card_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}/client_token", self.baseurl, encode_path(& p_card_id
            .to_string()),
        );
        self.client.post(url).build()
    }
    /// `POST /cards/{card_id}/pin`.
    pub fn set_card_pin<'a>(
        &'a self,
        p_card_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}/pin", self.baseurl, encode_path(& p_card_id.to_string()),
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
    /// `GET /cards/{card_id}/reveal`.
    pub fn reveal_card_details<'a>(
        &'a self,
        p_card_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}/reveal", self.baseurl, encode_path(& p_card_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `GET /cards/{card_id}/widget_token`.
    pub fn get_widget_access_token<'a>(
        &'a self,
        p_card_id: &'a str,
        p_widget_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}/widget_token", self.baseurl, encode_path(& p_card_id
            .to_string()),
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("widget_type", &p_widget_type))
            .build()
    }
}
