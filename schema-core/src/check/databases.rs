//! Databases: what belongs to a whole one, and parts that must stand in the same one.

use std::collections::BTreeSet;

use super::{ColumnAt, Cx, ModelAt, expressions, names, native};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::*;
use crate::dialect::{Dialect, extensions};
use crate::schema::{DatabaseId, FieldId, FieldType, IndexValue, Part, Relation};
use crate::span::Span;
use crate::syntax::Sequence;

/// Extensions, sequences, functions, schemas and exclusion constraints are PostgreSQL's.
pub(super) fn fit_their_dialect(cx: &mut Cx<'_>) {
    let schema = cx.schema;
    for (id, database) in schema.databases() {
        let facts = database.dialect.facts();
        let dialect = facts.name;
        let mut extensions = BTreeSet::new();
        for extension in &database.extensions {
            let at = extension.name.span;
            let name = &extension.name.value;
            if !facts.functions {
                cx.push(Diagnostic::new(
                    &N0401,
                    at,
                    format!("{dialect} has no extensions such as `{name}`"),
                ));
            }
            names::writable("the extension", name, &[id], at, cx);
            if !extensions.insert(name) {
                cx.push(Diagnostic::new(
                    &N0402,
                    at,
                    format!("the extension `{name}` is asked for twice"),
                ));
            }
        }
        for sequence in &database.sequences {
            let at = sequence.name.span;
            if !facts.functions {
                let message = format!("{dialect} has no sequences");
                cx.push(Diagnostic::new(&N0401, at, message));
            }
            names::writable("the sequence", &sequence.name.value, &[id], at, cx);
            if let Some(message) = sequence_problem(sequence) {
                cx.push(Diagnostic::new(&N0402, at, message));
            }
        }
        if !facts.functions && !database.functions.is_empty() {
            cx.push(Diagnostic::new(
                &N0401,
                Span::NOWHERE,
                format!(
                    "{dialect}, which `{}` runs on, has no functions in the database",
                    database.name
                ),
            ));
        }
    }
    for (id, model) in schema.models() {
        if model.schema.is_some() {
            let at = cx.at(Part::ModelKey(id, "schema"));
            stands_in_no_schema(&model.name, &model.databases, at, cx);
        }
        if model.exclusions.is_empty() {
            continue;
        }
        let at = cx.at(Part::ModelKey(id, "exclude"));
        for dialect in cx.lacking(&model.databases, |facts| facts.exclusions) {
            let message = format!("{dialect} has no exclusion constraints");
            cx.push(
                Diagnostic::new(&N0401, at, message).help("use a unique index, or a check in the program"),
            );
        }
    }
    for (id, one) in schema.enums() {
        if one.schema.is_some() {
            let at = cx.at(Part::EnumKey(id, "schema"));
            stands_in_no_schema(&one.name, &one.databases, at, cx);
        }
    }
}

fn stands_in_no_schema(name: &str, databases: &[DatabaseId], at: Span, cx: &mut Cx<'_>) {
    for dialect in cx.lacking(databases, |facts| facts.schemas) {
        let message = format!("{dialect} has no schemas to put `{name}` into");
        cx.push(Diagnostic::new(&N0401, at, message));
    }
}

/// PostgreSQL lets a sequence count from 1 upwards, or from -1 downwards.
fn sequence_problem(sequence: &Sequence) -> Option<String> {
    let increment = sequence.increment.unwrap_or(1);
    if increment == 0 {
        return Some("a sequence that grows by 0 never moves".into());
    }
    let start = sequence.start?;
    if increment > 0 && start < 1 {
        return Some(format!(
            "a sequence that grows starts at 1 or later, not at {start}"
        ));
    }
    (increment < 0 && start > -1)
        .then(|| format!("a sequence that shrinks starts at -1 or before, not at {start}"))
}

