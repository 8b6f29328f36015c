// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `transactions`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /transactions/batchable`.
    pub fn get_transactions_batch_payments<'a>(
        &'a self,
        p_enabled: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transactions/batchable", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("enabled", &p_enabled))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `GET /transactions/pending`.
    pub fn list_pending_transactions<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_account_no: Option<&'a str>,
        p_amount: Option<i64>,
        p_card_id: Option<&'a str>,
        p_cashback: Option<bool>,
        p_digital_wallet_token_id: Option<&'a str>,
        p_exclude_jit_transactions: Option<bool>,
        p_from_date: Option<&'a str>,
        p_idempotency_key: Option<&'a str>,
        p_include_child_transactions: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_reference_id: Option<&'a str>,
        p_status: Option<&'a str>,
        p_subtype: Option<&'a str>,
        p_to_date: Option<&'a str>,
        p_total_amount: Option<i64>,
        p_transaction_id: Option<&'a str>,
        p_type: Option<&'a str>,
        p_uuid: Option<&'a str>,
        p_uuid_nin: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transactions/pending", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("account_no", &p_account_no))
            .query(&progenitor_client::QueryParam::new("amount", &p_amount))
            .query(&progenitor_client::QueryParam::new("card_id", &p_card_id))
            .query(&progenitor_client::QueryParam::new("cashback", &p_cashback))
            .query(
                &progenitor_client::QueryParam::new(
                    "digital_wallet_token_id",
                    &p_digital_wallet_token_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "exclude_jit_transactions",
                    &p_exclude_jit_transactions,
                ),
            )
            .query(&progenitor_client::QueryParam::new("from_date", &p_from_date))
            .query(
                &progenitor_client::QueryParam::new(
                    "idempotency_key",
                    &p_idempotency_key,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "include_child_transactions",
                    &p_include_child_transactions,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("reference_id", &p_reference_id))
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .query(&progenitor_client::QueryParam::new("to_date", &p_to_date))
            .query(&progenitor_client::QueryParam::new("total_amount", &p_total_amount))
            .query(
                &progenitor_client::QueryParam::new("transaction_id", &p_transaction_id),
            )
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .query(&progenitor_client::QueryParam::new("uuid", &p_uuid))
            .query(&progenitor_client::QueryParam::new("uuid_nin", &p_uuid_nin))
            .build()
    }
    /// `GET /transactions/pending/{id}`.
    pub fn get_pending_transaction_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/transactions/pending/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `GET /transactions/posted`.
    pub fn list_posted_transactions<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_account_no: Option<&'a str>,
        p_amount: Option<i64>,
        p_batch_ids: Option<&'a str>,
        p_card_id: Option<&'a str>,
        p_cashback: Option<bool>,
        p_dc_sign: Option<&'a str>,
        p_digital_wallet_token_id: Option<&'a str>,
        p_exclude_jit_transactions: Option<bool>,
        p_from_date: Option<&'a str>,
        p_idempotency_key: Option<&'a str>,
        p_include_child_transactions: Option<bool>,
        p_is_batched: Option<bool>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_reference_id: Option<&'a str>,
        p_subtype: Option<&'a str>,
        p_to_date: Option<&'a str>,
        p_type: Option<&'a str>,
        p_uuid: Option<&'a str>,
        p_uuid_nin: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transactions/posted", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(&progenitor_client::QueryParam::new("account_no", &p_account_no))
            .query(&progenitor_client::QueryParam::new("amount", &p_amount))
            .query(&progenitor_client::QueryParam::new("batch_ids", &p_batch_ids))
            .query(&progenitor_client::QueryParam::new("card_id", &p_card_id))
            .query(&progenitor_client::QueryParam::new("cashback", &p_cashback))
            .query(&progenitor_client::QueryParam::new("dc_sign", &p_dc_sign))
            .query(
                &progenitor_client::QueryParam::new(
                    "digital_wallet_token_id",
                    &p_digital_wallet_token_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "exclude_jit_transactions",
                    &p_exclude_jit_transactions,
                ),
            )
            .query(&progenitor_client::QueryParam::new("from_date", &p_from_date))
            .query(
                &progenitor_client::QueryParam::new(
                    "idempotency_key",
                    &p_idempotency_key,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "include_child_transactions",
                    &p_include_child_transactions,
                ),
            )
            .query(&progenitor_client::QueryParam::new("is_batched", &p_is_batched))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("reference_id", &p_reference_id))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .query(&progenitor_client::QueryParam::new("to_date", &p_to_date))
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .query(&progenitor_client::QueryParam::new("uuid", &p_uuid))
            .query(&progenitor_client::QueryParam::new("uuid_nin", &p_uuid_nin))
            .build()
    }
    /// `GET /transactions/posted/{id}`.
    pub fn get_posted_transaction_by_id<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/transactions/posted/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client.get(url).build()
    }
}
