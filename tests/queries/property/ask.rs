//! A random question, its answer by the database, and the one by the rows in memory.

use std::collections::BTreeMap;

use onedef::sqlx::Pool;
use onedef::{Driver, Error, Find, Include, Many, Model, avg, count, max, min, sum};
use onedef_query_tests::graph::*;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rust_decimal::Decimal;

use super::cond::{self, BookCond, Cond};
use super::order::{self, Term, sorted};
use super::world::{World, draft};

/// One question about authors, in all its parts.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    cond: Cond,
    terms: Vec<Term>,
    take: Option<u64>,
    skip: u64,
    /// How many rows a slice or a page has.
    size: u64,
    distinct: Distinct,
    books: (Option<BookCond>, Option<u64>, u64),
    pupils: (Option<Cond>, Option<u64>),
    having: (i64, i32),
}

#[derive(Debug, Clone, Copy)]
enum Distinct {
    No,
    Age,
    AgeAndActive,
}

pub(crate) fn question() -> impl Strategy<Value = Question> {
    let limits = (proptest::option::of(0..5u64), 0..3u64, 1..4u64);
    let distinct = prop::sample::select(vec![Distinct::No, Distinct::Age, Distinct::AgeAndActive]);
    let books = (
        proptest::option::of(cond::book_cond()),
        proptest::option::of(0..3u64),
        0..2u64,
    );
    let pupils = (proptest::option::of(cond::cond()), proptest::option::of(0..3u64));
    let having = (0..3i64, -1..4i32);
    (
        cond::cond(),
        order::terms(),
        limits,
        distinct,
        books,
        pupils,
        having,
    )
        .prop_map(
            |(cond, terms, (take, skip, size), distinct, books, pupils, having)| Question {
                cond,
                terms,
                take,
                skip,
                size,
                distinct,
                books,
                pupils,
                having,
            },
        )
}

/// A database error is a failure like a wrong answer.
fn fail(error: Error) -> TestCaseError {
    TestCaseError::fail(format!("{error:?}"))
}

/// The ids of an answer, which must be these.
macro_rules! same {
    ($what:literal, $answer:expr, $expected:expr) => {{
        let (answer, expected) = ($answer, $expected);
        prop_assert_eq!(answer, expected, $what);
    }};
}

type Outcome = Result<(), TestCaseError>;

pub(crate) async fn compare<D: Driver>(pool: &Pool<D>, world: &World, question: &Question) -> Outcome {
    rows(pool, world, question).await?;
    numbers(pool, world, question).await?;
    groups(pool, world, question).await?;
    related(pool, world, question).await?;
    pages(pool, world, question).await?;
    forward_and_back(pool, world, question).await?;
    changed(pool, world, question).await
}

impl Question {
    /// The rows that meet the condition, in the order.
    fn expected<'w>(&self, world: &'w World) -> Vec<&'w Author> {
        let met = world
            .authors
            .iter()
            .filter(|row| self.cond.holds(world, row) == Some(true));
        let rows = sorted(world, &self.terms, met.collect());
        let mut seen = Vec::new();
        rows.into_iter()
            .filter(|row| {
                let key = match self.distinct {
                    Distinct::No => return true,
                    Distinct::Age => (row.age, false),
                    Distinct::AgeAndActive => (row.age, row.active),
                };
                let new = !seen.contains(&key);
                seen.push(key);
                new
            })
            .collect()
    }

    /// The question without a limit, as a query.
    fn find(&self) -> Find<Author, Many> {
        let mut find = Author::find_many().filter(self.cond.filter());
        for term in &self.terms {
            find = find.order_by(term.order());
        }
        match self.distinct {
            Distinct::No => find,
            Distinct::Age => find.distinct(Author::AGE),
            Distinct::AgeAndActive => find.distinct(Author::AGE).distinct(Author::ACTIVE),
        }
    }

    /// With an order that is total.
    fn total(&self) -> Find<Author, Many> {
        self.find().order_by(Author::ID)
    }

    fn limited<T>(&self, rows: Vec<T>) -> Vec<T> {
        let rows = rows.into_iter().skip(self.skip as usize);
        rows.take(self.take.map_or(usize::MAX, |take| take as usize))
            .collect()
    }
}

