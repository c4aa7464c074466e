//! Classes: models, views, enums, and the tables of pairs.

use super::layout::{Py, atom, call, keyword, statement};
use super::parts::Part;
use super::scope::{self, Class, EnumClass, Pairs, Scope, ViewClass};
use super::{args, column, keys, relation, text, types};

use crate::dialect::Dialect;
use crate::schema::{FieldId, FieldKind, IndexKind};

/// The base of what this service creates.
pub(super) const OWNED: &str = "Base";
/// The base of what it only uses.
pub(super) const EXTERNAL: &str = "External";

/// A model.
pub(super) fn model(scope: &Scope<'_>, class: &Class<'_>) -> String {
    scope.import_name("sqlalchemy.orm", "Mapped");
    let base = if class.is_owned() { OWNED } else { EXTERNAL };
    let mut text = head(&class.name, base, class.model.docs.as_deref());
    text.push_str(&format!(
        "    __tablename__ = {}\n",
        text::string(&class.table.name.name)
    ));
    if let Some(args) = args::table_args(scope, class) {
        text.push_str(&args);
        text.push('\n');
    }
    text.push('\n');
    for (id, field) in class.model.fields() {
        if !scope.shows(field) {
            continue;
        }
        let attribute = class.attribute(id);
        match &field.kind {
            FieldKind::Column(one) => {
                if let Some(line) = column::column(scope, class, attribute, field, one) {
                    text.push_str(&line);
                    text.push('\n');
                }
            }
            FieldKind::Relation(side) if scope.shows_relation(field) => {
                if let Some(line) = relation::relation(scope, class, id, *side) {
                    if let Some(docs) = &field.docs {
                        text.push_str(&text::comment(4, docs));
                    }
                    text.push_str(&line);
                    text.push('\n');
                }
            }
            FieldKind::Relation(_) => {}
        }
    }
    if class.table.primary_key.is_none() {
        text.push_str(&identity(scope, class));
    }
    text
}

/// What tells the rows apart where there is no primary key.
fn identity(scope: &Scope<'_>, class: &Class<'_>) -> String {
    let key = class
        .model
        .indexes
        .iter()
        .filter(|index| index.kind == IndexKind::Unique && index.is_plain())
        .filter_map(|index| index.plain_fields())
        .filter(|fields| {
            fields.iter().all(|id| {
                class
                    .model
                    .column(*id)
                    .is_some_and(|one| class.table.columns.iter().any(|lowered| lowered.name == one.name))
            })
        })
        .min_by_key(|fields| {
            // Nulls do not tell apart, so a key without them is better.
            fields
                .iter()
                .any(|id| class.model.column(*id).is_some_and(|one| one.nullable))
        });
    let fields: Vec<FieldId> = key.unwrap_or_else(|| class.model.columns().map(|(id, ..)| id).collect());
    let columns = fields.iter().map(|id| atom(class.attribute(*id))).collect();
    let key = Py::Dict(vec![("\"primary_key\"".to_owned(), Py::List(columns))]);
    scope.import_name("typing", "Any");
    scope.import_name("collections.abc", "Mapping");
    let target = "__mapper_args__: Mapping[str, Any]";
    format!("\n{}\n", statement(4, target, &key))
}

fn head(name: &str, base: &str, docs: Option<&str>) -> String {
    let mut text = format!("class {name}({base}):\n");
    if let Some(docs) = docs.filter(|docs| !docs.trim().is_empty()) {
        text.push_str(&text::docstring(4, docs));
        text.push_str("\n\n");
    }
    text
}

/// A view, which nobody creates from here.
pub(super) fn view(scope: &Scope<'_>, class: &ViewClass<'_>) -> String {
    scope.import_name("sqlalchemy.orm", "Mapped");
    let mut text = head(&class.name, EXTERNAL, class.view.docs.as_deref());
    text.push_str(&format!(
        "    __tablename__ = {}\n",
        text::string(&class.relation.name)
    ));
    let mut info = Vec::new();
    if let Some(owner) = class.owner {
        info.push(("\"owner\"".to_owned(), atom(text::string(owner))));
    }
    info.push(("\"is_view\"".to_owned(), atom("True")));
    let mut options = Vec::new();
    if let Some(schema) = scope::schema_of(class.relation) {
        options.push(("\"schema\"".to_owned(), atom(text::string(schema))));
    }
    options.push(("\"info\"".to_owned(), Py::Dict(info)));
    text.push_str(&statement(
        4,
        "__table_args__",
        &Py::Tuple(vec![Py::Dict(options)]),
    ));
    text.push_str("\n\n");
    let key = key_of_view(class);
    for (id, field, one) in class.view.columns().filter(|(_, field, _)| scope.shows(field)) {
        let attribute = class.attributes.get(id.0 as usize).map_or("", String::as_str);
        text.push_str(&column::of_view(scope, attribute, field, one, key.contains(&id)));
        text.push('\n');
    }
    text
}

