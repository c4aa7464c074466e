//! The manual is true: every definition in README.md and `docs/` compiles, everything shown as its output is what the
//! compiler writes, and the lists are those of the code. `cargo xtask docs` rewrites what is not.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test reads files and may stop"
)]

mod compiler;
mod fences;
mod lists;
mod page;
mod tables;

use page::Page;

/// Runs one kind of rewriting over every page, and fails when a page is not what it should be.
fn each(rewrite: impl Fn(&mut Page)) {
    let mut pages = Page::all();
    assert!(pages.len() > 8, "only {} pages were found", pages.len());
    let mut wrong = Vec::new();
    for page in &mut pages {
        rewrite(page);
        wrong.append(&mut page.wrong);
        wrong.extend(page.settle());
    }
    assert!(
        wrong.is_empty(),
        "{}\n\nrun `cargo xtask docs`, and look at what it changed",
        wrong.join("\n\n")
    );
}

// One test, because the rewritings would overwrite each other's pages.
#[test]
fn the_pages_are_what_the_compiler_says() {
    each(|page| {
        fences::rewrite(page);
        tables::rewrite(page);
        lists::rewrite(page);
    });
}

#[test]
fn every_key_has_a_worked_example() {
    let missing = lists::keys_without_example(&Page::read("docs/attributes.md"));
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn links_lead_to_files_and_headings() {
    let pages = Page::all();
    let wrong: Vec<String> = pages.iter().flat_map(Page::dead_links).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
