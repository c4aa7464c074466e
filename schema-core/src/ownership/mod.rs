//! Who owns, mirrors and reads each table, and what a service sees of a definition (design: "Services and ownership").
//!
//! In: a checked [`Schema`] and what `onedef.toml` says of its services. Out: an [`Ownership`], or findings (codes O). From
//! these two, [`sight`] makes the schema that the artifacts of one service are written from: what the service cannot see is
//! in none of its databases, so that no back end needs to ask. What a service sees but does not own is told by a
//! [`Sight`].
//!
//! Without a service that owns something, everything belongs to everyone, and every artifact holds the whole database.

mod items;
mod rules;
mod settings;
mod sight;
mod tables;

pub use settings::ServiceSetting;
pub use sight::{Sight, sees_something, sight};
pub use tables::{OwnedTable, tables};

use std::collections::BTreeSet;

use crate::diagnostic::Report;
use crate::schema::{EnumId, FieldId, ModelId, Origins, Schema, ViewId};

/// Position in [`Ownership::services`], which is that in `onedef.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId(pub u32);

/// How a service stands to a table, a view or an enum. Later ones are closer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// Not in its artifacts.
    Unseen,
    /// Read, never written.
    Reads,
    /// Read and written; created and migrated by its owner.
    Mirrors,
    /// Created and migrated by this service.
    Owns,
}

impl Access {
    /// As users say it: `owns`, `mirrors`, `reads`.
    pub fn word(self) -> &'static str {
        match self {
            Access::Unseen => "does not see",
            Access::Reads => "reads",
            Access::Mirrors => "mirrors",
            Access::Owns => "owns",
        }
    }
}

/// A service of a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its name in `onedef.toml`.
    pub name: String,
    /// By [`ModelId`].
    models: Vec<Access>,
    /// By [`ViewId`].
    views: Vec<Access>,
    /// By [`EnumId`].
    enums: Vec<Access>,
    /// Columns that its artifacts leave out.
    hidden: BTreeSet<(ModelId, FieldId)>,
}

impl Service {
    /// How it stands to a model.
    pub fn model(&self, id: ModelId) -> Access {
        self.models.get(id.0 as usize).copied().unwrap_or(Access::Unseen)
    }

    /// How it stands to a view.
    pub fn view(&self, id: ViewId) -> Access {
        self.views.get(id.0 as usize).copied().unwrap_or(Access::Unseen)
    }

    /// How it stands to an enum.
    pub fn enum_(&self, id: EnumId) -> Access {
        self.enums.get(id.0 as usize).copied().unwrap_or(Access::Unseen)
    }

    /// Whether nothing at all is out of its sight.
    pub fn sees_everything(&self) -> bool {
        let all = [&self.models, &self.views, &self.enums];
        self.hidden.is_empty() && all.into_iter().flatten().all(|access| *access != Access::Unseen)
    }

    /// Whether its artifacts leave out a column.
    pub fn hides(&self, model: ModelId, field: FieldId) -> bool {
        self.hidden.contains(&(model, field))
    }
}

/// Every service and what is whose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ownership {
    /// In the order of `onedef.toml`; empty when no service owns anything.
    pub services: Vec<Service>,
    /// By [`ModelId`].
    models: Vec<ServiceId>,
    /// By [`ViewId`].
    views: Vec<ServiceId>,
    /// By [`EnumId`].
    enums: Vec<ServiceId>,
}

impl Ownership {
    /// Whether tables have owners at all.
    pub fn is_shared(&self) -> bool {
        !self.services.is_empty()
    }

    /// The owner of a model; `None` when tables have no owners.
    pub fn of_model(&self, id: ModelId) -> Option<&Service> {
        self.service(*self.models.get(id.0 as usize)?)
    }

    /// The owner of a view.
    pub fn of_view(&self, id: ViewId) -> Option<&Service> {
        self.service(*self.views.get(id.0 as usize)?)
    }

    /// The owner of an enum: who owns its module or its name, else who owns the first table that uses it.
    pub fn of_enum(&self, id: EnumId) -> Option<&Service> {
        self.service(*self.enums.get(id.0 as usize)?)
    }

    /// The service of a position.
    pub fn service(&self, id: ServiceId) -> Option<&Service> {
        self.services.get(id.0 as usize)
    }
}

/// Reads what the settings name, and checks it. The services keep their order; without one that owns something, the
/// ownership is empty.
///
/// # Errors
/// Codes O, in the report.
pub fn resolve(
    schema: &Schema,
    origins: &Origins,
    settings: &[ServiceSetting],
    report: &mut Report,
) -> Ownership {
    let ownership = settings::resolve(schema, origins, settings, report);
    if !report.has_errors() && ownership.is_shared() {
        rules::check(schema, origins, &ownership, settings, report);
    }
    ownership
}
