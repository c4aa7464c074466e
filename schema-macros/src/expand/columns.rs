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

/// `pub const EMAIL: Column<User, String, 1>` for each column, `pub const TENANT: Relation<…>` for each relation: with the
/// impl around them, and the types that have the names of the relations.
pub(super) fn constants(name: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let mut taken: Vec<String> = Vec::new();
    let (mut columns, mut relations) = (0usize, 0usize);
    let (mut constants, mut markers) = (TokenStream::new(), TokenStream::new());
    for field in fields.iter().filter(|field| field.syntax.skip.is_none()) {
        let counter = if field.syntax.marker.is_some() {
            &mut relations
        } else {
            &mut columns
        };
        let at = Literal::usize_unsuffixed(*counter);
        *counter += 1;
        let (field_name, ty) = (&field.syntax.name.value, field.ty);
        let constant = constant(field_name, field.ident.span());
        // Two fields such as `a_b` and `aB` share one constant: the first has it.
        if taken.contains(&constant.to_string()) {
            continue;
        }
        taken.push(constant.to_string());
        if field.syntax.marker.is_some() {
            markers.extend(quote!(pub struct #constant;));
            constants.extend(quote! {
                pub const #constant: __v0::Relation<Self, #ty, __relations::#constant> = __v0::to(#field_name, #at);
            });
            continue;
        }
        let kind = match field.syntax.generated {
            Some(_) => quote!(Computed),
            None => quote!(Column),
        };
        constants.extend(quote! {
            pub const #constant: __v0::#kind<Self, #ty, #at> = __v0::#kind::HERE;
        });
    }
    let markers = (!markers.is_empty()).then(|| {
        quote! {
            #[allow(missing_docs, non_camel_case_types)]
            mod __relations { #markers }
        }
    });
    quote! {
        #markers
        #[allow(dead_code, missing_docs)]
        impl #name { #constants }
    }
}

/// `impl Record`: what is said of the columns, and reading them in the order of the fields, whatever has no column by its
/// default.
pub(super) fn record(name: &Ident, fields: &[Field<'_>], described: &[TokenStream]) -> TokenStream {
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
            if is_foreign(field) {
                return quote_spanned!(at=> #ident: D::foreign::<#ty>(row, #place)?);
            }
            quote_spanned!(at=> #ident: <#ty as __v0::Field>::read::<D>(row, #place)?)
        })
        .collect();
    let width = Literal::usize_unsuffixed(width);
    quote! {
        #[automatically_derived]
        impl __v0::Record for #name {
            const WIDTH: __v0::usize = #width;
            const FIELDS: &'static [__v0::FieldDescription] = &[#(#described),*];
            fn read<D: __v0::Db>(row: &D::Row, at: __v0::usize) -> __v0::core::result::Result<Self, __v0::Error> {
                __v0::Ok(#name { #(#values,)* })
            }
        }
    }
}
