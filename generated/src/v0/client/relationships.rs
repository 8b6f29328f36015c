// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `relationships`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /relationships`.
    pub async fn list_relationships<'a>(
        &'a self,
        p_from_business_id: Option<&'a str>,
        p_from_person_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_relationship_type: Option<&'a str>,
        p_to_business_id: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::RelationshipsList>, Error<()>> {
        let url = format!("{}/relationships", self.baseurl,);
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
                    "from_business_id",
                    &p_from_business_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("from_person_id", &p_from_person_id),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "relationship_type",
                    &p_relationship_type,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("to_business_id", &p_to_business_id),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_relationships",
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
    /// `POST /relationships`.
    pub async fn create_relationship<'a>(
        &'a self,
        body: &'a crate::v0::types::RelationshipCreate,
    ) -> Result<ResponseValue<crate::v0::types::Relationship>, Error<()>> {
        let url = format!("{}/relationships", self.baseurl,);
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
            operation_id: "create_relationship",
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
    /// `GET /relationships/{relationship_id}`.
    pub async fn get_relationship<'a>(
        &'a self,
        p_relationship_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Relationship>, Error<()>> {
        let url = format!(
            "{}/relationships/{}", self.baseurl, encode_path(& p_relationship_id
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
            operation_id: "get_relationship",
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
    /// `PATCH /relationships/{relationship_id}`.
    pub async fn update_relationship<'a>(
        &'a self,
        p_relationship_id: &'a str,
        body: &'a crate::v0::types::RelationshipUpdate,
    ) -> Result<ResponseValue<crate::v0::types::Relationship>, Error<()>> {
        let url = format!(
            "{}/relationships/{}", self.baseurl, encode_path(& p_relationship_id
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
            operation_id: "update_relationship",
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
    /// `DELETE /relationships/{relationship_id}`.
    pub async fn delete_relationship<'a>(
        &'a self,
        p_relationship_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::DeleteResponse>, Error<()>> {
        let url = format!(
            "{}/relationships/{}", self.baseurl, encode_path(& p_relationship_id
            .to_string()),
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
            operation_id: "delete_relationship",
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
