//! Enum types.

use std::collections::HashSet;

use super::literals;
use super::names::{self, Kind};
use super::{HERE, Raising};
use crate::database::{Database, EnumType, Name};
use crate::names::rust;
use crate::schema::{Enum, EnumId, Variant};

/// Enums of a database, each with the text of the type that columns have.
pub(super) fn all(database: &Database) -> Vec<(String, EnumType)> {
    let types = database.enums.iter();
    let types = types.map(|one| (database.dialect.quote().name(&one.name), one.clone()));
    types.chain(of_columns(database)).collect()
}

/// MySQL's enums, which stand at columns: those with the same labels are one, called after the first.
fn of_columns(database: &Database) -> Vec<(String, EnumType)> {
    let mut found: Vec<(String, EnumType)> = Vec::new();
    if !database.dialect.facts().enum_columns {
        return found;
    }
    for table in &database.tables {
        for column in &table.columns {
            let Some(labels) = labels(&column.sql_type) else {
                continue;
            };
            if found.iter().any(|(text, _)| *text == column.sql_type) {
                continue;
            }
            let name = Name {
                schema: None,
                name: format!("{}_{}", table.name.name, column.name),
            };
            let one = EnumType {
                name,
                labels,
                comment: None,
                renamed_from: None,
            };
            found.push((column.sql_type.clone(), one));
        }
    }
    found
}

/// The labels of `ENUM('a', 'b')`.
fn labels(sql_type: &str) -> Option<Vec<String>> {
    literals::texts(sql_type.strip_prefix("ENUM(")?.strip_suffix(')')?)
}

impl Raising<'_> {
    pub(super) fn raise_enums(&mut self) {
        for (at, (text, one)) in (0..).zip(all(self.database)) {
            let raised = self.enum_(&one);
            self.enums.insert(text, EnumId(at));
            self.schema.enums.push(raised);
        }
    }

    fn enum_(&self, one: &EnumType) -> Enum {
        let names = self.names.item(Kind::Enum, &one.name);
        let (mut in_rust, mut in_prisma) = (HashSet::new(), HashSet::new());
        let variants = one.labels.iter().map(|label| Variant {
            name: rust::unique(rust::variant_name(label), &mut in_rust),
            prisma: rust::unique(names::identifier(label, 'V'), &mut in_prisma),
            label: label.clone(),
            docs: None,
            renamed_from: None,
        });
        Enum {
            variants: variants.collect(),
            name: names.rust,
            module: Vec::new(),
            prisma: names.prisma,
            docs: one.comment.clone(),
            databases: vec![HERE],
            type_names: vec![one.name.name.clone()],
            schema: one.name.schema.clone(),
            storage_text: false,
            renamed_from: None,
        }
    }
}
