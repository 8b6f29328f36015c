// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `payment_schedules`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /payment_schedules`.
    pub fn list_payment_schedules<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_description: Option<&'a str>,
        p_description_like: Option<&'a str>,
        p_from_creation_time: Option<&'a str>,
        p_from_last_updated_time: Option<&'a str>,
        p_from_next_execution_date: Option<&'a str>,
        p_from_next_schedule_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_in_queue: Option<bool>,
        p_limit: Option<i64>,
        p_originating_account: Option<&'a str>,
        p_originating_customer: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_payment_schedule_id: Option<&'a str>,
        p_receiving_account: Option<&'a str>,
        p_receiving_customer: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_status: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_to_creation_time: Option<&'a str>,
        p_to_last_updated_time: Option<&'a str>,
        p_to_next_execution_date: Option<&'a str>,
        p_to_next_schedule_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payment_schedules", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(
                &progenitor_client::QueryParam::new(
                    "description_like",
                    &p_description_like,
                ),
            )
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
                    "from_next_execution_date",
                    &p_from_next_execution_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_next_schedule_date",
                    &p_from_next_schedule_date,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("in_queue", &p_in_queue))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account",
                    &p_originating_account,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_customer",
                    &p_originating_customer,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "payment_schedule_id",
                    &p_payment_schedule_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "receiving_account",
                    &p_receiving_account,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "receiving_customer",
                    &p_receiving_customer,
                ),
            )
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
                    "to_next_execution_date",
                    &p_to_next_execution_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "to_next_schedule_date",
                    &p_to_next_schedule_date,
                ),
            )
            .build()
    }
    /// `POST /payment_schedules`.
    pub fn create_payment_schedule<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payment_schedules", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /payment_schedules/payments`.
    pub fn list_payments<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_schedule_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payment_schedules/payments", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("schedule_id", &p_schedule_id))
            .build()
    }
    /// `PATCH /payment_schedules/{payment_schedule_id}`.
    pub fn patch_payment_schedule<'a>(
        &'a self,
        p_payment_schedule_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/payment_schedules/{}", self.baseurl, encode_path(& p_payment_schedule_id
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
}
