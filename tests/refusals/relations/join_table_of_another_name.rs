use onedef::{ManyToMany, Model};

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    #[db(table = "post_tags")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[db(id)]
    pub id: i32,
    #[db(table = "post_tags")]
    pub posts: ManyToMany<Post>,
}

// expect: R0313 7:18 Prisma names join tables with a `_` in front, which `post_tags` has not
