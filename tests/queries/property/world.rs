//! Random rows.

use chrono::{DateTime, Utc};
use onedef::sqlx::Pool;
use onedef::{Draft, Driver, Error, Model};
use onedef_query_tests::graph::*;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// All rows, and who is in which club: positions of clubs and of authors.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) authors: Vec<Author>,
    pub(crate) books: Vec<Book>,
    pub(crate) cards: Vec<Card>,
    pub(crate) clubs: Vec<Club>,
    /// Ids of an author and of a club.
    pub(crate) pairs: Vec<(i32, i32)>,
}

/// Short, so that one is often part of another, with all that means something to a pattern.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let letters = prop::sample::select("aAbB%_*?[]\\'\"^-!{}éÉ ".chars().collect::<Vec<_>>());
    vec(letters, 0..4).prop_map(|letters| letters.into_iter().collect())
}

pub(crate) fn number() -> impl Strategy<Value = i32> {
    prop_oneof![8 => -2..5i32, 1 => Just(i32::MAX), 1 => Just(i32::MIN)]
}

pub(crate) fn score() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => (-3..4i32).prop_map(|number| f64::from(number) / 2.0),
        1 => Just(0.1),
        1 => Just(-0.0),
        1 => Just(f64::INFINITY),
        1 => Just(f64::NEG_INFINITY),
        1 => Just(f64::MAX),
        1 => Just(f64::MIN_POSITIVE),
        1 => Just(1.0 / 3.0),
    ]
}

pub(crate) fn mood() -> impl Strategy<Value = Mood> {
    prop::sample::select(vec![Mood::Calm, Mood::Glad, Mood::Sad])
}

/// Before and after 1970, in milliseconds.
pub(crate) fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    prop_oneof![
        -2..3i64,
        Just(-62_135_596_800_000),
        Just(253_402_300_799_999),
        Just(1_767_323_045_678)
    ]
    .prop_map(|millis| DateTime::from_timestamp_millis(millis).unwrap())
}

pub(crate) fn decimal() -> impl Strategy<Value = Decimal> {
    prop_oneof![-20..20i64, Just(123_456_789_012_345), Just(-1_000)]
        .prop_map(|number| Decimal::new(number, 1))
}

fn author() -> impl Strategy<Value = Author> {
    let texts = (text(), option::of(text()));
    let numbers = (option::of(number()), option::of(number()), score(), any::<bool>());
    let others = (
        option::of(mood()),
        option::of(instant()),
        option::of(decimal()),
        option::of(0..8i32),
    );
    (texts, numbers, others).prop_map(
        |((name, nick), (age, other_age, score, active), (mood, born, balance, mentor_id))| Author {
            id: 0,
            name,
            nick,
            age,
            other_age,
            score,
            active,
            mood,
            born,
            balance,
            mentor_id,
            mentor: onedef::BelongsTo::default(),
            pupils: onedef::HasMany::default(),
            books: onedef::HasMany::default(),
            card: onedef::HasOne::default(),
            clubs: onedef::ManyToMany::default(),
        },
    )
}

pub(crate) fn world() -> impl Strategy<Value = World> {
    let authors = vec(author(), 0..9);
    let books = vec((text(), option::of(number()), 0..9usize), 0..14);
    let cards = vec((option::of(text()), 0..9usize), 0..6);
    let clubs = vec(text(), 0..4);
    let pairs = vec((0..9usize, 0..4usize), 0..12);
    (authors, books, cards, clubs, pairs).prop_map(|(mut authors, books, cards, clubs, pairs)| {
        let count = authors.len();
        for (at, author) in authors.iter_mut().enumerate() {
            // Ids in another order than that of the rows; a mentor is one who is there.
            author.id = ((at * 5) % 9) as i32;
        }
        let ids: Vec<i32> = authors.iter().map(|author| author.id).collect();
        for author in &mut authors {
            author.mentor_id = author.mentor_id.filter(|id| ids.contains(id));
        }
        let id = |at: usize| (count > 0).then(|| ids[at % count.max(1)]);
        let books = books
            .into_iter()
            .enumerate()
            .filter_map(|(at, (title, pages, author))| {
                Some(Book {
                    id: at as i32,
                    title,
                    pages,
                    author_id: id(author)?,
                    author: onedef::BelongsTo::default(),
                })
            });
        let books = books.collect();
        let mut taken = Vec::new();
        let cards = cards.into_iter().enumerate().filter_map(|(at, (code, author))| {
            let author_id = id(author).filter(|id| !taken.contains(id))?;
            taken.push(author_id);
            Some(Card {
                id: at as i32,
                code,
                author_id,
                author: onedef::BelongsTo::default(),
            })
        });
        let cards = cards.collect();
        let clubs: Vec<Club> = clubs
            .into_iter()
            .enumerate()
            .map(|(at, name)| Club {
                id: at as i32,
                name,
                members: onedef::ManyToMany::default(),
            })
            .collect();
        let mut all: Vec<(i32, i32)> = pairs
            .into_iter()
            .filter_map(|(author, club)| Some((id(author)?, clubs.get(club)?.id)))
            .collect();
        all.sort_unstable();
        all.dedup();
        World {
            authors,
            books,
            cards,
            clubs,
            pairs: all,
        }
    })
}

