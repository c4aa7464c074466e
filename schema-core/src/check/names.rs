//! Names: what Prisma's grammar and the databases can write.

use std::collections::BTreeMap;

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

use super::{At, Cx, ModelAt};
use crate::back::sqlalchemy;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::*;
use crate::dialect::{Dialect, is_built_in_type};
use crate::schema::{DatabaseId, Enum, EnumId, Field, Part, Variant};
use crate::span::Span;

/// The longest identifier of PostgreSQL, in bytes; it cuts longer ones off without a word.
pub(super) const LONGEST: usize = 63;

/// Names that Prisma's validator refuses for models, enums and views.
const REFUSED_BY_VALIDATOR: [&str; 48] = [
    "PrismaClient",
    "async",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "using",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// Names that it takes for something else there, or that the generators of clients refuse.
const TAKEN: [&str; 15] = [
    "Prisma",
    "AND",
    "OR",
    "NOT",
    "String",
    "Boolean",
    "Int",
    "BigInt",
    "Float",
    "Decimal",
    "DateTime",
    "Json",
    "Bytes",
    "Unsupported",
    "type",
];

/// Whether Prisma's validator refuses a name of a model, an enum or a view as a word of its clients' language.
pub(crate) fn is_refused_by_validator(name: &str) -> bool {
    REFUSED_BY_VALIDATOR.contains(&name)
}

/// Whether no model, enum or view can have a name, for the validator or for clients.
pub(crate) fn is_reserved(name: &str) -> bool {
    is_refused_by_validator(name) || TAKEN.contains(&name)
}

/// Why a name is not one of Prisma's grammar: a letter first, then letters, digits and `_`.
fn not_an_identifier(name: &str) -> Option<String> {
    let first = match name.chars().next() {
        None => return Some("is empty".into()),
        Some(first) => first,
    };
    if !is_letter(first) {
        return Some(format!(
            "starts with `{first}`, and names in Prisma start with a letter"
        ));
    }
    name.chars()
        .find(|char| !is_letter(*char) && !char.is_ascii_digit() && *char != '_')
        .map(|char| {
            format!(
                "holds `{}`, and names in Prisma hold only letters, the digits 0 to 9 and `_`",
                char.escape_debug()
            )
        })
}

/// A letter of Prisma's grammar. Marks that combine with letters are none, though Rust's identifiers may hold them.
pub(crate) fn is_letter(char: char) -> bool {
    match char.is_ascii() {
        true => char.is_ascii_alphabetic(),
        false => char.general_category_group() == GeneralCategoryGroup::Letter,
    }
}

/// Prisma's grammar, for one name.
pub(super) fn identifier(what: &str, name: &str, at: impl At, cx: &mut Cx<'_>) {
    if let Some(why) = not_an_identifier(name) {
        let at = at.span(cx);
        cx.push(
            Diagnostic::new(&N0301, at, format!("the Prisma name `{name}` of {what} {why}"))
                .help("give it another name with `prisma`"),
        );
    }
}

/// The names that Prisma keeps for itself and its clients.
pub(super) fn reserved(what: &str, name: &str, at: impl At, cx: &mut Cx<'_>) {
    if is_reserved(name) {
        let at = at.span(cx);
        cx.push(
            Diagnostic::new(
                &N0302,
                at,
                format!("Prisma cannot have {what} named `{name}`, which is reserved"),
            )
            .help(format!("give it another name with `prisma(name = \"{name}_\")`")),
        );
    }
}

/// The Prisma name of a model.
pub(super) fn model_is_an_identifier(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let at = cx.at(Part::ModelKey(model.id, "prisma"));
    identifier("the model", &model.model.prisma, at, cx);
    reserved("a model", &model.model.prisma, at, cx);
}

/// The Prisma name of an enum.
pub(super) fn enum_is_an_identifier(id: EnumId, one: &Enum, cx: &mut Cx<'_>) {
    let at = cx.at(Part::EnumKey(id, "prisma"));
    identifier("the enum", &one.prisma, at, cx);
    reserved("an enum", &one.prisma, at, cx);
}

/// The Prisma names of fields. There is no list of reserved ones.
pub(super) fn fields_are_identifiers(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    for (id, field) in model.model.fields() {
        let at = Part::FieldKey(model.id, id, "prisma");
        identifier("the field", &field.prisma, at, cx);
    }
}

/// The names that were said for Python.
pub(super) fn attributes_can_be_said(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let places = model
        .model
        .fields()
        .map(|(id, _)| Part::FieldKey(model.id, id, "python"));
    attributes(&model.model.fields, places, cx);
}

/// As [`attributes_can_be_said`], of any fields and their places.
pub(super) fn attributes(fields: &[Field], places: impl Iterator<Item = impl At>, cx: &mut Cx<'_>) {
    for ((position, field), at) in fields.iter().enumerate().zip(places) {
        let Some(python) = &field.python else {
            continue;
        };
        let is_class = |name: &str| {
            let schema = cx.schema;
            schema.models.iter().any(|one| one.name == name)
                || schema.enums.iter().any(|one| one.name == name)
                || schema.views.iter().any(|one| one.name == name)
        };
        let why = sqlalchemy::refused_attribute(python)
            .or_else(|| is_class(python).then_some("is the name of a class in the generated module"));
        if let Some(why) = why {
            let message = format!("the Python name `{python}` of `{}` {why}", field.name);
            let at = at.span(cx);
            cx.push(Diagnostic::new(&N0312, at, message).help("give it another name with `python`"));
            continue;
        }
        let name = |other: &Field| other.python.clone().unwrap_or_else(|| other.name.clone());
        let other = fields
            .iter()
            .enumerate()
            .find(|(at, other)| *at != position && name(other) == *python);
        if let Some((other_at, other)) = other
            && (other.python.is_none() || other_at < position)
        {
            let message = format!(
                "`{}` and `{}` are both `{python}` in Python",
                other.name, field.name
            );
            let at = at.span(cx);
            cx.push(Diagnostic::new(&N0313, at, message).help("give one of them another `python = \"…\"`"));
        }
    }
}

/// The Prisma names of an enum's values.
pub(super) fn variants_are_identifiers(id: EnumId, one: &Enum, cx: &mut Cx<'_>) {
    for (at, variant) in (0..).zip(&one.variants) {
        let at = Part::Variant(id, at);
        identifier("the variant", &variant.prisma, at, cx);
    }
}

/// Models, enums and views share one space of names in a Prisma schema, and its client lower-cases the first letter.
pub(super) fn of_clients_are_free(cx: &mut Cx<'_>) {
    let schema = cx.schema;
    for (database, _) in schema.databases() {
        let models = schema
            .models_in(database)
            .map(|(id, one)| ("model", one.prisma.as_str(), Part::Model(id)));
        let enums = schema
            .enums_in(database)
            .map(|(id, one)| ("enum", one.prisma.as_str(), Part::Enum(id)));
        let views = (0..)
            .zip(&schema.views)
            .filter(|(_, view)| view.databases.contains(&database))
            .map(|(at, one)| ("view", one.prisma.as_str(), Part::View(crate::schema::ViewId(at))));
        let mut taken: BTreeMap<String, (&str, &str, Part)> = BTreeMap::new();
        for (kind, name, part) in models.chain(enums).chain(views) {
            let Some((first_kind, first, first_part)) = taken.insert(name.to_lowercase(), (kind, name, part))
            else {
                continue;
            };
            let message = match first == name {
                true => format!("the {first_kind} and the {kind} `{name}` share their name in Prisma"),
                false => format!(
                    "the names `{first}` and `{name}` differ only in case, which clients do not tell apart"
                ),
            };
            let finding = Diagnostic::new(&N0303, cx.at(part), message)
                .because(cx.at(first_part), format!("the {first_kind} `{first}`"))
                .help("give one of them another name with `prisma(name = \"…\")`");
            cx.push(finding);
        }
    }
}

/// What neither database takes as a name, and what PostgreSQL would cut off.
pub(super) fn writable(what: &str, name: &str, databases: &[DatabaseId], at: impl At, cx: &mut Cx<'_>) {
    let message = if name.is_empty() {
        format!("{what} has an empty name")
    } else if name.contains('\0') {
        format!("the name of {what} holds a null character")
    } else if name.contains('"') {
        format!("the name `{name}` of {what} holds a `\"`")
    } else {
        if cx.on(Dialect::MySql, databases)
            && let Some(why) = unwritable_in_mysql(name)
        {
            let at = at.span(cx);
            cx.push(Diagnostic::new(
                &N0306,
                at,
                format!("the name `{name}` of {what} {why}"),
            ));
        }
        for dialect in cx.dialects(databases) {
            if let Some(too_long) = dialect.facts().longest_name.exceeded_by(name) {
                let message = format!(
                    "the name `{name}` of {what} is {too_long} long, and {} keeps {}",
                    dialect.facts().name,
                    dialect.facts().identifier_bytes
                );
                let at = at.span(cx);
                cx.push(Diagnostic::new(&N0307, at, message));
            }
        }
        return;
    };
    let at = at.span(cx);
    cx.push(Diagnostic::new(&N0306, at, message));
}

/// MySQL keeps names in three bytes for a character, and drops blanks at the end
/// (<https://dev.mysql.com/doc/refman/8.4/en/identifiers.html>).
fn unwritable_in_mysql(name: &str) -> Option<&'static str> {
    if name.ends_with(' ') {
        return Some("ends in a blank, which MySQL refuses");
    }
    let supplementary = name.chars().any(|letter| letter > '\u{FFFF}');
    supplementary.then_some("holds a character beyond U+FFFF, which MySQL refuses")
}

