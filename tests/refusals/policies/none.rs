use onedef::Model;

#[derive(Model)]
#[db(rls)]
pub struct T {
    #[db(id)]
    pub id: i32,
}

// expect: E0504 4:6 `T` has `rls` and no policy, so nobody but the owner sees a row
