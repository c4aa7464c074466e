use chrono::NaiveDateTime;
use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub text: String,
    #[db(type = Uuid, generated = text)]
    pub uuid: String,
    #[db(type = Inet, generated = "x")]
    pub inet: String,
    #[db(type = Date)]
    pub day: NaiveDateTime,
    #[db(type = Time, generated = day)]
    pub clock: NaiveDateTime,
    #[db(type = Oid)]
    pub oid: i32,
    #[db(type = SmallInt, generated = oid)]
    pub small: i32,
}

// expect: E0206 9:23 `uuid` is `Uuid` in PostgreSQL, which does not make one of what it is given: `Text`
// expect: E0206 11:23 `inet` is `Inet` in PostgreSQL, which does not make one of what it is given: this literal
// expect: E0206 15:23 `clock` is `Time` in PostgreSQL, which does not make one of what it is given: `Date`
// expect: E0206 19:27 `small` is `SmallInt` in PostgreSQL, which does not make one of what it is given: `Oid`
