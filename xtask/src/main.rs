//! The workshop: `cargo xtask test`, `cargo xtask bench`.

fn main() {}
