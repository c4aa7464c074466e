//! Three hundred models in one connected graph, relations in both directions, at the default recursion limit. The tests of
//! queries run it once more, with the drivers on.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that compiles"
)]

use std::fmt::Write as _;

const MODELS: usize = 300;

#[test]
fn three_hundred_models_compile() {
    let mut text = String::from("use onedef::{BelongsTo, HasMany, ManyToMany, Model};\n\n");
    for one in 0..MODELS {
        // A ring, and a tree over it.
        let (next, before, parent) = ((one + 1) % MODELS, (one + MODELS - 1) % MODELS, one / 2);
        let children: String = [2 * one, 2 * one + 1]
            .into_iter()
            .filter(|child| *child < MODELS)
            .map(|child| {
                format!("    #[db(relation = \"tree{child}\")]\n    children{child}: HasMany<M{child}>,\n")
            })
            .collect();
        writeln!(
            text,
            "#[derive(Model, Clone, Debug, PartialEq, Default)]\nstruct M{one} {{\n    #[db(id)]\n    id: i64,\n    name: String,\n    \
             next_id: i64,\n    #[db(relation = \"ring{one}\")]\n    next: BelongsTo<M{next}>,\n    \
             #[db(relation = \"ring{before}\")]\n    before: HasMany<M{before}>,\n    parent_id: Option<i64>,\n    \
             #[db(relation = \"tree{one}\")]\n    parent: BelongsTo<Option<M{parent}>>,\n    pairs: ManyToMany<M{}>,\n{children}}}\n",
            MODELS - 1 - one
        )
        .unwrap();
    }
    text.push_str("fn main() {\n    assert_eq!(std::mem::size_of::<M0>(), std::mem::size_of::<(i64, String, i64, Option<i64>)>());\n");
    text.push_str("    assert_eq!(M0::default(), M0::default().clone());\n    assert_eq!(M0::DESCRIPTION.relations.len(), 6);\n");
    text.push_str("    let _ = M0::find_many().filter(M0::NEXT.is(M1::NAME.eq(\"a\"))).include(M0::BEFORE.include(M299::PARENT));\n");
    text.push_str(
        "    let _ = M0::create(NewM0 { id: 1, name: \"a\".into(), next_id: 2 }).parent_id(3);\n}\n",
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("three_hundred.rs");
    std::fs::write(&file, text).unwrap();
    let cases = trybuild::TestCases::new();
    cases.pass(&file);
}
