// The groups are of another model.
use onedef::{Model, max};
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::group_by(Task::DONE).having(max(Note::ID).gt(1)).select((Task::DONE, max(Task::NUMBER)));
}
