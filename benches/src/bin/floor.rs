//! The floor of `onedef generate`: reads the same files, parses them with the same syn on one core, keeps the trees.
//!
//! Usage: `floor FOLDER`, every `.rs` file in it.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a program that reads files"
)]

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: floor FOLDER")?;
    let mut trees = Vec::new();
    let mut entries: Vec<_> = std::fs::read_dir(Path::new(&folder))?.collect::<Result<_, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let text = std::fs::read_to_string(entry.path())?;
        trees.push((syn::parse_file(&text)?, text));
    }
    println!(
        "{}",
        trees.iter().map(|(tree, _)| tree.items.len()).sum::<usize>()
    );
    // The trees are kept to the end, and not taken apart: the floor does not pay for that.
    std::mem::forget(trees);
    Ok(())
}
