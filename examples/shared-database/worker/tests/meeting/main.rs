//! The front end (Prisma Client), the back end (Flask and SQLAlchemy) and a Rust service meet in the same rows.
//!
//! Everything is real and each client is a process of its own: no row is made by the test. The database's sessions are at
//! +05:30, so that whoever confuses local time with UTC is five and a half hours off.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests that start processes and ask a database"
)]

mod agreement;
mod change;
mod clients;
mod database;
mod scenarios;

use anyhow::Result;
use clients::Clients;
use database::Database;

#[test]
fn three_clients_meet_in_the_same_rows() -> Result<()> {
    let mut database = Database::new("meeting")?;
    let mut clients = Clients::start(
        &database::example(),
        env!("CARGO_BIN_EXE_worker").as_ref(),
        &database.url,
        "meeting",
    )?;
    let admin = scenarios::administrator(&mut clients)?;
    scenarios::somebody_asks_for_access(&mut clients, &admin)?;
    scenarios::somebody_is_turned_away(&mut clients, &admin)?;
    let user = scenarios::an_administrator_invites(&mut clients, &admin)?;
    scenarios::an_invoice_is_uploaded(&mut clients, &user)?;
    database.every_time_is_utc()?;
    agreement::alembic_finds_nothing(&database::example().join("backend"), &database.url)?;
    agreement::prisma_finds_nothing(&mut database, &database::example())?;
    agreement::catalog_is_the_definitions(&mut database, &database::example())?;
    clients.end()?;
    change::a_reason_is_added(&mut database)?;
    database.close()
}

#[test]
fn whoever_starts_first_makes_its_own_tables() -> Result<()> {
    agreement::both_orders_end_equal()
}
