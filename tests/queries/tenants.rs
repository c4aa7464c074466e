//! Attacks with the rows of a second tenant. Each helper, each kind of relation, on both databases.
//!
//! Rows of `acme` have numbers below 10, those of `rival` from 10 on, those of nobody from 20 on. Some refer to rows of the
//! other tenant already, as a program without scopes could have left them: a scope holds against those, too.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use std::collections::BTreeSet;

use futures_util::StreamExt as _;
use onedef::sqlx::Pool;
use onedef::{
    Draft as _, Driver, Error, Model, Scope, Within, avg, connect, connect_or_create, count, create, max,
    min, sum,
};
use onedef_query_tests::estate::*;
use onedef_query_tests::rows::{new_card, new_person, seed};

/// Each attack on both databases, and on PostgreSQL by a role that policies hold for. `all` sees everything.
macro_rules! attacks {
    ($($name:ident),* $(,)?) => {
        mod on_postgres {
            $(
                #[tokio::test]
                async fn $name() {
                    let pool = onedef_query_tests::postgres(onedef_query_tests::ESTATE).await;
                    super::$name(&pool, &pool).await;
                }
            )*
        }
        mod on_sqlite {
            $(
                #[tokio::test]
                async fn $name() {
                    let pool = onedef_query_tests::sqlite(onedef_query_tests::ESTATE).await;
                    super::$name(&pool, &pool).await;
                }
            )*
        }
        mod under_policies {
            $(
                #[tokio::test]
                async fn $name() {
                    let all = onedef_query_tests::postgres(onedef_query_tests::ESTATE).await;
                    let role = onedef_query_tests::Role::new(&all).await;
                    super::$name(&role.pool(4).await, &all).await;
                    role.end(&all).await;
                }
            )*
        }
    };
}

attacks!(
    rows_are_not_found,
    rows_are_not_counted,
    cursors_lead_nowhere,
    rows_do_not_come_with_others,
    another_tenant_is_named,
    conditions_do_not_reach_rows,
    rows_are_not_ordered_by_others,
    rows_are_not_referred_to,
    many_rows_are_all_or_none,
    rows_are_not_created_under_others,
    rows_are_not_connected,
    pairs_are_neither_made_nor_taken_apart,
    rows_are_not_changed,
    rows_are_not_given_away,
    rows_are_not_upserted,
    rows_are_not_deleted,
    drafts_keep_their_tenant,
);

/// Every method by which a query is asked or written, and the attack that uses it.
const ATTACKS: &[(&str, &str)] = &[
    ("across_tenants", "another_tenant_is_named"),
    ("after", "cursors_lead_nowhere"),
    ("aggregate", "rows_are_not_counted"),
    ("all", "rows_are_not_found"),
    ("any", "conditions_do_not_reach_rows"),
    ("asc", "rows_are_not_ordered_by_others"),
    ("before", "cursors_lead_nowhere"),
    ("connect", "rows_are_not_connected"),
    ("connect_or_create", "rows_are_not_connected"),
    ("count", "rows_are_not_counted"),
    ("count_asc", "rows_are_not_ordered_by_others"),
    ("count_desc", "rows_are_not_ordered_by_others"),
    ("create", "rows_are_not_referred_to"),
    ("create_many", "many_rows_are_all_or_none"),
    ("create_under", "rows_are_not_created_under_others"),
    ("decrement", "rows_are_not_given_away"),
    ("delete", "rows_are_not_deleted"),
    ("delete_many", "rows_are_not_deleted"),
    ("desc", "rows_are_not_ordered_by_others"),
    ("disconnect", "pairs_are_neither_made_nor_taken_apart"),
    ("distinct", "rows_are_not_counted"),
    ("every", "conditions_do_not_reach_rows"),
    ("exec", "many_rows_are_all_or_none"),
    ("exists", "rows_are_not_counted"),
    ("filter", "rows_are_not_found"),
    ("find_first", "rows_are_not_found"),
    ("find_many", "rows_are_not_found"),
    ("find_unique", "rows_are_not_found"),
    ("group_by", "rows_are_not_counted"),
    ("hard_delete", "rows_are_not_deleted"),
    ("hard_delete_many", "rows_are_not_deleted"),
    ("having", "rows_are_not_counted"),
    ("in_tenant", "another_tenant_is_named"),
    ("include", "rows_do_not_come_with_others"),
    ("increment", "rows_are_not_given_away"),
    ("into", "rows_are_not_found"),
    ("is", "conditions_do_not_reach_rows"),
    ("is_absent", "conditions_do_not_reach_rows"),
    ("is_empty", "conditions_do_not_reach_rows"),
    ("is_not", "conditions_do_not_reach_rows"),
    ("is_present", "conditions_do_not_reach_rows"),
    ("links", "pairs_are_neither_made_nor_taken_apart"),
    ("multiply", "rows_are_not_given_away"),
    ("none", "conditions_do_not_reach_rows"),
    ("one", "rows_are_not_changed"),
    ("only_deleted", "rows_are_not_found"),
    ("optional", "rows_are_not_found"),
    ("order_by", "rows_are_not_ordered_by_others"),
    ("page", "rows_are_not_found"),
    ("restore", "rows_are_not_deleted"),
    ("select", "rows_are_not_found"),
    ("set", "rows_are_not_given_away"),
    ("set_some", "rows_are_not_given_away"),
    ("skip", "rows_do_not_come_with_others"),
    ("skip_duplicates", "many_rows_are_all_or_none"),
    ("slice", "rows_are_not_found"),
    ("some", "conditions_do_not_reach_rows"),
    ("stream", "rows_are_not_found"),
    ("take", "rows_do_not_come_with_others"),
    ("update", "rows_are_not_changed"),
    ("update_many", "rows_are_not_changed"),
    ("upsert", "rows_are_not_upserted"),
    ("with", "rows_are_not_connected"),
    ("with_deleted", "rows_are_not_found"),
];

/// What changes no row and asks for none by itself: it belongs to a type that is attacked through another method.
const HARMLESS: &[&str] = &[
    // Of conditions, which `filter` takes.
    "and", "or", "not", // Of `Create`, by which the derives set columns.
    "of",  // Onto a list: no key is one.
    "push",
];

/// The types whose methods make queries.
const TYPES: &[&str] = &[
    "Scope",
    "Find",
    "Count",
    "Paged",
    "Selected",
    "Aggregate",
    "GroupBy",
    "Group",
    "Create",
    "CreateMany",
    "CreateUnder",
    "Links",
    "ChangeLinks",
    "Update",
    "UpdateMany",
    "Upsert",
    "Delete",
    "DeleteMany",
    "Restore",
    "Include",
    "Relation",
    "RelatedField",
    "$type",
];

