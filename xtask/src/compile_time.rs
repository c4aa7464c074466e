//! `cargo xtask compile-time`: what the derives cost a user's build, beside serde's on the same structs.
//!
//! Crates with the same structs are written below `target/`: with `Model`, with `Model` and the query helpers, with
//! `Serialize` and `Deserialize`, and without any derive. Dependencies are built first and counted apart; then each crate alone
//! is checked, built, and checked again after an edit. CPU seconds of cargo and everything that it starts.
//!
//! With `--peers` the same models beside other libraries, whose crates are fetched: ours with the helpers are to cost less
//! than each of them.
//!
//! Besides, what a service waits for in its first build: onedef with a driver and all that it depends on, beside sqlx
//! alone with the same features.

mod peers;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::steps::root;

const MODELS: usize = 100;
/// Each figure is the smallest of this many runs.
const RUNS: usize = 3;

/// A crate of our own that is measured.
struct Subject {
    name: &'static str,
    dependencies: String,
    head: &'static str,
    derive: &'static str,
    onedef: bool,
}

/// CPU seconds of a crate.
struct Figures {
    dependencies: f64,
    check: f64,
    build: f64,
    edit: f64,
}

/// Measures all and prints a table; fails when the derives cost more than they may beside serde's.
pub(crate) fn run(with_peers: bool) -> Result<()> {
    let root = root();
    let folder = root.join("target/compile-time");
    let subjects = [
        Subject {
            name: "plain",
            dependencies: String::new(),
            head: "",
            derive: "Clone",
            onedef: false,
        },
        Subject {
            name: "serde",
            dependencies: "serde = { version = \"1\", features = [\"derive\"] }\n".to_owned(),
            head: "use serde::{Deserialize, Serialize};\n",
            derive: "Clone, Serialize, Deserialize",
            onedef: false,
        },
        Subject {
            name: "onedef",
            dependencies: format!("onedef = {{ path = {root:?} }}\n"),
            head: "use onedef::{BelongsTo, HasMany, Model};\n",
            derive: "Clone, Model",
            onedef: true,
        },
        Subject {
            name: "onedef with helpers",
            dependencies: format!("onedef = {{ path = {root:?}, features = [\"sqlite\"] }}\n"),
            head: "use onedef::{BelongsTo, HasMany, Model};\n",
            derive: "Clone, Model",
            onedef: true,
        },
    ];
    println!("{MODELS} models of 12 fields, CPU seconds, smallest of {RUNS}");
    println!("| | dependencies | check | build | check after an edit |");
    println!("| --- | --- | --- | --- | --- |");
    let mut all = Vec::new();
    for subject in &subjects {
        all.push(line(
            &folder,
            subject.name,
            &subject.dependencies,
            &models(subject),
        )?);
    }
    let [_, serde, ours, helpers] = all.as_slice() else {
        bail!("four crates are measured");
    };
    let below_peers = !with_peers || against_peers(&folder, helpers)?;
    let alone = against_serde("onedef", ours, serde, [1.0, 1.0, 1.0]);
    let with_helpers = against_serde("onedef with helpers", helpers, serde, [1.5, 2.0, 1.5]);
    clean_builds(&folder, &root)?;
    if !(alone && with_helpers) {
        bail!("the derives cost more than they may beside serde's");
    }
    if !below_peers {
        bail!("the derives with the helpers cost more than another library's");
    }
    Ok(())
}

/// Measures a crate and prints its line of the table.
fn line(folder: &Path, name: &str, dependencies: &str, models: &str) -> Result<Figures> {
    let figures = measure(&folder.join(name.replace(' ', "-")), dependencies, models)?;
    println!(
        "| {name} | {:.2} | {:.2} | {:.2} | {:.2} |",
        figures.dependencies, figures.check, figures.build, figures.edit
    );
    Ok(figures)
}