/// SQLite's own tables and indexes.
pub(super) fn not_of_sqlite(what: &str, name: &str, databases: &[DatabaseId], at: Span, cx: &mut Cx<'_>) {
    if cx.on(Dialect::Sqlite, databases) && name.to_ascii_lowercase().starts_with("sqlite_") {
        cx.push(Diagnostic::new(
            &N0310,
            at,
            format!("SQLite keeps names that begin with `sqlite_`, such as `{name}` of {what}, for itself"),
        ));
    }
}

/// The table and its schema.
pub(super) fn table_can_be_written(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let databases = &model.model.databases;
    let at = cx.at(Part::ModelKey(model.id, "table"));
    let table = &model.model.table;
    writable("the table", table, databases, at, cx);
    not_of_sqlite("the table", table, databases, at, cx);
    if table == "_prisma_migrations" {
        cx.push(Diagnostic::new(
            &N0310,
            at,
            "the table `_prisma_migrations` belongs to the history of migrations",
        ));
    }
    if let Some(schema) = &model.model.schema {
        let at = cx.at(Part::ModelKey(model.id, "schema"));
        schema_can_be_written(schema, databases, at, cx);
    }
}

/// The name of a PostgreSQL schema.
pub(super) fn schema_can_be_written(schema: &str, databases: &[DatabaseId], at: Span, cx: &mut Cx<'_>) {
    writable("the schema", schema, databases, at, cx);
    if schema.starts_with("pg_") || schema == "information_schema" {
        cx.push(Diagnostic::new(
            &N0310,
            at,
            format!("PostgreSQL keeps the schema `{schema}` for itself"),
        ));
    }
}

