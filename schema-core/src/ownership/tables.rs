//! Who stands how to each table, as a list: what `onedef ownership` prints.

use super::{Access, Ownership};
use crate::schema::Schema;

/// A table or view, and the services around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedTable<'a> {
    /// The struct.
    pub model: &'a str,
    /// The table or view in the database, with its PostgreSQL schema when one was said.
    pub table: String,
    /// It is a view.
    pub is_view: bool,
    /// The databases that hold it.
    pub databases: Vec<&'a str>,
    /// Who creates and migrates it; `None` when tables have no owners.
    pub owner: Option<&'a str>,
    /// Who reads and writes it.
    pub mirrors: Vec<&'a str>,
    /// Who reads it.
    pub reads: Vec<&'a str>,
}

/// Every table, then every view, in the order of the source.
pub fn tables<'a>(schema: &'a Schema, ownership: &'a Ownership) -> Vec<OwnedTable<'a>> {
    let models = schema.models().map(|(id, one)| OwnedTable {
        model: &one.name,
        table: qualified(one.schema.as_deref(), &one.table),
        is_view: false,
        databases: names(schema, &one.databases),
        owner: ownership.of_model(id).map(|owner| owner.name.as_str()),
        mirrors: who(ownership, Access::Mirrors, |service| service.model(id)),
        reads: who(ownership, Access::Reads, |service| service.model(id)),
    });
    let views = schema.views().map(|(id, one)| OwnedTable {
        model: &one.name,
        table: qualified(one.schema.as_deref(), &one.view),
        is_view: true,
        databases: names(schema, &one.databases),
        owner: ownership.of_view(id).map(|owner| owner.name.as_str()),
        mirrors: who(ownership, Access::Mirrors, |service| service.view(id)),
        reads: who(ownership, Access::Reads, |service| service.view(id)),
    });
    models.chain(views).collect()
}

fn qualified(schema: Option<&str>, name: &str) -> String {
    match schema {
        Some(schema) => format!("{schema}.{name}"),
        None => name.to_owned(),
    }
}

fn names<'a>(schema: &'a Schema, databases: &[crate::schema::DatabaseId]) -> Vec<&'a str> {
    databases
        .iter()
        .map(|id| schema.database(*id).name.as_str())
        .collect()
}

fn who(ownership: &Ownership, access: Access, of: impl Fn(&super::Service) -> Access) -> Vec<&str> {
    let services = ownership.services.iter();
    services
        .filter(|service| of(service) == access)
        .map(|service| service.name.as_str())
        .collect()
}