fn ids<'r>(rows: impl IntoIterator<Item = &'r Author>) -> Vec<i32> {
    rows.into_iter().map(|row| row.id).collect()
}

/// `all`, `stream` (as `all`), `select`, `find_first`.
async fn rows<D: Driver>(pool: &Pool<D>, world: &World, question: &Question) -> Outcome {
    let expected: Vec<Author> = question
        .limited(question.expected(world))
        .into_iter()
        .cloned()
        .collect();
    let mut find = question.total().skip(question.skip);
    if let Some(take) = question.take {
        find = find.take(take);
    }
    same!(
        "rows",
        find.clone().all(pool).await.map_err(fail)?,
        expected.clone()
    );
    let some = find
        .select((Author::NICK, Author::ID))
        .all(pool)
        .await
        .map_err(fail)?;
    same!(
        "columns",
        some,
        expected
            .iter()
            .map(|row| (row.nick.clone(), row.id))
            .collect::<Vec<_>>()
    );
    let mut first = Author::find_first().filter(question.cond.filter());
    for term in &question.terms {
        first = first.order_by(term.order());
    }
    let first = first.order_by(Author::ID).optional(pool).await.map_err(fail)?;
    let all = Question {
        distinct: Distinct::No,
        ..question.clone()
    };
    same!("first", first.as_ref(), all.expected(world).first().copied());
    if let Some(row) = first {
        same!(
            "unique",
            Author::find_unique(Author::ID.eq(row.id))
                .one(pool)
                .await
                .map_err(fail)?,
            row
        );
    }
    Ok(())
}

/// `count`, `exists`, `aggregate`.
async fn numbers<D: Driver>(pool: &Pool<D>, world: &World, question: &Question) -> Outcome {
    let expected = question.expected(world);
    same!(
        "count",
        question.find().count(pool).await.map_err(fail)?,
        expected.len() as u64
    );
    same!(
        "exists",
        question.find().exists(pool).await.map_err(fail)?,
        !expected.is_empty()
    );
    let all = Question {
        distinct: Distinct::No,
        ..question.clone()
    };
    let rows = all.expected(world);
    let functions = (
        count(),
        sum(Author::AGE),
        min(Author::NAME),
        max(Author::BORN),
        max(Author::BALANCE),
    );
    let answer = Author::aggregate()
        .filter(question.cond.filter())
        .select(functions)
        .one(pool)
        .await
        .map_err(fail)?;
    let ages: Vec<i64> = rows.iter().filter_map(|row| row.age).map(i64::from).collect();
    let sum_of_ages = (!ages.is_empty()).then(|| ages.iter().sum::<i64>());
    let expected = (
        rows.len() as i64,
        sum_of_ages,
        rows.iter().map(|row| row.name.clone()).min(),
        rows.iter().filter_map(|row| row.born).max(),
        rows.iter().filter_map(|row| row.balance).max(),
    );
    same!("aggregate", answer, expected);
    let mean = Author::aggregate()
        .filter(question.cond.filter())
        .select(avg(Author::AGE))
        .one(pool)
        .await
        .map_err(fail)?;
    let expected = sum_of_ages.map(|sum| sum as f64 / ages.len() as f64);
    let near = match (mean, expected) {
        (Some(one), Some(other)) => (one - other).abs() <= other.abs() * 1e-12,
        (one, other) => one == other,
    };
    prop_assert!(near, "mean {mean:?}, expected {expected:?}");
    Ok(())
}

