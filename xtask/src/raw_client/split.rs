//! Takes progenitor's one file apart: the client, and the methods of each API group.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Lit, LitStr, Meta, Pat, Stmt,
};

use super::{Method, RawClient};
use crate::emit::operation::raw_name;
use crate::emit::{HEADER, Named};
use crate::error::{Error, Result};
use crate::model::Operation;
use crate::names::idents;

pub(super) fn split(named: &Named<'_>, file: syn::File) -> Result<RawClient> {
    let mut client_items = Vec::new();
    let mut methods: BTreeMap<String, ImplItemFn> = BTreeMap::new();
    for item in file.items {
        match item {
            Item::Struct(item) => client_items.push(Item::Struct(item)),
            Item::Impl(item) if item.trait_.is_some() => {}
            Item::Impl(mut item) if constructs(&item) => {
                // The other constructor makes an HTTP client of its own, and panics if it cannot.
                item.items
                    .retain(|part| matches!(part, ImplItem::Fn(method) if method.sig.ident == "new_with_client"));
                client_items.push(Item::Impl(item));
            }
            Item::Impl(item) => {
                for part in item.items {
                    if let ImplItem::Fn(method) = part {
                        methods.insert(method.sig.ident.to_string(), method);
                    }
                }
            }
            // `types` and `prelude` are ours; imports are written below.
            _ => {}
        }
    }
    let mut groups: BTreeMap<String, Vec<ImplItemFn>> = BTreeMap::new();
    let mut signatures = BTreeMap::new();
    for operation in &named.api.operations {
        let name = super::skeleton::method_name(&operation.id);
        let Some(mut method) = methods.remove(&name) else {
            return Err(failed(
                named,
                format!("progenitor wrote no method for {}", operation.id),
            ));
        };
        let arguments = arguments(&method);
        let known = |argument: &String| {
            argument == "body"
                || operation
                    .parameters
                    .iter()
                    .any(|parameter| raw_name(&parameter.ident) == *argument)
        };
        if let Some(stranger) = arguments.iter().find(|argument| !known(argument)) {
            return Err(failed(
                named,
                format!(
                    "the method of {} has an argument {stranger} that is no parameter",
                    operation.id
                ),
            ));
        }
        only_build(&mut method).ok_or_else(|| {
            failed(
                named,
                format!("the request of {} is not where it was", operation.id),
            )
        })?;
        WireNames { operation }.visit_impl_item_fn_mut(&mut method);
        method.attrs = docs(operation);
        signatures.insert(operation.id.clone(), Method { name, arguments });
        groups
            .entry(idents::module(&operation.tag))
            .or_default()
            .push(method);
    }
    let mut sources = BTreeMap::new();
    for (group, methods) in groups {
        let text: String = methods
            .iter()
            .map(|method| method.to_token_stream().to_string())
            .collect();
        let imports = imports(&["encode_path"], &text);
        let body: syn::File = syn::parse_quote! {
            #imports

            use super::Client;

            impl Client {
                #(#methods)*
            }
        };
        sources.insert(
            group.clone(),
            source(
                &format!("//! Requests of the group `{group}`, one a method.\n\n"),
                body,
            ),
        );
    }
    let client: syn::File = syn::parse_quote! {
        #(#client_items)*
    };
    Ok(RawClient {
        client: source("", client).replacen(HEADER, "", 1),
        groups: sources,
        methods: signatures,
    })
}

