//! Random conditions: as filters, and evaluated in memory in the three-valued logic of SQL.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};
use onedef::{Condition, Datum, Filter};
use onedef_query_tests::graph::*;
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::world::{self, World};

/// True, false, or not known.
pub(crate) type Truth = Option<bool>;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Compare {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Compare {
    fn holds<T: PartialOrd>(self, one: Option<&T>, other: &T) -> Truth {
        let order = one?.partial_cmp(other)?;
        Some(match self {
            Compare::Eq => order == Ordering::Equal,
            Compare::Ne => order != Ordering::Equal,
            Compare::Lt => order == Ordering::Less,
            Compare::Le => order != Ordering::Greater,
            Compare::Gt => order == Ordering::Greater,
            Compare::Ge => order != Ordering::Less,
        })
    }
}

/// A column beside a value, as a filter.
macro_rules! compare {
    ($column:expr, $compare:expr, $value:expr) => {
        match $compare {
            Compare::Eq => $column.eq($value).into_filter(),
            Compare::Ne => $column.ne($value),
            Compare::Lt => $column.lt($value),
            Compare::Le => $column.le($value),
            Compare::Gt => $column.gt($value),
            Compare::Ge => $column.ge($value),
        }
    };
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    Anywhere,
    Start,
    End,
}

/// What is asked of a text.
#[derive(Debug, Clone)]
pub(crate) enum TextTest {
    Compare(Compare, String),
    In(Vec<String>, bool),
    Match(Place, String, bool),
    Same(String),
}

impl TextTest {
    fn holds(&self, text: Option<&String>) -> Truth {
        match self {
            TextTest::Compare(compare, other) => compare.holds(text, other),
            TextTest::In(values, negated) => one_of(text, values, *negated),
            TextTest::Match(place, part, ignore_case) => {
                let fold = |text: &str| {
                    if *ignore_case {
                        text.to_ascii_lowercase()
                    } else {
                        text.to_owned()
                    }
                };
                let (text, part) = (fold(text?), fold(part));
                Some(match place {
                    Place::Anywhere => text.contains(&part),
                    Place::Start => text.starts_with(&part),
                    Place::End => text.ends_with(&part),
                })
            }
            TextTest::Same(other) => Some(text?.eq_ignore_ascii_case(other)),
        }
    }
}

/// As SQL has it: of no values none is one, whatever the column.
fn one_of<T: PartialEq>(value: Option<&T>, values: &[T], negated: bool) -> Truth {
    if values.is_empty() {
        return Some(negated);
    }
    Some(values.contains(value?) != negated)
}

/// A test of a text column, as a filter.
macro_rules! text_filter {
    ($column:expr, $test:expr) => {
        match $test.clone() {
            TextTest::Compare(compare, value) => compare!($column, compare, value),
            TextTest::In(values, false) => $column.is_in(values),
            TextTest::In(values, true) => $column.not_in(values),
            TextTest::Match(place, part, ignore_case) => {
                let matching = match place {
                    Place::Anywhere => $column.contains(part),
                    Place::Start => $column.starts_with(part),
                    Place::End => $column.ends_with(part),
                };
                if ignore_case {
                    matching.ignore_case().into_filter()
                } else {
                    matching.into_filter()
                }
            }
            TextTest::Same(value) => $column.eq_ignore_case(value),
        }
    };
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Quantifier {
    Some,
    Every,
    None,
}

impl Quantifier {
    fn holds(self, mut inner: impl Iterator<Item = Truth>) -> Truth {
        Some(match self {
            Quantifier::Some => inner.any(|one| one == Some(true)),
            Quantifier::Every => inner.all(|one| one == Some(true)),
            Quantifier::None => !inner.any(|one| one == Some(true)),
        })
    }
}

macro_rules! quantified {
    ($relation:expr, $quantifier:expr, $filter:expr) => {
        match $quantifier {
            Quantifier::Some => $relation.some($filter),
            Quantifier::Every => $relation.every($filter),
            Quantifier::None => $relation.none($filter),
        }
    };
}

/// A condition on an author.
#[derive(Debug, Clone)]
pub(crate) enum Cond {
    Always(bool),
    Id(Compare, i32),
    Age(Compare, i32),
    AgeIn(Vec<i32>, bool),
    AgeNull(bool),
    AgeBetween(i32, i32),
    Ages(Compare),
    Name(TextTest),
    Nick(TextTest),
    NickNull(bool),
    Score(Compare, f64),
    ScoreIn(Vec<f64>, bool),
    Active(bool),
    MoodIs(Mood, bool),
    MoodIn(Vec<Mood>, bool),
    Born(Compare, DateTime<Utc>),
    BornIn(Vec<DateTime<Utc>>, bool),
    Balance(Compare, Decimal),
    BalanceIn(Vec<Decimal>, bool),
    Sql(i32),
    And(Vec<Cond>),
    Or(Vec<Cond>),
    Not(Box<Cond>),
    Mentor(bool, Box<Cond>),
    MentorThere(bool),
    Pupils(Quantifier, Box<Cond>),
    PupilsAny(bool),
    Books(Quantifier, BookCond),
    BooksAny(bool),
    Card(bool, TextTest),
    CardThere(bool),
    Clubs(Quantifier, Box<ClubCond>),
    ClubsAny(bool),
}

/// A condition on a book.
#[derive(Debug, Clone)]
pub(crate) enum BookCond {
    Pages(Compare, i32),
    PagesNull(bool),
    Title(TextTest),
    Author(bool, Box<Cond>),
    Not(Box<BookCond>),
    Both(Box<BookCond>, Box<BookCond>),
}

/// A condition on a club.
#[derive(Debug, Clone)]
pub(crate) enum ClubCond {
    Name(TextTest),
    Members(Quantifier, Box<Cond>),
}

fn not(truth: Truth) -> Truth {
    truth.map(|truth| !truth)
}

fn all(mut truths: impl Iterator<Item = Truth>) -> Truth {
    truths
        .try_fold(Some(true), |all, one| match (all, one) {
            (_, Some(false)) => Err(Some(false)),
            (Some(true), Some(true)) => Ok(Some(true)),
            _ => Ok(None),
        })
        .unwrap_or_else(|no| no)
}

impl Cond {
    pub(crate) fn holds(&self, world: &World, row: &Author) -> Truth {
        match self {
            Cond::Always(truth) => Some(*truth),
            Cond::Id(compare, id) => compare.holds(Some(&row.id), id),
            Cond::Age(compare, age) => compare.holds(row.age.as_ref(), age),
            Cond::AgeIn(ages, negated) => one_of(row.age.as_ref(), ages, *negated),
            Cond::AgeNull(null) => Some(row.age.is_none() == *null),
            Cond::AgeBetween(low, high) => Some((*low..=*high).contains(&row.age?)),
            Cond::Ages(compare) => compare.holds(row.age.as_ref(), row.other_age.as_ref()?),
            Cond::Name(test) => test.holds(Some(&row.name)),
            Cond::Nick(test) => test.holds(row.nick.as_ref()),
            Cond::NickNull(null) => Some(row.nick.is_none() == *null),
            Cond::Score(compare, score) => compare.holds(Some(&row.score), score),
            Cond::ScoreIn(scores, negated) => one_of(Some(&row.score), scores, *negated),
            Cond::Active(active) => Some(row.active == *active),
            Cond::MoodIs(mood, negated) => Some((row.mood? == *mood) != *negated),
            Cond::MoodIn(moods, negated) => one_of(row.mood.as_ref(), moods, *negated),
            Cond::Born(compare, born) => compare.holds(row.born.as_ref(), born),
            Cond::BornIn(times, negated) => one_of(row.born.as_ref(), times, *negated),
            Cond::Balance(compare, balance) => compare.holds(row.balance.as_ref(), balance),
            Cond::BalanceIn(all, negated) => one_of(row.balance.as_ref(), all, *negated),
            Cond::Sql(age) => Some(row.age? > *age),
            Cond::And(conds) => all(conds.iter().map(|cond| cond.holds(world, row))),
            Cond::Or(conds) => not(all(conds.iter().map(|cond| not(cond.holds(world, row))))),
            Cond::Not(cond) => not(cond.holds(world, row)),
            Cond::Mentor(is, cond) => {
                let met = world
                    .mentor(row)
                    .is_some_and(|mentor| cond.holds(world, mentor) == Some(true));
                Some(met == *is)
            }
            Cond::MentorThere(there) => Some(row.mentor_id.is_some() == *there),
            Cond::Pupils(quantifier, cond) => quantifier.holds(
                world
                    .pupils(row)
                    .into_iter()
                    .map(|pupil| cond.holds(world, pupil)),
            ),
            Cond::PupilsAny(any) => Some(world.pupils(row).is_empty() != *any),
            Cond::Books(quantifier, cond) => {
                quantifier.holds(world.books(row).into_iter().map(|book| cond.holds(world, book)))
            }
            Cond::BooksAny(any) => Some(world.books(row).is_empty() != *any),
            Cond::Card(is, test) => {
                let met = world
                    .card(row)
                    .is_some_and(|card| test.holds(card.code.as_ref()) == Some(true));
                Some(met == *is)
            }
            Cond::CardThere(there) => Some(world.card(row).is_some() == *there),
            Cond::Clubs(quantifier, cond) => {
                quantifier.holds(world.clubs(row).into_iter().map(|club| cond.holds(world, club)))
            }
            Cond::ClubsAny(any) => Some(world.clubs(row).is_empty() != *any),
        }
    }

    pub(crate) fn filter(&self) -> Filter<Author> {
        match self {
            Cond::Always(true) => Filter::all(),
            Cond::Always(false) => Filter::none(),
            Cond::Id(compare, id) => compare!(Author::ID, compare, id),
            Cond::Age(compare, age) => compare!(Author::AGE, compare, age),
            Cond::AgeIn(ages, false) => Author::AGE.is_in(ages),
            Cond::AgeIn(ages, true) => Author::AGE.not_in(ages),
            Cond::AgeNull(true) => Author::AGE.is_null(),
            Cond::AgeNull(false) => Author::AGE.is_not_null(),
            Cond::AgeBetween(low, high) => Author::AGE.between(low, high),
            Cond::Ages(Compare::Lt) => Author::AGE.lt_column(Author::OTHER_AGE),
            Cond::Ages(Compare::Gt) => Author::AGE.gt_column(Author::OTHER_AGE),
            Cond::Ages(_) => Author::AGE.eq_column(Author::OTHER_AGE),
            Cond::Name(test) => text_filter!(Author::NAME, test),
            Cond::Nick(test) => text_filter!(Author::NICK, test),
            Cond::NickNull(true) => !Author::NICK.is_not_null(),
            Cond::NickNull(false) => !Author::NICK.is_null(),
            Cond::Score(compare, score) => compare!(Author::SCORE, compare, score),
            Cond::ScoreIn(scores, false) => Author::SCORE.is_in(scores),
            Cond::ScoreIn(scores, true) => Author::SCORE.not_in(scores),
            Cond::Active(active) => Author::ACTIVE.eq(*active).into_filter(),
            Cond::MoodIs(mood, false) => Author::MOOD.eq(*mood).into_filter(),
            Cond::MoodIs(mood, true) => Author::MOOD.ne(*mood),
            Cond::MoodIn(moods, false) => Author::MOOD.is_in(moods.clone()),
            Cond::MoodIn(moods, true) => Author::MOOD.not_in(moods.clone()),
            Cond::Born(compare, born) => compare!(Author::BORN, compare, born),
            Cond::BornIn(times, false) => Author::BORN.is_in(times),
            Cond::BornIn(times, true) => Author::BORN.not_in(times),
            Cond::Balance(compare, balance) => compare!(Author::BALANCE, compare, balance),
            Cond::BalanceIn(all, false) => Author::BALANCE.is_in(all),
            Cond::BalanceIn(all, true) => Author::BALANCE.not_in(all),
            Cond::Sql(age) => Filter::sql("{}.\"age\" > ? AND '??' = '??'", [Datum::Int((*age).into())]),
            Cond::And(conds) => Filter::all_of(conds.iter().map(Cond::filter)),
            Cond::Or(conds) => Filter::any_of(conds.iter().map(Cond::filter)),
            Cond::Not(cond) => !cond.filter(),
            Cond::Mentor(true, cond) => Author::MENTOR.is(cond.filter()),
            Cond::Mentor(false, cond) => Author::MENTOR.is_not(cond.filter()),
            Cond::MentorThere(true) => Author::MENTOR.is_present(),
            Cond::MentorThere(false) => Author::MENTOR.is_absent(),
            Cond::Pupils(quantifier, cond) => quantified!(Author::PUPILS, quantifier, cond.filter()),
            Cond::PupilsAny(true) => Author::PUPILS.any(),
            Cond::PupilsAny(false) => Author::PUPILS.is_empty(),
            Cond::Books(quantifier, cond) => quantified!(Author::BOOKS, quantifier, cond.filter()),
            Cond::BooksAny(true) => Author::BOOKS.any(),
            Cond::BooksAny(false) => Author::BOOKS.is_empty(),
            Cond::Card(true, test) => Author::CARD.is(text_filter!(Card::CODE, test)),
            Cond::Card(false, test) => Author::CARD.is_not(text_filter!(Card::CODE, test)),
            Cond::CardThere(true) => Author::CARD.is_present(),
            Cond::CardThere(false) => Author::CARD.is_absent(),
            Cond::Clubs(quantifier, cond) => quantified!(Author::CLUBS, quantifier, cond.filter()),
            Cond::ClubsAny(true) => Author::CLUBS.any(),
            Cond::ClubsAny(false) => Author::CLUBS.is_empty(),
        }
    }
}

impl BookCond {
    pub(crate) fn holds(&self, world: &World, row: &Book) -> Truth {
        match self {
            BookCond::Pages(compare, pages) => compare.holds(row.pages.as_ref(), pages),
            BookCond::PagesNull(null) => Some(row.pages.is_none() == *null),
            BookCond::Title(test) => test.holds(Some(&row.title)),
            BookCond::Author(is, cond) => {
                Some((cond.holds(world, world.author(row.author_id)) == Some(true)) == *is)
            }
            BookCond::Not(cond) => not(cond.holds(world, row)),
            BookCond::Both(one, other) => all([one.holds(world, row), other.holds(world, row)].into_iter()),
        }
    }

    pub(crate) fn filter(&self) -> Filter<Book> {
        match self {
            BookCond::Pages(compare, pages) => compare!(Book::PAGES, compare, pages),
            BookCond::PagesNull(true) => Book::PAGES.is_null(),
            BookCond::PagesNull(false) => Book::PAGES.is_not_null(),
            BookCond::Title(test) => text_filter!(Book::TITLE, test),
            BookCond::Author(true, cond) => Book::AUTHOR.is(cond.filter()),
            BookCond::Author(false, cond) => Book::AUTHOR.is_not(cond.filter()),
            BookCond::Not(cond) => !cond.filter(),
            BookCond::Both(one, other) => one.filter() & other.filter(),
        }
    }
}

impl ClubCond {
    pub(crate) fn holds(&self, world: &World, row: &Club) -> Truth {
        match self {
            ClubCond::Name(test) => test.holds(Some(&row.name)),
            ClubCond::Members(quantifier, cond) => quantifier.holds(
                world
                    .members(row)
                    .into_iter()
                    .map(|member| cond.holds(world, member)),
            ),
        }
    }

    pub(crate) fn filter(&self) -> Filter<Club> {
        match self {
            ClubCond::Name(test) => text_filter!(Club::NAME, test),
            ClubCond::Members(quantifier, cond) => quantified!(Club::MEMBERS, quantifier, cond.filter()),
        }
    }
}

fn comparison() -> impl Strategy<Value = Compare> {
    prop::sample::select(vec![
        Compare::Eq,
        Compare::Ne,
        Compare::Lt,
        Compare::Le,
        Compare::Gt,
        Compare::Ge,
    ])
}

fn quantifier() -> impl Strategy<Value = Quantifier> {
    prop::sample::select(vec![Quantifier::Some, Quantifier::Every, Quantifier::None])
}

fn text_test() -> impl Strategy<Value = TextTest> {
    let place = prop::sample::select(vec![Place::Anywhere, Place::Start, Place::End]);
    prop_oneof![
        (comparison(), world::text()).prop_map(|(compare, text)| TextTest::Compare(compare, text)),
        (vec(world::text(), 0..4), any::<bool>()).prop_map(|(values, negated)| TextTest::In(values, negated)),
        (place, world::text(), any::<bool>())
            .prop_map(|(place, text, fold)| TextTest::Match(place, text, fold)),
        world::text().prop_map(TextTest::Same),
    ]
}

fn book(inner: BoxedStrategy<Cond>) -> impl Strategy<Value = BookCond> {
    let leaf = prop_oneof![
        (comparison(), world::number()).prop_map(|(compare, pages)| BookCond::Pages(compare, pages)),
        any::<bool>().prop_map(BookCond::PagesNull),
        text_test().prop_map(BookCond::Title),
        (any::<bool>(), inner).prop_map(|(is, cond)| BookCond::Author(is, Box::new(cond))),
    ];
    leaf.prop_recursive(2, 4, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|cond| BookCond::Not(Box::new(cond))),
            (inner.clone(), inner).prop_map(|(one, other)| BookCond::Both(Box::new(one), Box::new(other))),
        ]
    })
}