/// `group_by` with `having`, in the order of groups.
async fn groups<D: Driver>(pool: &Pool<D>, world: &World, question: &Question) -> Outcome {
    let all = Question {
        distinct: Distinct::No,
        ..question.clone()
    };
    let mut groups: BTreeMap<(bool, Option<Mood>, bool), Vec<&Author>> = BTreeMap::new();
    for row in all.expected(world) {
        // Nulls stand at the end.
        groups
            .entry((row.mood.is_none(), row.mood, row.active))
            .or_default()
            .push(row);
    }
    let (least, age) = question.having;
    let having_min = |rows: &[&Author]| {
        rows.iter()
            .filter_map(|row| row.age)
            .min()
            .is_some_and(|min| min < age)
    };
    let balance = Decimal::new(5, 1);
    let having_max = |rows: &[&Author]| {
        rows.iter()
            .filter_map(|row| row.balance)
            .max()
            .is_some_and(|max| max > balance)
    };
    let expected = |keep: &dyn Fn(&[&Author]) -> bool| -> Vec<_> {
        let kept = groups.iter().filter(|(_, rows)| keep(rows));
        kept.map(|((_, mood, active), rows)| ((*mood, *active), rows.len() as i64))
            .collect()
    };
    let group = || Author::group_by((Author::MOOD, Author::ACTIVE)).filter(question.cond.filter());
    let answer = group()
        .having(count().gt(least))
        .select(count())
        .all(pool)
        .await
        .map_err(fail)?;
    same!("groups", answer, expected(&|rows| rows.len() as i64 > least));
    let answer = group()
        .having(min(Author::AGE).lt(age))
        .select(count())
        .all(pool)
        .await
        .map_err(fail)?;
    same!("groups by their least", answer, expected(&having_min));
    let answer = group()
        .having(max(Author::BALANCE).gt(balance))
        .select(count())
        .all(pool)
        .await
        .map_err(fail)?;
    same!("groups by their greatest", answer, expected(&having_max));
    Ok(())
}

/// Includes of each kind, nested, filtered, ordered and limited.
async fn related<D: Driver>(pool: &Pool<D>, world: &World, question: &Question) -> Outcome {
    let (book_cond, book_take, book_skip) = &question.books;
    let mut books: Include<_, _, _> = Author::BOOKS
        .order_by(Book::PAGES.desc())
        .order_by(Book::ID)
        .skip(*book_skip);
    if let Some(cond) = book_cond {
        books = books.filter(cond.filter());
    }
    if let Some(take) = book_take {
        books = books.take(*take);
    }
    let (pupil_cond, pupil_take) = &question.pupils;
    let mut pupils: Include<_, _, _> = Author::PUPILS.order_by(Author::NICK).order_by(Author::ID);
    let mut members: Include<_, _, _> = Club::MEMBERS.order_by(Author::AGE.desc()).order_by(Author::ID);
    if let Some(cond) = pupil_cond {
        pupils = pupils.filter(cond.filter());
        members = members.filter(cond.filter());
    }
    if let Some(take) = pupil_take {
        pupils = pupils.take(*take);
        members = members.take(*take);
    }
    let answer = question
        .total()
        .include(books.include(Book::AUTHOR.include(Author::CARD)))
        .include(Author::MENTOR.include(pupils.include(Author::MENTOR)))
        .include(Author::CARD.include(Card::AUTHOR))
        .include(
            Author::CLUBS
                .order_by(Club::NAME.desc())
                .order_by(Club::ID)
                .include(members),
        )
        .all(pool)
        .await
        .map_err(fail)?;
    same!(
        "rows with related ones",
        ids(answer.iter().map(|row| &**row)),
        ids(question.expected(world))
    );
    for row in &answer {
        let books = row.get(Author::BOOKS);
        same!(
            "books",
            books.iter().map(|book| book.id).collect::<Vec<_>>(),
            expected_books(world, question, row)
        );
        for book in books {
            same!("author of a book", book.get(Book::AUTHOR).id, row.id);
            same!(
                "card of the author of a book",
                book.get(Book::AUTHOR).get(Author::CARD).as_ref(),
                world.card(row)
            );
        }
        let mentor = row.get(Author::MENTOR).as_ref();
        same!("mentor", mentor.map(|mentor| mentor.id), row.mentor_id);
        if let Some(mentor) = mentor {
            let pupils = mentor.get(Author::PUPILS);
            let mut expected = met(world, pupil_cond.as_ref(), world.pupils(mentor));
            expected.sort_by_key(|row| (row.nick.is_none(), row.nick.clone(), row.id));
            expected.truncate(pupil_take.map_or(usize::MAX, |take| take as usize));
            same!(
                "pupils of the mentor",
                ids(pupils.iter().map(|pupil| &**pupil)),
                ids(expected)
            );
            for pupil in pupils {
                same!(
                    "mentor of a pupil",
                    pupil.get(Author::MENTOR).as_ref().map(|one| one.id),
                    Some(mentor.id)
                );
            }
        }
        let card = row.get(Author::CARD).as_ref();
        same!(
            "card",
            card.map(|card| card.id),
            world.card(row).map(|card| card.id)
        );
        same!(
            "author of the card",
            card.map_or(row.id, |card| card.get(Card::AUTHOR).id),
            row.id
        );
        let mut clubs = world.clubs(row);
        clubs.sort_by(|one, other| other.name.cmp(&one.name).then(one.id.cmp(&other.id)));
        let answer = row.get(Author::CLUBS);
        same!(
            "clubs",
            answer.iter().map(|club| club.id).collect::<Vec<_>>(),
            clubs.iter().map(|club| club.id).collect::<Vec<_>>()
        );
        for (club, expected) in answer.iter().zip(clubs) {
            let mut expected = met(world, pupil_cond.as_ref(), world.members(expected));
            expected.sort_by_key(|row| (row.age.is_some(), std::cmp::Reverse(row.age), row.id));
            expected.truncate(pupil_take.map_or(usize::MAX, |take| take as usize));
            same!(
                "members",
                ids(club.get(Club::MEMBERS).iter().map(|one| &**one)),
                ids(expected)
            );
        }
    }
    Ok(())
}

