//! Relations: `author: Mapped[User] = relationship(back_populates="posts")`.

use std::collections::BTreeSet;

use super::layout::{Py, atom, call, keyword, lambda, statement};
use super::scope::{Class, Scope};
use super::text;
use crate::database::ForeignKey;
use crate::schema::{FieldId, KeyRelation, ManyToMany, Relation, RelationId, RelationSide, Side};
use crate::syntax::ReferentialAction;

/// The line of a relation field.
pub(super) fn relation(
    scope: &Scope<'_>,
    class: &Class<'_>,
    field: FieldId,
    side: RelationSide,
) -> Option<String> {
    scope.import_name("sqlalchemy.orm", "relationship");
    let attribute = class.attribute(field);
    let (annotation, args) = match scope.schema.relation(side.relation) {
        Relation::Key(key) => by_key(scope, side, key)?,
        Relation::ManyToMany(many) => by_pairs(scope, side, many)?,
    };
    Some(statement(
        4,
        &format!("{attribute}: Mapped[{annotation}]"),
        &call("relationship", args),
    ))
}

fn by_key(scope: &Scope<'_>, side: RelationSide, key: &KeyRelation) -> Option<(String, Vec<Py>)> {
    let model = scope.class(key.model)?;
    let target = scope.class(key.target)?;
    let mut args = Vec::new();
    let back = key.back.filter(|back| scope.shows(target.model.field(*back)));
    let forward = scope.shows(model.model.field(key.field)).then_some(key.field);
    let other = match side.side {
        Side::Forward => back.map(|back| target.attribute(back)),
        Side::Back => forward.map(|forward| model.attribute(forward)),
    };
    args.extend(other.map(|other| keyword("back_populates", atom(text::string(other)))));
    args.extend(join(scope, side.side, key, model, target));
    args.extend(overlaps(scope, side.relation, key));
    if side.side == Side::Forward {
        // The row may be there and marked as deleted.
        let may_be_none = key.optional || target.model.soft_delete.is_some();
        let none = if may_be_none { " | None" } else { "" };
        return Some((format!("{}{none}", target.name), args));
    }
    let annotation = match key.one_to_one {
        true => {
            args.push(keyword("uselist", atom("False")));
            format!("{} | None", model.name)
        }
        false => format!("list[{}]", model.name),
    };
    args.extend(deletion(scope, key, model, target));
    Some((annotation, args))
}

/// The foreign key of a relation, when the module writes it.
fn foreign_key<'a>(
    scope: &Scope<'_>,
    key: &KeyRelation,
    model: &'a Class<'_>,
    target: &Class<'_>,
) -> Option<&'a ForeignKey> {
    let columns = names(model, &key.key);
    let references = names(target, &key.references);
    model.table.foreign_keys.iter().find(|one| {
        one.columns == columns
            && one.target == target.table.name
            && one.references == references
            && scope.writes(model.is_owned(), one)
    })
}

fn names(class: &Class<'_>, fields: &[FieldId]) -> Vec<String> {
    let columns = fields.iter().filter_map(|id| class.model.column(*id));
    columns.map(|column| column.name.clone()).collect()
}

/// How the rows belong together, where the foreign keys do not say it.
fn join(scope: &Scope<'_>, side: Side, key: &KeyRelation, model: &Class<'_>, target: &Class<'_>) -> Vec<Py> {
    let own = foreign_key(scope, key, model, target);
    let between = |from: &Class<'_>, to: &Class<'_>| -> Vec<BTreeSet<String>> {
        let keys = from.table.foreign_keys.iter();
        keys.filter(|one| one.target == to.table.name && scope.writes(from.is_owned(), one))
            .map(|one| one.columns.iter().cloned().collect())
            .collect()
    };
    let is_self = key.model == key.target;
    let mut others = between(model, target);
    if !is_self {
        others.extend(between(target, model));
    }
    let columns: BTreeSet<String> = names(model, &key.key).into_iter().collect();
    let is_told_apart = others.iter().filter(|one| **one == columns).count() == 1;
    if own.is_none() || !is_told_apart {
        return vec![keyword(
            "primaryjoin",
            condition(side, is_self, key, model, target),
        )];
    }
    let mut args = Vec::new();
    if others.len() > 1 {
        args.push(keyword(
            "foreign_keys",
            columns_of(side, Side::Forward, model, &key.key),
        ));
    }
    if is_self && side == Side::Forward {
        args.push(keyword(
            "remote_side",
            columns_of(side, Side::Forward, target, &key.references),
        ));
    }
    args
}

/// Columns of a class: within it by themselves, elsewhere by name.
fn columns_of(side: Side, within: Side, class: &Class<'_>, fields: &[FieldId]) -> Py {
    let attributes: Vec<&str> = fields.iter().map(|id| class.attribute(*id)).collect();
    if side == within {
        return Py::List(attributes.into_iter().map(atom).collect());
    }
    let named: Vec<String> = attributes
        .iter()
        .map(|one| format!("{}.{one}", class.name))
        .collect();
    atom(text::string(&match named.as_slice() {
        [one] => one.clone(),
        several => format!("[{}]", several.join(", ")),
    }))
}

