//! Constraints of tables.

use std::collections::BTreeMap;

use schema_core::database::{Check, Exclusion, ForeignKey, PrimaryKey, UniqueConstraint};
use schema_core::syntax::ReferentialAction;
use serde::Deserialize;

use super::{Server, shown};
use crate::introspect::{Error, text};

/// Those of one table, each kind by name.
#[derive(Default)]
pub(super) struct Constraints {
    pub(super) primary_key: Option<PrimaryKey>,
    pub(super) uniques: Vec<UniqueConstraint>,
    pub(super) checks: Vec<Check>,
    pub(super) exclusions: Vec<Exclusion>,
    pub(super) foreign_keys: Vec<ForeignKey>,
}

#[derive(Deserialize)]
struct Row {
    table: u32,
    table_schema: String,
    table_name: String,
    name: String,
    /// `p`, `u`, `c`, `x`, `f`
    kind: String,
    columns: Vec<String>,
    include: Vec<String>,
    nulls_not_distinct: bool,
    deferrable: bool,
    deferred: bool,
    validated: bool,
    no_inherit: bool,
    expr: Option<String>,
    definition: String,
    comment: Option<String>,
    target_schema: Option<String>,
    target_name: Option<String>,
    references: Vec<String>,
    on_delete: String,
    on_update: String,
    match_full: bool,
    sets_columns: bool,
}

const QUERY: &str = "SELECT row_to_json(x)::text FROM (
    SELECT c.conrelid::bigint AS table, n.nspname AS table_schema, r.relname AS table_name, c.conname AS name,
        c.contype AS kind,
        ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k(num, at)
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num ORDER BY k.at) AS columns,
        ARRAY(SELECT a.attname::text FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(num, at)
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num
            WHERE c.contype IN ('p', 'u') AND k.at > i.indnkeyatts ORDER BY k.at) AS include,
        COALESCE((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct,
        c.condeferrable AS deferrable, c.condeferred AS deferred, c.convalidated AS validated,
        c.connoinherit AND c.contype = 'c' AS no_inherit,
        pg_get_expr(c.conbin, c.conrelid) AS expr, pg_get_constraintdef(c.oid) AS definition,
        COALESCE(obj_description(c.oid, 'pg_constraint'), obj_description(i.indexrelid, 'pg_class')) AS comment,
        fn.nspname AS target_schema, f.relname AS target_name,
        ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k(num, at)
            JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num ORDER BY k.at) AS references,
        c.confdeltype AS on_delete, c.confupdtype AS on_update, c.confmatchtype = 'f' AS match_full,
        to_jsonb(c) ->> 'confdelsetcols' IS NOT NULL AS sets_columns
    FROM pg_constraint c
    JOIN pg_class r ON r.oid = c.conrelid
    JOIN pg_namespace n ON n.oid = r.relnamespace
    LEFT JOIN pg_index i ON i.indexrelid = c.conindid AND c.contype IN ('p', 'u', 'x')
    LEFT JOIN pg_class f ON f.oid = c.confrelid
    LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
    WHERE n.nspname = ANY ($1) AND c.contype IN ('p', 'u', 'c', 'x', 'f') AND c.conparentid = 0
    ORDER BY c.conrelid, c.conname COLLATE \"C\"
) x";

impl Server {
    /// By the oid of their table.
    pub(super) async fn constraints(&mut self) -> Result<BTreeMap<u32, Constraints>, Error> {
        let rows: Vec<Row> = self.ask("constraints", QUERY).await?;
        let mut all = BTreeMap::<u32, Constraints>::new();
        for row in rows {
            self.note_constraint(&row);
            let own = all.entry(row.table).or_default();
            match row.kind.as_str() {
                "p" => {
                    own.primary_key = Some(PrimaryKey {
                        name: Some(row.name),
                        columns: row.columns,
                        prefixes: Vec::new(),
                    });
                }
                "u" => own.uniques.push(unique(row)),
                "c" => own.checks.push(Check {
                    name: row.name,
                    expr: text::bare(row.expr.as_deref().unwrap_or_default()).to_owned(),
                    comment: row.comment,
                }),
                "x" => own.exclusions.push(Exclusion {
                    name: row.name,
                    definition: row.definition.trim_start_matches("EXCLUDE ").to_owned(),
                }),
                _ => {
                    if let Some(key) = self.foreign_key(row) {
                        own.foreign_keys.push(key);
                    }
                }
            }
        }
        Ok(all)
    }

    fn foreign_key(&self, row: Row) -> Option<ForeignKey> {
        Some(ForeignKey {
            target: self.name(row.target_schema.as_deref()?, row.target_name.as_deref()?),
            name: row.name,
            columns: row.columns,
            references: row.references,
            on_delete: action(&row.on_delete),
            on_update: action(&row.on_update),
        })
    }

    /// What the model has no words for.
    fn note_constraint(&mut self, row: &Row) {
        let about = format!("{} of {}", row.name, shown(&row.table_schema, &row.table_name));
        let is = |kinds: &str| kinds.contains(row.kind.as_str());
        let said = [
            (row.deferrable && is("pf"), "can be deferred, which is left out"),
            (
                row.deferrable && !row.deferred && is("u"),
                "can be deferred, and is checked at the end of the transaction from now on",
            ),
            (
                !row.validated,
                "has not been validated; it will hold for all rows",
            ),
            (row.no_inherit, "is not inherited, which is left out"),
            (row.match_full, "says `MATCH FULL`, which is left out"),
            (
                row.sets_columns,
                "sets only some of its columns on delete; it will set all of them",
            ),
            (
                is("p") && !row.include.is_empty(),
                "includes further columns in the primary key's index, which are left out",
            ),
            (
                is("pf") && row.comment.is_some(),
                "has a comment, which is left out",
            ),
        ];
        for (_, says) in said.iter().filter(|(holds, _)| *holds) {
            self.note(&about, *says);
        }
    }
}

fn unique(row: Row) -> UniqueConstraint {
    UniqueConstraint {
        name: row.name,
        columns: row.columns,
        include: row.include,
        nulls_not_distinct: row.nulls_not_distinct,
        deferrable: row.deferrable,
        comment: row.comment,
        renamed_from: None,
    }
}

fn action(letter: &str) -> ReferentialAction {
    match letter {
        "c" => ReferentialAction::Cascade,
        "r" => ReferentialAction::Restrict,
        "n" => ReferentialAction::SetNull,
        "d" => ReferentialAction::SetDefault,
        _ => ReferentialAction::NoAction,
    }
}