fn leaf() -> BoxedStrategy<Cond> {
    let negated = any::<bool>;
    let numbers = prop_oneof![
        (comparison(), 0..9i32).prop_map(|(compare, id)| Cond::Id(compare, id)),
        (comparison(), world::number()).prop_map(|(compare, age)| Cond::Age(compare, age)),
        (vec(world::number(), 0..4), negated()).prop_map(|(ages, negated)| Cond::AgeIn(ages, negated)),
        any::<bool>().prop_map(Cond::AgeNull),
        (world::number(), world::number()).prop_map(|(low, high)| Cond::AgeBetween(low, high)),
        prop::sample::select(vec![Compare::Eq, Compare::Lt, Compare::Gt]).prop_map(Cond::Ages),
        (comparison(), world::score()).prop_map(|(compare, score)| Cond::Score(compare, score)),
        (vec(world::score(), 0..4), negated()).prop_map(|(scores, negated)| Cond::ScoreIn(scores, negated)),
        (comparison(), world::decimal()).prop_map(|(compare, balance)| Cond::Balance(compare, balance)),
        (vec(world::decimal(), 0..4), negated()).prop_map(|(all, negated)| Cond::BalanceIn(all, negated)),
        world::number().prop_map(Cond::Sql),
    ];
    let texts = prop_oneof![
        text_test().prop_map(Cond::Name),
        text_test().prop_map(Cond::Nick),
        any::<bool>().prop_map(Cond::NickNull),
    ];
    let others = prop_oneof![
        any::<bool>().prop_map(Cond::Always),
        any::<bool>().prop_map(Cond::Active),
        (world::mood(), negated()).prop_map(|(mood, negated)| Cond::MoodIs(mood, negated)),
        (vec(world::mood(), 0..3), negated()).prop_map(|(moods, negated)| Cond::MoodIn(moods, negated)),
        (comparison(), world::instant()).prop_map(|(compare, born)| Cond::Born(compare, born)),
        (vec(world::instant(), 0..3), negated()).prop_map(|(times, negated)| Cond::BornIn(times, negated)),
        any::<bool>().prop_map(Cond::MentorThere),
        any::<bool>().prop_map(Cond::PupilsAny),
        any::<bool>().prop_map(Cond::BooksAny),
        any::<bool>().prop_map(Cond::CardThere),
        any::<bool>().prop_map(Cond::ClubsAny),
        (any::<bool>(), text_test()).prop_map(|(is, test)| Cond::Card(is, test)),
    ];
    prop_oneof![2 => numbers, 2 => texts, 2 => others].boxed()
}

