//! The lines of the table, and what stands in the tables of the database.

/// One line of the table: a piece of work that every library does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    FindUnique,
    CreateOne,
    Find50,
    Find1000,
    CreateMany,
    Include,
    Nested,
}

impl Line {
    pub const ALL: [Line; 7] = [
        Line::FindUnique,
        Line::CreateOne,
        Line::Find50,
        Line::Find1000,
        Line::CreateMany,
        Line::Include,
        Line::Nested,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Line::FindUnique => "find_unique by id",
            Line::CreateOne => "create one",
            Line::Find50 => "find_many, filter, order, 50 rows",
            Line::Find1000 => "find_many, 1,000 rows",
            Line::CreateMany => "create_many, 1,000 rows",
            Line::Include => "include, 100 parents, 1,000 children",
            Line::Nested => "nested create of 1 + 5",
        }
    }

    /// How many times it is done for one figure: a few milliseconds.
    pub fn batch(self) -> u32 {
        match self {
            Line::FindUnique | Line::CreateOne => 20,
            Line::Find50 | Line::Nested => 8,
            Line::Find1000 | Line::Include => 2,
            Line::CreateMany => 1,
        }
    }
}

/// How many users there are, each with [`POSTS`] posts.
pub const USERS: i32 = 1_000;
pub const PARENTS: i32 = 100;
pub const POSTS: i32 = 10;
pub const LINES: i32 = 5;
/// How many rows `create_many` makes.
pub const MANY: i32 = 1_000;
/// The condition of [`Line::Find50`], which about half of the users meet.
pub const AGE: i32 = 40;
pub const TAKE: i32 = 50;

/// The columns of a new row that the libraries write.
pub struct New {
    pub email: String,
    pub name: String,
    pub nickname: Option<String>,
    pub age: i32,
    pub score: f64,
    pub active: bool,
    /// Microseconds since 1970.
    pub created_at: i64,
}

/// The row of a number.
pub fn new(number: i64) -> New {
    New {
        email: format!("user{number}@example.com"),
        name: format!("User of the number {number}"),
        nickname: (number % 3 == 0).then(|| format!("nick{number}")),
        age: 18 + (number % 60) as i32,
        score: number as f64 / 7.0,
        active: number % 5 != 0,
        created_at: 1_700_000_000_000_000 + number * 61_000_000,
    }
}

/// The id that is looked for.
pub fn id(number: i64) -> i32 {
    1 + (number * 7_919 % i64::from(USERS)) as i32
}
