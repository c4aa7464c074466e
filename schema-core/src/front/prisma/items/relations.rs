//! Relations: what `@relation` says, and which side holds the key.

mod rules;

use rustc_hash::FxHashMap;

use super::args::Known;
use super::keys::Keys;
use super::names::{Member, Shape, Type};
use super::pairs::{self, End};
use super::{Cx, repeated};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0204, P0403, P0404, P0407};
use crate::dialect::Dialect;
use crate::front::prisma::tree::{Arity, Attribute, Value, ValueKind, Word};
use crate::span::{Span, Spanned};
use crate::syntax::ReferentialAction;

/// The role of every relation field: by the positions of its model and of itself.
pub(super) struct Relations<'t>(FxHashMap<(usize, usize), Role<'t>>);

impl<'t> Relations<'t> {
    /// The role of a field.
    pub(super) fn of(&self, shape: usize, field: usize) -> Option<&Role<'t>> {
        self.0.get(&(shape, field))
    }

    /// The columns that hold keys, each with the column that it refers to.
    pub(super) fn columns(&self) -> impl Iterator<Item = ((usize, usize), (usize, usize))> + '_ {
        self.0.iter().flat_map(|((shape, _), role)| {
            let pairs = match role {
                Role::Forward(forward) => forward.key.iter().zip(&forward.references),
                _ => [].iter().zip(&[]),
            };
            let target = match role {
                Role::Forward(forward) => forward.target,
                _ => 0,
            };
            pairs.map(move |(own, other)| ((*shape, *own), (target, *other)))
        })
    }
}

/// What a relation field is.
pub(super) enum Role<'t> {
    Forward(Forward),
    /// The other side: whether many rows may refer to one.
    Back {
        many: bool,
        said: SaidName<'t>,
    },
    /// One side of an implicit join table.
    Many {
        said: SaidName<'t>,
    },
    /// A relation of a view, which has none here.
    Dropped,
}

/// The name of a relation, when one was said.
pub(super) type SaidName<'t> = Option<Spanned<std::borrow::Cow<'t, str>>>;

/// The side that holds the key.
pub(super) struct Forward {
    pub(super) target: usize,
    pub(super) name: Option<Spanned<String>>,
    /// Positions of columns, with where they are named.
    pub(super) key: Vec<usize>,
    pub(super) key_spans: Vec<Span>,
    /// Positions of columns of the target.
    pub(super) references: Vec<usize>,
    pub(super) reference_spans: Vec<Span>,
    /// Their names in Rust.
    pub(super) target_names: Vec<String>,
    pub(super) on_delete: Option<Spanned<ReferentialAction>>,
    pub(super) on_update: Option<Spanned<ReferentialAction>>,
    pub(super) map: Option<Spanned<String>>,
}

/// What `@relation` says.
#[derive(Default)]
pub(super) struct Said<'a, 't> {
    pub(super) attribute: Option<&'a Attribute<'t>>,
    pub(super) name: SaidName<'t>,
    pub(super) fields: Option<&'a Value<'t>>,
    pub(super) references: Option<&'a Value<'t>>,
    on_delete: Option<Spanned<ReferentialAction>>,
    on_update: Option<Spanned<ReferentialAction>>,
    map: Option<Spanned<String>>,
}

impl Said<'_, '_> {
    /// Whether it says something of a key.
    fn has_key(&self) -> bool {
        self.fields.is_some() || self.references.is_some()
    }

    /// Where the attribute stands, or the field without it.
    fn span(&self, member: &Member<'_>) -> Span {
        self.attribute.map_or(member.tree.name.span, |one| one.span)
    }
}

const RELATION: Known = Known {
    first: Some("name"),
    names: &["name", "fields", "references", "onDelete", "onUpdate", "map"],
};

/// The roles of all relation fields.
pub(super) fn read<'t>(cx: &mut Cx<'_, 't>, keys: &Keys<'t>) -> Relations<'t> {
    let names = cx.names;
    let mut ends = Vec::new();
    let mut said_of = Vec::new();
    for (shape_at, shape) in names.shapes.iter().enumerate() {
        for (field, member) in shape.fields.iter().enumerate() {
            let Type::Relation(target) = member.ty else {
                continue;
            };
            let said = said(cx, member);
            ends.push(End {
                shape: shape_at,
                field,
                target,
                name: said.name.as_ref().map(|name| name.value.clone()),
            });
            said_of.push(said);
        }
    }
    let mut roles = FxHashMap::default();
    for (one, other) in pairs::pair(cx, &ends) {
        let (Some(first), Some(second)) = (ends.get(one), ends.get(other)) else {
            continue;
        };
        let (Some(first_said), Some(second_said)) = (said_of.get(one), said_of.get(other)) else {
            continue;
        };
        let sides = [
            Side::new(cx, first, first_said),
            Side::new(cx, second, second_said),
        ];
        let [Some(one), Some(other)] = sides else { continue };
        let (one_role, other_role) = pair_roles(cx, keys, &one, &other);
        roles.insert((first.shape, first.field), one_role);
        roles.insert((second.shape, second.field), other_role);
    }
    Relations(roles)
}