fn club(inner: BoxedStrategy<Cond>) -> impl Strategy<Value = ClubCond> {
    prop_oneof![
        text_test().prop_map(ClubCond::Name),
        (quantifier(), inner).prop_map(|(quantifier, cond)| ClubCond::Members(quantifier, Box::new(cond))),
    ]
}

/// A condition on an author, nested and through relations.
pub(crate) fn cond() -> BoxedStrategy<Cond> {
    leaf()
        .prop_recursive(3, 12, 3, |inner| {
            let inner = inner.boxed();
            prop_oneof![
                vec(inner.clone(), 0..4).prop_map(Cond::And),
                vec(inner.clone(), 0..4).prop_map(Cond::Or),
                inner.clone().prop_map(|cond| Cond::Not(Box::new(cond))),
                (any::<bool>(), inner.clone()).prop_map(|(is, cond)| Cond::Mentor(is, Box::new(cond))),
                (quantifier(), inner.clone()).prop_map(|(many, cond)| Cond::Pupils(many, Box::new(cond))),
                (quantifier(), book(inner.clone())).prop_map(|(many, cond)| Cond::Books(many, cond)),
                (quantifier(), club(inner)).prop_map(|(many, cond)| Cond::Clubs(many, Box::new(cond))),
            ]
        })
        .boxed()
}

/// A condition on a book.
pub(crate) fn book_cond() -> BoxedStrategy<BookCond> {
    book(leaf()).boxed()
}

impl BookCond {
    /// Whether it is about what the change before has changed.
    pub(crate) fn looks_at_authors(&self) -> bool {
        match self {
            BookCond::Author(..) => true,
            BookCond::Not(cond) => cond.looks_at_authors(),
            BookCond::Both(one, other) => one.looks_at_authors() || other.looks_at_authors(),
            BookCond::Pages(..) | BookCond::PagesNull(_) | BookCond::Title(_) => false,
        }
    }
}
