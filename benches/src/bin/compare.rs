//! The bars of the compiler, side by side in one run: `onedef` against a floor, an empty process and Prisma's own command.
//!
//! Usage: `compare ONEDEF [PEERS PRISMA]`: the command's binary, the folder with Prisma's packages (see `tests/peers`) and
//! the one with its command (see `benches/peers`).
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
/// Prisma takes seconds, of which milliseconds do not matter.
const ROUNDS_OF_PRISMA: usize = 3;

fn main() -> Result<()> {
    let mut args = std::env::args_os().skip(1);
    let onedef = PathBuf::from(args.next().ok_or("usage: compare ONEDEF [PEERS PRISMA]")?);
    let prisma = match (args.next(), args.next()) {
        (Some(peers), Some(command)) => Some(Prisma {
            peers: peers.into(),
            command: command.into(),
        }),
        _ => None,
    };
    let here = std::env::current_exe()?
        .parent()
        .map(Path::to_path_buf)
        .ok_or("no folder of this program")?;
    let work = std::env::temp_dir().join(format!("onedef-compare-{}", std::process::id()));
    let bench = Bench { onedef, here, work };
    let outcome = bench.all(prisma.as_ref());
    fs::remove_dir_all(&bench.work)?;
    outcome
}

struct Bench {
    onedef: PathBuf,
    here: PathBuf,
    work: PathBuf,
}

/// Where Prisma is.
struct Prisma {
    /// Its packages, with our scripts beside them.
    peers: PathBuf,
    /// Its own command.
    command: PathBuf,
}

/// Medians of one command.
#[derive(Debug, Clone, Copy)]
struct Cost {
    wall: f64,
    cpu: f64,
    peak: f64,
}

impl Bench {
    fn all(&self, prisma: Option<&Prisma>) -> Result<()> {
        let sizes: Vec<PathBuf> = [10, 1_000, 5_000]
            .iter()
            .map(|n| self.project(&n.to_string(), *n, CONFIG))
            .collect::<Result<_>>()?;
        let [small, middle, large] = sizes.as_slice() else {
            return Err("three projects".into());
        };
        let shared = self.project("shared", 1_000, &shared())?;
        let floor = |project: &Path| self.program("floor", [project.join("src").as_os_str()]);
        let generate = |project: &Path| self.onedef("generate", project);

        // The artifacts do not exist in the first run of each; that run is a warm-up.
        for project in [small, middle, large, &shared] {
            self.cost(&generate(project))?;
        }
        let costs = self.take_turns(
            ROUNDS,
            &[
                floor(middle),
                generate(middle),
                self.onedef("check", middle),
                self.program("empty", []),
                generate(small),
                generate(large),
                generate(&shared),
            ],
        )?;
        let [floor, whole, check, empty, ten, five_thousand, all] = costs.as_slice() else {
            return Err("seven costs".into());
        };

        println!("| measure | onedef | against | ratio | bar |\n| --- | --- | --- | --- | --- |");
        row("generate, 1,000 models, CPU s", whole.cpu, floor.cpu, 2.5);
        row(
            "generate, 1,000 models, every artifact, CPU s",
            all.cpu,
            floor.cpu,
            3.5,
        );
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
        if let Some(prisma) = prisma {
            self.against_prisma(whole.wall, prisma, &middle.join("out/schema.prisma"))?;
        }
        Ok(())
    }