/// Imports of those names of progenitor-client that the text uses.
fn imports(names: &[&str], text: &str) -> Option<syn::ItemUse> {
    let used: Vec<_> = names
        .iter()
        .filter(|name| {
            text.split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|word| word == **name)
        })
        .map(|name| quote::format_ident!("{name}"))
        .collect();
    (!used.is_empty()).then(|| syn::parse_quote!(use progenitor_client::{#(#used),*};))
}

fn failed(named: &Named<'_>, problem: String) -> Error {
    Error::Generator {
        file: named.api.name.clone(),
        problem,
        advice: "progenitor may have changed its output: adapt raw_client/split.rs".into(),
    }
}

/// Whether this is the impl with `new`.
fn constructs(item: &ItemImpl) -> bool {
    item.items
        .iter()
        .any(|part| matches!(part, ImplItem::Fn(method) if method.sig.ident == "new"))
}

fn arguments(method: &ImplItemFn) -> Vec<String> {
    method
        .sig
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(typed) => match &*typed.pat {
                Pat::Ident(ident) => Some(ident.ident.to_string()),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        })
        .collect()
}

/// Keeps of a method what builds the request. The rest sends it, by hooks that each operation would
/// compile anew, and there is one way of sending for all.
///
/// The headers that progenitor puts together hold the document's version, which no server of
/// Synctera's knows; they go as well.
fn only_build(method: &mut ImplItemFn) -> Option<()> {
    let statements = &mut method.block.stmts;
    let at = statements
        .iter()
        .position(|statement| defines(statement, "request"))?;
    let Some(Stmt::Local(syn::Local {
        init: Some(init), ..
    })) = statements.get(at)
    else {
        return None;
    };
    let Expr::Try(built) = &*init.expr else {
        return None;
    };
    let mut built = (*built.expr).clone();
    let mut headers = WithoutHeaders(0);
    headers.visit_expr_mut(&mut built);
    statements.truncate(at);
    statements.retain(|statement| !mentions(statement, "header_map"));
    if headers.0 != 1 || !statements.iter().all(|statement| defines(statement, "url")) {
        return None;
    }
    statements.push(Stmt::Expr(built, None));
    let signature = &mut method.sig;
    signature.asyncness = None;
    signature.output = syn::parse_quote!(-> ::reqwest::Result<::reqwest::Request>);
    // Bodies come as bytes, and need no type parameter.
    signature.generics = syn::parse_quote!(<'a>);
    for input in &mut signature.inputs {
        if let FnArg::Typed(typed) = input
            && matches!(&*typed.pat, Pat::Ident(ident) if ident.ident == "body")
        {
            *typed.ty = syn::parse_quote!(::reqwest::Body);
        }
    }
    Some(())
}

/// Whether the statement is `let name = …`.
fn defines(statement: &Stmt, name: &str) -> bool {
    matches!(statement, Stmt::Local(local) if matches!(&local.pat, Pat::Ident(ident) if ident.ident == name))
}

fn mentions(statement: &Stmt, name: &str) -> bool {
    let text = statement.to_token_stream().to_string();
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|word| word == name)
}

/// Takes out the call that sets progenitor's headers, and counts it.
struct WithoutHeaders(usize);

impl VisitMut for WithoutHeaders {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
        {
            *expression = (*call.receiver).clone();
            self.0 += 1;
        }
    }
}

/// Puts the documents' own parameter names back where they go over the wire.
struct WireNames<'a> {
    operation: &'a Operation,
}

impl VisitMut for WireNames<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::Lit(literal) = expression
            && let Lit::Str(text) = &literal.lit
            && let Some(parameter) = self
                .operation
                .parameters
                .iter()
                .find(|parameter| raw_name(&parameter.ident) == text.value())
        {
            literal.lit = Lit::Str(LitStr::new(&parameter.wire, text.span()));
        }
    }
}

/// Our own doc comment: progenitor's repeats the document's texts.
fn docs(operation: &Operation) -> Vec<Attribute> {
    let text = format!(" `{} {}`.", operation.method.to_uppercase(), operation.path);
    vec![syn::parse_quote!(#[doc = #text])]
}

fn source(head: &str, mut file: syn::File) -> String {
    PlainDocs.visit_file_mut(&mut file);
    format!("{HEADER}{head}{}", prettyplease::unparse(&file))
}

/// Splits doc attributes of several lines, which would be printed as block comments.
struct PlainDocs;

impl VisitMut for PlainDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = attributes
            .drain(..)
            .flat_map(|attribute| {
                let text = match &attribute.meta {
                    Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                        Expr::Lit(literal) => match &literal.lit {
                            Lit::Str(text) if text.value().contains('\n') => Some(text.value()),
                            _ => None,
                        },
                        _ => None,
                    },
                    _ => None,
                };
                match text {
                    None => vec![attribute],
                    Some(text) => text
                        .lines()
                        .map(|line| {
                            let line = format!(" {}", line.trim());
                            syn::parse_quote!(#[doc = #line])
                        })
                        .collect(),
                }
            })
            .collect();
    }
}
