// The columns of a key in another order than in the definition.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_unique((Task::NUMBER.eq(1), Task::PROJECT_ID.eq(2)));
}
