//! One item by itself: `#[db(...)]` on a struct, an enum, a newtype, a view, and `database!`.
//!
//! Reports everything that is wrong with the item alone (codes A, and N where two fields share a column), each at its
//! token, and goes on. What it returns is as complete as it can be: a derive prints its impls beside the errors, so that
//! one typo does not drag "trait not implemented" behind it. `None` only when the item is not of the right kind at all.

mod attr;
mod database;
mod default;
mod enum_;
mod expr;
mod field;
mod index;
mod keys;
mod model;
mod native;
mod parts;
mod rules;
mod scalar;
mod shape;
mod types;
mod value;
mod view;

#[cfg(test)]
mod tests;

use crate::diagnostic::Report;
use crate::span::Locate;
use crate::syntax;

pub use types::type_ref;

/// What reading needs: somebody who knows places, and a report.
pub struct Reader<'a> {
    /// Turns the parser's spans into places.
    pub locate: &'a mut dyn Locate,
    /// Where findings go.
    pub report: &'a mut Report,
}

/// Every place where keys of `#[db(...)]` stand, as "a model", with the keys that it takes. What the manual lists.
pub fn places() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    keys::PLACES.iter().map(|place| (place.what, place.keys))
}

/// Reads a struct with `#[derive(Model)]`.
pub fn model(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Option<syntax::Model> {
    model::read(input, cx)
}

/// Reads an enum with `#[derive(Enum)]`.
pub fn enum_(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Option<syntax::Enum> {
    enum_::read(input, cx)
}

/// Reads a newtype with `#[derive(Scalar)]`.
pub fn scalar(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Option<syntax::Scalar> {
    scalar::read(input, cx)
}

/// Reads a struct with `#[derive(View)]`.
pub fn view(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Option<syntax::View> {
    view::read(input, cx)
}

/// Reads the tokens inside `onedef::database! { … }`.
pub fn database(tokens: proc_macro2::TokenStream, cx: &mut Reader<'_>) -> Option<syntax::Database> {
    database::read(tokens, cx)
}
