//! Rust types and the columns that they become.

use super::*;

#[test]
fn types_of_columns() {
    let head = "use chrono::{self, DateTime, Utc}; use std::collections::HashMap; use serde_json as sj;
        mod inner { pub use uuid::Uuid as Key; pub type Maybe<T> = Option<T>; pub type Pair<A, B> = super::Second<A, B>; }
        type Second<A, B> = Vec<B>;
        use inner::*;
        #[derive(Enum)] enum Status { On, Off }
        #[derive(Scalar)] #[db(type = VarChar(9))] struct Email(String);
        #[derive(Scalar)] struct Work(Email);";
    for (ty, expected) in [
        ("String", "String"),
        ("std::string::String", "String"),
        ("bool", "Bool"),
        ("i16", "Int16"),
        ("i32", "Int32"),
        ("i64", "Int64"),
        ("f32", "Float32"),
        ("f64", "Float64"),
        ("rust_decimal::Decimal", "Decimal"),
        ("bigdecimal::BigDecimal", "Decimal"),
        ("DateTime<Utc>", "Instant"),
        ("chrono::DateTime<chrono::Utc>", "Instant"),
        ("onedef::chrono::DateTime<onedef::chrono::Utc>", "Instant"),
        ("::chrono::NaiveDateTime", "DateTime"),
        ("chrono::NaiveDate", "Date"),
        ("chrono::NaiveTime", "Time"),
        ("time::OffsetDateTime", "Instant"),
        ("time::PrimitiveDateTime", "DateTime"),
        ("time::Date", "Date"),
        ("time::Time", "Time"),
        ("uuid::Uuid", "Uuid"),
        ("Key", "Uuid"),
        ("inner::Key", "Uuid"),
        ("crate::inner::Key", "Uuid"),
        ("self::inner::Key", "Uuid"),
        ("sj::Value", "Json"),
        ("Json<HashMap<String, u8>>", "Json"),
        ("onedef::Json<u8>", "Json"),
        ("Vec<u8>", "Bytes"),
        ("Vec<String>", "String[]"),
        ("Vec<Vec<u8>>", "Bytes[]"),
        ("Option<String>", "String?"),
        ("Option<Vec<u8>>", "Bytes?"),
        ("core::option::Option<i32>", "Int32?"),
        ("Maybe<i64>", "Int64?"),
        ("Pair<bool, i16>", "Int16[]"),
        ("Status", "Status"),
        ("Option<Status>", "Status?"),
        ("Vec<Status>", "Status[]"),
        ("Email", "String @VarChar[9]"),
        ("Option<Work>", "String? @VarChar[9]"),
        ("Maybe<Email>", "String? @VarChar[9]"),
    ] {
        assert_eq!(
            columns(head, &format!("a: {ty}")),
            format!("a/a {expected}\n"),
            "{ty}"
        );
    }
    assert_eq!(
        columns(
            head,
            "#[db(type = VarChar(5))] a: Email, #[db(type = Unsupported(\"vector(3)\"))] b: Option<Opaque>"
        ),
        "a/a String @VarChar[5]\nb/b unsupported(vector(3))?\n"
    );
}

