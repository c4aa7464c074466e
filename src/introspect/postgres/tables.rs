//! Tables: put together from columns, constraints, indexes and policies.

use std::collections::BTreeMap;

use schema_core::database::{Policy, RowSecurity, Table};
use schema_core::syntax::PolicyCommand;
use serde::Deserialize;

use super::{Parts, Server, shown};
use crate::introspect::{Error, text};

/// Tables that belong to tools and not to the application.
const OF_TOOLS: [&str; 1] = ["_prisma_migrations"];

#[derive(Deserialize)]
struct TableRow {
    oid: u32,
    schema: String,
    name: String,
    /// `r` for a table, `p` for a partitioned one, `f` for a foreign one.
    kind: String,
    unlogged: bool,
    inherits: bool,
    options: Option<Vec<String>>,
    row_security: bool,
    force: bool,
    comment: Option<String>,
}

#[derive(Deserialize)]
struct PolicyRow {
    table: u32,
    name: String,
    command: String,
    permissive: bool,
    roles: Vec<String>,
    #[serde(rename = "using")]
    visible: Option<String>,
    with_check: Option<String>,
}

impl Server {
    /// Tables by schema and name.
    pub(super) async fn tables(&mut self, parts: &mut Parts) -> Result<Vec<Table>, Error> {
        let rows: Vec<TableRow> = self
            .ask(
                "tables",
                "SELECT row_to_json(x)::text FROM (
                    SELECT c.oid::bigint, n.nspname AS schema, c.relname AS name, c.relkind AS kind,
                        c.relpersistence = 'u' AS unlogged, c.reloptions AS options,
                        EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid) AS inherits,
                        c.relrowsecurity AS row_security, c.relforcerowsecurity AS force,
                        obj_description(c.oid, 'pg_class') AS comment
                    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p', 'f') AND NOT c.relispartition
                        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                            AND d.objid = c.oid AND d.deptype = 'e')
                    ORDER BY n.nspname COLLATE \"C\", c.relname COLLATE \"C\"
                ) x",
            )
            .await?;
        let rows: Vec<TableRow> = rows
            .into_iter()
            .filter(|row| !OF_TOOLS.contains(&row.name.as_str()))
            .filter(|row| self.is_kept(row))
            .collect();
        let mut constraints = self.constraints().await?;
        let mut policies = self.policies().await?;
        let mut tables = Vec::with_capacity(rows.len());
        for row in rows {
            let own = constraints.remove(&row.oid).unwrap_or_default();
            let policies = policies.remove(&row.oid).unwrap_or_default();
            tables.push(Table {
                name: self.name(&row.schema, &row.name),
                columns: parts.columns.remove(&row.oid).unwrap_or_default(),
                primary_key: own.primary_key,
                indexes: parts.indexes.remove(&row.oid).unwrap_or_default(),
                uniques: own.uniques,
                checks: own.checks,
                exclusions: own.exclusions,
                foreign_keys: own.foreign_keys,
                row_security: self.row_security(&row, policies),
                comment: row.comment,
                collation: None,
                renamed_from: None,
                is_join_table: false,
            });
        }
        Ok(tables)
    }

    /// Says what a table has that the model has no words for; a foreign table is not read at all.
    fn is_kept(&mut self, row: &TableRow) -> bool {
        let about = shown(&row.schema, &row.name);
        let said = [
            (row.kind == "f", "is a foreign table, which is left out"),
            (
                row.kind == "p",
                "is partitioned; it is read as a plain table, without its partitions",
            ),
            (
                row.inherits,
                "inherits from another table; it is read with all of its columns",
            ),
            (row.unlogged, "is unlogged, which is left out"),
            (
                row.options.is_some(),
                "has storage parameters, which are left out",
            ),
        ];
        for (_, says) in said.iter().filter(|(holds, _)| *holds) {
            self.note(&about, *says);
        }
        row.kind != "f"
    }

    async fn policies(&mut self) -> Result<BTreeMap<u32, Vec<Policy>>, Error> {
        let rows: Vec<PolicyRow> = self
            .ask(
                "policies",
                "SELECT row_to_json(x)::text FROM (
                    SELECT p.polrelid::bigint AS table, p.polname AS name, p.polcmd AS command, p.polpermissive AS permissive,
                        ARRAY(SELECT r.rolname::text FROM unnest(p.polroles) AS o(oid) JOIN pg_roles r ON r.oid = o.oid
                            ORDER BY 1) AS roles,
                        pg_get_expr(p.polqual, p.polrelid) AS using,
                        pg_get_expr(p.polwithcheck, p.polrelid) AS with_check
                    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = ANY ($1)
                    ORDER BY p.polrelid, p.polname COLLATE \"C\"
                ) x",
            )
            .await?;
        let mut policies = BTreeMap::<u32, Vec<Policy>>::new();
        for row in rows {
            let plain = |expr: Option<String>| expr.map(|expr| text::bare(&expr).to_owned());
            policies.entry(row.table).or_default().push(Policy {
                name: row.name,
                command: match row.command.as_str() {
                    "r" => Some(PolicyCommand::Select),
                    "a" => Some(PolicyCommand::Insert),
                    "w" => Some(PolicyCommand::Update),
                    "d" => Some(PolicyCommand::Delete),
                    _ => None,
                },
                roles: row.roles,
                restrictive: !row.permissive,
                using: plain(row.visible),
                with_check: plain(row.with_check),
            });
        }
        Ok(policies)
    }

    fn row_security(&mut self, row: &TableRow, policies: Vec<Policy>) -> Option<RowSecurity> {
        let about = shown(&row.schema, &row.name);
        if !row.row_security && !policies.is_empty() {
            self.note(
                about,
                "has policies, but its row-level security is off; they are left out",
            );
            return None;
        }
        row.row_security.then_some(RowSecurity {
            force: row.force,
            policies,
        })
    }
}
