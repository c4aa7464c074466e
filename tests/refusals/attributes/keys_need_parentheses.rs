use onedef::Model;

#[derive(Model)]
#[db]
pub struct T {
    #[db(id)]
    pub id: i32,
}

// expect: A0001 4:3 `db` takes its keys in parentheses
