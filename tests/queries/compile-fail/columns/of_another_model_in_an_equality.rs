// A condition on another model, of the kind that is a key as well.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = Tenant::find_many().filter(User::EMAIL.eq("a@b.c"));
}
