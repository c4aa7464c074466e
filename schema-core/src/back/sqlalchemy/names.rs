//! Names that are safe in Python: of classes, of their attributes, of an enum's members.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase};

/// Keywords of Python 3.14 (<https://docs.python.org/3.14/reference/lexical_analysis.html#keywords>), and the soft ones
/// that a statement may begin with are none: they are names everywhere else.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// What Declarative and Flask-SQLAlchemy keep on a class.
const ATTRIBUTES: [&str; 4] = ["metadata", "registry", "query", "query_class"];
/// As [`ATTRIBUTES`].
const MORE_ATTRIBUTES: [&str; 2] = ["type_annotation_map", "to_metadata"];

/// Names that stand in the bodies of classes: an attribute of this name would hide them from the lines below it.
const USED_IN_BODIES: [&str; 10] = [
    "sa",
    "pg",
    "dt",
    "mapped_column",
    "relationship",
    "list",
    "str",
    "int",
    "float",
    "bool",
];
/// As [`USED_IN_BODIES`].
const BYTES: &str = "bytes";

/// Names of the module that are not of the definition, written or not: so that no setting renames a class.
const MODULE: [&str; 53] = [
    "Any",
    "Base",
    "Callable",
    "DateText",
    "Decimal",
    "DecimalText",
    "DeclarativeBase",
    "FunctionElement",
    "External",
    "InetText",
    "Iterator",
    "Jsonb",
    "Labels",
    "ListOrEmpty",
    "Mapped",
    "Model",
    "Money",
    "MutableList",
    "NaiveTimestamp",
    "NoReturn",
    "NotOwnedError",
    "Opaque",
    "Protocol",
    "ReadOnlyError",
    "TenantError",
    "TimeText",
    "Truth",
    "TYPE_CHECKING",
    "ULID",
    "UUID",
    "UtcTimestamp",
    "UuidText",
    "across_tenants",
    "compiles",
    "contextmanager",
    "create_id",
    "db",
    "dt",
    "enum",
    "event",
    "hard_delete",
    "in_tenant",
    "ischema_names",
    "include_name",
    "include_object",
    "mapped_column",
    "my",
    "pg",
    "relationship",
    "restore",
    "sa",
    "target_metadata",
    "uuid4",
];
/// As [`MODULE`]: modules of the standard library, and what the module takes from Python itself.
const MODULES: [&str; 41] = [
    "abs",
    "all",
    "any",
    "divmod",
    "format",
    "getattr",
    "isinstance",
    "issubclass",
    "iter",
    "next",
    "property",
    "range",
    "repr",
    "setattr",
    "sorted",
    "super",
    "RuntimeError",
    "ValueError",
    "TypeError",
    "bool",
    "bytes",
    "compat",
    "float",
    "functools",
    "int",
    "itertools",
    "json",
    "len",
    "list",
    "os",
    "orm",
    "re",
    "secrets",
    "str",
    "sys",
    "time",
    "type",
    "tuple",
    "dict",
    "set",
    "object",
];

/// Whether a text is a name in Python.
pub(crate) fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars
        .next()
        .is_some_and(|first| first == '_' || first.is_alphabetic())
        && chars.all(|char| char == '_' || char.is_alphanumeric())
        && !KEYWORDS.contains(&name)
}

/// Why an attribute cannot be called so, whatever else is in the class; `None` when it can.
pub(crate) fn refused_attribute(name: &str) -> Option<&'static str> {
    if KEYWORDS.contains(&name) {
        return Some("is a keyword of Python");
    }
    if !is_identifier(name) {
        return Some("is no name in Python");
    }
    if name.starts_with("__") {
        return Some("begins with two underscores, which Python changes");
    }
    if name.starts_with("_sa_") {
        return Some("begins with `_sa_`, which SQLAlchemy keeps for itself");
    }
    if ATTRIBUTES.contains(&name) || MORE_ATTRIBUTES.contains(&name) {
        return Some("is an attribute that SQLAlchemy or Flask-SQLAlchemy puts into the class");
    }
    if USED_IN_BODIES.contains(&name) || name == BYTES || is_of_module(name) {
        return Some("is a name that the generated module uses itself");
    }
    None
}

fn is_of_module(name: &str) -> bool {
    // Functions that no body of a class names may be hidden there.
    name.starts_with(char::is_uppercase) && MODULE.contains(&name)
}

/// Names in one scope, each once.
#[derive(Debug, Default)]
pub(super) struct Namer {
    taken: BTreeSet<String>,
}

impl Namer {
    /// The names of a module that is about to be written.
    pub(super) fn of_module() -> Namer {
        let names = MODULE.iter().chain(&MODULES).chain(&KEYWORDS);
        Namer {
            taken: names.map(|name| (*name).to_owned()).collect(),
        }
    }

    /// A class or enum.
    pub(super) fn class(&mut self, name: &str) -> String {
        self.free(name.to_owned())
    }

    /// A constant of the module: `STATUS`.
    pub(super) fn constant(&mut self, name: &str) -> String {
        self.free(name.to_shouty_snake_case())
    }

