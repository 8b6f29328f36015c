//! Reads what an operation answers, and whether that is a page.

use serde_json::Value;

use crate::error::Result;
use crate::fixups::object_view::target;
use crate::model::build::Builder;
use crate::model::{Direction, Kind, Origin, Paging, Response, Ty};

/// What is answered, and the statuses of success.
pub(super) fn read(
    builder: &mut Builder<'_>,
    operation: &Value,
    pointer: &str,
    id: &str,
) -> Result<(Response, Vec<u16>)> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let mut success = Vec::new();
    let mut found = Response::Empty;
    for (status, response) in responses.into_iter().flatten() {
        let Some(code) = status
            .parse::<u16>()
            .ok()
            .filter(|code| (200..300).contains(code))
        else {
            continue;
        };
        success.push(code);
        let response = target(builder.document, response);
        let Some(content) = response.get("content").and_then(Value::as_object) else {
            continue;
        };
        let at = format!("{pointer}/responses/{status}");
        if let Some(schema) = content
            .get("application/json")
            .and_then(|media| media.get("schema"))
        {
            if !matches!(found, Response::Json(_)) {
                found = Response::Json(builder.ty(
                    schema,
                    &at,
                    Direction::Out,
                    Origin::Response(id.to_owned()),
                )?);
            }
        } else if !content.is_empty() && matches!(found, Response::Empty) {
            found = Response::Bytes;
        }
    }
    success.sort_unstable();
    Ok((found, success))
}

pub(super) fn paging(builder: &Builder<'_>, response: &Response) -> Option<Paging> {
    match response {
        Response::Json(Ty::List(item)) => Some(Paging {
            item_key: None,
            item: (**item).clone(),
        }),
        Response::Json(Ty::Named(page)) => {
            let Kind::Struct(fields) = &builder.types.get(*page)?.kind else {
                return None;
            };
            fields
                .iter()
                .find(|field| field.wire == "next_page_token")?;
            let mut lists = fields.iter().filter_map(|field| match &field.ty {
                Ty::List(item) => Some((field.wire.clone(), (**item).clone())),
                _ => None,
            });
            let (key, item) = lists.next()?;
            Some(Paging {
                item_key: Some(key),
                item,
            })
        }
        _ => None,
    }
}
