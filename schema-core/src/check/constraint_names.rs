//! Names of keys, indexes and constraints, said or made, as long as the database keeps them.

use std::collections::BTreeMap;

use super::{Cx, ModelAt, names, tables};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::keys::*;
use crate::dialect::Dialect;
use crate::lower::naming;
use crate::schema::{
    DatabaseId, FieldId, FieldType, IndexKind, KeyRelation, ManyToMany, Model, Part, Relation, Schema, ViewId,
};
use crate::span::Span;
use crate::syntax::ConstraintName;

/// A name and what it stands for.
#[derive(Clone)]
struct Named {
    name: String,
    what: &'static str,
    at: Span,
    /// Written by somebody, not made.
    said: bool,
}

/// Names that must differ, in any case of letters where the database looks at none.
struct Space {
    dialect: Dialect,
    taken: BTreeMap<String, Named>,
}

impl Space {
    fn new(dialect: Dialect) -> Self {
        Space {
            dialect,
            taken: BTreeMap::new(),
        }
    }

    /// Takes a name, or gives what has it already.
    fn take(&mut self, named: &Named) -> Option<Named> {
        let key = match self.dialect.facts().names_have_case {
            true => named.name.clone(),
            false => named.name.to_ascii_lowercase(),
        };
        if let Some(first) = self.taken.get(&key) {
            return Some(first.clone());
        }
        self.taken.insert(key, named.clone());
        None
    }
}

/// On PostgreSQL keys and indexes share one space for each schema, with the tables, and the constraints of one table
/// another; in SQLite indexes share one for the whole database; in MySQL those of one table, and foreign keys and checks
/// of all. A name that was cut to the longest possible collides
/// like any other.
pub(super) fn share_no_name(cx: &mut Cx<'_>) {
    let schema = cx.schema;
    for (database, setting) in schema.databases() {
        let dialect = setting.dialect;
        let mut spaces: BTreeMap<String, Space> = BTreeMap::new();
        for (in_schema, name, what, at) in tables::everything(database, dialect, cx) {
            if what != "enum type" {
                let named = Named {
                    name,
                    what,
                    at,
                    said: true,
                };
                // That two tables differ is a rule of its own.
                let _ = space(&mut spaces, in_schema.as_deref(), dialect).take(&named);
            }
        }
        for (in_schema, name, what, at) in tables::sequences_of_columns(database, dialect, cx) {
            let named = Named {
                name,
                what,
                at,
                said: false,
            };
            // So is that tables differ from sequences; those of two columns give way to each other.
            let _ = space(&mut spaces, in_schema.as_deref(), dialect).take(&named);
        }
        let mut whole = Whole::new(dialect);
        for (id, model) in schema.models_in(database) {
            let model = ModelAt { id, model };
            let mut own = Space::new(dialect);
            let indexes = match dialect.facts().indexes_in_tables {
                true => &mut own,
                false => space(&mut spaces, model.model.schema.as_deref(), dialect),
            };
            of_table(model, (database, dialect), indexes, &mut whole, cx);
        }
        for (id, relation) in schema.relations() {
            if let Relation::ManyToMany(many) = relation
                && schema.model(many.a.0).databases.contains(&database)
            {
                let in_schema = schema.model(many.a.0).schema.as_deref();
                let indexes = space(&mut spaces, in_schema, dialect);
                let at = cx.at(Part::Relation(id));
                for named in of_join_table(many, dialect, at, schema) {
                    let taken = indexes.take(&named);
                    clash(&named, taken, cx);
                }
            }
        }
        for (in_schema, named) in of_views(database, dialect, cx) {
            written(&named, database, cx);
            let taken = space(&mut spaces, in_schema, dialect).take(&named);
            clash(&named, taken, cx);
        }
    }
}

/// The indexes of materialized views, each with the schema of its view.
fn of_views<'a>(database: DatabaseId, dialect: Dialect, cx: &Cx<'a>) -> Vec<(Option<&'a str>, Named)> {
    let mut found = Vec::new();
    for (id, view) in (0..).map(ViewId).zip(&cx.schema.views) {
        let here = view.databases.contains(&database) && dialect.facts().materialized_views;
        if !here || !view.materialized {
            continue;
        }
        for index in &view.indexes {
            let named = naming::view_index(dialect, view, index).map(|name| Named {
                name,
                what: "the index of the view",
                at: cx.at(Part::View(id)),
                said: index.name.is_some(),
            });
            found.extend(named.map(|named| (view.schema.as_deref(), named)));
        }
    }
    found
}

