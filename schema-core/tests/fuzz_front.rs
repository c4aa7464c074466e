//! Whatever stands in a source file, the front end answers: it never panics, hangs or overflows the stack.
//!
//! Inputs are made from a fixed seed, so that a failure comes back. `ONEDEF_FUZZ_SECONDS` says how long it runs.
#![allow(
    clippy::disallowed_methods,
    reason = "the time is measured and the bound is a setting of the run"
)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

#[path = "shared/fuzz.rs"]
mod fuzz;

use std::sync::Arc;
use std::time::Duration;

use fuzz::{Random, Target};
use proc_macro2::TokenStream;
use schema_core::diagnostic::Report;
use schema_core::diagnostic::render::{self, Sources};
use schema_core::files::Files;
use schema_core::front::rust::item::{self, Reader};
use schema_core::front::rust::nesting;
use schema_core::front::rust::scan::{self, Source};
use schema_core::span::{FileId, Locate, Span};

/// No input may take longer; the largest have some ten thousand tokens.
const EACH: Duration = Duration::from_secs(10);

/// As much as a thread of rustc has, in which a derive runs.
const STACK: usize = 8 << 20;

#[test]
fn the_front_end_survives_anything() {
    let target = Target {
        name: "fuzz_front",
        each: EACH,
        stack: STACK,
    };
    let mut kinds = (0..KINDS).cycle();
    target.run(
        move |random| input(kinds.next().unwrap_or_default(), random),
        |text| read(text) > 0,
    );
}

/// Ten thousand of anything that a parser may call itself for, in every place that is read.
#[test]
fn deep_nesting_is_refused() {
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(|| {
        let mut quiet = Vec::new();
        for (open, close) in NESTS {
            for place in PLACES {
                for depth in [90, 10_000] {
                    let findings = read(&nested(open, close, place, depth, true));
                    if depth == 10_000 && findings == 0 {
                        quiet.push((open, place));
                    }
                }
            }
        }
        quiet
    });
    // What is never parsed may be as deep as it likes.
    let quiet = worker.unwrap().join().expect("no panic");
    assert!(
        quiet.iter().all(|(_, place)| place.starts_with("fn ")),
        "{quiet:?}"
    );
}

/// Reads an input in every way that there is; answers how many findings there were.
fn read(text: &str) -> usize {
    struct One<'a>(&'a str);
    impl Files for One<'_> {
        fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
            Ok((path == "src/lib.rs").then(|| Arc::from(self.0)))
        }
    }
    let source = Source {
        roots: vec!["src/lib.rs".to_owned()],
        cfg: vec!["unix".to_owned()],
    };
    let mut report = Report::new();
    let scanned = scan::scan(&One(text), &source, &mut report);
    for found in report.diagnostics() {
        let places = std::iter::once(&found.at).chain(found.because.iter().map(|(at, _)| at));
        for at in places.filter(|at| at.is_somewhere()) {
            let file = scanned
                .files
                .get(at.file.0 as usize)
                .expect("the file of a finding");
            let marked = file.text.get(at.start as usize..at.end as usize);
            assert!(marked.is_some(), "{found:?} is not in the source");
        }
    }
    let found = report.into_sorted();
    let sources = Sources {
        scanned: &scanned.files,
        extra: &[],
        prefix: "",
    };
    if text.len() < 4000 {
        let _ = render::text(&found, &sources, false);
    }
    found.len() + items(text)
}

/// The functions of the derives, on the text as one item.
fn items(text: &str) -> usize {
    struct Bytes;
    impl Locate for Bytes {
        fn locate(&mut self, span: proc_macro2::Span) -> Span {
            let range = span.byte_range();
            Span {
                file: FileId(0),
                start: u32::try_from(range.start).unwrap_or(u32::MAX),
                end: u32::try_from(range.end).unwrap_or(u32::MAX),
            }
        }
    }
    let Ok(tokens) = text.parse::<TokenStream>() else {
        return 1;
    };
    let mut report = Report::new();
    let mut cx = Reader {
        locate: &mut Bytes,
        report: &mut report,
    };
    // A derive gets what rustc has parsed before; the command asks first.
    if nesting::too_deep(&tokens).is_none()
        && let Ok(input) = syn::parse2::<syn::DeriveInput>(tokens.clone())
    {
        let _ = item::model(&input, &mut cx);
        let _ = item::enum_(&input, &mut cx);
        let _ = item::scalar(&input, &mut cx);
        let _ = item::view(&input, &mut cx);
    } else {
        let _ = item::database(tokens, &mut cx);
        return 0;
    }
    proc_macro2::extra::invalidate_current_thread_spans();
    0
}