/// `"foreign(Post.author_id) == User.id"`
fn condition(side: Side, is_self: bool, key: &KeyRelation, model: &Class<'_>, target: &Class<'_>) -> Py {
    let pairs = key.key.iter().zip(&key.references).map(|(from, to)| {
        let from = format!("foreign({}.{})", model.name, model.attribute(*from));
        let to = format!("{}.{}", target.name, target.attribute(*to));
        match (is_self, side) {
            (true, Side::Forward) => format!("{from} == remote({to})"),
            (true, Side::Back) => format!("remote({from}) == {to}"),
            (false, _) => format!("{from} == {to}"),
        }
    });
    let pairs: Vec<String> = pairs.collect();
    atom(text::string(&match pairs.as_slice() {
        [one] => one.clone(),
        several => format!("and_({})", several.join(", ")),
    }))
}

/// The relations before this one that write a column of the same key.
fn overlaps(scope: &Scope<'_>, id: RelationId, key: &KeyRelation) -> Option<Py> {
    let mut names = BTreeSet::new();
    let before = scope.keys_of(key.model).iter();
    for (_, other) in before.take_while(|(other, _)| *other != id) {
        let (Some(model), Some(target)) = (scope.class(other.model), scope.class(other.target)) else {
            continue;
        };
        if !other.key.iter().any(|field| key.key.contains(field)) {
            continue;
        }
        if scope.shows(model.model.field(other.field)) {
            names.insert(model.attribute(other.field));
        }
        if let Some(back) = other.back.filter(|back| scope.shows(target.model.field(*back))) {
            names.insert(target.attribute(back));
        }
    }
    let names: Vec<&str> = names.into_iter().collect();
    (!names.is_empty()).then(|| keyword("overlaps", atom(text::string(&names.join(", ")))))
}

/// What happens to the rows of a collection when the row that they refer to is deleted: the database decides, where it can.
fn deletion(scope: &Scope<'_>, key: &KeyRelation, model: &Class<'_>, target: &Class<'_>) -> Vec<Py> {
    let decides = foreign_key(scope, key, model, target).is_some()
        || model
            .table
            .foreign_keys
            .iter()
            .any(|one| one.columns == names(model, &key.key));
    let passive = |value: &str| keyword("passive_deletes", atom(value));
    // The row stays when it is only marked as deleted, so nothing may happen before the database does it.
    if target.model.soft_delete.is_some() {
        return vec![passive("\"all\"")];
    }
    match (key.on_delete, decides) {
        (ReferentialAction::Restrict | ReferentialAction::NoAction, _) => vec![passive("\"all\"")],
        (ReferentialAction::Cascade, decides) => {
            let mut args = vec![keyword("cascade", atom("\"save-update, merge, delete\""))];
            args.extend(decides.then(|| passive("True")));
            args
        }
        (ReferentialAction::SetNull | ReferentialAction::SetDefault, true) => vec![passive("True")],
        (ReferentialAction::SetNull | ReferentialAction::SetDefault, false) => Vec::new(),
    }
}

/// Over a join table. Of a relation of a model with itself, the field whose Prisma name sorts first has its own row in
/// column `A`.
fn by_pairs(scope: &Scope<'_>, side: RelationSide, many: &ManyToMany) -> Option<(String, Vec<Py>)> {
    let (a, b) = (scope.class(many.a.0)?, scope.class(many.b.0)?);
    let is_a = side.side == Side::Forward;
    let (other, field) = if is_a { (b, many.b.1) } else { (a, many.a.1) };
    let pairs = scope.pairs_of(side.relation)?;
    let mut args = vec![
        keyword("secondary", lambda(atom(pairs.variable.clone()))),
        keyword("back_populates", atom(text::string(other.attribute(field)))),
    ];
    let has_keys = pairs
        .table
        .foreign_keys
        .iter()
        .filter(|key| scope.writes(pairs.is_owned, key))
        .count()
        == 2;
    if many.a.0 == many.b.0 || !has_keys {
        let prisma = |class: &Class<'_>, field: FieldId| class.model.field(field).prisma.clone();
        let is_first = match many.a.0 == many.b.0 {
            true => (prisma(a, many.a.1) <= prisma(b, many.b.1)) == is_a,
            false => is_a,
        };
        let (own, others) = if is_first { ("A", "B") } else { ("B", "A") };
        let class = if is_a { a } else { b };
        let column = |class: &Class<'_>, letter: &str| {
            let key = class
                .model
                .primary_key
                .as_ref()
                .and_then(|key| key.fields.first().copied());
            let id = key.map_or("", |key| class.attribute(key));
            let pair = format!("{}.c.{letter}", pairs.variable);
            lambda(atom(match has_keys {
                true => format!("{}.{id} == {pair}", class.name),
                false => format!("{}.{id} == orm.foreign({pair})", class.name),
            }))
        };
        if !has_keys {
            scope.import_name("sqlalchemy", "orm");
        }
        args.push(keyword("primaryjoin", column(class, own)));
        args.push(keyword("secondaryjoin", column(other, others)));
    }
    if has_keys {
        args.push(keyword("passive_deletes", atom("True")));
    }
    Some((format!("list[{}]", other.name), args))
}
