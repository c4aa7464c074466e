//! `#[db(debug)]`: a `Debug` that says nothing of sensitive fields.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Field;

/// `impl Debug`
pub(super) fn debug(name: &Ident, shown: &str, fields: &[Field<'_>], rt: &TokenStream) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let (ident, name) = (field.ident, &field.syntax.name.value);
        match field.syntax.sensitive {
            Some(_) => quote!(.field(#name, &#rt::Redacted)),
            None => quote!(.field(#name, &self.#ident)),
        }
    });
    quote! {
        #[automatically_derived]
        impl #rt::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut #rt::core::fmt::Formatter<'_>) -> #rt::core::fmt::Result {
                f.debug_struct(#shown)#(#fields)*.finish()
            }
        }
    }
}