/// The columns of the first unique key; without one all that are never null, or all.
fn key_of_view(class: &ViewClass<'_>) -> Vec<FieldId> {
    let unique = class
        .view
        .indexes
        .iter()
        .find(|index| index.kind == IndexKind::Unique);
    if let Some(fields) = unique.and_then(|index| index.plain_fields()) {
        return fields;
    }
    let columns = || class.view.columns();
    let sure: Vec<FieldId> = columns()
        .filter(|(_, _, column)| !column.nullable && !column.list)
        .map(|(id, ..)| id)
        .collect();
    match sure.is_empty() {
        true => columns().map(|(id, ..)| id).collect(),
        false => sure,
    }
}

/// An enum.
pub(super) fn enum_(scope: &Scope<'_>, class: &EnumClass<'_>) -> String {
    scope.import("enum");
    let mut text = head(&class.name, "enum.StrEnum", class.enum_.docs.as_deref());
    for (variant, member) in class.enum_.variants.iter().zip(&class.members) {
        if let Some(docs) = &variant.docs {
            text.push_str(&text::comment(4, docs));
        }
        text.push_str(&format!("    {member} = {}\n", text::string(&variant.label)));
    }
    text
}

/// The column type of an enum: a type of the database or of each column, or text.
pub(super) fn enum_type(scope: &Scope<'_>, class: &EnumClass<'_>) -> String {
    let facts = scope.dialect.facts();
    if facts.enum_columns && !class.enum_.storage_text {
        scope.import_name("sqlalchemy.dialects", "mysql as my");
        let args = vec![
            atom(class.name.clone()),
            keyword("values_callable", atom("_labels")),
        ];
        return statement(0, &class.constant, &call("my.ENUM", args));
    }
    if class.enum_.storage_text || !facts.enum_types {
        scope.needs(match scope.dialect {
            Dialect::PostgreSql | Dialect::Sqlite => Part::Labels,
            Dialect::MySql => Part::LabelsMySql,
        });
        return statement(
            0,
            &class.constant,
            &call("Labels", vec![atom(class.name.clone())]),
        );
    }
    scope.import_name("sqlalchemy.dialects", "postgresql as pg");
    let is_owned = scope.input.sight.enum_(class.id) == crate::ownership::Access::Owns;
    let name = class.enum_.type_name_in(scope.database);
    let schema = scope.lowered.enums.iter().find(|one| {
        one.name.name == name
            && class.enum_.schema.as_deref().unwrap_or("public")
                == one.name.schema.as_deref().unwrap_or("public")
    });
    let schema = schema.and_then(|one| scope::schema_of(&one.name));
    let mut args = vec![
        atom(class.name.clone()),
        keyword("name", atom(text::string(name))),
    ];
    args.extend(schema.map(|schema| keyword("schema", atom(text::string(schema)))));
    args.push(match is_owned {
        true => keyword("metadata", atom(format!("{OWNED}.metadata"))),
        false => keyword("create_type", atom("False")),
    });
    args.push(keyword("values_callable", atom("_labels")));
    statement(0, &class.constant, &call("pg.ENUM", args))
}

/// A table of pairs.
pub(super) fn pairs(scope: &Scope<'_>, pairs: &Pairs<'_>) -> String {
    let base = if pairs.is_owned { OWNED } else { EXTERNAL };
    let mut args = vec![
        atom(text::string(&pairs.table.name.name)),
        atom(format!("{base}.metadata")),
    ];
    for (letter, (model, _)) in [("A", pairs.many.a), ("B", pairs.many.b)] {
        let model = scope.schema.model(model);
        let key = model.primary_key.as_ref().and_then(|key| key.fields.first());
        let mut column = vec![atom(text::string(letter))];
        if let Some(key) = key.and_then(|id| model.column(*id)) {
            column.push(types::element_expr(scope, key));
        }
        for key in pairs
            .table
            .foreign_keys
            .iter()
            .filter(|key| key.columns == [letter])
        {
            if scope.writes(pairs.is_owned, key) {
                column.push(keys::single(scope, pairs.is_owned, &pairs.table.name, key));
            }
        }
        column.push(keyword("nullable", atom("False")));
        args.push(call("sa.Column", column));
    }
    args.extend(args::constraints(scope, pairs.table));
    if let Some(schema) = scope::schema_of(&pairs.table.name) {
        args.push(keyword("schema", atom(text::string(schema))));
    }
    let options = args::of_dialect(scope, pairs.table).into_iter();
    args.extend(options.map(|(name, value)| keyword(name, value)));
    statement(
        0,
        &format!("{}: sa.Table", pairs.variable),
        &call("sa.Table", args),
    )
}

/// Whether a module needs the function that names an enum's labels.
pub(super) fn needs_labels(scope: &Scope<'_>) -> bool {
    let facts = scope.dialect.facts();
    (facts.enum_types || facts.enum_columns) && scope.enums().any(|one| !one.enum_.storage_text)
}
