// The pool is lent.
use onedef::Model;
use onedef_query_tests::models::*;

async fn tasks(pool: onedef::sqlx::PgPool) {
    let _ = Task::find_many().all(pool).await;
}

fn main() {}
