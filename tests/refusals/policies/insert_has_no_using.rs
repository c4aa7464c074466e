use onedef::Model;

#[derive(Model)]
#[db(rls, policy(name = "p", command(insert), using = open))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub open: bool,
}

// expect: E0503 4:25 a policy for `insert` needs `with_check`: there is no row yet for `using` to look at
