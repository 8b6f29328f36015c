// Written by `cargo xtask regen`; changes made by hand are lost.
//! `webhooks`.

use synctera_runtime::types::ids::{WebhookEventId, WebhookId};
use synctera_api::v1::{
    CreateWebhook,
    DeleteWebhook,
    GetWebhook,
    GetWebhookEvent,
    ListWebhookEvents,
    ListWebhooks,
    ReplaceWebhook,
    ResendWebhookEvent,
    TriggerWebhook,
    WebhookCreate,
    WebhookTriggerRequest,
};

use crate::Synctera;
use crate::handle::Caller;

/// Subscriptions to events, and test deliveries.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().webhooks().list(v1::ListWebhooks::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Webhooks<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Webhooks<C> {
    /// Events of a webhook and their delivery.
    pub fn events(&self) -> WebhooksEvents<C> {
        WebhooksEvents {
            caller: self.caller.clone(),
        }
    }

    /// Lists webhooks.
    ///
    /// `GET /v1/webhooks`.
    #[doc(alias = "listWebhooks")]
    pub fn list(&self, operation: ListWebhooks) -> C::List<ListWebhooks> {
        self.caller.list(operation)
    }

    /// Subscribes an address to event types; create a signing secret first, to check deliveries.
    ///
    /// `POST /v1/webhooks`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createWebhook")]
    pub fn create(&self, body: WebhookCreate) -> C::Call<CreateWebhook> {
        self.caller.call(CreateWebhook::new(body))
    }

    /// Fetches a webhook.
    ///
    /// `GET /v1/webhooks/{webhook_id}`.
    #[doc(alias = "getWebhook")]
    pub fn get(&self, webhook_id: impl Into<WebhookId>) -> C::Call<GetWebhook> {
        self.caller.call(GetWebhook::new(webhook_id))
    }

    /// Replaces address, event types and state of a webhook.
    ///
    /// `PUT /v1/webhooks/{webhook_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateWebhook")]
    pub fn replace(&self, webhook_id: impl Into<WebhookId>, body: WebhookCreate) -> C::Call<ReplaceWebhook> {
        self.caller.call(ReplaceWebhook::new(webhook_id, body))
    }

    /// Deletes a webhook; its events are no longer delivered.
    ///
    /// `DELETE /v1/webhooks/{webhook_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteWebhook")]
    pub fn delete(&self, webhook_id: impl Into<WebhookId>) -> C::Call<DeleteWebhook> {
        self.caller.call(DeleteWebhook::new(webhook_id))
    }

    /// Sends a test event of a type to your webhooks; only id, type and time are filled in.
    ///
    /// `POST /v1/webhooks/trigger`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "triggerEvent")]
    pub fn trigger(&self, body: WebhookTriggerRequest) -> C::Call<TriggerWebhook> {
        self.caller.call(TriggerWebhook::new(body))
    }
}

/// Events of a webhook and their delivery.
#[derive(Clone, Debug)]
pub struct WebhooksEvents<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> WebhooksEvents<C> {
    /// Lists events of a webhook.
    ///
    /// `GET /v1/webhooks/{webhook_id}/events`.
    #[doc(alias = "listEvents")]
    pub fn list(&self, operation: ListWebhookEvents) -> C::List<ListWebhookEvents> {
        self.caller.list(operation)
    }

    /// Fetches an event with the history of its delivery.
    ///
    /// `GET /v1/webhooks/{webhook_id}/events/{event_id}`.
    #[doc(alias = "getEvent")]
    pub fn get(
        &self,
        webhook_id: impl Into<WebhookId>,
        event_id: impl Into<WebhookEventId>,
    ) -> C::Call<GetWebhookEvent> {
        self.caller.call(GetWebhookEvent::new(webhook_id, event_id))
    }

    /// Delivers an event once more, now or after a delay of up to an hour.
    ///
    /// `POST /v1/webhooks/{webhook_id}/events/{event_id}/resend`. A repeated key gets the first answer, for seven
    /// days.
    #[doc(alias = "resendEvent")]
    pub fn resend(&self, operation: ResendWebhookEvent) -> C::Call<ResendWebhookEvent> {
        self.caller.call(operation)
    }
}
