//! What names mean beside globs, shadows and circles.

use super::{accepted, accepted_of, refusals, show};

#[test]
fn globs_of_other_crates_bring_only_what_is_in_them() {
    let schema = accepted(
        "use std::collections::*; use std::net::*; use chrono::*; use onedef::*; use time::OffsetDateTime;
         #[derive(Model)] struct A {
             #[db(id)] id: i32, s: String, b: Option<bool>, l: Vec<i64>, f: f64, at: DateTime<Utc>, day: NaiveDate,
             other: OffsetDateTime, json: Json<()>, id2: sqlx::types::Uuid, map: sqlx::types::JsonValue,
         }",
    );
    insta::assert_snapshot!(show(&schema));
}

#[test]
fn globs_reach_what_is_handed_on_and_end_in_circles() {
    let schema = accepted_of(&[
        (
            "src/lib.rs",
            "mod prelude; mod a; mod b;
             use prelude::*;
             #[derive(Model)] struct Post { #[db(id)] id: Uuid, tags: Vec<String>, kind: Kind, at: DateTime<Utc> }",
        ),
        (
            "src/prelude.rs",
            "pub use crate::a::*; pub use chrono::{DateTime, Utc}; pub use onedef::*; pub use uuid::*;",
        ),
        ("src/a.rs", "pub use crate::b::*;"),
        (
            "src/b.rs",
            "pub use crate::a::*; pub use super::prelude::*; #[derive(Enum)] pub enum Kind { One }",
        ),
    ]);
    insta::assert_snapshot!(show(&schema));
}

#[test]
fn a_local_type_hides_the_prelude() {
    insta::assert_snapshot!(refusals(
        "struct String; mod inner { pub struct Option<T>(T); } use inner::*;
         #[derive(Model)] struct A { #[db(id)] id: i32, name: String, other: Option<i32> }"
    ));
}
