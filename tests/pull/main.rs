//! Live databases become definitions: what was read is what was made, and making it again makes the same.
#![allow(
    clippy::disallowed_methods,
    reason = "a test that reads projects from the disk"
)]

mod circle;
mod definitions;
mod schemas;
mod ugly;
