use onedef::Model;

#[derive(Model)]
#[db(rls, policy(name = "p", command(insert), using = open))]
#[db(policy(name = "q", command(insert), using = open, with_check = open))]
#[db(policy(name = "r", command(select, delete), using = open, with_check = open))]
#[db(policy(name = "s", command(select, insert), using = open, with_check = open))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub open: bool,
}

// expect: E0503 4:25 a policy for `insert` has no `using`: there is no row yet to look at
// expect: E0503 5:20 a policy for `insert` has no `using`: there is no row yet to look at
// expect: E0503 6:20 a policy for `select` or `delete` has no `with_check`: nothing is written
