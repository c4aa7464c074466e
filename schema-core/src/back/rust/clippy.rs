//! What Clippy's `duplicated_attributes` finds in attributes that are meta items: a word or a text that stands twice at
//! one place, such as `a` in `index(a)` and `index(a, b)`.

use std::collections::BTreeSet;

use super::attribute::Entry;

/// What turns the lint off for one item.
pub(super) const ALLOW: &str = "#[allow(clippy::duplicated_attributes)]";

/// Whether the lint would find something in these attributes of one item.
pub(super) fn finds_twice(attributes: &[Vec<Entry>]) -> bool {
    let mut seen = BTreeSet::new();
    let mut seen_by_clippy = attributes.iter().filter(|one| one.iter().all(Entry::is_meta));
    seen_by_clippy.any(|one| one.iter().any(|entry| twice(entry, "", &mut seen)))
}

fn twice(entry: &Entry, around: &str, seen: &mut BTreeSet<String>) -> bool {
    // It looks at names without `r#`.
    let name = |word: &str| format!("{around}:{}", word.trim_start_matches("r#"));
    match entry {
        Entry::Word(word) => !seen.insert(name(word)),
        Entry::Text(key, value) => !seen.insert(format!("{}={value}", name(key))),
        Entry::List(key, entries) => {
            let around = name(key);
            entries.iter().any(|entry| twice(entry, &around, seen))
        }
        Entry::Literal(_) | Entry::Free(..) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::meta::entry;
    use super::*;

    #[test]
    fn what_clippy_finds() {
        let found = |lines: &[&str]| {
            let attributes = lines.iter().map(|line| {
                let inner = line.trim_start_matches("#[db(").trim_end_matches(")]");
                vec![entry(inner).unwrap_or_else(|| Entry::free(inner.to_owned()))]
            });
            finds_twice(&attributes.collect::<Vec<_>>())
        };
        assert!(found(&["#[db(index(a))]", "#[db(index(a, b))]"]));
        assert!(found(&[
            "#[db(unique(a, constraint))]",
            "#[db(unique(b, constraint))]"
        ]));
        assert!(found(&["#[db(unique(r#constraint, constraint))]"]));
        assert!(!found(&["#[db(index(a))]", "#[db(unique(a, b))]"]));
        assert!(!found(&["#[db(index([a]))]", "#[db(index([a, b]))]"]));
        assert!(!found(&["#[db(index(a))]", "#[db(index(a desc, b))]"]));
        assert!(!found(&["#[db(index(a, where = b))]", "#[db(index(a))]"]));
    }
}