#[test]
fn every_helper_is_attacked() {
    let mut helpers = BTreeSet::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
    let folders = ["query", "query/statement", "run"].map(|folder| root.join(folder));
    let files = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap());
    for file in files
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
        .chain([root.join("model.rs")])
    {
        helpers_of(&std::fs::read_to_string(file).unwrap(), &mut helpers);
    }
    assert!(helpers.contains("find_unique") && helpers.contains("create_under") && helpers.contains("every"));
    let attacked: BTreeSet<String> = ATTACKS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let unknown: Vec<_> = helpers
        .difference(&attacked)
        // What begins so is called by expansions only, and makes no query.
        .filter(|name| !HARMLESS.contains(&name.as_str()) && !name.starts_with("__"))
        .collect();
    assert!(unknown.is_empty(), "helpers that nobody attacks: {unknown:?}");
    let gone: Vec<_> = attacked.difference(&helpers).collect();
    assert!(gone.is_empty(), "attacks on what there is not: {gone:?}");
    let own = include_str!("tenants.rs");
    for (helper, attack) in ATTACKS {
        let body = own
            .split_once(&format!("\nasync fn {attack}<"))
            .map(|(_, rest)| rest.split("\n}\n").next().unwrap());
        let body = body.unwrap_or_else(|| panic!("no attack `{attack}`"));
        let used = body.contains(&format!(".{helper}("))
            || body.contains(&format!("::{helper}("))
            || body.contains(&format!(".{helper}::<"));
        assert!(used, "`{attack}` does not use `{helper}`");
    }
}

/// The public methods of the types that make queries, and of `Model`.
fn helpers_of(text: &str, helpers: &mut BTreeSet<String>) {
    let mut inside = false;
    for line in text.lines() {
        let words = line.trim_start();
        if words.starts_with("impl") || words.starts_with("pub trait ") {
            let of = words.split_once(" for ").map_or(words, |_| "");
            let name = if of.starts_with("impl<") {
                after_generics(of)
            } else {
                of
            };
            let name = name.split(['<', ' ', ':', '{']).next().unwrap_or_default();
            inside = TYPES.contains(&name) || of.starts_with("pub trait Model:");
        } else if inside {
            let method = words
                .strip_prefix("pub async fn ")
                .or_else(|| words.strip_prefix("pub fn "));
            let method = method.or_else(|| words.strip_prefix("fn ").filter(|_| line.starts_with("    fn ")));
            helpers.extend(method.filter(|_| !is_private(words, text)).map(name_of));
        }
    }
    helpers.remove("get");
}

fn is_private(words: &str, text: &str) -> bool {
    words.starts_with("fn ") && !text.contains("pub trait Model: Entity")
}

fn name_of(text: &str) -> String {
    text.split(['<', '(']).next().unwrap_or_default().to_owned()
}

/// `impl<…> Name` without what stands before the name.
fn after_generics(text: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '<' => depth += 1,
            '>' if !text[..at].ends_with('-') => depth -= 1,
            ' ' if depth == 0 => return &text[at + 1..],
            _ => {}
        }
    }
    ""
}

const NOBODY: [i32; 0] = [];

fn people() -> Scope<Person, Within> {
    Person::in_tenant("acme")
}

/// All that is not `acme`'s, to see that nothing became of it, and the pairs of all.
async fn others<D: Driver>(all: &Pool<D>) -> String {
    let people = Person::across_tenants()
        .find_many()
        .with_deleted()
        .filter(Person::ORG_ID.ne("acme"));
    let people = people.order_by(Person::ID).all(all).await.unwrap();
    let cards = Card::across_tenants()
        .find_many()
        .order_by(Card::ID)
        .filter(Card::ID.gt(9))
        .all(all)
        .await
        .unwrap();
    let desks = Desk::across_tenants()
        .find_many()
        .order_by(Desk::ID)
        .filter(Desk::ID.gt(9))
        .all(all)
        .await
        .unwrap();
    let clubs = Club::across_tenants()
        .find_many()
        .order_by(Club::ID)
        .filter(Club::ID.gt(9));
    let clubs = clubs
        .include(Club::PEOPLE.order_by(Person::ID).with_deleted())
        .all(all)
        .await
        .unwrap();
    let clubs: Vec<_> = clubs
        .iter()
        .map(|club| {
            (
                &**club,
                club.get(Club::PEOPLE)
                    .iter()
                    .map(|person| person.id)
                    .collect::<Vec<_>>(),
            )
        })
        .collect();
    let events = Event::across_tenants()
        .find_many()
        .order_by(Event::ID)
        .filter(Event::ID.gt(9));
    let events = events.all(all).await.unwrap();
    format!("{people:?} {cards:?} {desks:?} {clubs:?} {events:?}")
}

/// How many rows of `acme` there are, to see that a refused write left none.
async fn own<D: Driver>(all: &Pool<D>) -> [u64; 5] {
    [
        people().count().with_deleted().one(all).await.unwrap(),
        Card::in_tenant("acme").count().one(all).await.unwrap(),
        Desk::in_tenant("acme").count().one(all).await.unwrap(),
        Club::in_tenant("acme").count().one(all).await.unwrap(),
        Event::in_tenant("acme").count().one(all).await.unwrap(),
    ]
}

fn ids(people: &[Person]) -> Vec<i32> {
    people.iter().map(|person| person.id).collect()
}

/// The key is that of a row that cannot be seen; where policies hold, the server says so itself.
fn is_taken<T>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(Error::Unique { .. } | Error::Policy { .. }))
}

fn is_unreachable<T>(result: Result<T, Error>) -> bool {
    matches!(result, Err(Error::Unreachable { .. }))
}

