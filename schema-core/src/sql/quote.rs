//! Quoting: the one place where a name or a text becomes SQL.

use crate::database::Name;

/// An identifier: `"a""b"`. Both dialects take the standard's form (SQL-92 5.2, `<delimited identifier>`).
pub fn ident(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Identifiers, separated.
pub fn idents<S: AsRef<str>>(names: &[S], separator: &str) -> String {
    let quoted: Vec<String> = names.iter().map(|name| ident(name.as_ref())).collect();
    quoted.join(separator)
}

/// A name with its schema: `"auth"."users"`.
pub fn name(name: &Name) -> String {
    match &name.schema {
        Some(schema) => format!("{}.{}", ident(schema), ident(&name.name)),
        None => ident(&name.name),
    }
}

/// A text: `'it''s'`. Backslashes stand for themselves (`standard_conforming_strings`, on since PostgreSQL 9.1; SQLite
/// has no escapes).
pub fn text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_quotation_is_doubled() {
        assert_eq!(ident("a\"b"), "\"a\"\"b\"");
        assert_eq!(text("it's \\ \"x\""), "'it''s \\ \"x\"'");
        let qualified = Name {
            schema: Some("s".to_owned()),
            name: "t".to_owned(),
        };
        assert_eq!(name(&qualified), "\"s\".\"t\"");
    }
}
