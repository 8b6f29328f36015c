// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `digital_wallet_tokens`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /cards/digital_wallet_tokens`.
    pub fn list_digital_wallet_tokens<'a>(
        &'a self,
        p_card_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_token_state: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/cards/digital_wallet_tokens", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("card_id", &p_card_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("token_state", &p_token_state))
            .build()
    }
    /// `GET /cards/digital_wallet_tokens/{digital_wallet_token_id}`.
    pub fn get_digital_wallet_token<'a>(
        &'a self,
        p_digital_wallet_token_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/digital_wallet_tokens/{}", self.baseurl, encode_path(&
            p_digital_wallet_token_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `PATCH /cards/digital_wallet_tokens/{digital_wallet_token_id}`.
    pub fn update_digital_wallet_token_status<'a>(
        &'a self,
        p_digital_wallet_token_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/digital_wallet_tokens/{}", self.baseurl, encode_path(&
            p_digital_wallet_token_id.to_string()),
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
    /// `POST /cards/{card_id}/digital_wallet_tokens/applepay`.
    pub fn create_digital_wallet_apple<'a>(
        &'a self,
        p_card_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}/digital_wallet_tokens/applepay", self.baseurl, encode_path(&
            p_card_id.to_string()),
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
    /// `POST /cards/{card_id}/digital_wallet_tokens/googlepay`.
    pub fn create_digital_wallet_google<'a>(
        &'a self,
        p_card_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/cards/{}/digital_wallet_tokens/googlepay", self.baseurl, encode_path(&
            p_card_id.to_string()),
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
}
