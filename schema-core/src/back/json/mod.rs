//! The definition as JSON, for other tools. The form is that of `document`; this module only fills it in, for one
//! database: what other databases have is not in it.

mod document;
mod layout;

mod column;
mod expr;
mod index;
mod relation;

use rustc_hash::FxHashMap;
use serde::Serialize as _;

use super::{Input, header};
use crate::database::{Database, Table};
use crate::schema::{
    DatabaseId, Enum, Field, FieldId, FieldKind, Model, ModelId, Schema, Source, Tenant, View,
};
use crate::syntax::Ignore;
use document as doc;

/// Writes the definition of one database.
pub fn write(input: Input<'_>) -> String {
    let scope = Scope::new(&input);
    let document = scope.document(header::lines(input.options).join(" "));
    let mut text = Vec::with_capacity(document.models.len() * BYTES_OF_A_MODEL);
    // Every key is a string and no number is special, so neither step can fail.
    let mut serializer = serde_json::Serializer::with_formatter(&mut text, layout::Layout::default());
    let _ = document.serialize(&mut serializer);
    text.push(b'\n');
    String::from_utf8(text).unwrap_or_default()
}

/// About what a model takes: with the room made beforehand, large texts are not copied while they grow.
const BYTES_OF_A_MODEL: usize = 6_000;

/// What is written, and where its SQL stands.
struct Scope<'a> {
    schema: &'a Schema,
    database: DatabaseId,
    lowered: &'a Database,
    tables: FxHashMap<(Option<&'a str>, &'a str), &'a Table>,
}

impl<'a> Scope<'a> {
    fn new(input: &Input<'a>) -> Self {
        let tables = input.lowered.tables.iter();
        Scope {
            schema: input.schema,
            database: input.database,
            lowered: input.lowered,
            tables: tables
                .map(|table| ((table.name.schema.as_deref(), table.name.name.as_str()), table))
                .collect(),
        }
    }

    /// The table of a model; lowering may have put it into a schema that nobody named.
    fn table(&self, model: &'a Model) -> Option<&'a Table> {
        [model.schema.as_deref(), None, Some("public")]
            .into_iter()
            .find_map(|schema| self.tables.get(&(schema, model.table.as_str())))
            .copied()
    }

    fn document(&self, generated: String) -> doc::Document<'a> {
        let database = self.schema.database(self.database);
        let views = self.schema.views.iter();
        doc::Document {
            generated,
            version: doc::VERSION,
            database: doc::Database {
                name: &database.name,
                provider: self.lowered.dialect.provider().name(),
                relation_mode_prisma: database.relation_mode_prisma,
                extensions: self.extensions(),
                sequences: self.sequences(),
                functions: &database.functions,
            },
            enums: self
                .schema
                .enums_in(self.database)
                .map(|(_, one)| self.enum_(one))
                .collect(),
            models: self
                .schema
                .models_in(self.database)
                .map(|(id, model)| self.model(id, model))
                .collect(),
            views: views
                .filter(|view| view.databases.contains(&self.database))
                .map(|view| self.view(view))
                .collect(),
            relations: self.relations(),
        }
    }

