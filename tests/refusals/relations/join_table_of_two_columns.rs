use onedef::{ManyToMany, Model};

#[derive(Model)]
#[db(id(a, b))]
pub struct Tag {
    pub a: i32,
    pub b: i32,
    pub posts: ManyToMany<Post>,
}

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    pub tags: ManyToMany<Tag>,
}

// expect: R0112 8:9 `Tag` needs an id of one column for `ManyToMany`
