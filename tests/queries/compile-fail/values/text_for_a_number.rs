// A text for a number.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_many().filter(Task::NUMBER.lt("1"));
}
