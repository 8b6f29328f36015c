//! A call whose answer stays JSON.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use serde_json::Value;
use synctera_runtime::Operation;

use super::{Call, Response, attempts};
use crate::error::Error;

/// A call whose answer is given as JSON, also where it does not fit the documented type.
///
/// An operation that gives bytes or nothing gives `null` here.
#[must_use = "a call does nothing before it is awaited"]
pub struct RawCall<O> {
    pub(crate) call: Call<O>,
}

impl<O: Operation> IntoFuture for RawCall<O> {
    type Output = Result<Response<Value>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Call {
            synctera,
            operation,
            options,
        } = self.call;
        Box::pin(async move { attempts::run_raw(&synctera, &operation, &options).await })
    }
}
