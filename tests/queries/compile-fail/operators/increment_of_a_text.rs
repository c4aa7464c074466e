// A text cannot be counted up.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::update_many().increment(Task::TITLE, 1);
}
