// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `monitoring`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listAlerts")]
/// `GET /monitoring/alerts`
///
/// Lists monitoring alerts.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMonitoringAlerts {
    pub business_id: Vec<BusinessId>,
    pub id: Vec<MonitoringAlertId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub person_id: Vec<PersonId>,
}

record! { ListMonitoringAlerts {
    0 optional show business_id;
    1 optional show id;
    2 optional show limit;
    3 optional hide page_token;
    4 optional show person_id;
} }

impl ListMonitoringAlerts {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListMonitoringAlerts {
    list business_id: BusinessId,
    list id: MonitoringAlertId,
    value limit: i64,
    into page_token: String,
    list person_id: PersonId,
});

impl Sealed for ListMonitoringAlerts {}

impl Operation for ListMonitoringAlerts {
    type Output = MonitoringAlertList;
    const META: OperationMeta =
        OperationMeta::new("v0", "monitoring", "listAlerts", Method::Get, "/monitoring/alerts")
            .tier(Tier::Read).pages("alerts").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_business_id = params::csv("business_id", &self.business_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_person_id = params::csv("person_id", &self.person_id, Spelling::Upper)?;
        let built = client.list_alerts(
            p_business_id.as_deref(),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_person_id.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<MonitoringAlertList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getAlert")]
/// `GET /monitoring/alerts/{alert_id}`
///
/// Fetches a monitoring alert.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMonitoringAlert {
    /// Format `uuid`.
    pub alert_id: MonitoringAlertId,
}

record! { GetMonitoringAlert {
    0 required show alert_id;
} }

impl GetMonitoringAlert {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(alert_id: impl Into<MonitoringAlertId>) -> Self {
        Self {
            alert_id: alert_id.into(),
        }
    }
}

impl Sealed for GetMonitoringAlert {}

impl Operation for GetMonitoringAlert {
    type Output = MonitoringAlert;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "monitoring",
            "getAlert",
            Method::Get,
            "/monitoring/alerts/{alert_id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_alert_id = self.alert_id.as_str();
        let built = client.get_alert(params::path("alert_id", p_alert_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<MonitoringAlert, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "updateAlert")]
/// `PATCH /monitoring/alerts/{alert_id}`
///
/// Sets the status of a monitoring alert.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMonitoringAlert {
    /// Format `uuid`.
    pub alert_id: MonitoringAlertId,
    /// What is sent, as JSON.
    pub body: MonitoringAlertUpdate,
}

record! { UpdateMonitoringAlert {
    0 required show alert_id;
    1 required show body;
} }

impl UpdateMonitoringAlert {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(alert_id: impl Into<MonitoringAlertId>, body: MonitoringAlertUpdate) -> Self {
        Self {
            alert_id: alert_id.into(),
            body,
        }
    }
}

impl Sealed for UpdateMonitoringAlert {}

impl Operation for UpdateMonitoringAlert {
    type Output = ();
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "monitoring",
            "updateAlert",
            Method::Patch,
            "/monitoring/alerts/{alert_id}",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).gives(ResponseKind::Empty)
            .stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_alert_id = self.alert_id.as_str();
        let body = EncodedBody::json(&self.body)?;
        let built = client.update_alert(
            params::path("alert_id", p_alert_id)?,
            body.content().into(),
        );
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(_: &[u8]) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[doc(alias = "listSubscriptions")]
/// `GET /monitoring/subscriptions`
///
/// Lists monitoring subscriptions.
///
/// Marked alpha: may change without notice.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMonitoringSubscriptions {
    pub business_id: Vec<BusinessId>,
    pub id: Vec<MonitoringSubscriptionId>,
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub person_id: Vec<PersonId>,
}

record! { ListMonitoringSubscriptions {
    0 optional show business_id;
    1 optional show id;
    2 optional show limit;
    3 optional hide page_token;
    4 optional show person_id;
} }

impl ListMonitoringSubscriptions {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ListMonitoringSubscriptions {
    list business_id: BusinessId,
    list id: MonitoringSubscriptionId,
    value limit: i64,
    into page_token: String,
    list person_id: PersonId,
});

impl Sealed for ListMonitoringSubscriptions {}

impl Operation for ListMonitoringSubscriptions {
    type Output = MonitoringSubscriptionList;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "monitoring",
            "listSubscriptions",
            Method::Get,
            "/monitoring/subscriptions",
        )
            .tier(Tier::Read).pages("subscriptions").stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_business_id = params::csv("business_id", &self.business_id, Spelling::Upper)?;
        let p_id = params::csv("id", &self.id, Spelling::Upper)?;
        let p_person_id = params::csv("person_id", &self.person_id, Spelling::Upper)?;
        let built = client.list_subscriptions(
            p_business_id.as_deref(),
            p_id.as_deref(),
            self.limit,
            self.page_token.as_deref(),
            p_person_id.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<MonitoringSubscriptionList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createSubscription")]
/// `POST /monitoring/subscriptions`
///
/// Enrols a person or business by hand; rarely needed.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMonitoringSubscription {
    /// What is sent, as JSON.
    pub body: MonitoringSubscriptionCreate,
}

record! { CreateMonitoringSubscription {
    0 required show body;
} }

impl CreateMonitoringSubscription {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: MonitoringSubscriptionCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateMonitoringSubscription {}

impl Operation for CreateMonitoringSubscription {
    type Output = MonitoringSubscription;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "monitoring",
            "createSubscription",
            Method::Post,
            "/monitoring/subscriptions",
        )
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_subscription(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<MonitoringSubscription, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getSubscription")]
/// `GET /monitoring/subscriptions/{subscription_id}`
///
/// Fetches a monitoring subscription.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMonitoringSubscription {
    /// Format `uuid`.
    pub subscription_id: MonitoringSubscriptionId,
}

record! { GetMonitoringSubscription {
    0 required show subscription_id;
} }

impl GetMonitoringSubscription {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(subscription_id: impl Into<MonitoringSubscriptionId>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
        }
    }
}

impl Sealed for GetMonitoringSubscription {}

impl Operation for GetMonitoringSubscription {
    type Output = MonitoringSubscription;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "monitoring",
            "getSubscription",
            Method::Get,
            "/monitoring/subscriptions/{subscription_id}",
        )
            .tier(Tier::Read).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_subscription_id = self.subscription_id.as_str();
        let built = client.get_subscription(params::path("subscription_id", p_subscription_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<MonitoringSubscription, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "deleteSubscription")]
/// `DELETE /monitoring/subscriptions/{subscription_id}`
///
/// Ends the monitoring of a person or business.
///
/// Marked alpha: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMonitoringSubscription {
    /// Format `uuid`.
    pub subscription_id: MonitoringSubscriptionId,
}

record! { DeleteMonitoringSubscription {
    0 required show subscription_id;
} }

impl DeleteMonitoringSubscription {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(subscription_id: impl Into<MonitoringSubscriptionId>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
        }
    }
}

impl Sealed for DeleteMonitoringSubscription {}

impl Operation for DeleteMonitoringSubscription {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new(
            "v0",
            "monitoring",
            "deleteSubscription",
            Method::Delete,
            "/monitoring/subscriptions/{subscription_id}",
        )
            .tier(Tier::Cached).stability(Stability::Alpha);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_subscription_id = self.subscription_id.as_str();
        let built = client.delete_subscription(params::path("subscription_id", p_subscription_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}
