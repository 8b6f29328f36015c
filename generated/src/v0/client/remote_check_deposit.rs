// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `remote_check_deposit`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /rdc/deposits`.
    pub fn list_rdc_deposits<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_deposit_amount: Option<&'a str>,
        p_deposit_check_number: Option<&'a str>,
        p_deposit_currency: Option<&'a str>,
        p_from_deposit_amount: Option<i64>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_person_id: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_to_deposit_amount: Option<i64>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/rdc/deposits", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(
                &progenitor_client::QueryParam::new("deposit_amount", &p_deposit_amount),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "deposit_check_number",
                    &p_deposit_check_number,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "deposit_currency",
                    &p_deposit_currency,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "from_deposit_amount",
                    &p_from_deposit_amount,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("person_id", &p_person_id))
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
            .query(
                &progenitor_client::QueryParam::new(
                    "to_deposit_amount",
                    &p_to_deposit_amount,
                ),
            )
            .build()
    }
    /// `POST /rdc/deposits`.
    pub fn create_rdc_deposit<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/rdc/deposits", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /rdc/deposits/{deposit_id}`.
    pub fn get_rdc_deposit<'a>(
        &'a self,
        p_deposit_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/rdc/deposits/{}", self.baseurl, encode_path(& p_deposit_id.to_string()),
        );
        self.client.get(url).build()
    }
}
