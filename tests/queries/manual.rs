//! The queries of the manual compile, and do what the pages say, on both databases.
#![allow(clippy::panic, missing_docs, reason = "tests that ask databases")]

/// A page: its definition, and its queries in their order.
macro_rules! page {
    ($name:ident, $file:literal) => {
        mod $name {
            #[allow(
                unused,
                unreachable_pub,
                clippy::all,
                clippy::print_stdout,
                reason = "examples, as they stand in the page"
            )]
            mod page {
                use onedef::{BoxError, Model, sqlx};

                use self::models::*;

                include!(concat!(env!("OUT_DIR"), "/", $file));
            }

            #[tokio::test]
            async fn on_postgres() {
                page::postgres::run(onedef_query_tests::postgres(page::DEFINITION).await).await;
            }

            #[tokio::test]
            async fn on_sqlite() {
                page::sqlite::run(onedef_query_tests::sqlite(page::DEFINITION).await).await;
            }
        }
    };
}

page!(readme, "readme.rs");
page!(queries, "queries.rs");