fn met<'w>(world: &World, cond: Option<&Cond>, rows: Vec<&'w Author>) -> Vec<&'w Author> {
    rows.into_iter()
        .filter(|row| cond.is_none_or(|cond| cond.holds(world, row) == Some(true)))
        .collect()
}

fn expected_books(world: &World, question: &Question, author: &Author) -> Vec<i32> {
    let (cond, take, skip) = &question.books;
    let mut books = world.books(author);
    books.retain(|book| {
        cond.as_ref()
            .is_none_or(|cond| cond.holds(world, book) == Some(true))
    });
    // Nulls first, as in descending order.
    books.sort_by_key(|book| (book.pages.is_some(), std::cmp::Reverse(book.pages), book.id));
    let books = books
        .into_iter()
        .skip(*skip as usize)
        .take(take.map_or(usize::MAX, |take| take as usize));
    books.map(|book| book.id).collect()
}

/// `page`, each of them, and one after the last.
async fn pages<D: Driver>(pool: &Pool<D>, world: &World, question: &Question) -> Outcome {
    let expected = question.expected(world);
    let mut seen = Vec::new();
    for number in 1..10 {
        let page = question
            .find()
            .page(number, question.size)
            .one(pool)
            .await
            .map_err(fail)?;
        same!("total", page.total, expected.len() as u64);
        same!(
            "next",
            page.has_next(),
            number * question.size < expected.len() as u64
        );
        seen.extend(ids(&page.rows));
        if !page.has_next() {
            break;
        }
    }
    same!("pages", seen, ids(expected));
    Ok(())
}

