//! `#[db(debug)]`: a `Debug` that says nothing of sensitive fields.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Field;

/// `impl Debug`
pub(super) fn debug(name: &Ident, shown: &str, fields: &[Field<'_>]) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let (ident, name) = (field.ident, &field.syntax.name.value);
        match field.syntax.sensitive {
            Some(_) => quote!(.field(#name, &__v0::Redacted)),
            None => quote!(.field(#name, &self.#ident)),
        }
    });
    quote! {
        #[automatically_derived]
        impl __v0::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut __v0::core::fmt::Formatter<'_>) -> __v0::core::fmt::Result {
                f.debug_struct(#shown)#(#fields)*.finish()
            }
        }
    }
}
