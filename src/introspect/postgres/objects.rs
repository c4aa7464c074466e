//! What stands beside tables: extensions and free sequences.

use schema_core::database::{Extension, Sequence};
use serde::Deserialize;

use super::{PUBLIC, Server, shown};
use crate::introspect::Error;

#[derive(Deserialize)]
struct ExtensionRow {
    name: String,
    schema: String,
}

#[derive(Deserialize)]
struct SequenceRow {
    schema: String,
    name: String,
    start: i64,
    increment: i64,
    /// Its type, its limits or its cycle are not those that stand when nothing is said.
    odd: bool,
}

impl Server {
    /// Extensions by name. A live database does not tell which version was asked for, so none is.
    pub(super) async fn extensions(&mut self) -> Result<Vec<Extension>, Error> {
        let rows: Vec<ExtensionRow> = self
            .ask(
                "extensions",
                "SELECT row_to_json(x)::text FROM (
                    SELECT e.extname AS name, n.nspname AS schema
                    FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                    WHERE n.nspname <> 'pg_catalog' AND $1::text[] IS NOT NULL
                    ORDER BY e.extname COLLATE \"C\"
                ) x",
            )
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| Extension {
                name: row.name,
                schema: Some(row.schema).filter(|schema| schema != PUBLIC),
                version: None,
            })
            .collect())
    }

    /// Sequences that belong to no column, by name.
    pub(super) async fn sequences(&mut self) -> Result<Vec<Sequence>, Error> {
        let rows: Vec<SequenceRow> = self
            .ask(
                "sequences",
                "SELECT row_to_json(x)::text FROM (
                    SELECT n.nspname AS schema, c.relname AS name, q.seqstart AS start, q.seqincrement AS increment,
                        q.seqcycle OR q.seqcache <> 1 OR q.seqtypid <> 'bigint'::regtype
                            OR (q.seqincrement > 0 AND (q.seqmin <> 1 OR q.seqmax <> 9223372036854775807))
                            OR (q.seqincrement < 0 AND (q.seqmax <> -1 OR q.seqmin <> -9223372036854775808)) AS odd
                    FROM pg_sequence q JOIN pg_class c ON c.oid = q.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = ANY ($1)
                        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                            AND d.objid = c.oid AND d.deptype IN ('a', 'i', 'e'))
                    ORDER BY n.nspname COLLATE \"C\", c.relname COLLATE \"C\"
                ) x",
            )
            .await?;
        let mut sequences = Vec::with_capacity(rows.len());
        for row in rows {
            if row.odd {
                let about = shown(&row.schema, &row.name);
                self.note(
                    about,
                    "is a sequence with a type, limits, a cache or a cycle of its own, which are left out",
                );
            }
            sequences.push(Sequence {
                name: self.name(&row.schema, &row.name),
                start: Some(row.start).filter(|start| *start != 1),
                increment: Some(row.increment).filter(|step| *step != 1),
            });
        }
        Ok(sequences)
    }
}
