// A query runs on a database.
use onedef::Model;
use onedef_query_tests::models::*;

async fn tasks() {
    let _ = Task::find_many().all("postgres://localhost").await;
}

fn main() {}
