//! The `onedef` command: annotated Rust structs become a Prisma schema, SQL and JSON.
//!
//! ```text
//! onedef init        a commented onedef.toml and a first model
//! onedef generate    writes every artifact that is not up to date
//! onedef check       for CI: stale, missing, hand-edited, left over, not tracked by git
//! ```
//!
//! `onedef --help` and the [manual](https://github.com/onedef/onedef/blob/main/docs/commands.md) tell the rest.
//!
//! Here are arguments, streams, colours and exit codes, and no policy: what is generated and what a check finds is decided
//! in `schema-build` and below. Data goes to standard output, everything else to standard error. Exit codes: 0 done;
//! 1 a check found something; 2 wrong usage or configuration, or bad input; 3 an input or output error.
#![allow(
    clippy::disallowed_methods,
    reason = "a command looks at its environment and its files"
)]

mod arguments;
mod commands;
mod failure;
mod output;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use output::Output;

/// A compiler makes and drops millions of small values, on several threads at once: the system's allocator would take a
/// third of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let globals = &arguments.globals;
    let mut output = Output::new(globals);
    let result = match &arguments.command {
        Command::Init(own) => commands::init::run(own, globals, &mut output),
        Command::Generate(own) if own.watch => commands::watch::run(own, globals, &mut output),
        Command::Generate(own) => commands::generate::run(own, globals, &mut output),
        Command::Check(own) => commands::check::run(own, globals, &mut output),
        Command::Validate(own) => commands::validate::run(own, globals, &mut output),
        Command::Emit(own) => commands::emit::run(own, globals, &mut output),
        Command::Import(own) => commands::import::run(own, globals, &mut output),
        Command::Pull(own) => commands::pull::run(own, &mut output),
        Command::Ownership(own) => commands::ownership::run(own, globals, &mut output),
        Command::Explain(own) => commands::explain::run(own, &mut output),
        Command::Completions(own) => commands::completions::run(own, &mut output),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let code = failure.exit_code();
            output.failure(&failure);
            ExitCode::from(code)
        }
    }
}
