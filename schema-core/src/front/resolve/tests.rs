//! Source text in, a compact text of the schema out, or the findings with the text at their places.

use super::{DatabaseSetting, schema};
use crate::diagnostic::{Diagnostic, Report};
use crate::dialect::Dialect;
use crate::front::rust::scan::tests::Map;
use crate::front::rust::scan::{Scan, Source, scan};
use crate::schema::{Column, FieldKind, FieldType, IndexValue, Model, Relation, Schema};

const USE: &str =
    "use onedef::{Model, Enum, Scalar, View, BelongsTo, HasOne, HasMany, ManyToMany, Json, Opaque};\n";

/// What became of files; the first is the root, and so is every other `…/lib.rs`.
fn resolve(files: &[(&str, &str)]) -> (Scan, Option<Schema>, Vec<Diagnostic>) {
    let mut report = Report::new();
    let map = Map::new(files);
    let source = Source {
        roots: files
            .iter()
            .map(|(path, _)| (*path).to_owned())
            .filter(|path| path.ends_with("lib.rs"))
            .collect(),
        cfg: Vec::new(),
    };
    let databases = ["main", "client"].map(|name| DatabaseSetting {
        name: name.to_owned(),
        dialect: Dialect::PostgreSql,
    });
    let scan = scan(&map, &source, &mut report);
    let mut resolved = None;
    if !report.has_errors() {
        resolved = schema(&scan, &databases, &map, &mut report).map(|(schema, _)| schema);
    }
    (scan, resolved, report.into_sorted())
}

/// The findings of one file, one a line: code, the text at the place, message, help.
pub(super) fn refusals(text: &str) -> String {
    refusals_of(&[("src/lib.rs", &format!("{USE}{text}"))])
}

fn refusals_of(files: &[(&str, &str)]) -> String {
    let (scan, schema, findings) = resolve(files);
    assert!(
        schema.is_none()
            || findings
                .iter()
                .all(|one| one.code.severity != crate::diagnostic::Severity::Error)
    );
    let mut out = String::new();
    for finding in findings {
        let at = match scan.files.get(finding.at.file.0 as usize) {
            Some(file) => &file.text[finding.at.start as usize..finding.at.end as usize],
            None => "-",
        };
        out.push_str(&format!("{} `{at}` {}", finding.code.id, finding.message));
        if let Some(fix) = finding.fix {
            out.push_str(&format!(" | {}", fix.message));
            if let Some((_, with)) = fix.replace {
                out.push_str(&format!(" -> {with}"));
            }
        }
        out.push('\n');
    }
    out
}

/// The schema of one file.
pub(super) fn accepted(text: &str) -> Schema {
    accepted_of(&[("src/lib.rs", &format!("{USE}{text}"))])
}

fn accepted_of(files: &[(&str, &str)]) -> Schema {
    let (_, schema, findings) = resolve(files);
    let errors: Vec<String> = findings
        .iter()
        .map(|one| format!("{} {}", one.code.id, one.message))
        .collect();
    schema.unwrap_or_else(|| panic!("refused: {errors:#?}"))
}

fn column(schema: &Schema, column: &Column) -> String {
    let mut ty = match &column.ty {
        FieldType::Scalar(scalar) => format!("{scalar:?}"),
        FieldType::Enum(id) => schema.enum_(*id).name.clone(),
        FieldType::Unsupported(text) => format!("unsupported({text})"),
    };
    if column.list {
        ty.push_str("[]");
    }
    if column.nullable {
        ty.push('?');
    }
    for wish in &column.native {
        ty.push_str(&format!(" @{}{:?}", wish.name, wish.args));
    }
    if let Some(default) = &column.default {
        ty.push_str(&format!(" = {default:?}"));
    }
    ty
}

