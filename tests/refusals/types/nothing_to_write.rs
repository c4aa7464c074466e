use onedef::Model;

#[derive(Model)]
pub struct Constant {
    #[db(id, generated = 1)]
    pub one: i32,
}
