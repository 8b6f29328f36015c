// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `institutions`, one a method.

use super::Client;
impl Client {
    /// `GET /institutions`.
    pub fn get_institutions<'a>(
        &'a self,
        p_country_codes: Option<&'a str>,
        p_limit: Option<i64>,
        p_page_token: Option<&'a str>,
        p_routing_numbers: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/institutions", self.baseurl,);
        self.client
            .get(url)
            .query(
                &progenitor_client::QueryParam::new("country_codes", &p_country_codes),
            )
            .query(&progenitor_client::QueryParam::new("limit", &p_limit))
            .query(&progenitor_client::QueryParam::new("page_token", &p_page_token))
            .query(
                &progenitor_client::QueryParam::new(
                    "routing_numbers",
                    &p_routing_numbers,
                ),
            )
            .build()
    }
}
