//! Runs one command and prints what it cost, as JSON: wall and CPU seconds, peak memory in bytes, exit code.
//!
//! A process of its own for each command, since the system keeps one account for all children of a process.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a program that measures others"
)]

use std::error::Error;
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1);
    let program = args.next().ok_or("usage: measure PROGRAM ARGUMENT…")?;
    let started = Instant::now();
    let status = Command::new(&program)
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    let wall = started.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let cpu = (usage.user_time().num_microseconds() + usage.system_time().num_microseconds()) as f64 / 1e6;
    // Linux counts in KiB.
    let peak = usage.max_rss() * 1024;
    println!(
        "{}",
        serde_json::json!({ "wall": wall, "cpu": cpu, "peak": peak, "code": status.code() })
    );
    Ok(())
}
