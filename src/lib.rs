//! One Rust definition, every schema artifact.
