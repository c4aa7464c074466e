//! `onedef ownership`: who owns, mirrors and reads each table.

use schema_build::{Definition, Disk};
use schema_core::ownership::OwnedTable;
use serde::Serialize;

use crate::arguments::{Globals, Listing, Ownership};
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn run(own: &Ownership, globals: &Globals, output: &mut Output) -> Result<(), Failure> {
    let project = super::open(globals, output)?;
    let disk = Disk::new(&project.folder);
    let compiled = Definition::compile(&project, &globals.cfg, &disk);
    super::verbose_read(&project, &disk.read(), output);
    let definition = compiled?;
    output.findings(&definition.findings);
    let tables = definition.tables();
    match own.format {
        Listing::Json => output.data(&json(&tables)),
        Listing::Text => {
            if tables.iter().all(|table| table.owner.is_none()) {
                output.say("no service says what it owns: every artifact holds every table");
            }
            output.data(&text(&tables, project.config.databases.len() > 1))
        }
    }
}

/// A line for each table, columns aligned; the databases only where there are several.
fn text(tables: &[OwnedTable<'_>], databases: bool) -> String {
    let mut rows =
        vec![["table", "model", "database", "owned by", "mirrored by", "read by"].map(str::to_owned)];
    rows.extend(tables.iter().map(|table| {
        [
            table.table.clone(),
            table.model.to_owned(),
            table.databases.join(", "),
            table.owner.unwrap_or("-").to_owned(),
            names(&table.mirrors),
            names(&table.reads),
        ]
    }));
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.max().unwrap_or(0)
    };
    let shown: Vec<(usize, usize)> = (0..6)
        .filter(|column| databases || *column != 2)
        .map(|column| (column, width(column)))
        .collect();
    rows.iter()
        .map(|row| {
            let cells: Vec<String> = shown
                .iter()
                .map(|(column, width)| format!("{:<width$}", row[*column]))
                .collect();
            format!("{}\n", cells.join("  ").trim_end())
        })
        .collect()
}

fn names(services: &[&str]) -> String {
    match services {
        [] => "-".to_owned(),
        services => services.join(", "),
    }
}

/// A table as other tools read it.
#[derive(Serialize)]
struct Row<'a> {
    table: &'a str,
    model: &'a str,
    view: bool,
    databases: &'a [&'a str],
    owner: Option<&'a str>,
    mirrors: &'a [&'a str],
    reads: &'a [&'a str],
}

fn json(tables: &[OwnedTable<'_>]) -> String {
    let rows: Vec<Row<'_>> = tables
        .iter()
        .map(|table| Row {
            table: &table.table,
            model: table.model,
            view: table.is_view,
            databases: &table.databases,
            owner: table.owner,
            mirrors: &table.mirrors,
            reads: &table.reads,
        })
        .collect();
    // Strings, lists and booleans cannot fail.
    serde_json::to_string_pretty(&rows).unwrap_or_default() + "\n"
}
