//! What merchants and their banks do with a card.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::errors::{ApiError, codes};
use crate::routes::Reply;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::server::Answer;
use crate::world::{CURRENCY, PaymentError, PaymentState, World, kinds};

type Handler = fn(&mut World, &Write<'_>) -> Reply;

/// The last part of the path, and what happens.
pub(super) const ALL: &[(&str, Handler)] = &[
    ("authorization", |world, write| {
        let purchase = Purchase::read(world, write, 1)?;
        let id = purchase.authorize(world, "POS_PURCHASE", write)?;
        answer(world, id, "authorization")
    }),
    ("authorization/advice", |world, write| {
        let (id, amount, _) = follow_up(write)?;
        world.adjust_payment(id, amount, write.now)?;
        answer(world, id, "authorization.advice")
    }),
    ("clearing", clear),
    ("clearing/l2l3", |world, write| {
        let mut fields = Fields::of(write.call.body())?;
        let id = fields.uuid("original_transaction_id");
        fields.check()?;
        answer(world, id.unwrap_or_default(), "authorization.clearing.l2l3")
    }),
    ("financial", |world, write| {
        at_once(world, write, "POS_PURCHASE", "pindebit")
    }),
    ("financial/advice", |world, write| {
        let (id, amount, _) = follow_up(write)?;
        world.clear_payment(id, amount, write.now)?;
        answer(world, id, "pindebit.advice")
    }),
    ("financial/balance_inquiry", |world, write| {
        let purchase = Purchase::read(world, write, 0)?;
        let body = json!({"transaction": {
            "token": world.new_id(),
            "type": "pindebit.balanceinquiry",
            "state": "COMPLETION",
            "card_token": purchase.card,
        }});
        Ok(Answer::created(&body))
    }),
    ("financial/original_credit", |world, write| {
        let purchase = Purchase::read(world, write, 1)?;
        let id = world.credit_card(
            purchase.card,
            purchase.amount,
            purchase.memo,
            "CREDIT",
            write.now,
        )?;
        answer(world, id, "original.credit.authorization")
    }),
    ("financial/withdrawal", |world, write| {
        at_once(world, write, "ATM_WITHDRAWAL", "pindebit.atm.withdrawal")
    }),
    ("reversal", reverse),
];

/// What somebody wants to do with a card.
struct Purchase {
    card: Uuid,
    amount: i64,
    memo: String,
}

impl Purchase {
    fn read(world: &World, write: &Write<'_>, least: i64) -> Result<Self, ApiError> {
        let mut fields = Fields::of(write.call.body())?;
        let card = fields.uuid("card_id");
        let amount = if least == 0 {
            Some(0)
        } else {
            fields.integer("amount", least..=i64::from(i32::MAX))
        };
        let memo = merchant(&fields);
        if card.is_some_and(|card| world.records.get(kinds::CARDS, card).is_none()) {
            fields.refuse("card_id", "names nothing that exists");
        }
        fields.check()?;
        match (card, amount) {
            (Some(card), Some(amount)) => Ok(Self { card, amount, memo }),
            _ => Err(fields.error()),
        }
    }

    fn authorize(
        self,
        world: &mut World,
        subtype: &'static str,
        write: &Write<'_>,
    ) -> Result<Uuid, ApiError> {
        Ok(world.authorize(self.card, self.amount, self.memo, subtype, write.now)?)
    }
}

/// What the account's statement will say.
fn merchant(fields: &Fields) -> String {
    fields
        .get("card_acceptor")
        .and_then(|acceptor| acceptor.get("name"))
        .or_else(|| fields.get("mid"))
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// The payment a message is about, its amount, and the message.
fn follow_up(write: &Write<'_>) -> Result<(Uuid, i64, Fields), ApiError> {
    let mut fields = Fields::of(write.call.body())?;
    let id = fields.uuid("original_transaction_id");
    let amount = fields.integer("amount", 1..=i64::from(i32::MAX));
    fields.check()?;
    match (id, amount) {
        (Some(id), Some(amount)) => Ok((id, amount, fields)),
        _ => Err(fields.error()),
    }
}

fn clear(world: &mut World, write: &Write<'_>) -> Reply {
    let (id, amount, mut fields) = follow_up(write)?;
    let is_refund = fields.optional_boolean("is_refund").unwrap_or_default();
    fields.check()?;
    if is_refund {
        let refund = world.return_payment(id, amount, "POS_REFUND", write.now)?;
        return answer(world, refund, "refund");
    }
    world.clear_payment(id, amount, write.now)?;
    answer(world, id, "authorization.clearing")
}

/// A single message that authorizes and clears.
fn at_once(
    world: &mut World,
    write: &Write<'_>,
    subtype: &'static str,
    message: &'static str,
) -> Reply {
    let purchase = Purchase::read(world, write, 1)?;
    let amount = purchase.amount;
    let id = purchase.authorize(world, subtype, write)?;
    let is_approved = world
        .payments
        .get(id)
        .is_some_and(|payment| payment.state == PaymentState::Pending);
    if is_approved {
        world.clear_payment(id, amount, write.now)?;
    }
    answer(world, id, message)
}

/// Takes back a part or all: held money is released, taken money comes back.
fn reverse(world: &mut World, write: &Write<'_>) -> Reply {
    let (id, amount, _) = follow_up(write)?;
    let payment = world.payments.get(id).ok_or(PaymentError::Unknown)?;
    if payment.state != PaymentState::Pending {
        let back = world.return_payment(id, amount, "POS_PURCHASE_REVERSAL", write.now)?;
        return answer(world, back, "authorization.reversal");
    }
    let rest = payment.amount - amount;
    if rest < 0 {
        return Err(PaymentError::TooMuch.into());
    }
    world.adjust_payment(id, rest, write.now)?;
    answer(world, id, "authorization.reversal")
}

/// The interface leaves the answer open except for the token, which later messages name.
fn answer(world: &World, id: Uuid, message: &str) -> Reply {
    let payment = world.payments.get(id).ok_or(PaymentError::Unknown)?;
    let state = match payment.state {
        PaymentState::Pending => "PENDING",
        PaymentState::Cleared => "COMPLETION",
        PaymentState::Released => "CLEARED",
        PaymentState::Declined => "DECLINED",
    };
    let mut transaction = json!({
        "token": payment.id,
        "type": message,
        "state": state,
        "amount": payment.amount,
        "currency_code": CURRENCY,
        "card_token": payment.card,
    });
    if payment.state == PaymentState::Declined {
        transaction["response"] = json!({"memo": payment.reason});
    }
    Ok(Answer::created(&json!({"transaction": transaction})))
}

impl From<PaymentError> for ApiError {
    fn from(error: PaymentError) -> Self {
        let detail = error.to_string();
        match error {
            PaymentError::Unknown => {
                Self::new(codes::BAD_REQUEST_BODY, "the body names an unknown payment")
                    .with("invalid", json!({"original_transaction_id": detail}))
            }
            PaymentError::State => Self::new(codes::INVALID_STATUS, detail),
            PaymentError::TooMuch => Self::new(codes::BALANCE_VIOLATION, detail),
            PaymentError::Refused(refusal) => refusal.into(),
        }
    }
}
