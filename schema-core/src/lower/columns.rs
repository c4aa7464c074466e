//! Columns: type, nullability, default, identity.

use super::{Lowering, column_names, defaults, expr};
use crate::database::{Column, Generated};
use crate::dialect::{Dialect, native};
use crate::schema::{self, Default, EnumId, FieldType, Model, ModelId, ScalarType};
use crate::syntax::Identity;

impl Lowering<'_> {
    pub(super) fn columns(&self, id: ModelId, model: &Model) -> Vec<Column> {
        let scope = expr::Scope::of(self, id);
        let here = model
            .columns()
            .filter(|(_, field, _)| field.databases.contains(&self.database));
        here.map(|(_, field, column)| {
            let mut lowered = self.column(scope, model, column);
            lowered.comment = self.comment(field.docs.as_ref());
            lowered
        })
        .collect()
    }

    fn column(&self, scope: expr::Scope<'_>, model: &Model, column: &schema::Column) -> Column {
        let element = self.element_type(column);
        let is_key = self.is_inline_key(model, column);
        Column {
            name: column.name.clone(),
            sql_type: match (serial(self.dialect, column), column.list) {
                (Some(serial), _) => serial.to_owned(),
                (None, true) => format!("{element}[]"),
                (None, false) => element.clone(),
            },
            // Prisma's lists are never NOT NULL.
            nullable: column.accepts_null(self.dialect) || column.list,
            default: defaults::of(self.schema, self.dialect, column, &element),
            on_update: None,
            identity: identity(self.dialect, column),
            generated: column.generated.as_ref().map(|generated| Generated {
                expr: expr::sql(scope, &generated.expr),
                stored: !(generated.is_virtual && self.dialect.facts().virtual_columns),
            }),
            collation: column.collation.clone(),
            inline_primary_key: is_key,
            autoincrement: self.counts(column, is_key),
            serial_start: serial_start(self.dialect, column),
            comment: None,
            renamed_from: column.renamed_from.clone(),
        }
    }

    /// The type of a column, or of an element of a list.
    pub(super) fn element_type(&self, column: &schema::Column) -> String {
        match &column.ty {
            FieldType::Unsupported(text) => text.clone(),
            FieldType::Enum(id) if self.schema.enum_(*id).storage_text => native::text(self.dialect),
            FieldType::Enum(id) if self.dialect.facts().enum_types => {
                self.dialect.quote().name(&self.enum_name(*id))
            }
            FieldType::Enum(id) if self.dialect.facts().enum_columns => self.enum_column(*id),
            FieldType::Enum(_) => native::text(self.dialect),
            FieldType::Scalar(scalar) => match native::of(self.dialect, column) {
                Some(native) => native.sql,
                None => native::sqlite(*scalar).to_owned(),
            },
        }
    }

    /// `ENUM('a', 'b')`
    fn enum_column(&self, id: EnumId) -> String {
        let quote = self.dialect.quote();
        let variants = self.schema.enum_(id).variants.iter();
        let labels: Vec<String> = variants.map(|variant| quote.text(&variant.label)).collect();
        format!("ENUM({})", labels.join(", "))
    }

    fn counts(&self, column: &schema::Column, is_key: bool) -> bool {
        match self.dialect {
            Dialect::PostgreSql => false,
            Dialect::Sqlite => is_key && counts_by_itself(column),
            Dialect::MySql => matches!(column.default, Some(Default::Autoincrement { .. })),
        }
    }

    /// SQLite writes a key of one column with the column.
    fn is_inline_key(&self, model: &Model, column: &schema::Column) -> bool {
        let Some(key) = model
            .primary_key
            .as_ref()
            .filter(|_| self.dialect == Dialect::Sqlite)
        else {
            return false;
        };
        column_names(model, &key.fields) == [column.name.as_str()]
    }
}

/// Prisma writes `AUTOINCREMENT` for every single-column integer key on SQLite.
fn counts_by_itself(column: &schema::Column) -> bool {
    matches!(
        column.ty,
        FieldType::Scalar(ScalarType::Int16 | ScalarType::Int32)
    )
}

/// PostgreSQL's types that bring a sequence.
fn serial(dialect: Dialect, column: &schema::Column) -> Option<&'static str> {
    let Some(Default::Autoincrement { identity: None, .. }) = column.default else {
        return None;
    };
    if dialect != Dialect::PostgreSql {
        return None;
    }
    Some(match native::of(dialect, column)?.name {
        "SmallInt" => "SMALLSERIAL",
        "BigInt" => "BIGSERIAL",
        _ => "SERIAL",
    })
}

fn serial_start(dialect: Dialect, column: &schema::Column) -> Option<i64> {
    match column.default {
        Some(Default::Autoincrement {
            identity: None,
            start,
        }) if dialect != Dialect::Sqlite => start.filter(|start| *start != 1),
        _ => None,
    }
}

fn identity(dialect: Dialect, column: &schema::Column) -> Option<String> {
    let Some(Default::Autoincrement {
        identity: Some(identity),
        start,
    }) = column.default
    else {
        return None;
    };
    if dialect != Dialect::PostgreSql {
        return None;
    }
    let when = match identity {
        Identity::ByDefault => "BY DEFAULT",
        Identity::Always => "ALWAYS",
    };
    let start = start.map_or(String::new(), |start| format!(" (START WITH {start})"));
    Some(format!("GENERATED {when} AS IDENTITY{start}"))
}
