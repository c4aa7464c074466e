//! The workshop: `cargo xtask test` is everything that CI runs, `cargo xtask bench` measures.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a program that starts others and says which, and what it measured"
)]

mod bench;
mod compile_time;
mod docs;
mod mariadb;
mod peers;
mod postgres;
mod steps;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The workshop of onedef")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Everything that CI runs: formatting, lints, documentation, examples, all tests. Prepares what it needs by itself
    Test {
        /// Run only these steps
        #[arg(long, value_enum, value_delimiter = ',')]
        only: Vec<steps::Step>,
        /// Passed on to `cargo test`, after `--`: a filter
        #[arg(last = true)]
        filter: Vec<String>,
    },
    /// Prepares the peers (npm packages, Python packages, PostgreSQL) and prints how to reach them
    Prepare,
    /// Takes the Prisma schemas of folders through every circle: to Rust and back, to databases and back
    Corpus {
        /// Folders of `.prisma` files, and of folders of such files
        #[arg(required = true, value_name = "DIR")]
        folders: Vec<std::path::PathBuf>,
    },
    /// Rewrites what is generated in README.md and `docs/`
    Docs,
    /// Criterion benches and the comparison of whole processes
    Bench {
        /// Only the comparison of whole processes
        #[arg(long)]
        compare: bool,
        /// Another bench instead
        #[command(subcommand)]
        other: Option<OtherBench>,
    },
    /// What the derives cost a user's build, beside serde's, and all of onedef beside sqlx
    CompileTime {
        /// Beside ormlite, SeaORM, toasty and diesel too, which takes some minutes and the network
        #[arg(long)]
        peers: bool,
    },
}

#[derive(Subcommand)]
enum OtherBench {
    /// Query helpers beside hand-written sqlx, diesel-async, SeaORM and toasty, on PostgreSQL and SQLite
    Queries {
        /// Passed on, after `--`: `--seconds 2`, `--only include`, `--database sqlite`
        #[arg(last = true)]
        arguments: Vec<String>,
    },
}

fn main() -> Result<()> {
    match Arguments::parse().task {
        Task::Test { only, filter } => steps::test(&only, &filter),
        Task::Prepare => steps::prepare(),
        Task::Corpus { folders } => steps::corpus(&folders),
        Task::Docs => docs::rewrite(),
        Task::Bench {
            other: Some(OtherBench::Queries { arguments }),
            ..
        } => bench::queries(&arguments),
        Task::Bench { compare, other: None } => bench::run_all(compare),
        Task::CompileTime { peers } => compile_time::run(peers),
    }
}
