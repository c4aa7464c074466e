//! Zod schemas: what the database takes.

use std::fmt::Write as _;

use super::checks::{self, Checks};
use super::layout::{self, Chain, Doc, indent, list};
use super::names::lower_first;
use super::scope::{Row, Scope, Shown};
use super::{BigInt, Dates, Decimal, text};
use crate::dialect::native::{self, Native};
use crate::schema::{Column, Default, EnumId, FieldType, Generator, ScalarType};

/// What is declared for a row.
pub(super) struct Declared {
    /// The schemas of its columns.
    columns: String,
    /// The schema of the row.
    schema: String,
    /// The function that looks at several columns, or at more than a type says.
    check: String,
    new: Option<DeclaredNew>,
}

struct DeclaredNew {
    interface: String,
    columns: String,
    schema: String,
    check: String,
}

/// Gives the names.
pub(super) fn names(scope: &mut Scope<'_>, rows: &[Row<'_>]) -> Vec<Declared> {
    scope.z();
    let mut given = Vec::new();
    for row in rows {
        let mut name = |name: &str, what: &str| scope.names.give(&format!("{}{what}", lower_first(name)));
        given.push(Declared {
            columns: name(&row.name, "Columns"),
            schema: name(&row.name, "Schema"),
            check: String::new(),
            new: row.new.as_ref().map(|new| DeclaredNew {
                interface: new.clone(),
                columns: name(new, "Columns"),
                schema: name(new, "Schema"),
                check: String::new(),
            }),
        });
    }
    for (row, given) in rows.iter().zip(&mut given) {
        given.check = scope.names.give(&format!("check{}", row.name));
        if let Some(new) = &mut given.new {
            new.check = scope.names.give(&format!("check{}", new.interface));
        }
    }
    given
}

/// The schemas of a row and of a new one.
pub(super) fn schemas(scope: &mut Scope<'_>, row: &Row<'_>, names: &Declared) -> Vec<String> {
    let checks = checks::of(scope, row);
    let z = scope.z();
    let mut blocks = Vec::new();
    let mut properties = Vec::new();
    for one in &row.columns {
        properties.push(property(&in_row(scope, one.column), one));
    }
    blocks.push(columns(scope, "Columns", &names.columns, &row.name, properties));
    let about = format!("Checks a row of `{}`.", row.name);
    let check = (!checks.conditions.is_empty()).then_some(names.check.as_str());
    blocks.push(about_and(&about, &checks) + &schema(&z, &names.schema, &names.columns, check));
    if let Some(new) = &names.new {
        let mut properties = Vec::new();
        for one in row.columns.iter().filter(|one| !one.is_generated()) {
            properties.push(property(&in_new_row(scope, one), one));
        }
        blocks.push(columns(
            scope,
            "NewColumns",
            &new.columns,
            &new.interface,
            properties,
        ));
        let about = format!("Checks what makes a new `{}`.", row.name);
        let filled = check.and_then(|_| filled(scope, row, &checks));
        let check = match filled {
            Some(_) => Some(new.check.as_str()),
            None => check,
        };
        blocks.push(about_and(&about, &checks) + &schema(&z, &new.schema, &new.columns, check));
        blocks.extend(checks::function(scope, row, &names.check, &checks));
        if let Some(filled) = filled {
            blocks.push(checks::filling_function(
                scope,
                row,
                &new.check,
                &names.check,
                &filled,
            ));
        }
    } else {
        blocks.extend(checks::function(scope, row, &names.check, &checks));
    }
    blocks
}

/// `email: z.string(),`
fn property(chain: &Chain, of: &Shown<'_>) -> Doc {
    let key = format!("{}:", text::key(&of.field.prisma));
    Doc::All(vec![Doc::Hard, chain.after(&key), layout::text(",")])
}