/// Measures the other libraries, and says whether ours cost less than each of them.
fn against_peers(folder: &Path, ours: &Figures) -> Result<bool> {
    let mut dearer = Vec::new();
    for peer in peers::PEERS {
        let figures = line(folder, peer.name, peer.dependencies, &(peer.models)())?;
        for (what, ours, theirs) in [
            ("check", ours.check, figures.check),
            ("build", ours.build, figures.build),
            ("check after an edit", ours.edit, figures.edit),
        ] {
            if ours >= theirs {
                dearer.push(format!("{what} {ours:.2}, {} {theirs:.2}", peer.name));
            }
        }
    }
    for one in &dearer {
        println!("onedef with helpers is not below: {one}");
    }
    Ok(dearer.is_empty())
}

/// Prints ratios to serde's figures, each with what it may be at most, and says whether all are within.
fn against_serde(name: &str, ours: &Figures, serde: &Figures, most: [f64; 3]) -> bool {
    let ratios = [
        ("check", ours.check / serde.check, most[0]),
        ("build", ours.build / serde.build, most[1]),
        ("check after an edit", ours.edit / serde.edit, most[2]),
    ];
    let shown: Vec<String> = ratios
        .iter()
        .map(|(what, ratio, most)| format!("{what} {ratio:.2}× (≤ {most})"))
        .collect();
    println!("{name} against serde: {}", shown.join(", "));
    ratios.iter().all(|(_, ratio, most)| ratio <= most)
}

/// What a service builds with: the driver, and the types of its columns.
const SERVICE: &str = "\"postgres\", \"chrono\", \"uuid\", \"json\"";

/// Builds an empty crate with all of its dependencies, once for each of two sets of them, and prints a table.
fn clean_builds(folder: &Path, root: &Path) -> Result<()> {
    let sqlx = format!("sqlx = {{ version = \"0.9\", default-features = false, features = [{SERVICE}] }}\n");
    let onedef = format!("onedef = {{ path = {root:?}, features = [{SERVICE}] }}\n");
    println!("\nthe clean build with all dependencies, features {SERVICE}");
    println!("| | CPU seconds | seconds | packages |");
    println!("| --- | --- | --- | --- |");
    for (name, dependencies) in [("sqlx alone", sqlx), ("onedef with sqlx", onedef)] {
        let krate = folder.join(name.replace(' ', "-"));
        new_crate(&krate, &dependencies)?;
        // The versions of the workspace, so that both build the same sqlx.
        std::fs::copy(root.join("Cargo.lock"), krate.join("Cargo.lock"))?;
        let begin = Instant::now();
        let seconds = cargo(&krate, "build", false)?;
        let waited = begin.elapsed().as_secs_f64();
        println!("| {name} | {seconds:.1} | {waited:.1} | {} |", packages(&krate)?);
    }
    Ok(())
}

/// How many packages a crate is built from, itself left out.
fn packages(krate: &Path) -> Result<usize> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "tree",
            "--offline",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(krate)
        .output()
        .context("cannot start cargo")?;
    let text = String::from_utf8(output.stdout).context("cargo tree prints text")?;
    let packages: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.split(" (").next())
        .filter(|line| !line.is_empty())
        .collect();
    Ok(packages.len().saturating_sub(1))
}

/// An empty crate that was never built.
fn new_crate(krate: &Path, dependencies: &str) -> Result<()> {
    let target = krate.join("target");
    if target.exists() {
        std::fs::remove_dir_all(&target)?;
    }
    std::fs::create_dir_all(krate.join("src"))?;
    let name = krate
        .file_name()
        .context("a crate has a folder")?
        .to_string_lossy();
    std::fs::write(
        krate.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{name}-models\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
        ),
    )?;
    std::fs::write(krate.join("src/lib.rs"), "")?;
    Ok(())
}

