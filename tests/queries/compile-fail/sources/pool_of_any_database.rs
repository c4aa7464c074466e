// `AnyPool` is no database of its own.
use onedef::Model;
use onedef_query_tests::models::*;

async fn tasks(pool: &onedef::sqlx::Pool<onedef::sqlx::Any>) {
    let _ = Task::find_many().all(pool).await;
}

fn main() {}
