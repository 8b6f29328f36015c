// Written by `cargo xtask regen`; changes made by hand are lost.
//! `external_cards`.

use synctera_runtime::types::ids::{ExternalCardId, ExternalCardTransferId};
use synctera_api::v0::{
    AuthenticateThreeDs,
    CreateExternalCardFromToken,
    CreateExternalCardTransfer,
    DeleteExternalCard,
    ExternalCardFromTokenCreate,
    ExternalCardTransferCreate,
    ExternalCardTransferReversalCreate,
    ExternalCardUpdate,
    GetExternalCard,
    GetExternalCardTransfer,
    InitializeThreeDs,
    ListExternalCardTransfers,
    ListExternalCards,
    LookupThreeDs,
    ReverseExternalCardTransfer,
    ThreeDsAuthenticationRequest,
    ThreeDsInitializationRequest,
    ThreeDsLookupRequest,
    UpdateExternalCard,
};

use crate::Synctera;
use crate::handle::Caller;

/// Debit cards of other banks that money is pushed to or pulled from.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.external_cards().list(v0::ListExternalCards::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExternalCards<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> ExternalCards<C> {
    /// 3-D Secure checks ahead of pulling money from an external card.
    pub fn three_ds(&self) -> ExternalCardsThreeDs<C> {
        ExternalCardsThreeDs {
            caller: self.caller.clone(),
        }
    }

    /// Money pushed to and pulled from external cards.
    pub fn transfers(&self) -> ExternalCardsTransfers<C> {
        ExternalCardsTransfers {
            caller: self.caller.clone(),
        }
    }

    /// Lists external cards.
    ///
    /// `GET /v0/external_cards`.
    #[doc(alias = "listExternalCards")]
    pub fn list(&self, operation: ListExternalCards) -> C::List<ListExternalCards> {
        self.caller.list(operation)
    }

    /// Adds an external card from a widget's token within five minutes; a card serves one customer only.
    ///
    /// `POST /v0/external_cards/tokens`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createExternalCardFromToken")]
    pub fn create_from_token(&self, body: ExternalCardFromTokenCreate) -> C::Call<CreateExternalCardFromToken> {
        self.caller.call(CreateExternalCardFromToken::new(body))
    }

    /// Fetches an external card without its full number.
    ///
    /// `GET /v0/external_cards/{external_card_id}`.
    #[doc(alias = "getExternalCard")]
    pub fn get(&self, external_card_id: impl Into<ExternalCardId>) -> C::Call<GetExternalCard> {
        self.caller.call(GetExternalCard::new(external_card_id))
    }

    /// Suspends or resumes an external card.
    ///
    /// `PATCH /v0/external_cards/{external_card_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "updateExternalCard")]
    pub fn update(
        &self,
        external_card_id: impl Into<ExternalCardId>,
        body: ExternalCardUpdate,
    ) -> C::Call<UpdateExternalCard> {
        self.caller.call(UpdateExternalCard::new(external_card_id, body))
    }

    /// Deletes an external card; no other customer can use it afterwards.
    ///
    /// `DELETE /v0/external_cards/{external_card_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteExternalCard")]
    pub fn delete(&self, external_card_id: impl Into<ExternalCardId>) -> C::Call<DeleteExternalCard> {
        self.caller.call(DeleteExternalCard::new(external_card_id))
    }
}

/// 3-D Secure checks ahead of pulling money from an external card.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera, body: v0::ThreeDsInitializationRequest) -> Result<(), Error> {
/// let answer = synctera.external_cards().three_ds().initialize(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExternalCardsThreeDs<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> ExternalCardsThreeDs<C> {
    /// Starts a 3-D Secure check for an amount and a card; the transfer itself follows later.
    ///
    /// `POST /v0/external_cards/initialize_3ds`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "initialize3DS")]
    pub fn initialize(&self, body: ThreeDsInitializationRequest) -> C::Call<InitializeThreeDs> {
        self.caller.call(InitializeThreeDs::new(body))
    }

    /// Tells from device data whether a 3-D Secure check passes or needs a challenge.
    ///
    /// `POST /v0/external_cards/lookup_3ds`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "lookup3DS")]
    pub fn lookup(&self, body: ThreeDsLookupRequest) -> C::Call<LookupThreeDs> {
        self.caller.call(LookupThreeDs::new(body))
    }

    /// Checks the outcome of a 3-D Secure challenge; the transfer then names the check.
    ///
    /// `POST /v0/external_cards/authenticate_3ds`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "authenticate3DS")]
    pub fn authenticate(&self, body: ThreeDsAuthenticationRequest) -> C::Call<AuthenticateThreeDs> {
        self.caller.call(AuthenticateThreeDs::new(body))
    }
}

/// Money pushed to and pulled from external cards.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v0};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.external_cards().transfers().list(v0::ListExternalCardTransfers::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExternalCardsTransfers<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> ExternalCardsTransfers<C> {
    /// Lists external card transfers.
    ///
    /// `GET /v0/external_cards/transfers`.
    #[doc(alias = "listExternalCardTransfers")]
    pub fn list(&self, operation: ListExternalCardTransfers) -> C::List<ListExternalCardTransfers> {
        self.caller.list(operation)
    }

    /// Pushes money to an external card or pulls it; pulls may need a 3-D Secure check. Moves money.
    ///
    /// `POST /v0/external_cards/transfers`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createExternalCardTransfer")]
    pub fn create(&self, body: ExternalCardTransferCreate) -> C::Call<CreateExternalCardTransfer> {
        self.caller.call(CreateExternalCardTransfer::new(body))
    }

    /// Fetches an external card transfer.
    ///
    /// `GET /v0/external_cards/transfers/{transfer_id}`.
    #[doc(alias = "getExternalCardTransfer")]
    pub fn get(&self, transfer_id: impl Into<ExternalCardTransferId>) -> C::Call<GetExternalCardTransfer> {
        self.caller.call(GetExternalCardTransfer::new(transfer_id))
    }

    /// Gives back a pulled transfer, in whole or once in part. Moves money.
    ///
    /// `POST /v0/external_cards/transfers/{transfer_id}/reversals`. A repeated key is refused once the first call
    /// has succeeded.
    #[doc(alias = "createExternalCardTransferReversal")]
    pub fn reverse(
        &self,
        transfer_id: impl Into<ExternalCardTransferId>,
        body: ExternalCardTransferReversalCreate,
    ) -> C::Call<ReverseExternalCardTransfer> {
        self.caller.call(ReverseExternalCardTransfer::new(transfer_id, body))
    }
}