/// xorshift64*: the same inputs everywhere.
const KINDS: usize = 8;

fn input(kind: usize, random: &mut Random) -> String {
    match kind {
        0 => {
            let bytes: Vec<u8> = (0..random.below(400)).map(|_| random.next() as u8).collect();
            String::from_utf8_lossy(&bytes).into_owned()
        }
        1 | 2 => random.one(&PLACES).replace("HERE", &soup(random, 30)),
        3 => {
            let attribute = soup(random, 60);
            format!("#[derive(Model)] #[db({attribute})] struct M {{ a: i32, b: Option<String> }}")
        }
        4 => {
            let (open, close) = random.one(&NESTS);
            let place = random.one(&PLACES);
            let depth = random.below(2000);
            let closed = random.below(3) > 0;
            nested(open, close, place, depth, closed)
        }
        _ => mutated(random),
    }
}

/// Where an input can be put into a source.
const PLACES: [&str; 12] = [
    "#[derive(Model)] #[db(check(HERE))] struct M { a: i32 }",
    "#[derive(Model)] #[db(HERE)] struct M { a: i32 }",
    "#[derive(Model)] #[db(index(a, where = HERE))] struct M { a: i32 }",
    "#[derive(Model)] struct M { #[db(default = HERE)] a: i32 }",
    "#[derive(Model)] struct M { #[db(type = HERE)] a: i32 }",
    "#[derive(Model)] struct M { a: HERE }",
    "#[derive(Enum)] enum E { #[db(value = HERE)] A, B }",
    "#[derive(Scalar)] #[db(check = HERE)] struct S(i32);",
    "#[derive(View)] #[db(sql = \"x\", unique(HERE))] struct V { a: i32 }",
    "onedef::database! { extension(HERE) }",
    "type A = HERE; #[derive(Model)] struct M { a: A }",
    "fn f() { HERE } #[derive(Model)] struct M { a: i32 }",
];

/// What a parser may call itself for, and what closes it.
const NESTS: [(&str, &str); 18] = [
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("f(", ")"),
    ("!", ""),
    ("-", ""),
    ("&", ""),
    ("*", ""),
    ("Option<", ">"),
    ("a.b(", ")"),
    ("a + ", ""),
    ("a && ", ""),
    ("a = ", ""),
    ("if a {} else ", ""),
    ("|a| ", ""),
    ("a.", ""),
    ("a as ", ""),
    ("return ", ""),
];

fn nested(open: &str, close: &str, place: &str, depth: usize, closed: bool) -> String {
    let mut deep = open.repeat(depth);
    deep.push('a');
    if closed {
        deep.push_str(&close.repeat(depth));
    }
    place.replace("HERE", &deep)
}

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "table", "schema", "database", "rename_all", "prisma", "id", "unique", "index", "fulltext", "check", "exclude",
    "on_delete", "on_update", "tenant", "policy", "rls", "soft_delete", "renamed_from", "ignore", "only", "crate",
    "debug", "column", "type", "default", "updated_at", "generated", "collate", "python", "key", "references",
    "relation", "constraint", "sensitive", "skip", "name", "using", "ops", "length", "include", "where", "with",
    "nulls_not_distinct", "live", "comment", "deferrable", "value", "storage", "view", "sql", "sql_file", "reads",
    "materialized", "extension", "relation_mode", "function", "sequence", "file", "start", "increment", "version",
    "command", "role", "restrictive", "with_check", "force", "setting", "flag", "at", "cascade", "set_null", "gin",
    "desc", "nulls_last", "virtual", "none", "a", "b", "r#type", "M", "Status::Active", "i32::MAX", "cuid", "now",
    "uuid", "nanoid", "autoincrement", "json", "client", "VarChar", "Decimal", "Unsupported", "postgresql", "matches",
    "exists", "is_some", "contains", "true", "false", "None", "if", "else", "match", "as", "in", "self", "Self",
];

#[rustfmt::skip]
const SIGNS: &[&str] = &[
    "=", "==", "=>", ",", ",", ",", ";", ":", "::", "::<", "<", ">", ">=", "!", "!=", "&&", "||", "&", "|", "+", "-",
    "*", "/", "%", ".", "..", "..=", "?", "#", "$", "@", "->", "\"x\"", "\"\"", "\"\\0\"", "'c'", "'a", "b\"x\"",
    "c\"x\"", "r#\"x\"#", "0", "1", "255", "99999999999999999999999999", "1.5", "1e999", "0xff", "1_000u8", "_",
    "\"Zoë ☃\"", "имя",
];

