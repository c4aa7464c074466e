use onedef::Model;

#[derive(Model)]
#[db(rls, policy(name = "p", restrictive, using = open))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub open: bool,
}
