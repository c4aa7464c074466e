//! Columns: a type, a default that fits, and what else may be said of a field.

use std::collections::BTreeSet;

use super::plan::Plan;
use super::{Writer, expr};

/// A column that was written, for the expressions and indexes over it.
#[derive(Clone)]
pub(super) struct Written {
    /// As in Rust source, with `r#`.
    pub(super) name: String,
    pub(super) ty: Ty,
    pub(super) nullable: bool,
    pub(super) list: bool,
    /// Text for clients, another type in the database.
    pub(super) opaque: bool,
    /// May be written by clients and named everywhere.
    pub(super) plain: bool,
}

/// The types of columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ty {
    String,
    Bool,
    I16,
    I32,
    I64,
    F32,
    F64,
    Decimal,
    Instant,
    DateTime,
    Date,
    Time,
    Uuid,
    Json,
    Bytes,
    /// By position in the plan.
    Enum(usize),
    Email,
}

const NAMES: &[&str] = &[
    "name", "r#type", "r#match", "order", "from", "note", "r#enum", "user", "select", "größe", "metadata",
    "is_open", "url2go", "class", "self_url", "default", "primary", "value",
];

/// A name that the struct does not have yet.
pub(super) fn fresh(writer: &mut Writer, used: &mut BTreeSet<String>) -> String {
    let word = writer.rng.pick(NAMES);
    if word.starts_with("r#") || ["order", "from", "select", "default"].contains(&word) {
        writer.hits.hit("keyword name");
    }
    if !word.is_ascii() {
        writer.hits.hit("non-ASCII");
    }
    let bare = word.trim_start_matches("r#");
    if used.insert(bare.to_owned()) {
        return word.to_owned();
    }
    let mut number = used.len();
    loop {
        let name = format!("{bare}_{number}th");
        if used.insert(name.clone()) {
            return name;
        }
        number += 1;
    }
}

/// Writes a column.
pub(super) fn column(
    writer: &mut Writer,
    plan: &Plan,
    used: &mut BTreeSet<String>,
    database: Option<&str>,
    out: &mut String,
) -> Written {
    let name = fresh(writer, used);
    let ty = pick_type(writer, plan);
    let list = writer.is_postgres() && ty != Ty::Email && writer.rng.chance(15);
    let nullable = !list && writer.rng.chance(35);
    let mut attributes = Vec::new();
    let native = native(writer, ty, &mut attributes);
    let has_default = default(writer, plan, ty, list, native, &mut attributes);
    let plain = names(writer, &name, has_default || nullable || list, &mut attributes);
    if matches!(ty, Ty::Instant | Ty::DateTime) && !list && !has_default && writer.uses(25, "updated_at") {
        attributes.push("updated_at".to_owned());
    }
    if let Some(database) = database
        && writer.uses(20, "field only")
    {
        attributes.push(format!("only = \"{database}\""));
        used.insert(format!("only {name}"));
    }
    // What MySQL keeps outside of the row has no place in an index without a length.
    let outside = match native {
        Some(native) => matches!(native, "Text" | "LongText" | "Blob"),
        None => ty == Ty::Bytes,
    };
    let outside = outside && writer.is_mysql();
    let written = Written {
        name,
        ty,
        nullable,
        list,
        opaque: native == Some("Uuid"),
        plain: plain && !outside && !attributes.iter().any(|one| one.starts_with("only")),
    };
    if writer.uses(12, "check") {
        let condition = expr::of_field(writer, plan, &written);
        attributes.push(format!("check = {condition}"));
    }
    if ty == Ty::String && !list && native.is_none() && writer.is_postgres() && writer.uses(6, "collate") {
        attributes.push("collate = \"C\"".to_owned());
    }
    out.push_str(&writer.docs("    "));
    for attribute in attributes {
        out.push_str(&format!("    #[db({attribute})]\n"));
    }
    let rust = rust_type(plan, ty);
    let rust = match (list, nullable) {
        (true, _) => format!("Vec<{rust}>"),
        (false, true) => format!("Option<{rust}>"),
        (false, false) => rust,
    };
    out.push_str(&format!("    pub {}: {rust},\n", written.name));
    written
}

fn pick_type(writer: &mut Writer, plan: &Plan) -> Ty {
    if !plan.enums.is_empty() && writer.rng.chance(20) {
        return Ty::Enum(writer.rng.below(plan.enums.len()));
    }
    writer.rng.pick(&[
        Ty::String,
        Ty::String,
        Ty::String,
        Ty::String,
        Ty::Bool,
        Ty::I16,
        Ty::I32,
        Ty::I64,
        Ty::F32,
        Ty::F64,
        Ty::Decimal,
        Ty::Instant,
        Ty::DateTime,
        Ty::Date,
        Ty::Time,
        Ty::Uuid,
        Ty::Json,
        Ty::Bytes,
        Ty::Email,
    ])
}

