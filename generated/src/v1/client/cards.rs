// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `cards`, one a method.

use progenitor_client::{
    ByteStream, ClientHooks, Error, OperationInfo, ResponseValue, encode_path,
};
use super::Client;
impl Client {
    /// `GET /cards`.
    pub async fn list_cards<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_barcode: Option<&'a str>,
        p_bin_prefix: Option<&'a str>,
        p_bulk_order_config_id: Option<&'a str>,
        p_bulk_order_id: Option<&'a str>,
        p_card_brand: Option<&'a str>,
        p_card_product_id: Option<&'a str>,
        p_card_status: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_emboss_name: Option<&'a str>,
        p_expiration_date: Option<&'a str>,
        p_expires_before: Option<&'a str>,
        p_form: Option<&'a str>,
        p_last_four: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::CardList>, Error<()>> {
        let url = format!("{}/cards", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("barcode", &p_barcode))
            .query(&progenitor_client::QueryParam::new("bin_prefix", &p_bin_prefix))
            .query(
                &progenitor_client::QueryParam::new(
                    "bulk_order_config_id",
                    &p_bulk_order_config_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("bulk_order_id", &p_bulk_order_id),
            )
            .query(&progenitor_client::QueryParam::new("card_brand", &p_card_brand))
            .query(
                &progenitor_client::QueryParam::new(
                    "card_product_id",
                    &p_card_product_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("card_status", &p_card_status))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("emboss_name", &p_emboss_name))
            .query(
                &progenitor_client::QueryParam::new(
                    "expiration_date",
                    &p_expiration_date,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("expires_before", &p_expires_before),
            )
            .query(&progenitor_client::QueryParam::new("form", &p_form))
            .query(&progenitor_client::QueryParam::new("last_four", &p_last_four))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_cards",
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
    /// `POST /cards`.
    pub async fn issue_card<'a>(
        &'a self,
        body: &'a crate::v1::types::CardCreate,
    ) -> Result<ResponseValue<crate::v1::types::Card>, Error<()>> {
        let url = format!("{}/cards", self.baseurl,);
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
            operation_id: "issue_card",
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
    /// `POST /cards/activate`.
    pub async fn activate_card<'a>(
        &'a self,
        body: &'a crate::v1::types::CardActivationRequest,
    ) -> Result<ResponseValue<crate::v1::types::Card>, Error<()>> {
        let url = format!("{}/cards/activate", self.baseurl,);
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
            operation_id: "activate_card",
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
    /// `GET /cards/card_widget_url`.
    pub async fn get_card_widget_url<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_card_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_widget_type: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::CardWidgetUrl>, Error<()>> {
        let url = format!("{}/cards/card_widget_url", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("card_id", &p_card_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("widget_type", &p_widget_type))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_card_widget_url",
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
    /// `GET /cards/gateways`.
    pub async fn list_gateways<'a>(
        &'a self,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::GatewayList>, Error<()>> {
        let url = format!("{}/cards/gateways", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_gateways",
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
    /// `POST /cards/gateways`.
    pub async fn create_gateway<'a>(
        &'a self,
        body: &'a crate::v1::types::GatewayCreate,
    ) -> Result<ResponseValue<crate::v1::types::Gateway>, Error<()>> {
        let url = format!("{}/cards/gateways", self.baseurl,);
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
            operation_id: "create_gateway",
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
    /// `GET /cards/gateways/{gateway_id}`.
    pub async fn get_gateway<'a>(
        &'a self,
        p_gateway_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::Gateway>, Error<()>> {
        let url = format!(
            "{}/cards/gateways/{}", self.baseurl, encode_path(& p_gateway_id
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
            operation_id: "get_gateway",
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
    /// `PATCH /cards/gateways/{gateway_id}`.
    pub async fn update_gateway<'a>(
        &'a self,
        p_gateway_id: &'a str,
        body: &'a crate::v1::types::GatewayUpdate,
    ) -> Result<ResponseValue<crate::v1::types::Gateway>, Error<()>> {
        let url = format!(
            "{}/cards/gateways/{}", self.baseurl, encode_path(& p_gateway_id
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
            operation_id: "update_gateway",
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
    /// `GET /cards/images`.
    pub async fn list_card_image_details<'a>(
        &'a self,
        p_customer_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::CardImageDetailsList>, Error<()>> {
        let url = format!("{}/cards/images", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_card_image_details",
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
    /// `POST /cards/images`.
    pub async fn create_card_image<'a>(
        &'a self,
        body: &'a crate::v1::types::CardImageCreate,
    ) -> Result<ResponseValue<crate::v1::types::CardImageDetails>, Error<()>> {
        let url = format!("{}/cards/images", self.baseurl,);
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
            operation_id: "create_card_image",
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
    /// `GET /cards/images/{card_image_id}`.
    pub async fn get_card_image_details<'a>(
        &'a self,
        p_card_image_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::CardImageDetails>, Error<()>> {
        let url = format!(
            "{}/cards/images/{}", self.baseurl, encode_path(& p_card_image_id
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
            operation_id: "get_card_image_details",
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
    /// `PATCH /cards/images/{card_image_id}`.
    pub async fn update_card_image_details<'a>(
        &'a self,
        p_card_image_id: &'a str,
        body: &'a crate::v1::types::CardImageUpdate,
    ) -> Result<ResponseValue<crate::v1::types::CardImageDetails>, Error<()>> {
        let url = format!(
            "{}/cards/images/{}", self.baseurl, encode_path(& p_card_image_id
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
            operation_id: "update_card_image_details",
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
    /// `GET /cards/images/{card_image_id}/data`.
    pub async fn get_card_image_data<'a>(
        &'a self,
        p_card_image_id: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/cards/images/{}/data", self.baseurl, encode_path(& p_card_image_id
            .to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_card_image_data",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// `POST /cards/images/{card_image_id}/data`.
    pub async fn upload_card_image_data<'a, B: Into<reqwest::Body>>(
        &'a self,
        p_card_image_id: &'a str,
        body: B,
    ) -> Result<ResponseValue<crate::v1::types::CardImageDetails>, Error<()>> {
        let url = format!(
            "{}/cards/images/{}/data", self.baseurl, encode_path(& p_card_image_id
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
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "upload_card_image_data",
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
    /// `GET /cards/products`.
    pub async fn list_card_products<'a>(
        &'a self,
        p_card_brand: Option<&'a str>,
        p_form: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_sort_by: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::CardProductList>, Error<()>> {
        let url = format!("{}/cards/products", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("card_brand", &p_card_brand))
            .query(&progenitor_client::QueryParam::new("form", &p_form))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_card_products",
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
    /// `GET /cards/three_ds_decision_gateways`.
    pub async fn list_three_ds_decision_gateways<'a>(
        &'a self,
        p_card_product_id: Option<&'a str>,
        p_is_active: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::ThreeDsDecisionGatewayList>, Error<()>> {
        let url = format!("{}/cards/three_ds_decision_gateways", self.baseurl,);
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
                    "card_product_id",
                    &p_card_product_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("is_active", &p_is_active))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_three_ds_decision_gateways",
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
    /// `POST /cards/three_ds_decision_gateways`.
    pub async fn create_three_ds_decision_gateway<'a>(
        &'a self,
        body: &'a crate::v1::types::ThreeDsDecisionGatewayCreate,
    ) -> Result<ResponseValue<crate::v1::types::ThreeDsDecisionGateway>, Error<()>> {
        let url = format!("{}/cards/three_ds_decision_gateways", self.baseurl,);
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
            operation_id: "create_three_ds_decision_gateway",
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
    /// `GET /cards/three_ds_decision_gateways/{id}`.
    pub async fn get_three_ds_decision_gateway<'a>(
        &'a self,
        p_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::ThreeDsDecisionGateway>, Error<()>> {
        let url = format!(
            "{}/cards/three_ds_decision_gateways/{}", self.baseurl, encode_path(& p_id
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
            operation_id: "get_three_ds_decision_gateway",
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
    /// `PATCH /cards/three_ds_decision_gateways/{id}`.
    pub async fn update_three_ds_gateway<'a>(
        &'a self,
        p_id: &'a str,
        body: &'a crate::v1::types::ThreeDsDecisionGatewayUpdate,
    ) -> Result<ResponseValue<crate::v1::types::ThreeDsDecisionGateway>, Error<()>> {
        let url = format!(
            "{}/cards/three_ds_decision_gateways/{}", self.baseurl, encode_path(& p_id
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
            operation_id: "update_three_ds_gateway",
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
    /// `GET /cards/{card_id}`.
    pub async fn get_card<'a>(
        &'a self,
        p_card_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::Card>, Error<()>> {
        let url = format!(
            "{}/cards/{}", self.baseurl, encode_path(& p_card_id.to_string()),
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
            operation_id: "get_card",
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
    /// `PATCH /cards/{card_id}`.
    pub async fn update_card<'a>(
        &'a self,
        p_card_id: &'a str,
        body: &'a crate::v1::types::CardUpdate,
    ) -> Result<ResponseValue<crate::v1::types::Card>, Error<()>> {
        let url = format!(
            "{}/cards/{}", self.baseurl, encode_path(& p_card_id.to_string()),
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
            operation_id: "update_card",
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
    /// `GET /cards/{card_id}/barcodes`.
    pub async fn get_card_barcode<'a>(
        &'a self,
        p_card_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::CardBarcode>, Error<()>> {
        let url = format!(
            "{}/cards/{}/barcodes", self.baseurl, encode_path(& p_card_id.to_string()),
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
            operation_id: "get_card_barcode",
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
    /// `POST /cards/{card_id}/client_token`.
    pub async fn get_client_access_token<'a>(
        &'a self,
        p_card_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::ClientToken>, Error<()>> {
        let url = format!(
            "{}/cards/{}/client_token", self.baseurl, encode_path(& p_card_id
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_client_access_token",
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
    /// `POST /cards/{card_id}/pin`.
    pub async fn set_card_pin<'a>(
        &'a self,
        p_card_id: &'a str,
        body: &'a crate::v1::types::SetPinRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/cards/{}/pin", self.baseurl, encode_path(& p_card_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "set_card_pin",
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
    /// `GET /cards/{card_id}/reveal`.
    pub async fn reveal_card_details<'a>(
        &'a self,
        p_card_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::CardReveal>, Error<()>> {
        let url = format!(
            "{}/cards/{}/reveal", self.baseurl, encode_path(& p_card_id.to_string()),
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
            operation_id: "reveal_card_details",
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
    /// `GET /cards/{card_id}/widget_token`.
    pub async fn get_widget_access_token<'a>(
        &'a self,
        p_card_id: &'a str,
        p_widget_type: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::WidgetToken>, Error<()>> {
        let url = format!(
            "{}/cards/{}/widget_token", self.baseurl, encode_path(& p_card_id
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
            .query(&progenitor_client::QueryParam::new("widget_type", &p_widget_type))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_widget_access_token",
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
