//! The database that the clients meet in.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use onedef_tests::judge;
use onedef_tests::peers::Peers;
use onedef_tests::root;
use onedef_tests::scratch::Scratch;
use schema_core::dialect::Dialect;

/// The folder of the example.
pub(crate) fn example() -> PathBuf {
    root().join("examples/shared-database")
}

/// A PostgreSQL database made by the example's own script.
pub(crate) struct Database {
    pub(crate) peers: Peers,
    pub(crate) scratch: Scratch,
    pub(crate) url: String,
}

impl Database {
    pub(crate) fn new(label: &str) -> Result<Database> {
        let mut peers = Peers::start()?;
        let scratch = Scratch::new(&mut peers.databases, Dialect::PostgreSql, label)?;
        let url = scratch.ours.clone();
        let script = std::fs::read_to_string(example().join("generated/schema.sql"))?;
        let problem = judge::run_script(&mut peers, &url, &script)?;
        ensure!(problem.is_none(), "the database refuses the script: {problem:?}");
        let zone = "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone TO %L', current_database(), \
                    'Asia/Kolkata'); END $$";
        let problem = peers.databases.apply(&url, zone)?;
        ensure!(problem.is_none(), "the time zone cannot be set: {problem:?}");
        Ok(Database { peers, scratch, url })
    }

    /// Two databases without a table, and whether the extension `vector` is only stood in for.
    pub(crate) fn empty(label: &str) -> Result<(Database, bool)> {
        let mut peers = Peers::start()?;
        let scratch = Scratch::new(&mut peers.databases, Dialect::PostgreSql, label)?;
        let stand_in = judge::put_vector(&mut peers, &scratch.ours)?;
        judge::put_vector(&mut peers, &scratch.prismas)?;
        let url = scratch.ours.clone();
        Ok((Database { peers, scratch, url }, stand_in))
    }

    /// What Prisma's own script makes of the front end's schema.
    pub(crate) fn create_as_prisma(&mut self, url: &str) -> Result<()> {
        let schema = std::fs::read_to_string(example().join("frontend/prisma/schema.prisma"))?;
        let script = self.peers.prisma.ddl(&schema)?;
        let problem = self.peers.databases.apply(url, &script)?;
        ensure!(
            problem.is_none(),
            "the database refuses Prisma's script: {problem:?}"
        );
        Ok(())
    }

    /// The names of the tables.
    pub(crate) fn tables(&mut self, url: &str) -> Result<Vec<String>> {
        let tables =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1";
        let rows = self.peers.databases.query(url, tables)?;
        let names = rows.iter().map(|row| row[0].as_str().map(str::to_owned));
        names.collect::<Option<Vec<_>>>().context("names of tables")
    }

    /// Every time without a zone that was written is the UTC of the last minutes, or a few days ahead; one that is local
    /// time would be hours ahead.
    pub(crate) fn every_time_is_utc(&mut self) -> Result<()> {
        let columns = "SELECT table_name, column_name FROM information_schema.columns \
                       WHERE table_schema = 'public' AND data_type = 'timestamp without time zone' \
                       ORDER BY table_name, ordinal_position";
        let columns = self.peers.databases.query(&self.url, columns)?;
        let mut seen = 0;
        for column in columns {
            let (table, name) = (
                column[0].as_str().context("a name")?,
                column[1].as_str().context("a name")?,
            );
            // What is meant to be later is so by whole hours or days, so it counts from the last of them.
            let rows = format!(
                "SELECT extract(epoch FROM (now() AT TIME ZONE 'UTC') - \"{name}\")::float8 FROM \"{table}\" \
                 WHERE \"{name}\" IS NOT NULL"
            );
            for row in self.peers.databases.query(&self.url, &rows)? {
                let ago = row[0].as_f64().context("a number")?.rem_euclid(3600.0);
                ensure!(ago < 600.0, "{table}.{name} is {ago} s off, so it is no UTC");
                seen += 1;
            }
        }
        ensure!(seen > 20, "only {seen} times were written");
        Ok(())
    }

    pub(crate) fn close(mut self) -> Result<()> {
        self.scratch.close(&mut self.peers.databases)
    }
}
