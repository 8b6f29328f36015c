// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `external_cards`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /external_cards`.
    pub fn list_external_cards<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_payment_account_reference: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "payment_account_reference",
                    &p_payment_account_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .build()
    }
    /// `POST /external_cards`.
    pub fn create_external_card<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_cards/authenticate_3ds`.
    pub fn authenticate3_ds<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/authenticate_3ds", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_cards/initialize_3ds`.
    pub fn initialize3_ds<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/initialize_3ds", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_cards/lookup_3ds`.
    pub fn lookup3_ds<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/lookup_3ds", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_cards/tokens`.
    pub fn create_external_card_from_token<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/tokens", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /external_cards/transfers`.
    pub fn list_external_card_transfers<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_amount: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_external_card_id: Option<&'a str>,
        p_from_amount: Option<i64>,
        p_from_creation_time: Option<&'a str>,
        p_from_last_updated_time: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_original_transfer_id: Option<&'a str>,
        p_originating_account_id: Option<&'a str>,
        p_originating_customer_id: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_payment_account_reference: Option<&'a str>,
        p_status: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_three_ds_id: Option<&'a str>,
        p_to_amount: Option<i64>,
        p_to_creation_time: Option<&'a str>,
        p_to_last_updated_time: Option<&'a str>,
        p_transaction_id: Option<&'a str>,
        p_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/transfers", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("amount", &p_amount))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "external_card_id",
                    &p_external_card_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("from_amount", &p_from_amount))
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
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "original_transfer_id",
                    &p_original_transfer_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_id",
                    &p_originating_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_customer_id",
                    &p_originating_customer_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "payment_account_reference",
                    &p_payment_account_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
            .query(&progenitor_client::QueryParam::new("three_ds_id", &p_three_ds_id))
            .query(&progenitor_client::QueryParam::new("to_amount", &p_to_amount))
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
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .build()
    }
    /// `POST /external_cards/transfers`.
    pub fn create_external_card_transfer<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/transfers", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_cards/transfers/applepay`.
    pub fn create_apple_pay_external_card_transfer<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/transfers/applepay", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `POST /external_cards/transfers/googlepay`.
    pub fn create_google_pay_external_card_transfer<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/transfers/googlepay", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /external_cards/transfers/{transfer_id}`.
    pub fn get_external_card_transfer<'a>(
        &'a self,
        p_transfer_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_cards/transfers/{}", self.baseurl, encode_path(& p_transfer_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `POST /external_cards/transfers/{transfer_id}/reversals`.
    pub fn create_external_card_transfer_reversal<'a>(
        &'a self,
        p_transfer_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_cards/transfers/{}/reversals", self.baseurl, encode_path(&
            p_transfer_id.to_string()),
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
    /// `GET /external_cards/widget_token`.
    pub fn get_external_card_widget_access_token<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_external_card_id: Option<&'a str>,
        p_widget_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/external_cards/widget_token", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "external_card_id",
                    &p_external_card_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("widget_type", &p_widget_type))
            .build()
    }
    /// `GET /external_cards/{external_card_id}`.
    pub fn get_external_card<'a>(
        &'a self,
        p_external_card_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_cards/{}", self.baseurl, encode_path(& p_external_card_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /external_cards/{external_card_id}`.
    pub fn update_external_card<'a>(
        &'a self,
        p_external_card_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_cards/{}", self.baseurl, encode_path(& p_external_card_id
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
    /// `DELETE /external_cards/{external_card_id}`.
    pub fn delete_external_card<'a>(
        &'a self,
        p_external_card_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_cards/{}", self.baseurl, encode_path(& p_external_card_id
            .to_string()),
        );
        self.client.delete(url).build()
    }
    /// `GET /external_cards/{external_card_id}/reveal`.
    pub fn reveal_external_card_details<'a>(
        &'a self,
        p_external_card_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/external_cards/{}/reveal", self.baseurl, encode_path(& p_external_card_id
            .to_string()),
        );
        self.client.get(url).build()
    }
}
