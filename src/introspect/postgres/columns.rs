//! Columns of tables and views.

use std::collections::BTreeMap;

use schema_core::database::{Column, Generated};
use schema_core::dialect::Dialect;
use serde::Deserialize;

use super::types::{TypeRow, Types};
use super::{Server, shown};
use crate::introspect::{Error, text};

/// Columns by the oid of their table or view, by position.
pub(super) type Columns = BTreeMap<u32, Vec<Column>>;

#[derive(Deserialize)]
struct Row {
    table: u32,
    table_schema: String,
    table_name: String,
    name: String,
    #[serde(flatten)]
    ty: TypeRow,
    not_null: bool,
    /// The default, or the value of a generated column.
    expr: Option<String>,
    /// `a` for `ALWAYS`, `d` for `BY DEFAULT`, else empty.
    identity: String,
    /// `s` for stored, `v` for virtual, else empty.
    generated: String,
    /// When it is not that of the type.
    collation: Option<String>,
    comment: Option<String>,
    sequence: Option<OwnedSequence>,
}

/// The sequence that belongs to a column.
#[derive(Deserialize)]
struct OwnedSequence {
    /// As `nextval` prints it.
    printed: String,
    /// Its name alone, and its name for a query.
    name: String,
    quoted: String,
    /// No number has been drawn yet, and we may look at it.
    untouched: bool,
    start: i64,
    increment: i64,
    cycle: bool,
}

const QUERY: &str = "SELECT row_to_json(x)::text FROM (
    SELECT c.oid::bigint AS table, n.nspname AS table_schema, c.relname AS table_name, a.attname AS name,
        tn.nspname AS type_schema, t.typname AS type_name, t.typtype AS type_kind,
        format_type(t.oid, a.atttypmod) AS printed, at.typcategory = 'A' AND at.typelem <> 0 AS is_array,
        a.attnotnull AS not_null, pg_get_expr(d.adbin, d.adrelid) AS expr,
        a.attidentity AS identity, a.attgenerated AS generated,
        (SELECT CASE WHEN cn.nspname = 'pg_catalog' THEN l.collname ELSE cn.nspname || '.' || l.collname END
            FROM pg_collation l JOIN pg_namespace cn ON cn.oid = l.collnamespace
            WHERE l.oid = a.attcollation AND a.attcollation <> at.typcollation) AS collation,
        col_description(c.oid, a.attnum) AS comment,
        (SELECT json_build_object('printed', s.oid::regclass::text, 'name', s.relname,
                'quoted', format('%I.%I', sn.nspname, s.relname), 'untouched', CASE WHEN has_sequence_privilege(s.oid, 'SELECT, USAGE')
                    THEN pg_sequence_last_value(s.oid) IS NULL ELSE false END, 'start', q.seqstart,
                'increment', q.seqincrement, 'cycle', q.seqcycle)
            FROM pg_depend o JOIN pg_class s ON s.oid = o.objid AND s.relkind = 'S' JOIN pg_sequence q ON q.seqrelid = s.oid
                JOIN pg_namespace sn ON sn.oid = s.relnamespace
            WHERE o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass
                AND o.refobjid = c.oid AND o.refobjsubid = a.attnum AND o.deptype IN ('a', 'i') LIMIT 1) AS sequence
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_type at ON at.oid = a.atttypid
    JOIN pg_type t ON t.oid = CASE WHEN at.typcategory = 'A' AND at.typelem <> 0 THEN at.typelem ELSE at.oid END
    JOIN pg_namespace tn ON tn.oid = t.typnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY c.oid, a.attnum
) x";

impl Server {
    pub(super) async fn columns(&mut self, types: &Types) -> Result<Columns, Error> {
        let mut rows: Vec<Row> = self.ask("columns", QUERY).await?;
        self.first_numbers(&mut rows).await?;
        let mut columns = Columns::new();
        for row in rows {
            let table = row.table;
            let column = self.column(types, row);
            columns.entry(table).or_default().push(column);
        }
        Ok(columns)
    }

