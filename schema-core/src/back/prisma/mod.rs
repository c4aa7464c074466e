//! `schema.prisma`, byte for byte what `prisma format` would leave.
//!
//! In: a checked schema and the [`Database`](crate::database::Database) lowered from it. Out: a text that Prisma accepts,
//! formats to itself, and finds no difference from the database. What Prisma cannot say (checks, partial and expression
//! indexes, policies, comments) is left out where its engine does not look for it, and told as "something is there"
//! (`dbgenerated()`, `Unsupported`) where it does.
//!
//! Order: datasource, generators, enums, models, views; inside a kind as declared, which is also the order of the SQL
//! script.

mod scope;

mod config;
mod model;

mod default;
mod field;
mod index;
mod ops;
mod relation;

pub(in crate::back) mod client;
mod names;
mod table;
mod text;

use super::Input;
pub(crate) use default::is_canonical;
pub(in crate::back) use default::{base64, date_time};
use scope::Scope;

/// Settings of a Prisma artifact.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// The Prisma version that must accept it. The two differ in the datasource's `url` and in previews.
    pub version: Version,
    /// The environment variable of the datasource's `url`, for version 6: `DATABASE_URL`.
    pub url_env: Option<String>,
    /// The generator blocks in order; none by default.
    pub generators: Vec<Generator>,
}

/// Major versions of Prisma.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Version {
    Six,
    #[default]
    Seven,
}

/// A generator block.
#[derive(Debug, Clone, PartialEq)]
pub struct Generator {
    /// Its name, `client` by default.
    pub name: String,
    /// Keys and values in order, `provider` first.
    pub settings: Vec<(String, Setting)>,
}

/// A value in a generator block.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Setting {
    String(String),
    Number(i64),
    Bool(bool),
    List(Vec<String>),
}

/// Writes the schema of one database.
pub fn write(input: Input<'_>) -> String {
    let scope = Scope::new(input);
    let mut blocks = Vec::new();
    blocks.push(config::datasource(&scope));
    blocks.extend(config::generators(&scope));
    blocks.extend(scope.enums().map(|one| model::enum_(&scope, one)));
    blocks.extend(scope.models().map(|(id, one)| model::model(&scope, id, one)));
    if scope.writes_views() {
        blocks.extend(scope.views().map(|one| model::view(&scope, one)));
    }
    super::header::comment(input.options, "//") + &blocks.join("\n")
}
