// The related rows are those of another model.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_many().filter(Task::NOTES.some(Tenant::SLUG.eq("a")));
}
