// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `transactions`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /transactions`.
    pub fn list_transactions<'a>(
        &'a self,
        p_account_id: Option<&'a str>,
        p_account_source: Option<&'a str>,
        p_amount: Option<i64>,
        p_amount_gt: Option<i64>,
        p_amount_gte: Option<i64>,
        p_amount_lt: Option<i64>,
        p_amount_lte: Option<i64>,
        p_card_id: Option<&'a str>,
        p_exclude_jit_transactions: Option<bool>,
        p_group_id: Option<&'a str>,
        p_include_child_transactions: Option<bool>,
        p_internal_account_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_pending_amount: Option<i64>,
        p_pending_amount_gt: Option<i64>,
        p_pending_amount_gte: Option<i64>,
        p_pending_amount_lt: Option<i64>,
        p_pending_amount_lte: Option<i64>,
        p_posted_amount: Option<i64>,
        p_posted_amount_gt: Option<i64>,
        p_posted_amount_gte: Option<i64>,
        p_posted_amount_lt: Option<i64>,
        p_posted_amount_lte: Option<i64>,
        p_posted_date: Option<&'a str>,
        p_posted_date_from: Option<&'a str>,
        p_posted_date_to: Option<&'a str>,
        p_show_partial_clearings: Option<bool>,
        p_status: Option<&'a str>,
        p_subtype: Option<&'a str>,
        p_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transactions", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account_id", &p_account_id))
            .query(
                &progenitor_client::QueryParam::new("account_source", &p_account_source),
            )
            .query(&progenitor_client::QueryParam::new("amount", &p_amount))
            .query(&progenitor_client::QueryParam::new("amount_gt", &p_amount_gt))
            .query(&progenitor_client::QueryParam::new("amount_gte", &p_amount_gte))
            .query(&progenitor_client::QueryParam::new("amount_lt", &p_amount_lt))
            .query(&progenitor_client::QueryParam::new("amount_lte", &p_amount_lte))
            .query(&progenitor_client::QueryParam::new("card_id", &p_card_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "exclude_jit_transactions",
                    &p_exclude_jit_transactions,
                ),
            )
            .query(&progenitor_client::QueryParam::new("group_id", &p_group_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "include_child_transactions",
                    &p_include_child_transactions,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "internal_account_id",
                    &p_internal_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new("pending_amount", &p_pending_amount),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "pending_amount_gt",
                    &p_pending_amount_gt,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "pending_amount_gte",
                    &p_pending_amount_gte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "pending_amount_lt",
                    &p_pending_amount_lt,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "pending_amount_lte",
                    &p_pending_amount_lte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("posted_amount", &p_posted_amount),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "posted_amount_gt",
                    &p_posted_amount_gt,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "posted_amount_gte",
                    &p_posted_amount_gte,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "posted_amount_lt",
                    &p_posted_amount_lt,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "posted_amount_lte",
                    &p_posted_amount_lte,
                ),
            )
            .query(&progenitor_client::QueryParam::new("posted_date", &p_posted_date))
            .query(
                &progenitor_client::QueryParam::new(
                    "posted_date_from",
                    &p_posted_date_from,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("posted_date_to", &p_posted_date_to),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "show_partial_clearings",
                    &p_show_partial_clearings,
                ),
            )
            .query(&progenitor_client::QueryParam::new("status", &p_status))
            .query(&progenitor_client::QueryParam::new("subtype", &p_subtype))
            .query(&progenitor_client::QueryParam::new("type", &p_type))
            .build()
    }
    /// `GET /transactions/{id}`.
    pub fn get_transaction_by_id<'a>(
        &'a self,
        p_id: &'a str,
        p_show_partial_clearings: Option<bool>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/transactions/{}", self.baseurl, encode_path(& p_id.to_string()),
        );
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "show_partial_clearings",
                    &p_show_partial_clearings,
                ),
            )
            .build()
    }
}
