//! Fields: columns and relations.

use super::keys::ShapeKeys;
use super::names::{Member, Shape, Type};
use super::relations::{Forward, Relations, Role};
use super::rust_types::RustTypes;
use super::types::{self, Scalar};
use super::{Cx, at, defaults, models};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0201, P0203, P0504, P0505};
use crate::dialect::native::{self, Unmet};
use crate::front::prisma::tree::{Arity, Attribute, ValueKind};
use crate::schema::{Column, FieldType, NativeWish, ScalarType};
use crate::span::{Span, Spanned};
use crate::syntax::{
    ConstraintName, Field, Ignore, IndexKind, MarkerKind, NativeType, RelationMarker, SpanOnly, TypeKind,
    TypeRef,
};

const KNOWN: [&str; 7] = [
    "id",
    "unique",
    "default",
    "updatedAt",
    "map",
    "relation",
    "ignore",
];

/// The model or view whose fields are read.
pub(super) struct Of<'a, 't> {
    pub(super) position: usize,
    pub(super) shape: &'a Shape<'t>,
    pub(super) keys: &'a ShapeKeys<'t>,
    pub(super) relations: &'a Relations<'t>,
    pub(super) types: &'a RustTypes,
    pub(super) owner_ignored: bool,
}

/// A field without its documentation; none for what is left out.
pub(super) fn read<'t>(cx: &mut Cx<'_, 't>, of: &Of<'_, 't>, position: usize) -> Option<Field> {
    let member = of.shape.fields.get(position)?;
    cx.once(&member.tree.attributes, &[]);
    let mut field = empty(member);
    if let Type::Relation(target) = member.ty {
        relation_attributes(cx, of, member, &mut field);
        let target = cx.names.shapes.get(target)?.rust.clone();
        relation(of, position, member, target, &mut field)?;
        return Some(field);
    }
    column(cx, of, position, member, &mut field);
    Some(field)
}

fn empty(member: &Member<'_>) -> Field {
    let name = member.tree.name;
    let ty = path(member.tree.ty.span, &["String"], Vec::new());
    Field {
        prisma: Some(at(name, name.text)),
        ..Field::blank(at(name, member.rust.clone()), ty)
    }
}

fn path(at: Span, segments: &[&str], args: Vec<TypeRef>) -> TypeRef {
    TypeRef {
        span: SpanOnly(at),
        kind: TypeKind::Path {
            segments: segments.iter().map(|one| (*one).to_owned()).collect(),
            args,
        },
    }
}

fn ignored(attribute: &Attribute<'_>) -> Ignore {
    Ignore {
        span: SpanOnly(attribute.span),
        clients: Vec::new(),
    }
}

fn not_twice(cx: &mut Cx<'_, '_>, of: &Of<'_, '_>, attribute: &Attribute<'_>) {
    if of.owner_ignored {
        let message = format!(
            "the {} is ignored as a whole, its fields need no `@ignore`",
            of.shape.noun()
        );
        cx.push(Diagnostic::new(&P0505, attribute.span, message).help("take it out"));
    }
}

/// The attributes of a relation field: `@relation` has been read.
fn relation_attributes<'t>(cx: &mut Cx<'_, 't>, of: &Of<'_, 't>, member: &Member<'t>, field: &mut Field) {
    for attribute in &member.tree.attributes {
        match attribute.name.text {
            "relation" => {}
            "ignore" => {
                cx.args(attribute, &models::NOTHING);
                not_twice(cx, of, attribute);
                field.ignore = Some(ignored(attribute));
            }
            // The keys have been told.
            "id" | "unique" => {}
            name if KNOWN.contains(&name) || name.contains('.') => {
                let message = format!("`@{name}` has no meaning on a relation, which has no column");
                cx.say(&P0505, attribute.span, message);
            }
            _ => cx.unknown_attribute(attribute, &KNOWN, "a relation field"),
        }
    }
}

