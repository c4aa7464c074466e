//! What our database and one made by Prisma's own SQL may differ in: exactly the objects and properties that the lowered
//! database has and Prisma has no words for, each by its name. Everything else in the two catalogs must be equal.

use std::collections::{BTreeMap, BTreeSet};

use schema_core::database::{Column, Database, Index, Name, Table};
use schema_core::dialect::Dialect;
use schema_core::schema::{DatabaseId, Schema};
use serde_json::{Map, Value};

type Catalog = Map<String, Value>;

/// What Prisma cannot say, by the names that the catalog gives to things (without quotes).
#[derive(Debug, Default)]
pub struct Known {
    /// Objects that only our database has, and must have.
    ours_only: BTreeSet<String>,
    /// By object: properties that only ours has.
    properties: BTreeMap<String, BTreeSet<&'static str>>,
    /// By table and column: properties that are not compared.
    columns: BTreeMap<(String, String), BTreeSet<&'static str>>,
    /// Columns that only our database has.
    extra_columns: BTreeSet<(String, String)>,
    /// By index: what only our definition says.
    clauses: BTreeMap<String, Vec<String>>,
    /// Indexes with included columns, which Prisma takes for columns of the key.
    covering: BTreeSet<String>,
    /// Sequences of a column: those of identity columns, and those with a start of their own.
    sequences: BTreeSet<String>,
}

impl Known {
    /// Reads it off the lowered database; `prisma` is its Prisma schema, which says where a default is not named.
    pub fn of(schema: &Schema, database: DatabaseId, lowered: &Database, prisma: &str) -> Known {
        let mut known = Known::default();
        let unnamed = unnamed_defaults(schema, database, prisma);
        for table in &lowered.tables {
            known.table(lowered.dialect, table, &unnamed);
        }
        // Those that others create are nowhere.
        for view in lowered.views.iter().filter(|view| !view.query.is_empty()) {
            let kind = if lowered.dialect == Dialect::Sqlite {
                "view"
            } else {
                "table"
            };
            known
                .ours_only
                .insert(format!("{kind} {}", path(lowered.dialect, &view.name)));
            for index in &view.indexes {
                let name = path(lowered.dialect, &view.name);
                known.ours_only.insert(format!("index {name}: {}", index.name));
            }
        }
        known
    }

    fn table(&mut self, dialect: Dialect, table: &Table, unnamed: &BTreeSet<(String, String)>) {
        let name = path(dialect, &table.name);
        let key = format!("table {name}");
        let mut properties = BTreeSet::new();
        if table.comment.is_some() {
            properties.insert("comment");
        }
        if let Some(security) = &table.row_security {
            properties.insert("row security");
            for policy in &security.policies {
                self.ours_only.insert(format!("policy {name}: {}", policy.name));
            }
        }
        match dialect {
            Dialect::PostgreSql => {
                for check in &table.checks {
                    self.ours_only
                        .insert(format!("constraint {name}: {}", check.name));
                }
                for exclusion in &table.exclusions {
                    self.ours_only
                        .insert(format!("constraint {name}: {}", exclusion.name));
                    self.ours_only.insert(format!("index {name}: {}", exclusion.name));
                }
            }
            // SQLite's catalog has them in the text of the table only.
            Dialect::Sqlite if !table.checks.is_empty() => {
                properties.insert("checks");
            }
            // Of MySQL there is no catalog that Prisma made.
            Dialect::Sqlite | Dialect::MySql => {}
        }
        for unique in &table.uniques {
            self.ours_only
                .insert(format!("constraint {name}: {}", unique.name));
            let index = format!("index {name}: {}", unique.name);
            if !unique.include.is_empty() {
                self.covering.insert(index.clone());
            }
            self.properties
                .entry(index.clone())
                .or_default()
                .insert("of constraint");
            if unique.nulls_not_distinct {
                self.clauses
                    .entry(index)
                    .or_default()
                    .push(" NULLS NOT DISTINCT".to_owned());
            }
        }
        for index in &table.indexes {
            self.index(&format!("index {name}: {}", index.name), index);
        }
        for column in &table.columns {
            let at = (name.clone(), column.name.clone());
            let unnamed = unnamed.contains(&(table.name.name.clone(), column.name.clone()));
            self.column(dialect, at, column, unnamed);
        }
        self.properties.entry(key).or_default().extend(properties);
    }

    fn index(&mut self, key: &str, index: &Index) {
        if !index.in_prisma {
            self.ours_only.insert(key.to_owned());
            return;
        }
        if !index.include.is_empty() {
            self.covering.insert(key.to_owned());
        }
        let clauses = self.clauses.entry(key.to_owned()).or_default();
        if index.nulls_not_distinct {
            clauses.push(" NULLS NOT DISTINCT".to_owned());
        }
        if !index.with.is_empty() {
            let options: Vec<String> = index
                .with
                .iter()
                .map(|(name, value)| format!("{name}='{}'", value.trim_matches('\'')))
                .collect();
            clauses.push(format!(" WITH ({})", options.join(", ")));
        }
        for column in &index.columns {
            if let Some(collation) = &column.collation {
                clauses.push(format!(" COLLATE \"{collation}\""));
            }
            if column.nulls.is_some() {
                clauses.extend([" NULLS FIRST".to_owned(), " NULLS LAST".to_owned()]);
            }
            if let (Some(ops), None) = (&column.ops, index.method) {
                clauses.push(format!(" {ops}"));
            }
        }
    }

