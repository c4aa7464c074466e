//! Columns.

use super::{Raising, defaults, types};
use crate::database;
use crate::schema::{Column, Default, Expr, FieldType, Generated};
use crate::syntax::Identity;

impl Raising<'_> {
    /// The column of a table or view, `owner` for notes.
    pub(super) fn column(&mut self, owner: &str, column: &database::Column) -> Column {
        let dialect = self.database.dialect;
        let read = types::read(dialect, &column.sql_type, &self.enums);
        let about = format!("{owner}.{}", column.name);
        if let Some(becomes) = read.becomes {
            let says = format!("has the type `{}`, and is read as `{becomes}`", column.sql_type);
            self.note(&about, says);
        }
        if let FieldType::Unsupported(text) = &read.ty {
            let says = format!("has the type `{text}`, which clients do not read");
            self.note(&about, says);
        }
        let nullable = column.nullable && !read.list;
        let mut raised = Column {
            rust_type: types::rust(&read.ty, &self.schema.enums, nullable, read.list),
            nullable,
            list: read.list,
            native: read.native.into_iter().collect(),
            generated: column.generated.as_ref().map(|generated| Generated {
                is_virtual: !generated.stored,
                expr: Expr::Sql(generated.expr.clone()),
            }),
            collation: column.collation.clone(),
            ..Column::blank(&column.name, read.ty)
        };
        raised.default = match (counts(read.serial, column), &column.default) {
            (Some(counts), _) => Some(counts),
            (None, Some(text)) => Some(match &column.on_update {
                // The two are one text for the definition.
                Some(on_update) => Default::Sql(format!("{text} ON UPDATE {on_update}")),
                None => defaults::read(dialect, &self.schema.enums, &raised, text),
            }),
            (None, None) => None,
        };
        if column.on_update.is_some() && column.default.is_none() {
            self.note(
                &about,
                "is set by the database on every update, which is left out",
            );
        }
        if read.list && !column.nullable {
            self.note(
                about,
                "is a list that is never null; the definition's lists may be",
            );
        }
        raised
    }
}

/// A column that counts by itself. Of SQLite that is every key of one column that says `INTEGER`.
fn counts(serial: bool, column: &database::Column) -> Option<Default> {
    let is_row_number = column.inline_primary_key && column.sql_type.eq_ignore_ascii_case("integer");
    if serial || column.autoincrement || is_row_number {
        return Some(Default::Autoincrement {
            identity: None,
            start: column.serial_start,
        });
    }
    let text = column.identity.as_deref()?;
    let identity = match text.starts_with("GENERATED ALWAYS") {
        true => Identity::Always,
        false => Identity::ByDefault,
    };
    let start = text
        .split_once("(START WITH ")
        .and_then(|(_, rest)| rest.trim_end_matches(')').parse().ok());
    Some(Default::Autoincrement {
        identity: Some(identity),
        start,
    })
}