    /// A variable of the module that holds a table: `post_to_tag_table`.
    pub(super) fn variable(&mut self, name: &str) -> String {
        let name: String = name
            .chars()
            .filter(|char| char.is_alphanumeric() || *char == '_')
            .collect();
        let name = format!("{}_table", name.to_snake_case());
        self.free(match is_identifier(&name) {
            true => name,
            false => format!("pairs_{name}"),
        })
    }

    fn free(&mut self, mut name: String) -> String {
        while self.taken.contains(&name) {
            name.push('_');
        }
        self.taken.insert(name.clone());
        name
    }

    /// Whether the module has this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }
}

/// The attributes of a class, in order: those that were said stand, the others give way. `module` tells the names that a
/// line of the body may need.
pub(super) fn attributes<'a>(
    fields: impl Iterator<Item = (&'a str, Option<&'a str>)>,
    module: impl Fn(&str) -> bool,
) -> Vec<String> {
    let fields: Vec<(&str, Option<&str>)> = fields.collect();
    let mut taken: BTreeSet<String> = fields
        .iter()
        .filter_map(|(_, said)| said.map(str::to_owned))
        .collect();
    let plain = |name: &str| refused_attribute(name).is_none() && !module(name);
    // A field that needs no other name keeps it, whatever comes before it.
    taken.extend(
        fields
            .iter()
            .filter(|(name, said)| said.is_none() && plain(name))
            .map(|(name, _)| (*name).to_owned()),
    );
    fields
        .iter()
        .map(|(name, said)| {
            if let Some(said) = said {
                return (*said).to_owned();
            }
            if plain(name) {
                return (*name).to_owned();
            }
            let mut escaped = (*name).to_owned();
            while escaped.starts_with("__") {
                escaped.remove(0);
            }
            if escaped.starts_with("_sa_") || escaped == "_" {
                escaped.insert_str(0, "field");
            }
            while !plain(&escaped) || taken.contains(&escaped) {
                escaped.push('_');
            }
            taken.insert(escaped.clone());
            escaped
        })
        .collect()
}

/// The members of an enum, in order: `IN_TRANSIT`.
pub(super) fn members<'a>(variants: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    variants
        .map(|variant| {
            let mut name = variant.to_shouty_snake_case();
            if !is_identifier(&name) {
                name.insert(0, '_');
            }
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            name
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(fields: &[(&str, Option<&str>)]) -> Vec<String> {
        attributes(fields.iter().copied(), |name| name == "User")
    }

    #[test]
    fn attributes_give_way_to_keywords_to_sqlalchemy_and_to_each_other() {
        let fields = [
            ("class", None),
            ("class_", None),
            ("metadata", None),
            ("__x", None),
            ("User", None),
            ("date", None),
            ("relationship", None),
            ("other", Some("query_")),
            ("query", None),
        ];
        assert_eq!(
            named(&fields),
            [
                "class__",
                "class_",
                "metadata_",
                "_x",
                "User_",
                "date",
                "relationship_",
                "query_",
                "query__"
            ]
        );
    }

    #[test]
    #[allow(
        clippy::disallowed_methods,
        reason = "the parts are asked by folder, so that none is forgotten"
    )]
    fn what_the_parts_of_the_module_name_is_taken() {
        // The functions and types of Python that a part may name: https://docs.python.org/3.14/library/functions.html
        // and the exceptions.
        const BUILTINS: &str = "abs all any ascii bin bool bytearray bytes callable chr classmethod dict dir divmod \
            enumerate filter float format frozenset getattr globals hasattr hash hex id int isinstance issubclass \
            iter len list locals map max memoryview min next object open ord pow print property range repr reversed \
            round set setattr slice sorted staticmethod str sum super tuple type vars zip AttributeError Exception \
            KeyError LookupError NotImplementedError OverflowError RuntimeError StopIteration TypeError ValueError";
        let parts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/back/sqlalchemy/parts");
        let names = Namer::of_module();
        let mut missing = BTreeSet::new();
        for part in std::fs::read_dir(parts).unwrap() {
            let text = std::fs::read_to_string(part.unwrap().path()).unwrap();
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with(['#', '"']));
            let words = code.flat_map(|line| line.split(|char: char| !char.is_alphanumeric() && char != '_'));
            let builtins: BTreeSet<&str> = BUILTINS.split_whitespace().collect();
            missing.extend(
                words
                    .filter(|word| builtins.contains(word) && !names.has(word))
                    .map(str::to_owned),
            );
            let made = text.lines().filter_map(|line| {
                let rest = line
                    .strip_prefix("def ")
                    .or_else(|| line.strip_prefix("class "))?;
                rest.split(['(', ':', '[']).next()
            });
            missing.extend(
                made.filter(|name| !names.has(name) && !name.starts_with('_'))
                    .map(str::to_owned),
            );
        }
        assert_eq!(missing, BTreeSet::new());
    }

    #[test]
    fn members_are_constants() {
        let variants = ["InTransit", "None", "A", "a", "_1"];
        assert_eq!(
            members(variants.into_iter()),
            ["IN_TRANSIT", "NONE", "A", "A_", "_1"]
        );
    }
}
