use onedef::Model;

macro_rules! table {
    ($name:ident) => {
        #[derive(Model)]
        pub struct $name {
            #[db(id)]
            pub id: i32,
        }
    };
}

table!(T);

// expect: S0201 5:11 this `derive(Model)` is not read: a macro makes it
