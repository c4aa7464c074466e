use onedef::{BelongsTo, HasMany, Model};

onedef::database! {
    relation_mode = prisma
}

#[derive(Model)]
pub struct Node {
    #[db(id)]
    pub id: i32,
    pub parent_id: Option<i32>,
    #[db(relation = "tree")]
    pub parent: BelongsTo<Option<Node>>,
    #[db(relation = "tree")]
    pub children: HasMany<Node>,
}

// expect: R0311 13:9 with `relation_mode = prisma` the actions of this relation go round in a circle back to `Node`
