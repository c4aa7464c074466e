//! Sources in, the tree of modules or the findings out.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Source, scan};
use crate::diagnostic::Report;
use crate::files::Files;
use crate::syntax::Item;

/// Files in memory: `path: text`.
pub(crate) struct Map(BTreeMap<String, Result<Arc<str>, String>>);

impl Map {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        Map(files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), Ok(Arc::from(*text))))
            .collect())
    }
}

impl Files for Map {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        self.0.get(path).cloned().transpose()
    }
}

fn run(files: &[(&str, &str)], cfg: &[&str]) -> (super::Scan, Report) {
    let mut report = Report::new();
    let source = Source {
        roots: vec!["src/lib.rs".to_owned()],
        cfg: cfg.iter().map(|one| (*one).to_owned()).collect(),
    };
    let scan = scan(&Map::new(files), &source, &mut report);
    (scan, report)
}

/// Each module with its file, then each finding with the text at its place.
fn show(files: &[(&str, &str)], cfg: &[&str]) -> String {
    let (scan, report) = run(files, cfg);
    let mut out = String::new();
    for module in &scan.modules {
        let file = &scan.files[module.file.0 as usize].path;
        out.push_str(&format!("crate::{} {file}\n", module.path.join("::")));
    }
    for finding in report.into_sorted() {
        let at = if finding.at.is_somewhere() {
            let text = &scan.files[finding.at.file.0 as usize].text;
            text[finding.at.start as usize..finding.at.end as usize].to_owned()
        } else {
            "-".to_owned()
        };
        out.push_str(&format!("{} `{at}` {}\n", finding.code.id, finding.message));
    }
    out
}

#[test]
fn files_of_modules() {
    let files = [
        (
            "src/lib.rs",
            "mod a; mod b { mod c; #[path = \"p.rs\"] mod d; } #[path = \"else/where.rs\"] mod e; mod f;",
        ),
        (
            "src/a.rs",
            "pub mod g; mod h { mod i; #[path = \"j.rs\"] mod j; }",
        ),
        ("src/a/g.rs", ""),
        ("src/a/h/i.rs", ""),
        ("src/a/h/j.rs", ""),
        ("src/b/c.rs", ""),
        ("src/b/p.rs", ""),
        ("src/else/where.rs", "mod k;"),
        ("src/else/k.rs", ""),
        ("src/f/mod.rs", "mod l; #[path = \"../m.rs\"] mod m; mod r#type;"),
        ("src/f/l.rs", ""),
        ("src/f/type.rs", ""),
        ("src/m.rs", ""),
    ];
    assert_eq!(
        show(&files, &[]),
        "crate:: src/lib.rs
crate::b src/lib.rs
crate::a src/a.rs
crate::b::c src/b/c.rs
crate::b::d src/b/p.rs
crate::e src/else/where.rs
crate::f src/f/mod.rs
crate::a::h src/a.rs
crate::a::g src/a/g.rs
crate::a::h::i src/a/h/i.rs
crate::a::h::j src/a/h/j.rs
crate::e::k src/else/k.rs
crate::f::l src/f/l.rs
crate::f::m src/m.rs
crate::f::type src/f/type.rs
"
    );
}

#[test]
fn inline_modules_with_a_path() {
    let files = [
        (
            "src/lib.rs",
            "#[path = \"x\"] mod a { mod b; #[path = \"y.rs\"] mod c; } mod d;",
        ),
        ("src/x/b.rs", ""),
        ("src/x/y.rs", ""),
        ("src/d.rs", "#[path = \"z\"] mod e { mod f; } mod g { mod h; }"),
        ("src/z/f.rs", ""),
        ("src/d/g/h.rs", ""),
    ];
    assert_eq!(
        show(&files, &[]),
        "crate:: src/lib.rs
crate::a src/lib.rs
crate::a::b src/x/b.rs
crate::a::c src/x/y.rs
crate::d src/d.rs
crate::d::e src/d.rs
crate::d::g src/d.rs
crate::d::e::f src/z/f.rs
crate::d::g::h src/d/g/h.rs
"
    );
}

