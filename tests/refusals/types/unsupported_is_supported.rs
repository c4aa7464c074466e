use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Unsupported("VarChar(10)"))]
    pub a: onedef::Opaque,
}