async fn rows_are_not_found<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    for key in [11, 12, 13, 14] {
        assert_eq!(
            people()
                .find_unique(Person::ID.eq(key))
                .with_deleted()
                .optional(pool)
                .await
                .unwrap(),
            None
        );
    }
    let whole_key = (Person::ORG_ID.eq("rival"), Person::EMAIL.eq("11@b.c"));
    assert_eq!(
        people().find_unique(whole_key).optional(pool).await.unwrap(),
        None
    );
    assert_eq!(
        people()
            .find_unique(Person::EMAIL.eq("11@b.c"))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        people()
            .find_unique(Person::BADGE.eq("badge 11"))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        Card::in_tenant("acme")
            .find_unique(Card::CODE.eq("code 11"))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        Club::in_tenant("acme")
            .find_unique(Club::ID.eq(21))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    let theirs = || Person::ORG_ID.eq("rival").or(Person::ID.gt(9));
    assert_eq!(
        people()
            .find_first()
            .filter(theirs())
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(people().find_many().filter(theirs()).all(pool).await.unwrap(), []);
    assert_eq!(
        people()
            .find_many()
            .filter(!Person::ID.lt(10))
            .with_deleted()
            .all(pool)
            .await
            .unwrap(),
        []
    );
    // A condition cannot get round the scope, however it is joined.
    let all = people()
        .find_many()
        .filter(theirs().or(onedef::Filter::all()))
        .order_by(Person::ID);
    assert_eq!(ids(&all.clone().all(pool).await.unwrap()), [1, 2, 4]);
    assert_eq!(
        ids(&all.clone().with_deleted().all(pool).await.unwrap()),
        [1, 2, 3, 4]
    );
    assert_eq!(ids(&all.clone().only_deleted().all(pool).await.unwrap()), [3]);
    assert_eq!(all.clone().select(Person::ID).all(pool).await.unwrap(), [1, 2, 4]);
    let emails = all
        .clone()
        .select((Person::EMAIL,))
        .into::<Email>()
        .all(pool)
        .await
        .unwrap();
    assert_eq!(emails.last().map(|email| email.0.as_str()), Some("4@b.c"));
    let page = all.clone().page(1, 50).one(pool).await.unwrap();
    assert_eq!((ids(&page.rows), page.total), (vec![1, 2, 4], 3));
    assert_eq!(ids(&all.clone().slice(pool).await.unwrap().rows), [1, 2, 4]);
    let streamed: Vec<Result<Person, Error>> = all.stream(pool).collect().await;
    let streamed: Vec<Person> = streamed.into_iter().map(Result::unwrap).collect();
    assert_eq!(ids(&streamed), [1, 2, 4]);
    let clubs = Club::in_tenant("acme").find_many().all(pool).await.unwrap();
    assert_eq!(clubs.iter().map(|club| club.id).collect::<Vec<_>>(), [1]);
    let cards = Card::in_tenant("acme").find_many().all(pool).await.unwrap();
    assert_eq!(cards.iter().map(|card| card.id).collect::<Vec<_>>(), [1]);
}

struct Email(String);

impl From<(String,)> for Email {
    fn from((email,): (String,)) -> Self {
        Email(email)
    }
}

async fn rows_are_not_counted<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    assert_eq!(people().count().one(pool).await.unwrap(), 3);
    assert_eq!(
        people()
            .count()
            .with_deleted()
            .distinct(Person::ORG_ID)
            .one(pool)
            .await
            .unwrap(),
        1
    );
    assert_eq!(
        people()
            .find_many()
            .filter(Person::ID.gt(9))
            .count(pool)
            .await
            .unwrap(),
        0
    );
    assert!(
        !people()
            .find_many()
            .filter(Person::ID.gt(9))
            .exists(pool)
            .await
            .unwrap()
    );
    assert_eq!(
        people()
            .find_many()
            .distinct(Person::ORG_ID)
            .all(pool)
            .await
            .unwrap()
            .len(),
        1
    );
    let all = people().aggregate().with_deleted();
    let all = all.select((
        count(),
        sum(Person::AGE),
        avg(Person::AGE),
        min(Person::AGE),
        max(Person::ID),
    ));
    assert_eq!(
        all.one(pool).await.unwrap(),
        (4, Some(6), Some(1.5), Some(0), Some(4))
    );
    let theirs = people()
        .aggregate()
        .filter(Person::ID.gt(9))
        .select((count(), max(Person::EMAIL)));
    assert_eq!(theirs.one(pool).await.unwrap(), (0, None));
    let groups = people()
        .group_by(Person::ORG_ID)
        .with_deleted()
        .having(count().gt(0))
        .select(count());
    assert_eq!(groups.all(pool).await.unwrap(), [("acme".to_owned(), 4)]);
    assert_eq!(
        Card::in_tenant("acme")
            .group_by(Card::USES)
            .select(count())
            .all(pool)
            .await
            .unwrap(),
        [(1, 1)]
    );
    let fees = Club::in_tenant("acme")
        .aggregate()
        .select(sum(Club::FEE))
        .one(pool)
        .await
        .unwrap();
    assert_eq!(fees, Some(1));
}

async fn cursors_lead_nowhere<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let query = |org: &str| Person::in_tenant(org).find_many().order_by(Person::AGE).take(10);
    let theirs = query("rival").slice(pool).await.unwrap();
    assert_eq!(ids(&theirs.rows), [11, 12, 14]);
    // A place in the other tenant's rows is a place in the order, and shows rows of this one only.
    let after = query("acme")
        .after(theirs.first.clone())
        .slice(pool)
        .await
        .unwrap();
    assert_eq!(ids(&after.rows), NOBODY);
    let before = query("acme").before(theirs.last).slice(pool).await.unwrap();
    assert_eq!(ids(&before.rows), [4, 1, 2]);
    let before = query("acme").before(theirs.first).all(pool).await.unwrap();
    assert_eq!(ids(&before), [4, 1, 2]);
}

