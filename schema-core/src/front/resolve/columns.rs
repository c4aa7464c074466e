//! Fields: columns with their types, relation fields without their relations.

use super::types::{self, ColumnType, Type};
use super::{ModelSource, Resolver, databases, defaults};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::N0108;
use crate::diagnostic::codes::types::T0101;
use crate::front::rust::scan::ModuleId;
use crate::names;
use crate::schema::{
    Column, DatabaseId, Field, FieldId, FieldKind, FieldType, ModelId, NativeWish, Part, RelationId,
    RelationSide, Side,
};
use crate::span::Span;
use crate::syntax::{self, MarkerKind, NativeType, TypeRef};

/// The fields of every model.
pub(super) fn resolve(cx: &mut Resolver<'_>) {
    for (id, source) in cx.sources() {
        let around = cx.schema.model(id).databases.clone();
        let mut fields = Vec::with_capacity(source.item.fields.len());
        for field in source.item.fields.iter().filter(|field| field.skip.is_none()) {
            let field_id = FieldId(fields.len() as u32);
            if let Some(resolved) = one(cx, id, field_id, source, field, &around) {
                fields.push(resolved);
                origins(cx, id, field_id, field);
            }
        }
        if let Some(model) = cx.schema.models.get_mut(id.0 as usize) {
            model.fields = fields;
        }
    }
}

fn one<'a>(
    cx: &mut Resolver<'a>,
    model: ModelId,
    id: FieldId,
    source: ModelSource<'a>,
    field: &'a syntax::Field,
    around: &[DatabaseId],
) -> Option<Field> {
    let kind = match &field.marker {
        Some(marker) => {
            check_marker(cx, source.module, marker.kind, &field.ty);
            FieldKind::Relation(RelationSide {
                relation: RelationId(u32::MAX),
                side: if marker.kind == MarkerKind::BelongsTo {
                    Side::Forward
                } else {
                    Side::Back
                },
            })
        }
        None => {
            let (column, newtypes) = column(cx, source.module, field, source.item.column_name(field))?;
            cx.newtypes.extend(
                newtypes
                    .into_iter()
                    .map(|(scalar, module)| (model, id, scalar, module)),
            );
            FieldKind::Column(Box::new(column))
        }
    };
    Some(Field {
        name: field.name.value.clone(),
        prisma: names::prisma_field(field, source.item.prisma.rename_all.as_ref()),
        python: field.python.as_ref().map(|name| name.value.clone()),
        docs: field.docs.clone(),
        ignore: field.ignore.clone(),
        databases: databases::only(cx, field.only.as_ref(), around),
        kind,
    })
}

/// A type that looks like a marker must be one.
fn check_marker(cx: &mut Resolver<'_>, module: ModuleId, kind: MarkerKind, ty: &TypeRef) {
    match cx.names.type_of(module, ty) {
        Ok(Type::Marker(found)) if found == kind => {}
        Ok(_) => {
            let message = format!("`{ty}` is not the `{}` of onedef", kind.name());
            cx.report.push(
                Diagnostic::new(&N0108, ty.span.0, message)
                    .label("a derive takes it for the relation marker")
                    .help(format!(
                        "rename your own type, and write `onedef::{}<…>` for a relation",
                        kind.name()
                    )),
            );
        }
        Err(finding) => cx.report.push(*finding),
    }
}

type Newtypes<'a> = Vec<(&'a syntax::Scalar, ModuleId)>;

/// A column of a model or a view, its default included.
pub(super) fn column<'a>(
    cx: &mut Resolver<'a>,
    module: ModuleId,
    field: &'a syntax::Field,
    name: String,
) -> Option<(Column, Newtypes<'a>)> {
    let resolved = match unsupported(cx, module, field) {
        Some(resolved) => resolved,
        None => {
            let resolved = cx
                .names
                .type_of(module, &field.ty)
                .and_then(|found| types::column(found, &field.ty));
            match resolved {
                Ok(resolved) => resolved,
                Err(finding) => {
                    cx.report.push(*finding);
                    return None;
                }
            }
        }
    };
    let native = native(field, &resolved);
    let mut column = Column {
        name,
        ty: resolved.ty,
        rust_type: field.ty.to_string(),
        nullable: resolved.nullable,
        list: resolved.list,
        native,
        default: None,
        updated_at: field.updated_at.is_some(),
        generated: None,
        collation: field.collate.as_ref().map(|one| one.value.clone()),
        sensitive: field.sensitive.is_some(),
        renamed_from: field.renamed_from.as_ref().map(|one| one.value.clone()),
    };
    if let Some(default) = &field.default {
        column.default = defaults::resolve(cx, module, default, &column);
    }
    Some((column, resolved.newtypes))
}

