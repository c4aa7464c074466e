//! The Rust type of every column with a scalar: what its native type says, but the same on both sides of a key.

use super::Cx;
use super::names::{Member, Type};
use super::relations::Relations;
use super::types::Scalar;
use crate::front::prisma::tree::ValueKind;
use crate::schema::ScalarType;

/// By the positions of a model and its field.
pub(super) struct RustTypes(Vec<Vec<Option<ScalarType>>>);

impl RustTypes {
    /// The type of a column that has a scalar.
    pub(super) fn of(&self, shape: usize, field: usize) -> Option<ScalarType> {
        *self.0.get(shape)?.get(field)?
    }
}

/// Chooses all of them.
pub(super) fn choose(cx: &Cx<'_, '_>, relations: &Relations<'_>) -> RustTypes {
    let mut types: Vec<Vec<Option<ScalarType>>> = Vec::with_capacity(cx.names.shapes.len());
    let mut starts = Vec::with_capacity(cx.names.shapes.len());
    let mut count = 0;
    for shape in &cx.names.shapes {
        types.push(shape.fields.iter().map(|member| best(cx, member)).collect());
        starts.push(count);
        count += shape.fields.len();
    }
    // Columns that hold the same key, over any number of relations, are a class; where its types differ, all of them get
    // the type that holds every value.
    let mut classes = Classes((0..count).collect());
    let number = |(shape, field): (usize, usize)| starts.get(shape).map_or(0, |start| start + field);
    for (own, other) in relations.columns() {
        classes.join(number(own), number(other));
    }
    let mut common: Vec<Option<Result<ScalarType, ()>>> = vec![None; count];
    for (shape, fields) in types.iter().enumerate() {
        for (field, ty) in fields.iter().enumerate() {
            let class = classes.of(number((shape, field)));
            if let (Some(ty), Some(known)) = (ty, common.get_mut(class)) {
                *known = Some(match known {
                    Some(Ok(one)) if *one != *ty => Err(()),
                    Some(found) => *found,
                    None => Ok(*ty),
                });
            }
        }
    }
    for (shape, fields) in types.iter_mut().enumerate() {
        for (field, ty) in fields.iter_mut().enumerate() {
            let class = classes.of(number((shape, field)));
            if let Some(Some(Err(()))) = common.get(class) {
                *ty = widest(cx, shape, field);
            }
        }
    }
    RustTypes(types)
}

fn widest(cx: &Cx<'_, '_>, shape: usize, field: usize) -> Option<ScalarType> {
    match cx.names.shapes.get(shape)?.fields.get(field)?.ty {
        Type::Scalar(scalar) => Some(scalar.widest(cx.settings.dialect)),
        _ => None,
    }
}

fn best(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<ScalarType> {
    let Type::Scalar(scalar) = member.ty else {
        return None;
    };
    let dialect = cx.settings.dialect;
    let native = member
        .tree
        .attributes
        .iter()
        .find_map(|one| cx.settings.native(one.name.text));
    let best = native.map_or_else(
        || scalar.widest(dialect),
        |native| scalar.by_native(native, dialect),
    );
    let fits = fits_default(member, scalar, best);
    Some(if fits { best } else { scalar.widest(dialect) })
}

/// Whether the default can be said of the Rust type: `cuid()` makes no UUID, and a moment no date.
fn fits_default(member: &Member<'_>, scalar: Scalar, ty: ScalarType) -> bool {
    let mut attributes = member.tree.attributes.iter();
    let Some(default) = attributes.find(|one| one.name.text == "default") else {
        return true;
    };
    default
        .arguments
        .iter()
        .all(|argument| match (ty, &argument.value.kind) {
            (ScalarType::Uuid, ValueKind::Call(name, _)) => matches!(name.text, "uuid" | "dbgenerated"),
            (ScalarType::Uuid, ValueKind::Text(text)) => crate::front::resolve::is_uuid(text),
            (ScalarType::Date | ScalarType::Time, ValueKind::Text(text)) => {
                super::defaults::moment(ty, text).is_some()
            }
            (ScalarType::Uuid | ScalarType::Date | ScalarType::Time, ValueKind::List(values)) => {
                values.is_empty()
            }
            (ScalarType::Int16, ValueKind::Number(digits)) => digits.parse::<i16>().is_ok(),
            _ => scalar != Scalar::String || ty != ScalarType::Uuid,
        })
}

/// Which columns belong together: each points at another of its class, the last at itself.
struct Classes(Vec<usize>);

impl Classes {
    fn of(&mut self, mut at: usize) -> usize {
        while let Some(next) = self.0.get(at).copied() {
            if next == at {
                break;
            }
            let after = self.0.get(next).copied().unwrap_or(next);
            if let Some(one) = self.0.get_mut(at) {
                *one = after;
            }
            at = next;
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.of(one), self.of(other));
        if let Some(class) = self.0.get_mut(one) {
            *class = other;
        }
    }
}
