//! What the `onedef` command and a `build.rs` share.
