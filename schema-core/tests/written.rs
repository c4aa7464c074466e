//! What is written as Rust of small definitions, for people to look at: comments, keywords, names that no rule makes, and
//! what is left out because it stands anyway.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::sync::Arc;

use insta::assert_snapshot;
use schema_core::back::rust::{self, Layout, Options};
use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::schema::{Comments, EnumId, FieldId, ModelId, Part, Schema};

struct OneFile(&'static str);

impl Files for OneFile {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok((path == "src/lib.rs").then(|| self.0.into()))
    }
}

fn schema(text: &'static str) -> Schema {
    let source = Source {
        roots: vec!["src/lib.rs".to_owned()],
        cfg: Vec::new(),
    };
    let setting = DatabaseSetting {
        name: "default".to_owned(),
        dialect: Dialect::PostgreSql,
    };
    let compiled = schema_core::compile(&OneFile(text), &source, &[setting], &[]);
    match compiled.schema {
        Some(schema) => schema,
        None => panic!("{:#?}", compiled.diagnostics),
    }
}

fn written(schema: &Schema, comments: &Comments, options: &Options) -> String {
    let files = rust::write(schema, comments, options);
    let texts: Vec<String> = files
        .iter()
        .map(|file| format!("// {}\n{}", file.path, file.text))
        .collect();
    texts.join("\n")
}

/// Everything said that could be: as a schema comes from elsewhere.
const VERBOSE: &str = r##"
use chrono::{DateTime, Utc};
use onedef::*;

/// Who may do what.
#[derive(Enum)]
#[db(name = "Role", prisma(name = "Role"))]
pub enum Role {
    #[db(value = "ADMIN", prisma = "ADMIN")]
    Admin,
    #[db(value = "END_USER", prisma = "END_USER")]
    EndUser,
}

#[derive(Model)]
#[db(table = "user_account", prisma(name = "UserAccount"))]
#[db(id(id, name = "user_account_pkey"))]
#[db(index(r#type, name = "user_account_type_idx"))]
#[db(index(createdBy, name = "creators"))]
#[db(unique(email, name = "user_account_email_key"))]
#[db(check(name = "user_account_loginCount_check", login_count >= 0))]
#[db(soft_delete = deleted_at)]
pub struct UserAccount {
    #[db(default = autoincrement())]
    pub id: i32,
    #[db(column = "type", prisma = "type")]
    pub r#type: Role,
    #[db(column = "createdBy", prisma = "createdBy")]
    pub createdBy: Option<i32>,
    #[db(column = "email", type = Text)]
    pub email: String,
    #[db(column = "loginCount", prisma = "loginCount", default = 0)]
    pub login_count: i32,
    #[db(column = "addressLine_2", prisma = "addressLine_2")]
    pub address_line_2: Option<String>,
    #[db(column = "deletedAt", type(postgresql = Timestamptz(3)))]
    pub deleted_at: Option<DateTime<Utc>>,
    #[db(column = "lastSeen", default = now())]
    pub last_seen: DateTime<Utc>,
    #[db(key = createdBy, references(id), relation = "creator", on_delete = set_null, on_update = cascade)]
    #[db(constraint = "user_account_createdBy_fkey")]
    pub creator: BelongsTo<Option<UserAccount>>,
    #[db(relation = "creator")]
    pub created: HasMany<UserAccount>,
    #[db(relation = "PostToUserAccount")]
    pub posts: HasMany<Post>,
}

