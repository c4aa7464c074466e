//! The document: what other tools read. Its fields are the promise of [`VERSION`]; a change that a reader would notice
//! raises it. Names, never positions; keys in camelCase; what is absent, empty or false is left out.

use std::collections::BTreeMap;

use serde::Serialize;

/// The version of the document's form.
pub(super) const VERSION: u32 = 1;

/// One database of a definition.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Document<'a> {
    /// Who made it; absent when the sources are not named.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) generated: String,
    pub(super) version: u32,
    pub(super) database: Database<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) enums: Vec<Enum<'a>>,
    pub(super) models: Vec<Model<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) views: Vec<View<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) relations: Vec<Relation<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Database<'a> {
    pub(super) name: &'a str,
    pub(super) provider: &'a str,
    /// No foreign keys in the database.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) relation_mode_prisma: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extensions: Vec<Extension<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sequences: Vec<Sequence<'a>>,
    /// Statements.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub(super) functions: &'a [String],
}

#[derive(Serialize)]
pub(super) struct Extension<'a> {
    pub(super) name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Sequence<'a> {
    pub(super) name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) start: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) increment: Option<i64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Enum<'a> {
    #[serde(flatten)]
    pub(super) item: Item<'a>,
    /// The type in the database, or none when it is stored as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) database_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<&'a str>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) stored_as_text: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) renamed_from: Option<&'a str>,
    pub(super) variants: Vec<Variant<'a>>,
}

/// What models, views and enums have in common.
#[derive(Serialize)]
pub(super) struct Item<'a> {
    /// In Rust.
    pub(super) name: &'a str,
    /// `crate::auth`, the modules around it joined with `::`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) module: String,
    /// In Prisma and TypeScript.
    pub(super) prisma: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) docs: Option<&'a str>,
    /// The clients that leave it out; `*` for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) ignored_by: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Variant<'a> {
    pub(super) name: &'a str,
    pub(super) prisma: &'a str,
    /// What the database stores.
    pub(super) label: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) docs: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) renamed_from: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Model<'a> {
    #[serde(flatten)]
    pub(super) item: Item<'a>,
    pub(super) table: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) renamed_from: Option<&'a str>,
    pub(super) fields: Vec<Field<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) primary_key: Option<PrimaryKey<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) indexes: Vec<Index<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) checks: Vec<Check<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) exclusions: Vec<Exclusion<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tenant: Option<Tenant<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) soft_delete: Option<SoftDelete<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) row_security: Option<RowSecurity<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) prisma: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) python: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) docs: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) ignored_by: Vec<&'a str>,
    #[serde(flatten)]
    pub(super) kind: FieldKind<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum FieldKind<'a> {
    Column(Box<Column<'a>>),
    Relation(Side<'a>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Column<'a> {
    /// In the database.
    pub(super) name: &'a str,
    #[serde(rename = "type")]
    pub(super) ty: Type<'a>,
    /// As the DDL says it; absent where the database was not lowered from this model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) database_type: Option<&'a str>,
    pub(super) rust_type: &'a str,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) nullable: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) list: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) default: Option<Default<'a>>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) updated_at: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) generated: Option<Generated<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) collation: Option<&'a str>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) sensitive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) renamed_from: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Type<'a> {
    Scalar(&'static str),
    /// By its Rust name.
    Enum(&'a str),
    /// In the database's words.
    Unsupported(&'a str),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase", tag = "by")]
pub(super) enum Default<'a> {
    /// In the DDL.
    Database {
        #[serde(flatten)]
        value: DatabaseDefault<'a>,
    },
    /// Made by every client, unknown to the database.
    Client {
        #[serde(flatten)]
        value: ClientDefault,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum DatabaseDefault<'a> {
    Value(serde_json::Value),
    List(Vec<serde_json::Value>),
    Now(bool),
    Autoincrement(Autoincrement),
    Sql(&'a str),
    Unnamed(bool),
}

#[derive(Serialize)]
pub(super) struct Autoincrement {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) identity: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) start: Option<i64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum ClientDefault {
    Cuid(u8),
    Uuid(u8),
    Ulid(bool),
    /// Its length.
    Nanoid(Option<u16>),
    Value(serde_json::Value),
    List(Vec<serde_json::Value>),
}

#[derive(Serialize)]
pub(super) struct Generated<'a> {
    #[serde(rename = "virtual", skip_serializing_if = "is_false")]
    pub(super) is_virtual: bool,
    #[serde(flatten)]
    pub(super) expr: Expr<'a>,
}

/// An expression: its structure, and its text in the database's SQL where the lowered database holds it.
#[derive(Serialize)]
pub(super) struct Expr<'a> {
    pub(super) expr: serde_json::Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sql: Option<&'a str>,
}

/// A relation field: its relation's position in [`Document::relations`] would break when one is added, so the relation is
/// named by the field that holds the key.
#[derive(Serialize)]
pub(super) struct Side<'a> {
    pub(super) to: &'a str,
    /// `belongsTo`, `hasOne`, `hasMany`, `manyToMany`
    pub(super) kind: &'static str,
    /// The other side's field, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) opposite: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub(super) enum Relation<'a> {
    Key {
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<&'a str>,
        model: &'a str,
        field: &'a str,
        target: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        back: Option<&'a str>,
        one_to_one: bool,
        optional: bool,
        key: Vec<&'a str>,
        references: Vec<&'a str>,
        on_delete: &'static str,
        on_update: &'static str,
        /// The foreign key's name; absent for the default name and for none.
        #[serde(skip_serializing_if = "Option::is_none")]
        constraint: Option<&'a str>,
        /// There is no foreign key.
        #[serde(skip_serializing_if = "is_false")]
        without_constraint: bool,
    },
    ManyToMany {
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        table: Option<&'a str>,
        a: End<'a>,
        b: End<'a>,
    },
}

#[derive(Serialize)]
pub(super) struct End<'a> {
    pub(super) model: &'a str,
    pub(super) field: &'a str,
}

