// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `statements`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /statements`.
    pub fn list_statements<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/statements", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `GET /statements/{statement_id}`.
    pub fn get_statement<'a>(
        &'a self,
        p_statement_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/statements/{}", self.baseurl, encode_path(& p_statement_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `GET /statements/{statement_id}/transactions`.
    pub fn get_statement_transactions<'a>(
        &'a self,
        p_statement_id: &'a str,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/statements/{}/transactions", self.baseurl, encode_path(& p_statement_id
            .to_string()),
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
}
