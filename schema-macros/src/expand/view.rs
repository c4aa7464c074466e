//! `#[derive(View)]`

use proc_macro2::TokenStream;
use quote::quote;
use schema_core::front::rust::item;
use schema_core::names;

use super::mention::Mentions;
use super::{Context, columns, describe, fields, query, scope};

/// As a model, without relations and without an id.
pub(crate) fn expand(input: &syn::DeriveInput, cx: &mut Context) -> TokenStream {
    let Some(view) = item::view(input, &mut cx.reader()) else {
        return TokenStream::new();
    };
    let name = &input.ident;
    let fields = fields(input, &view.fields);
    let constants = columns::constants(name, &fields);
    let described = describe::columns(&fields, view.rename_all.as_ref(), view.prisma.rename_all.as_ref());
    let record = columns::record(name, &fields, &described);
    let description = describe::view(&view);
    let mut mentions = Mentions::new(&cx.places);
    mentions.reads(&view.reads);
    let mentions = mentions.finish();
    let table = match &view.view {
        Some(name) => name.value.clone(),
        None => names::snake_case(&view.name.value),
    };
    let entity = cx.query.then(|| query::view(name, &table));
    let impls = quote! {
        #constants
        #record
        #entity
        #[automatically_derived]
        impl __v0::View for #name {
            const DESCRIPTION: &'static __v0::ViewDescription = &#description;
        }
        #mentions
    };
    scope(view.krate.as_ref(), impls)
}
