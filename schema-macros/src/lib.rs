//! The derives of `onedef`, which re-exports them: depend on that, not on this. What they give is told there, and the keys
//! of `#[db(...)]` in the [manual](https://github.com/onedef/onedef/blob/main/docs/attributes.md).
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

/// Whether what query helpers need is printed as well.
const QUERY: bool = cfg!(feature = "query");

/// A struct that is a table. Gives it the trait of the same name, a constant for each column and each relation, and, with
/// `#[db(debug)]`, a `Debug` that redacts what is `sensitive`.
///
/// ```
/// use onedef::Model;
///
/// #[derive(Model)]
/// #[db(table = "users", unique(email, name = "users_email_key"))]
/// struct User {
///     #[db(id, default = cuid())]
///     id: String,
///     email: String,
/// }
///
/// assert_eq!(User::EMAIL.column(), "email");
/// ```
#[proc_macro_derive(Model, attributes(db))]
pub fn model(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), QUERY, expand::model::expand).into()
}

/// An enum that is a type of the database. Its variants have no fields; it needs `Clone` and `Copy` beside it.
///
/// ```
/// use onedef::Enum;
///
/// #[derive(Enum, Clone, Copy)]
/// #[db(rename_all = "snake_case")]
/// enum Status {
///     Active,
///     #[db(value = "paused")]
///     OnHold,
/// }
///
/// assert_eq!(Status::DESCRIPTION.name, "Status");
/// ```
#[proc_macro_derive(Enum, attributes(db))]
pub fn enum_(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), QUERY, expand::enum_::expand).into()
}

/// A newtype that stands for its inner type in columns. Its `type` and `check` hold for every column of it.
///
/// ```
/// use onedef::Scalar;
///
/// #[derive(Scalar)]
/// #[db(type = VarChar(255), check = value == value.to_lowercase())]
/// struct Email(String);
/// ```
#[proc_macro_derive(Scalar, attributes(db))]
pub fn scalar(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), QUERY, expand::scalar::expand).into()
}

/// A struct that is a row of a view, whose query is SQL.
///
/// ```
/// use onedef::View;
///
/// #[derive(View)]
/// #[db(view = "active_users", sql = "SELECT id FROM users WHERE active", unique(id))]
/// struct ActiveUser {
///     id: i64,
/// }
/// ```
#[proc_macro_derive(View, attributes(db))]
pub fn view(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), QUERY, expand::view::expand).into()
}

/// What belongs to a database and to no table: extensions, functions, sequences. Checked, and expands to nothing.
///
/// ```
/// onedef::database! {
///     extension("citext"),
///     sequence("invoice_number", start = 1000),
/// }
/// ```
#[proc_macro]
pub fn database(input: TokenStream) -> TokenStream {
    expand::database(input.into()).into()
}
