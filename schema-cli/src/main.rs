//! The `onedef` command.

fn main() {}