/// Columns, and those that every table of PostgreSQL has already.
pub(super) fn columns_can_be_written(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    const SYSTEM: [&str; 6] = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];
    for column in model.columns() {
        let part = model.key_part(column, "column");
        let name = &column.column.name;
        writable("the column", name, &column.field.databases, part, cx);
        if SYSTEM.contains(&name.as_str()) && cx.on(Dialect::PostgreSql, &column.field.databases) {
            let at = cx.at(part);
            cx.push(Diagnostic::new(
                &N0310,
                at,
                format!("every table of PostgreSQL has a column `{name}` of its own"),
            ));
        }
    }
}

/// SQLite does not look at the case of letters. That two fields share a column is found when their struct is read.
pub(super) fn columns_differ(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let caseless = cx.lacking(&model.model.databases, |facts| facts.names_have_case);
    let Some(dialect) = caseless.first() else {
        return;
    };
    let mut names = BTreeMap::new();
    for column in model.columns() {
        let Some(first) = names.insert(column.column.name.to_ascii_lowercase(), column) else {
            continue;
        };
        let finding = Diagnostic::new(
            &N0308,
            cx.at(model.key_part(column, "column")),
            format!(
                "the columns `{}` and `{}` differ only in case, which {dialect} does not tell apart",
                first.column.name, column.column.name
            ),
        )
        .because(cx.at(model.key_part(first, "column")), "the first");
        cx.push(finding);
    }
}

