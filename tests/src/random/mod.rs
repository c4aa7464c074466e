//! Definitions that nobody wrote: valid Rust source for any seed, which reaches every key of the attribute language.
//!
//! Written in two steps: `plan` decides which models there are, how their rows are identified and which relations join
//! them; the writers put fields, keys and indexes around that.

mod coverage;
mod rng;

mod plan;

mod expr;
mod field;
mod item;
mod model;

pub use coverage::{Hits, KEYS};
pub use rng::Rng;

use std::collections::BTreeMap;
use std::sync::Arc;

use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;

/// A definition.
#[derive(Debug)]
pub struct Definition {
    /// Paths and texts; the root is `src/lib.rs`.
    pub files: BTreeMap<String, Arc<str>>,
    /// What `onedef.toml` would say of databases.
    pub databases: Vec<DatabaseSetting>,
    /// What was reached.
    pub hits: Hits,
}

impl Files for Definition {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok(self.files.get(path).cloned())
    }
}

impl Definition {
    /// The definition of a seed.
    pub fn of(seed: u64, dialect: Dialect) -> Definition {
        let mut writer = Writer::new(seed, dialect);
        let plan = plan::Plan::of(&mut writer);
        let source = item::source(&mut writer, &plan);
        let mut files = std::mem::take(&mut writer.files);
        files.insert("src/lib.rs".to_owned(), Arc::from(source));
        Definition {
            files,
            databases: plan
                .databases
                .iter()
                .map(|name| DatabaseSetting {
                    name: (*name).to_owned(),
                    dialect,
                })
                .collect(),
            hits: writer.hits,
        }
    }

    /// What to compile.
    pub fn source(&self) -> Source {
        Source {
            roots: vec!["src/lib.rs".to_owned()],
            cfg: Vec::new(),
        }
    }
}

/// What all writers share.
struct Writer {
    rng: Rng,
    hits: Hits,
    dialect: Dialect,
    files: BTreeMap<String, Arc<str>>,
}

impl Writer {
    fn new(seed: u64, dialect: Dialect) -> Self {
        Writer {
            rng: Rng::new(seed),
            hits: Hits::default(),
            dialect,
            files: BTreeMap::new(),
        }
    }

    fn is_postgres(&self) -> bool {
        self.dialect == Dialect::PostgreSql
    }

    fn is_mysql(&self) -> bool {
        self.dialect == Dialect::MySql
    }

    /// Decides whether to use a key, and counts it.
    fn uses(&mut self, percent: usize, key: &'static str) -> bool {
        let yes = self.rng.chance(percent);
        if yes {
            self.hits.hit(key);
        }
        yes
    }

    /// Text for people: quotes, backslashes, other scripts.
    fn prose(&mut self) -> &'static str {
        let text = self.rng.pick(&[
            "plain words",
            "it's \"quoted\"",
            "back\\slash and 100 %",
            "größer als – 名前 🎈",
            "Żółć",
            "{braces} ${dollar} `ticks`",
        ]);
        if !text.is_ascii() {
            self.hits.hit("non-ASCII");
        }
        text
    }

    /// Documentation lines, mostly none.
    fn docs(&mut self, indent: &str) -> String {
        if !self.uses(25, "docs") {
            return String::new();
        }
        let text = self.prose();
        if self.rng.chance(30) {
            format!("{indent}/// {text}\n{indent}///\n{indent}/// second paragraph\n")
        } else {
            format!("{indent}/// {text}\n")
        }
    }
}