async fn rows_do_not_come_with_others<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let people = people()
        .find_many()
        .include(Person::BOSS.include(Person::TEAM))
        .include(Person::TEAM.order_by(Person::ID).include(Person::BOSS))
        .include(Person::CARDS.filter(Card::USES.ge(0)))
        .include(Person::DESK)
        .include(Person::CLUBS.include(Club::EVENTS.include(Event::HOST)))
        .include(Person::EVENTS.include(Event::CLUB))
        .order_by(Person::ID)
        .all(pool)
        .await
        .unwrap();
    let [ann, bob, dee] = people.as_slice() else {
        panic!("{people:?}")
    };
    let team: Vec<i32> = ann.get(Person::TEAM).iter().map(|one| one.id).collect();
    assert_eq!(team, [2], "a HasMany leads to rows of the tenant only");
    assert_eq!(bob.get(Person::BOSS).as_ref().map(|boss| boss.id), Some(1));
    assert_eq!(bob.get(Person::BOSS).as_ref().unwrap().get(Person::TEAM).len(), 1);
    assert!(
        dee.get(Person::BOSS).is_none(),
        "a BelongsTo leads to rows of the tenant only"
    );
    assert!(ann.get(Person::DESK).is_some());
    assert!(
        bob.get(Person::DESK).is_none(),
        "a HasOne leads to rows of the tenant only"
    );
    let clubs: Vec<i32> = ann.get(Person::CLUBS).iter().map(|club| club.id).collect();
    assert_eq!(
        clubs,
        [1],
        "a ManyToMany leads to rows of the tenant only, and to none of nobody's"
    );
    let events: Vec<i32> = ann.get(Person::CLUBS)[0]
        .get(Club::EVENTS)
        .iter()
        .map(|event| event.id)
        .collect();
    assert_eq!(events, [1]);
    assert!(
        bob.get(Person::EVENTS)[0].get(Event::CLUB).is_none(),
        "nobody's club"
    );
    // With a limit for each row the statement is another one.
    let limited = Person::in_tenant("acme")
        .find_many()
        .include(Person::TEAM.order_by(Person::ID.desc()).take(1))
        .include(Person::CLUBS.order_by(Club::ID.desc()).take(1))
        .include(Person::BOSS.filter(Person::ID.gt(9)).take(5))
        .include(Person::CARDS.take(9).skip(0))
        .order_by(Person::ID)
        .all(pool)
        .await
        .unwrap();
    assert_eq!(limited[0].get(Person::TEAM)[0].id, 2);
    assert_eq!(limited[0].get(Person::CLUBS)[0].id, 1);
    assert!(limited.iter().all(|person| person.get(Person::BOSS).is_none()));
    // Of a created row, too.
    let created = Person::in_tenant("acme")
        .create(new_person(5))
        .include(Person::ORG)
        .include(Person::TEAM);
    assert_eq!(created.one(pool).await.unwrap().get(Person::TEAM), &[]);
    let card = Card::in_tenant("acme")
        .find_many()
        .include(Card::PERSON.include(Person::CARDS))
        .all(pool)
        .await
        .unwrap();
    assert_eq!(card[0].get(Card::PERSON).as_ref().unwrap().id, 1);
}

async fn another_tenant_is_named<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    // Where a tenant is named for a relation, it is named for all that comes with its rows.
    let orgs = Org::find_many()
        .include(
            Org::PEOPLE
                .in_tenant("acme")
                .order_by(Person::ID)
                .include(Person::BOSS)
                .include(Person::TEAM),
        )
        .order_by(Org::ID)
        .all(pool)
        .await
        .unwrap();
    let people = orgs[0].get(Org::PEOPLE);
    assert_eq!(
        people.iter().map(|person| person.id).collect::<Vec<_>>(),
        [1, 2, 4]
    );
    assert!(people[2].get(Person::BOSS).is_none());
    assert_eq!(people[0].get(Person::TEAM).len(), 1);
    assert!(orgs[1].get(Org::PEOPLE).is_empty());
    let with_clubs = Org::PEOPLE
        .in_tenant("acme")
        .some(Person::CLUBS.some(Club::ID.gt(9)));
    assert_eq!(Org::count().filter(with_clubs).one(pool).await.unwrap(), 0);
    let with_boss = Org::PEOPLE
        .in_tenant("acme")
        .some(Person::BOSS.is(Person::ID.gt(9)));
    assert_eq!(Org::count().filter(with_boss).one(pool).await.unwrap(), 0);
    let without = Org::PEOPLE.in_tenant("acme").none(Person::ID.gt(0));
    assert_eq!(
        Org::find_many().filter(without).all(pool).await.unwrap()[0].id,
        "rival"
    );
    let everybody = Org::find_many()
        .include(Org::PEOPLE.across_tenants().with_deleted())
        .all(all)
        .await
        .unwrap();
    assert_eq!(
        everybody
            .iter()
            .map(|org| org.get(Org::PEOPLE).len())
            .sum::<usize>(),
        8
    );
    // The condition beside it is about the scope's rows again.
    let both = Person::ORG
        .is(Org::PEOPLE.in_tenant("rival").any_person())
        .and(Person::BOSS.is(Person::ID.gt(9)));
    assert_eq!(people_of("acme").filter(both).one(pool).await.unwrap(), 0);
    let everywhere = Person::across_tenants().count().one(all).await.unwrap();
    assert_eq!(everywhere, 6);
}

fn people_of(org: &str) -> onedef::Count<Person> {
    Person::in_tenant(org).count()
}

trait AnyPerson {
    fn any_person(self) -> onedef::Filter<Org>;
}

impl<R> AnyPerson for onedef::RelatedField<Org, onedef::HasMany<Person>, R> {
    fn any_person(self) -> onedef::Filter<Org> {
        self.every(Person::ID.gt(0))
    }
}

async fn conditions_do_not_reach_rows<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let found = |filter: onedef::Filter<Person>| async move {
        let people = people()
            .find_many()
            .filter(filter)
            .order_by(Person::ID)
            .all(pool)
            .await
            .unwrap();
        ids(&people)
    };
    assert_eq!(found(Person::TEAM.some(Person::ID.gt(9))).await, NOBODY);
    assert_eq!(found(Person::TEAM.any()).await, [1]);
    assert_eq!(found(Person::TEAM.is_empty()).await, [2, 4]);
    assert_eq!(found(Person::TEAM.every(Person::ID.lt(10))).await, [1, 2, 4]);
    assert_eq!(found(Person::TEAM.none(Person::ID.gt(9))).await, [1, 2, 4]);
    assert_eq!(found(Person::BOSS.is(Person::ID.gt(9))).await, NOBODY);
    assert_eq!(found(Person::BOSS.is_not(Person::ID.gt(9))).await, [1, 2, 4]);
    assert_eq!(found(Person::BOSS.is_present()).await, [2]);
    assert_eq!(found(Person::BOSS.is_absent()).await, [1, 4]);
    assert_eq!(found(Person::DESK.is(Desk::ID.gt(9))).await, NOBODY);
    assert_eq!(found(Person::DESK.is_present()).await, [1]);
    assert_eq!(found(Person::CLUBS.some(Club::ID.gt(9))).await, NOBODY);
    assert_eq!(found(Person::CLUBS.every(Club::ID.lt(10))).await, [1, 2, 4]);
    assert_eq!(
        found(Person::CLUBS.some(Club::EVENTS.some(Event::ID.gt(9)))).await,
        NOBODY
    );
    assert_eq!(
        found(Person::EVENTS.some(Event::CLUB.is(Club::ID.gt(9)))).await,
        NOBODY
    );
    assert_eq!(
        found(Person::CARDS.some(Card::PERSON.is(Person::TEAM.some(Person::ID.gt(9))))).await,
        NOBODY
    );
    assert_eq!(found(!Person::BOSS.is_not(Person::ID.gt(9))).await, NOBODY);
    // In what changes rows, too.
    let changed = people()
        .update_many()
        .filter(Person::TEAM.some(Person::ID.gt(9)))
        .set(Person::AGE, 99);
    assert_eq!(changed.exec(pool).await.unwrap(), 0);
    let deleted = people().delete_many().filter(Person::BOSS.is(Person::ID.gt(9)));
    assert_eq!(deleted.exec(pool).await.unwrap(), 0);
    let groups = people()
        .group_by(Person::ID)
        .filter(Person::CLUBS.some(Club::ID.gt(9)))
        .select(count());
    assert_eq!(groups.all(pool).await.unwrap(), []);
}

