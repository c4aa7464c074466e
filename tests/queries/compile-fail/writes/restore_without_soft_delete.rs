// Deleted tasks are gone.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::restore((Task::PROJECT_ID.eq(1), Task::NUMBER.eq(2)));
}
