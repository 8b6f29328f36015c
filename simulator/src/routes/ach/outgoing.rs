//! ACH out: send, get, list.

use serde_json::{Value, json};

use crate::clock::date;
use crate::routes::access::Write;
use crate::routes::fields::Fields;
use crate::routes::paging::Page;
use crate::routes::{Call, Reply, no_such_resource};
use crate::server::Answer;
use crate::world::{Ach, AchDirection, AchState, CURRENCY, NewAch, World};

/// Sends money out or pulls it in. Any receiving account outside the bank is taken as known.
pub(super) fn create(world: &mut World, write: &Write<'_>) -> Reply {
    let mut fields = Fields::of(write.call.body())?;
    let amount = fields.integer("amount", 1..=9_999_999_999);
    let inside = fields.uuid("originating_account_id");
    let outside = fields.uuid("receiving_account_id");
    let dc_sign = fields.choice("dc_sign", &["credit", "debit"]);
    fields.uuid("customer_id");
    if fields
        .text("currency")
        .is_some_and(|currency| currency != CURRENCY)
    {
        fields.refuse("currency", "only USD is simulated");
    }
    if fields.get("sec_code").is_some() {
        fields.choice("sec_code", &["CCD", "PPD", "WEB"]);
    }
    let is_same_day = fields.optional_boolean("is_same_day").unwrap_or(false);
    let effective_date = fields.optional_text("effective_date");
    if is_same_day && effective_date.is_some() {
        fields.refuse(
            "effective_date",
            "cannot be given together with is_same_day",
        );
    }
    let memo = fields.optional_text("memo").unwrap_or_default();
    let company_name = short_text(&mut fields, "company_name", 16);
    let company_entry_description = short_text(&mut fields, "company_entry_description", 10);
    let reference_info = fields.optional_text("reference_info");
    fields.check()?;
    let (Some(amount), Some(inside), Some(outside), Some(dc_sign)) =
        (amount, inside, outside, dc_sign)
    else {
        return Err(fields.error());
    };
    let direction = if dc_sign == "credit" {
        AchDirection::Push
    } else {
        AchDirection::Pull
    };
    let new = NewAch {
        direction,
        inside,
        outside,
        amount,
        memo,
        is_same_day,
        effective_date,
        company_name,
        company_entry_description,
        reference_info,
    };
    let id = world.send_ach(new, write.key, write.now)?;
    let ach = world.ach.get(id).ok_or_else(no_such_resource)?;
    Ok(Answer::created(&show(world, ach)))
}

/// One ACH.
pub(super) fn get(world: &World, call: &Call) -> Reply {
    let ach = world.ach.get(call.id()?).ok_or_else(no_such_resource)?;
    Ok(Answer::ok(&show(world, ach)))
}

/// All ACH.
pub(super) fn list(world: &World, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let body = page.of_items("transactions", world.ach.iter(), |ach| show(world, ach));
    Ok(Answer::ok(&body))
}

/// Calls back what has not been settled.
pub(super) fn cancel(world: &mut World, write: &Write<'_>) -> Reply {
    let id = write.call.id()?;
    world.ach.get(id).ok_or_else(no_such_resource)?;
    let mut fields = Fields::of(write.call.body())?;
    if fields.get("status").is_some() && fields.choice("status", &["CANCELED"]).is_some() {
        world.cancel_ach(id, write.now)?;
    }
    fields.check()?;
    let ach = world.ach.get(id).ok_or_else(no_such_resource)?;
    Ok(Answer::ok(&show(world, ach)))
}

fn short_text(fields: &mut Fields, name: &str, longest: usize) -> Option<String> {
    let text = fields.optional_text(name)?;
    if text.chars().count() > longest {
        fields.refuse(name, format!("has more than {longest} characters"));
        return None;
    }
    Some(text)
}

fn show(world: &World, ach: &Ach) -> Value {
    let given = &ach.given;
    let effective_date = given
        .effective_date
        .clone()
        .unwrap_or_else(|| date(ach.created));
    let status = match ach.state {
        AchState::Pending => "PENDING",
        AchState::Complete | AchState::Returned => "COMPLETE",
        AchState::Canceled => "CANCELED",
    };
    let mut shown = json!({
        "id": ach.id,
        "account_id": given.outside,
        "account_no": "999999999999",
        "amount": given.amount,
        "bank_id": 1,
        "effective_date": effective_date,
        "external_id": ach.id,
        "is_same_day": given.is_same_day,
        "memo": given.memo,
        "partner_id": 1,
        "source_account_id": given.inside,
        "source_account_no": world.account_number(given.inside),
        "status": status,
        "trace_no": format!("{:015}", ach.number),
    });
    if ach.state == AchState::Returned {
        shown["return_data"] = json!({
            "code": "R01", "original_dfi_no": "", "original_trace": shown["trace_no"],
        });
    }
    let optional = [
        ("company_name", &given.company_name),
        (
            "company_entry_description",
            &given.company_entry_description,
        ),
        ("reference_info", &given.reference_info),
    ];
    for (name, text) in optional {
        if let Some(text) = text {
            shown[name] = json!(text);
        }
    }
    shown
}
