use onedef::{BelongsTo, HasOne, Model};

#[derive(Model)]
#[db(id(tenant, number))]
pub struct Node {
    pub tenant: i32,
    pub number: i32,
    #[db(key(tenant, number), on_delete = no_action, on_update = no_action)]
    pub parent: BelongsTo<Node>,
    pub child: HasOne<Node>,
}

// expect: R0314 8:14 `parent` references its own key, `tenant`, `number`
