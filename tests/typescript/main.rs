//! What is written in TypeScript: it compiles under the strictest settings, Prettier has nothing to change, and it does
//! what it says.
#![allow(
    clippy::disallowed_methods,
    reason = "tests that read projects and start processes"
)]

mod every;
mod examples;
mod shop;
mod values;

use anyhow::{Context, Result};
use schema_core::back::{self, Input, Options};
use schema_core::lower;
use schema_core::schema::{DatabaseId, Schema};

/// One artifact of what everyone sees.
fn write(kind: &str, schema: &Schema, database: DatabaseId, options: &Options) -> Result<String> {
    let lowered = lower::lower(schema, database);
    let end = back::find(kind).with_context(|| format!("no back end is called `{kind}`"))?;
    Ok((end.write)(Input::whole(schema, database, &lowered, options)))
}
