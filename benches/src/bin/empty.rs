//! An empty Rust process, to measure others against.

fn main() {}
