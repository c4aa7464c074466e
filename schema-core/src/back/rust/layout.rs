//! Which file each item stands in.

use rustc_hash::{FxHashMap, FxHashSet};

use super::cx::Homes;
use super::{Layout, Options, order};
use crate::names::rust::{field_name, is_keyword, unique};
use crate::schema::{Part, Schema};

/// A file and its items.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// The module; `None` for the root.
    pub(super) module: Option<String>,
    /// In the order in which they are written.
    pub(super) items: Vec<Part>,
}

/// The files, the root first, and where each item stands.
pub(super) fn of(schema: &Schema, order: &[Part], options: &Options) -> (Vec<Sheet>, Homes) {
    let mut sheets = match options.layout {
        Layout::One => vec![Sheet {
            module: None,
            items: order.to_vec(),
        }],
        Layout::PerModel => per_model(schema, order, options),
        Layout::PerSchema => per_schema(schema, order, options),
    };
    if sheets.first().is_none_or(|sheet| sheet.module.is_some()) {
        sheets.insert(0, Sheet::default());
    }
    let modules: FxHashMap<Part, String> = sheets
        .iter()
        .filter_map(|sheet| Some((sheet.module.as_ref()?, &sheet.items)))
        .flat_map(|(module, items)| items.iter().map(move |part| (*part, module.clone())))
        .collect();
    let root = if is_crate_root(&options.root) {
        "crate"
    } else {
        "super"
    };
    (sheets, Homes { modules, root })
}

/// Whether a file is the root of a crate, so that `crate` means it.
pub(super) fn is_crate_root(path: &str) -> bool {
    matches!(path.rsplit('/').next(), Some("lib.rs" | "main.rs"))
}

/// A file for each model and view. An enum stands in the file of the model that it follows; when that is none of its own,
/// all of them stand in one file, which comes first.
fn per_model(schema: &Schema, order: &[Part], options: &Options) -> Vec<Sheet> {
    let mut taken = taken(options);
    let apart = !enums_follow_their_models(schema, order);
    let mut sheets = Vec::new();
    let enums: Vec<Part> = order.iter().copied().filter(|part| is_enum(*part)).collect();
    if apart && !enums.is_empty() {
        sheets.push(Sheet {
            module: Some(module_name("enums", &mut taken)),
            items: enums,
        });
    }
    for part in order {
        match (part, sheets.last_mut()) {
            (Part::Enum(_), _) if apart => {}
            (Part::Enum(_), Some(sheet)) => sheet.items.push(*part),
            _ => sheets.push(Sheet {
                module: Some(module_name(name(schema, *part), &mut taken)),
                items: vec![*part],
            }),
        }
    }
    sheets
}

fn is_enum(part: Part) -> bool {
    matches!(part, Part::Enum(_))
}

/// Whether each enum comes right after a model that has it.
fn enums_follow_their_models(schema: &Schema, order: &[Part]) -> bool {
    let mut model = None;
    order.iter().all(|part| match part {
        Part::Model(id) => {
            model = Some(*id);
            true
        }
        Part::Enum(id) => model.is_some_and(|model| {
            let mut columns = schema.model(model).columns();
            columns.any(|(_, _, column)| crate::schema::enum_of(column) == Some(*id))
        }),
        _ => {
            model = None;
            true
        }
    })
}

/// A file for each PostgreSQL schema: in the order of their first models, then those without any.
fn per_schema(schema: &Schema, order: &[Part], options: &Options) -> Vec<Sheet> {
    let models = order.iter().filter(|part| matches!(part, Part::Model(_)));
    let others = order.iter().filter(|part| !matches!(part, Part::Model(_)));
    let mut names: Vec<Option<&str>> = Vec::new();
    for part in models.chain(others) {
        let name = schema_of(schema, *part);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut taken = taken(options);
    let sheets = names.into_iter().map(|name| Sheet {
        module: Some(module_name(name.unwrap_or("public"), &mut taken)),
        items: order::among(schema, |part| schema_of(schema, part) == name),
    });
    sheets.collect()
}

fn schema_of(schema: &Schema, part: Part) -> Option<&str> {
    match part {
        Part::Model(id) => schema.model(id).schema.as_deref(),
        Part::Enum(id) => schema.enum_(id).schema.as_deref(),
        Part::View(id) => schema.view(id).schema.as_deref(),
        _ => None,
    }
}

fn name(schema: &Schema, part: Part) -> &str {
    match part {
        Part::Model(id) => &schema.model(id).name,
        Part::Enum(id) => &schema.enum_(id).name,
        Part::View(id) => &schema.view(id).name,
        _ => "",
    }
}

/// Names that no module may have: files beside it, and crates whose names it would hide.
fn taken(options: &Options) -> FxHashSet<String> {
    let stem = options.root.rsplit('/').next().unwrap_or_default();
    let stem = stem.strip_suffix(".rs").unwrap_or(stem);
    let others = [
        "lib",
        "main",
        "mod",
        "alloc",
        "bigdecimal",
        "chrono",
        "core",
        "onedef",
        "rust_decimal",
        "serde_json",
        "std",
        "time",
        "uuid",
    ];
    others.into_iter().chain([stem]).map(str::to_owned).collect()
}

/// The module of a name: rustc finds the files of ASCII names only.
fn module_name(name: &str, taken: &mut FxHashSet<String>) -> String {
    let ascii: String = name
        .chars()
        .filter(|char| char.is_ascii_alphanumeric() || *char == '_')
        .collect();
    let name = match ascii.trim_matches('_') {
        "" => "table".to_owned(),
        name => field_name(name),
    };
    let name = if is_keyword(&name) { name + "_" } else { name };
    unique(name, taken)
}
