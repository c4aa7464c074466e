use onedef::Model;

#[derive(Model)]
#[db(rls, policy(name = "p", using = exists(T, id == outer.parent)))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub parent: i32,
}

// expect: E0505 4:25 the policy `p` asks `T`, whose rows it guards itself
