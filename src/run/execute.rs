//! One statement on one connection: bound, run, traced.

use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use sqlx::Connection as _;
use tracing::Instrument as _;

use super::driver::Driver;
use super::refusal;
use crate::description::ModelDescription;
use crate::error::Error;
use crate::query::Tenant;
use crate::query::statement::{Dialect, Statement, Writer, settings_of};
use crate::value::Datum;

/// What is known while the statements of one query run.
#[derive(Debug, Clone)]
pub struct Context {
    /// Whose rows the query is about.
    pub(crate) tenant: Tenant,
    /// The session variables that hold the tenant already.
    settings: Vec<&'static str>,
    /// Of the query, for traces: `find_many`.
    pub(crate) operation: &'static str,
}

/// A connection while the statements of one query run: as it came, or within a transaction.
#[derive(Debug)]
pub(crate) enum Work<'c, D: Driver> {
    Plain(&'c mut D::Connection),
    Within(sqlx::Transaction<'c, D>),
}

impl<'c, D: Driver> Work<'c, D> {
    /// Begins: in a transaction when that is wanted, or when the policies of one of the tables have to know the tenant. What
    /// they read is set until the transaction ends, so that nothing of it is left when the connection goes back to a pool.
    pub(crate) async fn begin(
        connection: &'c mut D::Connection,
        atomic: bool,
        operation: &'static str,
        tenant: Tenant,
        models: impl IntoIterator<Item = &'static ModelDescription>,
    ) -> Result<(Work<'c, D>, Context), Error> {
        let mut settings = Vec::new();
        if let (Tenant::Is(_), Dialect::Postgres) = (&tenant, D::DIALECT) {
            for model in models {
                settings_of(model, &mut settings);
            }
        }
        let mut work = if atomic || !settings.is_empty() {
            Work::Within(
                connection
                    .begin()
                    .await
                    .map_err(|error| refusal::of(error, None))?,
            )
        } else {
            Work::Plain(connection)
        };
        set_tenant::<D>(work.connection(), &settings, &tenant).await?;
        let context = Context {
            tenant,
            settings,
            operation,
        };
        Ok((work, context))
    }

    pub(crate) fn connection(&mut self) -> &mut D::Connection {
        match self {
            Work::Plain(connection) => connection,
            Work::Within(transaction) => transaction,
        }
    }

    /// Ends. Dropped before, a transaction is rolled back.
    pub(crate) async fn finish(self) -> Result<(), Error> {
        match self {
            Work::Plain(_) => Ok(()),
            Work::Within(transaction) => transaction
                .commit()
                .await
                .map_err(|error| refusal::of(error, None)),
        }
    }
}

/// `set_config(…, true)`: until the transaction ends.
async fn set_tenant<D: Driver>(
    connection: &mut D::Connection,
    settings: &[&'static str],
    tenant: &Tenant,
) -> Result<(), Error> {
    let (Tenant::Is(value), false) = (tenant, settings.is_empty()) else {
        return Ok(());
    };
    let any = Tenant::Any;
    let mut writer = Writer::new(D::DIALECT, &any);
    writer.word("SELECT ");
    writer.list(", ", settings, |w, name| {
        w.word("set_config(");
        w.text((*name).to_owned());
        w.word(", ");
        w.text(as_text(value));
        w.word(", true)");
    });
    let Statement { text, values, .. } = writer.finish()?;
    D::execute(connection, text, arguments::<D>(values)?)
        .await
        .map_err(|error| refusal::of(error, None))?;
    Ok(())
}

/// A tenant's key in a session variable, which is text.
fn as_text(value: &Datum) -> String {
    match value {
        Datum::Text(text) => text.to_string(),
        Datum::Int(number) => number.to_string(),
        Datum::Uuid(bytes) => uuid::Uuid::from_bytes(*bytes).hyphenated().to_string(),
        _ => String::new(),
    }
}

pub(crate) fn arguments<D: Driver>(values: Vec<(crate::value::Kind, Datum)>) -> Result<D::Arguments, Error> {
    let mut arguments = D::Arguments::default();
    sqlx::Arguments::reserve(&mut arguments, values.len(), values.len() * 16);
    for (kind, value) in values {
        D::bind(&mut arguments, kind, value)?;
    }
    Ok(arguments)
}

/// Runs a statement and hands over each of its rows. Says how many there were.
///
/// # Errors
/// What the database says, or `each`.
pub(crate) async fn fetch<D: Driver>(
    connection: &mut D::Connection,
    model: &'static ModelDescription,
    context: &Context,
    statement: Statement,
    mut each: impl FnMut(&<D as sqlx::Database>::Row) -> Result<(), Error> + Send,
) -> Result<u64, Error> {
    let mut work = missing_settings::<D>(connection, context, &statement).await?;
    let run = async {
        let arguments = arguments::<D>(statement.values)?;
        let mut rows = D::rows(work.connection(), statement.text, arguments);
        let mut count = 0;
        while let Some(row) = rows.next().await {
            each(&row.map_err(|error| refusal::of(error, Some(model)))?)?;
            count += 1;
        }
        Ok(count)
    };
    let count = traced(model, context, run).await?;
    work.finish().await?;
    Ok(count)
}

/// Runs a statement and says how many rows it changed.
///
/// # Errors
/// What the database says.
pub(crate) async fn execute<D: Driver>(
    connection: &mut D::Connection,
    model: &'static ModelDescription,
    context: &Context,
    statement: Statement,
) -> Result<u64, Error> {
    let mut work = missing_settings::<D>(connection, context, &statement).await?;
    let run = async {
        let arguments = arguments::<D>(statement.values)?;
        let changed = D::execute(work.connection(), statement.text, arguments).await;
        changed.map_err(|error| refusal::of(error, Some(model)))
    };
    let changed = traced(model, context, run).await?;
    work.finish().await?;
    Ok(changed)
}

/// A statement may read a table that nobody knew of before, through a condition: what its policies read is set for it.
async fn missing_settings<'c, D: Driver>(
    connection: &'c mut D::Connection,
    context: &Context,
    statement: &Statement,
) -> Result<Work<'c, D>, Error> {
    let missing: Vec<&'static str> = statement
        .settings
        .iter()
        .filter(|name| !context.settings.contains(name))
        .copied()
        .collect();
    if missing.is_empty() {
        return Ok(Work::Plain(connection));
    }
    let mut transaction = connection
        .begin()
        .await
        .map_err(|error| refusal::of(error, None))?;
    set_tenant::<D>(&mut transaction, &missing, &context.tenant).await?;
    Ok(Work::Within(transaction))
}

