//! `default = …`

use super::attribute::Entry;
use super::cx::Cx;
use super::{expr, text};
use crate::schema::{Default, Generator, Value};
use crate::syntax::Identity;

/// The key with its value.
pub(super) fn entry(cx: &mut Cx<'_>, default: &Default) -> Entry {
    let text = text(cx, default);
    match default {
        // Digits with a point are a literal too.
        Default::Value(Value::Number(number)) if !number.starts_with('-') => {
            Entry::Text("default".to_owned(), text)
        }
        _ => Entry::value("default", &text),
    }
}

fn text(cx: &mut Cx<'_>, default: &Default) -> String {
    match default {
        Default::Value(value) => expr::value(cx, value),
        Default::List(values) => list(cx, values),
        Default::Now => "now()".to_owned(),
        Default::Autoincrement { identity, start } => {
            let identity = identity.map(|identity| match identity {
                Identity::ByDefault => "identity = by_default".to_owned(),
                Identity::Always => "identity = always".to_owned(),
            });
            let start = start.map(|start| format!("start = {start}"));
            let options: Vec<String> = identity.into_iter().chain(start).collect();
            format!("autoincrement({})", options.join(", "))
        }
        Default::Sql(sql) => format!("sql({})", text::string(sql)),
        Default::DbGenerated(sql) => format!("dbgenerated({})", text::string(sql)),
        Default::Database => "database()".to_owned(),
        Default::Client(generator) => self::generator(cx, generator),
    }
}

fn list(cx: &mut Cx<'_>, values: &[Value]) -> String {
    let values: Vec<String> = values.iter().map(|value| expr::value(cx, value)).collect();
    format!("[{}]", values.join(", "))
}

fn generator(cx: &mut Cx<'_>, generator: &Generator) -> String {
    match generator {
        Generator::Cuid(1) => "cuid()".to_owned(),
        Generator::Cuid(version) => format!("cuid({version})"),
        Generator::Uuid(4) => "uuid()".to_owned(),
        Generator::Uuid(version) => format!("uuid({version})"),
        Generator::Ulid => "ulid()".to_owned(),
        Generator::Nanoid(None) => "nanoid()".to_owned(),
        Generator::Nanoid(Some(length)) => format!("nanoid({length})"),
        Generator::Value(value) => format!("client({})", expr::value(cx, value)),
        Generator::List(values) => format!("client({})", list(cx, values)),
    }
}
