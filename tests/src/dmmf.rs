//! Prisma's own data model of two schemas: equal, or the first thing that differs.
//!
//! What means nothing is taken out of both first: the order of blocks, a `@map` with the name that stands anyway, a
//! referential action that is the default, the blanks and asterisks that people draw around documentation.

use serde_json::{Map, Value};

/// The first difference of two data models; none when they are equal.
pub fn difference(original: &Value, generated: &Value) -> Option<String> {
    differ("", &normal(original), &normal(generated))
}

fn differ(path: &str, one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let keys = one
                .keys()
                .chain(other.keys().filter(|key| !one.contains_key(*key)));
            keys.filter(|key| *key != "name" || one.get(*key) != other.get(*key))
                .find_map(|key| {
                    let none = Value::Null;
                    let (one, other) = (one.get(key).unwrap_or(&none), other.get(key).unwrap_or(&none));
                    differ(&format!("{path}.{key}"), one, other)
                })
        }
        (Value::Array(one), Value::Array(other)) => {
            let pairs = one.iter().zip(other).enumerate();
            let mut found = pairs.filter_map(|(at, (one, other))| {
                let name = one["name"].as_str().map_or_else(|| at.to_string(), str::to_owned);
                differ(&format!("{path}[{name}]"), one, other)
            });
            found.next().or_else(|| {
                let message = format!(
                    "{path}: {} of them, and {} in what was generated",
                    one.len(),
                    other.len()
                );
                (one.len() != other.len()).then_some(message)
            })
        }
        _ => (one != other).then(|| format!("{path}: {one} is {other} in what was generated")),
    }
}

/// The data model without what means nothing.
fn normal(model: &Value) -> Value {
    let mut model = model.clone();
    for kind in ["enums", "models", "types"] {
        for block in items(&mut model, kind) {
            named_anyway(block);
            documentation(block);
        }
        if let Some(blocks) = model[kind].as_array_mut() {
            blocks.sort_by_key(|block| block["name"].as_str().unwrap_or_default().to_owned());
        }
    }
    for one in items(&mut model, "enums") {
        for value in items(one, "values") {
            named_anyway(value);
            documentation(value);
        }
    }
    let columns = Columns::of(&model);
    for one in items(&mut model, "models") {
        let optional: Vec<String> = optional_fields(one);
        for field in items(one, "fields") {
            named_anyway(field);
            documentation(field);
            actions(field, &optional);
            native(field);
        }
    }
    for index in items(&mut model, "indexes") {
        columns.default_name(index);
    }
    if let Some(indexes) = model["indexes"].as_array_mut() {
        indexes.sort_by_key(|index| index["model"].as_str().unwrap_or_default().to_owned());
    }
    model
}

fn items<'v>(value: &'v mut Value, key: &str) -> impl Iterator<Item = &'v mut Value> + use<'v> {
    let items = value.get_mut(key).and_then(Value::as_array_mut);
    items.into_iter().flatten()
}

/// `@map` with the name that stands anyway.
fn named_anyway(value: &mut Value) {
    if let Some(object) = value.as_object_mut()
        && object.get("dbName") == object.get("name")
    {
        object.remove("dbName");
    }
    if let Some(object) = value.as_object_mut()
        && object.get("dbName").is_some_and(Value::is_null)
    {
        object.remove("dbName");
    }
}

fn documentation(value: &mut Value) {
    let Some(text) = value["documentation"].as_str() else {
        return;
    };
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.trim().trim_start_matches('*').trim())
        .collect();
    let text = lines.join("\n").trim().to_owned();
    value["documentation"] = Value::String(text);
}

fn optional_fields(model: &Value) -> Vec<String> {
    let fields = model["fields"].as_array().into_iter().flatten();
    let optional = fields.filter(|field| field["isRequired"] == false);
    optional
        .filter_map(|field| field["name"].as_str().map(str::to_owned))
        .collect()
}

/// Actions that are the default.
fn actions(field: &mut Value, optional: &[String]) {
    let from = field["relationFromFields"].as_array().into_iter().flatten();
    let all_optional = from.clone().count() > 0
        && from
            .filter_map(Value::as_str)
            .all(|name| optional.iter().any(|one| one == name));
    let default = if all_optional { "SetNull" } else { "Restrict" };
    if let Some(object) = field.as_object_mut() {
        drop_when(object, "relationOnDelete", default);
        drop_when(object, "relationOnUpdate", "Cascade");
    }
}

fn drop_when(object: &mut Map<String, Value>, key: &str, value: &str) {
    if object.get(key).and_then(Value::as_str) == Some(value) {
        object.remove(key);
    }
}

/// `CHAR` and `BIT` have one character when nothing is said.
fn native(field: &mut Value) {
    let Some([name, args]) = field["nativeType"].as_array_mut().map(Vec::as_mut_slice) else {
        return;
    };
    if matches!(name.as_str(), Some("Char" | "Bit")) && args.as_array().is_some_and(Vec::is_empty) {
        *args = Value::Array(vec![Value::String("1".to_owned())]);
    }
}

/// Names of tables and columns, for the names that keys and indexes have when none is said.
struct Columns(Map<String, Value>);

impl Columns {
    fn of(model: &Value) -> Columns {
        let mut names = Map::new();
        for one in model["models"].as_array().into_iter().flatten() {
            let of = |value: &Value| {
                let name = value["dbName"].as_str().or_else(|| value["name"].as_str());
                Value::String(name.unwrap_or_default().to_owned())
            };
            let name = one["name"].as_str().unwrap_or_default();
            names.insert(name.to_owned(), of(one));
            for field in one["fields"].as_array().into_iter().flatten() {
                let field_name = field["name"].as_str().unwrap_or_default();
                names.insert(format!("{name}.{field_name}"), of(field));
            }
        }
        Columns(names)
    }

    fn name(&self, key: &str) -> &str {
        self.0.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Takes a name that stands anyway out of an index, and the method that is the default.
    fn default_name(&self, index: &mut Value) {
        let model = index["model"].as_str().unwrap_or_default();
        let table = self.name(model);
        let fields = index["fields"].as_array().into_iter().flatten();
        let columns: Vec<&str> = fields
            .filter_map(|field| field["name"].as_str())
            .map(|field| self.name(&format!("{model}.{field}")))
            .collect();
        let suffix = match index["type"].as_str() {
            Some("id") => "pkey",
            Some("unique") => "key",
            _ => "idx",
        };
        let name = match suffix {
            "pkey" => format!("{table}_pkey"),
            _ => format!("{table}_{}_{suffix}", columns.join("_")),
        };
        let long = name.len() > 63;
        if let Some(object) = index.as_object_mut() {
            drop_when(object, "dbName", &name);
            drop_when(object, "algorithm", "BTree");
            // The default of a name that is too long is cut off in front of its suffix.
            let said = object.get("dbName").and_then(Value::as_str);
            if long && said.is_some_and(|said| cut(&name, suffix) == said) {
                object.remove("dbName");
            }
        }
    }
}

fn cut(name: &str, suffix: &str) -> String {
    let stem = name.get(..63 - suffix.len() - 1).unwrap_or(name);
    format!("{stem}_{suffix}")
}
