// One column of a key of two.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_unique(Task::NUMBER.eq(1));
}
