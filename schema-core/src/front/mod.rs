//! Text in, [`syntax`](crate::syntax) out; then all items together, [`schema`](crate::schema) out.

#[cfg(feature = "compiler")]
pub mod prisma;
#[cfg(feature = "compiler")]
pub mod resolve;
pub mod rust;
