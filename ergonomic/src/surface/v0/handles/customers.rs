// Written by `cargo xtask regen`; changes made by hand are lost.
//! `customers`.

use synctera_runtime::types::ids::{
    CustomerId,
    VerificationId,
    WatchlistAlertId,
    WatchlistSubscriptionId,
};
use synctera_api::v0::{
    CreateCustomer,
    CreateCustomerDisclosure,
    CreateCustomerVerification,
    CustomerCreate,
    CustomerDisclosureCreate,
    CustomerUpdate,
    CustomerVerificationRequest,
    CustomerVerificationResultCreate,
    GetCustomer,
    GetCustomerVerification,
    ListCustomerDisclosures,
    ListCustomerVerifications,
    ListCustomerWatchlistSubscriptions,
    ListCustomers,
    ReplaceCustomer,
    ReplaceCustomerWatchlistAlert,
    ReplaceCustomerWatchlistSubscription,
    UpdateCustomer,
    VerifyCustomer,
    WatchlistAlertUpdate,
    WatchlistSubscriptionUpdate,
};

use crate::Synctera;
use crate::handle::Caller;

/// Customers in the older form; persons and businesses have taken over.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.customers().list(v0::ListCustomers::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Customers<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Customers<C> {
    /// Disclosures shown to a customer; deprecated, prefer `disclosures`.
    pub fn disclosures(&self) -> CustomersDisclosures<C> {
        CustomersDisclosures {
            caller: self.caller.clone(),
        }
    }

    /// Results of checks on a customer; deprecated, prefer `verifications`.
    pub fn verifications(&self) -> CustomersVerifications<C> {
        CustomersVerifications {
            caller: self.caller.clone(),
        }
    }

    /// Watchlist hits on a customer; deprecated, prefer `monitoring.alerts`.
    pub fn watchlist_alerts(&self) -> CustomersWatchlistAlerts<C> {
        CustomersWatchlistAlerts {
            caller: self.caller.clone(),
        }
    }

    /// Watchlist monitoring of a customer; deprecated, prefer `monitoring.subscriptions`.
    pub fn watchlist_subscriptions(&self) -> CustomersWatchlistSubscriptions<C> {
        CustomersWatchlistSubscriptions {
            caller: self.caller.clone(),
        }
    }

    /// Lists customers.
    ///
    /// `GET /v0/customers`.
    #[doc(alias = "listCustomers")]
    pub fn list(&self, operation: ListCustomers) -> C::List<ListCustomers> {
        self.caller.list(operation)
    }

    /// Records a personal customer; prefer `persons`.
    ///
    /// `POST /v0/customers`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createCustomer")]
    pub fn create(&self, body: CustomerCreate) -> C::Call<CreateCustomer> {
        self.caller.call(CreateCustomer::new(body))
    }

    /// Fetches a customer.
    ///
    /// `GET /v0/customers/{customer_id}`.
    #[doc(alias = "getCustomer")]
    pub fn get(&self, customer_id: impl Into<CustomerId>) -> C::Call<GetCustomer> {
        self.caller.call(GetCustomer::new(customer_id))
    }

    /// Changes data or status of a customer.
    ///
    /// `PATCH /v0/customers/{customer_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "patchCustomer")]
    pub fn update(&self, customer_id: impl Into<CustomerId>, body: CustomerUpdate) -> C::Call<UpdateCustomer> {
        self.caller.call(UpdateCustomer::new(customer_id, body))
    }

    /// Replaces a customer as a whole.
    ///
    /// `PUT /v0/customers/{customer_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateCustomer")]
    pub fn replace(&self, customer_id: impl Into<CustomerId>, body: CustomerCreate) -> C::Call<ReplaceCustomer> {
        self.caller.call(ReplaceCustomer::new(customer_id, body))
    }

    /// Runs identity checks on a customer with complete data; deprecated, prefer `verifications`.
    ///
    /// `POST /v0/customers/{customer_id}/verify`. A repeated key gets the first answer, for seven days. Deprecated
    /// by Synctera.
    #[doc(alias = "verifyCustomer")]
    pub fn verify(
        &self,
        customer_id: impl Into<CustomerId>,
        body: CustomerVerificationRequest,
    ) -> C::Call<VerifyCustomer> {
        self.caller.call(VerifyCustomer::new(customer_id, body))
    }
}

/// Disclosures shown to a customer; deprecated, prefer `disclosures`.
#[derive(Clone, Debug)]
pub struct CustomersDisclosures<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CustomersDisclosures<C> {
    /// Lists the disclosures of a customer; deprecated.
    ///
    /// `GET /v0/customers/{customer_id}/disclosures`. Deprecated by Synctera.
    #[doc(alias = "listDisclosures1")]
    pub fn list(&self, operation: ListCustomerDisclosures) -> C::Call<ListCustomerDisclosures> {
        self.caller.call(operation)
    }

