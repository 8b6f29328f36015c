// Written by `cargo xtask regen`; changes made by hand are lost.
//! `webhook_secrets`.

use synctera_api::v0::{
    CreateWebhookSecret,
    ReplaceWebhookSecret,
    RevokeWebhookSecret,
    WebhookSecretUpdate,
};

use crate::Synctera;
use crate::handle::Caller;

/// The one secret that signs all webhooks of a workspace.
///
/// ```no_run
/// # use synctera::{Error, Synctera};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.webhook_secrets().create().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WebhookSecrets<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> WebhookSecrets<C> {
    /// Creates the signing secret; fails if there is one already.
    ///
    /// `POST /v0/webhook_secrets`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createSecret")]
    pub fn create(&self) -> C::Call<CreateWebhookSecret> {
        self.caller.call(CreateWebhookSecret::new())
    }

    /// Replaces the signing secret, at once or with the old one valid for 24 more hours.
    ///
    /// `PUT /v0/webhook_secrets`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "replaceSecret")]
    pub fn replace(&self, body: WebhookSecretUpdate) -> C::Call<ReplaceWebhookSecret> {
        self.caller.call(ReplaceWebhookSecret::new(body))
    }

    /// Revokes the signing secret, while rotating both unless only the old one is asked for.
    ///
    /// `DELETE /v0/webhook_secrets`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "revokeSecret")]
    pub fn revoke(&self, operation: RevokeWebhookSecret) -> C::Call<RevokeWebhookSecret> {
        self.caller.call(operation)
    }
}
