//! Rust names for what was named elsewhere: by a Prisma schema, by a database.
//!
//! Names are without `r#`: whoever prints them asks [`identifier`]. A name that is idiomatic already stays as it is, so
//! that people find their models again (`APIKey`, `OAuthToken`).

use std::collections::HashSet;
use std::hash::BuildHasher;

use heck::{ToPascalCase, ToSnakeCase};

/// Names of the prelude and of the types that fields have, which a struct or an enum of the same name would hide.
const TAKEN_TYPES: [&str; 38] = [
    "BelongsTo",
    "BigDecimal",
    "Box",
    "Clone",
    "Copy",
    "DateTime",
    "Debug",
    "Decimal",
    "Default",
    "Drop",
    "Enum",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "HasMany",
    "HasOne",
    "Hash",
    "Into",
    "Iterator",
    "Json",
    "ManyToMany",
    "Model",
    "NaiveDate",
    "None",
    "Ok",
    "Opaque",
    "Option",
    "Ord",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "Utc",
    "Vec",
];

/// The name of a struct or an enum: PascalCase, and none that Rust or the derives use.
pub fn type_name(name: &str) -> String {
    let plain = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let name = if plain {
        name.to_owned()
    } else {
        startable(name.to_pascal_case(), 'T')
    };
    if TAKEN_TYPES.contains(&name.as_str()) {
        return name + "Row";
    }
    name
}

/// The name of a field: snake_case.
pub fn field_name(name: &str) -> String {
    let name = startable(name.to_snake_case(), 'f');
    // These four cannot be written with `r#`.
    match name.as_str() {
        "self" | "super" | "crate" | "_" => name + "_",
        _ => name,
    }
}

/// The name of an enum's variant: PascalCase.
pub fn variant_name(name: &str) -> String {
    let name = startable(name.to_pascal_case(), 'V');
    if name == "Self" { name + "_" } else { name }
}

/// The name, or the name with the first number from 2 that nobody has; remembers it.
pub fn unique<S: BuildHasher>(name: String, taken: &mut HashSet<String, S>) -> String {
    if taken.insert(name.clone()) {
        return name;
    }
    (2u32..)
        .map(|number| format!("{name}{number}"))
        .find(|one| taken.insert(one.clone()))
        .unwrap_or(name)
}

/// As an identifier of Rust's: keywords get their `r#`.
pub fn identifier(name: &str) -> String {
    if is_keyword(name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// Whether a word is a keyword of edition 2024 (<https://doc.rust-lang.org/reference/keywords.html>), reserved ones
/// included.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Sorted.
const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// A digit or nothing cannot begin a name.
fn startable(name: String, letter: char) -> String {
    match name.chars().next() {
        Some(first) if first.is_alphabetic() || first == '_' => name,
        _ => format!("{letter}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idiomatic_names_stay() {
        for name in ["User", "APIKey", "OAuthToken", "T2"] {
            assert_eq!(type_name(name), name);
        }
        assert_eq!(type_name("user_account"), "UserAccount");
        assert_eq!(type_name("2fa"), "T2fa");
        assert_eq!(type_name("Option"), "OptionRow");
    }

    #[test]
    fn fields_and_variants_can_be_written() {
        assert_eq!(field_name("createdAt"), "created_at");
        assert_eq!(field_name("webhookURL"), "webhook_url");
        assert_eq!(field_name("self"), "self_");
        assert_eq!(identifier(&field_name("type")), "r#type");
        assert_eq!(variant_name("google-gemini"), "GoogleGemini");
        assert_eq!(variant_name("self"), "Self_");
    }

    #[test]
    fn the_second_of_a_name_is_numbered() {
        let mut taken = HashSet::new();
        assert_eq!(unique("created_at".into(), &mut taken), "created_at");
        assert_eq!(unique("created_at".into(), &mut taken), "created_at2");
    }
}
