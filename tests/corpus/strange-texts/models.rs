//! Texts that mean something to one of the languages they are written in: to the driver, to `sa.text`, to a docstring, to a
//! comment of TypeScript, to Prisma's strings.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, Model};
use serde_json::Value;

/// Ends with a backslash \
/// and holds """, ''', */, /*, ${x}, `tick`, %s, %(a)s, :name, ::cast.
///
/// äöü 漢字 🙂 \N{DASH} \x
#[derive(Enum, Clone, Copy)]
#[db(name = "Größe % :x")]
pub enum Size {
    #[db(value = "100%", prisma = "hundred")]
    Hundred,
    #[db(value = "a:b", prisma = "colon")]
    Colon,
    #[db(value = "ü\"\\", prisma = "quote")]
    Quote,
    #[db(value = "%(x)s", prisma = "percent")]
    Percent,
    #[db(value = "*/ ${y} `", prisma = "comment")]
    Comment,
}

/// Ends */ with """
#[derive(Enum, Clone, Copy)]
#[db(storage = text)]
pub enum Flag {
    #[db(value = "50% :a")]
    Half,
    #[db(value = "its \\ \"")]
    Its,
}

/// "Quoted from its start to its end"
#[derive(Model)]
#[db(table = "täble %s :name")]
#[db(check(name = "ck %s :x", matches(label, "^%a:b%$") || label != "100%", comment = "50% :off 'x' \"y\" \\"))]
#[db(check(name = "ck2", sql("label ~ '^[a-z]:%(x)s \\d' AND label::text <> ':b'")))]
#[db(check(name = "ck3", sql("label <> ':ab:cd' AND label <> '\\::x' AND label NOT LIKE '%:ab::text'")))]
#[db(index(label, name = "ix_%_:a", where = label != ":ab: %s", comment = "ix % :c"))]
#[db(exclude(name = "ex %", sql("USING btree ((label || ':a%') WITH =)")))]
#[db(rls, policy(name = "p %s :z", command(select), using = label == setting("app.label") && label != ":ab:"))]
pub struct Table {
    #[db(id)]
    pub id: i32,
    /// %s :column """ \
    #[db(default = "100% :x ::y \\ ' \" %(z)s")]
    pub label: String,
    #[db(default = sql("to_char(now(), 'HH24:MI:SS%') || ':a' || '%s'"))]
    pub written: String,
    #[db(default = Size::Percent)]
    pub size: Size,
    #[db(default = Flag::Half)]
    pub flag: Flag,
    #[db(default = ["%", ":a", "\\", "'", "\"", "{}", ","])]
    pub tags: Vec<String>,
    #[db(default = json("{\"a:b\": \"%s\", \"c\": \"\\\\ ' \"}"))]
    pub payload: Value,
    #[db(column = "cöl %(a)s :b")]
    pub strange: String,
    #[db(column = "per%cent")]
    pub percent: i32,
    #[db(column = "co:lon", check = colon > 0)]
    pub colon: i32,
    #[db(column = "(paren)")]
    pub paren: i32,
    #[db(column = "a.b")]
    pub dotted: i32,
    #[db(column = "{b}")]
    pub brace: i32,
    #[db(generated = sql("label || '%:x'"))]
    pub derived: Option<String>,
    #[db(default = client("%:x ${a} ` \\ \" '"))]
    pub made: String,
    #[db(default = "")]
    pub empty: String,
    #[db(default = "line\nbreak")]
    pub lines: String,
    pub parent_id: Option<i32>,
    #[db(constraint = "fk %s :p")]
    pub parent: BelongsTo<Option<Table>>,
    pub children: HasMany<Table>,
}

/// Ends with \"
#[derive(Model)]
#[db(soft_delete = deleted_at)]
pub struct Quote {
    #[db(id)]
    pub id: i32,
    /// Ends with \"
    #[db(check(name = "quote_text_is_not_empty_and_has_no_long_name", !text.is_empty()))]
    pub text: String,
    pub deleted_at: Option<DateTime<Utc>>,
}
