//! The Rust client: a call as a line of JSON in, an answer as a line of JSON out.
//!
//! `{"write": "big", "id": 1, "value": "9223372036854775807"}` makes a row with one value, in the canonical text that
//! `extremes.rs` describes; `{"read": "big", "id": 1}` answers with that of a row.
#![allow(
    clippy::disallowed_methods,
    reason = "a client takes its database from the environment"
)]

use anyhow::{Context, Result, bail};
use bigdecimal::BigDecimal;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Utc};
use onedef::Model;
use onedef_client_tests::{Extreme, Mood, NewExtreme};
use serde_json::{Value, json};
use sqlx::PgPool;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

#[tokio::main]
async fn main() -> Result<()> {
    let url = std::env::var("DATABASE_URL").context("DATABASE_URL is not set")?;
    let pool = PgPool::connect(&url)
        .await
        .context("no connection to the database")?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut out = tokio::io::stdout();
    while let Some(line) = lines.next_line().await? {
        let answer = match answer(&pool, &serde_json::from_str(&line)?).await {
            Ok(value) => json!({ "value": value }),
            Err(error) => json!({ "error": format!("{error:#}") }),
        };
        out.write_all(format!("{answer}\n").as_bytes()).await?;
        out.flush().await?;
    }
    Ok(())
}

async fn answer(pool: &PgPool, call: &Value) -> Result<Value> {
    let id = call["id"].as_i64().context("the call has no `id`")?;
    let id = i32::try_from(id)?;
    match (call["write"].as_str(), call["read"].as_str()) {
        (Some(field), _) => {
            write(pool, id, field, &call["value"]).await?;
            Ok(Value::Null)
        }
        (_, Some(field)) => {
            let row = Extreme::find_unique(Extreme::ID.eq(id)).one(pool).await?;
            shown(&row, field)
        }
        _ => bail!("no call that is known"),
    }
}

async fn write(pool: &PgPool, id: i32, field: &str, value: &Value) -> Result<()> {
    let create = Extreme::create(NewExtreme { id });
    let text = || value.as_str().context("no text");
    let create = match field {
        "text" => create.text(text()?.to_owned()),
        "short" => create.short(text()?.to_owned()),
        "flag" => create.flag(value.as_bool().context("no boolean")?),
        "small" => create.small(text()?.parse::<i16>()?),
        "int" => create.int(text()?.parse::<i32>()?),
        "big" => create.big(text()?.parse::<i64>()?),
        "real" => create.real(text()?.parse::<f32>()?),
        "double" => create.double(text()?.parse::<f64>()?),
        "money" => create.money(text()?.parse::<rust_decimal::Decimal>()?),
        "huge" => create.huge(text()?.parse::<BigDecimal>()?),
        "instant" => create.instant(instant(value)?),
        "fineInstant" => create.fine_instant(instant(value)?),
        "plainInstant" => create.plain_instant(instant(value)?),
        "local" => create.local(text()?.parse::<NaiveDateTime>()?),
        "day" => create.day(text()?.parse::<NaiveDate>()?),
        "clock" => create.clock(text()?.parse::<NaiveTime>()?),
        "uid" => create.uid(text()?.parse::<uuid::Uuid>()?),
        "doc" => create.doc(value.clone()),
        "raw" => create.raw(bytes(text()?)?),
        "mood" => create.mood(mood(value)?),
        "texts" => create.texts(list(value, |one| {
            Ok(one.as_str().context("no text")?.to_owned())
        })?),
        "ints" => create.ints(list(value, parsed::<i32>)?),
        "bigs" => create.bigs(list(value, parsed::<i64>)?),
        "doubles" => create.doubles(list(value, parsed::<f64>)?),
        "uids" => create.uids(list(value, parsed::<uuid::Uuid>)?),
        "instants" => create.instants(list(value, instant)?),
        "docs" => create.docs(list(value, |one| Ok(one.clone()))?),
        "moods" => create.moods(list(value, mood)?),
        other => bail!("there is no column `{other}`"),
    };
    create.one(pool).await?;
    Ok(())
}

fn shown(row: &Extreme, field: &str) -> Result<Value> {
    Ok(match field {
        "text" => json!(row.text),
        "short" => json!(row.short),
        "flag" => json!(row.flag),
        "small" => json!(row.small.map(|one| one.to_string())),
        "int" => json!(row.int.map(|one| one.to_string())),
        "big" => json!(row.big.map(|one| one.to_string())),
        "real" => json!(row.real.map(|one| one.to_string())),
        "double" => json!(row.double.map(|one| one.to_string())),
        "money" => json!(row.money.map(|one| one.normalize().to_string())),
        "huge" => json!(row.huge.as_ref().map(|one| one.normalized().to_plain_string())),
        "instant" => json!(row.instant.map(written)),
        "fineInstant" => json!(row.fine_instant.map(written)),
        "plainInstant" => json!(row.plain_instant.map(written)),
        "local" => json!(
            row.local
                .map(|one| one.format("%Y-%m-%dT%H:%M:%S%.6f").to_string())
        ),
        "day" => json!(row.day.map(|one| one.to_string())),
        "clock" => json!(row.clock.map(|one| one.format("%H:%M:%S%.6f").to_string())),
        "uid" => json!(row.uid),
        "doc" => json!(row.doc),
        "raw" => json!(
            row.raw
                .as_ref()
                .map(|one| one.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
        ),
        "mood" => json!(row.mood.map(label)),
        "texts" => json!(row.texts),
        "ints" => json!(row.ints.iter().map(i32::to_string).collect::<Vec<_>>()),
        "bigs" => json!(row.bigs.iter().map(i64::to_string).collect::<Vec<_>>()),
        "doubles" => json!(row.doubles.iter().map(f64::to_string).collect::<Vec<_>>()),
        "uids" => json!(row.uids),
        "instants" => json!(row.instants.iter().map(|one| written(*one)).collect::<Vec<_>>()),
        "docs" => json!(row.docs),
        "moods" => json!(row.moods.iter().map(|one| label(*one)).collect::<Vec<_>>()),
        other => bail!("there is no column `{other}`"),
    })
}

fn list<T>(value: &Value, one: impl Fn(&Value) -> Result<T>) -> Result<Vec<T>> {
    value.as_array().context("no list")?.iter().map(one).collect()
}

fn parsed<T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>>(value: &Value) -> Result<T> {
    Ok(value.as_str().context("no text")?.parse()?)
}

fn instant(value: &Value) -> Result<DateTime<Utc>> {
    parsed(value)
}

fn written(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Micros, true)
}

fn bytes(hex: &str) -> Result<Vec<u8>> {
    let digits = hex.as_bytes().chunks(2);
    digits
        .map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?))
        .collect()
}

fn mood(value: &Value) -> Result<Mood> {
    Ok(match value.as_str() {
        Some("SoSo") => Mood::SoSo,
        Some("Great") => Mood::Great,
        Some("Bad") => Mood::Bad,
        _ => bail!("{value} is no mood"),
    })
}

fn label(mood: Mood) -> String {
    format!("{mood:?}")
}