/// A model, a line for each field: `name/column type`, `name -> Target(key)`.
fn model(schema: &Schema, model: &Model) -> String {
    let mut out = format!("{} {}\n", model.name, model.table);
    for (id, field) in model.fields() {
        let text = match &field.kind {
            FieldKind::Column(one) => format!("{}/{} {}", field.name, one.name, column(schema, one)),
            FieldKind::Relation(side) => {
                let names = |owner: &Model, ids: &[crate::schema::FieldId]| {
                    let names: Vec<&str> = ids.iter().map(|id| owner.field(*id).name.as_str()).collect();
                    names.join(",")
                };
                match schema.relation(side.relation) {
                    Relation::Key(key) if side.side == crate::schema::Side::Forward => {
                        let target = schema.model(key.target);
                        assert_eq!(key.field, id);
                        format!(
                            "{} ({}) -> {}({}){}{} {} {}",
                            field.name,
                            names(model, &key.key),
                            target.name,
                            names(target, &key.references),
                            if key.optional { "?" } else { "" },
                            if key.one_to_one { " one" } else { "" },
                            key.on_delete.word(),
                            key.on_update.word()
                        )
                    }
                    Relation::Key(key) => {
                        let holder = schema.model(key.model);
                        format!(
                            "{} <- {}.{}",
                            field.name,
                            holder.name,
                            holder.field(key.field).name
                        )
                    }
                    Relation::ManyToMany(many) => {
                        let letter = if many.a == (model_id(schema, model), id) {
                            "A"
                        } else {
                            "B"
                        };
                        format!("{} <-> {letter}", field.name)
                    }
                }
            }
        };
        out.push_str(&format!("  {text}\n"));
    }
    out
}

fn model_id(schema: &Schema, model: &Model) -> crate::schema::ModelId {
    schema
        .models()
        .find(|(_, one)| one.name == model.name)
        .map(|(id, _)| id)
        .unwrap()
}

/// All models.
pub(super) fn show(schema: &Schema) -> String {
    schema.models.iter().map(|one| model(schema, one)).collect()
}

/// The columns of one model with these fields, a line each.
fn columns(head: &str, fields: &str) -> String {
    let schema = accepted(&format!(
        "{head}\n#[derive(Model)] struct M {{ #[db(id)] id: i32, {fields} }}"
    ));
    let shown = model(&schema, &schema.models[0]);
    shown
        .lines()
        .skip(2)
        .map(|line| format!("{}\n", line.trim()))
        .collect()
}

/// The findings about fields of one model.
fn field_refusals(head: &str, fields: &str) -> String {
    refusals(&format!(
        "{head}\n#[derive(Model)] struct M {{ #[db(id)] id: i32, {fields} }}"
    ))
}

#[test]
fn types_of_columns() {
    let head = "use chrono::{self, DateTime, Utc}; use std::collections::HashMap; use serde_json as sj;
        mod inner { pub use uuid::Uuid as Key; pub type Maybe<T> = Option<T>; pub type Pair<A, B> = super::Second<A, B>; }
        type Second<A, B> = Vec<B>;
        use inner::*;
        #[derive(Enum)] enum Status { On, Off }
        #[derive(Scalar)] #[db(type = VarChar(9))] struct Email(String);
        #[derive(Scalar)] struct Work(Email);";
    for (ty, expected) in [
        ("String", "String"),
        ("std::string::String", "String"),
        ("bool", "Bool"),
        ("i16", "Int16"),
        ("i32", "Int32"),
        ("i64", "Int64"),
        ("f32", "Float32"),
        ("f64", "Float64"),
        ("rust_decimal::Decimal", "Decimal"),
        ("bigdecimal::BigDecimal", "Decimal"),
        ("DateTime<Utc>", "Instant"),
        ("chrono::DateTime<chrono::Utc>", "Instant"),
        ("onedef::chrono::DateTime<onedef::chrono::Utc>", "Instant"),
        ("::chrono::NaiveDateTime", "DateTime"),
        ("chrono::NaiveDate", "Date"),
        ("chrono::NaiveTime", "Time"),
        ("time::OffsetDateTime", "Instant"),
        ("time::PrimitiveDateTime", "DateTime"),
        ("time::Date", "Date"),
        ("time::Time", "Time"),
        ("uuid::Uuid", "Uuid"),
        ("Key", "Uuid"),
        ("inner::Key", "Uuid"),
        ("crate::inner::Key", "Uuid"),
        ("self::inner::Key", "Uuid"),
        ("sj::Value", "Json"),
        ("Json<HashMap<String, u8>>", "Json"),
        ("onedef::Json<u8>", "Json"),
        ("Vec<u8>", "Bytes"),
        ("Vec<String>", "String[]"),
        ("Vec<Vec<u8>>", "Bytes[]"),
        ("Option<String>", "String?"),
        ("Option<Vec<u8>>", "Bytes?"),
        ("core::option::Option<i32>", "Int32?"),
        ("Maybe<i64>", "Int64?"),
        ("Pair<bool, i16>", "Int16[]"),
        ("Status", "Status"),
        ("Option<Status>", "Status?"),
        ("Vec<Status>", "Status[]"),
        ("Email", "String @VarChar[9]"),
        ("Option<Work>", "String? @VarChar[9]"),
        ("Maybe<Email>", "String? @VarChar[9]"),
    ] {
        assert_eq!(
            columns(head, &format!("a: {ty}")),
            format!("a/a {expected}\n"),
            "{ty}"
        );
    }
    assert_eq!(
        columns(
            head,
            "#[db(type = VarChar(5))] a: Email, #[db(type = Unsupported(\"vector(3)\"))] b: Option<Opaque>"
        ),
        "a/a String @VarChar[5]\nb/b unsupported(vector(3))?\n"
    );
}

