//! `#[derive(Enum)]`

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use schema_core::front::rust::item;
use schema_core::syntax::Enum;
use syn::ext::IdentExt as _;

use super::{Context, describe, runtime};

/// Labels and variants, and what the drivers need.
pub(crate) fn expand(input: &syn::DeriveInput, cx: &mut Context) -> TokenStream {
    let Some(item) = item::enum_(input, &mut cx.reader()) else {
        return TokenStream::new();
    };
    let rt = &runtime(item.krate.as_ref());
    let name = &input.ident;
    let description = describe::enum_(&item, rt);
    let (variants, labels) = variants(input, &item);
    let (type_name, list_name) = type_names(&item);
    quote! {
        #[automatically_derived]
        impl #rt::Enum for #name {
            const DESCRIPTION: &'static #rt::EnumDescription = &#description;
            fn from_label(label: &#rt::core::primitive::str) -> #rt::core::option::Option<Self> {
                match label {
                    #(#labels => #rt::core::option::Option::Some(#name::#variants),)*
                    _ => #rt::core::option::Option::None,
                }
            }
            fn label(&self) -> &'static #rt::core::primitive::str {
                match *self {
                    #(#name::#variants => #labels,)*
                }
            }
        }
        #[automatically_derived]
        impl #rt::Value for #name {
            type Stored = #rt::Label;
            type Key = #name;
            fn from_stored(stored: #rt::Label) -> #rt::core::result::Result<Self, #rt::BoxError> {
                stored.variant()
            }
        }
        #[automatically_derived]
        impl #rt::Element for #name {}
        #rt::drivers_enum!(#name, #type_name, #list_name);
    }
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

/// The type's name as PostgreSQL resolves it, quoted, and its array's; text when it is stored so.
fn type_names(item: &Enum) -> (String, String) {
    if item.storage_text.is_some() {
        return ("text".to_owned(), "text[]".to_owned());
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
    let list = format!("{name}[]");
    (name, list)
}