#[test]
fn conditions_on_modules() {
    let files = [
        (
            "src/lib.rs",
            "#[cfg(test)] mod a; #[cfg(feature = \"x\")] mod b; #[cfg(not(feature = \"y\"))] mod c;
             #[cfg_attr(feature = \"x\", path = \"dx.rs\")] #[cfg_attr(not(feature = \"x\"), path = \"d0.rs\")] mod d;
             mod e; #[cfg(what is this)] mod f {}",
        ),
        ("src/b.rs", ""),
        ("src/c.rs", ""),
        ("src/dx.rs", ""),
        ("src/d0.rs", ""),
        ("src/e.rs", "#![cfg(test)] mod missing;"),
    ];
    assert_eq!(
        show(&files, &["feature=\"x\""]),
        "crate:: src/lib.rs
crate::f src/lib.rs
crate::b src/b.rs
crate::c src/c.rs
crate::d src/dx.rs
crate::e src/e.rs
S0301 `[cfg(what is this)]` this condition is not one that `cfg` knows
"
    );
    assert!(show(&files, &[]).contains("crate::d src/d0.rs"));
    assert!(!show(&files, &[]).contains("crate::b"));
}

#[test]
fn what_is_wrong_with_files() {
    let files = [
        (
            "src/lib.rs",
            "mod a; mod b; mod c; mod d; #[path = \"a.rs\"] mod e;",
        ),
        ("src/a.rs", ""),
        ("src/a/mod.rs", ""),
        ("src/c.rs", "#[path = \"lib.rs\"] mod x; mod derive { ( }"),
        ("src/d.rs", "#[path = \"d.rs\"] mod y;"),
    ];
    assert_eq!(
        show(&files, &[]),
        "crate:: src/lib.rs
crate::a src/a.rs
crate::c src/c.rs
crate::d src/d.rs
S0102 `a` the module has two files: `src/a.rs` and `src/a/mod.rs`
S0101 `b` there is no file for the module `b`
S0106 `e` `src/a.rs` is already a module; its items count once, where they were declared first
S0104 `}` this file is not valid Rust
S0105 `y` the module `y` is inside itself: `src/d.rs`
"
    );
}

#[test]
fn places_are_bytes_whatever_the_text_begins_with() {
    for start in [
        "",
        "\u{feff}",
        "#!/usr/bin/env äöü 'x\n",
        "// äöü €\r\n",
        "\u{feff}#!/bin/x\n",
        "#![allow(x)]",
    ] {
        let text = format!("{start}/* ä */ mod nöt_there;");
        let shown = show(&[("src/lib.rs", &text)], &[]);
        assert!(shown.contains("S0101 `nöt_there`"), "{start:?}: {shown}");
    }
}

