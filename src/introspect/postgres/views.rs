//! Views and materialized views, each after those that it reads.

use schema_core::database::View;
use serde::Deserialize;

use super::{Parts, Server, shown};
use crate::introspect::Error;

#[derive(Deserialize)]
struct Row {
    oid: u32,
    schema: String,
    name: String,
    materialized: bool,
    query: String,
    options: Option<Vec<String>>,
    comment: Option<String>,
    /// The oids of the views that it reads, sorted.
    reads: Vec<u32>,
}

const QUERY: &str = "SELECT row_to_json(x)::text FROM (
    SELECT c.oid::bigint, n.nspname AS schema, c.relname AS name, c.relkind = 'm' AS materialized,
        pg_get_viewdef(c.oid) AS query, c.reloptions AS options, obj_description(c.oid, 'pg_class') AS comment,
        ARRAY(SELECT DISTINCT d.refobjid::bigint FROM pg_rewrite w
            JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid AND d.refclassid = 'pg_class'::regclass
            JOIN pg_class o ON o.oid = d.refobjid AND o.relkind IN ('v', 'm')
            WHERE w.ev_class = c.oid AND d.refobjid <> c.oid ORDER BY 1) AS reads
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = ANY ($1) AND c.relkind IN ('v', 'm')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    ORDER BY n.nspname COLLATE \"C\", c.relname COLLATE \"C\"
) x";

impl Server {
    pub(super) async fn views(&mut self, parts: &mut Parts) -> Result<Vec<View>, Error> {
        let rows: Vec<Row> = self.ask("views", QUERY).await?;
        let mut views = Vec::with_capacity(rows.len());
        for row in in_order(rows) {
            let about = shown(&row.row.schema, &row.row.name);
            if let Some(options) = &row.row.options {
                self.note(about, format!("says `{}`, which is left out", options.join(", ")));
            }
            let (row, reads) = (row.row, row.reads);
            let mut indexes = parts.indexes.remove(&row.oid).unwrap_or_default();
            // Prisma knows no indexes of views.
            indexes.iter_mut().for_each(|index| index.in_prisma = false);
            views.push(View {
                name: self.name(&row.schema, &row.name),
                query: row.query.trim().trim_end_matches(';').trim_end().to_owned(),
                columns: parts.columns.remove(&row.oid).unwrap_or_default(),
                reads: reads
                    .iter()
                    .map(|(schema, name)| self.name(schema, name))
                    .collect(),
                materialized: row.materialized,
                indexes,
                comment: row.comment,
            });
        }
        Ok(views)
    }
}

/// A view, with schema and name of those that it reads.
struct Ordered {
    row: Row,
    reads: Vec<(String, String)>,
}

/// By name, but each after what it reads.
fn in_order(rows: Vec<Row>) -> Vec<Ordered> {
    let names: std::collections::BTreeMap<u32, (String, String)> = rows
        .iter()
        .map(|row| (row.oid, (row.schema.clone(), row.name.clone())))
        .collect();
    let mut waiting = rows;
    let mut ordered: Vec<Ordered> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let is_free = |row: &Row| {
            !row.reads
                .iter()
                .any(|read| waiting.iter().any(|other| other.oid == *read))
        };
        // Views cannot read each other in a circle; if they seem to, the first stands first.
        let at = waiting.iter().position(is_free).unwrap_or(0);
        let row = waiting.remove(at);
        let reads = row
            .reads
            .iter()
            .filter_map(|oid| names.get(oid).cloned())
            .collect();
        ordered.push(Ordered { row, reads });
    }
    ordered
}
