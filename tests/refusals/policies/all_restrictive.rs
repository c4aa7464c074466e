use onedef::Model;

#[derive(Model)]
#[db(rls, policy(name = "p", restrictive, using = open))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub open: bool,
}

// expect: E0504 4:6 all policies of `T` are restrictive, so nobody but the owner sees a row
