//! Prisma schemas: text in, the same [`Schema`](crate::schema::Schema) out that annotated Rust gives.
//!
//! ```text
//! text ─ lexer ─▶ tokens ─ parser ─▶ tree ─ items ─▶ syntax ─ front::resolve ─▶ schema ─ check
//! ```
//!
//! The tree is the language of Prisma's own parser, with every comment in its place. `items` turns it into what an
//! annotated struct says by itself, with every name given explicitly; from there on the rules are those of Rust sources,
//! stated once. What only Prisma has rules for (attributes, arguments, both sides of a relation) is refused here.
