//! Fields: columns with their types, relation fields without their relations.

use super::names::Names;
use super::types::{self, ColumnType, Type};
use super::{ModelSource, Reading, Resolver, databases, defaults};
use crate::diagnostic::codes::names::N0108;
use crate::diagnostic::codes::types::T0101;
use crate::diagnostic::{Diagnostic, Report};
use crate::front::rust::scan::ModuleId;
use crate::names;
use crate::parallel::{self, Threads};
use crate::schema::{
    Column, Field, FieldId, FieldKind, FieldType, ModelId, NativeWish, Part, Places, RelationId,
    RelationSide, Schema, Side,
};
use crate::span::Span;
use crate::syntax::{self, MarkerKind, NativeType, TypeRef};

/// Threads that resolve models: below, starting one costs more than it saves.
const RESOLVERS: Threads = Threads::worth(100);

/// The fields of every model. No model needs another's, so several threads may have some each.
pub(super) fn resolve(cx: &mut Resolver<'_>) {
    let (names, schema) = (&cx.names, &cx.schema);
    let resolved = parallel::map(&cx.sources(), RESOLVERS, |(id, source)| {
        model(*id, *source, names, schema)
    });
    for ((id, _), resolved) in cx.sources().into_iter().zip(resolved) {
        cx.report.append(resolved.report);
        cx.origins.add(Part::Model(id), resolved.places);
        cx.newtypes.extend(resolved.newtypes);
        if let Some(model) = cx.schema.models.get_mut(id.0 as usize) {
            model.fields = resolved.fields;
        }
    }
}

/// What came of the fields of one model.
struct Resolved<'a> {
    fields: Vec<Field>,
    /// Checks that they bring from their newtypes.
    newtypes: Vec<(ModelId, FieldId, &'a syntax::Scalar, ModuleId)>,
    places: Places,
    report: Report,
}

fn model<'a>(id: ModelId, source: ModelSource<'a>, names: &Names<'a>, schema: &Schema) -> Resolved<'a> {
    let mut resolved = Resolved {
        fields: Vec::with_capacity(source.item.fields.len()),
        newtypes: Vec::new(),
        places: Places::default(),
        report: Report::new(),
    };
    for field in source.item.fields.iter().filter(|field| field.skip.is_none()) {
        let cx = &mut Reading {
            names,
            schema,
            report: &mut resolved.report,
        };
        if let Some((one, newtypes)) = one(cx, id, source, field) {
            let field_id = FieldId(resolved.fields.len() as u32);
            let newtypes = newtypes.into_iter();
            resolved
                .newtypes
                .extend(newtypes.map(|(scalar, module)| (id, field_id, scalar, module)));
            resolved.fields.push(one);
            places(&mut resolved.places, id, field_id, field);
        }
    }
    resolved
}

fn one<'a>(
    cx: &mut Reading<'a, '_>,
    model: ModelId,
    source: ModelSource<'a>,
    field: &'a syntax::Field,
) -> Option<(Field, Newtypes<'a>)> {
    let (kind, newtypes) = match &field.marker {
        Some(marker) => {
            check_marker(cx, source.module, marker.kind, &field.ty);
            let side = RelationSide {
                relation: RelationId(u32::MAX),
                side: if marker.kind == MarkerKind::BelongsTo {
                    Side::Forward
                } else {
                    Side::Back
                },
            };
            (FieldKind::Relation(side), Newtypes::new())
        }
        None => {
            let (column, newtypes) = column(cx, source.module, field, source.item.column_name(field))?;
            (FieldKind::Column(Box::new(column)), newtypes)
        }
    };
    let around = &cx.schema.model(model).databases;
    let field = Field {
        name: field.name.value.clone(),
        prisma: names::prisma_field(field, source.item.prisma.rename_all.as_ref()),
        python: field.python.as_ref().map(|name| name.value.clone()),
        docs: field.docs.clone(),
        ignore: field.ignore.clone(),
        databases: databases::only(cx, field.only.as_ref(), around),
        kind,
    };
    Some((field, newtypes))
}

/// A type that looks like a marker must be one.
fn check_marker(cx: &mut Reading<'_, '_>, module: ModuleId, kind: MarkerKind, ty: &TypeRef) {
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
    cx: &mut Reading<'a, '_>,
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
    cx: &mut Reading<'a, '_>,
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

fn places(places: &mut Places, model: ModelId, id: FieldId, field: &syntax::Field) {
    places.insert(Part::Field(model, id), field.name.span);
    places.insert(Part::FieldType(model, id), field.ty.span.0);
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
            places.insert(Part::FieldKey(model, id, key), span);
        }
    }
}