#[derive(Serialize)]
pub(super) struct PrimaryKey<'a> {
    pub(super) fields: Vec<&'a str>,
    /// Of fields that are not in it as a whole: how much of them is.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) lengths: BTreeMap<&'a str, u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) prisma: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Index<'a> {
    /// `unique`, `plain`, `fulltext`
    pub(super) kind: &'static str,
    pub(super) columns: Vec<IndexColumn<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) prisma: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) method: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) include: Vec<&'a str>,
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub(super) predicate: Option<Expr<'a>>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) nulls_not_distinct: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) with: Vec<Parameter<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) comment: Option<&'a str>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) constraint: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) deferrable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) renamed_from: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Parameter<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
}

#[derive(Serialize)]
pub(super) struct IndexColumn<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) field: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) expr: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) order: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) nulls: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ops: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) collation: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) length: Option<u32>,
}

#[derive(Serialize)]
pub(super) struct Check<'a> {
    pub(super) name: &'a str,
    #[serde(flatten)]
    pub(super) expr: Expr<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) comment: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Exclusion<'a> {
    pub(super) name: &'a str,
    pub(super) sql: &'a str,
}

#[derive(Serialize)]
pub(super) struct Tenant<'a> {
    /// The relation to go through, when the column is another model's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) through: Option<&'a str>,
    pub(super) field: &'a str,
}

#[derive(Serialize)]
pub(super) struct SoftDelete<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) flag: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct RowSecurity<'a> {
    #[serde(skip_serializing_if = "is_false")]
    pub(super) force: bool,
    pub(super) policies: Vec<Policy<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Policy<'a> {
    pub(super) name: &'a str,
    /// Absent for every command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) command: Option<&'static str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub(super) roles: &'a [String],
    #[serde(skip_serializing_if = "is_false")]
    pub(super) restrictive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) using: Option<Expr<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) with_check: Option<Expr<'a>>,
}

#[derive(Serialize)]
pub(super) struct View<'a> {
    #[serde(flatten)]
    pub(super) item: Item<'a>,
    pub(super) view: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<&'a str>,
    pub(super) sql: &'a str,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) materialized: bool,
    /// Models and views that must be created before it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reads: Vec<&'a str>,
    pub(super) fields: Vec<Field<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) indexes: Vec<Index<'a>>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(value: &bool) -> bool {
    !*value
}
