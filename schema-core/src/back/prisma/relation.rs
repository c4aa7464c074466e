//! Relations: which of them Prisma can say, their names, the opposite sides that Prisma needs and nobody wrote.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase, ToPascalCase};

use super::scope::{self, Scope};
use super::{names, text};
use crate::schema::{FieldId, KeyRelation, ManyToMany, ModelId, Relation, RelationId, RelationSide, Side};
use crate::syntax::{ConstraintName, ReferentialAction};

/// The relations of one Prisma schema.
#[derive(Default)]
pub(super) struct Relations {
    /// By relation; `None` for one that this schema does not show.
    shown: Vec<Option<Shown>>,
    /// By model: fields that nobody wrote.
    added: BTreeMap<ModelId, Vec<Added>>,
}

struct Shown {
    /// The name that both sides carry, when Prisma needs one or one was said.
    name: Option<String>,
    /// At most one row on the side of the key, and Prisma can see that.
    one_to_one: bool,
}

/// The opposite side of a relation, written because Prisma demands both.
pub(super) struct Added {
    /// The field's name.
    pub(super) name: String,
    relation: RelationId,
}

impl Added {
    /// The side that it is.
    pub(super) fn side(&self) -> RelationSide {
        RelationSide {
            relation: self.relation,
            side: Side::Back,
        }
    }
}

impl Relations {
    /// Decides names and missing sides.
    pub(super) fn plan(scope: &Scope<'_>) -> Relations {
        let pairs = pairs(scope);
        let mut relations = Relations::default();
        for (_, relation) in scope.schema.relations() {
            relations.shown.push(is_shown(scope, relation).then(|| Shown {
                name: name(scope, relation, &pairs),
                one_to_one: matches!(relation, Relation::Key(key)
                    if key.one_to_one && scope.is_unique_key(key.model, &key.key)),
            }));
        }
        relations.add_missing_sides(scope);
        relations
    }

    /// The fields to add to a model.
    pub(super) fn added_to(&self, model: ModelId) -> &[Added] {
        self.added.get(&model).map_or(&[], Vec::as_slice)
    }

    fn shown(&self, id: RelationId) -> Option<&Shown> {
        self.shown.get(id.0 as usize).and_then(Option::as_ref)
    }

    fn add_missing_sides(&mut self, scope: &Scope<'_>) {
        let mut taken: BTreeMap<ModelId, BTreeSet<String>> = BTreeMap::new();
        for (id, relation) in scope.schema.relations() {
            let (Relation::Key(key), Some(shown)) = (relation, self.shown(id)) else {
                continue;
            };
            if back_field(scope, key).is_some() {
                continue;
            }
            let taken = taken.entry(key.target).or_insert_with(|| {
                let fields = &scope.schema.model(key.target).fields;
                fields.iter().map(|field| field.prisma.clone()).collect()
            });
            let name = added_name(scope, key, shown.one_to_one, taken);
            taken.insert(name.clone());
            self.added
                .entry(key.target)
                .or_default()
                .push(Added { name, relation: id });
        }
    }
}

/// Type and attribute of a relation field; `None` when the relation is not shown.
pub(super) fn field(scope: &Scope<'_>, model: ModelId, side: RelationSide) -> Option<(String, String)> {
    let shown = scope.relations.shown(side.relation)?;
    Some(match scope.schema.relation(side.relation) {
        Relation::Key(key) => match side.side {
            Side::Forward => forward(scope, key, shown),
            Side::Back => back(scope, model, key, shown),
        },
        Relation::ManyToMany(many) => many_to_many(scope, many, side.side, shown),
    })
}

/// Type and attribute of an added field.
pub(super) fn added(scope: &Scope<'_>, model: ModelId, added: &Added) -> (String, String) {
    field(scope, model, added.side()).unwrap_or_default()
}

