//! rustc and the derives: everything that was written as modules of one crate, under Clippy.

use anyhow::{Result, ensure};
use onedef_tests::written::Crate;
use schema_core::back::rust::{self, Layout, Options};

use crate::sources::Definition;

/// Has every definition compiled, in one file and in one for each model.
pub(crate) fn take(definitions: &[Definition]) -> Result<()> {
    let mut written = Crate::new("derives")?;
    for definition in definitions {
        for (layout, suffix) in [(Layout::One, "one"), (Layout::PerModel, "many")] {
            let module = format!("{}_{suffix}", definition.name.replace('-', "_"));
            let options = Options {
                layout,
                root: format!("src/{module}.rs"),
                ..Options::default()
            };
            let files = rust::write(&definition.schema, &definition.comments, &options);
            written.add(&module, &files)?;
        }
    }
    let problems = written.problems()?;
    ensure!(problems.is_none(), "{}", problems.unwrap_or_default());
    Ok(())
}
