//! `Schema` × dialect → [`Database`]: names, types, defaults and expressions become the
//! database's.
//!
//! Everything is decided here; [`sql`](crate::sql) only writes. The order of things is Prisma's (models in declaration
//! order, then join tables; indexes of fields, plain ones, unique ones), followed by what Prisma has no words for.

mod columns;
mod defaults;
mod expr;
mod foreign_keys;
mod functions;
mod indexes;
mod join_tables;
pub mod naming;
mod policies;
mod stored_time;
mod views;

pub use functions::functions;

use crate::database::{Check, Database, EnumType, Exclusion, Extension, Name, PrimaryKey, Sequence, Table};
use crate::dialect::{Comments, Dialect};
use crate::parallel::{self, Threads};
use crate::schema::{DatabaseId, EnumId, KeyRelation, Model, ModelId, Schema};

/// The schema of PostgreSQL that holds what names none.
const PUBLIC: &str = "public";

/// Threads that lower models: below, starting one costs more than it saves.
const LOWERERS: Threads = Threads::worth(200);

/// The SQL model of one database of a schema that passed [`check`](crate::check). Cannot fail.
pub fn lower(schema: &Schema, database: DatabaseId) -> Database {
    let cx = Lowering {
        schema,
        database,
        dialect: schema.database(database).dialect,
        qualified: schema.database(database).dialect.facts().schemas && names_a_schema(schema, database),
    };
    let keys = foreign_keys::by_model(schema);
    let models: Vec<(ModelId, &Model)> = schema.models_in(database).collect();
    let mut tables: Vec<Table> = parallel::map(&models, LOWERERS, |(id, model)| {
        cx.table(*id, model, keys.get(id).map_or(&[], Vec::as_slice))
    });
    tables.extend(cx.join_tables());
    Database {
        dialect: cx.dialect,
        schemas: cx.schemas(),
        extensions: cx.extensions(),
        sequences: cx.sequences(),
        functions: cx.functions(&tables),
        enums: cx.enums(),
        tables,
        views: cx.views(),
    }
}

/// What every part of lowering looks at.
#[derive(Clone, Copy)]
struct Lowering<'a> {
    schema: &'a Schema,
    database: DatabaseId,
    dialect: Dialect,
    /// Names have their schema in front: as soon as anything in the definition names one, so that what says none is in
    /// the default schema and not wherever the connection's search path points.
    qualified: bool,
}