    fn column(&mut self, dialect: Dialect, at: (String, String), column: &Column, unnamed: bool) {
        let mut properties = BTreeSet::new();
        if column.comment.is_some() {
            properties.insert("comment");
        }
        if column.collation.is_some() {
            properties.insert("collation");
        }
        if column.generated.is_some() {
            if dialect == Dialect::Sqlite {
                self.extra_columns.insert(at);
                return;
            }
            properties.extend(["generated", "default"]);
        }
        if column.identity.is_some() {
            properties.extend(["identity", "default"]);
        }
        if column.identity.is_some() || column.serial_start.is_some() {
            self.sequences.insert(format!("{}.{}", at.0, at.1));
        }
        // A time is written as clients store it, which Prisma's script does not do.
        let is_time = dialect == Dialect::Sqlite && column.sql_type == "DATETIME";
        if unnamed || (is_time && column.default.as_ref().is_some_and(|text| text.starts_with('\''))) {
            properties.insert("default");
        }
        self.columns.insert(at, properties);
    }
}

/// What differs between our database and Prisma's.
pub fn differences(known: &Known, ours: Catalog, prismas: Catalog) -> Vec<String> {
    let mut found = Vec::new();
    let mut ours = without_quotes(ours);
    let mut prismas = without_quotes(prismas);
    for key in &known.ours_only {
        let Some(object) = ours.remove(key) else {
            found.push(format!("our database lacks {key}"));
            continue;
        };
        // A condition that Prisma's schema has too, by its preview.
        if prismas.get(key) == Some(&object) {
            prismas.remove(key);
        }
    }
    for catalog in [&mut ours, &mut prismas] {
        for (key, value) in catalog.iter_mut() {
            blank(known, key, value);
        }
        catalog.retain(|key, value| !(key.starts_with("sequence ") && is_of(known, value)));
    }
    let keys: BTreeSet<&String> = ours.keys().chain(prismas.keys()).collect();
    for key in keys {
        let (one, other) = (ours.get(key), prismas.get(key));
        if one != other {
            found.push(format!(
                "the catalogs differ in {key}\n  ours:     {}\n  Prisma's: {}",
                shown(one),
                shown(other)
            ));
        }
    }
    found
}

/// Removes from an object what is not compared.
fn blank(known: &Known, key: &str, value: &mut Value) {
    let Value::Object(object) = value else { return };
    for property in known.properties.get(key).into_iter().flatten() {
        object.remove(*property);
    }
    if let (Some(clauses), Some(Value::String(definition))) =
        (known.clauses.get(key), object.get_mut("definition"))
    {
        for clause in clauses {
            *definition = definition.replace(clause, "");
        }
    }
    if known.covering.contains(key)
        && let Some(Value::String(definition)) = object.get_mut("definition")
    {
        *definition = definition.replacen(") INCLUDE (", ", ", 1);
    }
    let Some(table) = key.strip_prefix("table ") else {
        return;
    };
    if let Some(Value::Array(columns)) = object.get_mut("columns") {
        let at = |column: &Value| {
            (
                table.to_owned(),
                column[0].as_str().unwrap_or_default().to_owned(),
            )
        };
        columns.retain(|column| !known.extra_columns.contains(&at(column)));
        for column in columns {
            let properties = known.columns.get(&at(column));
            if let Some(Value::Object(about)) = column.get_mut(1) {
                for property in properties.into_iter().flatten() {
                    about.remove(*property);
                }
            }
        }
    }
}

/// Whether a sequence belongs to a column whose sequences are not compared.
fn is_of(known: &Known, sequence: &Value) -> bool {
    sequence["owned by"]
        .as_str()
        .is_some_and(|column| known.sequences.contains(&column.replace('"', "")))
}

fn shown(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}

fn without_quotes(catalog: Catalog) -> BTreeMap<String, Value> {
    catalog
        .into_iter()
        .map(|(key, value)| (key.replace('"', ""), value))
        .collect()
}

fn path(dialect: Dialect, name: &Name) -> String {
    match dialect {
        Dialect::PostgreSql => format!("{}.{}", name.schema.as_deref().unwrap_or("public"), name.name),
        Dialect::Sqlite | Dialect::MySql => name.name.clone(),
    }
}

/// Table and column wherever the Prisma schema says `dbgenerated()`: that there is a default, but not which.
fn unnamed_defaults(schema: &Schema, database: DatabaseId, prisma: &str) -> BTreeSet<(String, String)> {
    let mut lines: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut block = "";
    for line in prisma.lines() {
        if let Some(rest) = line.strip_prefix("model ") {
            block = rest.split(' ').next().unwrap_or_default();
        } else if line == "}" {
            block = "";
        } else if line.contains("@default(dbgenerated())") {
            lines.insert((block, line.split_whitespace().next().unwrap_or_default()));
        }
    }
    schema
        .models_in(database)
        .flat_map(|(_, model)| {
            model
                .columns()
                .filter(|(_, field, _)| lines.contains(&(model.prisma.as_str(), field.prisma.as_str())))
                .map(|(_, _, column)| (model.table.clone(), column.name.clone()))
        })
        .collect()
}
