// Written by `cargo xtask regen`; changes made by hand are lost.
//! `webhooks`.

use synctera_api::v1::{
    CreateWebhook,
    DeleteWebhook,
    GetEvent,
    GetWebhook,
    ListEvents,
    ListWebhooks,
    ResendEvent,
    TriggerEvent,
    UpdateWebhook,
    WebhookCreate,
    WebhookEventRequest,
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
    pub fn list(&self, operation: ListWebhooks) -> C::List<ListWebhooks> {
        self.caller.list(operation)
    }

    /// Subscribes an address to event types; create a signing secret first, to check deliveries.
    ///
    /// `POST /v1/webhooks`. A repeated key gets the first answer, for seven days.
    pub fn create(&self, body: WebhookCreate) -> C::Call<CreateWebhook> {
        self.caller.call(CreateWebhook::new(body))
    }

    /// Fetches a webhook.
    ///
    /// `GET /v1/webhooks/{webhook_id}`.
    pub fn get(&self, webhook_id: impl Into<String>) -> C::Call<GetWebhook> {
        self.caller.call(GetWebhook::new(webhook_id))
    }

    /// Replaces address, event types and state of a webhook.
    ///
    /// `PUT /v1/webhooks/{webhook_id}`. A repeated key gets the first answer, for seven days.
    pub fn replace(&self, webhook_id: impl Into<String>, body: WebhookCreate) -> C::Call<UpdateWebhook> {
        self.caller.call(UpdateWebhook::new(webhook_id, body))
    }

    /// Deletes a webhook; its events are no longer delivered.
    ///
    /// `DELETE /v1/webhooks/{webhook_id}`. A repeated key gets the first answer, for seven days.
    pub fn delete(&self, webhook_id: impl Into<String>) -> C::Call<DeleteWebhook> {
        self.caller.call(DeleteWebhook::new(webhook_id))
    }

    /// Sends a test event of a type to your webhooks; only id, type and time are filled in.
    ///
    /// `POST /v1/webhooks/trigger`. A repeated key gets the first answer, for seven days.
    pub fn trigger(&self, body: WebhookEventRequest) -> C::Call<TriggerEvent> {
        self.caller.call(TriggerEvent::new(body))
    }
}

/// Events of a webhook and their delivery.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().webhooks().events().list(v1::ListEvents::new("webhook_id")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WebhooksEvents<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> WebhooksEvents<C> {
    /// Lists events of a webhook.
    ///
    /// `GET /v1/webhooks/{webhook_id}/events`.
    pub fn list(&self, operation: ListEvents) -> C::List<ListEvents> {
        self.caller.list(operation)
    }

    /// Fetches an event with the history of its delivery.
    ///
    /// `GET /v1/webhooks/{webhook_id}/events/{event_id}`.
    pub fn get(&self, webhook_id: impl Into<String>, event_id: impl Into<String>) -> C::Call<GetEvent> {
        self.caller.call(GetEvent::new(webhook_id, event_id))
    }

    /// Delivers an event once more, now or after a delay of up to an hour.
    ///
    /// `POST /v1/webhooks/{webhook_id}/events/{event_id}/resend`. A repeated key gets the first answer, for seven days.
    pub fn resend(&self, operation: ResendEvent) -> C::Call<ResendEvent> {
        self.caller.call(operation)
    }
}