/// A column of a type that an extension brings stands in a database that has it. Where the extension is put is not
/// looked at: it is found by the search path, which is the server's.
pub(super) fn types_have_their_extension(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let (written, extension) = match &one.column.ty {
        FieldType::Unsupported(text) => match extensions::of_type(text) {
            Some(extension) => (text.clone(), extension),
            None => return,
        },
        FieldType::Scalar(_) if native::postgresql(one.column) == "Citext" => ("Citext".to_owned(), "citext"),
        _ => return,
    };
    needs_extension(
        &format!("the type `{written}`"),
        extension,
        &one.field.databases,
        cx.at(model.key_part(one, "type")),
        cx,
    );
}

/// Reports an extension that one of the PostgreSQL databases does not say it has.
pub(super) fn needs_extension(
    what: &str,
    extension: &str,
    databases: &[DatabaseId],
    at: Span,
    cx: &mut Cx<'_>,
) {
    let lacks = |id: &&DatabaseId| {
        let database = cx.schema.database(**id);
        database.dialect == Dialect::PostgreSql
            && database.extensions.iter().all(|one| one.name.value != extension)
    };
    if let Some(id) = databases.iter().find(lacks) {
        let database = &cx.schema.database(*id).name;
        cx.push(
            Diagnostic::new(
                &N0403,
                at,
                format!(
                    "{what} needs the extension `{extension}`, which the database `{database}` does not have"
                ),
            )
            .help(format!(
                "say `onedef::database! {{ extension(\"{extension}\") }}`"
            )),
        );
    }
}

/// An index, a key, a check and a relation are in databases that have all of their columns.
pub(super) fn parts_stand_together(cx: &mut Cx<'_>) {
    for (id, model) in cx.schema.models() {
        let model = ModelAt { id, model };
        if let Some(key) = &model.model.primary_key {
            let databases = model.model.databases.clone();
            columns_are_there(model, &key.fields, &databases, Part::PrimaryKey(id), cx);
        }
        for one in model.indexes() {
            let fields: Vec<FieldId> = one
                .index
                .columns
                .iter()
                .filter_map(|column| match column.value {
                    IndexValue::Field(id) => Some(id),
                    IndexValue::Expr(_) => None,
                })
                .chain(one.index.include.iter().copied())
                .collect();
            columns_are_there(model, &fields, &one.index.databases, Part::Index(id, one.at), cx);
        }
        for placed in expressions::all(model, cx) {
            let fields = super::columns::fields_of(placed.expr);
            missing(model, &fields, placed.databases, placed.at, cx);
        }
    }
    for (id, relation) in cx.schema.relations() {
        let at = cx.at(Part::Relation(id));
        let ((one, field), (other, _)) = relation.ends();
        let (model, target) = (cx.schema.model(one), cx.schema.model(other));
        let databases = model.field(field).databases.clone();
        if let Relation::Key(key) = relation {
            missing(ModelAt { id: one, model }, &key.key, &databases, at, cx);
            let there: Vec<DatabaseId> = databases
                .into_iter()
                .filter(|id| target.databases.contains(id))
                .collect();
            let target = ModelAt {
                id: other,
                model: target,
            };
            missing(target, &key.references, &there, at, cx);
        }
    }
}

fn columns_are_there(
    model: ModelAt<'_>,
    fields: &[FieldId],
    databases: &[DatabaseId],
    part: Part,
    cx: &mut Cx<'_>,
) {
    let at = cx.at(part);
    missing(model, fields, databases, at, cx);
}

/// Reports columns that one of the databases does not have.
fn missing(model: ModelAt<'_>, fields: &[FieldId], databases: &[DatabaseId], at: Span, cx: &mut Cx<'_>) {
    for id in fields {
        let field = model.model.field(*id);
        if let Some(absent) = databases.iter().find(|id| !field.databases.contains(id)) {
            let database = &cx.schema.database(*absent).name;
            let finding = Diagnostic::new(
                &N0403,
                at,
                format!(
                    "the database `{database}` has no column `{}` of `{}`",
                    field.name, model.model.name
                ),
            )
            .because(cx.at(Part::Field(model.id, *id)), "the field")
            .help("say `only` on what uses it as well");
            cx.push(finding);
        }
    }
}