/// Tokens one after another, brackets mostly in pairs.
fn soup(random: &mut Random, longest: usize) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    for _ in 0..random.below(longest) {
        match random.below(12) {
            0..=4 => text.push_str(random.one(WORDS)),
            5..=8 => text.push_str(random.one(SIGNS)),
            9 => {
                let (left, right) = random.one(&[('(', ')'), ('[', ']'), ('{', '}')]);
                text.push(left);
                open.push(right);
            }
            10 => text.extend(open.pop()),
            _ => {
                text.push_str(random.one(WORDS));
                text.push('(');
                open.push(')');
            }
        }
        text.push(' ');
    }
    text.extend(open.into_iter().rev());
    text
}

const VALID: &[&str] = &[
    r##"
/// A person who can sign in.
#[derive(Model, Debug, Clone)]
#[db(table = "users", rename_all = "camelCase", tenant = tenant_id)]
#[db(soft_delete(flag = is_deleted, at = deleted_at, check = "User_soft_delete_consistency_check"))]
#[db(unique(tenant_id, email), index(tenant_id, is_deleted desc nulls_last, lower(email)))]
#[db(index(email, name = "active", where = !is_deleted && status == Status::Active, ops(email = x)))]
#[db(check(name = "format", matches(email, "^[a-z]+$", case_insensitive), comment = "c"))]
#[db(policy(name = "p", command(select, update), role("app"), using = setting("app.x") == tenant_id), rls(force))]
pub struct User {
    #[db(id, default = cuid())]
    pub id: String,
    #[db(type(postgresql = VarChar(255), mysql = Char(3)), collate = "C")]
    pub email: String,
    #[db(sensitive)]
    pub password: String,
    #[db(default = Status::Active)]
    pub status: Status,
    #[db(default = [1, -2])]
    pub numbers: Vec<i32>,
    pub metadata: Option<serde_json::Value>,
    #[db(generated(virtual) = login + 1)]
    pub login: i32,
    #[db(default = false)]
    pub is_deleted: bool,
    pub deleted_at: Option<DateTime<Utc>>,
    pub tenant_id: String,
    #[db(key = tenant_id, on_delete = cascade, constraint = none)]
    pub tenant: BelongsTo<Option<Tenant>>,
    pub sessions: HasMany<Session>,
    #[db(table = "_X", relation = "x")]
    pub roles: ManyToMany<Role>,
}
"##,
    r##"
#[derive(onedef::Enum)]
#[db(rename_all = "snake_case", name(main = "a", client = "b"), storage = text)]
pub enum Status { #[db(value = "google-gemini", prisma = "x")] Active, Suspended = 3 }
"##,
    r##"
#[derive(Scalar)] #[db(type = VarChar(255), check = value.len() > 3 && value.contains("@"))] struct Email(String);
#[cfg_attr(unix, derive(View))]
#[cfg_attr(unix, db(view = "v", sql = "select 1", reads(User), materialized, unique(id)))]
struct V { id: i32, #[db(column = "x")] r#type: Option<f64> }
"##,
    r##"
mod a { pub mod b { use super::*; type C<T> = Vec<T>; #[derive(crate::Model)] struct M { a: C<i32> } } }
use onedef::{Model, self as o}; pub use a::b::*;
onedef::database! { name = "main", extension("vector", schema = "public"), relation_mode = prisma,
    function(file = "f.sql"), sequence("s", start = 1000, increment = -1) }
#[cfg(all(unix, not(feature = "x")))] mod gone { include!("x.rs"); }
"##,
];

/// A definition that was right once.
fn mutated(random: &mut Random) -> String {
    let mut text: Vec<char> = random.one(VALID).chars().collect();
    for _ in 0..random.below(6) {
        let at = random.below(text.len() + 1);
        let end = (at + random.below(20)).min(text.len());
        match random.below(6) {
            0 => drop(text.drain(at..end)),
            1 => {
                let copy: Vec<char> = text[at..end].to_vec();
                let to = random.below(text.len() + 1);
                text.splice(to..to, copy);
            }
            2 => drop(text.splice(at..at, format!(" {} ", random.one(WORDS)).chars())),
            3 => drop(text.splice(at..at, format!(" {} ", random.one(SIGNS)).chars())),
            4 if random.below(4) == 0 => text.truncate(at),
            4 => text[at..end].reverse(),
            _ => {
                let signs = [
                    '(', ')', '{', '}', '[', ']', '"', ',', '#', '\\', '\n', '\u{0}', 'é', '\u{202e}',
                ];
                text.insert(at, random.one(&signs));
            }
        }
    }
    text.into_iter().collect()
}
