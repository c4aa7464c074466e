//! Constants of columns and relations, and reading a row.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::{Field, constant, span_of};

/// A field that is in the table, but never selected.
pub(super) fn is_opaque(field: &Field<'_>) -> bool {
    let ty = &field.syntax.ty;
    let inner = ty.option_inner().unwrap_or(ty);
    inner.last().is_some_and(|(name, _)| name == "Opaque")
}

/// A field whose type only the driver knows.
pub(super) fn is_foreign(field: &Field<'_>) -> bool {
    !is_opaque(field) && field.syntax.native.iter().any(|native| native.text.is_some())
}

/// `pub const EMAIL: Column<User, String>` for each column, `pub const TENANT: Relation<…>` for each relation.
pub(super) fn constants(
    fields: &[Field<'_>],
    column_name: impl Fn(&schema_core::syntax::Field) -> String,
) -> TokenStream {
    let mut taken: Vec<String> = Vec::new();
    let constants = fields
        .iter()
        .filter(|field| field.syntax.skip.is_none())
        .filter_map(|field| {
            let name = &field.syntax.name.value;
            let constant = constant(name, field.ident.span());
            // Two fields such as `a_b` and `aB` share one constant: the first has it.
            if taken.contains(&constant.to_string()) {
                return None;
            }
            taken.push(constant.to_string());
            let ty = field.ty;
            Some(if field.syntax.marker.is_some() {
                quote! {
                        pub const #constant: __v0::Relation<Self, #ty> = __v0::to(#name);
                }
            } else {
                let column = column_name(field.syntax);
                quote! {
                        pub const #constant: __v0::Column<Self, #ty> = __v0::column(#name, #column);
                }
            })
        });
    constants.collect()
}

/// `impl Record`: the columns in the order of the fields, whatever has no column by its default.
pub(super) fn record(name: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let mut width = 0usize;
    let values: Vec<TokenStream> = fields
        .iter()
        .map(|field| {
            let (ident, ty) = (field.ident, field.ty);
            let at = span_of(ty);
            if !field.syntax.is_column() || is_opaque(field) {
                return quote_spanned!(at=> #ident: __v0::absent());
            }
            let place = match width {
                0 => quote!(at),
                width => {
                    let offset = Literal::usize_unsuffixed(width);
                    quote!(at + #offset)
                }
            };
            width += 1;
            let get = if is_foreign(field) {
                quote_spanned!(at=> foreign)
            } else {
                quote_spanned!(at=> get)
            };
            quote_spanned!(at=> #ident: D::#get::<#ty>(row, #place)?)
        })
        .collect();
    let width = Literal::usize_unsuffixed(width);
    quote! {
        #[automatically_derived]
        impl __v0::Record for #name {
            const WIDTH: __v0::usize = #width;
            fn read<D: __v0::Db>(row: &D::Row, at: __v0::usize) -> __v0::core::result::Result<Self, __v0::Error> {
                __v0::Ok(#name { #(#values,)* })
            }
        }
    }
}
