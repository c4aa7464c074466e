//! Enums and interfaces.

use std::fmt::Write as _;

use super::layout::{self, Doc, group, indent};
use super::scope::{Row, Scope};
use super::{Enums, text};
use crate::schema::{Enum, EnumId};

/// The value of a variant as Prisma's client gives it: the name, and of an enum that is text for Prisma, the text.
pub(super) fn value(one: &Enum, variant: &crate::schema::Variant) -> String {
    text::string(match one.storage_text {
        true => &variant.label,
        false => &variant.prisma,
    })
}

/// A union of the values, and an object with them.
pub(super) fn enum_(scope: &Scope<'_>, id: EnumId, one: &Enum) -> String {
    let name = scope.enum_name(id);
    let mut out = text::docs(one.docs.as_deref(), 0);
    if scope.options.enums == Enums::Enum {
        let _ = writeln!(out, "export enum {name} {{");
        members(one, " =", &mut out);
        out.push_str("}\n");
        return out;
    }
    let _ = writeln!(out, "export const {name} = {{");
    members(one, ":", &mut out);
    out.push_str("} as const;\n\n");
    let values: Vec<String> = one.variants.iter().map(|variant| value(one, variant)).collect();
    out.push_str(&layout::print(&union(name, &values), 0));
    out
}

fn members(one: &Enum, sign: &str, out: &mut String) {
    for variant in &one.variants {
        out.push_str(&text::docs(variant.docs.as_deref(), 2));
        let _ = writeln!(
            out,
            "  {}{sign} {},",
            text::key(&variant.prisma),
            value(one, variant)
        );
    }
}

fn union(name: &str, values: &[String]) -> Doc {
    let mut line = vec![Doc::IfBroken("| ")];
    for (at, value) in values.iter().enumerate() {
        if at > 0 {
            line.extend([Doc::Line, layout::text("| ")]);
        }
        line.push(layout::text(value.clone()));
    }
    group(Doc::All(vec![
        layout::text(format!("export type {name} =")),
        indent(Doc::All(vec![Doc::Line, group(Doc::All(line))])),
        layout::text(";"),
    ]))
}

/// A row as it is read.
pub(super) fn interface(scope: &mut Scope<'_>, row: &Row<'_>) -> String {
    let mut properties = String::new();
    for one in &row.columns {
        properties.push_str(&text::docs(one.field.docs.as_deref(), 2));
        let ty = scope.type_of(one.column);
        let _ = writeln!(properties, "  {}: {ty};", text::key(&one.field.prisma));
    }
    text::docs(row.docs, 0) + &declared(&row.name, &properties)
}

/// A row to be written: what has a default or may be null need not be there.
pub(super) fn new_interface(scope: &mut Scope<'_>, row: &Row<'_>, name: &str) -> String {
    let mut properties = String::new();
    for one in row.columns.iter().filter(|one| !one.is_generated()) {
        let ty = scope.type_of(one.column);
        let mark = if one.is_optional() { "?" } else { "" };
        let _ = writeln!(properties, "  {}{mark}: {ty};", text::key(&one.field.prisma));
    }
    format!("/** What makes a new `{}`. */\n", row.name) + &declared(name, &properties)
}

fn declared(name: &str, properties: &str) -> String {
    match properties {
        "" => format!("export interface {name} {{}}\n"),
        _ => format!("export interface {name} {{\n{properties}}}\n"),
    }
}
