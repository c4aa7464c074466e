//! Pairs of rows that are there already: what `ManyToMany` keeps in a table of its own.

use std::marker::PhantomData;

use super::edge::{Edge, Hop, Pairs};
use super::filter::{Node, Single};
use super::find::Select;
use super::keyed::Key;
use super::related::Reach;
use super::scope::{Across, Scope, Tenant};
use super::statement::{Dialect, Statement, Writer};
use super::visible::{Deleted, Where};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::marker::ManyToMany;
use crate::model::Entity;
use crate::value::Datum;

/// The columns and values of a key.
type Identity = Vec<(&'static FieldDescription, Datum)>;

/// The rows that one row is paired with.
#[must_use = "say what becomes of them: `.connect(…)`, `.disconnect(…)` or `.set(…)`"]
pub struct Links<M, T> {
    tenant: Tenant,
    hop: Hop,
    /// Whose the other rows are, when it is said.
    of_others: Option<Tenant>,
    key: Identity,
    models: PhantomData<fn() -> (M, T)>,
}

/// Pairs to be made or taken apart.
#[must_use = "nothing changes until it is run: `.exec(&pool)`"]
pub struct ChangeLinks<M, T> {
    pub(crate) tenant: Tenant,
    pub(crate) hop: Hop,
    pub(crate) of_others: Option<Tenant>,
    pub(crate) key: Identity,
    pub(crate) change: LinkChange,
    pub(crate) others: Vec<Identity>,
    models: PhantomData<fn() -> (M, T)>,
}

/// What becomes of the pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkChange {
    /// These are there.
    Connect,
    /// These are not.
    Disconnect,
    /// These are there, and no others.
    Set,
}

impl LinkChange {
    /// For traces.
    pub(crate) fn operation(self) -> &'static str {
        match self {
            LinkChange::Connect => "connect",
            LinkChange::Disconnect => "disconnect",
            LinkChange::Set => "set",
        }
    }
}

impl<M, T> std::fmt::Debug for Links<M, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Links({})", self.hop.relation.name)
    }
}

impl<M, T> std::fmt::Debug for ChangeLinks<M, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (change, count) = (self.change.operation(), self.others.len());
        write!(f, "ChangeLinks({}, {change}, {count})", self.hop.relation.name)
    }
}

impl<M: Entity, W> Scope<M, W> {
    /// The rows that the row with this key is paired with by a `ManyToMany`, to pair it with others that are there, or to
    /// take pairs apart.
    ///
    /// ```text
    /// users.links(User::PROJECTS, User::ID.eq(1)).connect([Project::ID.eq(2), Project::ID.eq(3)]).exec(&pool)
    /// ```
    pub fn links<L, T>(&self, relation: L, key: impl Single<M, W>) -> Links<M, T>
    where
        L: Reach<M, Kind = ManyToMany<T>>,
        T: Entity,
    {
        let way = relation.reach();
        Links {
            tenant: self.tenant.clone(),
            hop: way.hop,
            of_others: way.tenant,
            key: key.into_key(),
            models: PhantomData,
        }
    }
}

impl<M: Entity, T: Entity> Links<M, T> {
    /// Pairs it with the rows of these keys. Those that it is paired with stay so.
    pub fn connect<K: Single<T, Across>>(self, keys: impl IntoIterator<Item = K>) -> ChangeLinks<M, T> {
        self.change(LinkChange::Connect, keys)
    }

    /// Takes it and the rows of these keys apart. Those that it is not paired with stay so.
    pub fn disconnect<K: Single<T, Across>>(self, keys: impl IntoIterator<Item = K>) -> ChangeLinks<M, T> {
        self.change(LinkChange::Disconnect, keys)
    }

    /// Pairs it with the rows of these keys, and with no others. Pairs with rows that cannot be seen from here, of another
    /// tenant or marked as deleted, stay as they are.
    pub fn set<K: Single<T, Across>>(self, keys: impl IntoIterator<Item = K>) -> ChangeLinks<M, T> {
        self.change(LinkChange::Set, keys)
    }