    /// A sequence that was set to a first number, before a row was inserted, tells it only itself.
    async fn first_numbers(&mut self, rows: &mut [Row]) -> Result<(), Error> {
        let what = "sequences";
        let untouched = rows
            .iter()
            .filter_map(|row| row.sequence.as_ref())
            .filter(|one| one.untouched);
        let queries: Vec<String> = untouched
            .map(|one| {
                let name = Dialect::PostgreSql.quote().text(&one.quoted);
                format!("SELECT {name}, last_value FROM {}", one.quoted)
            })
            .collect();
        if queries.is_empty() {
            return Ok(());
        }
        // Each name was quoted by the server.
        let query = sqlx::AssertSqlSafe(queries.join(" UNION ALL "));
        let numbers: Vec<(String, i64)> = sqlx::query_as(query)
            .fetch_all(&mut self.connection)
            .await
            .map_err(|source| Error::Read { what, source })?;
        let numbers: BTreeMap<String, i64> = numbers.into_iter().collect();
        for sequence in rows.iter_mut().filter_map(|row| row.sequence.as_mut()) {
            if let Some(first) = numbers.get(&sequence.quoted).filter(|_| sequence.untouched) {
                sequence.start = *first;
            }
        }
        Ok(())
    }

    fn column(&mut self, types: &Types, row: Row) -> Column {
        let about = format!("{}.{}", shown(&row.table_schema, &row.table_name), row.name);
        if types.is_foreign_enum(&row.ty) {
            self.note(&about, "its enum type is in a schema that was not read");
        }
        if Types::is_blank_padded(&row.ty) {
            self.note(&about, "has the type `bpchar`, and is read as `TEXT`");
        }
        let sql_type = types.sql(&row.ty, self.qualified);
        let serial = serial(&row, &sql_type);
        let generated = (!row.generated.is_empty()).then(|| Generated {
            expr: text::bare(row.expr.as_deref().unwrap_or_default()).to_owned(),
            stored: row.generated != "v",
        });
        let has_default = serial.is_none() && generated.is_none();
        self.note_sequence(&about, &row, serial.is_some());
        let start = row.sequence.as_ref().map(|sequence| sequence.start);
        Column {
            nullable: !row.not_null,
            default: row.expr.clone().filter(|_| has_default),
            identity: identity(&row.identity, start),
            generated,
            collation: row.collation,
            serial_start: start.filter(|start| serial.is_some() && *start != 1),
            comment: row.comment,
            sql_type: serial.map_or(sql_type, str::to_owned),
            ..Column::plain(&row.name)
        }
    }

    /// A sequence may count in a way that the model has no words for.
    fn note_sequence(&mut self, about: &str, row: &Row, is_serial: bool) {
        let Some(sequence) = &row.sequence else { return };
        if sequence.increment != 1 || sequence.cycle {
            self.note(
                about,
                "its sequence counts in a way of its own, which is left out",
            );
        }
        if !is_serial && row.identity.is_empty() {
            self.note(
                about,
                format!("owns the sequence `{}` without counting by it", sequence.name),
            );
        }
    }
}

/// The serial type of a column that counts by a sequence of its own.
fn serial(row: &Row, sql_type: &str) -> Option<&'static str> {
    let sequence = row
        .sequence
        .as_ref()
        .filter(|_| row.identity.is_empty() && row.not_null)?;
    let draws = format!(
        "nextval({}::regclass)",
        Dialect::PostgreSql.quote().text(&sequence.printed)
    );
    if row.expr.as_deref() != Some(draws.as_str()) {
        return None;
    }
    match sql_type {
        "INTEGER" => Some("SERIAL"),
        "BIGINT" => Some("BIGSERIAL"),
        "SMALLINT" => Some("SMALLSERIAL"),
        _ => None,
    }
}

fn identity(kind: &str, start: Option<i64>) -> Option<String> {
    let when = match kind {
        "a" => "ALWAYS",
        "d" => "BY DEFAULT",
        _ => return None,
    };
    let start = match start {
        Some(start) if start != 1 => format!(" (START WITH {start})"),
        _ => String::new(),
    };
    Some(format!("GENERATED {when} AS IDENTITY{start}"))
}
