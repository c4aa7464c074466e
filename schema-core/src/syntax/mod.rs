//! What one item says by itself.
//!
//! In: the attributes, names and types of one struct or enum. Out of here: nothing that needs another item. This is all
//! that a derive can see, and exactly what the command sees of the same item: a test compares the two.
//! Every value keeps its [`Span`](crate::span::Span), equality does not look at it.

mod attributes;
mod default;
mod expr;
mod item;
mod text;
mod types;

pub use attributes::*;
pub use default::*;
pub use expr::*;
pub use item::*;
pub use types::*;