fn columns(scope: &mut Scope<'_>, shape: &'static str, name: &str, of: &str, properties: Vec<Doc>) -> String {
    let shape = scope.own(shape);
    let end = if properties.is_empty() {
        Doc::All(Vec::new())
    } else {
        Doc::Hard
    };
    let object = Doc::All(vec![
        layout::text("{"),
        indent(Doc::All(properties)),
        end,
        layout::text(format!("}} satisfies {shape}<{of}>;")),
    ]);
    let left = layout::text(format!("export const {name} ="));
    layout::print(&Doc::All(vec![left, Doc::Behind(Box::new(object))]), 0)
}

/// What the schema is for, and which checks of the database it leaves to it.
fn about_and(about: &str, checks: &Checks) -> String {
    if checks.left.is_empty() {
        return text::docs(Some(about), 0);
    }
    let mut lines = format!("{about}\n\nOnly the database checks:");
    for left in &checks.left {
        let _ = write!(lines, "\n- {left}");
    }
    text::docs(Some(&lines), 0)
}

fn schema(z: &str, name: &str, columns: &str, check: Option<&str>) -> String {
    let mut chain = Chain::of(z).call("object", vec![layout::text(columns)]);
    if let Some(check) = check {
        chain = chain.call("superRefine", vec![layout::text(check)]);
    }
    let left = format!("export const {name} =");
    layout::print(&Doc::All(vec![chain.after(&left), layout::text(";")]), 0)
}

/// The schema of a column in a row that is read.
fn in_row(scope: &mut Scope<'_>, column: &Column) -> Chain {
    let chain = with_list(scope, column);
    match column.nullable && !column.list {
        true => chain.call("nullable", vec![]),
        false => chain,
    }
}

/// The schema of a column in a new row.
fn in_new_row(scope: &mut Scope<'_>, one: &Shown<'_>) -> Chain {
    let chain = with_list(scope, one.column);
    match (one.column.nullable && !one.column.list, one.is_optional()) {
        (true, _) => chain.call("nullish", vec![]),
        (false, true) => chain.call("optional", vec![]),
        (false, false) => match client_value(scope, one.column) {
            Some(value) => chain.call("default", vec![layout::text(value)]),
            None => chain,
        },
    }
}

fn with_list(scope: &mut Scope<'_>, column: &Column) -> Chain {
    let one = one(scope, column);
    match column.list {
        true => Chain::of(&scope.z()).call("array", vec![one.doc()]),
        false => one,
    }
}

/// A constant that clients fill in.
fn client_value(scope: &mut Scope<'_>, column: &Column) -> Option<String> {
    match &column.default {
        Some(Default::Client(Generator::Value(value))) => checks::literal(scope, column, value),
        _ => None,
    }
}

/// The schema of one value, never null.
fn one(scope: &mut Scope<'_>, column: &Column) -> Chain {
    match column.ty {
        FieldType::Enum(id) => enum_(scope, id),
        FieldType::Unsupported(_) => Chain::of(&scope.z()).call("unknown", vec![]),
        FieldType::Scalar(scalar) => {
            let native = native::of(scope.dialect, column);
            self::scalar(scope, scalar, native.as_ref())
        }
    }
}

fn enum_(scope: &mut Scope<'_>, id: EnumId) -> Chain {
    let name = scope.enum_name(id).to_owned();
    Chain::of(&scope.z()).call("enum", vec![layout::text(name)])
}

