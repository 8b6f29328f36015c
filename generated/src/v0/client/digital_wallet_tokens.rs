// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `digital_wallet_tokens`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /cards/digital_wallet_tokens`.
    pub async fn list_digital_wallet_tokens<'a>(
        &'a self,
        p_card_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_token_state: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::DigitalWalletTokenList>, Error<()>> {
        let url = format!("{}/cards/digital_wallet_tokens", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("card_id", &p_card_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("token_state", &p_token_state))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_digital_wallet_tokens",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `GET /cards/digital_wallet_tokens/{digital_wallet_token_id}`.
    pub async fn get_digital_wallet_token<'a>(
        &'a self,
        p_digital_wallet_token_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::DigitalWalletToken>, Error<()>> {
        let url = format!(
            "{}/cards/digital_wallet_tokens/{}", self.baseurl, encode_path(&
            p_digital_wallet_token_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_digital_wallet_token",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `PATCH /cards/digital_wallet_tokens/{digital_wallet_token_id}`.
    pub async fn update_digital_wallet_token_status<'a>(
        &'a self,
        p_digital_wallet_token_id: &'a str,
        body: &'a crate::v0::types::DigitalWalletTokenUpdate,
    ) -> Result<ResponseValue<crate::v0::types::DigitalWalletToken>, Error<()>> {
        let url = format!(
            "{}/cards/digital_wallet_tokens/{}", self.baseurl, encode_path(&
            p_digital_wallet_token_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_digital_wallet_token_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `POST /cards/{card_id}/digital_wallet_tokens/applepay`.
    pub async fn create_digital_wallet_apple<'a>(
        &'a self,
        p_card_id: &'a str,
        body: &'a crate::v0::types::AppleDigitalWalletProvisionCreate,
    ) -> Result<
        ResponseValue<crate::v0::types::AppleDigitalWalletProvision>,
        Error<()>,
    > {
        let url = format!(
            "{}/cards/{}/digital_wallet_tokens/applepay", self.baseurl, encode_path(&
            p_card_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_digital_wallet_apple",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `POST /cards/{card_id}/digital_wallet_tokens/googlepay`.
    pub async fn create_digital_wallet_google<'a>(
        &'a self,
        p_card_id: &'a str,
        body: &'a crate::v0::types::GoogleDigitalWalletProvisionCreate,
    ) -> Result<
        ResponseValue<crate::v0::types::GoogleDigitalWalletProvision>,
        Error<()>,
    > {
        let url = format!(
            "{}/cards/{}/digital_wallet_tokens/googlepay", self.baseurl, encode_path(&
            p_card_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_digital_wallet_google",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
