//! `rename_all`: the rule that leaves the fewest names to say.

use crate::names::in_case;
use crate::syntax::Case;

/// The rule under which most Rust names (first) have the wanted name (second) when `unruled` stands without a rule.
/// Without a rule when that leaves as few.
pub(super) fn rule<'n>(
    names: impl Iterator<Item = (&'n str, &'n str)> + Clone,
    unruled: Unruled,
) -> Option<Case> {
    let exceptions = |rule: Option<Case>| {
        names
            .clone()
            .filter(|(rust, wanted)| by(rule, unruled, rust) != *wanted)
            .count()
    };
    let mut best = (exceptions(None), None);
    for (_, case) in Case::ALL {
        if best.0 == 0 {
            break;
        }
        let count = exceptions(Some(case));
        if count < best.0 {
            best = (count, Some(case));
        }
    }
    best.1
}

/// What a name is where no rule was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unruled {
    /// The Rust name itself: columns, labels, Prisma's values.
    Same,
    /// In camelCase: Prisma's fields.
    Camel,
}

/// The name that a Rust name has under a rule.
pub(super) fn by(rule: Option<Case>, unruled: Unruled, rust: &str) -> String {
    match (rule, unruled) {
        (Some(case), _) => case.apply(rust),
        (None, Unruled::Same) => rust.to_owned(),
        (None, Unruled::Camel) => in_case(rust, Case::Camel),
    }
}

/// The name of a rule in the attribute language.
pub(super) fn word(case: Case) -> &'static str {
    let found = Case::ALL.iter().find(|(_, one)| *one == case);
    found.map_or("", |(word, _)| word)
}
