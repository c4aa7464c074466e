//! Relations and their other sides.

use super::*;

#[test]
fn relations_are_paired() {
    let schema = accepted(
        "#[derive(Model)] #[db(table = \"users\")] struct User { #[db(id)] id: i32,
            posts: HasMany<Post>, profile: HasOne<Profile>, groups: ManyToMany<Group>, #[db(relation = \"Boss\")] staff: HasMany<User>,
            boss_id: Option<i32>, #[db(relation = \"Boss\")] boss: BelongsTo<Option<User>>,
            #[db(relation = \"Friends\")] friends: ManyToMany<User>, #[db(relation = \"Friends\")] friend_of: ManyToMany<User> }
         #[derive(Model)] struct Post { #[db(id)] id: i32, user_id: i32, user: BelongsTo<User>, #[db(on_delete = cascade, key = editor)] writer: BelongsTo<Option<Editor>>, editor: Option<i64> }
         #[derive(Model)] struct Profile { #[db(id)] user_id: i32, user: BelongsTo<User> }
         #[derive(Model)] #[db(on_delete = no_action)] struct Editor { #[db(id)] id: i32, #[db(unique)] number: i64, #[db(references = number, key(of))] other: BelongsTo<Editor>, of: i64 }
         #[derive(Model)] struct Group { #[db(id)] id: i32, users: ManyToMany<User> }",
    );
    assert_eq!(
        show(&schema),
        "User users
  id/id Int32
  posts <- Post.user
  profile <- Profile.user
  groups <-> B
  staff <- User.boss
  boss_id/boss_id Int32?
  boss (boss_id) -> User(id)? set_null cascade
  friends <-> A
  friend_of <-> B
Post post
  id/id Int32
  user_id/user_id Int32
  user (user_id) -> User(id) restrict cascade
  writer (editor) -> Editor(id)? cascade cascade
  editor/editor Int64?
Profile profile
  user_id/user_id Int32
  user (user_id) -> User(id) one restrict cascade
Editor editor
  id/id Int32
  number/number Int64
  other (of) -> Editor(number) no_action cascade
  of/of Int64
Group group
  id/id Int32
  users <-> A
"
    );
    assert_eq!(schema.relations.len(), 7);
}

#[test]
fn relations_that_cannot_be_paired() {
    let user = "#[derive(Model)] struct User { #[db(id)] id: i32, ";
    for (rest, expected) in [
        (
            "posts: HasMany<Post> } #[derive(Model)] struct Post { #[db(id)] id: i32 }",
            "R0102 `posts` `HasMany<Post>` has no other side: `Post` has no `BelongsTo<User>` | add the key and the field to `Post`: `user_id` and `user: BelongsTo<User>`",
        ),
        (
            "posts: HasMany<Pots> } #[derive(Model)] struct Post { #[db(id)] id: i32 }",
            "R0101 `Pots` `Pots` is not a model | did you mean `Post`? -> Post",
        ),
        (
            "posts: HasMany<Post> } struct Post { id: i32 } #[derive(Model)] struct Posts { #[db(id)] id: i32 }",
            "R0101 `Post` `Post` is not a model | add `#[derive(Model)]` to the struct `Post`",
        ),
        (
            "#[db(relation = \"A\")] posts: HasMany<Post> } #[derive(Model)] struct Post { #[db(id)] id: i32, user_id: i32, user: BelongsTo<User> }",
            "R0102 `posts` `HasMany<Post>` has no other side: `Post` has no `BelongsTo<User>` of the name `A` | give both sides the same `relation = \"…\"`",
        ),
        (
            "posts: HasOne<Post> } #[derive(Model)] struct Post { #[db(id)] id: i32, user_id: i32, user: BelongsTo<User> }",
            "R0105 `posts` `HasOne<Post>` needs a unique key, and `user_id` can repeat | add `#[db(unique)]` to `user_id`, or write `HasMany<Post>`",
        ),
        (
            "a: HasMany<Post>, b: HasMany<Post> } #[derive(Model)] struct Post { #[db(id)] id: i32, user_id: i32, user: BelongsTo<User> }",
            "R0104 `b` two fields of `User` are the other side of one relation | keep one of them, or give each relation a name with `relation = \"…\"`",
        ),
        (
            "} #[derive(Model)] struct Post { #[db(id)] id: i32, a_id: i32, a: BelongsTo<User>, b_id: i32, b: BelongsTo<User> }",
            "R0103 `b` more than one relation joins `Post` and `User`, so each needs a name | add `relation = \"…\"` to each, the same on both sides",
        ),
        (
            "} #[derive(Model)] #[db(id(a, b))] struct Post { a: i32, b: i32 } #[derive(Model)] struct Like { #[db(id)] id: i32, post_id: i32, post: BelongsTo<Post> }",
            "R0107 `post` the id of `Post` has several columns, so the key must be named | write `key(…)`",
        ),
        (
            "} #[derive(Model)] struct Post { #[db(id)] id: i32, user_id: i32, #[db(references = idd)] user: BelongsTo<User> }",
            "R0108 `idd` `User` has no column `idd` | did you mean `id`? -> id",
        ),
        (
            "} #[derive(Model)] struct Post { #[db(id)] id: i32, user_id: i32, #[db(key(user_id, id))] user: BelongsTo<User> }",
            "R0109 `user_id` the key has 2 columns, and it references one column | name as many columns in `key(…)` as in `references(…)`",
        ),
        (
            "} #[derive(Model)] #[db(database = \"client\")] struct Post { #[db(id)] id: i32, user_id: i32, user: BelongsTo<User> }",
            "R0110 `user` `User` is not in the database `client`, and a relation cannot leave its database | keep the key as a plain column, without a relation",
        ),
        (
            "} #[derive(Model)] struct Post { #[db(unique)] id: i32 } #[derive(Model)] struct Like { #[db(id)] id: i32, post_id: i32, post: BelongsTo<Post> }",
            "R0111 `post` `Post` has no id that this relation could reference | write `references = …` with a unique field, or give the model an id",
        ),
        (
            "likes: ManyToMany<Post> } #[derive(Model)] #[db(id(a, b))] struct Post { a: i32, b: i32, users: ManyToMany<User> }",
            "R0112 `users` `Post` needs an id of one column for `ManyToMany` | write the join table as a model of its own",
        ),
        (
            "likes: ManyToMany<Post> } #[derive(Model)] struct Post { #[db(id)] id: i32 }",
            "R0102 `likes` `ManyToMany<Post>` has no other side: `Post` has no `ManyToMany<User>` | add a field `ManyToMany<User>` to `Post`",
        ),
    ] {
        assert_eq!(
            refusals(&format!("{user}{rest}")),
            format!("{expected}\n"),
            "{rest}"
        );
    }
}
