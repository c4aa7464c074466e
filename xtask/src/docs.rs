//! `cargo xtask docs`: rewrites what is generated in README.md and `docs/`.
//!
//! The test that holds the pages to the compiler is also what writes them, so that the two cannot differ.

use anyhow::Result;

use crate::steps;

/// Rewrites the pages, and compares them once more.
pub(crate) fn rewrite() -> Result<()> {
    let root = steps::root();
    let arguments = ["test", "--quiet", "-p", "schema-cli", "--test", "docs"];
    steps::cargo(&root, &arguments, &[("ONEDEF_BLESS", "1".to_owned())])?;
    steps::cargo(&root, &arguments, &[])
}
