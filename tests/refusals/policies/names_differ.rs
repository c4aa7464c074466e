use onedef::Model;

#[derive(Model)]
#[db(rls, policy(name = "p", using = open), policy(name = "p", using = !open))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub open: bool,
}
