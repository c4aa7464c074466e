//! What of a schema one database's Prisma schema shows.

use rustc_hash::FxHashMap;

use super::config::{PARTIAL_INDEXES, previews};
use super::relation::Relations;
use super::{Options, names};
use crate::back::Input;
use crate::database::{Database, Table};
use crate::dialect::Dialect;
use crate::schema::{
    Column, DatabaseId, Enum, Field, FieldId, FieldKind, FieldType, Index, IndexKind, Model, ModelId,
    PrimaryKey, Schema, View,
};

/// The schema as seen from one database, with what has to be known before the first block can be written.
pub(super) struct Scope<'a> {
    pub(super) schema: &'a Schema,
    pub(super) lowered: &'a Database,
    pub(super) database: DatabaseId,
    pub(super) dialect: Dialect,
    pub(super) options: &'a Options,
    /// The PostgreSQL schemas, sorted; empty when nothing names one.
    pub(super) schemas: Vec<String>,
    /// By model: `@@ignore`.
    ignored: Vec<bool>,
    /// By model.
    keys: Vec<Keys<'a>>,
    pub(super) relations: Relations,
}

/// The keys of a model that Prisma knows.
struct Keys<'a> {
    primary: Option<&'a PrimaryKey>,
    indexes: Vec<Listed<'a>>,
}

