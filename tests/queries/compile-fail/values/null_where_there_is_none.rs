// The column is never null.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::update_many().set(Task::TITLE, None::<String>);
}
