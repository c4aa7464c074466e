//! The rows of an insert, in the text and beside it.

use super::{Dialect, Writer, fit};
use crate::description::FieldDescription;
use crate::value::{Datum, Kind, Storage, TIME_IN_UTC, list_of};

/// Rows of values that are bound before all else that is: on PostgreSQL each column as one array, on SQLite one value
/// after the other.
#[derive(Debug)]
pub struct Table {
    /// What is bound for each column: an array has the kind of its list.
    pub(crate) kinds: Vec<Kind>,
    /// Row after row.
    pub(crate) values: Vec<Datum>,
}

impl Writer<'_> {
    /// `VALUES (…), (…)`
    pub(crate) fn rows_of_values(&mut self, columns: &[&'static FieldDescription], values: Vec<Datum>) {
        self.word("VALUES ");
        match self.dialect {
            Dialect::Postgres => self.numbered_rows(columns, values),
            Dialect::Sqlite => self.rows_alike(columns, values),
        }
    }

    /// Every placeholder has another number.
    fn numbered_rows(&mut self, columns: &[&'static FieldDescription], values: Vec<Datum>) {
        self.values.reserve(values.len());
        self.text.reserve(values.len() * 6);
        let (rows, mut values) = (values.len() / columns.len().max(1), values.into_iter());
        self.list(", ", 0..rows, |w, _| {
            w.word("(");
            w.list(", ", columns.iter().zip(values.by_ref()), |w, (field, value)| {
                w.stored(field, value)
            });
            w.word(")");
        });
    }

    /// One row looks as the other.
    fn rows_alike(&mut self, columns: &[&'static FieldDescription], values: Vec<Datum>) {
        let rows = values.len() / columns.len().max(1);
        let row = format!("({})", vec!["?"; columns.len()].join(", "));
        self.text.reserve(rows * (row.len() + 2));
        self.list(", ", 0..rows, |w, _| w.word(&row));
        self.fitted(columns, values);
    }

    /// `$1, $2 …`, an array for each column, so that the text does not depend on the number of rows.
    pub(crate) fn columns_of_values(&mut self, columns: &[&'static FieldDescription], values: Vec<Datum>) {
        let storages = self.fitted(columns, values);
        if let Some(table) = &mut self.table {
            table.kinds.iter_mut().for_each(|kind| *kind = list_of(*kind));
        }
        self.list(", ", (1u64..).zip(storages), |w, (number, storage)| {
            w.numbered(number, storage.cast.of_list());
        });
    }

    /// Takes the values as what their columns keep.
    fn fitted(&mut self, columns: &[&'static FieldDescription], mut values: Vec<Datum>) -> Vec<Storage> {
        let storages: Vec<Storage> = columns.iter().map(|field| self.storage(field)).collect();
        for row in values.chunks_exact_mut(columns.len().max(1)) {
            for (value, (field, storage)) in row.iter_mut().zip(columns.iter().zip(&storages)) {
                if is_as_stored(self.dialect, storage, value) {
                    continue;
                }
                let given = self.rounded(std::mem::replace(value, Datum::Null));
                *value = fit(storage.kind, storage.cast, given);
                self.checked(Some(field.name), storage.kind, value);
            }
        }
        let kinds = storages.iter().map(|storage| storage.kind).collect();
        self.table = Some(Table { kinds, values });
        storages
    }
}

/// Whether nothing has to be done with a value, which is so of almost all: what this says no to is looked at as the value of
/// any statement is.
#[inline]
fn is_as_stored(dialect: Dialect, storage: &Storage, value: &Datum) -> bool {
    match (storage.kind, value) {
        (Kind::Foreign, _) => false,
        (_, Datum::Null | Datum::Bool(_) | Datum::Int(_)) => storage.cast != TIME_IN_UTC,
        (Kind::F32 | Kind::F64, Datum::Float(number)) => !number.is_nan(),
        (Kind::Text, Datum::Text(text)) => storage.cast != TIME_IN_UTC && !text.as_bytes().contains(&0),
        (Kind::Instant | Kind::Timestamp, Datum::Micros(_)) => dialect == Dialect::Postgres,
        _ => false,
    }
}