#[test]
fn types_that_no_column_can_hold() {
    let head = "use std::collections::HashMap; use chrono::{DateTime, Local}; use onedef::HasMany as Many;
        struct Mine; mod deep { pub struct Own; pub type Odd = u32; #[derive(onedef::Enum)] pub enum Colour { Red } }
        type Loop = Loop; type Endless = Option<Endless>; type Bare<T> = T;";
    for (ty, expected) in [
        (
            "u32",
            "T0101 `u32` a column cannot hold `u32` | databases have no unsigned integers: write `i64`, with a `check` for the range",
        ),
        (
            "u8",
            "T0101 `u8` a column cannot hold `u8` | write `i16`, with a `check` for the range, or `Vec<u8>` for bytes",
        ),
        (
            "Option<usize>",
            "T0101 `usize` a column cannot hold `usize` | its width depends on the machine: write `i64`",
        ),
        (
            "char",
            "T0101 `char` a column cannot hold `char` | write `String`, with a `check` for its length",
        ),
        (
            "HashMap<String, String>",
            "T0101 `HashMap<String, String>` a column cannot hold `HashMap<String, String>` | write `onedef::Json<…>` to store it as JSON, `Vec<…>` for a list, or a model of its own",
        ),
        (
            "BTreeMap<String, String>",
            "T0101 `BTreeMap<String, String>` a column cannot hold `BTreeMap<String, String>` | write `onedef::Json<…>` to store it as JSON, `Vec<…>` for a list, or a model of its own",
        ),
        (
            "&'static str",
            "T0101 `&'static str` a column cannot hold `&'static str` | a row owns its values: write `String` or `Vec<u8>`",
        ),
        (
            "[u8; 16]",
            "T0101 `[u8; 16]` a column cannot hold `[u8; 16]` | write `Vec<…>`",
        ),
        (
            "Box<str>",
            "T0101 `Box<str>` a column cannot hold `Box<str>` | a row owns its values: write the type inside",
        ),
        (
            "DateTime<Local>",
            "T0101 `Local` a column keeps an instant, not the time zone `Local` | write `chrono::DateTime<chrono::Utc>`",
        ),
        (
            "Sting",
            "N0105 `Sting` cannot find the type `Sting` | did you mean `String`? -> String",
        ),
        (
            "Option<Strng>",
            "N0105 `Strng` cannot find the type `Strng` | did you mean `String`? -> String",
        ),
        (
            "Uuid",
            "N0105 `Uuid` cannot find the type `Uuid` | `Uuid` is not imported here: add `use uuid::Uuid;`",
        ),
        (
            "Colour",
            "N0105 `Colour` cannot find the type `Colour` | `Colour` is declared in another module: import it with `use`",
        ),
        (
            "deep::Color",
            "N0105 `deep::Color` cannot find the type `deep::Color` | it is neither in the scanned sources nor one of the types that columns can have: see `onedef explain N0105`",
        ),
        (
            "Mine",
            "T0105 `Mine` `Mine` is a type of your own that no column can hold as it is | derive `Scalar` on a newtype, `Enum` on an enum, wrap it in `onedef::Json<…>`, or make it a model and write `HasMany<…>`",
        ),
        (
            "M",
            "T0105 `M` `M` is a model: a row is no value of a column | write `BelongsTo<…>`, `HasOne<…>`, `HasMany<…>` or `ManyToMany<…>`",
        ),
        (
            "Option<Option<i32>>",
            "T0102 `Option<Option<i32>>` a column is null or not: `Option` stands once | write `Option<T>`",
        ),
        (
            "Option<Vec<i32>>",
            "T0103 `Option<Vec<i32>>` a list cannot be null for every client | write `Vec<T>`: what is null in the database reads as an empty list",
        ),
        (
            "Vec<Option<i32>>",
            "T0102 `Vec<Option<i32>>` an element of a list cannot be null | write `Vec<T>`",
        ),
        (
            "Vec<Vec<i32>>",
            "T0103 `Vec<Vec<i32>>` a list of lists has no column | write `onedef::Json<…>`",
        ),
        (
            "Opaque",
            "T0104 `Opaque` an `Opaque` column needs the type that the database has for it | add `#[db(type = Unsupported(\"…\"))]`",
        ),
        (
            "Many<M>",
            "N0108 `Many<M>` the relation marker `HasMany` goes by another name here | write `HasMany<…>` under its own name",
        ),
        (
            "Loop",
            "T0101 `Loop` this type is made of itself | write a type that ends somewhere",
        ),
        (
            "Endless",
            "T0101 `Endless` this type is made of itself | write a type that ends somewhere",
        ),
        (
            "deep::Odd",
            "T0101 `deep::Odd` a column cannot hold `u32` | databases have no unsigned integers: write `i64`, with a `check` for the range",
        ),
        (
            "Bare",
            "T0101 `Bare` the parameter `T` is not given | give every type parameter",
        ),
        ("deep", "T0101 `deep` `deep` is a module | name a type in it"),
    ] {
        assert_eq!(
            field_refusals(head, &format!("a: {ty}")),
            format!("{expected}\n"),
            "{ty}"
        );
    }
}

#[test]
fn defaults() {
    let head = "#[derive(Enum)] enum Status { Active, Suspended }";
    for (field, expected) in [
        (
            "#[db(default = \"x\")] a: String",
            "String = Value(String(\"x\"))",
        ),
        ("#[db(default = true)] a: bool", "Bool = Value(Bool(true))"),
        ("#[db(default = -32768)] a: i16", "Int16 = Value(Int(-32768))"),
        (
            "#[db(default = 9223372036854775807)] a: i64",
            "Int64 = Value(Int(9223372036854775807))",
        ),
        (
            "#[db(default = 1.50)] a: f64",
            "Float64 = Value(Number(\"1.50\"))",
        ),
        (
            "#[db(default = \"0.10\")] a: rust_decimal::Decimal",
            "Decimal = Value(Number(\"0.10\"))",
        ),
        (
            "#[db(default = Status::Suspended)] a: Status",
            "Status = Value(Variant(EnumId(0), 1))",
        ),
        (
            "#[db(default = crate::Status::Active)] a: Option<Status>",
            "Status? = Value(Variant(EnumId(0), 0))",
        ),
        ("#[db(default = [])] a: Vec<String>", "String[] = List([])"),
        (
            "#[db(default = [1, 2])] a: Vec<i32>",
            "Int32[] = List([Int(1), Int(2)])",
        ),
        (
            "#[db(default = json(\"{}\"))] a: Json<()>",
            "Json = Value(Json(\"{}\"))",
        ),
        (
            "#[db(default = \"aGVsbG8=\")] a: Vec<u8>",
            "Bytes = Value(Bytes([104, 101, 108, 108, 111]))",
        ),
        (
            "#[db(default = \"2024-01-31\")] a: chrono::NaiveDate",
            "Date = Value(DateTime(\"2024-01-31\"))",
        ),
        (
            "#[db(default = now())] a: chrono::NaiveDateTime",
            "DateTime = Now",
        ),
        ("#[db(default = cuid(2))] a: String", "String = Client(Cuid(2))"),
        ("#[db(default = uuid(7))] a: uuid::Uuid", "Uuid = Client(Uuid(7))"),
        (
            "#[db(default = nanoid(9))] a: String",
            "String = Client(Nanoid(Some(9)))",
        ),
        (
            "#[db(default = client(0))] a: i32",
            "Int32 = Client(Value(Int(0)))",
        ),
        (
            "#[db(default = client([Status::Active]))] a: Vec<Status>",
            "Status[] = Client(List([Variant(EnumId(0), 0)]))",
        ),
        ("#[db(default = sql(\"1 + 1\"))] a: i32", "Int32 = Sql(\"1 + 1\")"),
        ("#[db(default = database())] a: i32", "Int32 = Database"),
    ] {
        assert_eq!(columns(head, field), format!("a/a {expected}\n"), "{field}");
    }
}

#[test]
fn defaults_that_do_not_fit() {
    let head = "#[derive(Enum)] enum Status { Active, Suspended } #[derive(Enum)] enum Other { Active }";
    for (field, expected) in [
        (
            "#[db(default = 32768)] a: i16",
            "T0202 `32768` `32768` is not between -32768 and 32767",
        ),
        (
            "#[db(default = 1)] a: String",
            "T0201 `1` the default must be a string, and this is an integer",
        ),
        (
            "#[db(default = 1.5)] a: i32",
            "T0201 `1.5` the default must be an integer, and this is a number",
        ),
        (
            "#[db(default = \"x\")] a: bool",
            "T0201 `\"x\"` the default must be `true` or `false`, and this is a string",
        ),
        (
            "#[db(default = Status::Activ)] a: Status",
            "T0203 `Status::Activ` `Status` has no variant `Activ` | did you mean `Active`? -> Status::Active",
        ),
        (
            "#[db(default = Other::Active)] a: Status",
            "T0201 `Other::Active` the default must be a variant of `Status`, and this is `Other::Active`",
        ),
        (
            "#[db(default = [1])] a: i32",
            "T0205 `[1]` a list is no default of a `i32`",
        ),
        (
            "#[db(default = 1)] a: Vec<i32>",
            "T0205 `1` the default of a `Vec<i32>` is a list | write it in brackets: `[…]`",
        ),
        (
            "#[db(default = \"2024-02-30\")] a: chrono::NaiveDate",
            "T0204 `\"2024-02-30\"` this is not a date such as `2024-01-31`",
        ),
        (
            "#[db(default = json(\"{\"))] a: Json<()>",
            "T0204 `json(\"{\")` this is not JSON: EOF while parsing an object at line 1 column 1",
        ),
        (
            "#[db(default = \"%\")] a: Vec<u8>",
            "T0204 `\"%\"` this is not base64",
        ),
        (
            "#[db(default = cuid())] a: i32",
            "T0206 `cuid()` `cuid()` is no default of a `i32`",
        ),
        (
            "#[db(default = now())] a: String",
            "T0206 `now()` `now()` is no default of a `String`",
        ),
        (
            "#[db(default = autoincrement())] a: String",
            "T0206 `autoincrement()` `autoincrement()` is no default of a `String`",
        ),
    ] {
        assert_eq!(field_refusals(head, field), format!("{expected}\n"), "{field}");
    }
}

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

#[test]
fn several_crates_and_modules() {
    let files = [
        ("crates/shared-types/src/lib.rs", "pub mod a; pub use a::b::Deep as Renamed; pub mod prelude { pub use crate::a::*; }"),
        ("crates/shared-types/src/a.rs", "pub mod b; #[derive(onedef::Model)] pub struct User { #[db(id)] pub id: i32 }"),
        ("crates/shared-types/src/a/b.rs", "#[derive(onedef::Enum)] pub enum Deep { One } use super::User; #[derive(onedef::Model)] pub struct Pet { #[db(id)] pub id: i32, pub user_id: i32, pub user: onedef::BelongsTo<User> }"),
        ("crates/app/src/lib.rs", "use shared_types::prelude::*; use shared_types::{self, Renamed, a::b}; use onedef::*;
            #[derive(Model)] struct Post { #[db(id)] id: i32, kind: Renamed, same: Option<b::Deep>, user_id: i32, user: BelongsTo<User>, pet_id: i32, pet: BelongsTo<shared_types::a::b::Pet> }"),
    ];
    assert_eq!(
        show(&accepted_of(&files)),
        "Pet pet
  id/id Int32
  user_id/user_id Int32
  user (user_id) -> User(id) restrict cascade
User user
  id/id Int32
Post post
  id/id Int32
  kind/kind Deep
  same/same Deep?
  user_id/user_id Int32
  user (user_id) -> User(id) restrict cascade
  pet_id/pet_id Int32
  pet (pet_id) -> Pet(id) restrict cascade
"
    );
}

#[test]
fn names_that_clash() {
    for (text, expected) in [
        (
            "#[derive(Model)] struct A { #[db(id)] id: i32 } mod m { #[derive(onedef::Model)] #[db(table = \"b\")] struct A { #[db(id)] id: i32 } }",
            "N0101 `A` the name `A` is taken twice | rename one of them: models, enums and views share one space of names\n",
        ),
        (
            "#[derive(Model)] struct A { #[db(id)] id: i32 } #[derive(Model)] #[db(table = \"a\")] struct B { #[db(id)] id: i32 }",
            "N0103 `\"a\"` the table `a` is defined twice | give one of them another name with `table = \"…\"`\n",
        ),
        (
            "#[derive(Model)] struct A { #[db(id)] id: i32 } #[derive(Model)] #[db(prisma(name = \"A\"))] struct B { #[db(id)] id: i32 }",
            "N0102 `\"A\"` the name `A` is taken twice in Prisma | give one of them another with `prisma(name = \"…\")`\n",
        ),
        (
            "#[derive(Model)] struct A { #[db(id)] id: i32 } #[derive(Enum)] #[db(prisma(name = \"A\"))] enum B { C }",
            "N0102 `\"A\"` the name `A` is taken twice in Prisma | give one of them another with `prisma(name = \"…\")`\n",
        ),
        (
            "#[derive(Enum)] enum A { C } #[derive(Enum)] #[db(name = \"A\")] enum B { C }",
            "N0104 `\"A\"` the enum type `A` is defined twice | give one of them another name with `name = \"…\"`\n",
        ),
    ] {
        assert_eq!(refusals(text), expected, "{text}");
    }
    // The same table in two databases is no clash.
    accepted(
        "#[derive(Model)] struct A { #[db(id)] id: i32 } #[derive(Model)] #[db(table = \"a\", database = \"client\")] struct B { #[db(id)] id: i32 }",
    );
}

#[test]
fn databases_and_only() {
    let schema = accepted(
        "#[derive(Enum)] #[db(name(main = \"m\", client = \"c\"))] enum E { A }
         #[derive(Enum)] enum Unused { A }
         #[derive(Model)] #[db(database(\"client\", \"main\"), index(b))] struct T { #[db(id)] id: i32, e: E, #[db(only = \"main\")] b: i32 }
         onedef::database! { name = \"client\", extension(\"vector\") }",
    );
    let model = &schema.models[0];
    assert_eq!(model.databases.len(), 2);
    assert_eq!(model.fields[2].databases, [crate::schema::DatabaseId(0)]);
    assert_eq!(model.indexes[0].databases, [crate::schema::DatabaseId(0)]);
    assert_eq!(schema.enums[0].type_names, ["m", "c"]);
    assert_eq!(schema.enums[1].databases, [crate::schema::DatabaseId(0)]);
    assert_eq!(schema.databases[1].extensions.len(), 1);
    assert_eq!(
        refusals("#[derive(Model)] #[db(database = \"clint\")] struct T { #[db(id)] id: i32 }"),
        "N0106 `\"clint\"` there is no database `clint` in `onedef.toml` | did you mean `client`? -> client\n"
    );
    assert_eq!(
        refusals("#[derive(Model)] struct T { #[db(id)] id: i32, #[db(only = \"client\")] a: i32 }"),
        "N0107 `\"client\"` the table is not in the database `client` | name one of the databases of the struct\n"
    );
}

#[test]
fn checks_have_their_final_names() {
    let schema = accepted(
        "#[derive(Scalar)] #[db(check = value >= 0)] struct Count(i32);
         #[derive(Model)] #[db(table = \"t\", check(a > b), check(name = \"t_a_check\", a < 9), check(b < 9))]
         #[db(soft_delete(flag = gone, at = gone_at, check = \"both\"))]
         #[db(index(lower(name), where = !gone))]
         struct T { #[db(id)] id: i32, #[db(check = a > 1)] a: i32, #[db(check = b > 1)] b: Count, name: String, gone: bool, gone_at: Option<chrono::NaiveDateTime>,
            #[db(generated = a + 1)] c: i32 }",
    );
    let model = &schema.models[0];
    let names: Vec<&str> = model.checks.iter().map(|check| check.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "t_a_check1",
            "t_b_check",
            "t_b_check1",
            "t_check",
            "t_a_check",
            "t_check1",
            "both"
        ]
    );
    let index = &model.indexes[0];
    assert!(index.predicate.is_some() && matches!(index.columns[0].value, IndexValue::Expr(_)));
    assert!(
        model
            .column(crate::schema::FieldId(6))
            .is_some_and(|column| column.generated.is_some())
    );
}

#[test]
fn tenants_and_their_policies() {
    let schema = accepted(
        "#[derive(Model)] #[db(tenant = tenant_id, rls)] struct User { #[db(id)] id: i32, tenant_id: Option<String> }
         #[derive(Model)] #[db(tenant = user.tenant_id, rls(force, setting = \"app.t\"))] #[db(policy(name = \"p\", command(select, insert), using = id > 0, with_check = id > 1))]
         struct Token { #[db(id)] id: i32, user_id: i32, user: BelongsTo<User> }",
    );
    let shown: Vec<String> = schema
        .models
        .iter()
        .flat_map(|model| &model.row_security.as_ref().unwrap().policies)
        .map(|policy| {
            format!(
                "{} {:?} {:?} {:?}",
                policy.name, policy.command, policy.using, policy.with_check
            )
        })
        .collect();
    let own = "Some(Compare(Equal, Field(FieldId(1)), Setting(\"app.tenant_id\")))";
    let through = |condition: &str| {
        format!(
            "Some(Exists(ModelId(0), All([Compare(Equal, Field(FieldId(0)), Outer(FieldId(1))), {condition}])))"
        )
    };
    let mine = through("Compare(Equal, Field(FieldId(1)), Setting(\"app.t\"))");
    let id_over = |number: &str| format!("Some(Compare(Greater, Field(FieldId(0)), Value(Int({number}))))");
    assert_eq!(
        shown,
        [
            format!("tenant_isolation None {own} {own}"),
            "tenant_isolation_shared Some(Select) Some(IsNull(Field(FieldId(1)))) None".to_owned(),
            format!("tenant_isolation None {mine} {mine}"),
            format!(
                "tenant_isolation_shared Some(Select) {} None",
                through("IsNull(Field(FieldId(1)))")
            ),
            format!("p Some(Select) {} None", id_over("0")),
            format!("p_insert Some(Insert) None {}", id_over("1")),
        ]
    );
    assert!(schema.models[1].row_security.as_ref().unwrap().force);
}

#[test]
fn views() {
    let files = [
        ("src/lib.rs", "use onedef::*; #[derive(Model)] struct A { #[db(id)] id: i32 }
            #[derive(View)] #[db(view = \"v\", sql_file = \"v.sql\", reads(A), unique(id))] struct V { id: i32, name: Option<String> }
            #[derive(View)] #[db(sql = \"select 1 as n\", reads(V))] struct LastOne { n: i32 }"),
        ("v.sql", "select 1 as id, null as name"),
    ];
    let schema = accepted_of(&files);
    assert_eq!(schema.views[0].sql, "select 1 as id, null as name");
    assert_eq!(schema.views[0].indexes.len(), 1);
    assert_eq!(schema.views[1].view, "last_one");
    assert_eq!(
        schema.views[1].reads,
        [crate::schema::Source::View(crate::schema::ViewId(0))]
    );
    let files = [(
        "src/lib.rs",
        "use onedef::*; #[derive(View)] #[db(sql_file = \"w.sql\", reads(B))] struct V { id: i32 }",
    )];
    assert_eq!(
        refusals_of(&files),
        "S0108 `\"w.sql\"` there is no file `w.sql` | write the path from the folder of `onedef.toml`\nN0113 `B` `B` is neither a model nor a view\n"
    );
}
