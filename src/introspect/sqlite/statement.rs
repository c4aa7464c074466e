//! What `CREATE TABLE`, `CREATE INDEX` and `CREATE VIEW` say and no pragma tells.

use super::cut::{Pieces, cut};
use crate::introspect::text;

/// What stands in the text of a table.
#[derive(Debug, Default, PartialEq)]
pub(super) struct TableText {
    pub(super) columns: Vec<ColumnText>,
    /// Name, when there is one, the column that it stands at, and the expression.
    pub(super) checks: Vec<CheckText>,
    /// Name and columns of each `UNIQUE` with a name.
    pub(super) uniques: Vec<(String, Vec<String>)>,
    /// Name and columns of each foreign key with a name.
    pub(super) foreign_keys: Vec<(String, Vec<String>)>,
    pub(super) autoincrement: bool,
    /// A foreign key is checked at the end of the transaction.
    pub(super) deferrable: bool,
    /// Conflicts are settled in a way of their own.
    pub(super) on_conflict: bool,
}

/// What stands at a column.
#[derive(Debug, Default, PartialEq)]
pub(super) struct ColumnText {
    pub(super) name: String,
    pub(super) collation: Option<String>,
    /// The expression of a generated column.
    pub(super) generated: Option<String>,
}

/// A check.
#[derive(Debug, PartialEq)]
pub(super) struct CheckText {
    pub(super) name: Option<String>,
    pub(super) column: Option<String>,
    pub(super) expr: String,
}

/// Words with which a constraint of the table begins.
const OF_TABLE: [&str; 5] = ["constraint", "primary", "unique", "check", "foreign"];

/// Reads `CREATE TABLE`.
pub(super) fn table(sql: &str) -> TableText {
    let mut table = TableText::default();
    let Some(pieces) = cut(sql) else { return table };
    let all = Pieces::new(sql, &pieces);
    let Some(body) = all.parenthesised() else {
        return table;
    };
    table.autoincrement = body.has("autoincrement");
    table.deferrable = body.has("deferrable");
    table.on_conflict = body.has("conflict");
    for part in body.parts() {
        let is_constraint = OF_TABLE.iter().any(|word| part.is_word(0, word));
        match part.name(0).filter(|_| !is_constraint) {
            Some(name) => column(part.after(0), name, &mut table),
            None => constraint(part, &mut table),
        }
    }
    table
}

fn column(rest: Pieces<'_>, name: String, table: &mut TableText) {
    let collation = rest.find("collate").and_then(|at| rest.name(at + 1));
    let generated = rest.find("as").and_then(|at| rest.after(at).parenthesised());
    let mut checks = rest;
    while let Some(at) = checks.find("check") {
        let Some(expr) = checks.after(at).parenthesised() else {
            break;
        };
        table.checks.push(CheckText {
            name: name_before(checks, at),
            column: Some(name.clone()),
            expr: text::bare(expr.text()).to_owned(),
        });
        checks = checks.after(at);
    }
    if let Some(at) = rest.find("references") {
        table
            .foreign_keys
            .extend(name_before(rest, at).map(|key| (key, vec![name.clone()])));
    }
    if let Some(at) = rest.find("unique") {
        table
            .uniques
            .extend(name_before(rest, at).map(|key| (key, vec![name.clone()])));
    }
    table.columns.push(ColumnText {
        name,
        collation,
        generated: generated.map(|expr| text::bare(expr.text()).to_owned()),
    });
}

/// The name of a constraint whose first word stands at a position.
fn name_before(pieces: Pieces<'_>, at: usize) -> Option<String> {
    let before = at.checked_sub(2)?;
    pieces
        .is_word(before, "constraint")
        .then(|| pieces.name(before + 1))
        .flatten()
}

fn constraint(part: Pieces<'_>, table: &mut TableText) {
    let name = part.is_word(0, "constraint").then(|| part.name(1)).flatten();
    let rest = if name.is_some() { part.after(1) } else { part };
    let Some(inner) = rest.parenthesised() else { return };
    if rest.is_word(0, "check") {
        table.checks.push(CheckText {
            name,
            column: None,
            expr: text::bare(inner.text()).to_owned(),
        });
        return;
    }
    let columns = || inner.parts().iter().filter_map(|one| one.name(0)).collect();
    if rest.is_word(0, "foreign") {
        table.foreign_keys.extend(name.map(|name| (name, columns())));
    } else if rest.is_word(0, "unique") {
        table.uniques.extend(name.map(|name| (name, columns())));
    }
}

