use onedef::{ManyToMany, Model};

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    #[db(table = "_a")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[db(id)]
    pub id: i32,
    #[db(table = "_b")]
    pub posts: ManyToMany<Post>,
}

// expect: R0113 15:18 the two sides name different join tables