    /// Prisma's own command validates and formats; the SQL is written by its engine's WebAssembly build, because the
    /// native one, which `prisma migrate` would start, cannot be had everywhere.
    fn against_prisma(&self, ours: f64, prisma: &Prisma, schema: &Path) -> Result<()> {
        let command = prisma.command.join("node_modules/prisma/build/index.js");
        let script = prisma.peers.join("time-prisma.mjs");
        let node = |args: &[&OsStr]| -> Vec<OsString> {
            let all = std::iter::once("node".as_ref()).chain(args.iter().copied());
            all.map(OsStr::to_owned).collect()
        };
        let schema = schema.as_os_str();
        let costs = self.take_turns(
            ROUNDS_OF_PRISMA,
            &[
                node(&[command.as_ref(), "validate".as_ref(), "--schema".as_ref(), schema]),
                node(&[command.as_ref(), "format".as_ref(), "--schema".as_ref(), schema]),
                node(&[script.as_ref(), schema, "--only-sql".as_ref()]),
                node(&[script.as_ref(), schema]),
            ],
        )?;
        let [validate, format, sql, engine] = costs.as_slice() else {
            return Err("four costs".into());
        };
        row(
            "generate against Prisma's command (validate, format) and its engine's SQL, 1,000 models, wall s",
            ours,
            validate.wall + format.wall + sql.wall,
            0.05,
        );
        without_bar(
            "the same against Prisma's engine alone, all three in one process, wall s",
            ours,
            engine.wall,
        );
        Ok(())
    }

    /// Writes a project of so many models and returns its folder.
    fn project(&self, name: &str, models: usize, config: &str) -> Result<PathBuf> {
        let folder = self.work.join(name);
        for (path, text) in Definition::of(models).files() {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().ok_or("a file has a folder")?)?;
            fs::write(path, text)?;
        }
        fs::create_dir_all(folder.join("out"))?;
        fs::write(folder.join("onedef.toml"), config)?;
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
    fn take_turns(&self, rounds: usize, commands: &[Vec<OsString>]) -> Result<Vec<Cost>> {
        let mut runs = vec![Vec::new(); commands.len()];
        for _ in 0..rounds {
            for (command, costs) in commands.iter().zip(&mut runs) {
                costs.push(self.cost(command)?);
            }
        }
        Ok(runs.into_iter().map(|costs| median(&costs)).collect())
    }

    fn cost(&self, command: &[OsString]) -> Result<Cost> {
        let output = Command::new(self.here.join("measure"))
            .args(command)
            // Prisma asks nobody for a newer version, and fetches no native engine, which these commands never start.
            .env("CHECKPOINT_DISABLE", "1")
            .env("PRISMA_SCHEMA_ENGINE_BINARY", self.here.join("empty"))
            .output()?;
        let figures: serde_json::Value = serde_json::from_slice(&output.stdout)?;
        // `onedef check` finds the artifacts untracked, which is its job; its work is the same.
        let finds = command.iter().any(|word| word == "check");
        match figures["code"].as_i64() {
            Some(0) => {}
            Some(1) if finds => {}
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

/// A row that says how things are, and asks for nothing.
fn without_bar(name: &str, ours: f64, other: f64) {
    println!("| {name} | {ours:.4} | {other:.4} | {:.2} | |", ours / other);
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

/// Two services, each of which owns half of a thousand models and mirrors the other half.
fn shared() -> String {
    let modules = |range: std::ops::Range<usize>| {
        let names: Vec<String> = range.map(|at| format!("\"part_{at:04}\"")).collect();
        names.join(", ")
    };
    SHARED
        .replace("FRONTEND", &modules(0..50))
        .replace("BACKEND", &modules(50..100))
}

/// Every kind of artifact, for services that share the database.
const SHARED: &str = r#"[source]
roots = ["src/lib.rs"]

[database.default]
provider = "postgresql"

[[artifact]]
kind = "sql"
path = "out/schema.sql"

[[artifact]]
kind = "json"
path = "out/definition.json"

[service.frontend]
owns = [FRONTEND]
mirrors = ["backend"]

[[service.frontend.artifact]]
kind = "prisma"
path = "out/schema.prisma"
generator = { provider = "prisma-client", output = "./client" }

[[service.frontend.artifact]]
kind = "prisma-config"
path = "out/onedef.prisma.ts"

[[service.frontend.artifact]]
kind = "prisma-extension"
path = "out/onedef.extension.ts"
client = "./client/client"

[[service.frontend.artifact]]
kind = "typescript"
path = "out/types.ts"
zod = true

[service.backend]
owns = [BACKEND]
mirrors = ["frontend"]

[[service.backend.artifact]]
kind = "sqlalchemy"
path = "out/models.py"
"#;
