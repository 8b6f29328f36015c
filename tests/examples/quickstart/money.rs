//! Accounts, and money that comes in or moves between them.

use synctera::types::ids::{AccountId, PersonId};
use synctera::v0::{
    AccountCreate, AccountRelationshipCreate, AccountRelationshipType, AccountTemplateCreate,
    AccountTemplateFieldsDepository, AccountTemplateFieldsDepositoryType,
    AccountTemplateFieldsInput, AchTransactionSimulationRequest, CustomerType, DcSign,
    ExternalAccountCreate, ExternalAccountIdentifiersInput, ExternalAccountRoutingInput,
    ExternalAccountType, InternalTransferCreate, InternalTransferType, OutgoingAchCreate,
};
use synctera::{IdempotencyKey, Synctera};

use crate::story::Trouble;

/// What was opened.
#[derive(Debug)]
pub struct Accounts {
    pub checking: AccountId,
    pub checking_number: String,
    pub savings: AccountId,
}

/// Opens both from one template.
pub async fn open_accounts(synctera: &Synctera, person: &PersonId) -> Result<Accounts, Trouble> {
    let fields = AccountTemplateFieldsDepository::new(
        AccountTemplateFieldsDepositoryType::Checking,
        "US",
        "USD",
    )
    .is_ach_enabled(true)
    .is_card_enabled(true)
    .is_p2p_enabled(true);
    let template = AccountTemplateCreate::new(
        true,
        "Quickstart",
        AccountTemplateFieldsInput::Depository(fields),
    );
    let template = synctera.accounts().templates().create(template).await?;
    let open = async |nickname: &str| {
        let holder = AccountRelationshipCreate::new(AccountRelationshipType::PrimaryAccountHolder)
            .customer_id(person);
        let account = AccountCreate::new()
            .account_template_id(template.id.clone())
            .nickname(nickname)
            .relationships(holder);
        let account = synctera.accounts().create(account).await?;
        let status = account
            .status
            .as_ref()
            .map_or("?", |status| status.as_str());
        println!("   {nickname} {}: {status}", account.id);
        Ok::<_, Trouble>(account.into_value())
    };
    let checking = open("Checking").await?;
    let savings = open("Savings").await?;
    Ok(Accounts {
        checking: checking.id,
        checking_number: checking.account_number.unwrap_or_default(),
        savings: savings.id,
    })
}

/// Pulls 250.00 dollars from an account she has elsewhere: `debit` is from that account's view.
pub async fn pull_by_ach(
    synctera: &Synctera,
    person: &PersonId,
    accounts: &Accounts,
) -> Result<(), Trouble> {
    let elsewhere = ExternalAccountCreate::new(
        ExternalAccountIdentifiersInput::new().number("000000001"),
        "Account holder".to_owned(),
        CustomerType::Personal,
        ExternalAccountRoutingInput::new("US".to_owned(), "Invented Bank")
            .ach_routing_number("011000015"),
        ExternalAccountType::Checking,
    )
    .customer_id(person);
    let elsewhere = synctera.external_accounts().create(elsewhere).await?;
    let ach = OutgoingAchCreate::new(
        25_000,
        "USD",
        person,
        DcSign::Debit,
        &accounts.checking,
        &elsewhere.id,
    )
    .memo("Pulled from elsewhere".to_owned());
    let ach = synctera.ach().create(ach).await?;
    let status = ach.status.as_ref().map_or("?", |status| status.as_str());
    println!("   pulled 250.00 by ACH: {status}");
    Ok(())
}

/// Somebody else sends 1,000.00 dollars by ACH, which only a sandbox can arrange.
pub async fn receive_salary(synctera: &Synctera, accounts: &Accounts) -> Result<(), Trouble> {
    let salary = AchTransactionSimulationRequest::new(
        accounts.checking_number.as_str(),
        100_000,
        DcSign::Credit,
        "2026-01-01",
    );
    synctera
        .simulations()
        .ach()
        .receive_transaction(salary)
        .await?;
    println!("   received 1,000.00 by ACH");
    Ok(())
}

/// Moves 300.00 dollars to the savings account. The key follows from what the transfer is for: a
/// program that stops here and runs again with the same id does not move the money twice.
pub async fn save(synctera: &Synctera, accounts: &Accounts) -> Result<(), Trouble> {
    let transfer =
        InternalTransferCreate::new(30_000, "USD", InternalTransferType::AccountToAccount)
            .originating_account_id(accounts.checking.as_str())
            .receiving_account_id(accounts.savings.as_str())
            .memo("Put aside".to_owned());
    let key = IdempotencyKey::derived("quickstart", &accounts.savings);
    for attempt in ["first", "second"] {
        let call = synctera.internal_transfers().create(transfer.clone());
        match call.idempotency_key(key).await {
            Ok(_) => println!("   {attempt} call: 300.00 are moved"),
            Err(error) if error.is_applied() => {
                println!("   {attempt} call: nothing to do, they were moved before");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
