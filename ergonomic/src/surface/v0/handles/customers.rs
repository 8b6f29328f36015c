// Written by `cargo xtask regen`; changes made by hand are lost.
//! `customers`.

use synctera_api::v0::{
    CreateCustomer,
    CreateCustomerDisclosure,
    CreateCustomerVerificationResult,
    CustomerCreate,
    CustomerDisclosureCreate,
    CustomerUpdate,
    CustomerVerificationRequest,
    CustomerVerificationResultCreate,
    GetCustomer,
    GetCustomerVerification,
    ListCustomerDisclosures,
    ListCustomerVerifications,
    ListCustomers,
    ListWatchlistSubscriptions,
    PatchCustomer,
    UpdateCustomer,
    UpdateWatchlistAlert,
    UpdateWatchlistSubscription,
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
    pub fn list(&self, operation: ListCustomers) -> C::List<ListCustomers> {
        self.caller.list(operation)
    }

    /// Records a personal customer; prefer `persons`.
    ///
    /// `POST /v0/customers`. A repeated key gets the first answer, for seven days.
    pub fn create(&self, body: CustomerCreate) -> C::Call<CreateCustomer> {
        self.caller.call(CreateCustomer::new(body))
    }

    /// Fetches a customer.
    ///
    /// `GET /v0/customers/{customer_id}`.
    pub fn get(&self, customer_id: impl Into<String>) -> C::Call<GetCustomer> {
        self.caller.call(GetCustomer::new(customer_id))
    }

    /// Changes data or status of a customer.
    ///
    /// `PATCH /v0/customers/{customer_id}`. A repeated key gets the first answer, for seven days.
    pub fn update(&self, customer_id: impl Into<String>, body: CustomerUpdate) -> C::Call<PatchCustomer> {
        self.caller.call(PatchCustomer::new(customer_id, body))
    }

    /// Replaces a customer as a whole.
    ///
    /// `PUT /v0/customers/{customer_id}`. A repeated key gets the first answer, for seven days.
    pub fn replace(&self, customer_id: impl Into<String>, body: CustomerCreate) -> C::Call<UpdateCustomer> {
        self.caller.call(UpdateCustomer::new(customer_id, body))
    }

    /// Runs identity checks on a customer with complete data; deprecated, prefer `verifications`.
    ///
    /// `POST /v0/customers/{customer_id}/verify`. A repeated key gets the first answer, for seven days. Deprecated by Synctera.
    pub fn verify(&self, customer_id: impl Into<String>, body: CustomerVerificationRequest) -> C::Call<VerifyCustomer> {
        self.caller.call(VerifyCustomer::new(customer_id, body))
    }
}

/// Disclosures shown to a customer; deprecated, prefer `disclosures`.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.customers().disclosures().list(v0::ListCustomerDisclosures::new("customer_id")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CustomersDisclosures<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CustomersDisclosures<C> {
    /// Lists the disclosures of a customer; deprecated.
    ///
    /// `GET /v0/customers/{customer_id}/disclosures`. Deprecated by Synctera.
    pub fn list(&self, operation: ListCustomerDisclosures) -> C::Call<ListCustomerDisclosures> {
        self.caller.call(operation)
    }

    /// Records a disclosure shown to a customer; deprecated.
    ///
    /// `POST /v0/customers/{customer_id}/disclosures`. A repeated key gets the first answer, for seven days. Deprecated by Synctera.
    pub fn create(&self, customer_id: impl Into<String>, body: CustomerDisclosureCreate) -> C::Call<CreateCustomerDisclosure> {
        self.caller.call(CreateCustomerDisclosure::new(customer_id, body))
    }
}

/// Results of checks on a customer; deprecated, prefer `verifications`.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.customers().verifications().list(v0::ListCustomerVerifications::new("customer_id")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CustomersVerifications<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CustomersVerifications<C> {
    /// Lists results of checks on a customer; deprecated.
    ///
    /// `GET /v0/customers/{customer_id}/verifications`. Deprecated by Synctera.
    pub fn list(&self, operation: ListCustomerVerifications) -> C::List<ListCustomerVerifications> {
        self.caller.list(operation)
    }

    /// Records the result of a check done elsewhere; deprecated.
    ///
    /// `POST /v0/customers/{customer_id}/verifications`. A repeated key gets the first answer, for seven days. Deprecated by Synctera.
    pub fn create(&self, customer_id: impl Into<String>, body: CustomerVerificationResultCreate) -> C::Call<CreateCustomerVerificationResult> {
        self.caller.call(CreateCustomerVerificationResult::new(customer_id, body))
    }

    /// Fetches the result of a check; deprecated.
    ///
    /// `GET /v0/customers/{customer_id}/verifications/{verification_id}`. Deprecated by Synctera.
    pub fn get(&self, customer_id: impl Into<String>, verification_id: impl Into<String>) -> C::Call<GetCustomerVerification> {
        self.caller.call(GetCustomerVerification::new(customer_id, verification_id))
    }
}

/// Watchlist hits on a customer; deprecated, prefer `monitoring.alerts`.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, body: v0::WatchlistAlertUpdate) -> Result<(), Error> {
/// let answer = synctera.customers().watchlist_alerts().replace("customer_id", "alert_id", body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CustomersWatchlistAlerts<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CustomersWatchlistAlerts<C> {
    /// Sets the status of a watchlist hit; deprecated.
    ///
    /// `PUT /v0/customers/{customer_id}/watchlists/alerts/{alert_id}`. A repeated key gets the first answer, for seven days. Deprecated by Synctera.
    pub fn replace(&self, customer_id: impl Into<String>, alert_id: impl Into<String>, body: WatchlistAlertUpdate) -> C::Call<UpdateWatchlistAlert> {
        self.caller.call(UpdateWatchlistAlert::new(customer_id, alert_id, body))
    }
}

/// Watchlist monitoring of a customer; deprecated, prefer `monitoring.subscriptions`.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.customers().watchlist_subscriptions().list(v0::ListWatchlistSubscriptions::new("customer_id")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CustomersWatchlistSubscriptions<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CustomersWatchlistSubscriptions<C> {
    /// Lists watchlist subscriptions of a customer; deprecated.
    ///
    /// `GET /v0/customers/{customer_id}/watchlists/subscriptions`. Deprecated by Synctera.
    pub fn list(&self, operation: ListWatchlistSubscriptions) -> C::List<ListWatchlistSubscriptions> {
        self.caller.list(operation)
    }

    /// Changes a watchlist subscription; deprecated.
    ///
    /// `PUT /v0/customers/{customer_id}/watchlists/subscriptions/{subscription_id}`. A repeated key gets the first answer, for seven days. Deprecated by Synctera.
    pub fn replace(&self, customer_id: impl Into<String>, subscription_id: impl Into<String>, body: WatchlistSubscriptionUpdate) -> C::Call<UpdateWatchlistSubscription> {
        self.caller.call(UpdateWatchlistSubscription::new(customer_id, subscription_id, body))
    }
}