/// The marker and the keys of a relation field.
fn relation(
    of: &Of<'_, '_>,
    position: usize,
    member: &Member<'_>,
    target: String,
    field: &mut Field,
) -> Option<()> {
    let span = member.tree.ty.span;
    let optional = member.tree.arity == Arity::Optional;
    let (kind, optional) = match of.relations.of(of.position, position)? {
        Role::Forward(forward) => {
            keys(of, forward, field);
            (MarkerKind::BelongsTo, optional)
        }
        Role::Back { many, said } => {
            field.relation.name = said
                .clone()
                .map(|name| Spanned::new(name.value.into_owned(), name.span));
            let kind = if *many {
                MarkerKind::HasMany
            } else {
                MarkerKind::HasOne
            };
            (kind, false)
        }
        Role::Many { said } => {
            field.relation.name = said
                .clone()
                .map(|name| Spanned::new(name.value.into_owned(), name.span));
            (MarkerKind::ManyToMany, false)
        }
        Role::Dropped => return None,
    };
    let target = path(span, &[target.as_str()], Vec::new());
    let inner = match optional {
        true => path(span, &["Option"], vec![target.clone()]),
        false => target.clone(),
    };
    field.ty = path(span, &["onedef", kind.name()], vec![inner]);
    field.marker = Some(Box::new(RelationMarker {
        kind,
        optional,
        target,
    }));
    Some(())
}

fn keys(of: &Of<'_, '_>, forward: &Forward, field: &mut Field) {
    let rust = |shape: &Shape<'_>, fields: &[usize], spans: &[Span]| -> Vec<Spanned<String>> {
        let named = fields.iter().zip(spans).filter_map(|(field, span)| {
            let member = shape.fields.get(*field)?;
            Some(Spanned::new(member.rust.clone(), *span))
        });
        named.collect()
    };
    field.relation.name.clone_from(&forward.name);
    field.relation.key = rust(of.shape, &forward.key, &forward.key_spans);
    field.relation.on_delete = forward.on_delete;
    field.relation.on_update = forward.on_update;
    field.relation.constraint = forward
        .map
        .clone()
        .map(|name| Spanned::new(ConstraintName::Named(name.value), name.span));
    field.relation.references = forward
        .target_names
        .iter()
        .zip(&forward.reference_spans)
        .map(|(name, span)| Spanned::new(name.clone(), *span))
        .collect();
}

/// A column: its type, its keys and what its attributes say.
fn column<'t>(cx: &mut Cx<'_, 't>, of: &Of<'_, 't>, position: usize, member: &Member<'t>, field: &mut Field) {
    let scalar = of.types.of(of.position, position);
    field.column = Some(at(member.tree.name, member.tree.name.text));
    field.ty = column_type(cx, member, scalar);
    for (_, kind, options) in of.keys.on_fields.iter().filter(|(at, ..)| *at == position) {
        let options = Some(Box::new(options.clone()));
        match kind {
            IndexKind::Id => field.id = options,
            _ => field.unique = options,
        }
    }
    if let Type::Unsupported(text) = member.ty {
        field.native.push(NativeType {
            provider: None,
            name: Spanned::new("Unsupported".to_owned(), member.tree.ty.span),
            args: Vec::new(),
            text: Some(Spanned::new(text.to_owned(), member.tree.ty.span)),
        });
    }
    for attribute in &member.tree.attributes {
        column_attribute(cx, of, member, attribute, scalar, field);
    }
    let mut natives = member
        .tree
        .attributes
        .iter()
        .filter(|one| cx.settings.native(one.name.text).is_some());
    if let (Some(first), Some(second)) = (natives.next(), natives.next()) {
        let finding = Diagnostic::new(&P0201, second.span, "a field has one native type");
        cx.push(finding.because(first.span, "the first"));
    }
}

fn column_attribute<'t>(
    cx: &mut Cx<'_, 't>,
    of: &Of<'_, 't>,
    member: &Member<'t>,
    attribute: &Attribute<'t>,
    scalar: Option<ScalarType>,
    field: &mut Field,
) {
    match attribute.name.text {
        "id" | "unique" => {}
        "default" => field.default = defaults::read(cx, member, attribute, scalar).map(Box::new),
        "updatedAt" => {
            cx.args(attribute, &models::NOTHING);
            if member.ty != Type::Scalar(Scalar::DateTime) || member.tree.arity == Arity::List {
                cx.say(&P0505, attribute.span, "`@updatedAt` stands on a `DateTime`");
            }
            field.updated_at = Some(attribute.span);
        }
        "map" => field.column = models::mapped(cx, attribute).or(field.column.take()),
        "ignore" => {
            cx.args(attribute, &models::NOTHING);
            not_twice(cx, of, attribute);
            if let Type::Unsupported(_) = member.ty {
                let message = "clients leave out a type that Prisma does not know without `@ignore`";
                cx.push(Diagnostic::new(&P0505, attribute.span, message).help("take it out"));
            }
            field.ignore = Some(ignored(attribute));
        }
        "relation" => cx.say(
            &P0505,
            attribute.span,
            "`@relation` stands on a field whose type is a model",
        ),
        "shardKey" => models::no_shards(cx, attribute),
        name => match cx.settings.native(name) {
            Some(native) => self::native(cx, member, attribute, native, scalar, field),
            None if name.contains('.') => {
                let message = format!(
                    "native types begin with `@{}.`, as the datasource is named",
                    cx.settings.name
                );
                cx.say(&P0203, attribute.name.span, message);
            }
            None => cx.unknown_attribute(attribute, &KNOWN, "a field"),
        },
    }
}

