//! The derives of `onedef`.
//!
//! An item is read by the same functions as in the command (`schema_core::front::rust::item`); what is printed are names,
//! types and descriptions, and all behaviour is in `onedef`. Findings are printed beside the impls, so that one typo does
//! not drag "trait not implemented" behind it.

mod errors;
mod expand;
mod places;
#[cfg(test)]
mod snapshots;

use proc_macro::TokenStream;

/// A struct that is a table.
#[proc_macro_derive(Model, attributes(db))]
pub fn model(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::model::expand).into()
}

/// An enum that is a type of the database.
#[proc_macro_derive(Enum, attributes(db))]
pub fn enum_(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::enum_::expand).into()
}

/// A newtype that stands for its inner type in columns.
#[proc_macro_derive(Scalar, attributes(db))]
pub fn scalar(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::scalar::expand).into()
}

/// A struct that is a row of a view.
#[proc_macro_derive(View, attributes(db))]
pub fn view(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), expand::view::expand).into()
}

/// What belongs to a database and to no table: extensions, functions, sequences. Checked, and expands to nothing.
#[proc_macro]
pub fn database(input: TokenStream) -> TokenStream {
    expand::database(input.into()).into()
}