fn forward(scope: &Scope<'_>, key: &KeyRelation, shown: &Shown) -> (String, String) {
    let model = scope.schema.model(key.model);
    let target = scope.schema.model(key.target);
    let nullable = |id: &FieldId| {
        model
            .column(*id)
            .is_some_and(|column| column.accepts_null(scope.dialect))
    };
    // Prisma refuses a required relation over a column that may be null.
    let optional = key.optional || key.key.iter().any(nullable);
    let all_nullable = key.key.iter().all(nullable);
    let mixed = !all_nullable && key.key.iter().any(nullable);
    let default_on_delete = if all_nullable {
        ReferentialAction::SetNull
    } else {
        ReferentialAction::Restrict
    };

    let names_of = |model: &crate::schema::Model, ids: &[FieldId]| {
        let names: Vec<String> = ids.iter().map(|id| model.field(*id).prisma.clone()).collect();
        text::list(&names)
    };
    let mut arguments: Vec<String> = shown.name.iter().map(|name| text::string(name)).collect();
    arguments.push(format!("fields: {}", names_of(model, &key.key)));
    arguments.push(format!("references: {}", names_of(target, &key.references)));
    // Where some columns of the key may be null, readers expect another default than the engine's.
    if key.on_delete != default_on_delete || mixed {
        arguments.push(format!("onDelete: {}", action(key.on_delete)));
    }
    if key.on_update != ReferentialAction::Cascade {
        arguments.push(format!("onUpdate: {}", action(key.on_update)));
    }
    if let Some(name) = names::map_of_relation(scope, key) {
        arguments.push(format!("map: {}", text::string(&name)));
    }
    let ty = format!("{}{}", target.prisma, if optional { "?" } else { "" });
    let attribute = format!("@relation({})", arguments.join(", "));
    (
        ty,
        with_ignore(scope, (key.model, Some(key.field)), key.target, attribute),
    )
}

fn back(scope: &Scope<'_>, model: ModelId, key: &KeyRelation, shown: &Shown) -> (String, String) {
    let source = scope.schema.model(key.model);
    let modifier = if shown.one_to_one { "?" } else { "[]" };
    let attribute = with_ignore(
        scope,
        (model, back_field(scope, key)),
        key.model,
        name_only(shown),
    );
    (format!("{}{modifier}", source.prisma), attribute)
}

fn many_to_many(scope: &Scope<'_>, many: &ManyToMany, side: Side, shown: &Shown) -> (String, String) {
    let (own, other) = match side {
        Side::Forward => (many.a, many.b),
        Side::Back => (many.b, many.a),
    };
    let target = scope.schema.model(other.0);
    let attribute = with_ignore(scope, (own.0, Some(own.1)), other.0, name_only(shown));
    (format!("{}[]", target.prisma), attribute)
}

fn name_only(shown: &Shown) -> String {
    match &shown.name {
        Some(name) => format!("@relation({})", text::string(name)),
        None => String::new(),
    }
}

/// A relation to an ignored model must be ignored, unless its own model already is.
fn with_ignore(
    scope: &Scope<'_>,
    (model, field): (ModelId, Option<FieldId>),
    target: ModelId,
    attribute: String,
) -> String {
    let said =
        field.is_some_and(|field| scope::is_left_out(scope.schema.model(model).field(field).ignore.as_ref()));
    if scope.is_ignored(model) || !(said || scope.is_ignored(target)) {
        attribute
    } else if attribute.is_empty() {
        "@ignore".to_owned()
    } else {
        format!("{attribute} @ignore")
    }
}

