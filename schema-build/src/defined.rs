//! Where in the Rust source the thing stands that a line of an artifact is about.
//!
//! Who finds an artifact stale or edited may never have seen the definition. In every kind of artifact with lines of its
//! own a block begins at the margin with a line that names its model, view or enum: `model User {`, `class User(Base):`,
//! `export interface User {`, `CREATE TABLE "users" (`.

use schema_core::schema::{Part, Schema};
use schema_core::span::Span;

/// What can be looked up: the names of each item in artifacts, its name in Rust, and where that stands.
#[derive(Debug)]
pub(crate) struct Defined<'a> {
    names: Vec<(&'a str, Item<'a>)>,
}

/// An item of the definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Item<'a> {
    /// Its name in Rust.
    pub(crate) name: &'a str,
    /// Where that stands.
    pub(crate) at: Span,
}

impl<'a> Defined<'a> {
    pub(crate) fn of(schema: &'a Schema, places: &[(Part, Span)]) -> Self {
        let mut names = Vec::new();
        for (part, at) in places {
            let (name, others) = match *part {
                Part::Model(id) => {
                    let one = schema.model(id);
                    (&one.name, [&one.prisma, &one.table])
                }
                Part::View(id) => {
                    let one = schema.view(id);
                    (&one.name, [&one.prisma, &one.view])
                }
                Part::Enum(id) => {
                    let one = schema.enum_(id);
                    (
                        &one.name,
                        [&one.prisma, one.type_names.first().unwrap_or(&one.prisma)],
                    )
                }
                _ => continue,
            };
            let item = Item { name, at: *at };
            names.push((name.as_str(), item));
            names.extend(others.map(|other| (other.as_str(), item)));
        }
        names.sort_by_key(|(name, _)| *name);
        Defined { names }
    }

    /// The item whose block a byte of a text stands in.
    pub(crate) fn around(&self, text: &str, byte: usize) -> Option<Item<'a>> {
        let end = text
            .get(byte..)?
            .find('\n')
            .map_or(text.len(), |line| byte + line);
        let lines = text.get(..end)?.lines().rev();
        lines
            .filter(|line| line.starts_with(|first: char| first.is_alphabetic()))
            .find_map(|line| self.named_in(line))
    }

    fn named_in(&self, line: &str) -> Option<Item<'a>> {
        let words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        words.filter(|word| !word.is_empty()).find_map(|word| {
            let at = self.names.binary_search_by_key(&word, |(name, _)| *name).ok()?;
            self.names.get(at).map(|(_, item)| *item)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use schema_core::dialect::Dialect;
    use schema_core::files::Files;
    use schema_core::front::resolve::DatabaseSetting;
    use schema_core::front::rust::scan::Source;

    use super::*;

    const SOURCE: &str = "\
#[derive(onedef::Model)]
#[db(table = \"users\")]
pub struct User { #[db(id)] pub id: i32 }
#[derive(onedef::Model)]
pub struct Post { #[db(id)] pub id: i32 }
";

    struct OneFile;

    impl Files for OneFile {
        fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
            Ok((path == "lib.rs").then(|| SOURCE.into()))
        }
    }

    #[test]
    fn the_block_around_a_line_names_its_item() {
        let source = Source {
            roots: vec!["lib.rs".into()],
            cfg: Vec::new(),
        };
        let database = DatabaseSetting {
            name: "default".into(),
            dialect: Dialect::PostgreSql,
        };
        let compiled = schema_core::compile(&OneFile, &source, &[database], &[]);
        let schema = compiled.schema.expect("no findings");
        let defined = Defined::of(&schema, &compiled.places);
        let text = "// User\nmodel User {\n  id Int\n}\n\nmodel Post {\n  id Int\n}\nCREATE TABLE \"users\" (\n    \"id\" INT\n);\n";
        let around = |what: &str| {
            let item = defined.around(text, text.find(what).expect("it is there"))?;
            Some((
                item.name,
                SOURCE.get(item.at.start as usize..item.at.end as usize),
            ))
        };
        let user = Some(("User", Some("User")));
        assert_eq!(around("model User"), user);
        assert_eq!(around("  id Int\n}\n\n"), user);
        assert_eq!(around("model Post"), Some(("Post", Some("Post"))));
        assert_eq!(around("    \"id\""), user);
        assert_eq!(around("// User"), None);
        assert_eq!(defined.around(text, 10_000), None);
    }
}