/// The type as written in the source.
pub(super) fn rust_type(plan: &Plan, ty: Ty) -> String {
    match ty {
        Ty::String => "String",
        Ty::Bool => "bool",
        Ty::I16 => "i16",
        Ty::I32 => "i32",
        Ty::I64 => "i64",
        Ty::F32 => "f32",
        Ty::F64 => "f64",
        Ty::Decimal => "rust_decimal::Decimal",
        Ty::Instant => "DateTime<Utc>",
        Ty::DateTime => "NaiveDateTime",
        Ty::Date => "chrono::NaiveDate",
        Ty::Time => "chrono::NaiveTime",
        Ty::Uuid => "Uuid",
        Ty::Json => "serde_json::Value",
        Ty::Bytes => "Vec<u8>",
        Ty::Email => "Email",
        Ty::Enum(at) => return plan.enums[at].name.clone(),
    }
    .to_owned()
}

/// A wish for a native type; its name.
fn native(writer: &mut Writer, ty: Ty, attributes: &mut Vec<String>) -> Option<&'static str> {
    if writer.is_mysql() {
        return native_of_mysql(writer, ty, attributes);
    }
    let wishes: &[&str] = match ty {
        Ty::String => &["VarChar(200)", "Char(40)", "Text", "VarChar", "Uuid"],
        Ty::I32 => &["Integer", "SmallInt"],
        Ty::Decimal => &["Decimal(20, 4)", "Decimal"],
        Ty::Instant => &["Timestamptz(6)", "Timestamptz", "Timestamptz(0)"],
        Ty::DateTime => &["Timestamp(6)", "Timestamp", "Timestamp(0)"],
        Ty::Time => &["Time(0)", "Time"],
        Ty::Json => &["Json", "JsonB"],
        _ => return None,
    };
    if !writer.rng.chance(35) {
        return None;
    }
    let wish = writer.rng.pick(wishes);
    // On SQLite every wish falls away.
    if writer.rng.chance(40) {
        writer.hits.hit("type(provider)");
        attributes.push(format!("type(postgresql = {wish})"));
    } else {
        writer.hits.hit("type");
        attributes.push(format!("type = {wish}"));
    }
    Some(wish)
}

/// The same in MySQL's words.
fn native_of_mysql(writer: &mut Writer, ty: Ty, attributes: &mut Vec<String>) -> Option<&'static str> {
    let wishes: &[&str] = match ty {
        Ty::String => &["VarChar(200)", "Char(40)", "Text", "LongText"],
        Ty::Bool => &["TinyInt", "Bit(1)"],
        Ty::I16 => &["SmallInt"],
        Ty::I32 => &["Int", "SmallInt"],
        Ty::I64 => &["BigInt"],
        Ty::Decimal => &["Decimal(20, 4)", "Decimal(65, 30)"],
        Ty::Instant => &["DateTime(6)", "Timestamp(3)", "DateTime(0)"],
        Ty::DateTime => &["DateTime(6)", "DateTime", "Timestamp"],
        Ty::Time => &["Time(0)", "Time"],
        Ty::Bytes => &["Blob", "VarBinary(300)", "Binary(16)"],
        _ => return None,
    };
    if !writer.rng.chance(35) {
        return None;
    }
    let wish = writer.rng.pick(wishes);
    writer.hits.hit("type(provider)");
    attributes.push(format!("type(mysql = {wish})"));
    Some(wish)
}

/// What else may be said of the names; whether the field may be named by keys and expressions without further thought.
fn names(writer: &mut Writer, name: &str, may_be_ignored: bool, attributes: &mut Vec<String>) -> bool {
    let bare = name.trim_start_matches("r#");
    if writer.uses(10, "column") {
        attributes.push(format!("column = \"{bare} spalte\""));
    }
    if writer.uses(8, "prisma") {
        attributes.push(format!("prisma = \"p_{bare}_x\""));
    }
    if writer.uses(5, "python") {
        attributes.push(format!("python = \"py_{bare}\""));
    }
    if writer.uses(5, "field renamed_from") {
        attributes.push(format!("renamed_from = \"old {bare}\""));
    }
    if writer.uses(4, "field allow") {
        attributes.push("allow(K0416)".to_owned());
    }
    if writer.uses(6, "sensitive") {
        attributes.push("sensitive".to_owned());
    }
    if may_be_ignored && writer.uses(6, "field ignore") {
        attributes.push(writer.rng.pick(&["ignore", "ignore(prisma)"]).to_owned());
        return false;
    }
    true
}

