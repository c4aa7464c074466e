//! One statement on one connection: bound, run, traced.

use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use sqlx::{Connection as _, Either};
use tracing::Instrument as _;

use super::begin::{Doubt, begun};
use super::driver::Driver;
use super::refusal;
use super::source::Lease;
use crate::description::ModelDescription;
use crate::error::Error;
use crate::query::Tenant;
use crate::query::statement::{Bound, Dialect, Setting, Statement, Writer, settings_of};
use crate::value::Datum;

/// What is known while the statements of one query run.
#[derive(Debug, Clone)]
pub struct Context {
    /// Whose rows the query is about.
    pub(crate) tenant: Tenant,
    /// The session variables that hold a tenant already.
    settings: Vec<Setting>,
    /// Where to say that it is not known what became of the connection.
    doubt: Doubt,
    /// Of the query, for traces: `find_many`.
    pub(crate) operation: &'static str,
    /// Whether a transaction was begun for the query, and so is committed after its statements.
    pub(crate) commits: bool,
}

impl Context {
    /// The same query, about the rows of somebody else.
    pub(crate) fn of(&self, tenant: &Tenant) -> Context {
        Context {
            tenant: tenant.clone(),
            settings: self.settings.clone(),
            doubt: self.doubt.clone(),
            operation: self.operation,
            commits: self.commits,
        }
    }
}

/// A connection while the statements of one query run: as it came, or within a transaction.
#[derive(Debug)]
pub(crate) enum Work<'c, D: Driver> {
    Plain(&'c mut D::Connection),
    Within(sqlx::Transaction<'c, D>),
    /// Within a transaction of the caller, in which session variables held these texts.
    Inside(sqlx::Transaction<'c, D>, Vec<(&'static str, String)>),
}

impl<'c, D: Driver> Work<'c, D> {
    /// Begins: in a transaction when that is wanted, or when the policies of one of the tables have to know the tenant. What
    /// they read is set for as long as the work lasts, so that nothing of it is left when the connection goes back to a pool
    /// or to the caller.
    pub(crate) async fn begin(
        lease: &'c mut Lease<'_, D>,
        atomic: bool,
        operation: &'static str,
        tenant: Tenant,
        models: impl IntoIterator<Item = &'static ModelDescription>,
    ) -> Result<(Work<'c, D>, Context), Error> {
        let (connection, doubt) = lease.parts();
        let mut settings = Vec::new();
        if D::DIALECT == Dialect::Postgres {
            for model in models {
                settings_of(model, &tenant, &mut settings);
            }
        }
        let work = match (atomic, settings.is_empty()) {
            (false, true) => Work::Plain(connection),
            (true, true) => Work::Within(begun::<D>(connection, &doubt).await?),
            (_, false) => Work::with_settings(connection, &settings, &doubt).await?,
        };
        let context = Context {
            tenant,
            settings,
            doubt,
            operation,
            commits: matches!(work, Work::Within(_)),
        };
        Ok((work, context))
    }

    /// A transaction in which session variables hold tenants.
    async fn with_settings(
        connection: &'c mut D::Connection,
        settings: &[Setting],
        doubt: &Doubt,
    ) -> Result<Self, Error> {
        let inside = connection.is_in_transaction();
        let mut transaction = begun::<D>(connection, doubt).await?;
        let before = match inside {
            true => texts_before::<D>(&mut transaction, settings).await?,
            false => Vec::new(),
        };
        let texts = settings.iter().map(|one| (one.name, as_text(&one.tenant)));
        set_local::<D>(&mut transaction, texts).await?;
        Ok(match inside {
            true => Work::Inside(transaction, before),
            false => Work::Within(transaction),
        })
    }

    pub(crate) fn connection(&mut self) -> &mut D::Connection {
        match self {
            Work::Plain(connection) => connection,
            Work::Within(transaction) | Work::Inside(transaction, _) => transaction,
        }
    }

    /// Ends. Dropped before, a transaction is rolled back, and what was set in it with it.
    pub(crate) async fn finish(self) -> Result<(), Error> {
        let transaction = match self {
            Work::Plain(_) => return Ok(()),
            Work::Within(transaction) => transaction,
            Work::Inside(mut transaction, before) => {
                // A savepoint that is released leaves what was set in it.
                set_local::<D>(&mut transaction, before.into_iter()).await?;
                transaction
            }
        };
        transaction.commit().await.map_err(refusal::of)
    }
}

