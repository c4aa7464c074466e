//! The schema as one service sees it.
//!
//! What a service cannot see is taken out of every database, and keeps its position: ids, names and the order of things
//! are those of the whole definition, so that a back end and lowering need not know that anything is missing. A relation
//! field goes when its other side or a column of its key does; the key's columns stay, as plain ones.

use std::borrow::Cow;

use super::{Access, Ownership, Service, ServiceId};
use crate::check::fields_of;
use crate::schema::{
    DatabaseId, EnumId, FieldId, FieldKind, Index, IndexValue, Model, ModelId, Relation, Schema, ViewId,
};

/// How the reader of an artifact stands to what is in it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sight<'a> {
    ownership: Option<(&'a Ownership, &'a Service)>,
}

impl<'a> Sight<'a> {
    /// That of a service; of everyone, when tables have no owners or no service is meant.
    pub fn of(ownership: &'a Ownership, service: Option<ServiceId>) -> Self {
        let service = service.and_then(|id| ownership.service(id));
        Sight {
            ownership: service.map(|service| (ownership, service)),
        }
    }

    /// The service, when tables have owners and the artifact is a service's.
    pub fn service(&self) -> Option<&'a str> {
        self.ownership.map(|(_, service)| service.name.as_str())
    }

    /// How it stands to a model. Without a service everything is owned.
    pub fn model(&self, id: ModelId) -> Access {
        self.ownership
            .map_or(Access::Owns, |(_, service)| service.model(id))
    }

    /// How it stands to a view.
    pub fn view(&self, id: ViewId) -> Access {
        self.ownership
            .map_or(Access::Owns, |(_, service)| service.view(id))
    }

    /// How it stands to an enum.
    pub fn enum_(&self, id: EnumId) -> Access {
        self.ownership
            .map_or(Access::Owns, |(_, service)| service.enum_(id))
    }

    /// Who owns a model, when tables have owners.
    pub fn owner_of_model(&self, id: ModelId) -> Option<&'a str> {
        self.ownership
            .and_then(|(ownership, _)| ownership.of_model(id))
            .map(|owner| owner.name.as_str())
    }

    /// Who owns a view.
    pub fn owner_of_view(&self, id: ViewId) -> Option<&'a str> {
        self.ownership
            .and_then(|(ownership, _)| ownership.of_view(id))
            .map(|owner| owner.name.as_str())
    }

    /// Who owns an enum.
    pub fn owner_of_enum(&self, id: EnumId) -> Option<&'a str> {
        self.ownership
            .and_then(|(ownership, _)| ownership.of_enum(id))
            .map(|owner| owner.name.as_str())
    }
}

/// The schema as a service sees it; all of it, and no copy, without a service or for one that sees everything.
pub fn sight<'a>(schema: &'a Schema, ownership: &Ownership, service: Option<ServiceId>) -> Cow<'a, Schema> {
    let Some(service) = service.and_then(|id| ownership.service(id)) else {
        return Cow::Borrowed(schema);
    };
    if service.sees_everything() {
        return Cow::Borrowed(schema);
    }
    let mut seen = schema.clone();
    for (model, (id, whole)) in seen.models.iter_mut().zip(schema.models()) {
        match service.model(id) {
            Access::Unseen => model.databases.clear(),
            _ => see(model, (id, whole), service, schema),
        }
    }
    for (view, id) in seen.views.iter_mut().zip(0..) {
        if service.view(ViewId(id)) == Access::Unseen {
            view.databases.clear();
        }
    }
    for (one, id) in seen.enums.iter_mut().zip(0..) {
        if service.enum_(EnumId(id)) == Access::Unseen {
            one.databases.clear();
            one.type_names.clear();
        }
    }
    Cow::Owned(seen)
}

/// Takes what a service cannot see out of a model that it sees.
fn see(model: &mut Model, (id, whole): (ModelId, &Model), service: &Service, schema: &Schema) {
    for (field, at) in model.fields.iter_mut().zip(0..) {
        let is_seen = match field.kind {
            FieldKind::Column(_) => !service.hides(id, FieldId(at)),
            FieldKind::Relation(side) => sees_relation(service, schema.relation(side.relation)),
        };
        if !is_seen {
            field.databases.clear();
        }
    }
    let hidden: Vec<FieldId> = whole
        .fields()
        .map(|(field, _)| field)
        .filter(|field| service.hides(id, *field))
        .collect();
    if hidden.is_empty() {
        return;
    }
    let is_hidden = |field: &FieldId| hidden.contains(field);
    for index in &mut model.indexes {
        if fields_of_index(index).iter().any(is_hidden) {
            index.databases.clear();
        }
    }
    for check in &mut model.checks {
        if fields_of(&check.expr).iter().any(is_hidden) {
            check.databases.clear();
        }
    }
}

fn sees_relation(service: &Service, relation: &Relation) -> bool {
    let ((one, _), (other, _)) = relation.ends();
    let sees = |model: ModelId| service.model(model) != Access::Unseen;
    let shows = |model: ModelId, fields: &[FieldId]| fields.iter().all(|field| !service.hides(model, *field));
    sees(one)
        && sees(other)
        && match relation {
            Relation::Key(key) => shows(key.model, &key.key) && shows(key.target, &key.references),
            Relation::ManyToMany(_) => true,
        }
}

fn fields_of_index(index: &Index) -> Vec<FieldId> {
    let mut fields = index.include.clone();
    for column in &index.columns {
        match &column.value {
            IndexValue::Field(field) => fields.push(*field),
            IndexValue::Expr(expr) => fields.extend(fields_of(expr)),
        }
    }
    fields.extend(index.predicate.iter().flat_map(fields_of));
    fields
}

/// Whether a service sees anything of a database.
pub fn sees_something(seen: &Schema, database: DatabaseId) -> bool {
    seen.models_in(database).next().is_some()
        || seen.views.iter().any(|view| view.databases.contains(&database))
}
