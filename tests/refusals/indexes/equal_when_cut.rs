use onedef::Model;

#[derive(Model)]
#[db(table = "tttttttttttttttttttttttttttttttttttttttt", index(aaaaaaaaaaaaaaaaaaaa, bbbbb), index(aaaaaaaaaaaaaaaaaaaa, ccccc))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub aaaaaaaaaaaaaaaaaaaa: i32,
    pub bbbbb: i32,
    pub ccccc: i32,
}