async fn rows_are_not_ordered_by_others<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let ordered = |order: onedef::Order<Person>| async move {
        let query = people().find_many().order_by(order).order_by(Person::ID);
        let slice = query.clone().take(9).slice(pool).await.unwrap();
        assert_eq!(slice.rows, query.all(pool).await.unwrap());
        (ids(&slice.rows), slice.last.unwrap().to_string())
    };
    // 4's boss is 11: it counts as none.
    assert_eq!(ordered(Person::BOSS.asc(Person::AGE)).await.0, [2, 1, 4]);
    assert_eq!(
        ordered(Person::BOSS.desc(Person::AGE).nulls_last()).await.0,
        [2, 1, 4]
    );
    // Nor does the place in the order show its age, as a cursor.
    assert!(ordered(Person::BOSS.asc(Person::AGE)).await.1.contains(".n."));
    assert_eq!(ordered(Person::TEAM.count_desc()).await.0, [1, 2, 4]);
    assert!(
        ordered(Person::TEAM.count_asc()).await.1.contains(".i1."),
        "one of its team is of the tenant"
    );
    assert!(ordered(Person::CLUBS.count_asc()).await.1.contains(".i1."));
    assert_eq!(ordered(Person::DESK.asc(Desk::ID)).await.0, [1, 2, 4]);
}

async fn rows_are_not_referred_to<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let (before, count) = (others(all).await, own(all).await);
    for theirs in [11, 13] {
        assert!(is_unreachable(
            people().create(new_person(5)).boss_id(theirs).one(pool).await
        ));
        assert!(is_unreachable(
            Card::in_tenant("acme")
                .create(new_card(5, theirs))
                .one(pool)
                .await
        ));
        let desk = Desk::in_tenant("acme")
            .create(NewDesk { id: 5 })
            .person_id(theirs);
        assert!(is_unreachable(desk.exec(pool).await));
        let event = Event::in_tenant("acme").create(NewEvent {
            id: 5,
            host_id: theirs,
        });
        assert!(is_unreachable(event.one(pool).await));
    }
    for theirs in [11, 21] {
        let event = Event::in_tenant("acme")
            .create(NewEvent { id: 5, host_id: 1 })
            .club_id(theirs);
        assert!(is_unreachable(event.one(pool).await), "{theirs}");
    }
    let theirs = people().create(new_person(5)).org_id("rival").one(pool).await;
    assert!(
        matches!(
            theirs,
            Err(Error::Unwritable {
                field: Some("org_id"),
                ..
            })
        ),
        "{theirs:?}"
    );
    let nobodys = Club::in_tenant("acme")
        .create(NewClub { id: 5 })
        .org_id(None::<String>)
        .one(pool)
        .await;
    assert!(
        matches!(
            nobodys,
            Err(Error::Unwritable {
                field: Some("org_id"),
                ..
            })
        ),
        "{nobodys:?}"
    );
    assert_eq!((others(all).await, own(all).await), (before, count));
}

async fn many_rows_are_all_or_none<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let (before, count) = (others(all).await, own(all).await);
    let cards = || [new_card(5, 1), new_card(6, 11), new_card(7, 2)];
    assert!(is_unreachable(
        Card::in_tenant("acme").create_many(cards()).exec(pool).await
    ));
    assert!(is_unreachable(
        Card::in_tenant("acme").create_many(cards()).all(pool).await
    ));
    // Rows that are left out because their keys are taken do not hide the one that is not to be written.
    let some = [new_card(1, 1), new_card(6, 11), new_card(7, 2)];
    assert!(is_unreachable(
        Card::in_tenant("acme")
            .create_many(some)
            .skip_duplicates()
            .exec(pool)
            .await
    ));
    // The tenant's column is part of the key, and the scope gives it.
    let events = [(5, 1), (6, 11), (7, 2)].map(|(id, host_id)| NewEvent { id, host_id });
    assert!(is_unreachable(
        Event::in_tenant("acme").create_many(events).exec(pool).await
    ));
    let people_with_boss = [5, 6].map(|id| people().create(new_person(id)).boss_id(id + 6));
    assert!(is_unreachable(
        people().create_many(people_with_boss).exec(pool).await
    ));
    assert_eq!((others(all).await, own(all).await), (before.clone(), count));
    let some = [new_card(1, 1), new_card(7, 2)];
    assert_eq!(
        Card::in_tenant("acme")
            .create_many(some)
            .skip_duplicates()
            .exec(pool)
            .await
            .unwrap(),
        1
    );
    assert_eq!(others(all).await, before);
}

async fn rows_are_not_created_under_others<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let (before, count) = (others(all).await, own(all).await);
    let cards = || Card::in_tenant("acme");
    let card = |person: &Person| new_card(5, person.id);
    let connected = cards()
        .create_under(Card::PERSON, connect(Person::ID.eq(11)), card)
        .one(pool)
        .await;
    assert!(connected.unwrap_err().is_not_found());
    // The key is taken, by a row that cannot be seen: nothing is connected, and nothing can be made.
    let parent = connect_or_create(Person::ID.eq(11), new_person(11));
    let made = cards().create_under(Card::PERSON, parent, card).one(pool).await;
    assert!(matches!(made, Err(Error::Unique { .. })), "{made:?}");
    // What the new row says of itself is overruled by what it is created under.
    let lying = cards()
        .create_under(Card::PERSON, connect(Person::ID.eq(1)), |_| new_card(6, 11))
        .one(pool)
        .await;
    assert_eq!(lying.unwrap().person_id, 1);
    let under =
        Desk::in_tenant("acme").create_under(Desk::PERSON, create(new_person(6)), |_| NewDesk { id: 6 });
    assert_eq!(under.one(pool).await.unwrap().org_id, "acme");
    let events =
        Event::in_tenant("acme").create_under(Event::CLUB, connect(Club::ID.eq(21)), |club| NewEvent {
            id: club.id,
            host_id: 1,
        });
    assert!(events.one(pool).await.unwrap_err().is_not_found());
    // Another key of the same row is asked after as well.
    let event = Event::in_tenant("acme").create_under(Event::CLUB, connect(Club::ID.eq(1)), |_| NewEvent {
        id: 6,
        host_id: 11,
    });
    assert!(is_unreachable(event.one(pool).await));
    let [people, cards, desks, clubs, events] = count;
    assert_eq!(
        (others(all).await, own(all).await),
        (before, [people + 1, cards + 1, desks + 1, clubs, events])
    );
}

