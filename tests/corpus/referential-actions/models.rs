//! Every referential action, said and by default.

use onedef::{BelongsTo, HasMany, HasOne, Model};

#[derive(Model)]
#[db(table = "Parent")]
pub struct Parent {
    #[db(id)]
    pub id: i32,
    pub c1: HasMany<ChildRequired>,
    pub c2: HasMany<ChildOptional>,
    pub c3: HasMany<ChildCascade>,
    pub c4: HasMany<ChildNoAction>,
    pub c5: HasMany<ChildDefault>,
    pub c6: HasMany<ChildRestrict>,
    pub c7: HasOne<ChildOne>,
}

#[derive(Model)]
#[db(table = "ChildRequired", rename_all = "camelCase")]
pub struct ChildRequired {
    #[db(id)]
    pub id: i32,
    pub parent_id: i32,
    pub parent: BelongsTo<Parent>,
}

#[derive(Model)]
#[db(table = "ChildOptional", rename_all = "camelCase")]
pub struct ChildOptional {
    #[db(id)]
    pub id: i32,
    pub parent_id: Option<i32>,
    pub parent: BelongsTo<Option<Parent>>,
}

#[derive(Model)]
#[db(table = "ChildCascade", rename_all = "camelCase")]
pub struct ChildCascade {
    #[db(id)]
    pub id: i32,
    pub parent_id: i32,
    #[db(on_delete = cascade, on_update = cascade)]
    pub parent: BelongsTo<Parent>,
}

#[derive(Model)]
#[db(table = "ChildNoAction", rename_all = "camelCase")]
#[db(on_delete = no_action, on_update = no_action)]
pub struct ChildNoAction {
    #[db(id)]
    pub id: i32,
    pub parent_id: i32,
    pub parent: BelongsTo<Parent>,
}

#[derive(Model)]
#[db(table = "ChildDefault", rename_all = "camelCase")]
pub struct ChildDefault {
    #[db(id)]
    pub id: i32,
    #[db(default = 1)]
    pub parent_id: i32,
    #[db(on_delete = set_default, on_update = set_default)]
    pub parent: BelongsTo<Parent>,
}

#[derive(Model)]
#[db(table = "ChildRestrict", rename_all = "camelCase")]
pub struct ChildRestrict {
    #[db(id)]
    pub id: i32,
    pub parent_id: Option<i32>,
    #[db(on_delete = restrict, on_update = restrict)]
    pub parent: BelongsTo<Option<Parent>>,
}

#[derive(Model)]
#[db(table = "ChildOne", rename_all = "camelCase")]
pub struct ChildOne {
    #[db(id)]
    pub id: i32,
    #[db(unique)]
    pub parent_id: i32,
    pub parent: BelongsTo<Parent>,
}
