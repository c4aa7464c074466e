//! The fields of a model: columns by position, each relation behind the key that it goes by, opposite sides at the end.

use std::collections::{BTreeMap, HashSet};

use heck::{ToLowerCamelCase, ToSnakeCase};

use super::names;
use super::plan::{self, Key, Plan};
use crate::database::Table;
use crate::names::rust;
use crate::schema::FieldId;

/// What a field stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    /// A column, by its position.
    Column(usize),
    /// The side with the key, by its position in [`Plan::keys`].
    Forward(usize),
    /// The opposite side.
    Back(usize),
    /// The side of column `A`, by its position in [`Plan::many`].
    A(usize),
    /// The side of column `B`.
    B(usize),
}

/// The fields of one model.
pub(super) struct Fields {
    /// In order, with their names.
    pub(super) all: Vec<FieldNames>,
    places: BTreeMap<Of, FieldId>,
    columns: BTreeMap<String, FieldId>,
}

/// A field and its two names.
pub(super) struct FieldNames {
    pub(super) of: Of,
    pub(super) rust: String,
    pub(super) prisma: String,
}

impl Fields {
    /// Where a field stands.
    pub(super) fn id(&self, of: Of) -> Option<FieldId> {
        self.places.get(&of).copied()
    }

    /// The field of a column.
    pub(super) fn column(&self, name: &str) -> Option<FieldId> {
        self.columns.get(name).copied()
    }

    /// The fields of columns; `None` when one of them has none.
    pub(super) fn columns<'a>(&self, names: impl IntoIterator<Item = &'a String>) -> Option<Vec<FieldId>> {
        names.into_iter().map(|name| self.column(name)).collect()
    }
}

/// The fields of the model at a position.
pub(super) fn of(plan: &Plan<'_>, model: usize) -> Option<Fields> {
    let table = *plan.tables.get(model)?;
    let order = order(plan, model, table);
    let mut namer = Namer {
        plan,
        camel: is_camel(table),
        rust: HashSet::new(),
        prisma: HashSet::new(),
    };
    // Columns have the first choice of names, then the sides with a key.
    let mut chosen: BTreeMap<Of, (String, String)> = BTreeMap::new();
    let mut by_choice = order.clone();
    by_choice.sort();
    for of in by_choice {
        chosen.insert(of, namer.names(table, of));
    }
    let mut fields = Fields {
        all: Vec::with_capacity(order.len()),
        places: BTreeMap::new(),
        columns: BTreeMap::new(),
    };
    for (of, at) in order.into_iter().zip(0..) {
        let (rust, prisma) = chosen.remove(&of)?;
        fields.places.insert(of, FieldId(at));
        if let Of::Column(position) = of {
            fields
                .columns
                .insert(table.columns.get(position)?.name.clone(), FieldId(at));
        }
        fields.all.push(FieldNames { of, rust, prisma });
    }
    Some(fields)
}

fn order(plan: &Plan<'_>, model: usize, table: &Table) -> Vec<Of> {
    let mut order = Vec::new();
    let own: Vec<(usize, usize)> = (plan.keys.iter().enumerate())
        .filter(|(_, key)| key.model == model)
        .map(|(at, key)| (plan::place(table, key.key), at))
        .collect();
    for position in 0..table.columns.len() {
        order.push(Of::Column(position));
        order.extend(
            own.iter()
                .filter(|(place, _)| *place == position)
                .map(|(_, at)| Of::Forward(*at)),
        );
    }
    let backs = plan
        .keys
        .iter()
        .enumerate()
        .filter(|(_, key)| key.target == model);
    order.extend(backs.map(|(at, _)| Of::Back(at)));
    for (at, many) in plan.many.iter().enumerate() {
        order.extend((many.a == model).then_some(Of::A(at)));
        order.extend((many.b == model).then_some(Of::B(at)));
    }
    order
}

/// Whether most columns of a table are written `likeThis` and not `like_this`, so that its relations are too.
fn is_camel(table: &Table) -> bool {
    let count = |test: fn(&str) -> bool| table.columns.iter().filter(|column| test(&column.name)).count();
    count(|name| name.contains(|one: char| one.is_ascii_uppercase())) >= count(|name| name.contains('_'))
}

struct Namer<'a> {
    plan: &'a Plan<'a>,
    camel: bool,
    rust: HashSet<String>,
    prisma: HashSet<String>,
}

