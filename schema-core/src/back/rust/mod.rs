//! Annotated Rust: a [`Schema`](crate::schema::Schema) as a careful person would write it by hand.
//!
//! The opposite of `front::rust`: what it prints, compiled again, gives an equal schema (a test holds it for every
//! example and for random definitions). It decides only how a thing is said: `rename_all` where it covers the names, keys
//! left out where they say what stands anyway, the field's form of a key or index where there is one.