    /// Records a disclosure shown to a customer; deprecated.
    ///
    /// `POST /v0/customers/{customer_id}/disclosures`. A repeated key gets the first answer, for seven days.
    /// Deprecated by Synctera.
    #[doc(alias = "createDisclosure1")]
    pub fn create(
        &self,
        customer_id: impl Into<CustomerId>,
        body: CustomerDisclosureCreate,
    ) -> C::Call<CreateCustomerDisclosure> {
        self.caller.call(CreateCustomerDisclosure::new(customer_id, body))
    }
}

/// Results of checks on a customer; deprecated, prefer `verifications`.
#[derive(Clone, Debug)]
pub struct CustomersVerifications<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CustomersVerifications<C> {
    /// Lists results of checks on a customer; deprecated.
    ///
    /// `GET /v0/customers/{customer_id}/verifications`. Deprecated by Synctera.
    #[doc(alias = "listVerifications")]
    pub fn list(&self, operation: ListCustomerVerifications) -> C::List<ListCustomerVerifications> {
        self.caller.list(operation)
    }

    /// Records the result of a check done elsewhere; deprecated.
    ///
    /// `POST /v0/customers/{customer_id}/verifications`. A repeated key gets the first answer, for seven days.
    /// Deprecated by Synctera.
    #[doc(alias = "createCustomerVerificationResult")]
    pub fn create(
        &self,
        customer_id: impl Into<CustomerId>,
        body: CustomerVerificationResultCreate,
    ) -> C::Call<CreateCustomerVerification> {
        self.caller.call(CreateCustomerVerification::new(customer_id, body))
    }

    /// Fetches the result of a check; deprecated.
    ///
    /// `GET /v0/customers/{customer_id}/verifications/{verification_id}`. Deprecated by Synctera.
    #[doc(alias = "getVerification")]
    pub fn get(
        &self,
        customer_id: impl Into<CustomerId>,
        verification_id: impl Into<VerificationId>,
    ) -> C::Call<GetCustomerVerification> {
        self.caller.call(GetCustomerVerification::new(customer_id, verification_id))
    }
}

/// Watchlist hits on a customer; deprecated, prefer `monitoring.alerts`.
#[derive(Clone, Debug)]
pub struct CustomersWatchlistAlerts<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CustomersWatchlistAlerts<C> {
    /// Sets the status of a watchlist hit; deprecated.
    ///
    /// `PUT /v0/customers/{customer_id}/watchlists/alerts/{alert_id}`. A repeated key gets the first answer, for
    /// seven days. Deprecated by Synctera.
    #[doc(alias = "updateWatchlistAlert")]
    pub fn replace(
        &self,
        customer_id: impl Into<CustomerId>,
        alert_id: impl Into<WatchlistAlertId>,
        body: WatchlistAlertUpdate,
    ) -> C::Call<ReplaceCustomerWatchlistAlert> {
        self.caller.call(ReplaceCustomerWatchlistAlert::new(customer_id, alert_id, body))
    }
}

/// Watchlist monitoring of a customer; deprecated, prefer `monitoring.subscriptions`.
#[derive(Clone, Debug)]
pub struct CustomersWatchlistSubscriptions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CustomersWatchlistSubscriptions<C> {
    /// Lists watchlist subscriptions of a customer; deprecated.
    ///
    /// `GET /v0/customers/{customer_id}/watchlists/subscriptions`. Deprecated by Synctera.
    #[doc(alias = "listWatchlistSubscriptions")]
    pub fn list(&self, operation: ListCustomerWatchlistSubscriptions) -> C::List<ListCustomerWatchlistSubscriptions> {
        self.caller.list(operation)
    }

    /// Changes a watchlist subscription; deprecated.
    ///
    /// `PUT /v0/customers/{customer_id}/watchlists/subscriptions/{subscription_id}`. A repeated key gets the first
    /// answer, for seven days. Deprecated by Synctera.
    #[doc(alias = "updateWatchlistSubscription")]
    pub fn replace(
        &self,
        customer_id: impl Into<CustomerId>,
        subscription_id: impl Into<WatchlistSubscriptionId>,
        body: WatchlistSubscriptionUpdate,
    ) -> C::Call<ReplaceCustomerWatchlistSubscription> {
        self.caller.call(ReplaceCustomerWatchlistSubscription::new(customer_id, subscription_id, body))
    }
}