#[test]
fn models_that_cannot_be_read_are_told() {
    let text = "
        use onedef::{Model, Enum as E};
        use enum_map::Enum;
        macro_rules! make { () => { #[derive(Clone, Model)] struct A; } }
        make! { #[derive(E)] enum B {} }
        other! { #[derive(Enum)] enum B {} }
        fn f() { #[derive(onedef::View)] struct C; }
        #[test] fn t() { #[derive(Model)] struct D; }
        #[cfg(feature = \"no\")] #[derive(Model)] struct Gone;
        #[cfg(test)] #[derive(Model)] struct Tests;
        include!(\"inc.rs\"); include!(\"plain.rs\"); include!(concat!(\"a\", \"b\"));
    ";
    let files = [
        ("src/lib.rs", text),
        ("src/inc.rs", "#[derive(Debug, Model)] struct F;"),
        ("src/plain.rs", "struct G;"),
    ];
    assert_eq!(
        show(&files, &[]),
        "crate:: src/lib.rs
S0201 `derive` this `derive(Model)` is not read: a macro makes it
S0201 `derive` this `derive(Enum)` is not read: a macro makes it
S0202 `derive` this `derive(View)` is not read: it stands inside another item
S0302 `[cfg(feature = \"no\")]` the model `Gone` is left out, because its `cfg` does not hold
S0203 `include` the models in `src/inc.rs` are not read: `include!` is not followed
S0204 `include` the path of this `include!` is computed, so what it brings is not read
"
    );
}

#[test]
fn depth_is_a_finding() {
    let deep = 200_000;
    for text in [
        format!(
            "#[derive(Model)] struct A {{ a: {}u8{} }}",
            "Option<".repeat(deep),
            ">".repeat(deep)
        ),
        format!(
            "#[derive(Model)] struct A {{ #[db(check = {}a{})] a: i32 }}",
            "(".repeat(deep),
            ")".repeat(deep)
        ),
        format!("type A = {}u8{};", "[".repeat(deep), "]".repeat(deep)),
        format!("mod a {{ {} {} }}", "mod b {".repeat(300), "}".repeat(300)),
    ] {
        assert!(
            show(&[("src/lib.rs", &text)], &[]).contains("S0107"),
            "{}",
            &text[..40]
        );
    }
    // What is too flat to be measured fits on the stack.
    let (_, report) = run(
        &[(
            "src/lib.rs",
            &format!(
                "#[derive(onedef::Model)] struct A {{ #[db(id)] a: {}u8 }}",
                "&".repeat(250)
            ),
        )],
        &[],
    );
    assert!(report.diagnostics().is_empty(), "{report:?}");
    let text = format!(
        "#[derive(onedef::Model)] struct A {{ #[db(id)] a: [u8; {}1] }}",
        "if ".repeat(1_300)
    );
    run(&[("src/lib.rs", &text)], &[]);
    // What no parser of ours looks at may be as deep as it likes.
    let text = format!(
        "fn derive() {{ {}1{} }} mod gone;",
        "(".repeat(deep),
        ")".repeat(deep)
    );
    assert!(show(&[("src/lib.rs", &text)], &[]).contains("S0101 `gone`"));
    let text = format!("use a::{}b{}; mod gone;", "{".repeat(deep), "}".repeat(deep));
    assert!(show(&[("src/lib.rs", &text)], &[]).contains("S0101 `gone`"));
}

#[test]
fn names_in_modules() {
    let text = "
        extern crate onedef as dbx;
        pub(crate) use a::{B, c::*};
        pub type Id<T> = Option<T>;
        struct Own<const N: usize = { 3 }>; union U { a: u8 }
        fn f<const N: usize>() -> X<{ 1 }> { struct Hidden; }
        const fn g() { } const K: X<{ 2 }> = X { }; impl Shl<{ 1 }> for Y { } struct After;
        unsafe extern \"C\" { fn h(); } macro_rules! m { () => { struct No; } } enum Last {}
    ";
    let (scan, report) = run(&[("src/lib.rs", text)], &[]);
    assert!(report.diagnostics().is_empty(), "{report:?}");
    let scope = &scan.modules[0].scope;
    assert_eq!(scope.others, ["Own", "U", "After", "Last"]);
    assert_eq!(scope.uses[0], ("dbx".to_owned(), vec!["onedef".to_owned()]));
    assert_eq!(scope.globs, [vec!["a".to_owned(), "c".to_owned()]]);
    let (name, parameters, ty) = &scope.aliases[0];
    assert_eq!(
        (name.as_str(), parameters.join(","), ty.to_string()),
        ("Id", "T".to_owned(), "Option<T>".to_owned())
    );
}

#[test]
fn the_order_is_that_of_the_source_and_not_of_threads() {
    let names: Vec<String> = (0..200).map(|at| format!("m{at}")).collect();
    let root: String = names.iter().map(|name| format!("mod {name};")).collect();
    let mut files = vec![("src/lib.rs".to_owned(), root)];
    files.extend(
        names
            .iter()
            .map(|name| (format!("src/{name}.rs"), "mod gone;".to_owned())),
    );
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let first = show(&files, &[]);
    for _ in 0..5 {
        assert_eq!(show(&files, &[]), first);
    }
    let (scan, _) = run(&files, &[]);
    assert!(
        scan.files.iter().skip(1).map(|file| &file.path).eq(names
            .iter()
            .map(|name| format!("src/{name}.rs"))
            .collect::<Vec<_>>()
            .iter())
    );
}

/// The items of one file by name, fields and variants in brackets; then the findings.
fn items(text: &str, cfg: &[&str]) -> String {
    let (scan, report) = run(&[("src/lib.rs", text)], cfg);
    let mut out: Vec<String> = scan
        .items
        .iter()
        .map(|scanned| match &scanned.item {
            Item::Model(model) => {
                let fields: Vec<String> = model
                    .fields
                    .iter()
                    .map(|field| match &field.column {
                        Some(column) => format!("{}={}", field.name.value, column.value),
                        None => field.name.value.clone(),
                    })
                    .collect();
                format!(
                    "model {} [{}] {}",
                    model.name.value,
                    fields.join(" "),
                    model.table_name()
                )
            }
            Item::Enum(one) => {
                let variants: Vec<&str> = one
                    .variants
                    .iter()
                    .map(|variant| variant.name.value.as_str())
                    .collect();
                format!("enum {} [{}]", one.name.value, variants.join(" "))
            }
            Item::Scalar(one) => format!("newtype {}", one.name.value),
            Item::View(one) => format!("view {}", one.name.value),
            Item::Database(one) => format!("database {}", one.name.as_ref().map_or("-", |name| &name.value)),
        })
        .collect();
    out.extend(
        report
            .into_sorted()
            .iter()
            .map(|one| format!("{} {}", one.code.id, one.message)),
    );
    out.join("; ")
}

#[test]
fn conditions_inside_items() {
    let text = "use onedef::*;
        #[cfg_attr(feature = \"x\", derive(Model), db(table = \"tx\"))]
        #[cfg_attr(not(feature = \"x\"), derive(Debug))]
        pub struct A {
            #[db(id)] id: i32,
            #[cfg(feature = \"x\")] a: i32, #[cfg(not(feature = \"x\"))] b: i32, #[cfg(test)] t: i32,
            #[cfg_attr(feature = \"x\", db(column = \"cx\"))] #[cfg_attr(any(), db(column = \"no\"))] c: i32,
        }
        #[derive(Enum)] enum E { One, #[cfg(feature = \"x\")] Two, #[cfg(test)] Three }";
    assert_eq!(
        items(text, &["feature = \"x\""]),
        "model A [id a c=cx] tx; enum E [One Two]"
    );
    assert_eq!(items(text, &[]), "enum E [One]");
}

#[test]
fn which_derives_are_ours() {
    let model = "struct A { #[db(id)] id: i32 }";
    for (before, expected) in [
        ("#[derive(Model)]", "model A [id] a"),
        (
            "#[derive(Debug)] #[derive(Clone, onedef::Model,)]",
            "model A [id] a",
        ),
        ("#[derive(::onedef::Model)]", "model A [id] a"),
        ("use onedef::Model as Table; #[derive(Table)]", "model A [id] a"),
        ("use onedef as dbx; #[derive(dbx::Model)]", "model A [id] a"),
        ("#[derive(dbx::Model)] #[db(crate = ::dbx)]", "model A [id] a"),
        (
            "use dbx::Model; #[derive(Model)] #[db(crate = ::dbx)]",
            "model A [id] a",
        ),
        ("use crate::prelude::Model; #[derive(Model)]", "model A [id] a"),
        ("use other::Model; #[derive(Model)]", ""),
        ("use other::{self, Thing as Model}; #[derive(Model)]", ""),
        ("#[derive(other::Model)]", ""),
        ("#[derive(Debug)]", ""),
    ] {
        assert_eq!(items(&format!("{before} {model}"), &[]), expected, "{before}");
    }
}

#[test]
fn declarations_of_databases() {
    for (text, expected) in [
        ("onedef::database! { name = \"a\" }", "database a"),
        ("::onedef::database!(name = \"a\");", "database a"),
        ("use onedef::database; database![];", "database -"),
        ("use onedef::database as db; db! { name = \"a\" }", "database a"),
        ("use other::database; database! { what is this }", ""),
        ("other::database! { what is this }", ""),
    ] {
        assert_eq!(items(text, &[]), expected, "{text}");
    }
}

#[test]
fn forms_that_are_refused() {
    for text in [
        "#[derive(onedef::Model)] struct A<T> { #[db(id)] id: T }",
        "#[derive(onedef::Model)] union A { id: i32 }",
        "#[derive(onedef::Model)] enum A { B }",
        "#[derive(onedef::Model)] struct A(i32);",
        "#[derive(onedef::Enum)] enum A { B(i32) }",
        "#[derive(onedef::Model)] struct A { id i32 }",
    ] {
        let (_, report) = run(&[("src/lib.rs", text)], &[]);
        assert!(report.has_errors(), "{text}: {report:?}");
    }
}
