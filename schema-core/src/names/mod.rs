//! Names made from names: the rules of `rename_all` and what stands when nothing was said.

#[cfg(feature = "compiler")]
pub mod rust;

use heck::{ToKebabCase, ToLowerCamelCase, ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

use crate::span::Spanned;
use crate::syntax::{Case, Field};

/// A Rust name by a rule.
pub fn in_case(name: &str, case: Case) -> String {
    match case {
        Case::Snake if is_snake(name) => name.to_owned(),
        Case::Camel if is_snake(name) => camel_of_snake(name),
        Case::Camel => name.to_lower_camel_case(),
        Case::Snake => name.to_snake_case(),
        Case::Pascal => name.to_pascal_case(),
        Case::ScreamingSnake => name.to_shouty_snake_case(),
        Case::Kebab => name.to_kebab_case(),
    }
}

/// Whether a name is plain snake case, as nearly every field is: cutting it into words again would be wasted work.
fn is_snake(name: &str) -> bool {
    let mut boundary = true;
    for byte in name.bytes() {
        match byte {
            b'_' if boundary => return false,
            b'_' => boundary = true,
            b'a'..=b'z' | b'0'..=b'9' => boundary = false,
            _ => return false,
        }
    }
    !boundary
}

fn camel_of_snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for (at, word) in name.split('_').enumerate() {
        let start = out.len();
        out.push_str(word);
        if let (true, Some(first)) = (at > 0, out.get_mut(start..=start)) {
            first.make_ascii_uppercase();
        }
    }
    out
}

/// The default name of a table.
pub fn snake_case(name: &str) -> String {
    name.to_snake_case()
}

/// The column of a field: as given, by the rule, or the field's own name.
pub fn column(field: &Field, rule: Option<&Spanned<Case>>) -> String {
    match (&field.column, rule) {
        (Some(column), _) => column.value.clone(),
        (None, Some(case)) => case.value.apply(&field.name.value),
        (None, None) => field.name.value.clone(),
    }
}

/// Prisma's name of a field: as given, by the rule, or in lowerCamelCase.
pub fn prisma_field(field: &Field, rule: Option<&Spanned<Case>>) -> String {
    match &field.prisma {
        Some(name) => name.value.clone(),
        None => rule
            .map_or(Case::Camel, |case| case.value)
            .apply(&field.name.value),
    }
}

/// Names that somebody may have mistyped are no longer.
const LONGEST: usize = 100;

/// The name nearest to `wrong` among `known`, when it is near enough to be meant.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // One step between names of one or two letters is no likeness, and nobody means a name of hundreds.
    let length = wrong.chars().count();
    if length > LONGEST {
        return None;
    }
    let limit = match length {
        0..=2 => 0,
        length => (length / 3).max(1),
    };
    known
        .into_iter()
        .filter(|name| name.chars().count().abs_diff(length) <= limit)
        .map(|name| (distance(wrong, name), name))
        .filter(|(steps, _)| *steps <= limit)
        .min_by_key(|(steps, _)| *steps)
        .map(|(_, name)| name)
}

/// Optimal string alignment distance, without regard to ASCII case: insertions, deletions, replacements and swaps of
/// neighbours count one each.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (
        a.to_ascii_lowercase().chars().collect(),
        b.to_ascii_lowercase().chars().collect(),
    );
    let mut rows = vec![vec![0usize; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    for (j, cell) in rows[0].iter_mut().enumerate() {
        *cell = j;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[i - 1][j] + 1)
                .min(rows[i][j - 1] + 1)
                .min(rows[i - 1][j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snake_case_is_recognised_and_gives_what_heck_gives() {
        let plain = ["id", "created_at", "a_1b", "x2", "line_2_of_3", "v1_a"];
        for name in plain {
            assert!(is_snake(name), "{name}");
        }
        let other = ["", "_a", "a_", "a__b", "createdAt", "ID", "größe", "kebab-case"];
        for name in other {
            assert!(!is_snake(name), "{name}");
        }
        for name in plain.into_iter().chain(other) {
            assert_eq!(in_case(name, Case::Snake), name.to_snake_case(), "{name}");
            assert_eq!(in_case(name, Case::Camel), name.to_lower_camel_case(), "{name}");
        }
    }
}