/// From how many microseconds on a query is slow; 0 is never.
static SLOW_MICROS: AtomicU64 = AtomicU64::new(0);

/// Queries that take longer are told as an event of `tracing`, target `onedef`, level `WARN`. Off until it is set.
pub fn set_slow_query_limit(limit: Option<Duration>) {
    let micros = limit.map_or(0, |limit| {
        u64::try_from(limit.as_micros()).unwrap_or(u64::MAX).max(1)
    });
    SLOW_MICROS.store(micros, Ordering::Relaxed);
}

/// In a span that tells model, operation, rows and time, and no value.
#[expect(
    clippy::disallowed_methods,
    reason = "how long a query takes is what it tells"
)]
async fn traced(
    model: &'static ModelDescription,
    context: &Context,
    run: impl Future<Output = Result<u64, Error>> + Send,
) -> Result<u64, Error> {
    let span = tracing::debug_span!(
        target: "onedef",
        "query",
        model = model.name,
        operation = context.operation,
        rows = tracing::field::Empty,
        micros = tracing::field::Empty
    );
    let started = Instant::now();
    let result = run.instrument(span.clone()).await;
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    let rows = result.as_ref().copied().unwrap_or_default();
    span.record("rows", rows);
    span.record("micros", micros);
    let limit = SLOW_MICROS.load(Ordering::Relaxed);
    if limit != 0 && micros >= limit {
        tracing::warn!(
            target: "onedef",
            parent: &span,
            model = model.name,
            operation = context.operation,
            rows,
            micros,
            "slow query"
        );
    }
    result
}
