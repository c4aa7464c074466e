//! Annotated Rust.
//!
//! Two passes. [`item`] reads one struct or enum by itself: this is all that a derive can see, and the command reads
//! every item through the same functions. [`scan`] follows the modules of a crate and collects the items with what is
//! needed to resolve the types they name. What the items mean together is [`resolve`](super::resolve).

pub mod item;
pub mod nesting;
#[cfg(feature = "compiler")]
pub mod scan;
