//! A definition for attacks: each kind of relation between rows of tenants, a tenant that may be missing, one that is
//! reached through a relation, a key that has the tenant in it, and policies for row-level security.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, HasOne, ManyToMany, Model};

/// A tenant.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "orgs")]
pub struct Org {
    #[db(id)]
    pub id: String,
    pub people: HasMany<Person>,
}

/// Somebody of a tenant. Deleted by a flag and a time.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "people", tenant = org_id, rls(force, setting = "app.org"))]
#[db(soft_delete(flag = is_gone, at = gone_at))]
#[db(unique([org_id, email]))]
#[db(unique([org_id, id], name = "people_of_org"))]
pub struct Person {
    #[db(id)]
    pub id: i32,
    pub email: String,
    #[db(unique)]
    pub badge: String,
    #[db(default = 0)]
    pub age: i32,
    #[db(default = false)]
    pub is_gone: bool,
    pub gone_at: Option<DateTime<Utc>>,
    #[db(updated_at)]
    pub touched_at: DateTime<Utc>,
    pub org_id: String,
    pub org: BelongsTo<Org>,
    pub boss_id: Option<i32>,
    #[db(relation = "Team")]
    pub boss: BelongsTo<Option<Person>>,
    #[db(relation = "Team")]
    pub team: HasMany<Person>,
    pub cards: HasMany<Card>,
    pub desk: HasOne<Desk>,
    pub clubs: ManyToMany<Club>,
    pub events: HasMany<Event>,
}

/// Belongs to whom its person belongs to.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "cards", tenant = person.org_id, rls(force, setting = "app.org"))]
pub struct Card {
    #[db(id)]
    pub id: i32,
    #[db(unique)]
    pub code: String,
    #[db(default = 0)]
    pub uses: i32,
    pub person_id: i32,
    #[db(on_delete = cascade)]
    pub person: BelongsTo<Person>,
}

/// At most one for each person.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "desks", tenant = org_id, rls(force, setting = "app.org"))]
pub struct Desk {
    #[db(id)]
    pub id: i32,
    pub org_id: String,
    #[db(unique)]
    pub person_id: Option<i32>,
    pub person: BelongsTo<Option<Person>>,
}

/// Of a tenant, or of nobody.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "clubs", tenant = org_id, rls(force, setting = "app.org"))]
pub struct Club {
    #[db(id)]
    pub id: i32,
    #[db(default = 0)]
    pub fee: i32,
    pub org_id: Option<String>,
    pub people: ManyToMany<Person>,
    pub events: HasMany<Event>,
    pub labels: ManyToMany<Label>,
}

/// Its key to the host has the tenant in it.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "events", tenant = org_id, rls(force, setting = "app.org"))]
pub struct Event {
    #[db(id)]
    pub id: i32,
    #[db(default = 0)]
    pub seats: i32,
    pub org_id: String,
    pub host_id: i32,
    #[db(key(org_id, host_id), references(org_id, id))]
    pub host: BelongsTo<Person>,
    pub club_id: Option<i32>,
    pub club: BelongsTo<Option<Club>>,
}

/// Belongs to nobody.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "labels")]
pub struct Label {
    #[db(id)]
    pub id: i32,
    pub clubs: ManyToMany<Club>,
}
