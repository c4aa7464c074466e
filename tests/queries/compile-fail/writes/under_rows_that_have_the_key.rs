// The notes of a task come after it: `with`.
use onedef::{Model, connect};
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::create_under(Task::NOTES, connect(Note::ID.eq(1)), |_| NewTask {
        project_id: 1,
        number: 2,
        title: "b".to_owned(),
    });
}
