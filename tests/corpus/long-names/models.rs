//! Names that PostgreSQL has to cut.
#![allow(non_camel_case_types)]

use onedef::{BelongsTo, HasMany, ManyToMany, Model};

#[derive(Model)]
#[db(table = "Exactly_fifty_eight_characters_long_model_name_abcdefghijk", index(someone, other))]
pub struct Exactly_fifty_eight_characters_long_model_name_abcdefghijk {
    #[db(id)]
    pub id: i32,
    #[db(unique)]
    pub someone: String,
    pub other: i32,
}

#[derive(Model)]
#[db(table = "A_model_whose_name_is_sixty_three_characters_long_for_pg_tests1")]
#[db(unique(id, email, name = "short_uq"), index(owner))]
pub struct A_model_whose_name_is_sixty_three_characters_long_for_pg_tests1 {
    #[db(id)]
    pub id: i32,
    #[db(unique)]
    pub email: String,
    pub owner: Option<i32>,
    #[db(key = owner, relation = "s", prisma = "self")]
    pub self_: BelongsTo<Option<A_model_whose_name_is_sixty_three_characters_long_for_pg_tests1>>,
    #[db(relation = "s")]
    pub kids: HasMany<A_model_whose_name_is_sixty_three_characters_long_for_pg_tests1>,
    pub links: ManyToMany<Short>,
}

#[derive(Model)]
#[db(table = "Short")]
pub struct Short {
    #[db(id)]
    pub id: i32,
    pub links: ManyToMany<A_model_whose_name_is_sixty_three_characters_long_for_pg_tests1>,
}
