//! New rows that set the same columns. What one statement inserts is kept value after value, and not row by row: a
//! thousand rows are then one piece of memory, which the driver reads from one end to the other.

use super::edge::Columns;
use super::places::{Places, place};
use super::values::Values;
use crate::description::{FieldDescription, ModelDescription};
use crate::value::Datum;

/// Rows of one model that set the same columns. There is at least one.
#[derive(Debug, Clone)]
pub(crate) struct Batch {
    model: &'static ModelDescription,
    /// The columns that are set.
    set: Places,
    /// How many they are.
    width: usize,
    /// Their values, row after row.
    values: Vec<Datum>,
    count: usize,
}

impl Batch {
    /// One row, and room for so many more.
    pub(crate) fn new(first: Values, more: usize) -> Self {
        let Values {
            model,
            set,
            mut values,
        } = first;
        let width = values.len();
        values.reserve(width * more);
        Batch {
            model,
            set,
            width,
            values,
            count: 1,
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// How many columns are set.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Whether a row sets the same columns.
    pub(crate) fn takes(&self, row: &Values) -> bool {
        self.set == row.set
    }

    /// Adds a row that [`takes`](Self::takes) allows.
    pub(crate) fn push(&mut self, mut row: Values) {
        self.values.append(&mut row.values);
        self.count += 1;
    }

    /// The columns that are set.
    pub(crate) fn columns(&self) -> impl Iterator<Item = &'static FieldDescription> {
        self.set.columns(self.model)
    }

    /// What the first row sets a column to.
    pub(crate) fn first(&self, field: &FieldDescription) -> Option<&Datum> {
        let at = place(self.model, field)?;
        self.set
            .contains(at)
            .then(|| self.values.get(self.set.before(at)))?
    }

    /// Sets a column to the same value in all rows. Says whether none of them said anything else.
    pub(crate) fn give(&mut self, field: &FieldDescription, value: &Datum) -> bool {
        let Some(place) = place(self.model, field) else {
            return true;
        };
        let (width, at) = (self.width, self.set.before(place));
        if self.set.contains(place) {
            return self.values.iter().skip(at).step_by(width).all(|one| one == value);
        }
        let mut before = std::mem::take(&mut self.values).into_iter();
        self.values.reserve((width + 1) * self.count);
        for _ in 0..self.count {
            self.values.extend(before.by_ref().take(at));
            self.values.push(value.clone());
            self.values.extend(before.by_ref().take(width - at));
        }
        self.set.insert(place);
        self.width += 1;
        true
    }

    /// The rows in parts of at most so many.
    pub(crate) fn parts(self, most: usize) -> Vec<Batch> {
        if self.count <= most {
            return vec![self];
        }
        let (mut rest, mut values) = (self.count, self.values.into_iter());
        let mut parts = Vec::with_capacity(rest.div_ceil(most));
        while rest > 0 {
            let count = rest.min(most);
            parts.push(Batch {
                model: self.model,
                set: self.set.clone(),
                width: self.width,
                values: values.by_ref().take(count * self.width).collect(),
                count,
            });
            rest -= count;
        }
        parts
    }

    /// The columns, and the values row after row.
    pub(crate) fn into_parts(self) -> (Columns, Vec<Datum>) {
        (self.columns().collect(), self.values)
    }
}