fn scalar(scope: &mut Scope<'_>, scalar: ScalarType, native: Option<&Native>) -> Chain {
    let z = Chain::of(&scope.z());
    let name = native.map_or("", |native| native.name);
    let args = native.map_or(&[][..], |native| native.args.as_slice());
    match scalar {
        ScalarType::String => string(scope, z, name, args),
        // Versions of UUIDs are none of the database's business.
        ScalarType::Uuid => z.call("guid", vec![]),
        ScalarType::Bool => z.call("boolean", vec![]),
        ScalarType::Int16 => own(scope, "smallInt", &[]),
        ScalarType::Int32 if name == "SmallInt" => own(scope, "smallInt", &[]),
        ScalarType::Int32 if name == "Oid" => own(scope, "oid", &[]),
        ScalarType::Int32 => z.call("int32", vec![]),
        ScalarType::Int64 => match scope.options.bigint {
            BigInt::BigInt => z.call("int64", vec![]),
            BigInt::String => own(scope, "bigIntText", &[]),
            BigInt::Number => z.call("int", vec![]),
        },
        ScalarType::Float32 | ScalarType::Float64 if name == "Real" => z.call("float32", vec![]),
        ScalarType::Float32 => z.call("float32", vec![]),
        ScalarType::Float64 => z.call("number", vec![]),
        ScalarType::Decimal => decimal(scope, z, name, args),
        ScalarType::Instant | ScalarType::DateTime | ScalarType::Date | ScalarType::Time => {
            match scope.options.dates {
                Dates::Date => z.call("date", vec![]),
                Dates::String => {
                    let name = format!("{}.iso", scope.z());
                    let offset = layout::text("{ offset: true }");
                    Chain::of(&name).call("datetime", vec![offset])
                }
            }
        }
        ScalarType::Json => own(scope, "json", &[]),
        ScalarType::Bytes => own(scope, "bytes", &[]),
    }
}

fn string(scope: &mut Scope<'_>, z: Chain, native: &str, args: &[u32]) -> Chain {
    match (native, args) {
        ("VarChar" | "Char", [most]) => own(scope, "varChar", &[*most]),
        ("Bit", [exactly]) => own(scope, "bits", &[*exactly, *exactly]),
        ("VarBit", [most]) => own(scope, "bits", &[0, *most]),
        ("Uuid", _) => z.call("guid", vec![]),
        _ => z.call("string", vec![]),
    }
}

/// What PostgreSQL's `money` holds.
const MONEY: [u32; 2] = [19, 2];

fn decimal(scope: &mut Scope<'_>, z: Chain, native: &str, args: &[u32]) -> Chain {
    let digits = match (native, args) {
        ("Money", _) => Some(MONEY),
        (_, [precision, scale]) => Some([*precision, *scale]),
        (_, [precision]) => Some([*precision, 0]),
        _ => None,
    };
    let (with, without) = match scope.options.decimal {
        Decimal::String => ("decimal", "anyDecimal"),
        Decimal::Number => ("decimalNumber", ""),
        Decimal::DecimalJs => ("decimalObject", "anyDecimalObject"),
    };
    match digits {
        Some(digits) => own(scope, with, &digits),
        None if without.is_empty() => z.call("number", vec![]),
        None => own(scope, without, &[]),
    }
}

fn own(scope: &mut Scope<'_>, name: &'static str, numbers: &[u32]) -> Chain {
    let name = scope.own(name);
    let numbers = numbers.iter().map(|one| layout::text(one.to_string()));
    Chain::function(&name, numbers.collect())
}

/// The columns that the checks look at and the database fills in with a constant: `status: Status.active`.
fn filled(scope: &mut Scope<'_>, row: &Row<'_>, checks: &Checks) -> Option<Vec<String>> {
    let mut filled = Vec::new();
    for one in row.columns.iter().filter(|one| checks.reads.contains(&one.id)) {
        if let Some(Default::Value(value)) = &one.column.default
            && let Some(value) = checks::literal(scope, one.column, value)
        {
            filled.push(format!("{}: {value}", text::key(&one.field.prisma)));
        }
    }
    (!filled.is_empty()).then_some(filled)
}

/// `function name(row: Loose<Row>, context: z.RefinementCtx): void {`
pub(super) fn signature(scope: &mut Scope<'_>, name: &str, row: &str) -> String {
    let parameters = vec![
        layout::text(format!("row: {}<{row}>", scope.own("Loose"))),
        layout::text(format!("context: {}.RefinementCtx", scope.z())),
    ];
    let head = list(&format!("function {name}("), parameters, "): void {");
    layout::print(&head, 0)
}
