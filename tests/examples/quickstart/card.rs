//! A virtual card, and a purchase with it.

use synctera::Synctera;
use synctera::api::v0::{
    AuthRequest, Card, CardAcceptor, CardCreate, CardType, ClearingRequest, Form, IssueCard,
    ListCardProducts, SimulateAuthorization, SimulateClearing, VirtualCardCreate,
};

use crate::money::Accounts;
use crate::story::Trouble;

/// Issues a card, has a shop authorize 42.50 dollars and take them.
pub async fn buy(synctera: &Synctera, person: &str, accounts: &Accounts) -> Result<(), Trouble> {
    let products = ListCardProducts::new().form(Form::Virtual);
    let products = synctera.call(products).await?;
    let is_active = |product: &&_| product_is_active(product);
    let Some(product) = products.card_products.iter().find(is_active) else {
        println!("   skipped: the workspace has no active product for virtual cards");
        return Ok(());
    };
    let card = VirtualCardCreate::new(
        accounts.checking.as_str(),
        product.id.as_str(),
        CardType::Debit,
    )
    .customer_id(person);
    let card = synctera
        .call(IssueCard::new(CardCreate::Virtual(card)))
        .await?;
    let Card::Virtual(card) = card.into_value() else {
        return Err("the card is not virtual".into());
    };
    let last_four = card.last_four.as_deref().unwrap_or("????");
    let status = card
        .card_status
        .as_ref()
        .map_or("?", |status| status.as_str());
    println!("   card *{last_four}: {status}");

    let purchase = AuthRequest::new(4_250, card.id.as_str(), "123456789")
        .card_acceptor(CardAcceptor::new().name("Invented Bookshop"));
    let authorized = synctera.call(SimulateAuthorization::new(purchase)).await?;
    // The interface leaves this answer open; the token is what the next message names.
    let Some(token) = authorized.0["transaction"]["token"].as_str() else {
        println!("   skipped: the authorization has no token to go on with");
        return Ok(());
    };
    println!("   authorized 42.50: held, not taken");
    let clearing = ClearingRequest::new(4_250, token);
    synctera.call(SimulateClearing::new(clearing)).await?;
    println!("   cleared 42.50: taken");
    Ok(())
}

fn product_is_active(product: &synctera::api::v0::CardProduct) -> bool {
    product.active == Some(true)
}
