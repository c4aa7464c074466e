//! The row of a field: name, type, attributes.

use super::scope::{self, Scope};
use super::table::Block;
use super::{default, index, relation, text};
use crate::dialect::native;
use crate::schema::{Column, Field, FieldId, FieldKind, FieldType, Model, ModelId, ScalarType};

/// Writes the fields of a model, those of missing opposite sides last.
pub(super) fn rows(scope: &Scope<'_>, id: ModelId, model: &Model, block: &mut Block) {
    for (at, field) in model.fields() {
        if !scope.shows(field) {
            continue;
        }
        match &field.kind {
            FieldKind::Column(column) => {
                let keys = index::field_attributes(scope, id, model, at);
                row(scope, scope.is_ignored(id), field, column, keys, block);
            }
            FieldKind::Relation(side) => {
                if let Some((ty, attributes)) = relation::field(scope, id, *side) {
                    docs(field, block);
                    block.row([field.prisma.clone(), ty, attributes]);
                }
            }
        }
    }
    for added in scope.relations.added_to(id) {
        let (ty, attributes) = relation::added(scope, id, added);
        block.row([added.name.clone(), ty, attributes]);
    }
}

/// Writes the columns of a view.
pub(super) fn view_rows(
    scope: &Scope<'_>,
    ignored: bool,
    fields: &[Field],
    unique: &[FieldId],
    block: &mut Block,
) {
    for (at, field) in fields.iter().enumerate() {
        let FieldKind::Column(column) = &field.kind else {
            continue;
        };
        if scope.shows(field) {
            let is_unique = unique.contains(&FieldId(at as u32));
            let keys = is_unique.then(|| "@unique".to_owned()).into_iter().collect();
            row(scope, ignored, field, column, keys, block);
        }
    }
}

/// `keys` are `@id` and `@unique`.
fn row(
    scope: &Scope<'_>,
    owner_ignored: bool,
    field: &Field,
    column: &Column,
    keys: Vec<String>,
    block: &mut Block,
) {
    let native = native::of(scope.dialect, column);
    let mut attributes = keys;
    if let Some(value) = default::value(scope, column, native.as_ref().map(|one| one.name)) {
        attributes.push(format!("@default({value})"));
    }
    if column.updated_at {
        attributes.push("@updatedAt".to_owned());
    }
    if column.name != field.prisma {
        attributes.push(format!("@map({})", text::string(&column.name)));
    }
    if scope::is_left_out(field.ignore.as_ref()) && !owner_ignored && !scope::is_unsupported(column) {
        attributes.push("@ignore".to_owned());
    }
    if let Some(native) = native.filter(|native| native.printed) {
        attributes.push(format!("@db.{native}"));
    }
    docs(field, block);
    block.row([field.prisma.clone(), type_of(scope, column), attributes.join(" ")]);
}

fn docs(field: &Field, block: &mut Block) {
    for line in text::docs(field.docs.as_deref()) {
        block.comment(line);
    }
}

fn type_of(scope: &Scope<'_>, column: &Column) -> String {
    let name = match &column.ty {
        FieldType::Scalar(scalar) => scalar_name(*scalar).to_owned(),
        FieldType::Enum(id) if scope.schema.enum_(*id).storage_text => "String".to_owned(),
        FieldType::Enum(id) => scope.schema.enum_(*id).prisma.clone(),
        FieldType::Unsupported(sql) => format!("Unsupported({})", text::string(sql)),
    };
    let modifier = match (column.list, column.accepts_null(scope.dialect)) {
        (true, _) => "[]",
        (false, true) => "?",
        (false, false) => "",
    };
    format!("{name}{modifier}")
}

fn scalar_name(scalar: ScalarType) -> &'static str {
    match scalar {
        ScalarType::String | ScalarType::Uuid => "String",
        ScalarType::Bool => "Boolean",
        ScalarType::Int16 | ScalarType::Int32 => "Int",
        ScalarType::Int64 => "BigInt",
        ScalarType::Float32 | ScalarType::Float64 => "Float",
        ScalarType::Decimal => "Decimal",
        ScalarType::Instant | ScalarType::DateTime | ScalarType::Date | ScalarType::Time => "DateTime",
        ScalarType::Json => "Json",
        ScalarType::Bytes => "Bytes",
    }
}