    fn change<K: Single<T, Across>>(
        self,
        change: LinkChange,
        keys: impl IntoIterator<Item = K>,
    ) -> ChangeLinks<M, T> {
        let mut others: Vec<Identity> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for key in keys.into_iter().map(Single::into_key) {
            let values: Vec<Datum> = key.iter().map(|(_, value)| value.clone()).collect();
            if seen.insert(values) {
                others.push(key);
            }
        }
        ChangeLinks {
            tenant: self.tenant,
            hop: self.hop,
            of_others: self.of_others,
            key: self.key,
            change,
            others,
            models: PhantomData,
        }
    }
}

/// Reads these columns of the rows with these keys, all of which are of the same columns.
///
/// # Errors
/// As [`Select::rows`].
pub(crate) fn ids_by_keys(
    model: &'static ModelDescription,
    tenant: &Tenant,
    ids: &[&'static FieldDescription],
    keys: Vec<Identity>,
    dialect: Dialect,
) -> Result<Statement, Error> {
    let mut select = Select::of(model, tenant.clone());
    select.filter.push(one_of(keys));
    select.statement(dialect, |w, alias| {
        w.list(", ", ids, |w, field| w.column(Some(alias), field.column));
        Ok(())
    })
}

/// A row has one of the keys.
fn one_of(keys: Vec<Identity>) -> Node {
    if let Some([(field, _)]) = keys.first().map(Vec::as_slice) {
        let field = *field;
        let values = keys.into_iter().flatten().map(|(_, value)| value);
        return Node::In(field, values.collect());
    }
    let all = |key: Identity| Node::And(key.into_iter().map(Node::equal).collect());
    Node::Or(keys.into_iter().map(all).collect())
}

/// Pairs a row with others.
///
/// # Errors
/// [`Error::Unwritable`].
pub(crate) fn paired(
    dialect: Dialect,
    edge: &Edge,
    pairs: &Pairs,
    key: &Key,
    others: &[Key],
) -> Result<Statement, Error> {
    let any = Tenant::Any;
    let mut writer = Writer::new(dialect, &any);
    let w = &mut writer;
    w.word("INSERT INTO ");
    w.name(pairs.schema, &pairs.table);
    w.word(" (");
    w.ident(pairs.own);
    w.word(", ");
    w.ident(pairs.other);
    w.word(") VALUES ");
    w.list(", ", others, |w, other| {
        w.word("(");
        w.list(", ", edge.local.iter().zip(key.parts()), |w, (field, value)| {
            w.value(field, value.clone());
        });
        w.word(", ");
        w.list(
            ", ",
            edge.remote.iter().zip(other.parts()),
            |w, (field, value)| {
                w.value(field, value.clone());
            },
        );
        w.word(")");
    });
    w.word(" ON CONFLICT DO NOTHING");
    writer.finish()
}

/// Takes a row apart from these others, or from all that can be seen but these.
///
/// # Errors
/// As [`Writer::visible`].
pub(crate) fn parted(
    dialect: Dialect,
    (hop, edge, pairs): (Hop, &Edge, &Pairs),
    key: &Key,
    others: &[Key],
    (but_these, tenant): (bool, &Tenant),
) -> Result<Statement, Error> {
    let mut writer = Writer::new(dialect, tenant);
    let w = &mut writer;
    let rows = w.alias();
    w.word("DELETE FROM ");
    w.name(pairs.schema, &pairs.table);
    w.word(" AS ");
    w.by(rows);
    w.word(" WHERE ");
    w.list(
        " AND ",
        edge.local.iter().zip(key.parts()),
        |w, (field, value)| {
            w.column(Some(rows), pairs.own);
            w.word(" = ");
            w.value(field, value.clone());
        },
    );
    let values: Vec<Datum> = others.iter().flat_map(Key::parts).cloned().collect();
    for field in &edge.remote {
        w.word(if but_these { " AND NOT " } else { " AND " });
        w.column_in(rows, pairs.other, field, values.clone());
    }
    if but_these {
        w.word(" AND EXISTS (SELECT 1 FROM ");
        let other = w.alias();
        w.table(hop.target());
        w.word(" AS ");
        w.by(other);
        w.word(" WHERE ");
        w.list(" AND ", &edge.remote, |w, field| {
            w.column(Some(other), field.column);
            w.word(" = ");
            w.column(Some(rows), pairs.other);
        });
        w.visible(other, hop.target(), Deleted::Hidden, tenant, &mut Where::begun())?;
        w.word(")");
    }
    writer.finish()
}
