// Related rows are loaded for all rows at once.
use onedef::Model;
use onedef_query_tests::models::*;

fn stream(pool: &onedef::sqlx::PgPool) {
    let _ = Task::find_many().include(Task::NOTES).stream(pool);
}

fn main() {}
