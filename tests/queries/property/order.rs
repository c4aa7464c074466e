//! Random orders of authors.

use std::cmp::Ordering;

use onedef::Order;
use onedef_query_tests::graph::*;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::world::World;

/// What rows are ordered by.
#[derive(Debug, Clone, Copy)]
pub(crate) enum By {
    Id,
    Name,
    Nick,
    Age,
    Score,
    Active,
    Mood,
    Born,
    Balance,
    MentorName,
    MentorAge,
    CardCode,
    Books,
    Pupils,
    Clubs,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Term {
    by: By,
    descending: bool,
    nulls_first: Option<bool>,
}

/// A value that rows are ordered by.
#[derive(Debug, Clone, PartialEq, PartialOrd)]
enum Value {
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    Mood(Mood),
    Decimal(Decimal),
}

impl Term {
    pub(crate) fn order(self) -> Order<Author> {
        macro_rules! directed {
            ($column:expr) => {
                if self.descending {
                    $column.desc()
                } else {
                    $column.asc()
                }
            };
            ($relation:expr, $column:expr) => {
                if self.descending {
                    $relation.desc($column)
                } else {
                    $relation.asc($column)
                }
            };
            ($relation:expr;) => {
                if self.descending {
                    $relation.count_desc()
                } else {
                    $relation.count_asc()
                }
            };
        }
        let order = match self.by {
            By::Id => directed!(Author::ID),
            By::Name => directed!(Author::NAME),
            By::Nick => directed!(Author::NICK),
            By::Age => directed!(Author::AGE),
            By::Score => directed!(Author::SCORE),
            By::Active => directed!(Author::ACTIVE),
            By::Mood => directed!(Author::MOOD),
            By::Born => directed!(Author::BORN),
            By::Balance => directed!(Author::BALANCE),
            By::MentorName => directed!(Author::MENTOR, Author::NAME),
            By::MentorAge => directed!(Author::MENTOR, Author::AGE),
            By::CardCode => directed!(Author::CARD, Card::CODE),
            By::Books => directed!(Author::BOOKS;),
            By::Pupils => directed!(Author::PUPILS;),
            By::Clubs => directed!(Author::CLUBS;),
        };
        match self.nulls_first {
            Some(true) => order.nulls_first(),
            Some(false) => order.nulls_last(),
            None => order,
        }
    }

    fn value(self, world: &World, row: &Author) -> Option<Value> {
        let count = |rows: usize| Some(Value::Int(rows as i64));
        match self.by {
            By::Id => Some(Value::Int(row.id.into())),
            By::Name => Some(Value::Text(row.name.clone())),
            By::Nick => row.nick.clone().map(Value::Text),
            By::Age => row.age.map(|age| Value::Int(age.into())),
            By::Score => Some(Value::Float(row.score)),
            By::Active => Some(Value::Bool(row.active)),
            By::Mood => row.mood.map(Value::Mood),
            By::Born => row.born.map(|born| Value::Int(born.timestamp_millis())),
            By::Balance => row.balance.map(Value::Decimal),
            By::MentorName => world.mentor(row).map(|mentor| Value::Text(mentor.name.clone())),
            By::MentorAge => world
                .mentor(row)
                .and_then(|mentor| mentor.age)
                .map(|age| Value::Int(age.into())),
            By::CardCode => world
                .card(row)
                .and_then(|card| card.code.clone())
                .map(Value::Text),
            By::Books => count(world.books(row).len()),
            By::Pupils => count(world.pupils(row).len()),
            By::Clubs => count(world.clubs(row).len()),
        }
    }

    fn compare(self, world: &World, one: &Author, other: &Author) -> Ordering {
        let nulls_first = self.nulls_first.unwrap_or(self.descending);
        match (self.value(world, one), self.value(world, other)) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) if nulls_first => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) if nulls_first => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(one), Some(other)) => {
                let order = one.partial_cmp(&other).unwrap();
                if self.descending { order.reverse() } else { order }
            }
        }
    }
}

/// As a query orders them that is made total by the id.
pub(crate) fn sorted<'w>(world: &World, terms: &[Term], mut rows: Vec<&'w Author>) -> Vec<&'w Author> {
    rows.sort_by(|one, other| {
        let by_terms = terms
            .iter()
            .map(|term| term.compare(world, one, other))
            .find(|order| order.is_ne());
        by_terms.unwrap_or_else(|| one.id.cmp(&other.id))
    });
    rows
}

pub(crate) fn terms() -> impl Strategy<Value = Vec<Term>> {
    let by = prop::sample::select(vec![
        By::Id,
        By::Name,
        By::Nick,
        By::Age,
        By::Score,
        By::Active,
        By::Mood,
        By::Born,
        By::Balance,
        By::MentorName,
        By::MentorAge,
        By::CardCode,
        By::Books,
        By::Pupils,
        By::Clubs,
    ]);
    let term = (by, any::<bool>(), proptest::option::of(any::<bool>()));
    let term = term.prop_map(|(by, descending, nulls_first)| Term {
        by,
        descending,
        nulls_first,
    });
    proptest::collection::vec(term, 0..4)
}
