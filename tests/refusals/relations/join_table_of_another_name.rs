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
