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
            .filter(|(rust, wanted)| !gives(rule, unruled, rust, wanted))
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

/// Whether a Rust name has the wanted name under a rule.
pub(super) fn gives(rule: Option<Case>, unruled: Unruled, rust: &str, wanted: &str) -> bool {
    match (rule, unruled) {
        (None, Unruled::Same) => rust == wanted,
        (Some(Case::Camel), _) | (None, Unruled::Camel) => is_camel(rust, wanted),
        (Some(case), _) => could_come_of(case, wanted) && case.apply(rust) == wanted,
    }
}

/// Whether a name looks as those of a rule do, which is found sooner than what the rule would make.
fn could_come_of(case: Case, wanted: &str) -> bool {
    let has = |kind: fn(char) -> bool| wanted.contains(kind);
    match case {
        Case::Camel => !wanted.starts_with(char::is_uppercase) && !wanted.contains(['_', '-']),
        Case::Pascal => !wanted.starts_with(char::is_lowercase) && !wanted.contains(['_', '-']),
        Case::Snake => !has(char::is_uppercase) && !wanted.contains('-'),
        Case::Kebab => !has(char::is_uppercase) && !wanted.contains('_'),
        Case::ScreamingSnake => !has(char::is_lowercase) && !wanted.contains('-'),
    }
}

/// Whether `wanted` is a name in camelCase; of plain snake case, as most are, without making it.
fn is_camel(rust: &str, wanted: &str) -> bool {
    let is_word = |word: &str| {
        let mut bytes = word.bytes();
        !word.is_empty() && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !rust.split('_').all(is_word) {
        return could_come_of(Case::Camel, wanted) && in_case(rust, Case::Camel) == wanted;
    }
    let mut rest = wanted;
    for (at, word) in rust.split('_').enumerate() {
        let Some((own, after)) = rest.split_at_checked(word.len()) else {
            return false;
        };
        let first = if at == 0 { 0 } else { 1 };
        let begins = own.bytes().zip(word.bytes()).take(first);
        let begins = begins.fold(true, |same, (own, word)| same && own == word.to_ascii_uppercase());
        if !begins || own.as_bytes().get(first..) != word.as_bytes().get(first..) {
            return false;
        }
        rest = after;
    }
    rest.is_empty()
}

/// The name of a rule in the attribute language.
pub(super) fn word(case: Case) -> &'static str {
    let found = Case::ALL.iter().find(|(_, one)| *one == case);
    found.map_or("", |(word, _)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn camel_case_is_recognised_as_it_is_made() {
        let names = [
            "id",
            "created_at",
            "line_2",
            "address2",
            "a_1b_c",
            "größe_x",
            "_a",
            "createdAt",
            "",
        ];
        for name in names {
            let made = in_case(name, Case::Camel);
            for wanted in [made.as_str(), name, "createdat", "created", "createdAtx", "größe"] {
                assert_eq!(is_camel(name, wanted), made == wanted, "{name} {wanted}");
            }
        }
    }

    #[test]
    fn what_a_rule_makes_looks_like_it() {
        for name in [
            "id",
            "created_at",
            "line_2",
            "GoogleGemini",
            "HTTPOnly",
            "größe_X",
            "Ǆ",
            "_a",
            "2fa",
            "ß",
            "",
        ] {
            for (_, case) in Case::ALL {
                assert!(could_come_of(case, &case.apply(name)), "{name} {case:?}");
            }
        }
    }
}
