// Columns of a row with related rows.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_many().include(Task::NOTES).select(Task::TITLE);
}
