// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `external_cards`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /external_cards`.
    pub async fn list_external_cards<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_payment_account_reference: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::ExternalCardList>, Error<()>> {
        let url = format!("{}/external_cards", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "payment_account_reference",
                    &p_payment_account_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_external_cards",
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
    /// `POST /external_cards`.
    pub async fn create_external_card<'a>(
        &'a self,
        body: &'a crate::v1::types::ExternalCardPanCreate,
    ) -> Result<ResponseValue<crate::v1::types::ExternalCard>, Error<()>> {
        let url = format!("{}/external_cards", self.baseurl,);
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
            operation_id: "create_external_card",
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
    /// `POST /external_cards/authenticate_3ds`.
    pub async fn authenticate3_ds<'a>(
        &'a self,
        body: &'a crate::v1::types::Authenticate3dsRequest,
    ) -> Result<ResponseValue<crate::v1::types::Authenticate3dsResponse>, Error<()>> {
        let url = format!("{}/external_cards/authenticate_3ds", self.baseurl,);
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
            operation_id: "authenticate3_ds",
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
    /// `POST /external_cards/initialize_3ds`.
    pub async fn initialize3_ds<'a>(
        &'a self,
        body: &'a crate::v1::types::Initialize3dsRequest,
    ) -> Result<ResponseValue<crate::v1::types::Initialize3dsResponse>, Error<()>> {
        let url = format!("{}/external_cards/initialize_3ds", self.baseurl,);
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
            operation_id: "initialize3_ds",
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
    /// `POST /external_cards/lookup_3ds`.
    pub async fn lookup3_ds<'a>(
        &'a self,
        body: &'a crate::v1::types::Lookup3dsRequest,
    ) -> Result<ResponseValue<crate::v1::types::Lookup3dsResponse>, Error<()>> {
        let url = format!("{}/external_cards/lookup_3ds", self.baseurl,);
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
            operation_id: "lookup3_ds",
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
    /// `POST /external_cards/tokens`.
    pub async fn create_external_card_from_token<'a>(
        &'a self,
        body: &'a crate::v1::types::ExternalCardCreate,
    ) -> Result<ResponseValue<crate::v1::types::ExternalCard>, Error<()>> {
        let url = format!("{}/external_cards/tokens", self.baseurl,);
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
            operation_id: "create_external_card_from_token",
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
    /// `GET /external_cards/transfers`.
    pub async fn list_external_card_transfers<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_amount: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_external_card_id: Option<&'a str>,
        p_from_amount: Option<i64>,
        p_from_creation_time: Option<&'a str>,
        p_from_last_updated_time: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_original_transfer_id: Option<&'a str>,
        p_originating_account_id: Option<&'a str>,
        p_originating_customer_id: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_payment_account_reference: Option<&'a str>,
        p_status: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_three_ds_id: Option<&'a str>,
        p_to_amount: Option<i64>,
        p_to_creation_time: Option<&'a str>,
        p_to_last_updated_time: Option<&'a str>,
        p_transaction_id: Option<&'a str>,
        p_type: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::TransferList>, Error<()>> {
        let url = format!("{}/external_cards/transfers", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("amount", &p_amount))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "external_card_id",
                    &p_external_card_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("from_amount", &p_from_amount))
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
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "original_transfer_id",
                    &p_original_transfer_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_account_id",
                    &p_originating_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "originating_customer_id",
                    &p_originating_customer_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "payment_account_reference",
                    &p_payment_account_reference,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
            .query(&progenitor_client::QueryParam::new("three_ds_id", &p_three_ds_id))
            .query(&progenitor_client::QueryParam::new("to_amount", &p_to_amount))
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
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_external_card_transfers",
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
    /// `POST /external_cards/transfers`.
    pub async fn create_external_card_transfer<'a>(
        &'a self,
        body: &'a crate::v1::types::TransferCreate,
    ) -> Result<ResponseValue<crate::v1::types::CreatedTransfer>, Error<()>> {
        let url = format!("{}/external_cards/transfers", self.baseurl,);
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
            operation_id: "create_external_card_transfer",
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
    /// `POST /external_cards/transfers/applepay`.
    pub async fn create_apple_pay_external_card_transfer<'a>(
        &'a self,
        body: &'a crate::v1::types::TransferApplePayCreate,
    ) -> Result<ResponseValue<crate::v1::types::TransferApplePay>, Error<()>> {
        let url = format!("{}/external_cards/transfers/applepay", self.baseurl,);
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
            operation_id: "create_apple_pay_external_card_transfer",
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
    /// `POST /external_cards/transfers/googlepay`.
    pub async fn create_google_pay_external_card_transfer<'a>(
        &'a self,
        body: &'a crate::v1::types::TransferGooglePayCreate,
    ) -> Result<ResponseValue<crate::v1::types::TransferGooglePay>, Error<()>> {
        let url = format!("{}/external_cards/transfers/googlepay", self.baseurl,);
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
            operation_id: "create_google_pay_external_card_transfer",
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
    /// `GET /external_cards/transfers/{transfer_id}`.
    pub async fn get_external_card_transfer<'a>(
        &'a self,
        p_transfer_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::Transfer>, Error<()>> {
        let url = format!(
            "{}/external_cards/transfers/{}", self.baseurl, encode_path(& p_transfer_id
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
            operation_id: "get_external_card_transfer",
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
    /// `POST /external_cards/transfers/{transfer_id}/reversals`.
    pub async fn create_external_card_transfer_reversal<'a>(
        &'a self,
        p_transfer_id: &'a str,
        body: &'a crate::v1::types::TransferReversalCreate,
    ) -> Result<ResponseValue<crate::v1::types::Transfer>, Error<()>> {
        let url = format!(
            "{}/external_cards/transfers/{}/reversals", self.baseurl, encode_path(&
            p_transfer_id.to_string()),
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
            operation_id: "create_external_card_transfer_reversal",
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
    /// `GET /external_cards/widget_token`.
    pub async fn get_external_card_widget_access_token<'a>(
        &'a self,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_external_card_id: Option<&'a str>,
        p_widget_type: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v1::types::WidgetToken>, Error<()>> {
        let url = format!("{}/external_cards/widget_token", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "external_card_id",
                    &p_external_card_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("widget_type", &p_widget_type))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_external_card_widget_access_token",
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
    /// `GET /external_cards/{external_card_id}`.
    pub async fn get_external_card<'a>(
        &'a self,
        p_external_card_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::ExternalCard>, Error<()>> {
        let url = format!(
            "{}/external_cards/{}", self.baseurl, encode_path(& p_external_card_id
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
            operation_id: "get_external_card",
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
    /// `PATCH /external_cards/{external_card_id}`.
    pub async fn update_external_card<'a>(
        &'a self,
        p_external_card_id: &'a str,
        body: &'a crate::v1::types::ExternalCardUpdate,
    ) -> Result<ResponseValue<crate::v1::types::ExternalCard>, Error<()>> {
        let url = format!(
            "{}/external_cards/{}", self.baseurl, encode_path(& p_external_card_id
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
            operation_id: "update_external_card",
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
    /// `DELETE /external_cards/{external_card_id}`.
    pub async fn delete_external_card<'a>(
        &'a self,
        p_external_card_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::DeleteResponse>, Error<()>> {
        let url = format!(
            "{}/external_cards/{}", self.baseurl, encode_path(& p_external_card_id
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
            operation_id: "delete_external_card",
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
    /// `GET /external_cards/{external_card_id}/reveal`.
    pub async fn reveal_external_card_details<'a>(
        &'a self,
        p_external_card_id: &'a str,
    ) -> Result<ResponseValue<crate::v1::types::ExternalCardReveal>, Error<()>> {
        let url = format!(
            "{}/external_cards/{}/reveal", self.baseurl, encode_path(& p_external_card_id
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
            operation_id: "reveal_external_card_details",
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
