// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `disclosures`, one a method.

use progenitor_client::encode_path;
use super::Client;
impl Client {
    /// `GET /customers/{customer_id}/disclosures`.
    pub fn list_disclosures1<'a>(
        &'a self,
        p_customer_id: &'a str,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/disclosures", self.baseurl, encode_path(& p_customer_id
            .to_string()),
        );
        self.client
            .get(url)
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .build()
    }
    /// `POST /customers/{customer_id}/disclosures`.
    pub fn create_disclosure1<'a>(
        &'a self,
        p_customer_id: &'a str,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/disclosures", self.baseurl, encode_path(& p_customer_id
            .to_string()),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /disclosures`.
    pub fn list_disclosures<'a>(
        &'a self,
        p_acknowledging_person_id: Option<&'a str>,
        p_business_id: Option<&'a str>,
        p_id: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_person_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/disclosures", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "acknowledging_person_id",
                    &p_acknowledging_person_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("business_id", &p_business_id))
            .query(&progenitor_client::QueryParam::new("id", &p_id))
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(&progenitor_client::QueryParam::new("person_id", &p_person_id))
            .build()
    }
    /// `POST /disclosures`.
    pub fn create_disclosure<'a>(
        &'a self,
        body: ::reqwest::Body,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/disclosures", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()
    }
    /// `GET /disclosures/{disclosure_id}`.
    pub fn get_disclosure<'a>(
        &'a self,
        p_disclosure_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/disclosures/{}", self.baseurl, encode_path(& p_disclosure_id
            .to_string()),
        );
        self.client.get(url).build()
    }
}
