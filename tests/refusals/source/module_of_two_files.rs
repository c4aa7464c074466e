use onedef::Model;

pub mod users;

// file: src/users.rs
pub struct A;

// file: src/users/mod.rs
pub struct B;

// expect: S0102 3:9 the module has two files: `src/users.rs` and `src/users/mod.rs`