async fn rows_are_not_connected<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let (before, count) = (others(all).await, own(all).await);
    let person = || people().create(new_person(5));
    // HasMany, HasOne and ManyToMany, of rows that are the other tenant's by their own column or through a relation.
    assert!(
        person()
            .connect(Person::TEAM, Person::ID.eq(11))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        person()
            .connect(Person::CARDS, Card::ID.eq(11))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        person()
            .connect(Person::DESK, Desk::ID.eq(11))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        person()
            .connect(Person::CLUBS, Club::ID.eq(11))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        person()
            .connect(Person::CLUBS, Club::ID.eq(21))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    let club = || Club::in_tenant("acme").create(NewClub { id: 5 });
    assert!(
        club()
            .connect(Club::EVENTS, Event::ID.eq(11))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        club()
            .connect(Club::PEOPLE, Person::ID.eq(11))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    let team = person().connect_or_create(Person::TEAM, Person::ID.eq(11), |_| new_person(11));
    assert!(matches!(team.one(pool).await, Err(Error::Unique { .. })));
    let cards = person().connect_or_create(Person::CARDS, Card::CODE.eq("code 11"), |one| {
        new_card(11, one.id)
    });
    assert!(matches!(cards.one(pool).await, Err(Error::Unique { .. })));
    let desk = person().connect_or_create(Person::DESK, Desk::ID.eq(11), |_| NewDesk { id: 11 });
    assert!(matches!(desk.one(pool).await, Err(Error::Unique { .. })));
    let clubs = person().connect_or_create(Person::CLUBS, Club::ID.eq(11), |_| NewClub { id: 11 });
    assert!(matches!(clubs.one(pool).await, Err(Error::Unique { .. })));
    // New rows: of the other tenant by name, or with a key to its rows.
    let team = person().with(Person::TEAM, |_| {
        [Person::in_tenant("rival").create(new_person(6))]
    });
    assert!(matches!(team.one(pool).await, Err(Error::Unwritable { .. })));
    let team = person().with(Person::TEAM, |_| [people().create(new_person(6)).org_id("rival")]);
    assert!(matches!(team.one(pool).await, Err(Error::Unwritable { .. })));
    let events = person().with(Person::CLUBS, |_| {
        let club = Club::in_tenant("acme").create(NewClub { id: 5 });
        [club.with(Club::EVENTS, |club| {
            [NewEvent {
                id: club.id,
                host_id: 11,
            }]
        })]
    });
    assert!(is_unreachable(events.one(pool).await));
    let events = club().with(Club::EVENTS, |_| {
        [NewEvent { id: 5, host_id: 1 }, NewEvent { id: 6, host_id: 11 }]
    });
    assert!(is_unreachable(events.one(pool).await));
    // From rows that belong to nobody the tenant has to be named.
    let label = || Label::create(NewLabel { id: 1 });
    let connected = label()
        .connect(Label::CLUBS.in_tenant("acme"), Club::ID.eq(11))
        .one(pool)
        .await;
    assert!(connected.unwrap_err().is_not_found());
    assert_eq!(Label::count().one(pool).await.unwrap(), 0);
    assert_eq!((others(all).await, own(all).await), (before, count));
    label()
        .connect(Label::CLUBS.in_tenant("acme"), Club::ID.eq(1))
        .one(pool)
        .await
        .unwrap();
    // What is overruled: the cards of a new person are its own, whatever they say.
    let lying = person()
        .with(Person::CARDS, |_| [new_card(5, 11)])
        .include(Person::CARDS)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(lying.get(Person::CARDS)[0].person_id, 5);
}

async fn pairs_are_neither_made_nor_taken_apart<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let paired = async || {
        let found = Person::across_tenants()
            .find_many()
            .with_deleted()
            .order_by(Person::ID)
            .include(Person::CLUBS.across_tenants().order_by(Club::ID));
        let found = found.all(all).await.unwrap();
        let mut pairs = Vec::new();
        for person in &found {
            pairs.extend(person.get(Person::CLUBS).iter().map(|club| (person.id, club.id)));
        }
        pairs
    };
    let rival = Person::in_tenant("rival").links(Person::CLUBS, Person::ID.eq(11));
    rival.connect([Club::ID.eq(11)]).exec(all).await.unwrap();
    let (before, count) = ((others(all).await, paired().await), own(all).await);
    let club = |id| [Club::ID.eq(id)];
    // Clubs of the other tenant, and of nobody.
    for id in [11, 21] {
        let links = || people().links(Person::CLUBS, Person::ID.eq(1));
        for change in [
            links().connect(club(id)),
            links().disconnect(club(id)),
            links().set(club(id)),
        ] {
            assert!(change.exec(pool).await.unwrap_err().is_not_found(), "{id}");
        }
        let both = links().connect([Club::ID.eq(1), Club::ID.eq(id)]);
        assert!(both.exec(pool).await.unwrap_err().is_not_found(), "{id}");
    }
    // People of the other tenant, with clubs of either.
    for id in [1, 11] {
        let links = || people().links(Person::CLUBS, Person::ID.eq(11));
        for change in [
            links().connect(club(id)),
            links().disconnect(club(id)),
            links().set(club(id)),
        ] {
            assert!(change.exec(pool).await.unwrap_err().is_not_found(), "{id}");
        }
        let nothing = links().set(Vec::from(club(1)).split_off(1));
        assert!(nothing.exec(pool).await.unwrap_err().is_not_found(), "{id}");
    }
    // From a row of nobody to those of a tenant that is named.
    Label::create(NewLabel { id: 1 }).exec(all).await.unwrap();
    Label::links(Label::CLUBS.in_tenant("rival"), Label::ID.eq(1))
        .connect(club(11))
        .exec(all)
        .await
        .unwrap();
    let links = || Label::links(Label::CLUBS.in_tenant("acme"), Label::ID.eq(1));
    for change in [links().connect(club(11)), links().disconnect(club(11))] {
        assert!(change.exec(pool).await.unwrap_err().is_not_found());
    }
    assert_eq!(links().set(club(1)).exec(pool).await.unwrap(), 1);
    let label = Label::find_unique(Label::ID.eq(1)).include(Label::CLUBS.across_tenants().order_by(Club::ID));
    let label = label.one(all).await.unwrap();
    let clubs: Vec<i32> = label.get(Label::CLUBS).iter().map(|club| club.id).collect();
    assert_eq!(clubs, [1, 11], "the pairs with another tenant's rows stay");
    assert_eq!(
        ((others(all).await, paired().await), own(all).await),
        (before, count)
    );
}

