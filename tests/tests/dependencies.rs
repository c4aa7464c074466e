//! What a user's build pays for.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that asks cargo"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

fn tree(arguments: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--prefix", "none"])
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    // `name v1.0.0 (proc-macro) (*)`: what stands behind the version is no part of the package.
    text.lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_derives_wait_for_twelve_packages_at_most() {
    let packages = tree(&["-p", "schema-macros", "-e", "normal"]);
    assert!(packages.contains("syn"), "{packages:?}");
    assert!(packages.len() <= 12, "{packages:?}");
}

#[test]
fn nothing_of_the_compiler_is_in_the_run_time() {
    let packages = tree(&[
        "-p",
        "onedef",
        "-e",
        "normal,no-proc-macro",
        "--features",
        "mysql,postgres,sqlite,chrono,time,uuid,rust_decimal,bigdecimal,json,serde",
    ]);
    assert!(packages.contains("sqlx"), "{packages:?}");
    for unwanted in ["syn", "schema-core", "sqlx-macros", "quote"] {
        assert!(!packages.contains(unwanted), "{unwanted} in {packages:?}");
    }
}

#[test]
fn queries_are_written_without_a_driver() {
    let packages = tree(&[
        "-p",
        "onedef",
        "-e",
        "normal,no-proc-macro",
        "--features",
        "query",
    ]);
    for unwanted in ["sqlx", "sqlx-core", "tokio", "futures-util", "tracing"] {
        assert!(!packages.contains(unwanted), "{unwanted} in {packages:?}");
    }
}

#[test]
fn a_crate_of_models_alone_waits_for_no_driver() {
    let packages = tree(&["-p", "onedef", "-e", "normal,no-proc-macro"]);
    assert_eq!(packages.into_iter().collect::<Vec<_>>(), ["onedef"]);
}
