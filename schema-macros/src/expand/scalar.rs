//! `#[derive(Scalar)]`

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use schema_core::front::rust::item;

use super::{Context, describe, scope, span_of};

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
    let (name, inner) = (&input.ident, &field.ty);
    let description = describe::scalar(&item);
    let at = span_of(inner);
    let value = quote_spanned!(at=> <#inner as __v0::Value>);
    let (stored, key) = (
        quote_spanned!(at=> #value::Stored),
        quote_spanned!(at=> #value::Key),
    );
    let read = quote_spanned!(at=> #value::from_stored(stored));
    let native = describe::native(&item.native);
    let member = match &field.ident {
        Some(ident) => quote!(#ident),
        None => quote!(0),
    };
    let impls = quote! {
        #[automatically_derived]
        impl __v0::Scalar for #name {
            const DESCRIPTION: &'static __v0::ScalarDescription = &#description;
        }
        #[automatically_derived]
        impl __v0::Value for #name {
            type Stored = #stored;
            type Key = #key;
            const KIND: __v0::Kind = #value::KIND;
            const NATIVE: &'static [&'static __v0::str] = &[#(#native),*];
            fn from_stored(stored: #stored) -> __v0::core::result::Result<Self, __v0::BoxError> {
                __v0::Ok(#name { #member: #read? })
            }
            fn into_datum(self) -> __v0::Datum {
                #value::into_datum(self.#member)
            }
        }
        #[automatically_derived]
        impl __v0::Element for #name {}
        __v0::drivers_scalar!(#name, #inner, #member);
    };
    scope(item.krate.as_ref(), impls)
}
