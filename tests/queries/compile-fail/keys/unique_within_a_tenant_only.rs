// Each tenant may have a row with this value.
use onedef::Model;
use onedef_query_tests::models::*;

fn main() {
    let _ = User::across_tenants().find_unique(User::EMAIL.eq("a@b.c"));
}
