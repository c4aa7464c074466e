// A database that queries do not run on.
use onedef::Model;
use onedef_query_tests::models::*;

async fn tasks<D: onedef::sqlx::Database>(pool: &onedef::sqlx::Pool<D>) {
    let _ = Task::find_many().all(pool).await;
}

fn main() {}