/// What session variables hold; nothing is an empty text, as PostgreSQL has it once a variable was set.
async fn texts_before<D: Driver>(
    connection: &mut D::Connection,
    settings: &[Setting],
) -> Result<Vec<(&'static str, String)>, Error> {
    let any = Tenant::Any;
    let mut writer = Writer::new(D::DIALECT, &any);
    writer.word("SELECT ");
    writer.list(", ", settings, |w, setting| {
        w.word("coalesce(current_setting(");
        w.text(setting.name.to_owned());
        w.word(", true), '')");
    });
    let Statement { text, bound, .. } = writer.finish()?;
    let arguments = arguments::<D>(bound)?;
    let row = D::first(connection, text, arguments).await.map_err(refusal::of)?;
    let row = row.ok_or(Error::NotFound { model: "pg_settings" })?;
    let texts = settings.iter().enumerate();
    texts
        .map(|(at, setting)| Ok((setting.name, D::get::<String>(&row, at)?)))
        .collect()
}

/// `set_config(…, true)`: until the transaction ends.
async fn set_local<D: Driver>(
    connection: &mut D::Connection,
    texts: impl Iterator<Item = (&'static str, String)>,
) -> Result<(), Error> {
    let any = Tenant::Any;
    let mut writer = Writer::new(D::DIALECT, &any);
    writer.word("SELECT ");
    writer.list(", ", texts, |w, (name, text)| {
        w.word("set_config(");
        w.text(name.to_owned());
        w.word(", ");
        w.text(text);
        w.word(", true)");
    });
    let Statement { text, bound, .. } = writer.finish()?;
    D::execute(connection, text, arguments::<D>(bound)?)
        .await
        .map_err(refusal::of)?;
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

pub(crate) fn arguments<D: Driver>(bound: Bound) -> Result<D::Arguments, Error> {
    let Bound { table, values } = bound;
    let mut arguments = D::Arguments::default();
    if let Some(table) = table {
        D::bind_table(&mut arguments, table)?;
    }
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
    let sensitive = statement.sensitive;
    let run = async {
        let arguments = arguments::<D>(statement.bound)?;
        let mut rows = D::rows(work.connection(), statement.text, arguments);
        let mut count = 0;
        while let Some(step) = rows.next().await {
            let step = step.map_err(|error| refusal::of_statement(error, model, sensitive))?;
            if let Either::Right(row) = step {
                each(&row).map_err(|error| refusal::of_reading(error, sensitive))?;
                count += 1;
            }
        }
        Ok(count)
    };
    let count = traced(model, context, run).await?;
    work.finish().await?;
    Ok(count)
}

/// Runs a statement that gives at most one row, and hands that over. Says how many there were.
///
/// # Errors
/// As [`fetch`]. What the database finds after the row (a constraint that is checked at the end of a transaction) is not
/// seen, so this is for what reads, and for what the caller commits.
pub(crate) async fn fetch_one<D: Driver>(
    connection: &mut D::Connection,
    model: &'static ModelDescription,
    context: &Context,
    statement: Statement,
    each: impl FnOnce(&<D as sqlx::Database>::Row) -> Result<(), Error> + Send,
) -> Result<u64, Error> {
    let mut work = missing_settings::<D>(connection, context, &statement).await?;
    let sensitive = statement.sensitive;
    let run = async {
        let arguments = arguments::<D>(statement.bound)?;
        let row = D::first(work.connection(), statement.text, arguments).await;
        match row.map_err(|error| refusal::of_statement(error, model, sensitive))? {
            Some(row) => each(&row)
                .map(|()| 1)
                .map_err(|error| refusal::of_reading(error, sensitive)),
            None => Ok(0),
        }
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
    let sensitive = statement.sensitive;
    let run = async {
        let arguments = arguments::<D>(statement.bound)?;
        let changed = D::execute(work.connection(), statement.text, arguments).await;
        changed.map_err(|error| refusal::of_statement(error, model, sensitive))
    };
    let changed = traced(model, context, run).await?;
    work.finish().await?;
    Ok(changed)
}

/// A statement may read a table that nobody knew of before, through a condition, or rows of another tenant that was named:
/// what its policies read is set for it.
pub(crate) async fn missing_settings<'c, D: Driver>(
    connection: &'c mut D::Connection,
    context: &Context,
    statement: &Statement,
) -> Result<Work<'c, D>, Error> {
    if statement
        .settings
        .iter()
        .all(|one| context.settings.contains(one))
    {
        return Ok(Work::Plain(connection));
    }
    Work::with_settings(connection, &statement.settings, &context.doubt).await
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
    let limit = SLOW_MICROS.load(Ordering::Relaxed);
    if limit == 0 && !tracing::span_enabled!(target: "onedef", tracing::Level::DEBUG) {
        return run.await;
    }
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
