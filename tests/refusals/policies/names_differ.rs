use onedef::Model;

#[derive(Model)]
#[db(rls, policy(name = "p", using = open), policy(name = "p", using = !open))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub open: bool,
}

// expect: E0502 4:59 two policies of the table are named `p`
