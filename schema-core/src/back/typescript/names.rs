//! Names of a module: none twice, none that TypeScript keeps for itself.

use rustc_hash::FxHashSet;

/// What cannot be declared: the words of the ECMAScript standard (<https://tc39.es/ecma262/#prod-ReservedWord>, strict and
/// in modules), and the types of TypeScript that no declaration may be called
/// (<https://github.com/microsoft/TypeScript/blob/main/src/compiler/checker.ts>, `checkTypeNameIsReserved`).
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "any", "arguments", "as", "await", "bigint", "boolean", "break", "case", "catch", "class", "const", "continue",
    "debugger", "default", "delete", "do", "else", "enum", "eval", "export", "extends", "false", "finally", "for",
    "function", "globalThis", "if", "implements", "import", "in", "instanceof", "interface", "let", "never", "new",
    "null", "number", "object", "package", "private", "protected", "public", "return", "static", "string", "super",
    "switch", "symbol", "this", "throw", "true", "try", "type", "typeof", "undefined", "unknown", "var", "void",
    "while", "with", "yield",
];

/// Names that were given.
#[derive(Debug, Default)]
pub(in crate::back) struct Names {
    taken: FxHashSet<String>,
}

impl Names {
    /// The name, or, when it is taken or reserved, the name with underscores behind it.
    pub(in crate::back) fn give(&mut self, name: &str) -> String {
        let mut name: String = name
            .chars()
            .map(|letter| {
                if letter.is_alphanumeric() || letter == '_' {
                    letter
                } else {
                    '_'
                }
            })
            .collect();
        while RESERVED.contains(&name.as_str()) || !self.taken.insert(name.clone()) {
            name.push('_');
        }
        name
    }

    /// A global that the module uses: by its name, or through `globalThis` where that name is taken.
    pub(in crate::back) fn global(&self, name: &str) -> String {
        if self.taken.contains(name) {
            format!("globalThis.{name}")
        } else {
            name.to_owned()
        }
    }
}

/// A name that begins with a small letter: `userSchema` of `User`.
pub(in crate::back) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_given_twice_or_reserved() {
        let mut names = Names::default();
        let given = ["User", "User", "string", "Date"].map(|name| names.give(name));
        assert_eq!(given, ["User", "User_", "string_", "Date"]);
        assert_eq!(
            (names.global("Date"), names.global("Map")),
            ("globalThis.Date".to_owned(), "Map".to_owned())
        );
    }
}