#[derive(Model)]
#[db(unique(title, live, name = "post_title"))]
#[db(soft_delete = deleted_at)]
#[db(check(name = "post_check", title.trim() != "" && (words > 0 || words + 1 * 2 == 2) && !(words == 7)))]
pub struct Post {
    #[db(id, default = uuid())]
    pub id: uuid::Uuid,
    pub title: String,
    #[db(default = 1)]
    pub words: i32,
    pub deleted_at: Option<DateTime<Utc>>,
    pub author_id: i32,
    #[db(key = author_id, references(id), relation = "PostToUserAccount", on_delete = cascade)]
    pub author: BelongsTo<UserAccount>,
    #[db(relation = "PostToTag", table = "_PostToTag")]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
pub struct Tag {
    #[db(id)]
    pub id: i32,
    #[db(relation = "PostToTag", table = "_PostToTag")]
    #[db(ignore)]
    pub posts: ManyToMany<Post>,
}
"##;

#[test]
fn what_stands_anyway_is_left_out() {
    let schema = schema(VERBOSE);
    assert_snapshot!(written(&schema, &Comments::default(), &Options::default()));
}

/// Names that meet: of keywords, of options, of what is imported, of each other.
const NAMES: &str = r#"
#[derive(onedef::Enum)]
#[db(rename_all = "kebab-case")]
pub enum Value {
    None,
    GoogleGemini,
}

#[derive(onedef::Model)]
#[db(prisma(name = "model"))]
#[db(id(r#live, address_2))]
#[db(unique(r#constraint, r#live, r#nulls_not_distinct))]
#[db(unique(r#live, name = "live"))]
#[db(index(r#gen desc, address2 nulls_first))]
#[db(check(r#gen == Value::None || r#type.is_empty()))]
pub struct Model {
    pub live: i32,
    pub constraint: i32,
    pub nulls_not_distinct: i32,
    #[db(prisma = "address2")]
    pub address_2: String,
    #[db(column = "Address2", prisma = "Address2")]
    pub address2: Option<String>,
    pub r#type: String,
    pub r#gen: Value,
    #[db(default = json("{\"a\": \"\\\\d\"}"))]
    pub größe: serde_json::Value,
    pub at: chrono::DateTime<chrono::Utc>,
    pub uuid_id: uuid::Uuid,
    pub uuid: onedef::BelongsTo<Uuid>,
}

#[derive(onedef::Model)]
#[db(schema = "other")]
pub struct Uuid {
    #[db(id)]
    pub id: uuid::Uuid,
    pub models: onedef::HasMany<Model>,
}

#[derive(onedef::View)]
#[db(sql = "SELECT id\nFROM other.\"uuid\"\nWHERE id IS NOT NULL AND id <> '00000000-0000-0000-0000-000000000000'")]
#[db(reads(Uuid), unique(id))]
pub struct KnownUuid {
    #[db(sensitive)]
    pub id: uuid::Uuid,
}
"#;

#[test]
fn names_that_meet_are_told_apart() {
    let schema = schema(NAMES);
    assert_snapshot!(written(&schema, &Comments::default(), &Options::default()));
}

#[test]
fn files_import_from_each_other() {
    let options = Options {
        layout: Layout::PerModel,
        root: "src/models.rs".to_owned(),
        header: vec!["Imported from `schema.prisma`.".to_owned()],
        doc: Some("The tables.\n\nAnd a view.".to_owned()),
        ..Options::default()
    };
    assert_snapshot!(written(&schema(NAMES), &Comments::default(), &options));
}

const LIBRARY: &str = r#"
/// A book.
#[derive(onedef::Model)]
#[db(id(shelf, number), unique(title))]
pub struct Book {
    pub shelf: i32,
    pub number: i32,
    pub title: String,
    /// How it stands.
    #[db(index)]
    pub state: State,
}

#[derive(onedef::Enum)]
pub enum State {
    Here,
    Lent,
}
"#;

#[test]
fn comments_stay_where_they_stood() {
    let (book, state) = (ModelId(0), EnumId(0));
    let field = |at: u32| Part::Field(book, FieldId(at));
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let above = [
        (Part::Model(book), lines(&["Books", "", "  of the library"])),
        (field(2), lines(&["as printed"])),
        (Part::PrimaryKey(book), lines(&["the signature"])),
        (Part::Index(book, 0), lines(&["by state"])),
        (Part::Variant(state, 1), lines(&["to somebody"])),
    ];
    let behind = [
        (Part::Model(book), "all of them"),
        (field(0), "from the left"),
        (field(1), "on the shelf"),
        (Part::PrimaryKey(book), "of a book"),
        (Part::Index(book, 1), "no two"),
        (Part::Variant(state, 0), "in the house"),
    ];
    let comments = Comments {
        top: lines(&["at the top"]),
        above: above.into_iter().collect(),
        behind: behind
            .map(|(part, line)| (part, line.to_owned()))
            .into_iter()
            .collect(),
        end_of: [(Part::Model(book), lines(&["authors are to come"]))]
            .into_iter()
            .collect(),
        bottom: lines(&["at the bottom"]),
    };
    assert_snapshot!(written(&schema(LIBRARY), &comments, &Options::default()));
}

#[test]
fn the_order_is_the_one_that_is_asked_for() {
    let schema = schema(LIBRARY);
    let first_of = |order: Vec<Part>| {
        let options = Options {
            order,
            ..Options::default()
        };
        let text = written(&schema, &Comments::default(), &options);
        text.find("pub enum") < text.find("pub struct")
    };
    let (model, state) = (Part::Model(ModelId(0)), Part::Enum(EnumId(0)));
    assert!(first_of(vec![state, model]));
    assert!(!first_of(vec![model, state]));
    // Neither is an order of all.
    assert!(!first_of(vec![state]));
    assert!(!first_of(vec![state, state, model]));
}
