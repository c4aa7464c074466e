//! One file for each derive; what they share is in `columns`, `describe` and `mention`.

pub(crate) mod enum_;
pub(crate) mod model;
pub(crate) mod scalar;
pub(crate) mod view;

mod columns;
mod debug;
mod describe;
mod mention;
mod query;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use schema_core::diagnostic::Report;
use schema_core::front::rust::item::{self, Reader};
use schema_core::span::Spanned;
use syn::ext::IdentExt as _;

use crate::errors;
use crate::places::Places;

/// What an expansion is made with.
pub(crate) struct Context {
    /// Where things stand.
    pub(crate) places: Places,
    /// What was found.
    pub(crate) report: Report,
    /// Whether there are query helpers.
    pub(crate) query: bool,
}

impl Context {
    /// To read an item with.
    pub(crate) fn reader(&mut self) -> Reader<'_> {
        Reader {
            locate: &mut self.places,
            report: &mut self.report,
        }
    }
}

/// Reads the item, prints the impls, and beside them what was wrong.
pub(crate) fn derive(
    input: TokenStream,
    query: bool,
    expand: fn(&syn::DeriveInput, &mut Context) -> TokenStream,
) -> TokenStream {
    let input: syn::DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut cx = Context {
        places: Places::default(),
        report: Report::new(),
        query,
    };
    let impls = expand(&input, &mut cx);
    let errors = errors::errors(cx.report, &cx.places);
    quote!(#impls #errors)
}

/// `database! { … }`: only its errors.
pub(crate) fn database(input: TokenStream) -> TokenStream {
    let mut cx = Context {
        places: Places::default(),
        report: Report::new(),
        query: false,
    };
    item::database(input, &mut cx.reader());
    errors::errors(cx.report, &cx.places)
}

/// Puts the impls into a scope of their own, in which the run time has the short name that the expansion uses.
/// `#[db(crate = …)]` says where it is when not at `::onedef`.
pub(crate) fn scope(krate: Option<&Spanned<String>>, impls: TokenStream) -> TokenStream {
    let runtime = runtime(krate);
    quote! {
        const _: () = {
            use #runtime;
            #impls
        };
    }
}

/// The path of what the derives call.
pub(crate) fn runtime(krate: Option<&Spanned<String>>) -> TokenStream {
    let path = krate.and_then(|krate| krate.value.parse::<TokenStream>().ok());
    let path = path.unwrap_or_else(|| quote!(::onedef));
    quote!(#path::__v0)
}

/// A field of the struct as the parser has it: the expansion names its type with the user's own tokens, so that the
/// compiler complains about them and not about the derive.
pub(crate) struct Field<'a> {
    pub(crate) syntax: &'a schema_core::syntax::Field,
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a syn::Type,
}

/// The fields that were read, each with its tokens.
pub(crate) fn fields<'a>(
    input: &'a syn::DeriveInput,
    syntax: &'a [schema_core::syntax::Field],
) -> Vec<Field<'a>> {
    let syn::Data::Struct(data) = &input.data else {
        return Vec::new();
    };
    let mut rest = syntax.iter();
    let tokens = data
        .fields
        .iter()
        .filter_map(|field| Some((field.ident.as_ref()?, &field.ty)));
    tokens
        .filter_map(|(ident, ty)| {
            let name = ident.unraw().to_string();
            // Both are in the order of the source.
            let syntax = rest
                .clone()
                .position(|one| one.name.value == name)
                .and_then(|skip| rest.nth(skip))?;
            Some(Field { syntax, ident, ty })
        })
        .collect()
}

/// The constant of a field: its name in capitals, standing where the field stands, but written by the derive, so that
/// lints leave it alone.
pub(crate) fn constant(name: &str, at: Span) -> Ident {
    let name = schema_core::names::in_case(name, schema_core::syntax::Case::ScreamingSnake);
    let name = match name.chars().next() {
        Some(first) if first.is_numeric() => format!("_{name}"),
        Some(_) => name,
        None => "_FIELD".to_owned(),
    };
    Ident::new(&name, located(at))
}

/// The type inside of `Option<…>`, as a derive sees it.
pub(crate) fn without_option(ty: &syn::Type) -> (&syn::Type, bool) {
    match ty {
        syn::Type::Group(group) => without_option(&group.elem),
        syn::Type::Paren(paren) => without_option(&paren.elem),
        syn::Type::Path(path) => {
            if let Some(last) = path.path.segments.last()
                && last.ident == "Option"
                && let syn::PathArguments::AngleBracketed(args) = &last.arguments
                && let (1, Some(syn::GenericArgument::Type(inner))) = (args.args.len(), args.args.first())
            {
                (inner, true)
            } else {
                (ty, false)
            }
        }
        _ => (ty, false),
    }
}

/// Where a type's first token stands.
pub(crate) fn span_of(ty: &syn::Type) -> Span {
    let first = ty.to_token_stream().into_iter().next();
    first.map_or_else(Span::call_site, |token| located(token.span()))
}

/// A place of the user's for tokens of the derive: lints leave them alone, and they see the expansion's variables even
/// where a type comes out of another macro.
pub(crate) fn located(at: Span) -> Span {
    Span::call_site().located_at(at)
}
