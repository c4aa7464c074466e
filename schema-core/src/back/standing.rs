//! How the reader of an artifact stands to the tables, types and views of a lowered database, by their names.

use rustc_hash::FxHashMap;

use super::Input;
use crate::database::{Database, Name};
use crate::lower::naming;
use crate::ownership::{Access, Sight};
use crate::schema::{DatabaseId, Relation, Schema};

/// The schema of PostgreSQL that holds what names none.
const PUBLIC: &str = "public";

/// Accesses by name.
pub(crate) struct Standing<'a> {
    relations: FxHashMap<(&'a str, String), Access>,
    types: FxHashMap<(&'a str, &'a str), Access>,
}

impl<'a> Standing<'a> {
    /// Of everything that a whole definition puts into a database.
    pub(crate) fn of(whole: &'a Schema, database: DatabaseId, sight: Sight<'_>) -> Self {
        let dialect = whole.database(database).dialect;
        let mut relations = FxHashMap::default();
        for (id, model) in whole.models_in(database) {
            relations.insert(
                (of(model.schema.as_deref()), model.table.clone()),
                sight.model(id),
            );
        }
        for (id, view) in whole
            .views()
            .filter(|(_, view)| view.databases.contains(&database))
        {
            relations.insert((of(view.schema.as_deref()), view.view.clone()), sight.view(id));
        }
        for relation in &whole.relations {
            let Relation::ManyToMany(many) = relation else {
                continue;
            };
            let a = whole.model(many.a.0);
            if a.databases.contains(&database) {
                let name = naming::join_table_of(dialect, whole, many);
                let access = sight.model(many.a.0).min(sight.model(many.b.0));
                relations.insert((of(a.schema.as_deref()), name), access);
            }
        }
        let types = whole.enums_in(database).map(|(id, one)| {
            let name = (of(one.schema.as_deref()), one.type_name_in(database));
            (name, sight.enum_(id))
        });
        Standing {
            types: types.collect(),
            relations,
        }
    }

    /// How it stands to a table or a view.
    pub(crate) fn table(&self, name: &Name) -> Access {
        let key = (of(name.schema.as_deref()), name.name.clone());
        self.relations.get(&key).copied().unwrap_or(Access::Unseen)
    }

    /// How it stands to an enum type.
    pub(crate) fn type_(&self, name: &Name) -> Access {
        let key = (of(name.schema.as_deref()), name.name.as_str());
        self.types.get(&key).copied().unwrap_or(Access::Unseen)
    }
}

fn of(schema: Option<&str>) -> &str {
    schema.unwrap_or(PUBLIC)
}

/// What of a lowered database the service owns: what it creates. Extensions and PostgreSQL schemas are created by
/// everyone who needs them, for that does nothing the second time; functions and sequences, which no table says are its
/// own, by the service that owns the first table of the database.
pub(crate) fn owned(input: Input<'_>) -> Database {
    let standing = Standing::of(input.whole, input.database, input.sight);
    let mut owned = input.lowered.clone();
    owned
        .tables
        .retain(|table| standing.table(&table.name) == Access::Owns);
    owned
        .views
        .retain(|view| standing.table(&view.name) == Access::Owns);
    owned
        .enums
        .retain(|one| standing.type_(&one.name) == Access::Owns);
    let first = input.whole.models_in(input.database).next();
    if first.is_some_and(|(id, _)| input.sight.model(id) != Access::Owns) {
        owned.functions.clear();
        owned.sequences.clear();
    }
    owned
}
