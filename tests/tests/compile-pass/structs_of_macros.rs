//! Structs that `macro_rules!` writes, raw identifiers, fields behind a `cfg`, structs inside of functions.
use onedef::{BelongsTo, Model};

macro_rules! model {
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        #[derive(Model)]
        pub struct $name {
            #[db(id)]
            pub id: i32,
            $(pub $field: $type,)*
            pub last: Option<String>,
        }
    };
}

model!(Account { r#type: String, balance: i64, loop_count: Vec<i32> });

#[derive(Model, Default)]
#[db(crate = ::onedef)]
struct r#Match {
    #[db(id)]
    r#fn: i32,
    #[cfg(any())]
    never: std::rc::Rc<String>,
    #[cfg(not(any()))]
    always: bool,
    #[db(skip)]
    cached: Option<std::time::Duration>,
}

fn main() {
    #[derive(Model)]
    struct Inner {
        #[db(id)]
        id: i32,
        account_id: Option<i32>,
        #[db(key = account_id)]
        account: BelongsTo<Option<Account>>,
    }
    let inner = Inner { id: 1, account_id: None, account: BelongsTo::new() };
    let _ = (inner.id, inner.account_id, inner.account);
    assert_eq!(Account::TYPE.field(), "type");
    assert_eq!(Account::DESCRIPTION.fields.len(), 5);
    assert_eq!(Match::DESCRIPTION.name, "Match");
    let one = Match::default();
    let _ = (one.r#fn, one.always, one.cached);
    assert_eq!(Match::DESCRIPTION.fields.len(), 2);
}
