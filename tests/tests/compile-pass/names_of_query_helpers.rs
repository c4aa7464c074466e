//! Names that the expansion uses itself, or that are keywords, as names of the user's own. What begins with two
//! underscores is the expansion's.
#![deny(warnings)]

use onedef::{BelongsTo, HasMany, Model};

/// Columns that are called as methods of what creates are, or as words of the expansion.
#[derive(Model)]
struct Post {
    #[db(id, default = autoincrement())]
    id: i32,
    one: i32,
    new: String,
    r#type: String,
    self_: i32,
    at: i64,
    row: Option<i32>,
    value: Option<i32>,
    with: Option<i32>,
    include: Option<i32>,
    connect: Option<String>,
    into_create: Option<i32>,
    set: Option<i32>,
    put: Option<i32>,
    from: Option<i32>,
    r#match: Option<i32>,
    description: Option<String>,
    get: Option<i32>,
    find_many: Option<i32>,
}

/// A relation and its target have one name.
#[allow(non_camel_case_types)]
#[derive(Model)]
struct TAG {
    #[db(id)]
    id: i32,
    tag_id: i32,
    #[db(relation = "tree")]
    tag: BelongsTo<TAG>,
    #[db(relation = "tree")]
    tags: HasMany<TAG>,
}

pub mod visible {
    use onedef::Model;

    #[derive(Model)]
    pub(crate) struct Inner {
        #[db(id)]
        pub(super) id: i32,
        pub(crate) name: String,
    }
}

/// A type that stands for a key is as visible as the model.
mod private {
    use onedef::{Model, Scalar};

    #[derive(Scalar)]
    struct Key(i32);

    #[derive(Model)]
    struct Hidden {
        #[db(id)]
        id: Key,
        name: Option<String>,
    }

    pub fn create() {
        let hidden = Hidden { id: Key(1), name: None };
        let _ = (hidden.id.0, hidden.name);
        let _ = Hidden::create(NewHidden { id: Key(1) }).name("a");
    }
}

fn main() {
    let new = NewPost {
        one: 1,
        new: String::new(),
        r#type: String::new(),
        self_: 2,
        at: 3,
    };
    let _ = Post::create(new).row(1).value(2).with_(3).include_(4).connect_("a").into_create(5).set(6).put(7).from(8);
    let _ = Post::find_many().filter(Post::TYPE.eq("a").and(Post::MATCH.is_null()).and(Post::FIND_MANY.eq(1)));
    let _ = TAG::find_many().include(TAG::TAGS).filter(TAG::TAG.is(TAG::ID.eq(1)));
    let inner = visible::Inner { id: 1, name: String::new() };
    let _ = visible::Inner::create(visible::NewInner { id: inner.id, name: inner.name });
    private::create();

    /// A model of one function.
    #[derive(Model)]
    struct Local {
        #[db(id)]
        id: i32,
        other_id: i32,
        other: BelongsTo<TAG>,
    }
    let _ = Local::create(NewLocal { id: 1, other_id: 2 });
    let _ = Local::find_many().include(Local::OTHER).filter(Local::OTHER_ID.eq(1));
}
