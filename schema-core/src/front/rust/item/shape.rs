//! What kind of item a derive may stand on.

use syn::ext::IdentExt;

use super::Reader;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0101, A0102};
use crate::span::Spanned;

/// The item's name.
pub(super) fn name(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Spanned<String> {
    let at = cx.at(input.ident.span());
    Spanned::new(input.ident.unraw().to_string(), at)
}

/// The fields of a struct that has names for them; nothing, with a report, for any other item.
pub(super) fn named_fields<'a>(
    input: &'a syn::DeriveInput,
    derive: &str,
    cx: &mut Reader<'_>,
) -> Option<Vec<(&'a syn::Field, &'a syn::Ident)>> {
    let at = cx.at(input.ident.span());
    let name = input.ident.unraw();
    let (what, help) = match &input.data {
        syn::Data::Struct(data) => match &data.fields {
            syn::Fields::Named(fields) => {
                let plain = not_generic(input, derive, cx);
                let named = fields
                    .named
                    .iter()
                    .filter_map(|field| Some((field, field.ident.as_ref()?)));
                return plain.then(|| named.collect());
            }
            syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => (
                "a tuple struct",
                "give the field a name, or use `derive(Scalar)` for a type of one column".to_owned(),
            ),
            syn::Fields::Unnamed(_) => ("a tuple struct", "give the fields names".to_owned()),
            syn::Fields::Unit => (
                "a struct without fields",
                format!("write `struct {name} {{ … }}`"),
            ),
        },
        syn::Data::Enum(_) => ("an enum", "use `derive(Enum)`".to_owned()),
        syn::Data::Union(_) => ("a union", format!("write `struct {name} {{ … }}`")),
    };
    let message = format!("`{derive}` is for structs with named fields, and `{name}` is {what}");
    cx.say(Diagnostic::new(&A0101, at, message).help(help));
    None
}

/// Whether the item has no parameters; reports it when it has.
pub(super) fn not_generic(input: &syn::DeriveInput, derive: &str, cx: &mut Reader<'_>) -> bool {
    let Some(first) = input.generics.params.first() else {
        return true;
    };
    let (what, help) = match first {
        syn::GenericParam::Lifetime(_) => ("a lifetime", "own the data: `String` instead of `&str`"),
        syn::GenericParam::Type(_) => ("a type parameter", "write one item for each type"),
        syn::GenericParam::Const(_) => ("a const parameter", "write one item for each value"),
    };
    let at = cx.tree(first);
    let message = format!(
        "`{}` has {what}, and `{derive}` needs one fixed type",
        input.ident.unraw()
    );
    cx.say(Diagnostic::new(&A0102, at, message).help(help));
    false
}
