// A condition on another model.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().filter(User::EMAIL.contains("ann"));
}