impl super::config::Settings {
    /// `VarChar` of `db.VarChar`.
    pub(super) fn native<'n>(&self, attribute: &'n str) -> Option<&'n str> {
        attribute.strip_prefix(self.name.as_str())?.strip_prefix('.')
    }
}

fn column_type(cx: &Cx<'_, '_>, member: &Member<'_>, scalar: Option<ScalarType>) -> TypeRef {
    let span = member.tree.ty.span;
    let inner = match (member.ty, scalar) {
        (Type::Enum(one), _) => {
            let name = cx.names.enums.get(one).map_or("String", |one| one.rust.as_str());
            path(span, &[name], Vec::new())
        }
        (Type::Scalar(_), Some(scalar)) => {
            let (segments, argument) = types::path(scalar);
            let args = argument.into_iter().map(|one| path(span, one, Vec::new()));
            path(span, segments, args.collect())
        }
        _ => path(span, &["onedef", "Opaque"], Vec::new()),
    };
    match member.tree.arity {
        Arity::Required => inner,
        Arity::Optional => path(span, &["Option"], vec![inner]),
        Arity::List => path(span, &["Vec"], vec![inner]),
    }
}

/// `@db.VarChar(255)`
fn native<'t>(
    cx: &mut Cx<'_, 't>,
    member: &Member<'t>,
    attribute: &Attribute<'t>,
    name: &str,
    scalar: Option<ScalarType>,
    field: &mut Field,
) {
    let Some(scalar) = scalar else {
        let message = "only a scalar has a native type";
        cx.say(&P0505, attribute.span, message);
        return;
    };
    let Some(args) = native_args(cx, attribute) else {
        return;
    };
    let wish = NativeWish {
        provider: None,
        name: name.to_owned(),
        args: args
            .iter()
            .map(|one| u32::try_from(one.value).unwrap_or(u32::MAX))
            .collect(),
    };
    let dialect = cx.settings.dialect;
    let message = match native::meets(dialect, &wish, scalar) {
        Ok(()) => {
            if !stands_anyway(cx, &wish, scalar) {
                field.native.push(NativeType {
                    provider: None,
                    name: Spanned::new(name.to_owned(), attribute.name.span),
                    args,
                    text: None,
                });
            }
            return;
        }
        Err(Unmet::Unknown) => format!("this database has no native type `{name}`"),
        Err(Unmet::Scalar) => {
            let scalar = match member.ty {
                Type::Scalar(scalar) => scalar.name(),
                _ => "",
            };
            format!("the native type `{name}` holds no `{scalar}`")
        }
        Err(Unmet::Args(takes)) => format!("the native type `{name}` takes {takes}"),
    };
    let finding = Diagnostic::new(&P0504, attribute.name.span, message);
    let known = native::names(dialect);
    cx.push(match crate::names::nearest(name, known.iter().copied()) {
        Some(near) if near != name => finding.help(format!("did you mean `@{}.{near}`?", cx.settings.name)),
        _ => finding,
    });
}

fn native_args<'t>(cx: &mut Cx<'_, 't>, attribute: &Attribute<'t>) -> Option<Vec<Spanned<i64>>> {
    let mut args = Vec::new();
    for argument in &attribute.arguments {
        let number = match (&argument.name, &argument.value.kind) {
            (None, ValueKind::Number(digits)) => digits.parse::<i64>().ok().filter(|one| *one >= 0),
            _ => None,
        };
        let Some(number) = number else {
            cx.say(&P0504, argument.value.span, "a native type takes whole numbers");
            return None;
        };
        args.push(Spanned::new(number, argument.value.span));
    }
    Some(args)
}

/// Whether the Rust type alone says the same, in Prisma's words too.
fn stands_anyway(cx: &Cx<'_, '_>, wish: &NativeWish, scalar: ScalarType) -> bool {
    let column = Column::blank("", FieldType::Scalar(scalar));
    native::of(cx.settings.dialect, &column)
        .is_some_and(|native| native.printed && native.name == wish.name && native.args == wish.args)
}
