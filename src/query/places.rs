//! Which columns of a model a row sets.

use crate::description::{FieldDescription, ModelDescription};

/// Places of columns among those of their model: a bit for each. Most tables have fewer columns than one number has bits,
/// and then nothing is allocated, which is what each row of a large insert would have to pay for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Places {
    first: u64,
    more: Vec<u64>,
}

impl Places {
    #[inline]
    pub(crate) fn of(places: &[usize]) -> Self {
        let mut set = Places::default();
        for at in places {
            set.insert(*at);
        }
        set
    }

    pub(crate) fn contains(&self, at: usize) -> bool {
        self.word(at / 64) & bit(at) != 0
    }

    #[inline]
    pub(crate) fn insert(&mut self, at: usize) {
        match (at / 64).checked_sub(1) {
            None => self.first |= bit(at),
            Some(word) => {
                if self.more.len() <= word {
                    self.more.resize(word + 1, 0);
                }
                if let Some(word) = self.more.get_mut(word) {
                    *word |= bit(at);
                }
            }
        }
    }

    /// How many stand before a place.
    pub(crate) fn before(&self, at: usize) -> usize {
        let word = at / 64;
        let whole = (0..word).map(|word| self.word(word).count_ones());
        let part = (self.word(word) & (bit(at) - 1)).count_ones();
        (whole.sum::<u32>() + part) as usize
    }

    /// The columns at the places.
    pub(crate) fn columns(
        &self,
        model: &'static ModelDescription,
    ) -> impl Iterator<Item = &'static FieldDescription> {
        let columns = model.fields.iter().enumerate();
        columns.filter_map(|(at, field)| self.contains(at).then_some(field))
    }

    fn word(&self, word: usize) -> u64 {
        match word.checked_sub(1) {
            None => self.first,
            Some(word) => self.more.get(word).copied().unwrap_or_default(),
        }
    }
}

impl PartialEq for Places {
    fn eq(&self, other: &Self) -> bool {
        // Nothing is not compared with nothing: where a processor has masked loads, that takes longer than a row.
        let alike = || match (self.more.as_slice(), other.more.as_slice()) {
            ([], []) => true,
            (one, other) => one == other,
        };
        self.first == other.first && alike()
    }
}

fn bit(at: usize) -> u64 {
    1 << (at % 64)
}

/// Where a field stands.
pub(crate) fn place(model: &'static ModelDescription, field: &FieldDescription) -> Option<usize> {
    model.fields.iter().position(|one| one.is(field))
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn places_of_any_number_of_columns() {
        let all = [0, 5, 63, 64, 70, 127, 128, 300];
        let places = Places::of(&all);
        for (before, at) in all.into_iter().enumerate() {
            assert!(places.contains(at), "{at}");
            assert_eq!(places.before(at), before, "{at}");
        }
        for at in [1, 62, 65, 129, 299, 301, 1_000] {
            assert!(!places.contains(at), "{at}");
        }
        assert_eq!(places.before(1_000), all.len());
    }

    #[test]
    fn the_order_in_which_they_come_is_nothing() {
        assert_eq!(Places::of(&[7, 3, 200]), Places::of(&[200, 7, 3]));
        assert_ne!(Places::of(&[7, 3]), Places::of(&[7, 3, 200]));
    }
}
