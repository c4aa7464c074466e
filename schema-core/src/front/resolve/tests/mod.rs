//! Source text in, a compact text of the schema out, or the findings with the text at their places.

mod defaults;
mod imports;
mod names;
mod policies;
mod relations;
mod types;

use super::{DatabaseSetting, schema};
use crate::diagnostic::{Diagnostic, Report};
use crate::dialect::Dialect;
use crate::front::rust::scan::tests::Map;
use crate::front::rust::scan::{Scan, Source, scan};
use crate::schema::{Column, FieldKind, FieldType, IndexValue, Model, Relation, Schema};

const USE: &str =
    "use onedef::{Model, Enum, Scalar, View, BelongsTo, HasOne, HasMany, ManyToMany, Json, Opaque};\n";

/// What became of files; the first is the root, and so is every other `…/lib.rs`.
fn resolve(files: &[(&str, &str)]) -> (Scan, Option<Schema>, Vec<Diagnostic>) {
    let mut report = Report::new();
    let map = Map::new(files);
    let source = Source {
        roots: files
            .iter()
            .map(|(path, _)| (*path).to_owned())
            .filter(|path| path.ends_with("lib.rs"))
            .collect(),
        cfg: Vec::new(),
    };
    let databases = ["main", "client"].map(|name| DatabaseSetting {
        name: name.to_owned(),
        dialect: Dialect::PostgreSql,
    });
    let scan = scan(&map, &source, &mut report);
    let mut resolved = None;
    if !report.has_errors() {
        resolved = schema(&scan, &databases, &map, &mut report).map(|(schema, _)| schema);
    }
    (scan, resolved, report.into_sorted())
}

/// The findings of one file, one a line: code, the text at the place, message, help.
pub(super) fn refusals(text: &str) -> String {
    refusals_of(&[("src/lib.rs", &format!("{USE}{text}"))])
}

fn refusals_of(files: &[(&str, &str)]) -> String {
    let (scan, schema, findings) = resolve(files);
    assert!(
        schema.is_none()
            || findings
                .iter()
                .all(|one| one.code.severity != crate::diagnostic::Severity::Error)
    );
    let mut out = String::new();
    for finding in findings {
        let at = match scan.files.get(finding.at.file.0 as usize) {
            Some(file) => &file.text[finding.at.start as usize..finding.at.end as usize],
            None => "-",
        };
        out.push_str(&format!("{} `{at}` {}", finding.code.id, finding.message));
        if let Some(fix) = finding.fix {
            out.push_str(&format!(" | {}", fix.message));
            if let Some((_, with)) = fix.replace {
                out.push_str(&format!(" -> {with}"));
            }
        }
        out.push('\n');
    }
    out
}

/// The schema of one file.
pub(super) fn accepted(text: &str) -> Schema {
    accepted_of(&[("src/lib.rs", &format!("{USE}{text}"))])
}

fn accepted_of(files: &[(&str, &str)]) -> Schema {
    let (_, schema, findings) = resolve(files);
    let errors: Vec<String> = findings
        .iter()
        .map(|one| format!("{} {}", one.code.id, one.message))
        .collect();
    schema.unwrap_or_else(|| panic!("refused: {errors:#?}"))
}

fn column(schema: &Schema, column: &Column) -> String {
    let mut ty = match &column.ty {
        FieldType::Scalar(scalar) => format!("{scalar:?}"),
        FieldType::Enum(id) => schema.enum_(*id).name.clone(),
        FieldType::Unsupported(text) => format!("unsupported({text})"),
    };
    if column.list {
        ty.push_str("[]");
    }
    if column.nullable {
        ty.push('?');
    }
    for wish in &column.native {
        ty.push_str(&format!(" @{}{:?}", wish.name, wish.args));
    }
    if let Some(default) = &column.default {
        ty.push_str(&format!(" = {default:?}"));
    }
    ty
}

/// A model, a line for each field: `name/column type`, `name -> Target(key)`.
fn model(schema: &Schema, model: &Model) -> String {
    let mut out = format!("{} {}\n", model.name, model.table);
    for (id, field) in model.fields() {
        let text = match &field.kind {
            FieldKind::Column(one) => format!("{}/{} {}", field.name, one.name, column(schema, one)),
            FieldKind::Relation(side) => {
                let names = |owner: &Model, ids: &[crate::schema::FieldId]| {
                    let names: Vec<&str> = ids.iter().map(|id| owner.field(*id).name.as_str()).collect();
                    names.join(",")
                };
                match schema.relation(side.relation) {
                    Relation::Key(key) if side.side == crate::schema::Side::Forward => {
                        let target = schema.model(key.target);
                        assert_eq!(key.field, id);
                        format!(
                            "{} ({}) -> {}({}){}{} {} {}",
                            field.name,
                            names(model, &key.key),
                            target.name,
                            names(target, &key.references),
                            if key.optional { "?" } else { "" },
                            if key.one_to_one { " one" } else { "" },
                            key.on_delete.word(),
                            key.on_update.word()
                        )
                    }
                    Relation::Key(key) => {
                        let holder = schema.model(key.model);
                        format!(
                            "{} <- {}.{}",
                            field.name,
                            holder.name,
                            holder.field(key.field).name
                        )
                    }
                    Relation::ManyToMany(many) => {
                        let letter = if many.a == (model_id(schema, model), id) {
                            "A"
                        } else {
                            "B"
                        };
                        format!("{} <-> {letter}", field.name)
                    }
                }
            }
        };
        out.push_str(&format!("  {text}\n"));
    }
    out
}

fn model_id(schema: &Schema, model: &Model) -> crate::schema::ModelId {
    schema
        .models()
        .find(|(_, one)| one.name == model.name)
        .map(|(id, _)| id)
        .unwrap()
}

/// All models.
pub(super) fn show(schema: &Schema) -> String {
    schema.models.iter().map(|one| model(schema, one)).collect()
}

/// The columns of one model with these fields, a line each.
fn columns(head: &str, fields: &str) -> String {
    let schema = accepted(&format!(
        "{head}\n#[derive(Model)] struct M {{ #[db(id)] id: i32, {fields} }}"
    ));
    let shown = model(&schema, &schema.models[0]);
    shown
        .lines()
        .skip(2)
        .map(|line| format!("{}\n", line.trim()))
        .collect()
}

/// The findings about fields of one model.
fn field_refusals(head: &str, fields: &str) -> String {
    refusals(&format!(
        "{head}\n#[derive(Model)] struct M {{ #[db(id)] id: i32, {fields} }}"
    ))
}