impl<'a> Lowering<'a> {
    fn definition(&self) -> &'a crate::schema::DatabaseDef {
        self.schema.database(self.database)
    }

    /// Schemas to create, sorted: those that something names, or the default one.
    fn schemas(&self) -> Vec<String> {
        if !self.dialect.facts().schemas {
            return Vec::new();
        }
        let mut names: Vec<String> = match self.qualified {
            true => self.used_schemas(),
            false => vec![PUBLIC.to_owned()],
        };
        names.extend(
            self.definition()
                .extensions
                .iter()
                .filter_map(|one| one.schema.as_ref().map(|s| s.value.clone())),
        );
        names.sort();
        names.dedup();
        names
    }

    fn used_schemas(&self) -> Vec<String> {
        let models = self
            .schema
            .models_in(self.database)
            .map(|(_, model)| model.schema.as_deref());
        let enums = self
            .schema
            .enums_in(self.database)
            .filter(|(_, one)| !one.storage_text);
        let enums = enums.map(|(_, one)| one.schema.as_deref());
        let views = self
            .schema
            .views
            .iter()
            .filter(|view| view.databases.contains(&self.database));
        let views = views.map(|view| view.schema.as_deref());
        models
            .chain(enums)
            .chain(views)
            .map(|name| name.unwrap_or(PUBLIC).to_owned())
            .collect()
    }

    fn name(&self, schema: Option<&str>, name: &str) -> Name {
        Name {
            schema: self.qualified.then(|| schema.unwrap_or(PUBLIC).to_owned()),
            name: name.to_owned(),
        }
    }

    fn extensions(&self) -> Vec<Extension> {
        if !self.dialect.facts().functions {
            return Vec::new();
        }
        let extensions = self.definition().extensions.iter().map(|one| Extension {
            name: one.name.value.clone(),
            schema: one.schema.as_ref().map(|schema| schema.value.clone()),
            version: one.version.as_ref().map(|version| version.value.clone()),
        });
        extensions.collect()
    }

    fn sequences(&self) -> Vec<Sequence> {
        if !self.dialect.facts().functions {
            return Vec::new();
        }
        let sequences = self.definition().sequences.iter().map(|one| Sequence {
            name: Name {
                schema: one.schema.as_ref().map(|s| s.value.clone()),
                name: one.name.value.clone(),
            },
            start: one.start,
            increment: one.increment,
        });
        sequences.collect()
    }

    /// Enum types; an enum that is stored as text has none.
    fn enums(&self) -> Vec<EnumType> {
        if !self.dialect.facts().enum_types {
            return Vec::new();
        }
        let native = self
            .schema
            .enums_in(self.database)
            .filter(|(_, one)| !one.storage_text);
        native
            .map(|(id, one)| EnumType {
                name: self.enum_name(id),
                labels: one.variants.iter().map(|variant| variant.label.clone()).collect(),
                comment: one.docs.clone(),
                renamed_from: one.renamed_from.clone(),
            })
            .collect()
    }

    fn enum_name(&self, id: EnumId) -> Name {
        let one = self.schema.enum_(id);
        self.name(one.schema.as_deref(), one.type_name_in(self.database))
    }

    fn table(&self, id: ModelId, model: &Model, keys: &[&KeyRelation]) -> Table {
        let (indexes, uniques) = self.indexes(id, model);
        Table {
            name: self.name(model.schema.as_deref(), &model.table),
            columns: self.columns(id, model),
            primary_key: self.primary_key(model),
            indexes,
            uniques,
            checks: self.checks(id, model),
            exclusions: self.exclusions(model),
            foreign_keys: self.foreign_keys(model, keys),
            comment: self.comment(model.docs.as_ref()),
            collation: None,
            row_security: self.row_security(id, model),
            renamed_from: model.renamed_from.clone(),
            is_join_table: false,
        }
    }

    fn primary_key(&self, model: &Model) -> Option<PrimaryKey> {
        let key = model.primary_key.as_ref()?;
        let name = self.dialect.facts().named_primary_keys.then(|| {
            key.name
                .clone()
                .unwrap_or_else(|| naming::primary_key(self.dialect, &model.table))
        });
        Some(PrimaryKey {
            name,
            columns: column_names(model, &key.fields),
            prefixes: key
                .lengths
                .iter()
                .filter(|_| self.dialect.facts().index_prefixes)
                .filter_map(|(id, length)| Some((model.column(*id)?.name.clone(), *length)))
                .collect(),
        })
    }

    /// The checks of the definition, then those that keep enums stored as text to their labels.
    fn checks(&self, id: ModelId, model: &Model) -> Vec<Check> {
        let scope = expr::Scope::of(self, id);
        let said = model
            .checks
            .iter()
            .filter(|check| check.databases.contains(&self.database))
            .map(|check| Check {
                name: check.name.clone(),
                expr: expr::sql(scope, &check.expr),
                comment: self.comment(check.comment.as_ref()),
            });
        let mut checks: Vec<Check> = said.collect();
        self.label_checks(model, &mut checks);
        checks
    }

    fn label_checks(&self, model: &Model, checks: &mut Vec<Check>) {
        for (_, field, column) in model.columns() {
            let Some(one) = crate::schema::enum_of(column).map(|id| self.schema.enum_(id)) else {
                continue;
            };
            if !one.storage_text || !field.databases.contains(&self.database) {
                continue;
            }
            let labels: Vec<String> = one
                .variants
                .iter()
                .map(|variant| self.dialect.quote().text(&variant.label))
                .collect();
            let default = naming::check(self.dialect, &model.table, &[&column.name]);
            checks.push(Check {
                name: naming::free(self.dialect, default, |name| {
                    checks.iter().any(|check| check.name == name)
                }),
                expr: match column.list {
                    true => format!(
                        "{} <@ ARRAY[{}]",
                        self.dialect.quote().ident(&column.name),
                        labels.join(", ")
                    ),
                    false => format!(
                        "{} IN ({})",
                        self.dialect.quote().ident(&column.name),
                        labels.join(", ")
                    ),
                },
                comment: None,
            });
        }
    }

    fn exclusions(&self, model: &Model) -> Vec<Exclusion> {
        if !self.dialect.facts().exclusions {
            return Vec::new();
        }
        let exclusions = model.exclusions.iter();
        exclusions
            .map(|one| Exclusion {
                name: one.name.clone(),
                definition: one.sql.clone(),
            })
            .collect()
    }

    /// A comment, where the database keeps any. One that is longer than MySQL keeps of a column or an index ends early,
    /// and characters that it would replace by a question mark are replaced by the one that stands for such: comments are
    /// the only texts of a script that it keeps in three bytes. The definition has it whole.
    fn comment(&self, text: Option<&String>) -> Option<String> {
        let text = text?;
        match self.dialect.facts().comments {
            Comments::None => None,
            Comments::Statements => Some(text.clone()),
            Comments::Inline => {
                let kept = text.chars().map(|letter| match letter {
                    '\u{10000}'.. => char::REPLACEMENT_CHARACTER,
                    letter => letter,
                });
                Some(match text.chars().count() <= LONGEST_COMMENT {
                    true => kept.collect(),
                    false => kept.take(LONGEST_COMMENT - 1).chain(['…']).collect(),
                })
            }
        }
    }
}

/// In characters; a table keeps twice as many (<https://dev.mysql.com/doc/refman/8.4/en/create-table.html>).
const LONGEST_COMMENT: usize = 1024;

fn names_a_schema(schema: &Schema, database: DatabaseId) -> bool {
    schema
        .models_in(database)
        .any(|(_, model)| model.schema.is_some())
        || schema
            .enums_in(database)
            .any(|(_, one)| one.schema.is_some() && !one.storage_text)
        || schema
            .views
            .iter()
            .any(|view| view.schema.is_some() && view.databases.contains(&database))
}

/// The database's names of columns.
fn column_names(model: &Model, fields: &[crate::schema::FieldId]) -> Vec<String> {
    fields
        .iter()
        .filter_map(|id| model.column(*id))
        .map(|column| column.name.clone())
        .collect()
}