fn measure(krate: &Path, dependencies: &str, text: &str) -> Result<Figures> {
    new_crate(krate, dependencies)?;
    let source = krate.join("src/lib.rs");
    fetch(krate)?;
    // Dependencies alone, in both forms: the crate is still empty.
    let dependencies = cargo(krate, "check", false)? + cargo(krate, "build", false)?;
    let mut figures = Figures {
        dependencies,
        check: f64::MAX,
        build: f64::MAX,
        edit: f64::MAX,
    };
    for _ in 0..RUNS {
        for (command, smallest) in [("check", &mut figures.check), ("build", &mut figures.build)] {
            write_newer(&source, "")?;
            cargo(krate, command, false)?;
            write_newer(&source, text)?;
            *smallest = smallest.min(cargo(krate, command, false)?);
        }
        write_newer(&source, text)?;
        cargo(krate, "check", true)?;
        write_newer(
            &source,
            &text.replacen("pub login: String", "pub log_in: String", 1),
        )?;
        figures.edit = figures.edit.min(cargo(krate, "check", true)?);
    }
    Ok(figures)
}

/// A file whose time of change cargo cannot overlook.
fn write_newer(path: &PathBuf, text: &str) -> Result<()> {
    std::fs::write(path, text)?;
    let file = std::fs::File::options().append(true).open(path)?;
    file.set_modified(std::time::SystemTime::now() + std::time::Duration::from_secs(1))?;
    std::thread::sleep(std::time::Duration::from_millis(20));
    Ok(())
}

/// Gets what a crate depends on, so that no more is waited for the network.
fn fetch(krate: &Path) -> Result<()> {
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["fetch", "--quiet"])
        .current_dir(krate)
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("cargo fetch failed in {}", krate.display());
    }
    Ok(())
}

/// Runs cargo and gives the CPU seconds that it and its children took.
fn cargo(krate: &Path, command: &str, incremental: bool) -> Result<f64> {
    let before = children_seconds()?;
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([command, "--quiet", "--offline"])
        .current_dir(krate)
        .env("CARGO_TARGET_DIR", krate.join("target"))
        .env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" })
        .env_remove("RUSTFLAGS")
        .stdout(Stdio::null())
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("cargo {command} failed in {}", krate.display());
    }
    Ok(children_seconds()? - before)
}

/// User and system time of all children that have ended: fields 16 and 17 of `/proc/self/stat`, in ticks of 1/100 s
/// (proc_pid_stat(5)).
fn children_seconds() -> Result<f64> {
    let stat =
        std::fs::read_to_string("/proc/self/stat").context("CPU time is read from /proc: Linux only")?;
    let rest = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks: f64 = rest
        .split_whitespace()
        .skip(13)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    Ok(ticks / 100.0)
}

/// The models: each belongs to the one before it, so that the graph is connected.
fn models(subject: &Subject) -> String {
    let mut text = subject.head.to_owned();
    for number in 0..MODELS {
        let db = |attribute: &str| {
            if subject.onedef {
                format!("    #[db({attribute})]\n")
            } else {
                String::new()
            }
        };
        let relations = if subject.onedef {
            let next = (number + 1) % MODELS;
            let last = (number + MODELS - 1) % MODELS;
            format!("    pub owner: BelongsTo<Model{last:03}>,\n    pub owned: HasMany<Model{next:03}>,\n")
        } else {
            String::new()
        };
        text.push_str(&format!(
            "/// Model {number}.\n#[derive({})]\n{}pub struct Model{number:03} {{\n{}    pub id: i64,\n    pub login: String,\n    \
             pub name: Option<String>,\n{}    pub email: String,\n    pub score: f64,\n    pub level: i32,\n    pub rank: Option<i16>,\n\
             {}    pub active: bool,\n    pub data: Option<Vec<u8>>,\n    pub tags: Vec<String>,\n    pub owner_id: i64,\n    \
             pub notes: Option<String>,\n{relations}}}\n\n",
            subject.derive,
            if subject.onedef { "#[db(index(owner_id, name))]\n" } else { "" },
            db("id"),
            db("unique"),
            db("default = true"),
        ));
    }
    text
}
