//! `#[derive(View)]`

use proc_macro2::TokenStream;
use quote::quote;
use schema_core::front::rust::item;
use schema_core::names;

use super::mention::Mentions;
use super::{Context, columns, describe, fields, scope};

/// As a model, without relations and without an id.
pub(crate) fn expand(input: &syn::DeriveInput, cx: &mut Context) -> TokenStream {
    let Some(view) = item::view(input, &mut cx.reader()) else {
        return TokenStream::new();
    };
    let name = &input.ident;
    let fields = fields(input, &view.fields);
    let constants = columns::constants(&fields, |field| names::column(field, view.rename_all.as_ref()));
    let record = columns::record(name, &fields);
    let description = describe::view(&view, &fields);
    let mut mentions = Mentions::new(&cx.places);
    mentions.reads(&view.reads);
    let mentions = mentions.finish();
    let impls = quote! {
        #[allow(dead_code, missing_docs)]
        impl #name { #constants }
        #record
        #[automatically_derived]
        impl __v0::View for #name {
            const DESCRIPTION: &'static __v0::ViewDescription = &#description;
        }
        #mentions
    };
    scope(view.krate.as_ref(), impls)
}
