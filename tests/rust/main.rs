//! Definitions written as Rust: compiled again they mean the same, written again they are the same text, rustfmt leaves
//! them alone, and the derives take them.
//!
//! Of every example, every project of the corpus and 300 random definitions (`ONEDEF_RANDOM` asks for more,
//! `ONEDEF_RANDOM_SEED` for one), in every layout. What fails is left in `target/rust/`.
#![allow(
    clippy::disallowed_methods,
    reason = "a test that reads projects from the disk, and asks rustfmt and cargo"
)]

mod circle;
mod derives;
mod formatting;
mod sources;
mod strange;

use anyhow::{Result, ensure};
use circle::Circle;
use sources::Definition;

/// So many random definitions are compiled with the derives.
const COMPILED: usize = 60;

#[test]
fn examples_and_corpus_come_back_from_rust() -> Result<()> {
    all_come_back(sources::projects()?)
}

#[test]
fn random_definitions_come_back_from_rust() -> Result<()> {
    all_come_back(sources::random()?)
}

#[test]
fn strange_names_and_comments_come_back_from_rust() -> Result<()> {
    let strange = |(seed, definition)| strange::of(seed, definition);
    all_come_back((0..).zip(sources::random()?).map(strange).collect())
}

fn all_come_back(definitions: Vec<Definition>) -> Result<()> {
    let mut failures = Vec::new();
    let mut circles = Vec::new();
    for definition in &definitions {
        for layout in circle::LAYOUTS {
            let circle = Circle::of(definition, layout);
            failures.extend(circle.problems());
            circles.push(circle);
        }
    }
    let files: usize = circles.iter().map(|circle| circle.files.len()).sum();
    failures.extend(formatting::problems(&circles)?);
    onedef_tests::say(&format!("{} definitions, {files} files", definitions.len()));
    ensure!(
        failures.is_empty(),
        "{} failures\n\n{}",
        failures.len(),
        failures.join("\n\n")
    );
    Ok(())
}

#[test]
fn the_derives_take_what_is_written() -> Result<()> {
    let mut definitions = sources::projects()?;
    definitions.extend(sources::random()?.into_iter().take(COMPILED));
    let strange = |(seed, definition)| strange::of(seed, definition);
    definitions.extend((0..).zip(sources::random()?).map(strange).take(COMPILED));
    derives::take(&definitions)
}
