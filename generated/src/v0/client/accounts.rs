// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `accounts`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue, encode_path};
use super::Client;
impl Client {
    /// `GET /accounts`.
    pub async fn list_accounts<'a>(
        &'a self,
        p_access_status: Option<&'a str>,
        p_account_number: Option<&'a str>,
        p_account_type: Option<&'a str>,
        p_business_id: Option<&'a str>,
        p_customer_id: Option<&'a str>,
        p_customer_type: Option<&'a str>,
        p_first_name: Option<&'a str>,
        p_general_ledger_type: Option<&'a str>,
        p_id: Option<&'a str>,
        p_interest_product_id: Option<&'a str>,
        p_last_name: Option<&'a str>,
        p_limit: Option<i64>,
        p_linked_account_id: Option<&'a str>,
        p_nickname: Option<&'a str>,
        p_overdraft_account_id: Option<&'a str>,
        p_overflow_account_id: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_person_id: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_spend_control_ids: Option<&'a str>,
        p_status: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::AccountList>, Error<()>> {
        let url = format!("{}/accounts", self.baseurl,);
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
                &progenitor_client::QueryParam::new("access_status", &p_access_status),
            )
            .query(
                &progenitor_client::QueryParam::new("account_number", &p_account_number),
            )
            .query(&progenitor_client::QueryParam::new("account_type", &p_account_type))
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("customer_id", &p_customer_id))
            .query(
                &progenitor_client::QueryParam::new("customer_type", &p_customer_type),
            )
            .query(&progenitor_client::QueryParam::new("first_name", &p_first_name))
            .query(
                &progenitor_client::QueryParam::new(
                    "general_ledger_type",
                    &p_general_ledger_type,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "interest_product_id",
                    &p_interest_product_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("last_name", &p_last_name))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "linked_account_id",
                    &p_linked_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("nickname", &p_nickname))
            .query(
                &progenitor_client::QueryParam::new(
                    "overdraft_account_id",
                    &p_overdraft_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "overflow_account_id",
                    &p_overflow_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("person_id", &p_person_id))
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(
                &progenitor_client::QueryParam::new(
                    "spend_control_ids",
                    &p_spend_control_ids,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_accounts",
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
    /// `POST /accounts`.
    pub async fn create_account<'a>(
        &'a self,
        body: &'a crate::v0::types::AccountCreate,
    ) -> Result<ResponseValue<crate::v0::types::Account>, Error<()>> {
        let url = format!("{}/accounts", self.baseurl,);
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
            operation_id: "create_account",
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
    /// `GET /accounts/products`.
    pub async fn list_account_resource_products<'a>(
        &'a self,
        p_end_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_product_type: Option<&'a str>,
        p_start_date: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::AccountProductList>, Error<()>> {
        let url = format!("{}/accounts/products", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("product_type", &p_product_type))
            .query(&progenitor_client::QueryParam::new("start_date", &p_start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_account_resource_products",
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
    /// `POST /accounts/products`.
    pub async fn create_account_resource_product<'a>(
        &'a self,
        body: &'a crate::v0::types::AccountProductCreate,
    ) -> Result<ResponseValue<crate::v0::types::AccountProduct>, Error<()>> {
        let url = format!("{}/accounts/products", self.baseurl,);
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
            operation_id: "create_account_resource_product",
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
    /// `PATCH /accounts/products/{product_id}`.
    pub async fn patch_account_product<'a>(
        &'a self,
        p_product_id: &'a str,
        body: &'a crate::v0::types::AccountProductUpdate,
    ) -> Result<ResponseValue<crate::v0::types::AccountProduct>, Error<()>> {
        let url = format!(
            "{}/accounts/products/{}", self.baseurl, encode_path(& p_product_id
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
            operation_id: "patch_account_product",
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
    /// `GET /accounts/stop_payments`.
    pub async fn list_stop_payment<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_originator_name: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_stop_payment_id: Option<&'a str>,
        p_transaction_id: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::StopPaymentWAccountList>, Error<()>> {
        let url = format!("{}/accounts/stop_payments", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(
                &progenitor_client::QueryParam::new(
                    "originator_name",
                    &p_originator_name,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "stop_payment_id",
                    &p_stop_payment_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_stop_payment",
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
    /// `GET /accounts/templates`.
    pub async fn list_account_templates<'a>(
        &'a self,
        p_account_type: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::AccountTemplateList>, Error<()>> {
        let url = format!("{}/accounts/templates", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::new();
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("account_type", &p_account_type))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_account_templates",
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
    /// `POST /accounts/templates`.
    pub async fn create_account_template<'a>(
        &'a self,
        body: &'a crate::v0::types::AccountTemplateCreate,
    ) -> Result<ResponseValue<crate::v0::types::AccountTemplate>, Error<()>> {
        let url = format!("{}/accounts/templates", self.baseurl,);
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
            operation_id: "create_account_template",
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
    /// `GET /accounts/templates/{template_id}`.
    pub async fn get_account_template<'a>(
        &'a self,
        p_template_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::AccountTemplate>, Error<()>> {
        let url = format!(
            "{}/accounts/templates/{}", self.baseurl, encode_path(& p_template_id
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
            operation_id: "get_account_template",
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
    /// `PUT /accounts/templates/{template_id}`.
    pub async fn update_account_template<'a>(
        &'a self,
        p_template_id: &'a str,
        body: &'a crate::v0::types::AccountTemplateCreate,
    ) -> Result<ResponseValue<crate::v0::types::AccountTemplate>, Error<()>> {
        let url = format!(
            "{}/accounts/templates/{}", self.baseurl, encode_path(& p_template_id
            .to_string()),
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
            operation_id: "update_account_template",
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
    /// `PATCH /accounts/templates/{template_id}`.
    pub async fn patch_account_template<'a>(
        &'a self,
        p_template_id: &'a str,
        body: &'a crate::v0::types::AccountTemplateUpdate,
    ) -> Result<ResponseValue<crate::v0::types::AccountTemplate>, Error<()>> {
        let url = format!(
            "{}/accounts/templates/{}", self.baseurl, encode_path(& p_template_id
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
            operation_id: "patch_account_template",
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
    /// `DELETE /accounts/templates/{template_id}`.
    pub async fn delete_account_template<'a>(
        &'a self,
        p_template_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::DeleteResponse>, Error<()>> {
        let url = format!(
            "{}/accounts/templates/{}", self.baseurl, encode_path(& p_template_id
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
            operation_id: "delete_account_template",
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
    /// `GET /accounts/{account_id}`.
    pub async fn get_account<'a>(
        &'a self,
        p_account_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::Account>, Error<()>> {
        let url = format!(
            "{}/accounts/{}", self.baseurl, encode_path(& p_account_id.to_string()),
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
            operation_id: "get_account",
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
    /// `PUT /accounts/{account_id}`.
    pub async fn update_account<'a>(
        &'a self,
        p_account_id: &'a str,
        body: &'a crate::v0::types::AccountReplacement,
    ) -> Result<ResponseValue<crate::v0::types::Account>, Error<()>> {
        let url = format!(
            "{}/accounts/{}", self.baseurl, encode_path(& p_account_id.to_string()),
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
            operation_id: "update_account",
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
    /// `PATCH /accounts/{account_id}`.
    pub async fn patch_account<'a>(
        &'a self,
        p_account_id: &'a str,
        body: &'a crate::v0::types::AccountUpdate,
    ) -> Result<ResponseValue<crate::v0::types::Account>, Error<()>> {
        let url = format!(
            "{}/accounts/{}", self.baseurl, encode_path(& p_account_id.to_string()),
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
            operation_id: "patch_account",
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
    /// `POST /accounts/{account_id}/initiate_closure`.
    pub async fn initiate_account_closure<'a>(
        &'a self,
        p_account_id: &'a str,
        body: &'a crate::v0::types::AccountClosureRequest,
    ) -> Result<ResponseValue<crate::v0::types::Account>, Error<()>> {
        let url = format!(
            "{}/accounts/{}/initiate_closure", self.baseurl, encode_path(& p_account_id
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
            operation_id: "initiate_account_closure",
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
    /// `PATCH /accounts/{account_id}/initiate_closure`.
    pub async fn update_account_closure<'a>(
        &'a self,
        p_account_id: &'a str,
        body: &'a crate::v0::types::AccountClosureUpdate,
    ) -> Result<ResponseValue<crate::v0::types::Account>, Error<()>> {
        let url = format!(
            "{}/accounts/{}/initiate_closure", self.baseurl, encode_path(& p_account_id
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
            operation_id: "update_account_closure",
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
    /// `GET /accounts/{account_id}/relationships`.
    pub async fn list_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> Result<ResponseValue<crate::v0::types::RelationshipList>, Error<()>> {
        let url = format!(
            "{}/accounts/{}/relationships", self.baseurl, encode_path(& p_account_id
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
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_account_relationship",
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
    /// `POST /accounts/{account_id}/relationships`.
    pub async fn create_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        body: &'a crate::v0::types::AccountRelationshipCreate,
    ) -> Result<ResponseValue<crate::v0::types::RelationshipResponse>, Error<()>> {
        let url = format!(
            "{}/accounts/{}/relationships", self.baseurl, encode_path(& p_account_id
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
            operation_id: "create_account_relationship",
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
    /// `GET /accounts/{account_id}/relationships/{relationship_id}`.
    pub async fn get_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        p_relationship_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::RelationshipResponse>, Error<()>> {
        let url = format!(
            "{}/accounts/{}/relationships/{}", self.baseurl, encode_path(& p_account_id
            .to_string()), encode_path(& p_relationship_id.to_string()),
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
            operation_id: "get_account_relationship",
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
    /// `PUT /accounts/{account_id}/relationships/{relationship_id}`.
    pub async fn update_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        p_relationship_id: &'a str,
        body: &'a crate::v0::types::AccountRelationshipCreate,
    ) -> Result<ResponseValue<crate::v0::types::RelationshipResponse>, Error<()>> {
        let url = format!(
            "{}/accounts/{}/relationships/{}", self.baseurl, encode_path(& p_account_id
            .to_string()), encode_path(& p_relationship_id.to_string()),
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
            operation_id: "update_account_relationship",
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
    /// `DELETE /accounts/{account_id}/relationships/{relationship_id}`.
    pub async fn delete_account_relationship<'a>(
        &'a self,
        p_account_id: &'a str,
        p_relationship_id: &'a str,
    ) -> Result<ResponseValue<crate::v0::types::DeleteResponse>, Error<()>> {
        let url = format!(
            "{}/accounts/{}/relationships/{}", self.baseurl, encode_path(& p_account_id
            .to_string()), encode_path(& p_relationship_id.to_string()),
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
            operation_id: "delete_account_relationship",
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
