// Written by `cargo xtask regen`; changes made by hand are lost.
//! Requests of the group `sandbox_wipe`, one a method.

use super::Client;
impl Client {
    /// `POST /wipe`.
    pub fn wipe_workspace<'a>(&'a self) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/wipe", self.baseurl,);
        self.client.post(url).build()
    }
}
