// Written by `cargo xtask regen`; changes made by hand are lost.
//! `credit_scores`.

use synctera_runtime::types::ids::{CreditScoreId};
use synctera_api::v1::{CreateCreditScore, CreditScoreCreate, GetCreditScore, ListCreditScores};

use crate::Synctera;
use crate::handle::Caller;

/// Credit scores of customers.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().credit_scores().list(v1::ListCreditScores::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CreditScores<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> CreditScores<C> {
    /// Lists credit scores.
    ///
    /// `GET /v1/credit_scores`.
    #[doc(alias = "listCreditScores")]
    pub fn list(&self, operation: ListCreditScores) -> C::List<ListCreditScores> {
        self.caller.list(operation)
    }

    /// Records a customer's credit score from a bureau.
    ///
    /// `POST /v1/credit_scores`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createCreditScores")]
    pub fn create(&self, body: CreditScoreCreate) -> C::Call<CreateCreditScore> {
        self.caller.call(CreateCreditScore::new(body))
    }

    /// Fetches a credit score.
    ///
    /// `GET /v1/credit_scores/{credit_score_id}`.
    #[doc(alias = "getCreditScore")]
    pub fn get(&self, credit_score_id: impl Into<CreditScoreId>) -> C::Call<GetCreditScore> {
        self.caller.call(GetCreditScore::new(credit_score_id))
    }
}
