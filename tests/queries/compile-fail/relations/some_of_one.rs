// A relation to one row has no `some`.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Note::find_many().filter(Note::TASK.some(Task::DONE.eq(true)));
}
