//! Functions, and which of them the tables need.
//!
//! A body may read tables, and PostgreSQL looks it up when the function is made; a default, a check or a generated
//! column may call a function, and PostgreSQL looks that up when the table is made. So those that tables call stand
//! before them, with those that these call in turn, and the others after. Types and domains always stand before them.

use super::Lowering;
use crate::database::{Function, Table};

impl Lowering<'_> {
    /// In the order written.
    pub(super) fn functions(&self, tables: &[Table]) -> Vec<Function> {
        if !self.dialect.facts().functions {
            return Vec::new();
        }
        functions(&self.definition().functions, tables)
    }
}

/// Statements in the order written, each with whether the tables need it.
pub fn functions(written: &[String], tables: &[Table]) -> Vec<Function> {
    let names: Vec<Vec<String>> = written.iter().map(|sql| names(sql)).collect();
    let mut needed: Vec<bool> = written.iter().map(|sql| type_name(sql).is_some()).collect();
    let types = written.iter().zip(&needed).filter(|(_, needed)| **needed);
    let mut texts: Vec<&str> = types.map(|(sql, _)| sql.as_str()).collect();
    texts.extend(tables.iter().flat_map(calls));
    while let Some(text) = texts.pop() {
        for ((names, needed), sql) in names.iter().zip(&mut needed).zip(written) {
            if !*needed && names.iter().any(|name| mentions(text, name)) {
                *needed = true;
                texts.push(sql);
            }
        }
    }
    let functions = written.iter().zip(needed);
    functions
        .map(|(sql, before_tables)| Function {
            sql: sql.trim().trim_end_matches(';').trim_end().to_owned(),
            before_tables,
        })
        .collect()
}

/// What stands behind `CREATE TYPE` or `CREATE DOMAIN`, which columns may be of.
fn type_name(sql: &str) -> Option<&str> {
    let mut words = sql.split_whitespace();
    let is = |word: Option<&str>, one: &str| word.is_some_and(|word| word.eq_ignore_ascii_case(one));
    if !is(words.next(), "create") {
        return None;
    }
    let what = words.next();
    (is(what, "type") || is(what, "domain"))
        .then(|| words.next())
        .flatten()
}

/// What is evaluated when a table is made.
fn calls(table: &Table) -> impl Iterator<Item = &str> {
    let columns = table.columns.iter().flat_map(|column| {
        let generated = column.generated.as_ref().map(|generated| generated.expr.as_str());
        column.default.as_deref().into_iter().chain(generated)
    });
    let checks = table.checks.iter().map(|check| check.expr.as_str());
    let exclusions = table
        .exclusions
        .iter()
        .map(|exclusion| exclusion.definition.as_str());
    columns.chain(checks).chain(exclusions)
}

/// The names of the functions that a text creates, without schemas.
fn names(sql: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = sql;
    while let Some(at) = find_word(rest, "function") {
        rest = rest[at + "function".len()..].trim_start();
        let Some(end) = rest.find('(') else { break };
        let name = rest[..end].trim();
        let name = match name.strip_suffix('"') {
            // A quoted name may hold dots, but begins at the last quotation mark before its own end.
            Some(quoted) => quoted.rsplit('"').next().unwrap_or(quoted),
            None => name.rsplit('.').next().unwrap_or(name).trim(),
        };
        // `RETURNS trigger … EXECUTE FUNCTION name(…)` names one too, which does no harm.
        if !name.is_empty() {
            names.push(name.to_owned());
        }
    }
    names
}

fn mentions(text: &str, name: &str) -> bool {
    find_word(text, name).is_some()
}

/// Where a word stands that is no part of a longer one, without regard to ASCII case.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let is_part = |letter: Option<char>| letter.is_some_and(|one| one.is_alphanumeric() || one == '_');
    let lower = text.to_ascii_lowercase();
    let word = word.to_ascii_lowercase();
    let mut from = 0;
    while let Some(found) = lower.get(from..)?.find(&word) {
        let at = from + found;
        let end = at + word.len();
        if !is_part(lower[..at].chars().next_back()) && !is_part(lower[end..].chars().next()) {
            return Some(at);
        }
        from = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{find_word, names, type_name};

    #[test]
    fn types_and_domains_are_told_from_functions() {
        assert_eq!(type_name("create domain email as text"), Some("email"));
        assert_eq!(type_name("CREATE TYPE app.pair AS (a int)"), Some("app.pair"));
        assert_eq!(type_name("CREATE FUNCTION type() RETURNS int"), None);
    }

    #[test]
    fn names_are_found_in_what_creates_them() {
        assert_eq!(
            names("CREATE OR REPLACE FUNCTION app.next_no(a int) RETURNS int"),
            ["next_no"]
        );
        assert_eq!(names("create function\n  \"My Fn\" () returns int"), ["My Fn"]);
        assert_eq!(
            names(
                "CREATE FUNCTION a() RETURNS int LANGUAGE sql AS 'SELECT 1';\nCREATE FUNCTION b() RETURNS int"
            ),
            ["a", "b"]
        );
        assert_eq!(names("SELECT 1"), Vec::<String>::new());
    }

    #[test]
    fn a_part_of_a_word_is_none() {
        assert_eq!(find_word("my_next_no(1)", "next_no"), None);
        assert_eq!(find_word("x + NEXT_NO (1)", "next_no"), Some(4));
        assert_eq!(find_word("é next_no2 next_no", "next_no"), Some(12));
    }
}