/// Whether this database has the relation and Prisma can say it.
fn is_shown(scope: &Scope<'_>, relation: &Relation) -> bool {
    let has = |id: ModelId| scope.schema.model(id).databases.contains(&scope.database);
    match relation {
        Relation::Key(key) => {
            let (model, target) = (scope.schema.model(key.model), scope.schema.model(key.target));
            let without_key = key.constraint == Some(ConstraintName::None);
            has(key.model)
                && has(key.target)
                && scope.shows(model.field(key.field))
                && scope.shows_all(model, &key.key)
                && scope.shows_all(target, &key.references)
                // Outside of its relation mode Prisma has no relation without a foreign key.
                && (!without_key || scope.schema.database(scope.database).relation_mode_prisma)
        }
        Relation::ManyToMany(many) => [many.a, many.b]
            .iter()
            .all(|(model, field)| has(*model) && scope.shows(scope.schema.model(*model).field(*field))),
    }
}

/// The target's own field, when this database has it.
fn back_field(scope: &Scope<'_>, key: &KeyRelation) -> Option<FieldId> {
    key.back
        .filter(|id| scope.shows(scope.schema.model(key.target).field(*id)))
}

/// How many shown relations without a name join two models.
fn pairs(scope: &Scope<'_>) -> BTreeMap<(ModelId, ModelId), usize> {
    let mut pairs = BTreeMap::new();
    for (_, relation) in scope.schema.relations() {
        if is_shown(scope, relation) && said_name(relation).is_none() {
            *pairs.entry(pair(relation)).or_default() += 1;
        }
    }
    pairs
}

fn pair(relation: &Relation) -> (ModelId, ModelId) {
    let ((one, _), (other, _)) = relation.ends();
    (one.min(other), one.max(other))
}

/// The name that was said, or that the join table has.
fn said_name(relation: &Relation) -> Option<&str> {
    match relation {
        Relation::ManyToMany(ManyToMany {
            table: Some(table), ..
        }) => Some(table.strip_prefix('_').unwrap_or(table)),
        relation => relation.name(),
    }
}

/// The name that both sides carry: as said, the join table's, or one made from model and field where Prisma could not
/// tell two relations apart.
fn name(
    scope: &Scope<'_>,
    relation: &Relation,
    pairs: &BTreeMap<(ModelId, ModelId), usize>,
) -> Option<String> {
    if let Some(name) = said_name(relation) {
        return Some(name.to_owned());
    }
    let pair = pair(relation);
    let is_ambiguous = pair.0 == pair.1 || pairs.get(&pair).is_some_and(|count| *count > 1);
    is_ambiguous.then(|| match relation {
        Relation::Key(key) => {
            let model = scope.schema.model(key.model);
            format!("{}_{}", model.prisma, model.field(key.field).prisma)
        }
        // The name that the table would have had without one.
        Relation::ManyToMany(many) => {
            let prisma = |id: ModelId| scope.schema.model(id).prisma.as_str();
            format!("{}To{}", prisma(many.a.0), prisma(many.b.0))
        }
    })
}

/// `posts`; `postsByEditor` when that is taken, then numbered.
fn added_name(scope: &Scope<'_>, key: &KeyRelation, one_to_one: bool, taken: &BTreeSet<String>) -> String {
    let model = scope.schema.model(key.model);
    let one = model.prisma.to_lower_camel_case();
    let base = if one_to_one { one } else { plural(&one) };
    if !taken.contains(&base) {
        return base;
    }
    let long = format!("{base}By{}", model.field(key.field).prisma.to_pascal_case());
    (1..)
        .map(|number| {
            if number == 1 {
                long.clone()
            } else {
                format!("{long}{number}")
            }
        })
        .find(|name| !taken.contains(name))
        .unwrap_or(long)
}

fn plural(word: &str) -> String {
    let vowel_before_y = ["ay", "ey", "oy", "uy"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('y') {
        Some(stem) if !vowel_before_y => format!("{stem}ies"),
        _ if ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end)) => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

fn action(action: ReferentialAction) -> &'static str {
    match action {
        ReferentialAction::Cascade => "Cascade",
        ReferentialAction::Restrict => "Restrict",
        ReferentialAction::NoAction => "NoAction",
        ReferentialAction::SetNull => "SetNull",
        ReferentialAction::SetDefault => "SetDefault",
    }
}
