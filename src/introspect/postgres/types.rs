//! Types: enums, and what a column's type is called in the model.

use std::collections::BTreeSet;

use schema_core::database::{EnumType, Name};
use schema_core::dialect::Dialect;
use serde::Deserialize;

use super::Server;
use crate::introspect::Error;

/// The enum types that were read.
pub(super) struct Types {
    pub(super) enums: Vec<EnumType>,
    known: BTreeSet<(String, String)>,
}

#[derive(Deserialize)]
struct EnumRow {
    schema: String,
    name: String,
    labels: Vec<String>,
    comment: Option<String>,
}

/// The type of a column: that of its elements when it is an array.
#[derive(Deserialize)]
pub(super) struct TypeRow {
    /// The schema of the type.
    type_schema: String,
    /// Its name in the catalog: `int4`.
    type_name: String,
    /// `e` for an enum, `d` for a domain, `b` for a base type.
    type_kind: String,
    /// As the server prints it, with its modifiers.
    printed: String,
    is_array: bool,
}

impl Server {
    /// Enum types by name, labels in their order.
    pub(super) async fn types(&mut self) -> Result<Types, Error> {
        let rows: Vec<EnumRow> = self
            .ask(
                "enum types",
                "SELECT row_to_json(x)::text FROM (
                    SELECT n.nspname AS schema, t.typname AS name,
                        array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels,
                        obj_description(t.oid, 'pg_type') AS comment
                    FROM pg_type t
                    JOIN pg_namespace n ON n.oid = t.typnamespace
                    JOIN pg_enum e ON e.enumtypid = t.oid
                    WHERE n.nspname = ANY ($1)
                        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass
                            AND d.objid = t.oid AND d.deptype = 'e')
                    GROUP BY t.oid, n.nspname, t.typname
                    ORDER BY n.nspname COLLATE \"C\", t.typname COLLATE \"C\"
                ) x",
            )
            .await?;
        let known = rows
            .iter()
            .map(|row| (row.schema.clone(), row.name.clone()))
            .collect();
        let enums = rows
            .into_iter()
            .map(|row| EnumType {
                name: self.name(&row.schema, &row.name),
                labels: row.labels,
                comment: row.comment,
                renamed_from: None,
            })
            .collect();
        Ok(Types { enums, known })
    }
}

impl Types {
    /// What the type is called in the model; a list ends in `[]`.
    pub(super) fn sql(&self, row: &TypeRow, qualified: bool) -> String {
        let element = self.element(row, qualified);
        match row.is_array {
            true => format!("{element}[]"),
            false => element,
        }
    }

    fn element(&self, row: &TypeRow, qualified: bool) -> String {
        if self.is_enum(row) {
            return Dialect::PostgreSql.quote().name(&Name {
                schema: qualified.then(|| row.type_schema.clone()),
                name: row.type_name.clone(),
            });
        }
        let own = row.type_schema == "pg_catalog" && row.type_kind == "b";
        match spelling(&row.type_name) {
            Some(word) if own || row.type_name == "citext" => with_modifiers(word, &row.printed),
            _ => row.printed.clone(),
        }
    }

    /// A text without a length that ignores blanks at its end, which has no name in the model.
    pub(super) fn is_blank_padded(row: &TypeRow) -> bool {
        row.type_name == "bpchar" && !row.printed.contains('(')
    }

    /// Whether it is one of the enums that were read.
    fn is_enum(&self, row: &TypeRow) -> bool {
        row.type_kind == "e"
            && self
                .known
                .contains(&(row.type_schema.clone(), row.type_name.clone()))
    }

    /// An enum of a schema that was not read.
    pub(super) fn is_foreign_enum(&self, row: &TypeRow) -> bool {
        row.type_kind == "e" && !self.is_enum(row)
    }
}

/// A type with its printed modifiers: of `numeric(10,2)`, `DECIMAL(10,2)`.
fn with_modifiers(word: &str, printed: &str) -> String {
    let modifiers = printed
        .split_once('(')
        .and_then(|(_, rest)| rest.split_once(')'))
        .map(|(modifiers, _)| modifiers);
    match modifiers {
        Some(modifiers) => format!("{word}({modifiers})"),
        // `bpchar`, which has no length.
        None if word == "CHAR" => "TEXT".to_owned(),
        None => word.to_owned(),
    }
}

/// How the model spells a type of PostgreSQL's own.
fn spelling(name: &str) -> Option<&'static str> {
    Some(match name {
        "text" => "TEXT",
        "varchar" => "VARCHAR",
        "bpchar" => "CHAR",
        "uuid" => "UUID",
        "inet" => "INET",
        "bit" => "BIT",
        "varbit" => "VARBIT",
        "xml" => "XML",
        "citext" => "CITEXT",
        "bool" => "BOOLEAN",
        "int4" => "INTEGER",
        "int2" => "SMALLINT",
        "oid" => "OID",
        "int8" => "BIGINT",
        "float8" => "DOUBLE PRECISION",
        "float4" => "REAL",
        "numeric" => "DECIMAL",
        "money" => "MONEY",
        "timestamp" => "TIMESTAMP",
        "timestamptz" => "TIMESTAMPTZ",
        "date" => "DATE",
        "time" => "TIME",
        "timetz" => "TIMETZ",
        "json" => "JSON",
        "jsonb" => "JSONB",
        "bytea" => "BYTEA",
        _ => return None,
    })
}
