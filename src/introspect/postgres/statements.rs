//! What is kept as a statement: domains and other types, functions, triggers, and what else the model has no words for.

use schema_core::database::{Function, Table};
use schema_core::lower;
use serde::Deserialize;

use super::{Server, shown};
use crate::introspect::Error;

#[derive(Deserialize)]
struct TypeRow {
    oid: u32,
    sql: String,
    name: String,
    schema: String,
    kind: String,
}

#[derive(Deserialize)]
struct FunctionRow {
    oid: u32,
    schema: String,
    name: String,
    /// `None` for an aggregate.
    sql: Option<String>,
}

#[derive(Deserialize)]
struct TriggerRow {
    sql: String,
    table_schema: String,
    table_name: String,
    name: String,
    on_view: bool,
    unusual: bool,
}

const TYPES: &str = "SELECT row_to_json(x)::text FROM (
    SELECT t.oid::bigint, n.nspname AS schema, t.typname AS name, t.typtype AS kind, CASE t.typtype
        WHEN 'd' THEN format('CREATE DOMAIN %s AS %s', t.oid::regtype, format_type(t.typbasetype, t.typtypmod))
            || COALESCE((SELECT format(' COLLATE %s', l.oid::regcollation) FROM pg_collation l, pg_type b
                WHERE l.oid = t.typcollation AND b.oid = t.typbasetype AND b.typcollation <> t.typcollation), '')
            || COALESCE(' DEFAULT ' || t.typdefault, '') || CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END
            || COALESCE((SELECT string_agg(format(' CONSTRAINT %I %s', c.conname, pg_get_constraintdef(c.oid)), '' ORDER BY c.conname)
                FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c'), '')
        WHEN 'r' THEN (SELECT format('CREATE TYPE %s AS RANGE (subtype = %s)', t.oid::regtype, format_type(r.rngsubtype, NULL))
            FROM pg_range r WHERE r.rngtypid = t.oid)
        ELSE format('CREATE TYPE %s AS (%s)', t.oid::regtype, (SELECT string_agg(
                format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum)
            FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped))
        END AS sql
    FROM pg_type t
    JOIN pg_namespace n ON n.oid = t.typnamespace
    LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE n.nspname = ANY ($1) AND (t.typtype IN ('d', 'r') OR t.typtype = 'c' AND c.relkind = 'c')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
) x";

const FUNCTIONS: &str = "SELECT row_to_json(x)::text FROM (
    SELECT p.oid::bigint, n.nspname AS schema, p.proname AS name,
        CASE WHEN p.prokind IN ('f', 'p', 'w') THEN pg_get_functiondef(p.oid) END AS sql
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = ANY ($1)
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
            AND d.deptype IN ('e', 'i'))
) x";

const TRIGGERS: &str = "SELECT row_to_json(x)::text FROM (
    SELECT pg_get_triggerdef(g.oid) AS sql, n.nspname AS table_schema, c.relname AS table_name, g.tgname AS name,
        c.relkind = 'v' AS on_view, g.tgenabled <> 'O' AS unusual
    FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = ANY ($1) AND NOT g.tgisinternal AND NOT c.relispartition
    ORDER BY n.nspname COLLATE \"C\", c.relname COLLATE \"C\", g.tgname COLLATE \"C\"
) x";

// Every view has the rule `_RETURN`.
const RULES: &str = "SELECT row_to_json(x)::text FROM (
    SELECT format('%I.%I', n.nspname, c.relname) AS relation, w.rulename AS name
    FROM pg_rewrite w JOIN pg_class c ON c.oid = w.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = ANY ($1) AND w.rulename <> '_RETURN' ORDER BY 1, 2
) x";

#[derive(Deserialize)]
struct RuleRow {
    relation: String,
    name: String,
}

impl Server {
    /// Statements in an order in which they run.
    pub(super) async fn statements(&mut self, tables: &[Table]) -> Result<Vec<Function>, Error> {
        let mut made = self.own_types().await?;
        made.extend(self.own_functions().await?);
        // In the order in which they were made, since one may call another.
        made.sort_by_key(|(oid, _)| *oid);
        let mut statements: Vec<String> = made.into_iter().map(|(_, sql)| sql).collect();
        statements.append(&mut self.kept);
        statements.extend(self.triggers().await?);
        let rules: Vec<RuleRow> = self.ask("rules", RULES).await?;
        for rule in rules {
            self.note(
                format!("{} of `{}`", rule.name, rule.relation),
                "is a rule, which is left out",
            );
        }
        Ok(lower::functions(&statements, tables))
    }

    async fn own_types(&mut self) -> Result<Vec<(u32, String)>, Error> {
        let rows: Vec<TypeRow> = self.ask("types", TYPES).await?;
        for row in &rows {
            let says = match row.kind.as_str() {
                "d" => "is a domain, kept as a statement; clients do not read its columns",
                "r" => "is a range type, kept as a statement; clients do not read its columns",
                _ => "is a composite type, kept as a statement; clients do not read its columns",
            };
            self.note(shown(&row.schema, &row.name), says);
        }
        Ok(rows.into_iter().map(|row| (row.oid, row.sql)).collect())
    }

    async fn own_functions(&mut self) -> Result<Vec<(u32, String)>, Error> {
        let rows: Vec<FunctionRow> = self.ask("functions", FUNCTIONS).await?;
        let mut functions = Vec::with_capacity(rows.len());
        for row in rows {
            match row.sql {
                Some(sql) => functions.push((row.oid, sql.trim_end().to_owned())),
                None => self.note(
                    shown(&row.schema, &row.name),
                    "is an aggregate, which is left out",
                ),
            }
        }
        Ok(functions)
    }

    async fn triggers(&mut self) -> Result<Vec<String>, Error> {
        let rows: Vec<TriggerRow> = self.ask("triggers", TRIGGERS).await?;
        let mut triggers = Vec::with_capacity(rows.len());
        for row in rows {
            let about = format!("{} of {}", row.name, shown(&row.table_schema, &row.table_name));
            if row.on_view {
                self.note(about, "is a trigger of a view, which is left out");
                continue;
            }
            self.note(&about, "is a trigger, kept as a statement");
            if row.unusual {
                self.note(about, "is a disabled trigger, or one for replicas; it will be on");
            }
            triggers.push(row.sql);
        }
        Ok(triggers)
    }
}
