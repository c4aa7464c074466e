use onedef::{ManyToMany, Model};

#[derive(Model)]
pub struct Tag {
    #[db(id, type = Unsupported("ltree"))]
    pub path: onedef::Opaque,
    #[db(unique)]
    pub name: String,
    pub posts: ManyToMany<Post>,
}

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    pub tags: ManyToMany<Tag>,
}

onedef::database! { extension("ltree") }

// expect: R0312 16:15 a join table holds the ids of both sides, and that of `Tag` is of a type that only the database knows
