// Written by `cargo xtask regen`; changes made by hand are lost.
//! `monitoring`.

use synctera_api::v0::{
    CreateSubscription,
    DeleteSubscription,
    GetAlert,
    GetSubscription,
    ListAlerts,
    ListSubscriptions,
    MonitoringAlertUpdate,
    MonitoringSubscriptionCreate,
    UpdateAlert,
};

use crate::Synctera;
use crate::handle::Caller;

/// Continued watchlist checks on customers.
#[derive(Clone, Debug)]
pub struct Monitoring<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Monitoring<C> {
    /// Hits of watchlist monitoring.
    pub fn alerts(&self) -> MonitoringAlerts<C> {
        MonitoringAlerts {
            caller: self.caller.clone(),
        }
    }

    /// Who is monitored; verification enrols customers by itself.
    pub fn subscriptions(&self) -> MonitoringSubscriptions<C> {
        MonitoringSubscriptions {
            caller: self.caller.clone(),
        }
    }
}

/// Hits of watchlist monitoring.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.monitoring().alerts().list(v0::ListAlerts::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MonitoringAlerts<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> MonitoringAlerts<C> {
    /// Lists monitoring alerts.
    ///
    /// `GET /v0/monitoring/alerts`.
    pub fn list(&self, operation: ListAlerts) -> C::List<ListAlerts> {
        self.caller.list(operation)
    }

    /// Fetches a monitoring alert.
    ///
    /// `GET /v0/monitoring/alerts/{alert_id}`.
    pub fn get(&self, alert_id: impl Into<String>) -> C::Call<GetAlert> {
        self.caller.call(GetAlert::new(alert_id))
    }

    /// Sets the status of a monitoring alert.
    ///
    /// `PATCH /v0/monitoring/alerts/{alert_id}`. A repeated key gets the first answer, for seven days.
    pub fn update(&self, alert_id: impl Into<String>, body: MonitoringAlertUpdate) -> C::Call<UpdateAlert> {
        self.caller.call(UpdateAlert::new(alert_id, body))
    }
}

/// Who is monitored; verification enrols customers by itself.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.monitoring().subscriptions().list(v0::ListSubscriptions::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MonitoringSubscriptions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> MonitoringSubscriptions<C> {
    /// Lists monitoring subscriptions.
    ///
    /// `GET /v0/monitoring/subscriptions`.
    pub fn list(&self, operation: ListSubscriptions) -> C::List<ListSubscriptions> {
        self.caller.list(operation)
    }

    /// Enrols a person or business by hand; rarely needed.
    ///
    /// `POST /v0/monitoring/subscriptions`. A repeated key gets the first answer, for seven days.
    pub fn create(&self, body: MonitoringSubscriptionCreate) -> C::Call<CreateSubscription> {
        self.caller.call(CreateSubscription::new(body))
    }

    /// Fetches a monitoring subscription.
    ///
    /// `GET /v0/monitoring/subscriptions/{subscription_id}`.
    pub fn get(&self, subscription_id: impl Into<String>) -> C::Call<GetSubscription> {
        self.caller.call(GetSubscription::new(subscription_id))
    }

    /// Ends the monitoring of a person or business.
    ///
    /// `DELETE /v0/monitoring/subscriptions/{subscription_id}`. A repeated key gets the first answer, for seven days.
    pub fn delete(&self, subscription_id: impl Into<String>) -> C::Call<DeleteSubscription> {
        self.caller.call(DeleteSubscription::new(subscription_id))
    }
}
