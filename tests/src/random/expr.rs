//! Expressions over the columns of a struct.

use super::Writer;
use super::field::{Ty, Written};
use super::plan::Plan;

/// A condition over one field.
pub(super) fn of_field(writer: &mut Writer, plan: &Plan, field: &Written) -> String {
    let name = &field.name;
    if field.list {
        return format!("{name}.len() < 20");
    }
    if field.nullable && writer.rng.chance(40) {
        return format!("{name}.is_none() || {name}.is_some()");
    }
    match field.ty {
        Ty::String if field.opaque => comparison(field),
        Ty::String | Ty::Email => text(writer, name),
        Ty::Bool => writer
            .rng
            .pick(&["{} == true", "!{} || {}", "{} != false"])
            .replace("{}", name),
        Ty::I16 | Ty::I32 | Ty::I64 => writer
            .rng
            .pick(&[
                "{} >= -5 && {} < 9999",
                "{} + 1 != 5",
                "{} * 2 > {} - 8",
                "[1, 2, 3].contains(&{})",
                "-{} <= 4",
            ])
            .replace("{}", name),
        Ty::F32 | Ty::F64 => format!("{name} > -0.5 || {name} <= 1.5"),
        Ty::Decimal => format!("{name} >= 0"),
        Ty::Enum(at) => {
            let one = &plan.enums[at];
            let variant = writer.rng.pick(&one.variants);
            format!("{name} == {}::{variant}", one.name)
        }
        Ty::Bytes => format!("{name}.len() <= 4096"),
        _ => comparison(field),
    }
}

fn text(writer: &mut Writer, name: &str) -> String {
    let forms: &[&str] = if writer.is_postgres() || writer.is_mysql() {
        &[
            "{}.len() <= 80",
            "{}.trim() != \"\"",
            "{} == {}.to_lowercase()",
            "{}.starts_with(\"a_%\")",
            "!{}.contains(\"it's\")",
            "[\"a\", \"größer\"].contains(&{})",
            "matches({}, \"^[a-z]+$\", case_insensitive)",
        ]
    } else {
        &[
            "{}.len() <= 80",
            "{}.trim() != \"\"",
            "{}.starts_with(\"a_%\")",
            "[\"a\", \"b\"].contains(&{})",
        ]
    };
    writer.rng.pick(forms).replace("{}", name)
}

/// Something true of any comparable field.
fn comparison(field: &Written) -> String {
    if field.ty == Ty::Json {
        return "true == true".to_owned();
    }
    format!("{0} == {0}", field.name)
}

/// A condition over one or two fields that may stand in an index or a check.
pub(super) fn of_any(writer: &mut Writer, plan: &Plan, fields: &[Written]) -> Option<String> {
    let usable: Vec<&Written> = fields
        .iter()
        .filter(|one| one.plain && one.ty != Ty::Json)
        .collect();
    if usable.is_empty() {
        return None;
    }
    let first = usable[writer.rng.below(usable.len())].clone();
    let one = of_field(writer, plan, &first);
    if writer.rng.chance(50) {
        return Some(one);
    }
    let second = usable[writer.rng.below(usable.len())].clone();
    let other = of_field(writer, plan, &second);
    let operator = writer.rng.pick(&["&&", "||"]);
    Some(format!("({one}) {operator} ({other})"))
}