impl Namer<'_> {
    /// The name in Rust and the name in Prisma, both free until now.
    fn names(&mut self, table: &Table, of: Of) -> (String, String) {
        let choices = match of {
            Of::Column(position) => {
                let name = table
                    .columns
                    .get(position)
                    .map_or("", |column| column.name.as_str());
                vec![names::identifier(name, 'f')]
            }
            Of::Forward(at) => self
                .plan
                .keys
                .get(at)
                .map_or_else(Vec::new, |key| self.forward(key)),
            Of::Back(at) => self.plan.keys.get(at).map_or_else(Vec::new, |key| self.back(key)),
            Of::A(at) | Of::B(at) => self.many(at, of),
        };
        // Of a column Rust's name is made from the column's, which may hold what no name of Prisma's may.
        let in_rust = |choice: &String| match of {
            Of::Column(position) => {
                let name = table
                    .columns
                    .get(position)
                    .map_or("", |column| column.name.as_str());
                rust::field_name(name)
            }
            _ => rust::field_name(choice),
        };
        let free = choices
            .iter()
            .find(|choice| !self.rust.contains(&in_rust(choice)) && !self.prisma.contains(*choice));
        let choice = free
            .or(choices.last())
            .cloned()
            .unwrap_or_else(|| "field".to_owned());
        (
            rust::unique(in_rust(&choice), &mut self.rust),
            rust::unique(choice, &mut self.prisma),
        )
    }

    fn cased(&self, name: &str) -> String {
        match self.camel {
            true => name.to_lower_camel_case(),
            false => name.to_snake_case(),
        }
    }

    /// What the rows of a table are called, by its name.
    fn model(&self, position: usize) -> &str {
        let table = self.plan.tables.get(position);
        table.map_or("", |table| table.name.name.trim_start_matches('_'))
    }

    /// `author` of `author_id`; else what is referenced, or both.
    fn forward(&self, key: &Key<'_>) -> Vec<String> {
        let target = self.cased(&singular(self.model(key.target)));
        let columns = &key.key.columns;
        let last = columns.last().map_or("", String::as_str);
        match stem(columns) {
            Some(stem) => vec![
                names::identifier(stem, 'f'),
                self.cased(&format!("{stem}_{target}")),
            ],
            None => vec![target.clone(), self.cased(&format!("{last}_{target}"))],
        }
    }

    /// `posts`; where several relations join the two models, `posts_by_author`.
    fn back(&self, key: &Key<'_>) -> Vec<String> {
        let source = self.model(key.model);
        let base = match key.one_to_one {
            true => singular(source),
            false => plural(source),
        };
        let columns = &key.key.columns;
        let by = stem(columns).map_or_else(|| columns.join("_and_"), str::to_owned);
        let long = self.cased(&format!("{base}_by_{by}"));
        match key.ambiguous {
            true => vec![long],
            false => vec![self.cased(&base), long],
        }
    }

    fn many(&self, at: usize, of: Of) -> Vec<String> {
        let Some(many) = self.plan.many.get(at) else {
            return Vec::new();
        };
        let other = if of == Of::A(at) { many.b } else { many.a };
        let base = plural(self.model(other));
        let relation = many.table.name.name.trim_start_matches('_');
        let side = if of == Of::A(at) { "a" } else { "b" };
        match many.a == many.b {
            true => vec![self.cased(&format!("{relation}_{side}"))],
            false => vec![self.cased(&base), self.cased(&format!("{base}_{relation}"))],
        }
    }
}

/// What the columns of a key are called after: `author` of `author_id`, `parent` of `parent_tenant` and `parent_no`.
fn stem(columns: &[String]) -> Option<&str> {
    let (first, rest) = columns.split_first()?;
    if rest.is_empty() {
        return without_id(first);
    }
    // Whole words that all of them begin with.
    let mut ends = first.match_indices('_').map(|(at, _)| at).collect::<Vec<_>>();
    ends.reverse();
    let mut heads = ends
        .into_iter()
        .filter_map(|end| first.get(..end))
        .filter(|head| !head.is_empty());
    heads.find(|head| {
        rest.iter().all(|column| {
            column
                .strip_prefix(head)
                .is_some_and(|tail| tail.starts_with('_'))
        })
    })
}

/// `author` of `author_id`, `authorId`, `authorID`; `None` when nothing would be left.
fn without_id(column: &str) -> Option<&str> {
    let stem = ["_id", "_ID", "_Id", "Id", "ID"]
        .iter()
        .find_map(|end| column.strip_suffix(end))?;
    Some(stem.trim_end_matches('_')).filter(|stem| !stem.is_empty())
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    for end in ["sses", "xes", "ches", "shes"] {
        if word.ends_with(end) {
            return word.get(..word.len() - 2).unwrap_or(word).to_owned();
        }
    }
    let keeps = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('s').filter(|stem| !keeps && !stem.is_empty()) {
        Some(stem) => stem.to_owned(),
        None => word.to_owned(),
    }
}

fn plural(word: &str) -> String {
    let one = singular(word);
    if one != word {
        return word.to_owned();
    }
    let vowel_before_y = ["ay", "ey", "oy", "uy"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('y') {
        Some(stem) if !vowel_before_y => format!("{stem}ies"),
        _ if ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end)) => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_a_singular_and_a_plural() {
        for (one, many) in [
            ("user", "users"),
            ("Category", "Categories"),
            ("address", "addresses"),
            ("box", "boxes"),
            ("key", "keys"),
            ("status", "statuses"),
        ] {
            assert_eq!(plural(one), many);
            assert_eq!(plural(many), many);
        }
        assert_eq!(singular("users"), "user");
        assert_eq!(singular("categories"), "category");
        assert_eq!(singular("boxes"), "box");
        assert_eq!(singular("status"), "status");
    }

    #[test]
    fn a_key_names_its_relation() {
        assert_eq!(without_id("author_id"), Some("author"));
        assert_eq!(without_id("authorId"), Some("author"));
        assert_eq!(without_id("id"), None);
        assert_eq!(without_id("author"), None);
        let stem = |columns: &[&str]| {
            let columns: Vec<String> = columns.iter().map(|one| (*one).to_owned()).collect();
            super::stem(&columns).map(str::to_owned)
        };
        assert_eq!(stem(&["parent_tenant", "parent_no"]), Some("parent".to_owned()));
        assert_eq!(stem(&["a_b_c", "a_b_d"]), Some("a_b".to_owned()));
        assert_eq!(stem(&["tenant_id", "user_id"]), None);
    }
}
