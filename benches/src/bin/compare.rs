//! The bars of the compiler, side by side in one run: `onedef` against a floor, an empty process and Prisma's own command.
//!
//! Usage: `compare ONEDEF [PEERS]`: the command's binary, and the folder with Prisma's packages (see `tests/peers`).
//! Every figure is the median of several runs that take turns, since the machine's speed changes while it works.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a program that measures others"
)]

use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use onedef_bench::Definition;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ROUNDS: usize = 9;

fn main() -> Result<()> {
    let mut args = std::env::args_os().skip(1);
    let onedef = PathBuf::from(args.next().ok_or("usage: compare ONEDEF [PEERS]")?);
    let peers = args.next().map(PathBuf::from);
    let here = std::env::current_exe()?
        .parent()
        .map(Path::to_path_buf)
        .ok_or("no folder of this program")?;
    let work = std::env::temp_dir().join(format!("onedef-compare-{}", std::process::id()));
    let bench = Bench { onedef, here, work };
    let outcome = bench.all(peers.as_deref());
    fs::remove_dir_all(&bench.work)?;
    outcome
}

struct Bench {
    onedef: PathBuf,
    here: PathBuf,
    work: PathBuf,
}

/// Medians of one command.
#[derive(Debug, Clone, Copy)]
struct Cost {
    wall: f64,
    cpu: f64,
    peak: f64,
}

impl Bench {
    fn all(&self, peers: Option<&Path>) -> Result<()> {
        let sizes: Vec<PathBuf> = [10, 1_000, 5_000]
            .iter()
            .map(|n| self.project(*n))
            .collect::<Result<_>>()?;
        let [small, middle, large] = sizes.as_slice() else {
            return Err("three projects".into());
        };
        let floor = |project: &Path| self.program("floor", [project.join("src").as_os_str()]);
        let generate = |project: &Path| self.onedef("generate", project);

        // The artifacts do not exist in the first run of each; that run is a warm-up.
        for project in [small, middle, large] {
            self.cost(&generate(project))?;
        }
        let costs = self.take_turns(&[
            floor(middle),
            generate(middle),
            self.onedef("check", middle),
            self.program("empty", []),
            generate(small),
            generate(large),
        ])?;
        let [floor, whole, check, empty, ten, five_thousand] = costs.as_slice() else {
            return Err("six costs".into());
        };

        println!("| measure | onedef | against | ratio | bar |\n| --- | --- | --- | --- | --- |");
        row("generate, 1,000 models, CPU s", whole.cpu, floor.cpu, 2.5);
        row("generate, 1,000 models, wall s", whole.wall, floor.wall, 1.3);
        row(
            "generate, 1,000 models, peak MiB",
            mib(whole.peak),
            mib(floor.peak),
            1.5,
        );
        row(
            "generate, 10 models, wall s (against an empty process)",
            ten.wall,
            empty.wall,
            3.0,
        );
        row(
            "generate, 5,000 against 1,000 models, wall s",
            five_thousand.wall,
            whole.wall,
            5.5,
        );
        row(
            "check against generate, 1,000 models, wall s",
            check.wall,
            whole.wall,
            1.0,
        );
        if let Some(peers) = peers {
            let schema = middle.join("out/schema.prisma");
            let script = peers.join("time-prisma.mjs");
            let prisma = self.cost(&[OsString::from("node"), script.into(), schema.into()])?;
            row(
                "generate against Prisma's validate, format and SQL, 1,000 models, wall s",
                whole.wall,
                prisma.wall,
                0.05,
            );
        }
        Ok(())
    }

    /// Writes a project of so many models and returns its folder.
    fn project(&self, models: usize) -> Result<PathBuf> {
        let folder = self.work.join(models.to_string());
        for (path, text) in Definition::of(models).files() {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().ok_or("a file has a folder")?)?;
            fs::write(path, text)?;
        }
        fs::create_dir_all(folder.join("out"))?;
        fs::write(folder.join("onedef.toml"), CONFIG)?;
        Ok(folder)
    }

    fn program<'a>(&self, name: &str, args: impl IntoIterator<Item = &'a OsStr>) -> Vec<OsString> {
        let mut command = vec![self.here.join(name).into_os_string()];
        command.extend(args.into_iter().map(OsStr::to_owned));
        command
    }

    fn onedef(&self, subcommand: &str, project: &Path) -> Vec<OsString> {
        let config = project.join("onedef.toml");
        [
            self.onedef.as_os_str(),
            subcommand.as_ref(),
            "--config".as_ref(),
            config.as_os_str(),
        ]
        .map(OsStr::to_owned)
        .to_vec()
    }

    /// Runs the commands in turns and returns the median of each.
    fn take_turns(&self, commands: &[Vec<OsString>]) -> Result<Vec<Cost>> {
        let mut runs = vec![Vec::new(); commands.len()];
        for _ in 0..ROUNDS {
            for (command, costs) in commands.iter().zip(&mut runs) {
                costs.push(self.cost(command)?);
            }
        }
        Ok(runs.into_iter().map(|costs| median(&costs)).collect())
    }

    fn cost(&self, command: &[OsString]) -> Result<Cost> {
        let output = Command::new(self.here.join("measure")).args(command).output()?;
        let figures: serde_json::Value = serde_json::from_slice(&output.stdout)?;
        // `check` finds the artifacts untracked, which is its job; its work is the same.
        match figures["code"].as_i64() {
            Some(0 | 1) => {}
            code => return Err(format!("{command:?} ended with {code:?}").into()),
        }
        let figure = |name: &str| {
            figures[name]
                .as_f64()
                .ok_or_else(|| format!("no {name} for {command:?}"))
        };
        Ok(Cost {
            wall: figure("wall")?,
            cpu: figure("cpu")?,
            peak: figure("peak")?,
        })
    }
}

fn median(costs: &[Cost]) -> Cost {
    let middle = |of: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    Cost {
        wall: middle(|c| c.wall),
        cpu: middle(|c| c.cpu),
        peak: middle(|c| c.peak),
    }
}

fn row(name: &str, ours: f64, other: f64, bar: f64) {
    let ratio = ours / other;
    let verdict = if ratio <= bar { "" } else { " **missed**" };
    println!("| {name} | {ours:.4} | {other:.4} | {ratio:.2} | ≤ {bar}{verdict} |");
}

fn mib(bytes: f64) -> f64 {
    bytes / 1024.0 / 1024.0
}

const CONFIG: &str = r#"[source]
roots = ["src/lib.rs"]

[database.default]
provider = "postgresql"

[[artifact]]
kind = "prisma"
path = "out/schema.prisma"
generator = { provider = "prisma-client", output = "./client" }

[[artifact]]
kind = "sql"
path = "out/schema.sql"

[[artifact]]
kind = "json"
path = "out/definition.json"
"#;
