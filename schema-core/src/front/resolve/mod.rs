//! All items together: names, types, relations, keys and expressions get their meaning.
//!
//! In: a [`Scan`]. Out: a [`Schema`] that is closed, or findings (codes N, T, R, E) that say what could not be resolved.
//! Rules that need no resolving to be stated, only a resolved schema, are in [`check`](crate::check).
//!
//! The steps stand in [`schema`], in their order: each needs what the ones before it made.

pub(crate) mod checks;
mod clashes;
mod columns;
mod databases;
mod defaults;
mod enums;
pub(crate) mod expr;
mod keys;
mod known;
mod literals;
mod models;
mod names;
mod pairs;
mod relations;
pub(crate) mod security;
#[cfg(test)]
mod tests;
mod types;
mod views;

pub(crate) use literals::{
    canonical_number, holds_nul, is_date, is_instant, is_time, is_uuid, unstable_number,
};

use crate::diagnostic::{Diagnostic, Report};
use crate::dialect::Dialect;
use crate::files::Files;
use crate::front::rust::scan::{ModuleId, Scan};
use crate::schema::{EnumId, FieldId, ModelId, Origins, Schema, ViewId};
use crate::span::Spanned;
use crate::syntax::{self, Item};
use names::Names;

/// A logical database of `onedef.toml`.
#[derive(Debug, Clone)]
pub struct DatabaseSetting {
    /// Its name.
    pub name: String,
    /// What it runs on.
    pub dialect: Dialect,
}

/// Joins every item of a definition. `databases` is never empty; a model that names none belongs to the first.
/// `files` is asked for `sql_file` and `function(file = …)`.
pub fn schema(
    scan: &Scan,
    databases: &[DatabaseSetting],
    files: &dyn Files,
    report: &mut Report,
) -> Option<(Schema, Origins)> {
    let mut cx = Resolver::new(scan, files, report);
    databases::declare(&mut cx, databases);
    enums::declare(&mut cx);
    models::declare(&mut cx);
    columns::resolve(&mut cx);
    enums::place(&mut cx);
    clashes::find(&mut cx);
    keys::resolve(&mut cx);
    relations::resolve(&mut cx);
    security::resolve(&mut cx);
    views::resolve(&mut cx);
    if !cx.report.has_errors() {
        checks::resolve(&mut cx);
    }
    let failed = cx.report.has_errors();
    let Resolver { schema, origins, .. } = cx;
    (!failed).then_some((schema, origins))
}

/// What the steps share.
struct Resolver<'a> {
    names: Names<'a>,
    files: &'a dyn Files,
    report: &'a mut Report,
    schema: Schema,
    origins: Origins,
    /// The models as written, by [`ModelId`].
    models: Vec<ModelSource<'a>>,
    /// The enums as written, by [`EnumId`].
    enums: Vec<(ModuleId, &'a syntax::Enum)>,
    /// The views as written, by [`ViewId`].
    views: Vec<(ModuleId, &'a syntax::View)>,
    /// What `database!` says.
    declarations: Vec<&'a syntax::Database>,
    /// Checks that fields bring from their newtypes, by model.
    newtypes: Vec<(ModelId, FieldId, &'a syntax::Scalar, ModuleId)>,
    /// Indexes with expressions.
    pending: Vec<keys::Pending<'a>>,
}

/// What a step looks at that writes nothing but findings. Several threads may do so for one schema.
struct Reading<'a, 'c> {
    names: &'c Names<'a>,
    schema: &'c Schema,
    report: &'c mut Report,
}

/// A model as written.
#[derive(Clone, Copy)]
struct ModelSource<'a> {
    module: ModuleId,
    item: &'a syntax::Model,
}

impl<'a> Resolver<'a> {
    fn new(scan: &'a Scan, files: &'a dyn Files, report: &'a mut Report) -> Self {
        let mut cx = Resolver {
            names: Names::new(scan),
            files,
            report,
            schema: Schema::default(),
            origins: Origins::default(),
            models: Vec::new(),
            enums: Vec::new(),
            views: Vec::new(),
            declarations: Vec::new(),
            newtypes: Vec::new(),
            pending: Vec::new(),
        };
        for scanned in &scan.items {
            let module = scanned.module;
            match &scanned.item {
                Item::Model(item) => cx.models.push(ModelSource { module, item }),
                Item::Enum(item) => cx.enums.push((module, item)),
                Item::View(item) => cx.views.push((module, item)),
                Item::Database(item) => cx.declarations.push(item),
                Item::Scalar(_) => {}
            }
        }
        cx
    }

    /// For what only looks.
    fn reading(&mut self) -> Reading<'a, '_> {
        Reading {
            names: &self.names,
            schema: &self.schema,
            report: self.report,
        }
    }

    /// The models as written, with their ids.
    fn sources(&self) -> Vec<(ModelId, ModelSource<'a>)> {
        (0u32..).map(ModelId).zip(self.models.iter().copied()).collect()
    }

    /// The modules around an item.
    fn module_path(&self, module: ModuleId) -> Vec<String> {
        self.names
            .module(module)
            .map(|one| one.path.clone())
            .unwrap_or_default()
    }

    /// Whether the source has such a field. One that the schema does not have was refused, with the reason: that it is
    /// missed elsewhere is no news.
    fn is_written(&self, model: ModelId, field: &str) -> bool {
        let source = self.models.get(model.0 as usize);
        source.is_some_and(|source| {
            let mut fields = source.item.fields.iter();
            fields.any(|one| one.name.value == field && one.skip.is_none())
        })
    }

    /// Whether the source says which field is the id.
    fn says_an_id(&self, model: ModelId) -> bool {
        let source = self.models.get(model.0 as usize);
        source.is_some_and(|source| source.item.fields.iter().any(|one| one.id.is_some()))
    }

    /// The field that an attribute names; reports when there is none and none was written.
    fn field(&mut self, model: ModelId, name: &Spanned<String>) -> Option<FieldId> {
        let found = self.schema.model(model).field_named(&name.value);
        if found.is_none() && !self.is_written(model, &name.value) {
            let model = self.schema.model(model);
            let finding = Diagnostic::new(
                &crate::diagnostic::codes::names::N0109,
                name.span,
                format!("`{}` has no field `{}`", model.name, name.value),
            )
            .did_you_mean(&name.value, model.fields.iter().map(|field| field.name.as_str()));
            self.report.push(finding);
        }
        found
    }

    /// The field that an attribute names, which must be a column.
    fn column(&mut self, model: ModelId, name: &Spanned<String>) -> Option<FieldId> {
        let id = self.field(model, name)?;
        let model = self.schema.model(model);
        if model.column(id).is_none() {
            self.report.push(Diagnostic::new(
                &crate::diagnostic::codes::names::N0110,
                name.span,
                format!("`{}` is a relation: it has no column", name.value),
            ));
            return None;
        }
        Some(id)
    }
}

/// Positions of items become ids.
fn model_id(at: usize) -> ModelId {
    ModelId(at as u32)
}

/// Likewise.
fn enum_id(at: usize) -> EnumId {
    EnumId(at as u32)
}

/// Likewise.
fn view_id(at: usize) -> ViewId {
    ViewId(at as u32)
}
