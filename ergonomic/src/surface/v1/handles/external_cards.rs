// Written by `cargo xtask regen`; changes made by hand are lost.
//! `external_cards`.

use synctera_runtime::types::ids::{ExternalCardId, ExternalCardTransferId};
use synctera_api::v1::{
    AuthenticateThreeDs,
    CreateApplePayTransfer,
    CreateExternalCard,
    CreateExternalCardFromToken,
    CreateExternalCardTransfer,
    CreateGooglePayTransfer,
    DeleteExternalCard,
    ExternalCardByNumberCreate,
    ExternalCardFromTokenCreate,
    ExternalCardTransferApplePayCreate,
    ExternalCardTransferCreate,
    ExternalCardTransferGooglePayCreate,
    ExternalCardTransferReversalCreate,
    ExternalCardUpdate,
    GetExternalCard,
    GetExternalCardTransfer,
    GetExternalCardWidgetToken,
    InitializeThreeDs,
    ListExternalCardTransfers,
    ListExternalCards,
    LookupThreeDs,
    RevealExternalCardDetails,
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
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().external_cards().list(v1::ListExternalCards::new()).await?;
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
    /// `GET /v1/external_cards`.
    #[doc(alias = "listExternalCards")]
    pub fn list(&self, operation: ListExternalCards) -> C::List<ListExternalCards> {
        self.caller.list(operation)
    }

    /// Adds an external card by its number (alpha); only for programmes that are PCI compliant.
    ///
    /// `POST /v1/external_cards`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createExternalCard")]
    pub fn create(&self, body: ExternalCardByNumberCreate) -> C::Call<CreateExternalCard> {
        self.caller.call(CreateExternalCard::new(body))
    }

    /// Adds an external card from a widget's token within five minutes; a card serves one customer only.
    ///
    /// `POST /v1/external_cards/tokens`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createExternalCardFromToken")]
    pub fn create_from_token(&self, body: ExternalCardFromTokenCreate) -> C::Call<CreateExternalCardFromToken> {
        self.caller.call(CreateExternalCardFromToken::new(body))
    }

    /// Fetches an external card without its full number.
    ///
    /// `GET /v1/external_cards/{external_card_id}`.
    #[doc(alias = "getExternalCard")]
    pub fn get(&self, external_card_id: impl Into<ExternalCardId>) -> C::Call<GetExternalCard> {
        self.caller.call(GetExternalCard::new(external_card_id))
    }

    /// Suspends or resumes an external card.
    ///
    /// `PATCH /v1/external_cards/{external_card_id}`. A repeated key gets the first answer, for seven days.
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
    /// `DELETE /v1/external_cards/{external_card_id}`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "deleteExternalCard")]
    pub fn delete(&self, external_card_id: impl Into<ExternalCardId>) -> C::Call<DeleteExternalCard> {
        self.caller.call(DeleteExternalCard::new(external_card_id))
    }

    /// Fetches the full card number (alpha); only for programmes that are PCI compliant.
    ///
    /// `GET /v1/external_cards/{external_card_id}/reveal`.
    #[doc(alias = "revealExternalCardDetails")]
    pub fn reveal(&self, external_card_id: impl Into<ExternalCardId>) -> C::Call<RevealExternalCardDetails> {
        self.caller.call(RevealExternalCardDetails::new(external_card_id))
    }

    /// Issues a short-lived token for Synctera's external card widgets.
    ///
    /// `GET /v1/external_cards/widget_token`.
    #[doc(alias = "getExternalCardWidgetAccessToken")]
    pub fn widget_token(&self, operation: GetExternalCardWidgetToken) -> C::Call<GetExternalCardWidgetToken> {
        self.caller.call(operation)
    }
}

/// 3-D Secure checks ahead of pulling money from an external card.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera, body: v1::ThreeDsInitializationRequest) -> Result<(), Error> {
/// let answer = synctera.v1().external_cards().three_ds().initialize(body).await?;
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
    /// `POST /v1/external_cards/initialize_3ds`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "initialize3DS")]
    pub fn initialize(&self, body: ThreeDsInitializationRequest) -> C::Call<InitializeThreeDs> {
        self.caller.call(InitializeThreeDs::new(body))
    }

    /// Tells from device data whether a 3-D Secure check passes or needs a challenge.
    ///
    /// `POST /v1/external_cards/lookup_3ds`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "lookup3DS")]
    pub fn lookup(&self, body: ThreeDsLookupRequest) -> C::Call<LookupThreeDs> {
        self.caller.call(LookupThreeDs::new(body))
    }

    /// Checks the outcome of a 3-D Secure challenge; the transfer then names the check.
    ///
    /// `POST /v1/external_cards/authenticate_3ds`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "authenticate3DS")]
    pub fn authenticate(&self, body: ThreeDsAuthenticationRequest) -> C::Call<AuthenticateThreeDs> {
        self.caller.call(AuthenticateThreeDs::new(body))
    }
}

/// Money pushed to and pulled from external cards.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera) -> Result<(), Error> {
/// let answer = synctera.v1().external_cards().transfers().list(v1::ListExternalCardTransfers::new()).await?;
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
    /// `GET /v1/external_cards/transfers`.
    #[doc(alias = "listExternalCardTransfers")]
    pub fn list(&self, operation: ListExternalCardTransfers) -> C::List<ListExternalCardTransfers> {
        self.caller.list(operation)
    }

    /// Pushes money to an external card or pulls it; pulls may need a 3-D Secure check. Moves money.
    ///
    /// `POST /v1/external_cards/transfers`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createExternalCardTransfer")]
    pub fn create(&self, body: ExternalCardTransferCreate) -> C::Call<CreateExternalCardTransfer> {
        self.caller.call(CreateExternalCardTransfer::new(body))
    }

    /// Makes a transfer with a card from Apple Pay (alpha). Moves money.
    ///
    /// `POST /v1/external_cards/transfers/applepay`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createApplePayExternalCardTransfer")]
    pub fn create_apple_pay(&self, body: ExternalCardTransferApplePayCreate) -> C::Call<CreateApplePayTransfer> {
        self.caller.call(CreateApplePayTransfer::new(body))
    }

    /// Makes a transfer with a card from Google Pay (alpha). Moves money.
    ///
    /// `POST /v1/external_cards/transfers/googlepay`. A repeated key is refused once the first call has succeeded.
    #[doc(alias = "createGooglePayExternalCardTransfer")]
    pub fn create_google_pay(&self, body: ExternalCardTransferGooglePayCreate) -> C::Call<CreateGooglePayTransfer> {
        self.caller.call(CreateGooglePayTransfer::new(body))
    }

    /// Fetches an external card transfer.
    ///
    /// `GET /v1/external_cards/transfers/{transfer_id}`.
    #[doc(alias = "getExternalCardTransfer")]
    pub fn get(&self, transfer_id: impl Into<ExternalCardTransferId>) -> C::Call<GetExternalCardTransfer> {
        self.caller.call(GetExternalCardTransfer::new(transfer_id))
    }

    /// Gives back a pulled transfer, in whole or once in part. Moves money.
    ///
    /// `POST /v1/external_cards/transfers/{transfer_id}/reversals`. A repeated key is refused once the first call
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
