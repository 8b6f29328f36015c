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
            Item::Impl(item) if item.trait_.is_some() || constructs(&item) => {
                client_items.push(Item::Impl(item))
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
        without_version_header(named, operation, &mut method)?;
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
        let imports = imports(
            &[
                "ByteStream",
                "ClientHooks",
                "Error",
                "OperationInfo",
                "ResponseValue",
                "encode_path",
            ],
            &text,
        );
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
                named,
                &format!("//! Calls of the group `{group}`, one a method.\n\n"),
                body,
            ),
        );
    }
    let text: String = client_items
        .iter()
        .map(|item| item.to_token_stream().to_string())
        .collect();
    let imports = imports(
        &["ClientHooks", "ClientInfo", "Error", "OperationInfo"],
        &text,
    );
    let client: syn::File = syn::parse_quote! {
        #imports

        #(#client_items)*
    };
    Ok(RawClient {
        client: source(named, "", client).replacen(HEADER, "", 1),
        groups: sources,
        methods: signatures,
    })
}

/// Imports of those names of progenitor-client that the text uses. The hooks are a trait, whose
/// methods show that it is needed.
fn imports(names: &[&str], text: &str) -> syn::ItemUse {
    let used = names
        .iter()
        .filter(|name| match **name {
            "ClientHooks" => text.contains("self . exec ("),
            name => text
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|word| word == name),
        })
        .map(|name| quote::format_ident!("{name}"));
    syn::parse_quote!(use progenitor_client::{#(#used),*};)
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

/// Takes out the `api-version` header that progenitor sends with every call and no server of
/// Synctera's knows.
fn without_version_header(
    named: &Named<'_>,
    operation: &Operation,
    method: &mut ImplItemFn,
) -> Result<()> {
    let before = method.block.stmts.len();
    method.block.stmts.retain(|statement| {
        !statement
            .to_token_stream()
            .to_string()
            .contains("\"api-version\"")
    });
    if before - method.block.stmts.len() != 1 {
        return Err(failed(
            named,
            format!(
                "the api-version header of {} is not where it was",
                operation.id
            ),
        ));
    }
    for statement in &mut method.block.stmts {
        if let Stmt::Local(_) = statement
            && statement
                .to_token_stream()
                .to_string()
                .contains("HeaderMap :: with_capacity (1usize)")
        {
            *statement = syn::parse_quote!(let header_map = ::reqwest::header::HeaderMap::new(););
        }
    }
    Ok(())
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

fn source(named: &Named<'_>, head: &str, mut file: syn::File) -> String {
    PlainDocs.visit_file_mut(&mut file);
    let _ = named;
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
