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

/// Words in capitals that are no longer than this are abbreviations, which keep them: `FAQ`.
const ABBREVIATION: usize = 4;

/// The names of all structs and enums of one definition, in order: each another, and none that a derive makes of a model
/// (`NewUser` of `User`).
pub fn type_names<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let names: Vec<String> = names.into_iter().map(type_name).collect();
    let is_made = |name: &String| {
        let model = name.strip_prefix("New");
        model.is_some_and(|model| names.iter().any(|other| other == model))
    };
    let mut taken = HashSet::new();
    let free = names.iter().map(|name| match is_made(name) {
        true => unique(format!("{name}Row"), &mut taken),
        false => unique(name.clone(), &mut taken),
    });
    free.collect()
}

/// The name of a struct or an enum: PascalCase, and none that Rust or the derives use.
pub fn type_name(name: &str) -> String {
    let in_capitals = name.len() > ABBREVIATION && !name.contains(|char: char| char.is_ascii_lowercase());
    let name = if is_plain(name) && !in_capitals {
        name.to_owned()
    } else {
        startable(words(name).to_pascal_case(), 'T')
    };
    if TAKEN_TYPES.contains(&name.as_str()) {
        return name + "Row";
    }
    name
}

/// The name of a field: snake_case.
pub fn field_name(name: &str) -> String {
    let name = startable(words(name).to_snake_case(), 'f');
    // These four cannot be written with `r#`.
    match name.as_str() {
        "self" | "super" | "crate" | "_" => name + "_",
        _ => name,
    }
}

/// The name of an enum's variant: PascalCase.
pub fn variant_name(name: &str) -> String {
    if is_plain(name) && name.contains(|char: char| char.is_ascii_lowercase()) && name != "Self" {
        return name.to_owned();
    }
    let name = startable(words(name).to_pascal_case(), 'V');
    if name == "Self" { name + "_" } else { name }
}

/// Whether a name begins with a capital and is of ASCII letters and digits.
fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A name without characters that no name in Rust can have, and with abbreviations in the plural as one word: `userIDs`
/// is of `user` and `ids`.
fn words(name: &str) -> String {
    let chars: Vec<char> = name
        .chars()
        .map(|char| {
            if char.is_ascii() || is_of_names(char) {
                char
            } else {
                ' '
            }
        })
        .collect();
    let is_upper = |at: Option<usize>| {
        let char = at.and_then(|at| chars.get(at));
        char.is_some_and(char::is_ascii_uppercase)
    };
    let mut out = String::with_capacity(name.len());
    for (at, char) in chars.iter().enumerate() {
        // Within capitals that end in a single `s`, as those of `IDs`.
        let run = chars.get(at..).unwrap_or_default().iter();
        let end = at + run.take_while(|char| char.is_ascii_uppercase()).count();
        let is_plural = chars.get(end) == Some(&'s')
            && chars.get(end + 1).is_none_or(|next| !next.is_ascii_lowercase())
            && is_upper(at.checked_sub(1));
        if end > at && is_plural {
            out.push(char.to_ascii_lowercase());
        } else {
            out.push(*char);
        }
    }
    out
}

/// Whether a character can stand in a name of Rust's.
fn is_of_names(char: char) -> bool {
    syn::parse_str::<syn::Ident>(&format!("a{char}")).is_ok()
}

/// The name, or the name with the first number from 2 that nobody has; remembers it.
pub fn unique<S: BuildHasher>(name: String, taken: &mut HashSet<String, S>) -> String {
    if taken.insert(name.clone()) {
        return name;
    }
    // The number is no part of another.
    let between = if name.ends_with(|last: char| last.is_ascii_digit()) {
        "_"
    } else {
        ""
    };
    (2u32..)
        .map(|number| format!("{name}{between}{number}"))
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
    name.len() <= LONGEST_KEYWORD && KEYWORDS.binary_search(&name).is_ok()
}

const LONGEST_KEYWORD: usize = 8;

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
        Some('_') => name,
        Some(first) if syn::parse_str::<syn::Ident>(&format!("{first}_")).is_ok() => name,
        _ => format!("{letter}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idiomatic_names_stay() {
        for name in ["User", "APIKey", "OAuthToken", "T2", "FAQ"] {
            assert_eq!(type_name(name), name);
        }
        for (name, rust) in [
            ("user_account", "UserAccount"),
            ("SESSIONS", "Sessions"),
            ("2fa", "T2fa"),
            ("Option", "OptionRow"),
            ("größen-tabelle", "GrößenTabelle"),
            ("x²", "X"),
            ("🎈", "T"),
        ] {
            assert_eq!(type_name(name), rust);
        }
    }

    #[test]
    fn fields_and_variants_can_be_written() {
        for (name, rust) in [
            ("createdAt", "created_at"),
            ("webhookURL", "webhook_url"),
            ("userIDs", "user_ids"),
            ("URLsOfIDs", "urls_of_ids"),
            ("HTTPStatus", "http_status"),
            ("address2", "address2"),
            ("line_2", "line_2"),
            ("self", "self_"),
            ("_id", "id"),
            ("größe", "größe"),
            ("a²", "a"),
            ("2nd", "f2nd"),
            ("", "f"),
        ] {
            assert_eq!(field_name(name), rust);
            assert!(syn::parse_str::<syn::Ident>(&identifier(rust)).is_ok());
        }
        for (name, rust) in [
            ("google-gemini", "GoogleGemini"),
            ("IN_PROGRESS", "InProgress"),
            ("USD", "Usd"),
            ("HTTPOnly", "HTTPOnly"),
            ("self", "Self_"),
            ("1.5", "V15"),
            ("+", "V"),
        ] {
            assert_eq!(variant_name(name), rust);
        }
    }

    #[test]
    fn keywords_are_those_of_syn_and_of_this_edition() {
        assert!(KEYWORDS.is_sorted() && KEYWORDS.iter().all(|word| word.len() <= LONGEST_KEYWORD));
        for word in KEYWORDS {
            // Reserved since edition 2024.
            assert!(
                word == "gen" || syn::parse_str::<syn::Ident>(word).is_err(),
                "{word}"
            );
        }
        assert_eq!(identifier(&field_name("type")), "r#type");
        assert_eq!(identifier("union"), "union");
    }

    #[test]
    fn the_second_of_a_name_is_numbered() {
        let mut taken = HashSet::new();
        assert_eq!(unique("created_at".into(), &mut taken), "created_at");
        assert_eq!(unique("created_at".into(), &mut taken), "created_at2");
        assert_eq!(unique("line1".into(), &mut taken), "line1");
        assert_eq!(unique("line1".into(), &mut taken), "line1_2");
    }

    #[test]
    fn types_leave_room_for_what_the_derives_make() {
        let names = type_names(["User", "NewUser", "user", "NewsItem", "New"]);
        assert_eq!(names, ["User", "NewUserRow", "User2", "NewsItem", "New"]);
    }
}
