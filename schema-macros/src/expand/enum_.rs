//! `#[derive(Enum)]`

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use schema_core::front::rust::item;
use schema_core::syntax::Enum;
use syn::ext::IdentExt as _;

use super::{Context, describe, scope};

/// Labels and variants, and what the drivers need.
pub(crate) fn expand(input: &syn::DeriveInput, cx: &mut Context) -> TokenStream {
    let Some(item) = item::enum_(input, &mut cx.reader()) else {
        return TokenStream::new();
    };
    let name = &input.ident;
    let description = describe::enum_(&item);
    let (variants, labels) = variants(input, &item);
    let type_name = type_name(&item);
    let impls = quote! {
        #[automatically_derived]
        impl __v0::Enum for #name {
            const DESCRIPTION: &'static __v0::EnumDescription = &#description;
            fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
                match label {
                    #(#labels => __v0::Some(#name::#variants),)*
                    _ => __v0::None,
                }
            }
            fn label(&self) -> &'static __v0::str {
                match *self {
                    #(#name::#variants => #labels,)*
                }
            }
        }
        #[automatically_derived]
        impl __v0::Value for #name {
            type Stored = __v0::Label;
            type Key = #name;
            const KIND: __v0::Kind = __v0::Kind::Enum(#type_name);
            fn from_stored(stored: __v0::Label) -> __v0::core::result::Result<Self, __v0::BoxError> {
                stored.variant()
            }
            fn into_datum(self) -> __v0::Datum {
                __v0::label(&self)
            }
        }
        #[automatically_derived]
        impl __v0::Element for #name {}
        __v0::drivers_enum!(#name, #type_name);
    };
    scope(item.krate.as_ref(), impls)
}

/// The variants that were read, each with its label. Of two with one label the first is read back.
fn variants<'a>(input: &'a syn::DeriveInput, item: &Enum) -> (Vec<&'a Ident>, Vec<String>) {
    let syn::Data::Enum(data) = &input.data else {
        return Default::default();
    };
    let both = data.variants.iter().filter_map(|variant| {
        let name = variant.ident.unraw().to_string();
        let syntax = item.variants.iter().find(|one| one.name.value == name)?;
        Some((&variant.ident, item.label(syntax)))
    });
    both.unzip()
}

/// The type's name as PostgreSQL resolves it, quoted; none when it is stored as text.
fn type_name(item: &Enum) -> TokenStream {
    if item.storage_text.is_some() {
        return quote!(__v0::None);
    }
    let by_database = item.type_name.by_database.first().map(|(_, name)| name);
    let name = item
        .type_name
        .everywhere
        .as_ref()
        .or(by_database)
        .unwrap_or(&item.name);
    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    let name = match &item.schema {
        Some(schema) => format!("{}.{}", quoted(&schema.value), quoted(&name.value)),
        None => quoted(&name.value),
    };
    quote!(__v0::Some(#name))
}
