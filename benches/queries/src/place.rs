//! Where things run: the client on the first processor, PostgreSQL's processes on the second.
//!
//! Left to itself, a system moves both about, and whether a query wakes a process on the same processor or on another one
//! decides about more microseconds than the libraries do. Two connections of one library then differ threefold.

use anyhow::Result;
use nix::sched::{CpuSet, sched_setaffinity};
use nix::unistd::Pid;
use sqlx::PgConnection;

/// By which the server knows connections of the bench.
pub const NAME: &str = "onedef-bench";

fn put(process: i32, processor: usize) -> nix::Result<()> {
    let mut processors = CpuSet::new();
    processors.set(processor)?;
    sched_setaffinity(Pid::from_raw(process), &processors)
}

/// This thread, and all that it starts.
pub fn client() {
    if put(0, 0).is_err() {
        eprintln!("note: the client cannot be held on one processor; figures vary");
    }
}

/// The server's processes for our connections. Takes the same user as the server's, or root, on the same machine.
pub async fn servers(connection: &mut PgConnection) -> Result<()> {
    let processes: Vec<i32> =
        sqlx::query_scalar("SELECT pid FROM pg_stat_activity WHERE application_name = $1")
            .bind(NAME)
            .fetch_all(connection)
            .await?;
    if processes.into_iter().any(|process| put(process, 1).is_err()) {
        eprintln!("note: the server's processes cannot be held on one processor; figures vary");
    }
    Ok(())
}
