//! Rows by the keys that others refer to them by.

use std::collections::HashMap;

use crate::value::Datum;

/// The values by which rows are related. Usually one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    One(Datum),
    Several(Vec<Datum>),
}

impl Key {
    /// Its values.
    pub(crate) fn parts(&self) -> &[Datum] {
        match self {
            Key::One(value) => std::slice::from_ref(value),
            Key::Several(values) => values,
        }
    }

    /// Whether it refers to nothing: a part of it is null.
    pub(crate) fn is_null(&self) -> bool {
        match self {
            Key::One(value) => value.is_null(),
            Key::Several(values) => values.iter().any(Datum::is_null),
        }
    }
}

/// Positions of rows by their keys. Several rows may have one key.
#[derive(Debug)]
pub(crate) struct RowsByKey<'a> {
    /// The last row of each key.
    last: HashMap<&'a Key, usize>,
    /// For each row, the row before it that has the same key.
    before: Vec<Option<usize>>,
}

impl<'a> RowsByKey<'a> {
    pub(crate) fn new(keys: &'a [Key]) -> Self {
        let mut last = HashMap::with_capacity(keys.len());
        let before = keys
            .iter()
            .enumerate()
            .map(|(row, key)| {
                if key.is_null() {
                    None
                } else {
                    last.insert(key, row)
                }
            })
            .collect();
        RowsByKey { last, before }
    }

    /// The different keys, in no order.
    pub(crate) fn distinct(&self) -> Vec<&'a Key> {
        self.last.keys().copied().collect()
    }

    /// The rows of a key.
    pub(crate) fn rows<'s>(&'s self, key: &Key) -> impl Iterator<Item = usize> + use<'s, 'a> {
        std::iter::successors(self.last.get(key).copied(), |row| {
            self.before.get(*row).copied().flatten()
        })
    }
}
