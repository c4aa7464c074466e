//! Columns: types and defaults.

use super::{Scope, doc, expr};
use crate::database::Table;
use crate::schema::{Column, Default, FieldType, Generator, ModelId, ScalarType};
use crate::syntax::Identity;

impl<'a> Scope<'a> {
    pub(super) fn column(
        &self,
        model: Option<ModelId>,
        column: &'a Column,
        table: Option<&'a Table>,
    ) -> doc::Column<'a> {
        let lowered = table.and_then(|table| table.columns.iter().find(|one| one.name == column.name));
        let generated = column.generated.as_ref().zip(model);
        doc::Column {
            name: &column.name,
            ty: match &column.ty {
                FieldType::Scalar(scalar) => doc::Type::Scalar(scalar_name(*scalar)),
                FieldType::Enum(id) => doc::Type::Enum(&self.schema.enum_(*id).name),
                FieldType::Unsupported(sql) => doc::Type::Unsupported(sql),
            },
            database_type: lowered.map(|one| one.sql_type.as_str()),
            rust_type: &column.rust_type,
            nullable: column.nullable,
            list: column.list,
            default: column.default.as_ref().map(|one| self.default(one)),
            updated_at: column.updated_at,
            generated: generated.map(|(generated, model)| doc::Generated {
                is_virtual: generated.is_virtual,
                expr: self.expr(
                    model,
                    &generated.expr,
                    lowered
                        .and_then(|one| one.generated.as_ref())
                        .map(|one| one.expr.as_str()),
                ),
            }),
            collation: column.collation.as_deref(),
            sensitive: column.sensitive,
            renamed_from: column.renamed_from.as_deref(),
        }
    }

    /// An expression with the text that lowering made of it.
    pub(super) fn expr(
        &self,
        model: ModelId,
        one: &crate::schema::Expr,
        sql: Option<&'a str>,
    ) -> doc::Expr<'a> {
        let scope = expr::Scope {
            schema: self.schema,
            model,
            outer: None,
        };
        doc::Expr {
            expr: expr::expr(scope, one),
            sql,
        }
    }

    fn default(&self, default: &'a Default) -> doc::Default<'a> {
        let value = |one| expr::value(self.schema, one);
        let database = |value| doc::Default::Database { value };
        match default {
            Default::Value(one) => database(doc::DatabaseDefault::Value(value(one))),
            Default::List(many) => database(doc::DatabaseDefault::List(many.iter().map(value).collect())),
            Default::Now => database(doc::DatabaseDefault::Now(true)),
            Default::Autoincrement { identity, start } => {
                database(doc::DatabaseDefault::Autoincrement(doc::Autoincrement {
                    identity: identity.map(|identity| match identity {
                        Identity::ByDefault => "byDefault",
                        Identity::Always => "always",
                    }),
                    start: *start,
                }))
            }
            Default::Sql(sql) | Default::DbGenerated(sql) => database(doc::DatabaseDefault::Sql(sql)),
            Default::Database => database(doc::DatabaseDefault::Unnamed(true)),
            Default::Client(generator) => doc::Default::Client {
                value: match generator {
                    Generator::Cuid(version) => doc::ClientDefault::Cuid(*version),
                    Generator::Uuid(version) => doc::ClientDefault::Uuid(*version),
                    Generator::Ulid => doc::ClientDefault::Ulid(true),
                    Generator::Nanoid(length) => doc::ClientDefault::Nanoid(*length),
                    Generator::Value(one) => doc::ClientDefault::Value(value(one)),
                    Generator::List(many) => doc::ClientDefault::List(many.iter().map(value).collect()),
                },
            },
        }
    }
}

fn scalar_name(scalar: ScalarType) -> &'static str {
    match scalar {
        ScalarType::String => "string",
        ScalarType::Bool => "bool",
        ScalarType::Int16 => "int16",
        ScalarType::Int32 => "int32",
        ScalarType::Int64 => "int64",
        ScalarType::Float32 => "float32",
        ScalarType::Float64 => "float64",
        ScalarType::Decimal => "decimal",
        ScalarType::Instant => "instant",
        ScalarType::DateTime => "dateTime",
        ScalarType::Date => "date",
        ScalarType::Time => "time",
        ScalarType::Uuid => "uuid",
        ScalarType::Json => "json",
        ScalarType::Bytes => "bytes",
    }
}