impl World {
    /// Writes these rows, and no others.
    pub(crate) async fn write<D: Driver>(&self, pool: &Pool<D>) -> Result<(), Error> {
        let world = self.clone();
        onedef::transaction(pool, async |tx| {
            Card::delete_many().exec(&tx).await?;
            Book::delete_many().exec(&tx).await?;
            Author::update_many()
                .set(Author::MENTOR_ID, None)
                .exec(&tx)
                .await?;
            Author::delete_many().exec(&tx).await?;
            Club::delete_many().exec(&tx).await?;
            Author::create_many(world.authors.iter().map(draft))
                .exec(&tx)
                .await?;
            for author in world.authors.iter().filter(|author| author.mentor_id.is_some()) {
                Author::update(Author::ID.eq(author.id))
                    .set(Author::MENTOR_ID, author.mentor_id)
                    .one(&tx)
                    .await?;
            }
            let books = world.books.iter().map(|book| {
                Book::create(NewBook {
                    id: book.id,
                    title: book.title.clone(),
                    author_id: book.author_id,
                })
                .pages(book.pages)
            });
            Book::create_many(books).exec(&tx).await?;
            let cards = world.cards.iter().map(|card| {
                Card::create(NewCard {
                    id: card.id,
                    author_id: card.author_id,
                })
                .code(card.code.clone())
            });
            Card::create_many(cards).exec(&tx).await?;
            for club in &world.clubs {
                let new = NewClub {
                    id: club.id,
                    name: club.name.clone(),
                };
                let mut create = Draft::<Club>::into_create(new);
                for (author, _) in world.pairs.iter().filter(|(_, id)| *id == club.id) {
                    create = create.connect(Club::MEMBERS, Author::ID.eq(*author));
                }
                create.exec(&tx).await?;
            }
            Ok(())
        })
        .await
    }

    pub(crate) fn author(&self, id: i32) -> &Author {
        self.authors.iter().find(|author| author.id == id).unwrap()
    }

    pub(crate) fn mentor(&self, author: &Author) -> Option<&Author> {
        Some(self.author(author.mentor_id?))
    }

    pub(crate) fn pupils(&self, author: &Author) -> Vec<&Author> {
        self.authors
            .iter()
            .filter(|pupil| pupil.mentor_id == Some(author.id))
            .collect()
    }

    pub(crate) fn books(&self, author: &Author) -> Vec<&Book> {
        self.books
            .iter()
            .filter(|book| book.author_id == author.id)
            .collect()
    }

    pub(crate) fn card(&self, author: &Author) -> Option<&Card> {
        self.cards.iter().find(|card| card.author_id == author.id)
    }

    pub(crate) fn clubs(&self, author: &Author) -> Vec<&Club> {
        self.clubs
            .iter()
            .filter(|club| self.pairs.contains(&(author.id, club.id)))
            .collect()
    }

    pub(crate) fn members(&self, club: &Club) -> Vec<&Author> {
        self.authors
            .iter()
            .filter(|author| self.pairs.contains(&(author.id, club.id)))
            .collect()
    }
}

/// A new row without its mentor, who may not be there yet.
pub(crate) fn draft(author: &Author) -> AuthorCreate {
    let new = NewAuthor {
        id: author.id,
        name: author.name.clone(),
        score: author.score,
        active: author.active,
    };
    Author::create(new)
        .nick(author.nick.clone())
        .age(author.age)
        .other_age(author.other_age)
        .mood(author.mood)
        .born(author.born)
        .balance(author.balance)
}
