//! How related rows are found: which columns of one table are those of the other, and through which table of pairs.
//!
//! The derive sees one model, so a relation is put together here, when a query needs it, from what both sides say. That
//! they agree is what `onedef validate` checks.

use std::borrow::Cow;

use crate::description::{FieldDescription, ModelDescription, RelationDescription};
use crate::error::Error;

/// A relation of a model, taken in a query.
#[derive(Debug, Clone, Copy)]
pub struct Hop {
    pub(crate) model: &'static ModelDescription,
    pub(crate) relation: &'static RelationDescription,
}

impl Hop {
    /// The model that it leads to.
    pub(crate) fn target(self) -> &'static ModelDescription {
        self.relation.leads_to.description()
    }

    /// The columns on both sides.
    ///
    /// # Errors
    /// [`Error::Definition`] when the other side has no field for it.
    pub(crate) fn edge(self) -> Result<Edge, Error> {
        let (model, relation, target) = (self.model, self.relation, self.target());
        match relation.kind {
            "BelongsTo" => forward(model, relation),
            "ManyToMany" => self.through_pairs(),
            _ => {
                let back = target.relations.iter().find(|other| {
                    other.kind == "BelongsTo"
                        && same(other.leads_to.description(), model)
                        && other.relation == relation.relation
                });
                let back = back.ok_or_else(|| self.alone("BelongsTo"))?;
                let Edge { local, remote, .. } = forward(target, back)?;
                Ok(Edge {
                    local: remote,
                    remote: local,
                    pairs: None,
                    key: Some(back.name),
                })
            }
        }
    }

    /// Prisma's table of pairs: column `A` holds the id of the model whose Prisma name sorts first, of two fields of one
    /// model that of the field whose Prisma name does.
    fn through_pairs(self) -> Result<Edge, Error> {
        let (model, relation, target) = (self.model, self.relation, self.target());
        let to_itself = same(model, target);
        let other = target.relations.iter().find(|other| {
            other.kind == "ManyToMany"
                && same(other.leads_to.description(), model)
                && other.relation == relation.relation
                && !(to_itself && other.name == relation.name)
        });
        let other = other.ok_or_else(|| self.alone("ManyToMany"))?;
        let (own_name, other_name) = if to_itself {
            (relation.prisma, other.prisma)
        } else {
            (prisma_name(model), prisma_name(target))
        };
        let own_is_a = own_name <= other_name;
        let table = match relation.table.or(other.table) {
            Some(table) => Cow::Borrowed(table),
            None => Cow::Owned(match relation.relation {
                Some(name) => format!("_{name}"),
                None if own_is_a => format!("_{}To{}", prisma_name(model), prisma_name(target)),
                None => format!("_{}To{}", prisma_name(target), prisma_name(model)),
            }),
        };
        Ok(Edge {
            local: id(model).ok_or_else(|| self.alone("id"))?,
            remote: id(target).ok_or_else(|| self.alone("id"))?,
            key: None,
            pairs: Some(Pairs {
                schema: if own_is_a { model.schema } else { target.schema },
                table,
                own: if own_is_a { "A" } else { "B" },
                other: if own_is_a { "B" } else { "A" },
            }),
        })
    }

    fn alone(self, wanted: &'static str) -> Error {
        Error::Definition {
            model: self.model.name,
            field: self.relation.name,
            reason: match wanted {
                "id" => "both models need an id of one column",
                "ManyToMany" => "the other model has no `ManyToMany` that leads back",
                _ => "the other model has no `BelongsTo` that leads back",
            },
        }
    }
}

/// The columns of both sides of a relation.
#[derive(Debug, Clone)]
pub(crate) struct Edge {
    /// Of the model that is come from.
    pub(crate) local: Columns,
    /// Of the model that is led to, in the same order.
    pub(crate) remote: Columns,
    /// The table between them.
    pub(crate) pairs: Option<Pairs>,
    /// The `BelongsTo` field of the side that has the key.
    pub(crate) key: Option<&'static str>,
}

