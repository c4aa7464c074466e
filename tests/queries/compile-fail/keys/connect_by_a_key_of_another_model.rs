// A row of another model is connected.
use onedef::{Model, connect};
use onedef_query_tests::models::*;

fn main() {
    let _ = Note::create_under(Note::TASK, connect(Tenant::SLUG.eq("a")), |task| NewNote {
        text: "a".to_owned(),
        project_id: task.project_id,
        number: task.number,
    });
}
