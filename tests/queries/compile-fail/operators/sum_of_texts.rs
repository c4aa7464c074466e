// Texts have no sum.
use onedef::{Model, sum};
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::aggregate().select(sum(Task::TITLE));
}