fn space<'a>(
    spaces: &'a mut BTreeMap<String, Space>,
    in_schema: Option<&str>,
    dialect: Dialect,
) -> &'a mut Space {
    let key = match dialect.facts().schemas {
        true => in_schema.unwrap_or("public"),
        false => "",
    };
    spaces
        .entry(key.to_owned())
        .or_insert_with(|| Space::new(dialect))
}

fn clash(named: &Named, taken: Option<Named>, cx: &mut Cx<'_>) {
    let Some(first) = taken else {
        return;
    };
    let mut finding = Diagnostic::new(
        &K0501,
        named.at,
        format!(
            "{} is named `{}`, which is the name of {} already",
            named.what,
            named.name,
            article(first.what)
        ),
    )
    .because(first.at, "the first");
    if !named.said {
        finding = finding
            .help("give it a name of its own with `name = \"…\"`, or `constraint = \"…\"` on a relation");
    }
    cx.push(finding);
}

fn article(what: &str) -> String {
    match what {
        "table" | "view" | "sequence" | "join table" => format!("a {what}"),
        what => what.to_owned(),
    }
}

/// The spaces of a whole database of MySQL, one for each kind of constraint.
struct Whole {
    foreign_keys: Space,
    checks: Space,
}

impl Whole {
    fn new(dialect: Dialect) -> Self {
        Whole {
            foreign_keys: Space::new(dialect),
            checks: Space::new(dialect),
        }
    }
}

/// All that has a name in one table. `indexes` is the space that its schema shares, on MySQL its own.
fn of_table(
    model: ModelAt<'_>,
    (database, dialect): (DatabaseId, Dialect),
    indexes: &mut Space,
    whole: &mut Whole,
    cx: &mut Cx<'_>,
) {
    // Prisma wants foreign keys to differ from keys and indexes, PostgreSQL all constraints from each other.
    let mut with_foreign_keys = Space::new(dialect);
    let mut constraints = Space::new(dialect);
    for (named, is_constraint) in keys_and_indexes(model, database, dialect, cx) {
        written(&named, database, cx);
        names::not_of_sqlite(named.what, &named.name, &[database], named.at, cx);
        let taken = indexes.take(&named);
        clash(&named, taken, cx);
        let _ = with_foreign_keys.take(&named);
        if is_constraint {
            let _ = constraints.take(&named);
        }
    }
    let foreign_keys = foreign_keys(model, database, dialect, cx);
    for named in &foreign_keys {
        written(named, database, cx);
        if dialect == Dialect::PostgreSql {
            let taken = with_foreign_keys.take(named).or_else(|| constraints.take(named));
            clash(named, taken, cx);
        } else if dialect == Dialect::MySql {
            let taken = whole.foreign_keys.take(named);
            clash(named, taken, cx);
        }
    }
    for named in checks(model, database, dialect, cx) {
        written(&named, database, cx);
        if dialect == Dialect::PostgreSql {
            let taken = constraints.take(&named);
            clash(&named, taken, cx);
        } else if dialect == Dialect::MySql {
            let taken = whole.checks.take(&named);
            clash(&named, taken, cx);
        }
    }
}

/// A name that somebody wrote can be too long or impossible; one that we made cannot.
fn written(named: &Named, database: DatabaseId, cx: &mut Cx<'_>) {
    if named.said {
        names::writable(named.what, &named.name, &[database], named.at, cx);
    }
}

fn column_names<'a>(model: &'a Model, fields: &[FieldId]) -> Vec<&'a str> {
    fields
        .iter()
        .filter_map(|id| model.column(*id))
        .map(|column| column.name.as_str())
        .collect()
}

