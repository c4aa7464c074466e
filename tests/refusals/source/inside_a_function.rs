use onedef::Model;

pub fn hidden() {
    #[derive(Model)]
    pub struct T {
        #[db(id)]
        pub id: i32,
    }
}

// expect: S0202 4:7 this `derive(Model)` is not read: it stands inside another item
