//! Whoever makes the calls of a handle: the client, or the one that blocks.

use synctera_runtime::Operation;

use crate::call::Call;
use crate::client::Synctera;
use crate::paging::{List, Paged};

/// Makes the calls of handles. The same handles serve [`Synctera`] and its blocking twin.
pub trait Caller: Clone + sealed::Sealed {
    /// A call before it is made.
    type Call<O: Operation>;
    /// A list before it is asked for.
    type List<O: Paged>;

    /// A call of any operation.
    fn call<O: Operation>(&self, operation: O) -> Self::Call<O>;
    /// A list, page by page or item by item.
    fn list<O: Paged>(&self, operation: O) -> Self::List<O>;
}

pub(crate) mod sealed {
    /// Nobody else makes calls.
    pub trait Sealed {}
}

impl sealed::Sealed for Synctera {}

impl Caller for Synctera {
    type Call<O: Operation> = Call<O>;
    type List<O: Paged> = List<O>;

    fn call<O: Operation>(&self, operation: O) -> Call<O> {
        Self::call(self, operation)
    }

    fn list<O: Paged>(&self, operation: O) -> List<O> {
        Self::list(self, operation)
    }
}
