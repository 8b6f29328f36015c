// Written by `cargo xtask regen`; changes made by hand are lost.
//! `monitoring`.

use synctera_runtime::types::ids::{MonitoringAlertId, MonitoringSubscriptionId};
use synctera_api::v0::{
    CreateMonitoringSubscription,
    DeleteMonitoringSubscription,
    GetMonitoringAlert,
    GetMonitoringSubscription,
    ListMonitoringAlerts,
    ListMonitoringSubscriptions,
    MonitoringAlertUpdate,
    MonitoringSubscriptionCreate,
    UpdateMonitoringAlert,
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
/// let answer = synctera.monitoring().alerts().list(v0::ListMonitoringAlerts::new()).await?;
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
    #[doc(alias = "listAlerts")]
    pub fn list(&self, operation: ListMonitoringAlerts) -> C::List<ListMonitoringAlerts> {
        self.caller.list(operation)
    }

    /// Fetches a monitoring alert.
    ///
    /// `GET /v0/monitoring/alerts/{alert_id}`.
    #[doc(alias = "getAlert")]
    pub fn get(&self, alert_id: impl Into<MonitoringAlertId>) -> C::Call<GetMonitoringAlert> {
        self.caller.call(GetMonitoringAlert::new(alert_id))
    }

    /// Sets the status of a monitoring alert.
    ///
    /// `PATCH /v0/monitoring/alerts/{alert_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateAlert")]
    pub fn update(
        &self,
        alert_id: impl Into<MonitoringAlertId>,
        body: MonitoringAlertUpdate,
    ) -> C::Call<UpdateMonitoringAlert> {
        self.caller.call(UpdateMonitoringAlert::new(alert_id, body))
    }
}

/// Who is monitored; verification enrols customers by itself.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.monitoring().subscriptions().list(v0::ListMonitoringSubscriptions::new()).await?;
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
    #[doc(alias = "listSubscriptions")]
    pub fn list(&self, operation: ListMonitoringSubscriptions) -> C::List<ListMonitoringSubscriptions> {
        self.caller.list(operation)
    }

    /// Enrols a person or business by hand; rarely needed.
    ///
    /// `POST /v0/monitoring/subscriptions`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createSubscription")]
    pub fn create(&self, body: MonitoringSubscriptionCreate) -> C::Call<CreateMonitoringSubscription> {
        self.caller.call(CreateMonitoringSubscription::new(body))
    }

    /// Fetches a monitoring subscription.
    ///
    /// `GET /v0/monitoring/subscriptions/{subscription_id}`.
    #[doc(alias = "getSubscription")]
    pub fn get(&self, subscription_id: impl Into<MonitoringSubscriptionId>) -> C::Call<GetMonitoringSubscription> {
        self.caller.call(GetMonitoringSubscription::new(subscription_id))
    }

    /// Ends the monitoring of a person or business.
    ///
    /// `DELETE /v0/monitoring/subscriptions/{subscription_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteSubscription")]
    pub fn delete(
        &self,
        subscription_id: impl Into<MonitoringSubscriptionId>,
    ) -> C::Call<DeleteMonitoringSubscription> {
        self.caller.call(DeleteMonitoringSubscription::new(subscription_id))
    }
}
