// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `rewards`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /reward_templates`.
    pub async fn list_rewardtemplates<'a>(
        &'a self,
        p_description: Option<&'a str>,
        p_id: Option<&'a str>,
        p_is_enabled: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_subtype: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::RewardTemplateList>, Error<()>> {
        let url = format!("{}/reward_templates", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("is_enabled", &p_is_enabled))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_rewardtemplates",
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
    /// `POST /reward_templates`.
    pub async fn create_reward_template<'a>(
        &'a self,
        body: &'a crate::v1::types::RewardTemplateCreate,
    ) -> Result<ResponseValue<crate::v1::types::RewardTemplate>, Error<()>> {
        let url = format!("{}/reward_templates", self.baseurl,);
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
            operation_id: "create_reward_template",
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
    /// `GET /reward_templates/{reward_template_id}`.
    pub async fn get_reward_template<'a>(
        &'a self,
        p_reward_template_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::RewardTemplate>, Error<()>> {
        let url = format!(
            "{}/reward_templates/{}", self.baseurl, encode_path(& p_reward_template_id
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_reward_template",
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
    /// `PATCH /reward_templates/{reward_template_id}`.
    pub async fn patch_reward_template<'a>(
        &'a self,
        p_reward_template_id: &'a str,
        body: &'a crate::v1::types::RewardTemplateUpdate,
    ) -> Result<ResponseValue<crate::v1::types::RewardTemplate>, Error<()>> {
        let url = format!(
            "{}/reward_templates/{}", self.baseurl, encode_path(& p_reward_template_id
            .to_string()),
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
            operation_id: "patch_reward_template",
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
    /// `GET /rewards`.
    pub async fn list_rewards<'a>(
        &'a self,
        p_account_id: Option<&'a ::std::vec::Vec<::std::string::String>>,
        p_description: Option<&'a str>,
        p_end_time: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_reward_template_id: Option<&'a str>,
        p_start_time: Option<&'a str>,
        p_subtype: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::RewardList>, Error<()>> {
        let url = format!("{}/rewards", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("description", &p_description))
            .query(&progenitor_client::QueryParam::new("end_time", &p_end_time))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "reward_template_id",
                    &p_reward_template_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("start_time", &p_start_time))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_rewards",
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
    /// `POST /rewards`.
    pub async fn create_reward<'a>(
        &'a self,
        body: &'a crate::v1::types::RewardCreate,
    ) -> Result<ResponseValue<crate::v1::types::Reward>, Error<()>> {
        let url = format!("{}/rewards", self.baseurl,);
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
            operation_id: "create_reward",
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
    /// `GET /rewards/{reward_id}`.
    pub async fn get_reward<'a>(
        &'a self,
        p_reward_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::Reward>, Error<()>> {
        let url = format!(
            "{}/rewards/{}", self.baseurl, encode_path(& p_reward_id.to_string()),
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
            operation_id: "get_reward",
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
    /// `POST /rewards/{reward_id}/reverse`.
    pub async fn reverse_reward<'a>(
        &'a self,
        p_reward_id: &'a str,
        body: &'a crate::v1::types::RewardReverseRequest,
    ) -> Result<ResponseValue<crate::v1::types::Reward>, Error<()>> {
        let url = format!(
            "{}/rewards/{}/reverse", self.baseurl, encode_path(& p_reward_id
            .to_string()),
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
            operation_id: "reverse_reward",
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