#[test]
fn types_that_no_column_can_hold() {
    let head = "use std::collections::HashMap; use chrono::{DateTime, Local}; use onedef::HasMany as Many;
        struct Mine; mod deep { pub struct Own; pub type Odd = u32; #[derive(onedef::Enum)] pub enum Colour { Red } }
        type Loop = Loop; type Endless = Option<Endless>; type Bare<T> = T;";
    for (ty, expected) in [
        (
            "u32",
            "T0101 `u32` a column cannot hold `u32` | databases have no unsigned integers: write `i64`, with a `check` for the range",
        ),
        (
            "u8",
            "T0101 `u8` a column cannot hold `u8` | write `i16`, with a `check` for the range, or `Vec<u8>` for bytes",
        ),
        (
            "Option<usize>",
            "T0101 `usize` a column cannot hold `usize` | its width depends on the machine: write `i64`",
        ),
        (
            "char",
            "T0101 `char` a column cannot hold `char` | write `String`, with a `check` for its length",
        ),
        (
            "HashMap<String, String>",
            "T0101 `HashMap<String, String>` a column cannot hold `HashMap<String, String>` | write `onedef::Json<…>` to store it as JSON, `Vec<…>` for a list, or a model of its own",
        ),
        (
            "BTreeMap<String, String>",
            "T0101 `BTreeMap<String, String>` a column cannot hold `BTreeMap<String, String>` | write `onedef::Json<…>` to store it as JSON, `Vec<…>` for a list, or a model of its own",
        ),
        (
            "&'static str",
            "T0101 `&'static str` a column cannot hold `&'static str` | a row owns its values: write `String` or `Vec<u8>`",
        ),
        (
            "[u8; 16]",
            "T0101 `[u8; 16]` a column cannot hold `[u8; 16]` | write `Vec<…>`",
        ),
        (
            "Box<str>",
            "T0101 `Box<str>` a column cannot hold `Box<str>` | a row owns its values: write the type inside",
        ),
        (
            "DateTime<Local>",
            "T0101 `Local` a column keeps an instant, not the time zone `Local` | write `chrono::DateTime<chrono::Utc>`",
        ),
        (
            "Sting",
            "N0105 `Sting` cannot find the type `Sting` | did you mean `String`? -> String",
        ),
        (
            "Option<Strng>",
            "N0105 `Strng` cannot find the type `Strng` | did you mean `String`? -> String",
        ),
        (
            "Uuid",
            "N0105 `Uuid` cannot find the type `Uuid` | `Uuid` is not imported here: add `use uuid::Uuid;`",
        ),
        (
            "Colour",
            "N0105 `Colour` cannot find the type `Colour` | `Colour` is declared in another module: import it with `use`",
        ),
        (
            "deep::Color",
            "N0105 `deep::Color` cannot find the type `deep::Color` | it is neither in the scanned sources nor one of the types that columns can have: see `onedef explain N0105`",
        ),
        (
            "Mine",
            "T0105 `Mine` `Mine` is a type of your own that no column can hold as it is | derive `Scalar` on a newtype, `Enum` on an enum, wrap it in `onedef::Json<…>`, or make it a model and write `HasMany<…>`",
        ),
        (
            "M",
            "T0105 `M` `M` is a model: a row is no value of a column | write `BelongsTo<…>`, `HasOne<…>`, `HasMany<…>` or `ManyToMany<…>`",
        ),
        (
            "Option<Option<i32>>",
            "T0102 `Option<Option<i32>>` a column is null or not: `Option` stands once | write `Option<T>`",
        ),
        (
            "Option<Vec<i32>>",
            "T0103 `Option<Vec<i32>>` a list cannot be null for every client | write `Vec<T>`: what is null in the database reads as an empty list",
        ),
        (
            "Vec<Option<i32>>",
            "T0102 `Vec<Option<i32>>` an element of a list cannot be null | write `Vec<T>`",
        ),
        (
            "Vec<Vec<i32>>",
            "T0103 `Vec<Vec<i32>>` a list of lists has no column | write `onedef::Json<…>`",
        ),
        (
            "Opaque",
            "T0104 `Opaque` an `Opaque` column needs the type that the database has for it | add `#[db(type = Unsupported(\"…\"))]`",
        ),
        (
            "Many<M>",
            "N0108 `Many<M>` the relation marker `HasMany` goes by another name here | write `HasMany<…>` under its own name",
        ),
        (
            "Loop",
            "T0101 `Loop` this type is made of itself | write a type that ends somewhere",
        ),
        (
            "Endless",
            "T0101 `Endless` this type is made of itself | write a type that ends somewhere",
        ),
        (
            "deep::Odd",
            "T0101 `deep::Odd` a column cannot hold `u32` | databases have no unsigned integers: write `i64`, with a `check` for the range",
        ),
        (
            "Bare",
            "T0101 `Bare` the parameter `T` is not given | give every type parameter",
        ),
        ("deep", "T0101 `deep` `deep` is a module | name a type in it"),
    ] {
        assert_eq!(
            field_refusals(head, &format!("a: {ty}")),
            format!("{expected}\n"),
            "{ty}"
        );
    }
}