async fn rows_are_not_changed<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let before = others(all).await;
    for key in [11, 13] {
        let update = people()
            .update(Person::ID.eq(key))
            .with_deleted()
            .set(Person::AGE, 99)
            .one(pool)
            .await;
        assert!(update.unwrap_err().is_not_found());
    }
    let whole_key = (Person::ORG_ID.eq("rival"), Person::EMAIL.eq("11@b.c"));
    assert_eq!(
        people()
            .update(whole_key)
            .set(Person::AGE, 99)
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        people()
            .update(Person::EMAIL.eq("11@b.c"))
            .increment(Person::AGE, 1)
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    // Nothing is set: the row is read.
    assert_eq!(
        people().update(Person::ID.eq(11)).optional(pool).await.unwrap(),
        None
    );
    assert_eq!(
        people()
            .update_many()
            .filter(Person::ID.gt(9))
            .all(pool)
            .await
            .unwrap(),
        []
    );
    assert_eq!(
        people()
            .update_many()
            .with_deleted()
            .filter(Person::ID.gt(9))
            .set(Person::AGE, 99)
            .exec(pool)
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        people()
            .update_many()
            .with_deleted()
            .set(Person::AGE, 99)
            .exec(pool)
            .await
            .unwrap(),
        4
    );
    assert_eq!(
        Card::in_tenant("acme")
            .update_many()
            .set(Card::USES, 99)
            .exec(pool)
            .await
            .unwrap(),
        1
    );
    assert_eq!(
        Card::in_tenant("acme")
            .update(Card::CODE.eq("code 11"))
            .set(Card::USES, 9)
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        Club::in_tenant("acme")
            .update_many()
            .set(Club::FEE, 99)
            .exec(pool)
            .await
            .unwrap(),
        1
    );
    assert_eq!(others(all).await, before);
}