/// The expressions of an index by position, without direction and collation, and its predicate.
pub(super) fn index(sql: &str) -> (Vec<String>, Option<String>) {
    let Some(pieces) = cut(sql) else {
        return (Vec::new(), None);
    };
    let all = Pieces::new(sql, &pieces);
    let Some(body) = all.find("on").and_then(|at| all.after(at).parenthesised()) else {
        return (Vec::new(), None);
    };
    let columns = body.parts().into_iter().map(|part| {
        let ends = ["collate", "asc", "desc", "nulls"]
            .iter()
            .filter_map(|word| part.find(word));
        let expr = ends.min().map_or(part, |end| part.before(end));
        text::bare(expr.text()).to_owned()
    });
    let predicate = all
        .find("where")
        .map(|at| text::bare(all.after(at).text()).to_owned());
    (columns.collect(), predicate)
}

/// The query of a view. Where the view names its columns before it, `CREATE VIEW v (a, b) AS …`, the query does so itself.
pub(super) fn view(sql: &str) -> Option<String> {
    let pieces = cut(sql)?;
    let all = Pieces::new(sql, &pieces);
    let at = all.find("as")?;
    let query = all.after(at);
    if query.is_empty() {
        return None;
    }
    let query = query.text().trim_end_matches(';').trim_end();
    Some(match all.before(at).parenthesised() {
        Some(names) => format!(
            "WITH renamed ({}) AS ({query}) SELECT * FROM renamed",
            names.text()
        ),
        None => query.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_what_no_pragma_tells() {
        let table = table(
            "CREATE TABLE \"größe (x\" ( -- a comment, with (\n  \"id\" INTEGER PRIMARY KEY AUTOINCREMENT,\n  \
             a TEXT COLLATE nocase CONSTRAINT \"a,ok\" CHECK ((length(a) > 0)) CHECK (a <> ')'),\n  \
             b INT GENERATED ALWAYS AS (id + 1) STORED, c INTEGER CONSTRAINT fk REFERENCES t(id),\n  \
             CONSTRAINT u UNIQUE (a, [b]), CHECK (a > b), CONSTRAINT k FOREIGN KEY (\"c\", b) REFERENCES t (x, y))",
        );
        assert!(table.autoincrement);
        let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(names, ["id", "a", "b", "c"]);
        assert_eq!(
            table
                .columns
                .get(1)
                .and_then(|column| column.collation.as_deref()),
            Some("nocase")
        );
        assert_eq!(
            table
                .columns
                .get(2)
                .and_then(|column| column.generated.as_deref()),
            Some("id + 1")
        );
        let checks: Vec<(Option<&str>, &str)> = (table.checks.iter())
            .map(|check| (check.name.as_deref(), check.expr.as_str()))
            .collect();
        assert_eq!(
            checks,
            [
                (Some("a,ok"), "length(a) > 0"),
                (None, "a <> ')'"),
                (None, "a > b")
            ]
        );
        let key = |name: &str, columns: &[&str]| {
            (
                name.to_owned(),
                columns.iter().map(|one| (*one).to_owned()).collect(),
            )
        };
        assert_eq!(table.uniques, [key("u", &["a", "b"])]);
        assert_eq!(table.foreign_keys, [key("fk", &["c"]), key("k", &["c", "b"])]);
    }

    #[test]
    fn an_index_says_its_expressions_and_its_predicate() {
        assert_eq!(
            index(
                "CREATE UNIQUE INDEX i ON t (lower(a) COLLATE nocase DESC, \"b\", (a || 'x')) WHERE (b IS NOT NULL)"
            ),
            (
                vec!["lower(a)".to_owned(), "\"b\"".to_owned(), "a || 'x'".to_owned()],
                Some("b IS NOT NULL".to_owned())
            )
        );
    }

    #[test]
    fn a_view_says_its_query() {
        assert_eq!(
            view("CREATE VIEW v AS\nSELECT a AS b FROM t;").as_deref(),
            Some("SELECT a AS b FROM t")
        );
        assert_eq!(
            view("CREATE VIEW v (x, \"y\") AS SELECT (a), b FROM t").as_deref(),
            Some("WITH renamed (x, \"y\") AS (SELECT (a), b FROM t) SELECT * FROM renamed")
        );
    }
}
