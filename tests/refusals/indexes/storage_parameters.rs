use onedef::Model;

#[derive(Model)]
#[db(index(a, with(fillfactor = 5)), index(b, with(filfactor = 50)))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
}

// expect: K0410 4:20 `fillfactor` takes a number from 10 to 100, not `5`
// expect: K0410 4:52 an index that uses `btree` has no parameter `filfactor`
