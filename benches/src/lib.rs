//! The sources that the benches read: definitions of any size, always the same.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use schema_core::files::Files;

/// Models in one file.
pub const MODELS_PER_FILE: usize = 10;

/// A definition of `models` models in files of [`MODELS_PER_FILE`]: 12 fields, 2 relations and 2 indexes each, an enum
/// for every 5. The first file is the crate root, `src/lib.rs`.
#[derive(Debug)]
pub struct Definition(BTreeMap<String, Arc<str>>);

impl Definition {
    /// Writes it.
    pub fn of(models: usize) -> Self {
        let count = models.div_ceil(MODELS_PER_FILE);
        let mut files = BTreeMap::new();
        let mut root = String::from("//! Models of the benches.\n\n");
        for file in 0..count {
            let _ = writeln!(root, "pub mod part_{file:04};");
            files.insert(format!("src/part_{file:04}.rs"), Arc::from(part(file, models)));
        }
        files.insert("src/lib.rs".to_owned(), Arc::from(root));
        Definition(files)
    }

    /// Paths and texts, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// Bytes of all files together.
    pub fn bytes(&self) -> usize {
        self.0.values().map(|text| text.len()).sum()
    }
}

impl Files for Definition {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok(self.0.get(path).cloned())
    }
}

/// One file: ten models that point at each other and at the file before.
fn part(file: usize, models: usize) -> String {
    let mut out = String::from(HEAD);
    let before = file.saturating_sub(1);
    if file > 0 {
        let _ = writeln!(
            out,
            "use crate::part_{before:04}::Record{:04};",
            file * MODELS_PER_FILE - 1
        );
    }
    if (file + 1) * MODELS_PER_FILE < models {
        let next = file + 1;
        let _ = writeln!(
            out,
            "use crate::part_{next:04}::Record{:04};",
            next * MODELS_PER_FILE
        );
    }
    for at in file * MODELS_PER_FILE..models.min((file + 1) * MODELS_PER_FILE) {
        if at % 5 == 0 {
            let _ = write!(out, "{}", ENUM.replace("{n}", &format!("{at:04}")));
        }
        out.push_str(&model(at, models));
    }
    out
}

const HEAD: &str =
    "//! Ten models.\n\nuse chrono::{DateTime, Utc};\nuse onedef::{BelongsTo, Enum, HasMany, Model};\n\n";

const ENUM: &str = "\n/// The state of a few records.\n#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]\n\
    #[db(rename_all = \"snake_case\")]\npub enum State{n} {\n    Draft,\n    InReview,\n    Published,\n    Archived,\n}\n";

/// A model whose parent is its predecessor; the first is its own root and has only children.
fn model(at: usize, models: usize) -> String {
    let state = at - at % 5;
    let mut out = format!(
        r#"
/// Record {at:04}: what a service keeps of one thing, with who made it and when.
#[derive(Model, Debug, Clone)]
#[db(table = "record_{at:04}", rename_all = "snake_case")]
#[db(unique(tenant_key, slug))]
#[db(index(state, created_at desc))]
pub struct Record{at:04} {{
    /// Made by the client.
    #[db(id, default = cuid())]
    pub id: String,
    /// Whose row it is.
    pub tenant_key: String,
    /// Part of the address.
    #[db(type = VarChar(120))]
    pub slug: String,
    /// Shown to people.
    pub title: String,
    pub body: Option<String>,
    #[db(default = State{state:04}::Draft)]
    pub state: State{state:04},
    #[db(default = 0)]
    pub views: i32,
    pub size_bytes: Option<i64>,
    pub settings: Option<serde_json::Value>,
    #[db(default = now())]
    pub created_at: DateTime<Utc>,
    #[db(updated_at)]
    pub updated_at: DateTime<Utc>,
"#
    );
    if at > 0 {
        let parent = at - 1;
        let _ = write!(
            out,
            "    pub parent_id: Option<String>,\n    #[db(key = parent_id, on_delete = cascade)]\n    \
             pub parent: BelongsTo<Option<Record{parent:04}>>,\n"
        );
    } else {
        out.push_str("    pub note: Option<String>,\n");
    }
    if at + 1 < models {
        let _ = writeln!(out, "    pub children: HasMany<Record{:04}>,", at + 1);
    }
    out.push_str("}\n");
    out
}
