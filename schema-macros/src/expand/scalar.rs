//! `#[derive(Scalar)]`

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use schema_core::front::rust::item;

use super::{Context, describe, runtime, span_of};

/// Stored as the type inside.
pub(crate) fn expand(input: &syn::DeriveInput, cx: &mut Context) -> TokenStream {
    let Some(item) = item::scalar(input, &mut cx.reader()) else {
        return TokenStream::new();
    };
    let syn::Data::Struct(data) = &input.data else {
        return TokenStream::new();
    };
    let Some(field) = data.fields.iter().next() else {
        return TokenStream::new();
    };
    let rt = &runtime(item.krate.as_ref());
    let (name, inner) = (&input.ident, &field.ty);
    let description = describe::scalar(&item, rt);
    let at = span_of(inner);
    let value = quote_spanned!(at=> <#inner as #rt::Value>);
    let (stored, key) = (
        quote_spanned!(at=> #value::Stored),
        quote_spanned!(at=> #value::Key),
    );
    let read = quote_spanned!(at=> #value::from_stored(stored));
    let member = match &field.ident {
        Some(ident) => quote!(#ident),
        None => quote!(0),
    };
    quote! {
        #[automatically_derived]
        impl #rt::Scalar for #name {
            const DESCRIPTION: &'static #rt::ScalarDescription = &#description;
        }
        #[automatically_derived]
        impl #rt::Value for #name {
            type Stored = #stored;
            type Key = #key;
            fn from_stored(stored: #stored) -> #rt::core::result::Result<Self, #rt::BoxError> {
                #rt::core::result::Result::Ok(#name { #member: #read? })
            }
        }
        #[automatically_derived]
        impl #rt::Element for #name {}
        #rt::drivers_scalar!(#name, #inner, #member);
    }
}
