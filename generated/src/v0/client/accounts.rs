// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `accounts`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /accounts`.
    pub fn list_accounts<'a>(
        &'a self,
        p_access_status: Option<&'a str>,
        p_account_number: Option<&'a str>,
        p_account_type: Option<&'a str>,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_customer_type: Option<&'a str>,
        p_first_name: Option<&'a str>,
        p_general_ledger_type: Option<&'a str>,
        p_id: Option<&'a str>,
        p_interest_product_id: Option<&'a str>,
        p_last_name: Option<&'a str>,
        p_limit: Option<i64>,
        p_linked_account_id: Option<&'a str>,
        p_nickname: Option<&'a str>,
        p_overdraft_account_id: Option<&'a str>,
        p_overflow_account_id: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_person_id: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_spend_control_ids: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new("access_status", &p_access_status),
            )
            .query(
                &progenitor_client::QueryParam::new("account_number", &p_account_number),
            )
            .query(&progenitor_client::QueryParam::new("account_type", &p_account_type))
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(
                &progenitor_client::QueryParam::new("customer_type", &p_customer_type),
            )
            .query(&progenitor_client::QueryParam::new("first_name", &p_first_name))
            .query(
                &progenitor_client::QueryParam::new(
                    "general_ledger_type",
                    &p_general_ledger_type,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "interest_product_id",
                    &p_interest_product_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("last_name", &p_last_name))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "linked_account_id",
                    &p_linked_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("nickname", &p_nickname))
            .query(
                &progenitor_client::QueryParam::new(
                    "overdraft_account_id",
                    &p_overdraft_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "overflow_account_id",
                    &p_overflow_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("person_id", &p_person_id))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(
                &progenitor_client::QueryParam::new(
                    "spend_control_ids",
                    &p_spend_control_ids,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .build()
    }
    /// `POST /accounts`.
    pub fn create_account<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /accounts/products`.
    pub fn list_account_resource_products<'a>(
        &'a self,
        p_end_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_product_type: Option<&'a str>,
        p_start_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts/products", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("end_date", &p_end_date))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("product_type", &p_product_type))
            .query(&progenitor_client::QueryParam::new("start_date", &p_start_date))
            .build()
    }
    /// `POST /accounts/products`.
    pub fn create_account_resource_product<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts/products", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `PATCH /accounts/products/{product_id}`.
    pub fn patch_account_product<'a>(
        &'a self,
        p_product_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/products/{}", self.baseurl, encode_path(& p_product_id
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
    /// `GET /accounts/stop_payments`.
    pub fn list_stop_payment<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_originator_name: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_stop_payment_id: Option<&'a str>,
        p_transaction_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts/stop_payments", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "originator_name",
                    &p_originator_name,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "stop_payment_id",
                    &p_stop_payment_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .build()
    }
    /// `GET /accounts/templates`.
    pub fn list_account_templates<'a>(
        &'a self,
        p_account_type: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts/templates", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_type", &p_account_type))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /accounts/templates`.
    pub fn create_account_template<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts/templates", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /accounts/templates/{template_id}`.
    pub fn get_account_template<'a>(
        &'a self,
        p_template_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/templates/{}", self.baseurl, encode_path(& p_template_id
            .to_string()),
        );
        self.client.get(url).build()
    }
    /// `PUT /accounts/templates/{template_id}`.
    pub fn update_account_template<'a>(
        &'a self,
        p_template_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/templates/{}", self.baseurl, encode_path(& p_template_id
            .to_string()),
        );
        self.client
            .put(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `PATCH /accounts/templates/{template_id}`.
    pub fn patch_account_template<'a>(
        &'a self,
        p_template_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/templates/{}", self.baseurl, encode_path(& p_template_id
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
    /// `DELETE /accounts/templates/{template_id}`.
    pub fn delete_account_template<'a>(
        &'a self,
        p_template_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/templates/{}", self.baseurl, encode_path(& p_template_id
            .to_string()),
        );
        self.client.delete(url).build()
    }
    /// `GET /accounts/{account_id}`.
    pub fn get_account<'a>(
        &'a self,
        p_account_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}", self.baseurl, encode_path(& p_account_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PUT /accounts/{account_id}`.
    pub fn update_account<'a>(
        &'a self,
        p_account_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}", self.baseurl, encode_path(& p_account_id.to_string()),
        );
        self.client
            .put(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `PATCH /accounts/{account_id}`.
    pub fn patch_account<'a>(
        &'a self,
        p_account_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}", self.baseurl, encode_path(& p_account_id.to_string()),
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
    /// `POST /accounts/{account_id}/initiate_closure`.
    pub fn initiate_account_closure<'a>(
        &'a self,
        p_account_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}/initiate_closure", self.baseurl, encode_path(& p_account_id
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
    /// `PATCH /accounts/{account_id}/initiate_closure`.
    pub fn update_account_closure<'a>(
        &'a self,
        p_account_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}/initiate_closure", self.baseurl, encode_path(& p_account_id
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
    /// `GET /accounts/{account_id}/relationships`.
    pub fn list_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}/relationships", self.baseurl, encode_path(& p_account_id
            .to_string()),
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /accounts/{account_id}/relationships`.
    pub fn create_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}/relationships", self.baseurl, encode_path(& p_account_id
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
    /// `GET /accounts/{account_id}/relationships/{relationship_id}`.
    pub fn get_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        p_relationship_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}/relationships/{}", self.baseurl, encode_path(& p_account_id
            .to_string()), encode_path(& p_relationship_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PUT /accounts/{account_id}/relationships/{relationship_id}`.
    pub fn update_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        p_relationship_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}/relationships/{}", self.baseurl, encode_path(& p_account_id
            .to_string()), encode_path(& p_relationship_id.to_string()),
        );
        self.client
            .put(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `DELETE /accounts/{account_id}/relationships/{relationship_id}`.
    pub fn delete_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        p_relationship_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/{}/relationships/{}", self.baseurl, encode_path(& p_account_id
            .to_string()), encode_path(& p_relationship_id.to_string()),
        );
        self.client.delete(url).build()
    }
}