/// A column whose type only the database knows: the Rust type is then any that can be read and written.
fn unsupported<'a>(
    cx: &mut Resolver<'a>,
    module: ModuleId,
    field: &'a syntax::Field,
) -> Option<ColumnType<'a>> {
    let text = field.native.iter().find_map(|one| one.text.as_ref())?;
    let optional = matches!(cx.names.type_of(module, &field.ty), Ok(Type::Option(_)))
        || field.ty.option_inner().is_some();
    if let Ok(Type::Marker(_) | Type::Model(_)) = cx.names.type_of(module, &field.ty) {
        cx.report.push(Diagnostic::new(
            &T0101,
            field.ty.span.0,
            format!("a column cannot hold `{}`", field.ty),
        ));
    }
    Some(ColumnType {
        ty: FieldType::Unsupported(text.value.clone()),
        nullable: optional,
        list: false,
        newtypes: Vec::new(),
    })
}

/// The field's own wishes, or those of the nearest newtype that has some.
fn native(field: &syntax::Field, resolved: &ColumnType<'_>) -> Vec<NativeWish> {
    let wishes: &[NativeType] = if field.native.is_empty() {
        resolved
            .newtypes
            .iter()
            .map(|(scalar, _)| scalar.native.as_slice())
            .find(|native| !native.is_empty())
            .unwrap_or_default()
    } else {
        &field.native
    };
    wishes
        .iter()
        .filter(|wish| wish.text.is_none())
        .map(|wish| NativeWish {
            provider: wish.provider.map(|provider| provider.value),
            name: wish.name.value.clone(),
            // The reader refused what is negative or too large.
            args: wish
                .args
                .iter()
                .map(|arg| u32::try_from(arg.value).unwrap_or(u32::MAX))
                .collect(),
        })
        .collect()
}

fn origins(cx: &mut Resolver<'_>, model: ModelId, id: FieldId, field: &syntax::Field) {
    cx.origins.insert(Part::Field(model, id), field.name.span);
    cx.origins.insert(Part::FieldType(model, id), field.ty.span.0);
    let span_of = |one: &Option<crate::span::Spanned<String>>| one.as_ref().map(|one| one.span);
    let relation = &field.relation;
    let keys: [(&'static str, Option<Span>); 20] = [
        ("column", span_of(&field.column)),
        ("prisma", span_of(&field.prisma)),
        ("python", span_of(&field.python)),
        ("renamed_from", span_of(&field.renamed_from)),
        ("type", field.native.first().map(|one| one.name.span)),
        ("default", field.default.as_ref().map(|one| one.span)),
        ("updated_at", field.updated_at),
        ("generated", field.generated.as_ref().map(|one| one.span.0)),
        ("collate", span_of(&field.collate)),
        ("sensitive", field.sensitive),
        ("ignore", field.ignore.as_ref().map(|one| one.span.0)),
        ("only", span_of(&field.only)),
        ("key", relation.key.first().map(|one| one.span)),
        ("references", relation.references.first().map(|one| one.span)),
        ("on_delete", relation.on_delete.as_ref().map(|one| one.span)),
        ("on_update", relation.on_update.as_ref().map(|one| one.span)),
        ("relation", span_of(&relation.name)),
        ("constraint", relation.constraint.as_ref().map(|one| one.span)),
        ("table", span_of(&relation.table)),
        ("check", field.checks.first().map(|one| one.span.0)),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            cx.origins.insert(Part::FieldKey(model, id, key), span);
        }
    }
}