/// Columns of a key, in its order.
pub(crate) type Columns = Vec<&'static FieldDescription>;

/// A table of pairs.
#[derive(Debug, Clone)]
pub(crate) struct Pairs {
    pub(crate) schema: Option<&'static str>,
    pub(crate) table: Cow<'static, str>,
    /// The column with the id of the model that is come from.
    pub(crate) own: &'static str,
    /// The column with the id of the other.
    pub(crate) other: &'static str,
}

fn forward(model: &'static ModelDescription, relation: &'static RelationDescription) -> Result<Edge, Error> {
    let target = relation.leads_to.description();
    let broken = |reason| Error::Definition {
        model: model.name,
        field: relation.name,
        reason,
    };
    let local = fields(model, relation.key).ok_or_else(|| broken("its key is no field of the model"))?;
    let remote = if relation.references.is_empty() {
        id(target)
    } else {
        fields(target, relation.references)
    };
    let remote = remote.filter(|remote| remote.len() == local.len());
    Ok(Edge {
        local,
        remote: remote.ok_or_else(|| broken("what it refers to is no key of the other model"))?,
        pairs: None,
        key: Some(relation.name),
    })
}

/// Fields by their names.
fn fields(model: &'static ModelDescription, names: &[&str]) -> Option<Columns> {
    names.iter().map(|name| field(model, name)).collect()
}

/// A field by its name.
pub(crate) fn field(model: &'static ModelDescription, name: &str) -> Option<&'static FieldDescription> {
    model.fields.iter().find(|field| field.name == name)
}

/// The columns of the id.
pub(crate) fn id(model: &'static ModelDescription) -> Option<Columns> {
    if let Some(field) = model.fields.iter().find(|field| is_key(field, "id")) {
        return Some(vec![field]);
    }
    let index = model.indexes.iter().find(|index| index.kind == "id")?;
    columns(model, index.columns)
}

/// The columns of an index, none when it is over an expression.
pub(crate) fn columns(model: &'static ModelDescription, texts: &[&str]) -> Option<Columns> {
    texts
        .iter()
        .map(|text| field(model, text.split(' ').next().unwrap_or(text)))
        .collect()
}

fn is_key(field: &FieldDescription, kind: &str) -> bool {
    field.indexes.iter().any(|index| index.kind == kind)
}

/// The keys that tell rows apart: the id first. What is unique only among some rows is none.
pub(crate) fn keys(model: &'static ModelDescription) -> Vec<Columns> {
    let among_some = |option: &str| option.starts_with("where") || option == LIVE;
    uniques(model, |options| !options.iter().any(|option| among_some(option)))
}

/// The option of a key that holds among rows that are not marked as deleted.
pub(crate) const LIVE: &str = "live";

/// As [`keys`], with those among the rows that are not marked as deleted: what a new row may run into.
pub(crate) fn conflict_keys(model: &'static ModelDescription) -> Vec<Columns> {
    uniques(model, |options| {
        !options.iter().any(|option| option.starts_with("where"))
    })
}

fn uniques(model: &'static ModelDescription, whole: impl Fn(&[&str]) -> bool) -> Vec<Columns> {
    let mut keys: Vec<Columns> = id(model).into_iter().collect();
    for field in model.fields {
        if field
            .indexes
            .iter()
            .any(|one| one.kind == "unique" && whole(one.options))
        {
            keys.push(vec![field]);
        }
    }
    for index in model.indexes {
        if index.kind == "unique" && whole(index.options) {
            keys.extend(columns(model, index.columns));
        }
    }
    keys
}

fn prisma_name(model: &ModelDescription) -> &'static str {
    model.prisma.unwrap_or(model.name)
}

/// One table, by the names that only it has.
pub(crate) fn same(one: &ModelDescription, other: &ModelDescription) -> bool {
    (one.table, one.schema, one.name) == (other.table, other.schema, other.name)
}
