//! TypeScript types of rows and, on request, Zod schemas that check them.
//!
//! In: a checked schema. Out: one module that imports nothing but, with `zod`, Zod. An interface holds the columns of a
//! model as Prisma's client returns them, under Prisma's names; relations are left to who composes types. What nobody is
//! to see (`sensitive`) and what clients cannot say (`Unsupported`) is not there.
//!
//! Order: enums, the types that the module needs itself, models, views; then, in the same order, the schemas; functions
//! that the schemas need are last. The layout is that of Prettier with its defaults.

mod scope;

mod rows;
mod zod;

mod checks;
mod conditions;
mod pattern;

mod own;

pub(in crate::back) mod layout;
pub(in crate::back) mod names;
pub(in crate::back) mod text;

use super::Input;
use scope::Scope;

/// Settings of a TypeScript artifact.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// What times are.
    pub dates: Dates,
    /// What integers of 64 bits are.
    pub bigint: BigInt,
    /// What decimal numbers are.
    pub decimal: Decimal,
    /// How enums are declared.
    pub enums: Enums,
    /// Zod schemas as well.
    pub zod: bool,
}

/// What times are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Dates {
    /// As Prisma's client returns them.
    #[default]
    Date,
    /// ISO 8601, as they are in JSON.
    String,
}

/// What integers of 64 bits are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum BigInt {
    /// As Prisma's client returns them.
    #[default]
    BigInt,
    /// Digits.
    String,
    /// Numbers, exact up to 2⁵³.
    Number,
}

/// What decimal numbers are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Decimal {
    /// Digits, as they are in JSON.
    #[default]
    String,
    /// Numbers, of which not all are exact.
    Number,
    /// As Prisma's client returns them: objects of decimal.js.
    DecimalJs,
}

/// How enums are declared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Enums {
    /// A union of strings, and an object with them, as Prisma's client has it.
    #[default]
    Union,
    /// TypeScript's `enum`.
    Enum,
}

/// Writes the module of one database.
pub fn write(input: Input<'_>) -> String {
    let mut scope = Scope::new(input);
    let rows = std::mem::take(&mut scope.rows);
    let mut declared = Vec::new();
    for row in &rows {
        declared.push(rows::interface(&mut scope, row));
        if let Some(new) = &row.new {
            declared.push(rows::new_interface(&mut scope, row, new));
        }
    }
    let mut checked = Vec::new();
    if scope.options.zod {
        let names = zod::names(&mut scope, &rows);
        for (row, names) in rows.iter().zip(&names) {
            checked.extend(zod::schemas(&mut scope, row, names));
        }
    }
    let own = own::functions(&mut scope);
    let mut blocks = Vec::new();
    match scope.imported() {
        Some("z") => blocks.push("import { z } from \"zod\";\n".to_owned()),
        Some(name) => blocks.push(format!("import {{ z as {name} }} from \"zod\";\n")),
        None => {}
    }
    blocks.extend(scope.enums.iter().map(|(id, one)| rows::enum_(&scope, *id, one)));
    blocks.extend(own::types(&mut scope));
    blocks.extend(declared);
    blocks.extend(checked);
    blocks.extend(own);
    if blocks.is_empty() {
        blocks.push("export {};\n".to_owned());
    }
    super::header::comment(input.options, "//") + &blocks.join("\n")
}
