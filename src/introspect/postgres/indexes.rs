//! Indexes of tables and materialized views, without those that stand behind a constraint.

use std::collections::BTreeMap;

use schema_core::database::{Index, IndexColumn, IndexValue};
use schema_core::syntax::{IndexMethod, NullsOrder, SortOrder};
use serde::Deserialize;

use super::{Server, shown};
use crate::introspect::{Error, text};

/// Indexes by the oid of their table, by name.
pub(super) type Indexes = BTreeMap<u32, Vec<Index>>;

#[derive(Deserialize)]
struct Row {
    table: u32,
    table_schema: String,
    table_name: String,
    name: String,
    unique: bool,
    method: String,
    valid: bool,
    nulls_not_distinct: bool,
    options: Option<Vec<String>>,
    predicate: Option<String>,
    comment: Option<String>,
    definition: String,
    columns: Vec<ColumnRow>,
    include: Vec<String>,
}

#[derive(Deserialize)]
struct ColumnRow {
    name: Option<String>,
    expr: String,
    /// When it is not the default of the type.
    ops: Option<String>,
    ops_schema: Option<String>,
    has_parameters: bool,
    /// When it is not that of the column.
    collation: Option<String>,
    descending: bool,
    nulls_first: bool,
}

const QUERY: &str = "SELECT row_to_json(x)::text FROM (
    SELECT i.indrelid::bigint AS table, n.nspname AS table_schema, r.relname AS table_name, c.relname AS name,
        i.indisunique AS unique, m.amname AS method, i.indisvalid AS valid,
        COALESCE((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct,
        c.reloptions AS options, pg_get_expr(i.indpred, i.indrelid) AS predicate,
        obj_description(c.oid, 'pg_class') AS comment, pg_get_indexdef(c.oid) AS definition,
        (SELECT json_agg(json_build_object(
                'name', a.attname, 'expr', pg_get_indexdef(i.indexrelid, k.at::int, false),
                'ops', CASE WHEN NOT o.opcdefault THEN o.opcname END,
                'ops_schema', CASE WHEN os.nspname <> 'pg_catalog' THEN os.nspname END, 'has_parameters', ia.attoptions IS NOT NULL,
                'collation', (SELECT l.collname FROM pg_collation l WHERE l.oid = i.indcollation[(k.at - 1)::int]
                    AND l.oid IS DISTINCT FROM a.attcollation AND (a.attnum IS NOT NULL OR l.collname <> 'default')),
                'descending', (i.indoption[(k.at - 1)::int] & 1) = 1, 'nulls_first', (i.indoption[(k.at - 1)::int] & 2) = 2
            ) ORDER BY k.at)
            FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(num, at)
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num AND k.num <> 0
            JOIN pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = k.at
            JOIN pg_opclass o ON o.oid = i.indclass[(k.at - 1)::int]
            JOIN pg_namespace os ON os.oid = o.opcnamespace
            WHERE k.at <= i.indnkeyatts) AS columns,
        ARRAY(SELECT a.attname::text FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(num, at)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num
            WHERE k.at > i.indnkeyatts ORDER BY k.at) AS include
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid
    JOIN pg_am m ON m.oid = c.relam
    JOIN pg_class r ON r.oid = i.indrelid
    JOIN pg_namespace n ON n.oid = r.relnamespace
    WHERE n.nspname = ANY ($1) AND r.relkind IN ('r', 'p', 'm') AND NOT c.relispartition
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
    ORDER BY i.indrelid, c.relname COLLATE \"C\"
) x";

impl Server {
    pub(super) async fn indexes(&mut self) -> Result<Indexes, Error> {
        let rows: Vec<Row> = self.ask("indexes", QUERY).await?;
        let mut all = Indexes::new();
        for row in rows {
            let about = format!("{} of {}", row.name, shown(&row.table_schema, &row.table_name));
            if !row.valid {
                self.note(
                    &about,
                    "is not valid: a build of it failed; it will be built again",
                );
            }
            if row.columns.iter().any(|column| column.has_parameters) {
                self.note(&about, "has parameters of an operator class, which are left out");
            }
            let table = row.table;
            match self.index(row) {
                Ok(index) => all.entry(table).or_default().push(index),
                Err(definition) => {
                    self.note(
                        &about,
                        "has an access method of an extension; it is kept as a statement",
                    );
                    self.kept.push(definition);
                }
            }
        }
        Ok(all)
    }

    /// The index, or its definition when the model does not know the access method.
    fn index(&self, row: Row) -> Result<Index, String> {
        let Some(method) = method(&row.method) else {
            return Err(row.definition);
        };
        let in_prisma = row.predicate.is_none() && row.columns.iter().all(|column| column.name.is_some());
        let options = row.options.unwrap_or_default();
        Ok(Index {
            name: row.name,
            unique: row.unique,
            fulltext: false,
            method: Some(method).filter(|method| *method != IndexMethod::BTree),
            columns: row
                .columns
                .into_iter()
                .map(|one| self.index_column(one))
                .collect(),
            include: row.include,
            nulls_not_distinct: row.nulls_not_distinct,
            with: options
                .iter()
                .filter_map(|option| option.split_once('='))
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .collect(),
            predicate: row.predicate.map(|predicate| text::bare(&predicate).to_owned()),
            comment: row.comment,
            renamed_from: None,
            in_prisma,
        })
    }

    fn index_column(&self, row: ColumnRow) -> IndexColumn {
        // `ASC NULLS LAST` and `DESC NULLS FIRST` are what stands when nothing is said.
        let nulls = match (row.descending, row.nulls_first) {
            (true, false) => Some(NullsOrder::Last),
            (false, true) => Some(NullsOrder::First),
            _ => None,
        };
        let schema = row
            .ops_schema
            .filter(|schema| self.qualified || schema != super::PUBLIC);
        let ops = row.ops.map(|ops| match schema {
            Some(schema) => format!("{schema}.{ops}"),
            None => ops,
        });
        IndexColumn {
            value: match row.name {
                Some(name) => IndexValue::Column(name),
                None => IndexValue::Expr(text::bare(&row.expr).to_owned()),
            },
            collation: row.collation,
            prefix: None,
            ops,
            order: row.descending.then_some(SortOrder::Desc),
            nulls,
        }
    }
}

fn method(name: &str) -> Option<IndexMethod> {
    Some(match name {
        "btree" => IndexMethod::BTree,
        "hash" => IndexMethod::Hash,
        "gin" => IndexMethod::Gin,
        "gist" => IndexMethod::Gist,
        "spgist" => IndexMethod::SpGist,
        "brin" => IndexMethod::Brin,
        _ => return None,
    })
}
