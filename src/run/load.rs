//! Loading what is included: one query for each relation, whatever the number of rows.

use std::collections::HashMap;

use super::driver::Driver;
use super::execute::{Context, fetch};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::model::Entity;
use crate::query::{Cardinality, IncludeList, IncludePlan, Key, Loaded, RowsByKey};
use crate::row::{Db, datum};
use crate::value::Kind;

/// The related rows of each row, by the rows' keys.
pub(crate) async fn related<D: Driver, K: Cardinality, I: IncludeList<K::Target>>(
    plan: &IncludePlan,
    nested: &I,
    connection: &mut D::Connection,
    keys: &[Key],
    context: &Context,
) -> Result<Vec<K::Out<Loaded<K::Target, I>>>, Error> {
    let model = plan.hop.target();
    let edge = plan.hop.edge()?;
    // What is said for a relation holds for all that comes with its rows.
    let said = plan.tenant.as_ref().map(|tenant| context.of(tenant));
    let context = said.as_ref().unwrap_or(context);
    let by_key = RowsByKey::new(keys);
    let distinct = by_key.distinct();
    let mut found = Found::<K::Target>::new(nested)?;
    // The keys of the rows that the related ones belong to, in the order in which these come.
    let mut belongs: Vec<(Key, usize)> = Vec::new();
    if !distinct.is_empty() {
        let statement = plan.statement(D::DIALECT, &edge, distinct, &context.tenant)?;
        match &edge.pairs {
            None => {
                let key = KeyColumns::of(model, &edge.remote, 0);
                fetch::<D>(connection, model, context, statement, |row| {
                    let at = found.read::<D>(row, 0)?;
                    belongs.push((key.read::<D>(row)?, at));
                    Ok(())
                })
                .await?;
            }
            Some(_) => {
                // The other row's key stands in front. A row that several others share is read once.
                let key = KeyColumns::at(0, &edge.local);
                let id = KeyColumns::of(model, &edge.remote, 1);
                let mut seen: HashMap<Key, usize> = HashMap::new();
                fetch::<D>(connection, model, context, statement, |row| {
                    let id = id.read::<D>(row)?;
                    let at = match seen.get(&id) {
                        Some(at) => *at,
                        None => {
                            let at = found.read::<D>(row, 1)?;
                            seen.insert(id, at);
                            at
                        }
                    };
                    belongs.push((key.read::<D>(row)?, at));
                    Ok(())
                })
                .await?;
            }
        }
    }
    let rows = found.finish::<D, I>(nested, connection, context).await?;
    let pairs: Vec<(usize, usize)> = belongs
        .iter()
        .flat_map(|(key, other)| by_key.rows(key).map(move |row| (row, *other)))
        .collect();
    let has_key: Vec<bool> = keys.iter().map(|key| !key.is_null()).collect();
    K::deal(&has_key, rows, &pairs).ok_or(Error::Missing {
        model: plan.hop.model.name,
        field: plan.hop.relation.name,
    })
}

/// Rows that were read, and the keys by which others belong to them.
pub(crate) struct Found<M> {
    pub(crate) rows: Vec<M>,
    columns: Vec<KeyColumns>,
    keys: Vec<Vec<Key>>,
}

impl<M: Entity> Found<M> {
    /// None yet; these will be loaded with them.
    pub(crate) fn new<I: IncludeList<M>>(includes: &I) -> Result<Self, Error> {
        let mut hops = Vec::new();
        includes.hops(&mut hops);
        let columns = hops
            .into_iter()
            .map(|hop| Ok(KeyColumns::of(M::TABLE, &hop.edge()?.local, 0)))
            .collect::<Result<Vec<_>, Error>>()?;
        Ok(Found {
            rows: Vec::new(),
            keys: columns.iter().map(|_| Vec::new()).collect(),
            columns,
        })
    }

    /// Reads a row whose columns begin at `at`, and gives its position.
    pub(crate) fn read<D: Db>(&mut self, row: &D::Row, at: usize) -> Result<usize, Error> {
        for (columns, keys) in self.columns.iter().zip(&mut self.keys) {
            keys.push(columns.read_from::<D>(row, at)?);
        }
        self.rows.push(M::read::<D>(row, at)?);
        Ok(self.rows.len() - 1)
    }

    /// Loads what belongs to the rows.
    pub(crate) async fn finish<D: Driver, I: IncludeList<M>>(
        self,
        includes: &I,
        connection: &mut D::Connection,
        context: &Context,
    ) -> Result<Vec<I::Row>, Error> {
        let data = includes
            .load::<D>(connection, &self.keys, self.rows.len(), context)
            .await?;
        Ok(self
            .rows
            .into_iter()
            .zip(data)
            .map(|(row, data)| I::join(row, data))
            .collect())
    }
}

/// Where in a row a key stands.
#[derive(Debug)]
pub(crate) struct KeyColumns(Vec<(usize, Kind)>);

impl KeyColumns {
    /// Among the columns of a model, which begin at `at`.
    pub(crate) fn of(model: &'static ModelDescription, key: &[&'static FieldDescription], at: usize) -> Self {
        let read: Vec<&FieldDescription> = model.fields.iter().filter(|field| !field.opaque).collect();
        let place = |field: &&'static FieldDescription| {
            let position = read.iter().position(|one| one.is(field));
            (at + position.unwrap_or_default(), field.kind)
        };
        KeyColumns(key.iter().map(place).collect())
    }

    /// In columns of their own, from `at` on.
    pub(crate) fn at(at: usize, key: &[&'static FieldDescription]) -> Self {
        KeyColumns(
            key.iter()
                .enumerate()
                .map(|(position, field)| (at + position, field.kind))
                .collect(),
        )
    }

    pub(crate) fn read<D: Db>(&self, row: &D::Row) -> Result<Key, Error> {
        self.read_from::<D>(row, 0)
    }

    fn read_from<D: Db>(&self, row: &D::Row, at: usize) -> Result<Key, Error> {
        match self.0.as_slice() {
            [(position, kind)] => Ok(Key::One(datum::<D>(row, at + position, *kind)?)),
            several => {
                let values = several
                    .iter()
                    .map(|(position, kind)| datum::<D>(row, at + position, *kind));
                Ok(Key::Several(values.collect::<Result<_, _>>()?))
            }
        }
    }
}
