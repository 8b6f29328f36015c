// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `incoming_synctera_pay`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /synctera_pay/incoming/configurations`.
    pub fn list_incoming_synctera_pay_configurations<'a>(
        &'a self,
        p_currency: Option<&'a str>,
        p_enabled: Option<bool>,
        p_from_creation_time: Option<&'a str>,
        p_from_last_updated_time: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_name: Option<&'a str>,
        p_name_like: Option<&'a str>,
        p_page_token: Option<&'a str>,
        p_payer_must_be_payee: Option<bool>,
        p_settlement_account_id: Option<&'a str>,
        p_settlement_account_owner_id: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_to_creation_time: Option<&'a str>,
        p_to_last_updated_time: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/synctera_pay/incoming/configurations", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("currency", &p_currency))
            .query(&progenitor_client::QueryParam::new("enabled", &p_enabled))
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
            .query(&progenitor_client::QueryParam::new("name", &p_name))
            .query(&progenitor_client::QueryParam::new("name_like", &p_name_like))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "payer_must_be_payee",
                    &p_payer_must_be_payee,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "settlement_account_id",
                    &p_settlement_account_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "settlement_account_owner_id",
                    &p_settlement_account_owner_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
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
            .build()
    }
    /// `GET /synctera_pay/incoming/configurations/{id}`.
    pub fn get_incoming_synctera_pay_configuration<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/synctera_pay/incoming/configurations/{}", self.baseurl, encode_path(&
            p_id.to_string()),
        );
        self.client.get(url).build()
    }
    /// `GET /synctera_pay/incoming/transfers`.
    pub fn list_incoming_synctera_pay_transfers<'a>(
        &'a self,
        p_amount: Option<&'a str>,
        p_config_id: Option<&'a str>,
        p_destination_account_id: Option<&'a str>,
        p_from_amount: Option<i64>,
        p_from_creation_time: Option<&'a str>,
        p_from_last_updated_time: Option<&'a str>,
        p_from_settlement_date: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_payee_id: Option<&'a str>,
        p_payer_id: Option<&'a str>,
        p_reference_id: Option<&'a str>,
        p_settlement_date: Option<&'a str>,
        p_sort_by: Option<&'a str>,
        p_source_external_account_id: Option<&'a str>,
        p_tenant: Option<&'a str>,
        p_to_amount: Option<i64>,
        p_to_creation_time: Option<&'a str>,
        p_to_last_updated_time: Option<&'a str>,
        p_to_settlement_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/synctera_pay/incoming/transfers", self.baseurl,);
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("amount", &p_amount))
            .query(&progenitor_client::QueryParam::new("config_id", &p_config_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "destination_account_id",
                    &p_destination_account_id,
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
            .query(
                &progenitor_client::QueryParam::new(
                    "from_settlement_date",
                    &p_from_settlement_date,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("payee_id", &p_payee_id))
            .query(&progenitor_client::QueryParam::new("payer_id", &p_payer_id))
            .query(&progenitor_client::QueryParam::new("reference_id", &p_reference_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "settlement_date",
                    &p_settlement_date,
                ),
            )
            .query(&progenitor_client::QueryParam::new("sort_by", &p_sort_by))
            .query(
                &progenitor_client::QueryParam::new(
                    "source_external_account_id",
                    &p_source_external_account_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("tenant", &p_tenant))
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
                &progenitor_client::QueryParam::new(
                    "to_settlement_date",
                    &p_to_settlement_date,
                ),
            )
            .build()
    }
    /// `POST /synctera_pay/incoming/transfers`.
    pub fn create_incoming_synctera_pay_transfer<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/synctera_pay/incoming/transfers", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /synctera_pay/incoming/transfers/{id}`.
    pub fn get_incoming_synctera_pay_transfer<'a>(
        &'a self,
        p_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/synctera_pay/incoming/transfers/{}", self.baseurl, encode_path(& p_id
            .to_string()),
        );
        self.client.get(url).build()
    }
}
