//! The statement that reads the related rows of many rows at once.

use super::edge::Edge;
use super::include::IncludePlan;
use super::keyed::Key;
use super::scope::Tenant;
use super::statement::{Alias, Dialect, Statement, Writer};
use super::visible::Where;
use crate::description::FieldDescription;
use crate::error::Error;
use crate::value::Datum;

/// The column with the key of the row that a related one belongs to.
const KEY: &str = "onedef_key";
/// The column that numbers the related rows of each row.
const ROW: &str = "onedef_row";

impl IncludePlan {
    /// The related rows of the rows with these keys. Through a table of pairs the other row's key stands in front.
    ///
    /// # Errors
    /// [`Error::Definition`], [`Error::Unwritable`].
    #[cfg_attr(not(any(feature = "postgres", feature = "sqlite")), allow(dead_code))]
    pub(crate) fn statement(
        &self,
        dialect: Dialect,
        edge: &Edge,
        keys: Vec<&Key>,
        tenant: &Tenant,
    ) -> Result<Statement, Error> {
        let model = self.hop.target();
        let tenant = self.tenant.as_ref().unwrap_or(tenant);
        let mut writer = Writer::new(dialect, tenant);
        let w = &mut writer;
        let rows = w.alias();
        let limited = self.take.is_some() || self.skip > 0;
        w.word("SELECT ");
        let pairs = match (limited, &edge.pairs) {
            (true, _) => None,
            (false, Some(pairs)) => {
                let between = w.alias();
                w.column(Some(between), pairs.own);
                w.word(", ");
                Some(between)
            }
            (false, None) => None,
        };
        if limited && edge.pairs.is_some() {
            w.column(Some(rows), KEY);
            w.word(", ");
        }
        w.columns_of(Some(rows), model);
        w.word(" FROM ");
        if limited {
            self.numbered(w, edge, keys, tenant)?;
            w.word(" AS ");
            w.by(rows);
            w.word(" WHERE ");
            w.column(Some(rows), ROW);
            w.word(" > ");
            w.count(self.skip);
            if let Some(take) = self.take {
                w.word(" AND ");
                w.column(Some(rows), ROW);
                w.word(" <= ");
                w.count(self.skip.saturating_add(take).min(i64::MAX as u64));
            }
        } else {
            self.from(w, edge, rows, pairs);
            self.conditions(w, edge, rows, pairs, keys, tenant)?;
        }
        if limited {
            w.order(rows, &super::order::total(model, self.order.clone()))?;
        } else {
            w.order(rows, &self.order)?;
        }
        writer.finish()
    }

    /// The related rows, numbered for each row that they belong to.
    fn numbered(
        &self,
        w: &mut Writer<'_>,
        edge: &Edge,
        keys: Vec<&Key>,
        tenant: &Tenant,
    ) -> Result<(), Error> {
        let rows = w.alias();
        let pairs = edge.pairs.as_ref().map(|_| w.alias());
        w.word("(SELECT ");
        w.by(rows);
        w.word(".*, ");
        if let (Some(between), Some(table)) = (pairs, &edge.pairs) {
            w.column(Some(between), table.own);
            w.word(" AS ");
            w.ident(KEY);
            w.word(", ");
        }
        w.word("row_number() OVER (PARTITION BY ");
        match (pairs, &edge.pairs) {
            (Some(between), Some(table)) => w.column(Some(between), table.own),
            _ => w.list(", ", &edge.remote, |w, field| w.column(Some(rows), field.column)),
        }
        w.order(rows, &super::order::total(self.hop.target(), self.order.clone()))?;
        w.word(") AS ");
        w.ident(ROW);
        w.word(" FROM ");
        self.from(w, edge, rows, pairs);
        self.conditions(w, edge, rows, pairs, keys, tenant)?;
        w.word(")");
        Ok(())
    }

    fn from(&self, w: &mut Writer<'_>, edge: &Edge, rows: Alias, pairs: Option<Alias>) {
        w.table(self.hop.target());
        w.word(" AS ");
        w.by(rows);
        if let (Some(between), Some(table)) = (pairs, &edge.pairs) {
            w.word(" JOIN ");
            w.name(table.schema, &table.table);
            w.word(" AS ");
            w.by(between);
            w.word(" ON ");
            w.column(Some(between), table.other);
            w.word(" = ");
            w.list("", edge.remote.iter().take(1), |w, id| {
                w.column(Some(rows), id.column)
            });
        }
    }

    fn conditions(
        &self,
        w: &mut Writer<'_>,
        edge: &Edge,
        rows: Alias,
        pairs: Option<Alias>,
        keys: Vec<&Key>,
        tenant: &Tenant,
    ) -> Result<(), Error> {
        w.word(" WHERE ");
        match (pairs, &edge.pairs, edge.local.first()) {
            (Some(between), Some(table), Some(local)) => {
                w.keys_in(&[(between, table.own, local)], keys);
            }
            _ => {
                let columns: Vec<_> = edge
                    .remote
                    .iter()
                    .map(|field| (rows, field.column, *field))
                    .collect();
                w.keys_in(&columns, keys);
            }
        }
        for node in self.filter.clone() {
            w.word(" AND ");
            w.condition(rows, self.hop.target(), node)?;
        }
        w.visible(rows, self.hop.target(), self.deleted, tenant, &mut Where::begun())
    }
}

impl Writer<'_> {
    /// A key is one of these. The columns with the fields whose values they hold.
    fn keys_in(&mut self, columns: &[(Alias, &str, &'static FieldDescription)], keys: Vec<&Key>) {
        if let [(alias, column, field)] = columns {
            let values = keys
                .into_iter()
                .map(|key| match key {
                    Key::One(value) => value.clone(),
                    Key::Several(_) => Datum::Null,
                })
                .collect();
            self.column_in(*alias, column, field, values);
            return;
        }
        let mut values: Vec<Vec<Datum>> = columns.iter().map(|_| Vec::with_capacity(keys.len())).collect();
        for key in keys {
            if let Key::Several(parts) = key {
                for (list, part) in values.iter_mut().zip(parts) {
                    list.push(part.clone());
                }
            }
        }
        self.word("(");
        self.list(", ", columns, |w, (alias, column, _)| {
            w.column(Some(*alias), column)
        });
        self.word(") IN (SELECT ");
        match self.dialect {
            Dialect::Postgres => {
                self.word("* FROM unnest(");
                self.list(", ", columns.iter().zip(values), |w, ((.., field), values)| {
                    w.values(field, values)
                });
                self.word("))");
            }
            Dialect::Sqlite => {
                // An array for each column, walked along the first of them.
                self.word("k0.value");
                for number in 1..columns.len() {
                    self.word(&format!(", k{number}.value"));
                }
                self.word(" FROM ");
                for (number, ((.., field), values)) in columns.iter().zip(values).enumerate() {
                    self.word(if number == 0 { "" } else { " JOIN " });
                    self.word("json_each(");
                    self.values(field, values);
                    self.word(&format!(") AS k{number}"));
                    if number > 0 {
                        self.word(&format!(" ON k{number}.key = k0.key"));
                    }
                }
                self.word(")");
            }
        }
    }
}
