//! Tables of types and of expressions: what the compiler makes of the first cell stands in the next ones.

use schema_core::dialect::Dialect;

use crate::compiler::Definition;
use crate::page::Page;

const TYPES: &str = "| Rust | Prisma | PostgreSQL | SQLite |";
const EXPRESSIONS: &str = "| written | PostgreSQL | SQLite | with null |";
const TYPES_OF_MYSQL: &str = "| Rust | Prisma on MySQL | MySQL |";
const EXPRESSIONS_OF_MYSQL: &str = "| written | MySQL |";

/// Fills every table whose header is one of these.
pub(crate) fn rewrite(page: &mut Page) {
    let mut header = None;
    // The last definition before a table is the one whose fields its expressions name.
    let mut model = String::new();
    let mut inside = false;
    for number in 0..page.lines.len() {
        let line = page.lines[number].clone();
        if line == "```rust" || line == "```rust mysql" {
            model.clear();
            inside = true;
        } else if line.starts_with("```") {
            inside = false;
        } else if inside {
            model.push_str(&line);
            model.push('\n');
        }
        if !line.starts_with('|') {
            header = None;
            continue;
        }
        let known = [TYPES, EXPRESSIONS, TYPES_OF_MYSQL, EXPRESSIONS_OF_MYSQL];
        if known.contains(&line.as_str()) {
            header = Some(line);
            continue;
        }
        let cells = cells(&line);
        let filled = match header.as_deref() {
            Some(_) if cells[0].starts_with("---") => continue,
            Some(TYPES) => types(&cells),
            Some(EXPRESSIONS) => expressions(&cells, &model),
            Some(TYPES_OF_MYSQL) => types_of_mysql(&cells),
            Some(EXPRESSIONS_OF_MYSQL) => vec![
                cells[0].replace('|', "\\|"),
                said(&spans(&cells[0]), &model, Dialect::MySql),
            ],
            _ => continue,
        };
        page.lines[number] = format!("| {} |", filled.join(" | "));
    }
}

/// The cells of a row; `\|` is a bar inside of one.
fn cells(row: &str) -> Vec<String> {
    row.replace("\\|", "\0")
        .trim_matches('|')
        .split('|')
        .map(|cell| cell.trim().replace('\0', "|"))
        .collect()
}

fn code(text: &str) -> String {
    format!("`{}`", text.replace('|', "\\|"))
}

/// The code in a cell, each with its backticks taken off.
fn spans(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

fn types(cells: &[String]) -> Vec<String> {
    let (mut prisma, mut postgresql, mut sqlite) = (Vec::new(), Vec::new(), Vec::new());
    for written in spans(&cells[0]) {
        let source = with_a_column(written);
        // One of the types needs it, and the others do not mind.
        let extension = "onedef::database! { extension(\"citext\") }";
        let with_postgresql = Definition::read(
            &format!("{extension}\n{source}"),
            &[("main", Dialect::PostgreSql)],
        );
        prisma.push(column(&with_postgresql, "prisma"));
        postgresql.push(column(&with_postgresql, "sql"));
        sqlite.push(column(
            &Definition::read(&source, &[("main", Dialect::Sqlite)]),
            "sql",
        ));
    }
    vec![
        cells[0].replace('|', "\\|"),
        one(prisma),
        one(postgresql),
        one(sqlite),
    ]
}

fn one(mut of: Vec<String>) -> String {
    of.dedup();
    of.join(", ")
}

fn types_of_mysql(cells: &[String]) -> Vec<String> {
    let (mut prisma, mut sql) = (Vec::new(), Vec::new());
    for written in spans(&cells[0]) {
        let definition = Definition::read(&with_a_column(written), &[("main", Dialect::MySql)]);
        prisma.push(column(&definition, "prisma"));
        sql.push(column(&definition, "sql"));
    }
    vec![cells[0].replace('|', "\\|"), one(prisma), one(sql)]
}

/// A model with a column `x`: `Decimal`, `#[db(type = Money)] Decimal`.
fn with_a_column(written: &str) -> String {
    let (keys, rust) = match written.split_once("] ") {
        Some((keys, rust)) => (format!("{keys}]"), rust),
        None => (String::new(), written),
    };
    format!("#[derive(Model)]\npub struct M {{\n#[db(id)]\npub id: i32,\n{keys}\npub x: {rust},\n}}")
}

/// The type of the column `x`.
fn column(definition: &Result<Definition, String>, kind: &str) -> String {
    let text = match definition {
        Ok(definition) => definition.text(kind, 0).unwrap(),
        Err(findings) => return refused(findings),
    };
    let names = ["x ", "\"x\" ", "`x` "];
    let line = text
        .lines()
        .find_map(|line| names.iter().find_map(|name| line.trim().strip_prefix(name)))
        .unwrap_or_else(|| panic!("no column x in\n{text}"));
    let line = line.trim_start().trim_end_matches(',');
    let line = line.strip_suffix(" NOT NULL").unwrap_or(line);
    code(line.strip_suffix(" NULL").unwrap_or(line))
}

/// An error, by the link to its code.
fn refused(findings: &str) -> String {
    let id = findings.split(' ').next().unwrap_or_default();
    format!("an error, [{id}](../schema-core/src/diagnostic/pages/{id}.md)")
}

fn expressions(cells: &[String], model: &str) -> Vec<String> {
    let written = spans(&cells[0]);
    vec![
        cells[0].replace('|', "\\|"),
        said(&written, model, Dialect::PostgreSql),
        said(&written, model, Dialect::Sqlite),
        cells.get(3).cloned().unwrap_or_default(),
    ]
}

fn said(written: &[&str], model: &str, dialect: Dialect) -> String {
    let said: Vec<String> = written
        .iter()
        .map(|expression| match expression_in(expression, model, dialect) {
            Ok(sql) => code(&sql),
            Err(findings) => refused(&findings),
        })
        .collect();
    said.join(", ")
}

/// What an expression over the fields of a model becomes. It is tried as a check, then as what a check compares, then in
/// a policy; the findings are those of the first try.
fn expression_in(expression: &str, model: &str, dialect: Dialect) -> Result<String, String> {
    let same = format!("{expression} == {expression}");
    let tries = [
        (format!("check(name = \"c\", {expression})"), 1),
        (format!("check(name = \"c\", {same})"), 2),
        (format!("rls, policy(name = \"c\", using = {expression})"), 1),
        (format!("rls, policy(name = \"c\", using = {same})"), 2),
    ];
    let mut first = None;
    for (key, times) in tries {
        let source = model.replacen("pub struct", &format!("#[db({key})]\npub struct"), 1);
        match Definition::read(&source, &[("main", dialect)]) {
            Ok(definition) => {
                let sql = definition.text("sql", 0).unwrap();
                let inside = between(&sql, "CONSTRAINT \"c\" CHECK (", ")")
                    .or_else(|| between(&sql, "CONSTRAINT `c` CHECK (", ")"))
                    .or_else(|| between(&sql, "CREATE POLICY \"c\"", ")"))
                    .unwrap_or_else(|| panic!("no expression in\n{sql}"));
                let inside = inside.split_once("USING (").map_or(inside, |(_, inside)| inside);
                let half = (inside.len() - 3 * (times - 1)) / times;
                return Ok(inside[..half].to_owned());
            }
            Err(findings) => {
                first.get_or_insert(findings);
            }
        }
    }
    Err(first.unwrap_or_default())
}

/// What stands between a start and the last `end` of its line.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    let line = rest.lines().next()?;
    Some(&line[..line.rfind(end)?])
}
