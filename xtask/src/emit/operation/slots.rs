//! The fields of an operation value.

use crate::emit::Named;
use crate::emit::structs::{Argument, Slot, argument, setter};
use crate::model::facts::Facts;
use crate::model::{Body, Field, Location, Parameter, Presence, Ty};

impl Named<'_> {
    pub(super) fn parameter_slot(&self, parameter: &Parameter) -> Slot {
        let bare = self.rust(&parameter.ty);
        let ident = parameter.ident.clone();
        let list = matches!(parameter.ty, Ty::List(_));
        let (ty, presence) = match (parameter.required, list) {
            (true, _) => (bare.clone(), Presence::Required),
            (false, true) => (bare.clone(), Presence::OwnId),
            (false, false) => (format!("Option<{bare}>"), Presence::Optional),
        };
        let setter = (!parameter.required).then(|| match setter(&parameter.ty, &bare, false) {
            ("many", item) => ("list", item),
            other => other,
        });
        let mut docs = self.value_doc(&parameter.wire, &parameter.ty, &parameter.facts);
        if parameter.location == Location::QueryRepeated && list {
            docs.push_str(" Sent as repeated keys.");
        }
        Slot {
            visibility: "pub ",
            docs,
            field: Field {
                wire: parameter.wire.clone(),
                ident: parameter.ident.clone(),
                ty: parameter.ty.clone(),
                presence,
                boxed: false,
                spelling: parameter.spelling,
                facts: parameter.facts.clone(),
            },
            argument: parameter
                .required
                .then(|| argument(&ident, &parameter.ty, &bare, false)),
            ident,
            ty,
            required: parameter.required,
            setter,
        }
    }

    pub(super) fn body_slot(&self, body: &Body) -> Slot {
        let ty = body.ty();
        let docs = match body {
            Body::Json(_) => "What is sent, as JSON.".to_owned(),
            Body::Multipart(_) => "What is sent, as a form with files.".to_owned(),
            Body::Binary(kind) => format!("The file that is sent, as `{kind}`."),
        };
        let bare = self.rust(&ty);
        Slot {
            visibility: "pub ",
            docs,
            field: Field {
                wire: "body".into(),
                ident: "body".into(),
                ty,
                presence: Presence::Required,
                boxed: false,
                spelling: None,
                facts: Facts::default(),
            },
            ident: "body".into(),
            argument: Some(Argument {
                ty: Some(bare.clone()),
                value: "body".into(),
            }),
            ty: bare,
            required: true,
            setter: None,
        }
    }
}
