// A number contains no text.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Task::find_many().filter(Task::NUMBER.contains("1"));
}
