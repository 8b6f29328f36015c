// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `webhooks`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `POST /webhook_secrets`.
    pub async fn create_secret<'a>(
        &'a self,
    ) -> Result<ResponseValue<crate::v0::types::WebhookSecret>, Error<()>> {
        let url = format!("{}/webhook_secrets", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_secret",
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
    /// `PUT /webhook_secrets`.
    pub async fn replace_secret<'a>(
        &'a self,
        body: &'a crate::v0::types::WebhookSecretUpdate,
    ) -> Result<ResponseValue<crate::v0::types::ReplaceSecretResponse>, Error<()>> {
        let url = format!("{}/webhook_secrets", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "replace_secret",
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
    /// `DELETE /webhook_secrets`.
    pub async fn revoke_secret<'a>(
        &'a self,
        p_old_secret_only: Option<bool>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/webhook_secrets", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "old_secret_only",
                    &p_old_secret_only,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "revoke_secret",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `GET /webhooks`.
    pub async fn list_webhooks<'a>(
        &'a self,
        p_is_enabled_only: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::WebhookList>, Error<()>> {
        let url = format!("{}/webhooks", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "is_enabled_only",
                    &p_is_enabled_only,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_webhooks",
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
    /// `POST /webhooks`.
    pub async fn create_webhook<'a>(
        &'a self,
        body: &'a crate::v0::types::WebhookCreate,
    ) -> Result<ResponseValue<crate::v0::types::Webhook>, Error<()>> {
        let url = format!("{}/webhooks", self.baseurl,);
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
            operation_id: "create_webhook",
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
    /// `POST /webhooks/trigger`.
    pub async fn trigger_event<'a>(
        &'a self,
        body: &'a crate::v0::types::WebhookEventRequest,
    ) -> Result<ResponseValue<crate::v0::types::EventTrigger>, Error<()>> {
        let url = format!("{}/webhooks/trigger", self.baseurl,);
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
            operation_id: "trigger_event",
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
    /// `GET /webhooks/{webhook_id}`.
    pub async fn get_webhook<'a>(
        &'a self,
        p_webhook_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Webhook>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& p_webhook_id.to_string()),
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
            operation_id: "get_webhook",
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
    /// `PUT /webhooks/{webhook_id}`.
    pub async fn update_webhook<'a>(
        &'a self,
        p_webhook_id: &'a str,
        body: &'a crate::v0::types::WebhookCreate,
    ) -> Result<ResponseValue<crate::v0::types::Webhook>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& p_webhook_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_webhook",
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
    /// `DELETE /webhooks/{webhook_id}`.
    pub async fn delete_webhook<'a>(
        &'a self,
        p_webhook_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::DeleteResponse>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& p_webhook_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_webhook",
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
    /// `GET /webhooks/{webhook_id}/events`.
    pub async fn list_events<'a>(
        &'a self,
        p_webhook_id: &'a str,
        p_end_date: Option<&'a str>,
        p_end_time: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_resource_id: Option<&'a str>,
        p_start_date: Option<&'a str>,
        p_start_time: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::EventList>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}/events", self.baseurl, encode_path(& p_webhook_id
            .to_string()),
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
            .query(&progenitor_client::QueryParam::new("end_date", &p_end_date))
            .query(&progenitor_client::QueryParam::new("end_time", &p_end_time))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("resource_id", &p_resource_id))
            .query(&progenitor_client::QueryParam::new("start_date", &p_start_date))
            .query(&progenitor_client::QueryParam::new("start_time", &p_start_time))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_events",
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
    /// `GET /webhooks/{webhook_id}/events/{event_id}`.
    pub async fn get_event<'a>(
        &'a self,
        p_webhook_id: &'a str,
        p_event_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Event>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}/events/{}", self.baseurl, encode_path(& p_webhook_id
            .to_string()), encode_path(& p_event_id.to_string()),
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
            operation_id: "get_event",
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
    /// `POST /webhooks/{webhook_id}/events/{event_id}/resend`.
    pub async fn resend_event<'a>(
        &'a self,
        p_webhook_id: &'a str,
        p_event_id: &'a str,
        p_delay: Option<i64>,
    ) -> Result<ResponseValue<crate::v0::types::Event>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}/events/{}/resend", self.baseurl, encode_path(& p_webhook_id
            .to_string()), encode_path(& p_event_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("delay", &p_delay))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "resend_event",
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