async fn rows_are_not_given_away<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let before = others(all).await;
    let is_refused = |result: Result<Person, Error>| {
        matches!(
            result,
            Err(Error::Unwritable {
                field: Some("org_id"),
                ..
            })
        )
    };
    assert!(is_refused(
        people()
            .update(Person::ID.eq(1))
            .set(Person::ORG_ID, "rival")
            .one(pool)
            .await
    ));
    assert!(is_refused(
        people()
            .update(Person::ID.eq(1))
            .set_some(Person::ORG_ID, Some("rival"))
            .one(pool)
            .await
    ));
    let everyone = people()
        .update_many()
        .set(Person::ORG_ID, "rival")
        .exec(pool)
        .await;
    assert!(matches!(everyone, Err(Error::Unwritable { .. })));
    let nobodys = Club::in_tenant("acme")
        .update(Club::ID.eq(1))
        .set(Club::ORG_ID, None)
        .one(pool)
        .await;
    assert!(matches!(nobodys, Err(Error::Unwritable { .. })));
    // Keys to the other tenant's rows, set and reckoned.
    let boss = people().update(Person::ID.eq(1)).set(Person::BOSS_ID, 11);
    assert!(boss.one(pool).await.unwrap_err().is_not_found());
    assert_eq!(
        people()
            .update_many()
            .set(Person::BOSS_ID, 11)
            .exec(pool)
            .await
            .unwrap(),
        0
    );
    let card = || Card::in_tenant("acme").update(Card::ID.eq(1));
    assert!(
        card()
            .set(Card::PERSON_ID, 11)
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        card()
            .increment(Card::PERSON_ID, 10)
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        card()
            .decrement(Card::PERSON_ID, -10)
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        card()
            .multiply(Card::PERSON_ID, 11)
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    let event = || Event::in_tenant("acme").update(Event::ID.eq(1));
    assert!(
        event()
            .set(Event::HOST_ID, 11)
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        event()
            .set(Event::CLUB_ID, 21)
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert!(
        event()
            .increment(Event::CLUB_ID, 10)
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    let away = event()
        .set(Event::ORG_ID, "rival")
        .set(Event::HOST_ID, 11)
        .one(pool)
        .await;
    assert!(matches!(away, Err(Error::Unwritable { .. })));
    assert_eq!(others(all).await, before);
    // Within the tenant all of these go.
    assert_eq!(
        card()
            .increment(Card::PERSON_ID, 1)
            .one(pool)
            .await
            .unwrap()
            .person_id,
        2
    );
    assert_eq!(event().set(Event::HOST_ID, 2).one(pool).await.unwrap().host_id, 2);
    assert_eq!(
        event().set(Event::CLUB_ID, None).one(pool).await.unwrap().club_id,
        None
    );
    assert_eq!(
        people()
            .update(Person::ID.eq(4))
            .set(Person::BOSS_ID, 1)
            .one(pool)
            .await
            .unwrap()
            .boss_id,
        Some(1)
    );
}

async fn rows_are_not_upserted<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let (before, count) = (others(all).await, own(all).await);
    for key in [11, 13] {
        let upsert = people()
            .upsert(Person::ID.eq(key), new_person(key))
            .set(Person::AGE, 99)
            .one(pool)
            .await;
        assert!(is_taken(&upsert), "{upsert:?}");
        let upsert = people()
            .upsert(Person::ID.eq(key), new_person(key))
            .one(pool)
            .await;
        assert!(is_taken(&upsert), "{upsert:?}");
    }
    // One statement cannot tell whose key it was that led nowhere.
    let card = Card::in_tenant("acme")
        .upsert(
            Card::CODE.eq("code 11"),
            NewCard {
                id: 5,
                ..new_card(11, 1)
            },
        )
        .set(Card::USES, 99);
    let card = card.one(pool).await;
    assert!(matches!(
        card,
        Err(Error::Unreachable { .. } | Error::Policy { .. })
    ));
    let club = Club::in_tenant("acme")
        .upsert(Club::ID.eq(21), NewClub { id: 21 })
        .set(Club::FEE, 99);
    assert!(is_taken(&club.one(pool).await));
    // The whole key of the other tenant's row.
    let whole_key = (Person::ORG_ID.eq("rival"), Person::EMAIL.eq("11@b.c"));
    let upsert = people()
        .upsert(
            whole_key,
            NewPerson {
                id: 5,
                ..new_person(11)
            },
        )
        .set(Person::AGE, 99)
        .one(pool)
        .await;
    assert!(
        matches!(
            upsert,
            Err(Error::Unwritable {
                field: Some("org_id"),
                ..
            })
        ),
        "{upsert:?}"
    );
    // Keys to the other tenant's rows: of the new row, and of the changed one.
    assert!(is_unreachable(
        Card::in_tenant("acme")
            .upsert(Card::ID.eq(5), new_card(5, 11))
            .one(pool)
            .await
    ));
    let card = Card::in_tenant("acme").upsert(Card::ID.eq(1), new_card(1, 1));
    assert!(is_unreachable(
        card.clone().set(Card::PERSON_ID, 11).one(pool).await
    ));
    assert!(is_unreachable(
        card.clone().increment(Card::PERSON_ID, 10).one(pool).await
    ));
    let boss = people()
        .upsert(Person::EMAIL.eq("1@b.c"), new_person(1))
        .set(Person::BOSS_ID, 11);
    assert!(boss.one(pool).await.is_err());
    let away = people()
        .upsert(Person::ID.eq(1), new_person(1))
        .set(Person::ORG_ID, "rival")
        .one(pool)
        .await;
    assert!(matches!(away, Err(Error::Unwritable { .. })));
    assert_eq!((others(all).await, own(all).await), (before.clone(), count));
    assert_eq!(
        card.increment(Card::PERSON_ID, 1)
            .one(pool)
            .await
            .unwrap()
            .person_id,
        2
    );
    // The same address in both tenants is no conflict.
    let same = NewPerson {
        email: "11@b.c".into(),
        ..new_person(5)
    };
    people()
        .upsert(Person::EMAIL.eq("11@b.c"), same)
        .set(Person::AGE, 99)
        .one(pool)
        .await
        .unwrap();
    assert_eq!(others(all).await, before);
}

async fn rows_are_not_deleted<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    let before = others(all).await;
    assert_eq!(
        people().delete(Person::ID.eq(11)).optional(pool).await.unwrap(),
        None
    );
    assert_eq!(
        people()
            .delete(Person::EMAIL.eq("11@b.c"))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        people()
            .hard_delete(Person::ID.eq(11))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        people()
            .hard_delete(Person::ID.eq(13))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert!(
        people()
            .restore(Person::ID.eq(13))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert_eq!(
        Card::in_tenant("acme")
            .delete(Card::CODE.eq("code 11"))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        Club::in_tenant("acme")
            .delete(Club::ID.eq(21))
            .optional(pool)
            .await
            .unwrap(),
        None
    );
    assert_eq!(
        people()
            .delete_many()
            .filter(Person::ID.gt(9))
            .exec(pool)
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        people()
            .hard_delete_many()
            .filter(Person::ID.gt(9))
            .with_deleted()
            .exec(pool)
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        Event::in_tenant("acme").delete_many().exec(pool).await.unwrap(),
        2
    );
    assert_eq!(Card::in_tenant("acme").delete_many().exec(pool).await.unwrap(), 1);
    assert_eq!(people().hard_delete_many().exec(pool).await.unwrap(), 1);
    assert_eq!(people().delete_many().exec(pool).await.unwrap(), 3);
    assert_eq!(others(all).await, before);
}

async fn drafts_keep_their_tenant<D: Driver>(pool: &Pool<D>, all: &Pool<D>) {
    seed(all).await;
    // Where the query is about everybody's rows, a draft that says whose it is stays in that scope, with all that comes
    // with it.
    let org = |id: &str| Org::create(NewOrg { id: id.to_owned() });
    let person = |club: i32| {
        move |org: &Org| {
            [Person::in_tenant(&org.id)
                .create(new_person(5))
                .connect(Person::CLUBS, Club::ID.eq(club))]
        }
    };
    assert!(
        org("new")
            .with(Org::PEOPLE, person(11))
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    let drafts = || [new_card(5, 1), new_card(6, 11)].map(|new| Card::in_tenant("acme").create(new));
    assert!(is_unreachable(
        Card::across_tenants().create_many(drafts()).exec(pool).await
    ));
    let club = Club::across_tenants().create_many([Club::in_tenant("acme").create(NewClub { id: 5 })]);
    assert_eq!(club.all(pool).await.unwrap()[0].org_id.as_deref(), Some("acme"));
    let upsert = Person::across_tenants().upsert(Person::ID.eq(11), people().create(new_person(11)));
    assert!(is_taken(&upsert.set(Person::AGE, 99).one(pool).await));
    let rivals = people()
        .create_many([Person::in_tenant("rival").create(new_person(5))])
        .exec(pool)
        .await;
    assert!(matches!(rivals, Err(Error::Unwritable { .. })));
    // The people of a new tenant are its own, and so is what comes with them.
    let stranger = |_: &Org| [NewPerson::into_create(new_person(5)).connect(Person::CLUBS, Club::ID.eq(11))];
    assert!(
        org("new")
            .with(Org::PEOPLE, stranger)
            .one(pool)
            .await
            .unwrap_err()
            .is_not_found()
    );
    // What comes with others is no upsert.
    let with_others = people()
        .create(new_person(5))
        .with(Person::TEAM, |_| [new_person(6)]);
    let upsert = people().upsert(Person::ID.eq(5), with_others).one(pool).await;
    assert!(
        matches!(
            upsert,
            Err(Error::Unwritable {
                field: Some("team"),
                ..
            })
        ),
        "{upsert:?}"
    );
    let first = org("new")
        .with(Org::PEOPLE, |_| [new_person(7)])
        .one(pool)
        .await
        .unwrap();
    assert_eq!(Person::in_tenant(&first.id).count().one(pool).await.unwrap(), 1);
}