fn keys_and_indexes(
    model: ModelAt<'_>,
    database: DatabaseId,
    dialect: Dialect,
    cx: &Cx<'_>,
) -> Vec<(Named, bool)> {
    let mut found = Vec::new();
    let table = &model.model.table;
    if let (Some(key), true) = (&model.model.primary_key, dialect.facts().named_primary_keys) {
        let named = Named {
            name: key
                .name
                .clone()
                .unwrap_or_else(|| naming::primary_key(dialect, table)),
            what: "the primary key",
            at: cx.at(Part::PrimaryKey(model.id)),
            said: key.name.is_some(),
        };
        found.push((named, true));
    }
    let names = naming::indexes(dialect, database, model.model);
    for (one, name) in model.indexes().zip(names) {
        let Some(name) = name else { continue };
        let part = match one.index.name {
            Some(_) => model.index_part(one, "name"),
            None => Part::Index(model.id, one.at),
        };
        let named = Named {
            name,
            what: match one.index.kind {
                IndexKind::Unique => "the unique key",
                _ => "the index",
            },
            at: cx.at(part),
            said: one.index.name.is_some(),
        };
        found.push((named, one.index.constraint));
    }
    for (at, exclusion) in (0..).zip(&model.model.exclusions) {
        let _: u32 = at;
        let named = Named {
            name: exclusion.name.clone(),
            what: "the exclusion constraint",
            at: cx.at(Part::ModelKey(model.id, "exclude")),
            said: true,
        };
        found.push((named, true));
    }
    found
}

fn foreign_keys(model: ModelAt<'_>, database: DatabaseId, dialect: Dialect, cx: &Cx<'_>) -> Vec<Named> {
    cx.schema
        .relations()
        .filter_map(|(id, relation)| match relation {
            Relation::Key(key) if key.model == model.id => Some((id, key)),
            _ => None,
        })
        .filter(|(_, key)| model.model.field(key.field).databases.contains(&database))
        .filter_map(|(id, key)| {
            Some(Named {
                name: foreign_key_name(model.model, key, dialect)?,
                what: "the foreign key",
                at: match key.constraint {
                    Some(_) => cx.at(Part::FieldKey(model.id, key.field, "constraint")),
                    None => cx.at(Part::Relation(id)),
                },
                said: key.constraint.is_some(),
            })
        })
        .collect()
}

fn foreign_key_name(model: &Model, key: &KeyRelation, dialect: Dialect) -> Option<String> {
    match &key.constraint {
        Some(ConstraintName::None) => None,
        Some(ConstraintName::Named(name)) => Some(name.clone()),
        None => Some(naming::foreign_key(
            dialect,
            &model.table,
            &column_names(model, &key.key),
        )),
    }
}

fn checks(model: ModelAt<'_>, database: DatabaseId, dialect: Dialect, cx: &Cx<'_>) -> Vec<Named> {
    let said = (0..)
        .zip(&model.model.checks)
        .filter(|(_, check)| check.databases.contains(&database))
        .map(|(at, check)| Named {
            name: check.name.clone(),
            what: "the check",
            at: cx.at(Part::Check(model.id, at)),
            said: true,
        });
    let mut checks: Vec<Named> = said.collect();
    // An enum that is stored as text brings a check of its own, which takes the first free name, as lowering does it.
    for one in model.columns() {
        let FieldType::Enum(id) = one.column.ty else {
            continue;
        };
        if !cx.schema.enum_(id).storage_text {
            continue;
        }
        let default = naming::check(dialect, &model.model.table, &[&one.column.name]);
        checks.push(Named {
            name: naming::free(dialect, default, |name| {
                checks.iter().any(|check| check.name == name)
            }),
            what: "the check of the enum",
            at: cx.at(model.field_part(one)),
            said: false,
        });
    }
    checks
}

fn of_join_table(many: &ManyToMany, dialect: Dialect, at: Span, schema: &Schema) -> Vec<Named> {
    let table = naming::join_table_of(dialect, schema, many);
    let key = match dialect.facts().join_table_keys {
        true => naming::join_primary_key(dialect, &table),
        false => naming::join_unique(dialect, &table),
    };
    [
        (key, "the key of the join table"),
        (naming::join_index(dialect, &table), "the index of the join table"),
    ]
    .map(|(name, what)| Named {
        name,
        what,
        at,
        said: false,
    })
    .to_vec()
}