/// One side of a relation with all that is known of it.
struct Side<'s, 't> {
    at: &'s End<'t>,
    shape: &'s Shape<'t>,
    member: &'s Member<'t>,
    said: &'s Said<'s, 't>,
}

impl<'s, 't> Side<'s, 't> {
    fn new(cx: &Cx<'s, 't>, at: &'s End<'t>, said: &'s Said<'s, 't>) -> Option<Self> {
        let shape = cx.names.shapes.get(at.shape)?;
        Some(Side {
            at,
            shape,
            member: shape.fields.get(at.field)?,
            said,
        })
    }

    fn is_list(&self) -> bool {
        self.member.tree.arity == Arity::List
    }

    fn name(&self) -> &'t str {
        self.member.tree.name.text
    }

    fn span(&self) -> Span {
        self.said.span(self.member)
    }
}

/// What a field's attribute says.
fn said<'t>(cx: &mut Cx<'_, 't>, member: &Member<'t>) -> Said<'t, 't> {
    let attributes = &member.tree.attributes;
    let Some(attribute) = attributes.iter().find(|one| one.name.text == "relation") else {
        return Said::default();
    };
    let args = cx.args(attribute, &RELATION);
    let mut said = Said {
        attribute: Some(attribute),
        fields: args.get("fields"),
        references: args.get("references"),
        on_delete: args.get("onDelete").and_then(|value| action(cx, value)),
        on_update: args.get("onUpdate").and_then(|value| action(cx, value)),
        map: cx.named(&args, "map"),
        ..Said::default()
    };
    if let Some(value) = args.get("name")
        && cx.name(value).is_some()
        && let ValueKind::Text(text) = &value.kind
    {
        said.name = Some(Spanned::new(text.clone(), value.span));
    }
    if let Some(map) = &said.map
        && cx.settings.dialect == Dialect::Sqlite
    {
        let finding = Diagnostic::new(&P0204, map.span, "the foreign keys of SQLite have no names");
        cx.push(finding.help("take `map` out"));
    }
    said
}

fn action(cx: &mut Cx<'_, '_>, value: &Value<'_>) -> Option<Spanned<ReferentialAction>> {
    let name = cx.constant(value, "a referential action such as `Cascade`")?;
    let action = match name {
        "Cascade" => ReferentialAction::Cascade,
        "Restrict" => ReferentialAction::Restrict,
        "NoAction" => ReferentialAction::NoAction,
        "SetNull" => ReferentialAction::SetNull,
        "SetDefault" => ReferentialAction::SetDefault,
        _ => {
            let finding = Diagnostic::new(
                &P0407,
                value.span,
                format!("there is no referential action `{name}`"),
            );
            cx.push(finding.did_you_mean(name, ["Cascade", "Restrict", "NoAction", "SetNull", "SetDefault"]));
            return None;
        }
    };
    Some(Spanned::new(action, value.span))
}

/// Which of two fields holds the key.
fn pair_roles<'t>(
    cx: &mut Cx<'_, 't>,
    keys: &Keys<'t>,
    one: &Side<'_, 't>,
    other: &Side<'_, 't>,
) -> (Role<'t>, Role<'t>) {
    if one.shape.tree.is_view || other.shape.tree.is_view {
        for side in [one, other] {
            let message = format!("views have no relations: `{}` is left out", side.name());
            cx.lose(side.member.tree.name.span, message);
        }
        return (Role::Dropped, Role::Dropped);
    }
    rules::follows_what_is_ignored(cx, one);
    rules::follows_what_is_ignored(cx, other);
    match (one.is_list(), other.is_list()) {
        (true, true) => {
            rules::many_to_many(cx, keys, one, other);
            rules::many_to_many(cx, keys, other, one);
            let role = |side: &Side<'_, 't>| Role::Many {
                said: side.said.name.clone(),
            };
            (role(one), role(other))
        }
        (false, true) => forward_and_back(cx, keys, one, other),
        (true, false) => swap(forward_and_back(cx, keys, other, one)),
        (false, false) => one_to_one(cx, keys, one, other),
    }
}

fn swap<T>((one, other): (T, T)) -> (T, T) {
    (other, one)
}

/// A required or optional field on the side of the key, a list on the other.
fn forward_and_back<'t>(
    cx: &mut Cx<'_, 't>,
    keys: &Keys<'t>,
    forward: &Side<'_, 't>,
    back: &Side<'_, 't>,
) -> (Role<'t>, Role<'t>) {
    rules::no_key_on_the_back(cx, forward, back);
    let many = Role::Back {
        many: true,
        said: back.said.name.clone(),
    };
    match self::forward(cx, keys, forward, back) {
        Some(role) => (Role::Forward(role), many),
        None => (Role::Dropped, many),
    }
}