/// A default, mostly none.
fn default(
    writer: &mut Writer,
    plan: &Plan,
    ty: Ty,
    list: bool,
    native: Option<&str>,
    attributes: &mut Vec<String>,
) -> bool {
    if !writer.rng.chance(45) {
        return false;
    }
    if writer.uses(6, "default database") {
        attributes.push("default = database()".to_owned());
        return true;
    }
    let value = if list {
        list_default(writer, plan, ty, native)
    } else {
        single_default(writer, plan, ty, native)
    };
    match value {
        Some(value) => {
            attributes.push(format!("default = {value}"));
            true
        }
        None => false,
    }
}

fn single_default(writer: &mut Writer, plan: &Plan, ty: Ty, native: Option<&str>) -> Option<String> {
    if ty == Ty::String && native != Some("Uuid") && writer.rng.chance(50) {
        let (key, value) = writer.rng.pick(&[
            ("cuid()", "cuid()"),
            ("cuid(2)", "cuid(2)"),
            ("uuid()", "uuid()"),
            ("uuid(7)", "uuid(7)"),
            ("ulid()", "ulid()"),
            ("ulid()", "ulid()"),
            ("nanoid()", "nanoid()"),
            ("nanoid()", "nanoid(12)"),
            ("default sql", "sql(\"upper('x')\")"),
            ("default sql", "sql(\"upper('y')\")"),
        ]);
        writer.hits.hit(key);
        return Some(value.to_owned());
    }
    if matches!(ty, Ty::Instant | Ty::DateTime | Ty::Date | Ty::Time) && writer.rng.chance(50) {
        writer.hits.hit("now()");
        return Some("now()".to_owned());
    }
    let literal = literal(writer, plan, ty, native)?;
    if ty != Ty::Json && writer.uses(8, "client") {
        return Some(format!("client({literal})"));
    }
    Some(literal)
}

fn list_default(writer: &mut Writer, plan: &Plan, ty: Ty, native: Option<&str>) -> Option<String> {
    if matches!(
        ty,
        Ty::Json | Ty::Bytes | Ty::Instant | Ty::DateTime | Ty::Date | Ty::Time
    ) {
        return None;
    }
    let count = writer.rng.below(3);
    let values: Option<Vec<String>> = (0..count).map(|_| literal(writer, plan, ty, native)).collect();
    writer.hits.hit("default list");
    Some(format!("[{}]", values?.join(", ")))
}

/// A literal of a type, as an attribute says it.
pub(super) fn literal(writer: &mut Writer, plan: &Plan, ty: Ty, native: Option<&str>) -> Option<String> {
    let key = match ty {
        Ty::Enum(_) => "default variant",
        Ty::Json => "default json",
        Ty::Decimal => "default decimal",
        Ty::Instant | Ty::DateTime | Ty::Date | Ty::Time => "default date",
        _ => "default literal",
    };
    let value = match ty {
        Ty::String if native == Some("Uuid") => "\"1f0e4c4e-7f0a-4f58-9d0a-0f5f5c0e7a11\"".to_owned(),
        Ty::String => format!("{:?}", writer.prose()),
        Ty::Email => "\"a@b.c\"".to_owned(),
        Ty::Bool => writer.rng.pick(&["true", "false"]).to_owned(),
        Ty::I16 => writer.rng.pick(&["0", "-7", "32767"]).to_owned(),
        Ty::I32 if native == Some("SmallInt") => "12".to_owned(),
        Ty::I32 => writer.rng.pick(&["0", "-1", "2147483647"]).to_owned(),
        Ty::I64 => writer.rng.pick(&["0", "42", "-9", "9007199254740993"]).to_owned(),
        Ty::F32 | Ty::F64 => writer.rng.pick(&["0.5", "-1.25", "3.0"]).to_owned(),
        Ty::Decimal => writer.rng.pick(&["\"12.50\"", "\"-0.001\"", "\"7\""]).to_owned(),
        Ty::Instant => "\"2024-02-29T12:30:00Z\"".to_owned(),
        Ty::DateTime => "\"2024-02-29T12:30:00\"".to_owned(),
        Ty::Date => "\"2024-02-29\"".to_owned(),
        Ty::Time => "\"12:30:00\"".to_owned(),
        Ty::Uuid => "\"1f0e4c4e-7f0a-4f58-9d0a-0f5f5c0e7a11\"".to_owned(),
        Ty::Json => writer
            .rng
            .pick(&["json(\"{\\\"a\\\": [1, \\\"it's\\\"]}\")", "json(\"[]\")"])
            .to_owned(),
        Ty::Bytes => return None,
        Ty::Enum(at) => {
            let one = &plan.enums[at];
            format!("{}::{}", one.name, writer.rng.pick(&one.variants))
        }
    };
    writer.hits.hit(key);
    Some(value)
}
