//! `#[derive(View)]`

use proc_macro2::TokenStream;
use quote::quote;
use schema_core::front::rust::item;
use schema_core::names;

use super::mention::Mentions;
use super::{Context, columns, describe, fields, runtime};

/// As a model, without relations and without an id.
pub(crate) fn expand(input: &syn::DeriveInput, cx: &mut Context) -> TokenStream {
    let Some(view) = item::view(input, &mut cx.reader()) else {
        return TokenStream::new();
    };
    let rt = &runtime(view.krate.as_ref());
    let name = &input.ident;
    let fields = fields(input, &view.fields);
    let constants = columns::constants(
        &fields,
        |field| names::column(field, view.rename_all.as_ref()),
        rt,
    );
    let record = columns::record(name, &fields, rt);
    let description = describe::view(&view, &fields, rt);
    let mut mentions = Mentions::new(&cx.places, rt);
    mentions.reads(&view.reads);
    let mentions = mentions.finish();
    quote! {
        #[allow(dead_code)]
        impl #name { #constants }
        #record
        #[automatically_derived]
        impl #rt::View for #name {
            const DESCRIPTION: &'static #rt::ViewDescription = &#description;
        }
        #mentions
    }
}
