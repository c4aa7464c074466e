//! Running what pairs rows that are there already.

use super::driver::Driver;
use super::execute::{Context, Work, execute, fetch};
use super::load::KeyColumns;
use super::source::Source;
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::model::Entity;
use crate::query::edge::{Edge, Pairs};
use crate::query::links::{LinkChange, ids_by_keys, paired, parted};
use crate::query::{ChangeLinks, Key};
use crate::value::Datum;

/// So many pairs are made by one statement: SQLite takes some thirty thousand values.
const MOST_PAIRS: usize = 10_000;

impl<M: Entity, T: Entity> ChangeLinks<M, T> {
    /// Makes the pairs and takes them apart, all or none, and says how many that were: what is as it should be is no error,
    /// and does not count.
    ///
    /// # Errors
    /// [`Error::NotFound`], of the model of which a row cannot be seen: then nothing changes. And what the database says.
    pub async fn exec<S: Source>(self, mut source: S) -> Result<u64, Error> {
        let edge = self.hop.edge()?;
        let pairs = edge.pairs.as_ref().ok_or(Error::Definition {
            model: M::TABLE.name,
            field: self.hop.relation.name,
            reason: "it has no table of pairs",
        })?;
        let mut lease = source.lease().await?;
        let models = [M::TABLE, T::TABLE];
        let operation = self.change.operation();
        let (mut work, context) =
            Work::<S::Db>::begin(&mut lease, true, operation, self.tenant.clone(), models).await?;
        let connection = work.connection();
        let said = self.of_others.as_ref().map(|tenant| context.of(tenant));
        let around = said.as_ref().unwrap_or(&context);
        let own = ids::<S::Db>(connection, M::TABLE, &edge.local, vec![self.key], &context).await?;
        let key = own.first().ok_or(Error::NotFound { model: M::TABLE.name })?;
        let wanted = self.others.len();
        let others = ids::<S::Db>(connection, T::TABLE, &edge.remote, self.others, around).await?;
        if others.len() < wanted {
            return Err(Error::NotFound { model: T::TABLE.name });
        }
        let mut changed = 0;
        if self.change != LinkChange::Connect {
            let but_these = self.change == LinkChange::Set;
            let way = (self.hop, &edge, pairs);
            let statement = parted(S::Db::DIALECT, way, key, &others, (but_these, &around.tenant))?;
            changed += execute::<S::Db>(connection, T::TABLE, around, statement).await?;
        }
        if self.change != LinkChange::Disconnect {
            changed += pair::<S::Db>(connection, M::TABLE, &context, (&edge, pairs), key, &others).await?;
        }
        work.finish().await?;
        Ok(changed)
    }
}

/// What the rows with these keys are referred to by.
async fn ids<D: Driver>(
    connection: &mut D::Connection,
    model: &'static ModelDescription,
    columns: &[&'static FieldDescription],
    keys: Vec<Vec<(&'static FieldDescription, Datum)>>,
    context: &Context,
) -> Result<Vec<Key>, Error> {
    let mut found = Vec::with_capacity(keys.len());
    if keys.is_empty() {
        return Ok(found);
    }
    let statement = ids_by_keys(model, &context.tenant, columns, keys, D::DIALECT)?;
    let id = KeyColumns::at(0, columns);
    fetch::<D>(connection, model, context, statement, |row| {
        found.push(id.read::<D>(row)?);
        Ok(())
    })
    .await?;
    Ok(found)
}

/// Pairs a row with others, and says how many pairs were not there before.
pub(crate) async fn pair<D: Driver>(
    connection: &mut D::Connection,
    model: &'static ModelDescription,
    context: &Context,
    (edge, pairs): (&Edge, &Pairs),
    key: &Key,
    others: &[Key],
) -> Result<u64, Error> {
    let mut made = 0;
    for others in others.chunks(MOST_PAIRS) {
        let statement = paired(D::DIALECT, edge, pairs, key, others)?;
        made += execute::<D>(connection, model, context, statement).await?;
    }
    Ok(made)
}