/// Slices by cursors to the end and back, while rows are added that the condition does not meet, or that do.
async fn forward_and_back<D: Driver>(pool: &Pool<D>, world: &World, question: &Question) -> Outcome {
    let expected = ids(question.expected(world));
    let take = question.size;
    let query = || question.find().take(take);
    let (mut seen, mut place, mut slices) = (Vec::new(), None, Vec::new());
    loop {
        let slice = query().after(place).slice(pool).await.map_err(fail)?;
        seen.extend(ids(&slice.rows));
        // Through its text, as in an address.
        place = match &slice.last {
            Some(cursor) => Some(cursor.to_string().parse().map_err(fail)?),
            None => None,
        };
        slices.push(slice.clone());
        if !slice.has_more {
            break;
        }
        prop_assert!(seen.len() <= expected.len(), "slices without end: {seen:?}");
    }
    same!("slices", &seen, &expected);
    if let Some(last) = place.clone() {
        same!(
            "after the last",
            ids(&query().after(last.clone()).all(pool).await.map_err(fail)?),
            Vec::<i32>::new()
        );
        let (before, _) = expected.split_at(expected.len() - 1);
        same!(
            "all before the last",
            question
                .find()
                .before(last.clone())
                .count(pool)
                .await
                .map_err(fail)?,
            before.len() as u64
        );
        same!(
            "any before the last",
            question
                .find()
                .before(last.clone())
                .exists(pool)
                .await
                .map_err(fail)?,
            !before.is_empty()
        );
        same!(
            "rows before the last",
            ids(&question
                .find()
                .before(last.clone())
                .all(pool)
                .await
                .map_err(fail)?),
            before.to_vec()
        );
        let nearest = before
            .iter()
            .rev()
            .take(take as usize)
            .rev()
            .copied()
            .collect::<Vec<_>>();
        let some = query()
            .before(last.clone())
            .select((Author::ID,))
            .all(pool)
            .await
            .map_err(fail)?;
        same!(
            "columns before the last",
            some,
            nearest.iter().map(|id| (*id,)).collect::<Vec<_>>()
        );
        let (mut seen, mut place) = (Vec::new(), Some(last));
        while let Some(cursor) = place {
            let slice = query().before(cursor).slice(pool).await.map_err(fail)?;
            seen.splice(0..0, ids(&slice.rows));
            place = slice.first.filter(|_| slice.has_more);
            prop_assert!(seen.len() <= expected.len(), "slices without end: {seen:?}");
        }
        same!("slices backwards", &seen, &before);
    }
    // A row that is added may be the first of those that are alike.
    if matches!(question.distinct, Distinct::No) {
        while_rows_are_added(pool, world, question, &expected).await?;
    }
    Ok(())
}

/// Each row that was there is seen once, in the order, whatever is added between two slices.
async fn while_rows_are_added<D: Driver>(
    pool: &Pool<D>,
    world: &World,
    question: &Question,
    expected: &[i32],
) -> Outcome {
    let (mut seen, mut place) = (Vec::new(), None);
    for number in 0..20 {
        let slice = question
            .find()
            .take(question.size)
            .after(place)
            .slice(pool)
            .await
            .map_err(fail)?;
        seen.extend(ids(&slice.rows));
        place = slice.last;
        if !slice.has_more {
            break;
        }
        if let Some(row) = world.authors.get(number).filter(|_| number < 4) {
            let added = Author {
                id: 100 - number as i32 * 150,
                ..row.clone()
            };
            draft(&added).exec(pool).await.map_err(fail)?;
        }
    }
    seen.retain(|id| (0..9).contains(id));
    same!("slices while rows are added", &seen, &expected);
    Author::delete_many()
        .filter(Author::ID.ge(9) | Author::ID.lt(0))
        .exec(pool)
        .await
        .map_err(fail)?;
    Ok(())
}

/// `update_many` and `delete_many` reach the rows that meet the condition, and no others.
async fn changed<D: Driver>(pool: &Pool<D>, world: &World, question: &Question) -> Outcome {
    let all = Question {
        distinct: Distinct::No,
        terms: Vec::new(),
        ..question.clone()
    };
    let expected = ids(all.expected(world));
    let rows = Author::update_many()
        .filter(question.cond.filter())
        .set(Author::OTHER_AGE, 1_000)
        .all(pool)
        .await;
    let mut rows = ids(&rows.map_err(fail)?);
    rows.sort_unstable();
    same!("changed", &rows, &expected);
    let left = Author::count()
        .filter(Author::OTHER_AGE.eq(1_000))
        .one(pool)
        .await
        .map_err(fail)?;
    same!("changed in the end", left, expected.len() as u64);
    let mut books: Vec<i32> = world.books.iter().map(|book| book.id).collect();
    if let Some(cond) = &question.books.0
        && !cond.looks_at_authors()
    {
        books.retain(|id| {
            world
                .books
                .iter()
                .any(|book| book.id == *id && cond.holds(world, book) != Some(true))
        });
        Book::delete_many()
            .filter(cond.filter())
            .exec(pool)
            .await
            .map_err(fail)?;
    }
    let left = Book::find_many()
        .order_by(Book::ID)
        .select((Book::ID,))
        .all(pool)
        .await
        .map_err(fail)?;
    same!(
        "left",
        left.into_iter().map(|(id,)| id).collect::<Vec<_>>(),
        books
    );
    Ok(())
}
