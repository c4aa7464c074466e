//! `#[derive(Model)]`

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use schema_core::front::rust::item;
use schema_core::syntax::{IndexValue, Model};

use super::mention::{self, Mentions};
use super::{Context, Field, columns, debug, describe, fields, query, runtime, scope};

/// Constants of columns and relations, how a row is read, the description, and what the compiler has to look up.
pub(crate) fn expand(input: &syn::DeriveInput, cx: &mut Context) -> TokenStream {
    let Some(model) = item::model(input, &mut cx.reader()) else {
        return TokenStream::new();
    };
    let name = &input.ident;
    let fields = fields(input, &model.fields);
    let constants = columns::constants(name, &fields);
    let described = describe::columns(
        &fields,
        model.rename_all.as_ref(),
        model.prisma.rename_all.as_ref(),
    );
    let record = columns::record(name, &fields, &described);
    let id = id(&model, &fields);
    let description = describe::model(&model, &fields);
    let debug = model
        .debug
        .map(|_| debug::debug(name, &model.name.value, &fields));
    let mentions = mentions(&model, &fields, cx);
    let query = cx.query;
    let entity = query.then(|| query::entity(name, &model, &fields));
    let impls = quote! {
        #constants
        #record
        #entity
        #[automatically_derived]
        impl __v0::Model for #name {
            type Id = #id;
            const DESCRIPTION: &'static __v0::ModelDescription = &#description;
            fn __description() -> &'static __v0::ModelDescription {
                <Self as __v0::Model>::DESCRIPTION
            }
        }
        #debug
        #mentions
    };
    let drafts = query.then(|| query::drafts(input, &model, &fields, &runtime(model.krate.as_ref())));
    let impls = scope(model.krate.as_ref(), impls);
    quote!(#impls #drafts)
}

/// The type of the id: a field's, or a tuple.
fn id(model: &Model, fields: &[Field<'_>]) -> TokenStream {
    let of = |name: &str| {
        fields
            .iter()
            .find(|field| field.syntax.name.value == name)
            .map(|field| field.ty)
    };
    if let Some(field) = fields.iter().find(|field| field.syntax.id.is_some()) {
        return field.ty.to_token_stream();
    }
    let columns = model
        .id
        .as_ref()
        .map(|id| id.columns.as_slice())
        .unwrap_or_default();
    let types: Option<Vec<&syn::Type>> = columns
        .iter()
        .map(|column| match &column.value {
            IndexValue::Field(name) => of(&name.value),
            IndexValue::Expr(_) => None,
        })
        .collect();
    match types.as_deref() {
        Some([one]) => one.to_token_stream(),
        Some(types @ [_, ..]) => quote!((#(#types),*)),
        _ => quote!(__v0::NoId),
    }
}

fn mentions(model: &Model, fields: &[Field<'_>], cx: &Context) -> TokenStream {
    let mut mentions = Mentions::new(&cx.places);
    for field in fields {
        if mention::is_plain(field) {
            mentions.relation(field, fields);
        }
        mentions.default(field);
        mentions.checks(&field.syntax.checks);
        let options = [&field.syntax.id, &field.syntax.unique, &field.syntax.index];
        for predicate in options
            .into_iter()
            .flatten()
            .filter_map(|options| options.predicate.as_ref())
        {
            mentions.expr(predicate);
        }
        if let Some(generated) = &field.syntax.generated {
            mentions.expr(&generated.expr);
        }
    }
    model.indexes.iter().for_each(|index| mentions.index(index));
    mentions.checks(&model.checks);
    for policy in &model.policies {
        policy
            .using
            .iter()
            .chain(&policy.with_check)
            .for_each(|expr| mentions.expr(expr));
    }
    mentions.tenant(model.tenant.as_deref().unwrap_or_default(), fields);
    mentions.finish()
}