fn one_to_one<'t>(
    cx: &mut Cx<'_, 't>,
    keys: &Keys<'t>,
    one: &Side<'_, 't>,
    other: &Side<'_, 't>,
) -> (Role<'t>, Role<'t>) {
    let (forward, back, swapped) = match (one.said.has_key(), other.said.has_key()) {
        (true, false) => (one, other, false),
        (false, true) => (other, one, true),
        (both, _) => {
            let message = match both {
                true => "`fields` and `references` stand on both sides of this one-to-one relation",
                false => "neither side of this one-to-one relation holds the key",
            };
            let finding = Diagnostic::new(&P0404, one.span(), message);
            let finding = finding.because(other.span(), "the other side");
            cx.push(finding.help("write `@relation(fields: […], references: […])` on exactly one of them"));
            return (Role::Dropped, Role::Dropped);
        }
    };
    rules::no_key_on_the_back(cx, forward, back);
    if back.member.tree.arity == Arity::Required {
        let message = format!(
            "`{}` is optional: nothing makes sure that the other row is there",
            back.name()
        );
        let finding = Diagnostic::new(&P0404, back.member.tree.ty.span, message);
        cx.push(finding.help(format!("write `{}?`", forward.shape.name())));
    }
    let roles = match self::forward(cx, keys, forward, back) {
        Some(role) => {
            rules::key_is_unique(cx, keys, forward, &role);
            let back = Role::Back {
                many: false,
                said: back.said.name.clone(),
            };
            (Role::Forward(role), back)
        }
        None => (Role::Dropped, Role::Dropped),
    };
    if swapped { swap(roles) } else { roles }
}

/// The side of the key.
fn forward<'t>(
    cx: &mut Cx<'_, 't>,
    keys: &Keys<'t>,
    side: &Side<'_, 't>,
    other: &Side<'_, 't>,
) -> Option<Forward> {
    let said = side.said;
    let (Some(fields), Some(references)) = (said.fields, said.references) else {
        let message = format!(
            "`{}` needs `fields` and `references`: it is the side of the key",
            side.name()
        );
        let finding = Diagnostic::new(&P0403, side.span(), message);
        cx.push(
            finding
                .because(other.member.tree.name.span, "the other side")
                .help("write `@relation(fields: […], references: […])`"),
        );
        return None;
    };
    let own = columns(cx, side.shape, fields);
    let target = columns(cx, other.shape, references);
    let ((key, key_spans), (references_at, reference_spans)) = (own?, target?);
    if key.len() != references_at.len() {
        let message = format!(
            "`fields` has {} and `references` has {} of them: each field refers to one",
            key.len(),
            references_at.len()
        );
        cx.say(&P0403, fields.span, message);
        return None;
    }
    let role = Forward {
        target: side.at.target,
        name: said
            .name
            .clone()
            .map(|name| Spanned::new(name.value.into_owned(), name.span)),
        key,
        key_spans,
        target_names: references_at
            .iter()
            .filter_map(|at| other.shape.fields.get(*at))
            .map(|member| member.rust.clone())
            .collect(),
        references: references_at,
        reference_spans,
        on_delete: said.on_delete,
        on_update: said.on_update,
        map: said.map.clone(),
    };
    rules::types_are_equal(cx, side, other, &role);
    rules::reference_is_a_key(cx, keys, side, other, &role, references.span);
    rules::required_needs_required(cx, side, &role);
    rules::set_null_needs_optional(cx, side, &role);
    Some(role)
}

/// The positions of the columns that a list names, and where it names them.
fn columns<'t>(cx: &mut Cx<'_, 't>, shape: &Shape<'t>, list: &Value<'t>) -> Option<(Vec<usize>, Vec<Span>)> {
    let mut found = Vec::new();
    let mut spans = Vec::new();
    let mut whole = true;
    for value in cx.list(list) {
        let Some(text) = cx.constant(value, "the name of a field") else {
            whole = false;
            continue;
        };
        let name = Word {
            text,
            span: value.span,
        };
        let Some(field) = cx.field(shape, name) else {
            whole = false;
            continue;
        };
        if shape.fields.get(field).is_some_and(|member| !member.is_column()) {
            cx.say(
                &P0403,
                value.span,
                format!("`{text}` is a relation, and has no column"),
            );
            whole = false;
        }
        found.push(field);
        spans.push(value.span);
    }
    let names: Vec<&str> = found.iter().map(|at| shape.field_name(*at)).collect();
    if let Some((_, second)) = repeated(&names, |name| name).first() {
        cx.say(
            &P0403,
            list.span,
            format!("`{}` stands here twice", names.get(*second).unwrap_or(&"")),
        );
        whole = false;
    }
    if found.is_empty() && whole {
        cx.say(&P0403, list.span, "this list names at least one field");
        whole = false;
    }
    whole.then_some((found, spans))
}
