//! Rows of real databases, read by position: see `rows.rs`.