/// An index that Prisma's schema lists.
pub(super) struct Listed<'a> {
    pub(super) index: &'a Index,
    pub(super) fields: Vec<FieldId>,
    /// Its condition in the database's words, where Prisma has a place for it.
    pub(super) predicate: Option<&'a str>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(input: Input<'a>) -> Self {
        let schema = input.schema;
        let mut scope = Scope {
            schema,
            lowered: input.lowered,
            database: input.database,
            dialect: schema.database(input.database).dialect,
            options: &input.options.prisma,
            schemas: Vec::new(),
            ignored: Vec::new(),
            keys: Vec::new(),
            relations: Relations::default(),
        };
        scope.schemas = scope.schema_names();
        scope.keys = scope.keys();
        scope.ignored = schema
            .models()
            .map(|(id, model)| is_left_out(model.ignore.as_ref()) || !scope.has_key(id, model))
            .collect();
        scope.relations = Relations::plan(&scope);
        scope
    }

    /// The models, in order.
    pub(super) fn models(&self) -> impl Iterator<Item = (ModelId, &'a Model)> {
        self.schema.models_in(self.database)
    }

    /// The enums that are enums for Prisma; those stored as text are strings.
    pub(super) fn enums(&self) -> impl Iterator<Item = &'a Enum> {
        self.schema
            .enums_in(self.database)
            .map(|(_, one)| one)
            .filter(|one| !one.storage_text)
    }

    /// The views, in order.
    pub(super) fn views(&self) -> impl Iterator<Item = &'a View> {
        let database = self.database;
        self.schema
            .views
            .iter()
            .filter(move |view| view.databases.contains(&database))
    }

    /// Whether views are written: they need a generator that asks for the preview feature.
    pub(super) fn writes_views(&self) -> bool {
        !self.options.generators.is_empty() && self.views().next().is_some()
    }

    /// Whether clients leave the model out.
    pub(super) fn is_ignored(&self, model: ModelId) -> bool {
        self.ignored.get(model.0 as usize).copied().unwrap_or(false)
    }

    /// The fields of a model or view that this database has and Prisma can name.
    pub(super) fn shows(&self, field: &Field) -> bool {
        if !field.databases.contains(&self.database) {
            return false;
        }
        match &field.kind {
            // Prisma's engine does not list SQLite's generated columns: one that the schema names counts as missing.
            FieldKind::Column(column) => column.generated.is_none() || self.dialect != Dialect::Sqlite,
            FieldKind::Relation(_) => true,
        }
    }

    /// Whether the columns of a key are all shown.
    pub(super) fn shows_all(&self, model: &Model, fields: &[FieldId]) -> bool {
        fields.iter().all(|id| self.shows(model.field(*id)))
    }

    /// The indexes that Prisma's engine compares.
    pub(super) fn indexes(&self, model: ModelId) -> &[Listed<'a>] {
        self.keys
            .get(model.0 as usize)
            .map_or(&[], |keys| keys.indexes.as_slice())
    }

    /// The primary key, when all of it is shown.
    pub(super) fn primary_key(&self, model: ModelId) -> Option<&'a PrimaryKey> {
        self.keys.get(model.0 as usize).and_then(|keys| keys.primary)
    }

    /// Whether the fields, in this order, are a key that Prisma knows.
    pub(super) fn is_unique_key(&self, model: ModelId, fields: &[FieldId]) -> bool {
        self.primary_key(model).is_some_and(|key| key.fields == fields)
            || self.unique_keys(model).any(|key| key == fields)
    }

    fn unique_keys(&self, model: ModelId) -> impl Iterator<Item = &[FieldId]> {
        self.indexes(model)
            .iter()
            .filter(|listed| listed.index.kind == IndexKind::Unique && listed.predicate.is_none())
            .map(|listed| listed.fields.as_slice())
    }

    /// Whether a client can tell the rows of a model apart: Prisma refuses a model without such a key unless it is
    /// ignored.
    fn has_key(&self, id: ModelId, model: &Model) -> bool {
        let identifies = |fields: &[FieldId]| {
            let mut columns = fields.iter().map(|id| model.column(*id));
            columns.all(|column| {
                column.is_some_and(|column| !column.accepts_null(self.dialect) && !is_unsupported(column))
            })
        };
        self.primary_key(id).is_some_and(|key| identifies(&key.fields))
            || self.unique_keys(id).any(identifies)
    }

    /// Looks up the keys of every model among the tables, once.
    fn keys(&self) -> Vec<Keys<'a>> {
        let name = |schema: Option<&'a str>, name: &'a str| (schema.unwrap_or(PUBLIC), name);
        let tables: FxHashMap<(&str, &str), &Table> = self
            .lowered
            .tables
            .iter()
            .map(|table| (name(table.name.schema.as_deref(), &table.name.name), table))
            .collect();
        let schema = self.schema;
        let generators = &self.options.generators;
        let partial = generators.iter().any(|one| previews(one, PARTIAL_INDEXES));
        let keys = |model: &'a Model| {
            let table = tables.get(&name(model.schema.as_deref(), &model.table));
            Keys {
                primary: model
                    .primary_key
                    .as_ref()
                    .filter(|key| self.shows_all(model, &key.fields)),
                indexes: model
                    .indexes
                    .iter()
                    .filter(|index| index.databases.contains(&self.database))
                    .filter_map(|index| {
                        let fields = names::fields_of_index(index)?;
                        let name = names::of_index(self, model, index)?;
                        let predicate = partial.then(|| condition(*table?, &name)).flatten();
                        let listed =
                            predicate.is_some() || table.is_some_and(|table| is_listed(table, &name));
                        (listed && self.shows_all(model, &fields)).then_some(Listed {
                            index,
                            fields,
                            predicate,
                        })
                    })
                    .collect(),
            }
        };
        schema.models.iter().map(keys).collect()
    }

    fn schema_names(&self) -> Vec<String> {
        let models = self.models().map(|(_, model)| model.schema.as_deref());
        let enums = self.enums().map(|one| one.schema.as_deref());
        let views = self.views().map(|view| view.schema.as_deref());
        let named: Vec<Option<&str>> = models.chain(enums).chain(views).collect();
        if !self.dialect.facts().schemas || named.iter().all(Option::is_none) {
            return Vec::new();
        }
        let mut names: Vec<String> = named
            .into_iter()
            .map(|name| name.unwrap_or(PUBLIC).to_owned())
            .collect();
        names.sort();
        names.dedup();
        names
    }

    /// The value of `@@schema`, which everything needs as soon as one thing has it.
    pub(super) fn schema_of<'b>(&self, schema: Option<&'b str>) -> Option<&'b str> {
        (!self.schemas.is_empty()).then(|| schema.unwrap_or(PUBLIC))
    }
}

/// Where PostgreSQL puts what names no schema.
const PUBLIC: &str = "public";

/// Whether Prisma's schema lists the index of that name; lowering has decided it.
fn is_listed(table: &Table, name: &str) -> bool {
    match table.indexes.iter().find(|index| index.name == name) {
        Some(index) => index.in_prisma,
        None => table.uniques.iter().any(|unique| unique.name == name),
    }
}

/// The condition of the index of that name.
fn condition<'a>(table: &'a Table, name: &str) -> Option<&'a str> {
    let index = table.indexes.iter().find(|index| index.name == name)?;
    index.predicate.as_deref()
}

/// Whether `ignore` leaves a thing out of Prisma's clients.
pub(super) fn is_left_out(ignore: Option<&crate::syntax::Ignore>) -> bool {
    ignore.is_some_and(|ignore| ignore.applies_to("prisma"))
}

/// Whether clients cannot say the column's type.
pub(super) fn is_unsupported(column: &Column) -> bool {
    matches!(column.ty, FieldType::Unsupported(_))
}
