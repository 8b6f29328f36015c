// Written by `cargo xtask regen`; changes made by hand are lost.
//! Calls of the group `card_transaction_simulations`, one a method.

use progenitor_client::{ClientHooks, Error, OperationInfo, ResponseValue};
use super::Client;
impl Client {
    /// `POST /cards/transaction_simulations/authorization`.
    pub async fn simulate_authorization<'a>(
        &'a self,
        body: &'a crate::v1::types::AuthRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/cards/transaction_simulations/authorization", self.baseurl,
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
            operation_id: "simulate_authorization",
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
    /// `POST /cards/transaction_simulations/authorization/advice`.
    pub async fn simulate_authorization_advice<'a>(
        &'a self,
        body: &'a crate::v1::types::AuthorizationAdviceRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/cards/transaction_simulations/authorization/advice", self.baseurl,
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
            operation_id: "simulate_authorization_advice",
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
    /// `POST /cards/transaction_simulations/clearing`.
    pub async fn simulate_clearing<'a>(
        &'a self,
        body: &'a crate::v1::types::ClearingRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!("{}/cards/transaction_simulations/clearing", self.baseurl,);
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
            operation_id: "simulate_clearing",
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
    /// `POST /cards/transaction_simulations/clearing/l2l3`.
    pub async fn simulatel2l3<'a>(
        &'a self,
        body: &'a crate::v1::types::L2l3Request,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/cards/transaction_simulations/clearing/l2l3", self.baseurl,
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
            operation_id: "simulatel2l3",
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
    /// `POST /cards/transaction_simulations/financial`.
    pub async fn simulate_financial<'a>(
        &'a self,
        body: &'a crate::v1::types::FinancialRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!("{}/cards/transaction_simulations/financial", self.baseurl,);
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
            operation_id: "simulate_financial",
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
    /// `POST /cards/transaction_simulations/financial/advice`.
    pub async fn simulate_financial_advice<'a>(
        &'a self,
        body: &'a crate::v1::types::AuthorizationAdviceRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/cards/transaction_simulations/financial/advice", self.baseurl,
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
            operation_id: "simulate_financial_advice",
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
    /// `POST /cards/transaction_simulations/financial/balance_inquiry`.
    pub async fn simulate_balance_inquiry<'a>(
        &'a self,
        body: &'a crate::v1::types::BalanceInquiryRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/cards/transaction_simulations/financial/balance_inquiry", self.baseurl,
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
            operation_id: "simulate_balance_inquiry",
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
    /// `POST /cards/transaction_simulations/financial/original_credit`.
    pub async fn simulate_original_credit<'a>(
        &'a self,
        body: &'a crate::v1::types::OriginalCreditRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/cards/transaction_simulations/financial/original_credit", self.baseurl,
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
            operation_id: "simulate_original_credit",
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
    /// `POST /cards/transaction_simulations/financial/withdrawal`.
    pub async fn simulate_withdrawal<'a>(
        &'a self,
        body: &'a crate::v1::types::WithdrawalRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!(
            "{}/cards/transaction_simulations/financial/withdrawal", self.baseurl,
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
            operation_id: "simulate_withdrawal",
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
    /// `POST /cards/transaction_simulations/reversal`.
    pub async fn simulate_reversal<'a>(
        &'a self,
        body: &'a crate::v1::types::ReversalRequest,
    ) -> Result<ResponseValue<crate::support::Json>, Error<()>> {
        let url = format!("{}/cards/transaction_simulations/reversal", self.baseurl,);
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
            operation_id: "simulate_reversal",
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
