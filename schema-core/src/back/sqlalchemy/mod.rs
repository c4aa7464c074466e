//! SQLAlchemy 2 models, as `ruff format` would leave them.
//!
//! In: a schema as one service sees it, and the [`Database`](crate::database::Database) lowered from it. Out: a Python
//! module of declarative classes that Alembic finds equal to the database, from which `create_all()` makes what the
//! service owns and nothing else, and in which rows that are marked as deleted or belong to another tenant are not found.
//! Authority: `https://docs.sqlalchemy.org/en/20/`.
//!
//! What SQLAlchemy has no words for (row-level security, exclusion constraints, functions, comments on indexes) is SQL that
//! `create_all()` runs. Order: pieces of the run time, bases, enums, classes of tables that others own, the service's own,
//! join tables, what listens to events, what Alembic is told.

mod scope;

mod class;
mod column;
mod default;
mod keys;
mod relation;
mod types;

mod args;
mod ddl;
mod ownership;
mod policies;

mod imports;
mod layout;
mod names;
mod parts;
mod text;

use super::{Input, header};
use parts::Part;
use scope::Scope;

/// Settings of a SQLAlchemy artifact.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// What the classes are built on.
    pub flavor: Flavor,
}

/// What the classes are built on.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Flavor {
    /// SQLAlchemy alone.
    #[default]
    Plain,
    /// `db.Model` of Flask-SQLAlchemy.
    Flask {
        /// The module that holds the instance: `app.extensions`.
        module: String,
        /// The instance: `db`.
        instance: String,
    },
}

/// Whether a text can be a name in Python.
pub fn is_identifier(name: &str) -> bool {
    names::is_identifier(name)
}

/// Why an attribute cannot have a name that was said for it.
pub(crate) use names::refused_attribute;

/// Writes the models of one database.
pub fn write(input: Input<'_>) -> String {
    let scope = Scope::new(input);
    scope.import("sqlalchemy as sa");
    let mut blocks = Vec::new();
    blocks.extend(ownership::bases(&scope));
    let after_bases = blocks.len();
    if class::needs_labels(&scope) {
        scope.import("enum");
        blocks.push(LABELS.to_owned());
    }
    for one in scope.enums() {
        blocks.push(class::enum_(&scope, one));
        blocks.push(class::enum_type(&scope, one));
    }
    blocks.extend(scope.classes().map(|one| class::model(&scope, one)));
    blocks.extend(scope.views().map(|one| class::view(&scope, one)));
    blocks.extend(scope.pairs().map(|one| class::pairs(&scope, one)));
    blocks.extend(policies::listeners(&scope));
    blocks.extend(ddl::listeners(&scope));
    blocks.extend(ownership::guards(&scope));
    blocks.extend(ownership::for_alembic(&scope));
    if has_instants(&scope) {
        scope.import_name("sqlalchemy", "orm");
        scope.import_name("typing", "Any");
        blocks.insert(after_bases, include_str!("parts/keep_precision.py").to_owned());
    }
    let pieces: Vec<String> = scope.parts.borrow().texts().map(str::to_owned).collect();
    blocks.splice(0..0, pieces);
    let mut text = header::comment(input.options, "#");
    text.push_str(&text::docstring(0, &about(&scope)));
    text.push_str("\n\nfrom __future__ import annotations\n\n");
    text.push_str(&scope.imports.borrow().print());
    text.push_str(&joined(&blocks));
    text
}

fn has_instants(scope: &Scope<'_>) -> bool {
    let parts = scope.parts.borrow();
    parts.has(Part::UtcTimestampPostgres)
        || parts.has(Part::UtcTimestampSqlite)
        || parts.has(Part::UtcTimestampMySql)
}

/// The labels of an enum are what the database holds, not the names of its members.
const LABELS: &str =
    "def _labels(of: type[enum.StrEnum]) -> list[str]:\n    return [one.value for one in of]\n";

/// What the module says of itself: what must be installed.
fn about(scope: &Scope<'_>) -> String {
    let database = &scope.schema.database(scope.database).name;
    let mut text = match scope.input.sight.service() {
        Some(service) => format!("Models of the database `{database}`, as the service `{service}` sees it."),
        None => format!("Models of the database `{database}`."),
    };
    let parts = scope.parts.borrow();
    let mut packages = vec!["SQLAlchemy>=2.0.40"];
    let packages_of = [
        (Part::Cuid2, "cuid2>=2"),
        (Part::Ulid, "python-ulid>=3"),
        (Part::Uuid7, "uuid_utils>=0.10"),
    ];
    packages.extend(
        packages_of
            .iter()
            .filter(|(part, _)| parts.has(*part))
            .map(|(_, name)| *name),
    );
    if scope.options.flavor != Flavor::Plain {
        packages.push("Flask-SQLAlchemy>=3.1");
    }
    text.push_str(&format!(
        "\n\nNeeds Python 3.11 or later, and {}.",
        packages.join(", ")
    ));
    text
}

/// Blocks with the empty lines between them that `ruff format` wants: two around classes and functions.
fn joined(blocks: &[String]) -> String {
    let is_definition = |text: &str| {
        ["class ", "def ", "@"]
            .iter()
            .any(|start| text.starts_with(start))
            || text.lines().last().is_some_and(|line| line.starts_with("    "))
    };
    let mut text = String::new();
    let mut before_is_definition = false;
    for block in blocks {
        let block = block.trim_end();
        let starts = ["class ", "def ", "@"]
            .iter()
            .any(|start| block.starts_with(start));
        text.push_str(if starts || before_is_definition {
            "\n\n"
        } else {
            "\n"
        });
        text.push_str(block);
        text.push('\n');
        before_is_definition = is_definition(block);
    }
    text
}