/// Comments go to the database, where text has no null character.
pub(super) fn comments_can_be_written(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let docs = std::iter::once((&model.model.docs, Part::Model(model.id))).chain(
        model
            .model
            .fields()
            .map(|(id, field)| (&field.docs, Part::Field(model.id, id))),
    );
    let indexes = model
        .indexes()
        .map(|index| (&index.index.comment, model.index_part(index, "comment")));
    let checks = (0..)
        .zip(&model.model.checks)
        .map(|(at, check)| (&check.comment, Part::Check(model.id, at)));
    let broken: Vec<Part> = docs
        .chain(indexes)
        .chain(checks)
        .filter(|(text, _)| text.as_ref().is_some_and(|text| text.contains('\0')))
        .map(|(_, part)| part)
        .collect();
    for part in broken {
        let at = cx.at(part);
        cx.push(Diagnostic::new(&N0306, at, "a comment holds a null character"));
    }
}

/// The names of an enum's database types.
pub(super) fn enum_type_can_be_written(id: EnumId, one: &Enum, cx: &mut Cx<'_>) {
    let at = cx.at(Part::EnumKey(id, "name"));
    for (database, name) in one.databases.iter().zip(&one.type_names) {
        writable("the enum's type", name, &[*database], at, cx);
        if !one.storage_text && cx.on(Dialect::PostgreSql, &[*database]) && is_built_in_type(name) {
            cx.push(
                Diagnostic::new(
                    &N0310,
                    at,
                    format!(
                        "PostgreSQL has a type `{name}` already, which would be meant instead of the enum"
                    ),
                )
                .help("give it another name with `name = \"…\"`"),
            );
        }
    }
    if let Some(schema) = &one.schema {
        let at = cx.at(Part::EnumKey(id, "schema"));
        schema_can_be_written(schema, &one.databases, at, cx);
    }
}

/// The labels of an enum: PostgreSQL keeps them as names, and Prisma does not escape them.
pub(super) fn labels_can_be_written(id: EnumId, one: &Enum, cx: &mut Cx<'_>) {
    for (at, variant) in (0..).zip(&one.variants) {
        let at = cx.at(Part::Variant(id, at));
        let label = &variant.label;
        let message = if label.is_empty() {
            format!("the label of `{}` is empty", variant.name)
        } else if label.contains(['\'', '\0']) {
            format!(
                "the label of `{}` holds a character that no label can have: `'` or a null character",
                variant.name
            )
        } else if label.len() > LONGEST && cx.on(Dialect::PostgreSql, &one.databases) {
            format!(
                "the label of `{}` is {} bytes long, and PostgreSQL takes {LONGEST}",
                variant.name,
                label.len()
            )
        } else if let Some(message) = label_in_mysql(one, variant, cx) {
            message
        } else {
            continue;
        };
        cx.push(Diagnostic::new(&N0309, at, message));
    }
}

/// Why MySQL cannot keep a label apart from the others: it compares them by the collation of the column, whose usual one
/// looks at neither case nor blanks at the end.
fn label_in_mysql(one: &Enum, variant: &Variant, cx: &Cx<'_>) -> Option<String> {
    if one.storage_text || !cx.on(Dialect::MySql, &one.databases) {
        return None;
    }
    let (name, label) = (&variant.name, &variant.label);
    if label.ends_with(' ') {
        return Some(format!(
            "the label of `{name}` ends in a blank, which MySQL drops"
        ));
    }
    if label.chars().count() > 255 {
        return Some(format!(
            "the label of `{name}` is longer than the 255 characters of MySQL"
        ));
    }
    let lower = label.to_lowercase();
    let earlier = one.variants.iter().take_while(|other| other.name != *name);
    let same = earlier
        .into_iter()
        .find(|other| other.label.to_lowercase() == lower)?;
    Some(format!(
        "the labels of `{}` and `{name}` differ only in case, which MySQL does not tell apart",
        same.name
    ))
}