    fn extensions(&self) -> Vec<doc::Extension<'a>> {
        let extensions = self.schema.database(self.database).extensions.iter();
        extensions
            .map(|one| doc::Extension {
                name: &one.name.value,
                schema: one.schema.as_ref().map(|schema| schema.value.as_str()),
                version: one.version.as_ref().map(|version| version.value.as_str()),
            })
            .collect()
    }

    fn sequences(&self) -> Vec<doc::Sequence<'a>> {
        let sequences = self.schema.database(self.database).sequences.iter();
        sequences
            .map(|one| doc::Sequence {
                name: &one.name.value,
                schema: one.schema.as_ref().map(|schema| schema.value.as_str()),
                start: one.start,
                increment: one.increment,
            })
            .collect()
    }

    fn enum_(&self, one: &'a Enum) -> doc::Enum<'a> {
        doc::Enum {
            item: item(&one.name, &one.module, &one.prisma, one.docs.as_deref(), None),
            database_type: (!one.storage_text).then(|| one.type_name_in(self.database)),
            schema: one.schema.as_deref(),
            stored_as_text: one.storage_text,
            renamed_from: one.renamed_from.as_deref(),
            variants: one
                .variants
                .iter()
                .map(|variant| doc::Variant {
                    name: &variant.name,
                    prisma: &variant.prisma,
                    label: &variant.label,
                    docs: variant.docs.as_deref(),
                    renamed_from: variant.renamed_from.as_deref(),
                })
                .collect(),
        }
    }

    fn model(&self, id: ModelId, model: &'a Model) -> doc::Model<'a> {
        let table = self.table(model);
        let name = |field: FieldId| model.field(field).name.as_str();
        doc::Model {
            item: item(
                &model.name,
                &model.module,
                &model.prisma,
                model.docs.as_deref(),
                model.ignore.as_ref(),
            ),
            table: &model.table,
            schema: model.schema.as_deref(),
            renamed_from: model.renamed_from.as_deref(),
            fields: self.fields(Some(id), &model.fields, table),
            primary_key: model.primary_key.as_ref().map(|key| doc::PrimaryKey {
                fields: key.fields.iter().map(|field| name(*field)).collect(),
                lengths: key
                    .lengths
                    .iter()
                    .map(|(field, length)| (name(*field), *length))
                    .collect(),
                name: key.name.as_deref(),
                prisma: key.prisma.as_deref(),
            }),
            indexes: self.indexes(id, model, table),
            checks: self.checks(id, model, table),
            exclusions: model
                .exclusions
                .iter()
                .map(|one| doc::Exclusion {
                    name: &one.name,
                    sql: &one.sql,
                })
                .collect(),
            tenant: model
                .tenant
                .as_ref()
                .and_then(|tenant| self.tenant(model, tenant)),
            soft_delete: model.soft_delete.as_ref().map(|soft| doc::SoftDelete {
                flag: soft.flag.map(name),
                at: soft.at.map(name),
            }),
            row_security: self.row_security(id, model, table),
        }
    }

    fn tenant(&self, model: &'a Model, tenant: &Tenant) -> Option<doc::Tenant<'a>> {
        match tenant {
            Tenant::Column(field) => Some(doc::Tenant {
                through: None,
                field: &model.field(*field).name,
            }),
            Tenant::Through { relation, field } => {
                let through = model.field(*relation);
                let FieldKind::Relation(side) = &through.kind else {
                    return None;
                };
                let (_, (target, _)) = self.schema.relation(side.relation).ends();
                Some(doc::Tenant {
                    through: Some(&through.name),
                    field: &self.schema.model(target).field(*field).name,
                })
            }
        }
    }

    fn view(&self, view: &'a View) -> doc::View<'a> {
        doc::View {
            item: item(
                &view.name,
                &view.module,
                &view.prisma,
                view.docs.as_deref(),
                view.ignore.as_ref(),
            ),
            view: &view.view,
            schema: view.schema.as_deref(),
            sql: &view.sql,
            materialized: view.materialized,
            reads: view
                .reads
                .iter()
                .filter_map(|source| match source {
                    Source::Model(id) => Some(self.schema.model(*id).name.as_str()),
                    Source::View(id) => self
                        .schema
                        .views
                        .get(id.0 as usize)
                        .map(|view| view.name.as_str()),
                })
                .collect(),
            fields: self.fields(None, &view.fields, None),
            indexes: self.view_indexes(view),
        }
    }

    fn fields(
        &self,
        model: Option<ModelId>,
        fields: &'a [Field],
        table: Option<&'a Table>,
    ) -> Vec<doc::Field<'a>> {
        fields
            .iter()
            .filter(|field| field.databases.contains(&self.database))
            .filter_map(|field| {
                let kind = match &field.kind {
                    FieldKind::Column(column) => {
                        doc::FieldKind::Column(Box::new(self.column(model, column, table)))
                    }
                    FieldKind::Relation(side) => doc::FieldKind::Relation(self.side(*side)?),
                };
                Some(doc::Field {
                    name: &field.name,
                    prisma: &field.prisma,
                    python: field.python.as_deref(),
                    docs: field.docs.as_deref(),
                    ignored_by: ignored_by(field.ignore.as_ref()),
                    kind,
                })
            })
            .collect()
    }
}

fn item<'a>(
    name: &'a str,
    module: &[String],
    prisma: &'a str,
    docs: Option<&'a str>,
    ignore: Option<&'a Ignore>,
) -> doc::Item<'a> {
    doc::Item {
        name,
        module: module.join("::"),
        prisma,
        docs,
        ignored_by: ignored_by(ignore),
    }
}

fn ignored_by(ignore: Option<&Ignore>) -> Vec<&str> {
    match ignore {
        None => Vec::new(),
        Some(ignore) if ignore.clients.is_empty() => vec!["*"],
        Some(ignore) => ignore
            .clients
            .iter()
            .map(|client| client.value.as_str())
            .collect(),
    }
}
