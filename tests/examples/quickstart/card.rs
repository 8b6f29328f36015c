//! A virtual card, and a purchase with it.

use futures::TryStreamExt;
use futures::future::ready;
use synctera::Synctera;
use synctera::v0::{
    AuthorizationSimulationRequest, Card, CardCreate, CardForm, CardProduct, CardType,
    ClearingSimulationRequest, ListCardProducts, SimulatedCardAcceptor, VirtualCardCreate,
};

use crate::money::Accounts;
use crate::story::Trouble;

/// Issues a card, has a shop authorize 42.50 dollars and take them.
pub async fn buy(synctera: &Synctera, person: &str, accounts: &Accounts) -> Result<(), Trouble> {
    let products = ListCardProducts::new().form(CardForm::Virtual);
    let products = synctera.cards().products().list(products).items();
    let is_active = |product: &CardProduct| ready(product.active == Some(true));
    let Some(product) = products.try_filter(is_active).try_next().await? else {
        println!("   skipped: the workspace has no active product for virtual cards");
        return Ok(());
    };
    let card = VirtualCardCreate::new(
        accounts.checking.as_str(),
        product.id.as_str(),
        CardType::Debit,
    )
    .customer_id(person);
    let card = synctera.cards().issue(CardCreate::Virtual(card)).await?;
    let Card::Virtual(card) = card.into_value() else {
        return Err("the card is not virtual".into());
    };
    let last_four = card.last_four.as_deref().unwrap_or("????");
    let status = card
        .card_status
        .as_ref()
        .map_or("?", |status| status.as_str());
    println!("   card *{last_four}: {status}");

    let purchase = AuthorizationSimulationRequest::new(4_250, card.id.as_str(), "123456789")
        .card_acceptor(SimulatedCardAcceptor::new().name("Invented Bookshop"));
    let authorized = synctera
        .simulations()
        .cards()
        .authorization(purchase)
        .await?;
    // The interface leaves this answer open; the token is what the next message names.
    let Some(token) = authorized.0["transaction"]["token"].as_str() else {
        println!("   skipped: the authorization has no token to go on with");
        return Ok(());
    };
    println!("   authorized 42.50: held, not taken");
    let clearing = ClearingSimulationRequest::new(4_250, token);
    synctera.simulations().cards().clearing(clearing).await?;
    println!("   cleared 42.50: taken");
    Ok(())
}
