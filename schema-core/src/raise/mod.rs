//! The opposite of `lower`: a [`Database`](crate::database::Database) that was read from a live server becomes a
//! [`Schema`](crate::schema::Schema).
//!
//! Types and defaults in the database's words become fields, foreign keys become relations with a field on both sides,
//! named as `prisma db pull` names them. What the definition has no words for is kept as SQL text and reported.
