//! Actions, names and join tables in MySQL.

use onedef::{BelongsTo, HasMany, HasOne, ManyToMany, Model};
use uuid::Uuid;

#[derive(Model)]
#[db(table = "Team")]
pub struct Team {
    #[db(id)]
    pub id: Uuid,
    #[db(unique)]
    pub code: String,
    pub members: HasMany<Member>,
    pub leads: HasMany<Lead>,
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
#[db(table = "Member", id(team_id, number), rename_all = "camelCase")]
pub struct Member {
    pub team_id: Uuid,
    pub number: i32,
    pub mentor_team: Option<Uuid>,
    pub mentor_number: Option<i32>,
    #[db(key = team_id, on_delete = cascade)]
    pub team: BelongsTo<Team>,
    #[db(key(mentor_team, mentor_number), references(team_id, number), on_delete = set_null, on_update = no_action, relation = "mentor")]
    pub mentor: BelongsTo<Option<Member>>,
    #[db(relation = "mentor")]
    pub pupils: HasMany<Member>,
}

#[derive(Model)]
#[db(table = "Lead")]
pub struct Lead {
    #[db(id, default = autoincrement())]
    pub id: i64,
    #[db(unique)]
    pub number: i16,
    pub code: Option<String>,
    #[db(key = code, references = code, on_delete = restrict, on_update = cascade, constraint = "lead_of_team")]
    pub team: BelongsTo<Option<Team>>,
    pub note: HasOne<Note>,
}

#[derive(Model)]
#[db(table = "Note")]
pub struct Note {
    #[db(id)]
    pub lead: i16,
    pub text: String,
    #[db(key = lead, references = number)]
    pub of: BelongsTo<Lead>,
}

#[derive(Model)]
#[db(table = "Tag")]
pub struct Tag {
    #[db(id, type = VarChar(40))]
    pub name: String,
    pub teams: ManyToMany<Team>,
    #[db(relation = "near")]
    pub near: ManyToMany<Tag>,
    #[db(relation = "near")]
    pub from: ManyToMany<Tag>,
}
