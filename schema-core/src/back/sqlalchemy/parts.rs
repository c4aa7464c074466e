//! The pieces of Python that a module may need: files that read as Python, each with what it imports and needs itself.

use std::collections::BTreeSet;

use super::imports::Imports;

/// A piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub(super) enum Part {
    Cuid,
    Cuid2,
    Nanoid,
    Ulid,
    Uuid7,
    Cut,
    Now,
    Moment,
    UtcTimestampPostgres,
    UtcTimestampSqlite,
    UtcTimestampMySql,
    NaiveTimestamp,
    DateText,
    TimeText,
    DecimalText,
    UuidText,
    UuidTextMySql,
    Truth,
    Jsonb,
    Money,
    InetText,
    Labels,
    LabelsMySql,
    ListOrEmpty,
    Opaque,
}

/// What a piece is.
struct Piece {
    text: &'static str,
    needs: &'static [Part],
    modules: &'static [&'static str],
    names: &'static [(&'static str, &'static str)],
}

const PG: (&str, &str) = ("sqlalchemy.dialects", "postgresql as pg");
const MY: (&str, &str) = ("sqlalchemy.dialects", "mysql as my");
const ANY: (&str, &str) = ("typing", "Any");
const DECIMAL: (&str, &str) = ("decimal", "Decimal");
const UUID: (&str, &str) = ("uuid", "UUID");

impl Part {
    fn piece(self) -> Piece {
        let piece = |text, needs, modules, names| Piece {
            text,
            needs,
            modules,
            names,
        };
        match self {
            Part::Cuid => piece(
                include_str!("parts/cuid.py"),
                &[],
                &["itertools", "secrets", "time"],
                &[],
            ),
            Part::Cuid2 => piece(
                include_str!("parts/cuid2.py"),
                &[],
                &[],
                &[("cuid2", "create_id")],
            ),
            Part::Nanoid => piece(include_str!("parts/nanoid.py"), &[], &["secrets"], &[]),
            Part::Ulid => piece(include_str!("parts/ulid.py"), &[], &[], &[("ulid", "ULID")]),
            Part::Uuid7 => piece(
                include_str!("parts/uuid7.py"),
                &[],
                &["sys", "uuid"],
                &[UUID, ("uuid_utils", "compat")],
            ),
            Part::Cut => piece(include_str!("parts/cut.py"), &[], &["datetime as dt"], &[]),
            Part::Now => piece(
                include_str!("parts/now.py"),
                &[Part::Cut],
                &["datetime as dt"],
                &[],
            ),
            Part::Moment => piece(
                include_str!("parts/sqlite_moment.py"),
                &[],
                &["datetime as dt"],
                &[ANY],
            ),
            Part::UtcTimestampPostgres => piece(
                include_str!("parts/utc_timestamp_pg.py"),
                &[Part::Cut],
                &["datetime as dt"],
                &[PG],
            ),
            Part::UtcTimestampSqlite => piece(
                include_str!("parts/utc_timestamp_sqlite.py"),
                &[Part::Cut, Part::Moment],
                &["datetime as dt"],
                &[ANY],
            ),
            Part::UtcTimestampMySql => piece(
                include_str!("parts/utc_timestamp_mysql.py"),
                &[Part::Cut],
                &["datetime as dt"],
                &[ANY, MY],
            ),
            Part::NaiveTimestamp => piece(
                include_str!("parts/naive_timestamp_sqlite.py"),
                &[Part::Moment],
                &["datetime as dt"],
                &[ANY],
            ),
            Part::DateText => piece(
                include_str!("parts/date_text_sqlite.py"),
                &[Part::Moment],
                &["datetime as dt"],
                &[ANY],
            ),
            Part::TimeText => piece(
                include_str!("parts/time_text_sqlite.py"),
                &[Part::Moment],
                &["datetime as dt"],
                &[ANY],
            ),
            Part::DecimalText => piece(
                include_str!("parts/decimal_text_sqlite.py"),
                &[],
                &[],
                &[ANY, DECIMAL],
            ),
            Part::UuidText => piece(include_str!("parts/uuid_text_sqlite.py"), &[], &[], &[ANY, UUID]),
            Part::UuidTextMySql => piece(include_str!("parts/uuid_text_mysql.py"), &[], &[], &[UUID]),
            Part::Truth => piece(include_str!("parts/truth_mysql.py"), &[], &[], &[ANY]),
            Part::Jsonb => piece(
                include_str!("parts/jsonb_sqlite.py"),
                &[],
                &[],
                &[
                    ANY,
                    ("sqlalchemy.dialects.sqlite.base", "ischema_names"),
                    ("sqlalchemy.ext.compiler", "compiles"),
                ],
            ),
            Part::Money => piece(include_str!("parts/money.py"), &[], &[], &[ANY, DECIMAL, PG]),
            Part::InetText => piece(include_str!("parts/inet_text.py"), &[], &[], &[ANY, PG]),
            Part::Labels => piece(include_str!("parts/labels.py"), &[], &["enum"], &[ANY]),
            Part::LabelsMySql => piece(include_str!("parts/labels_mysql.py"), &[], &["enum"], &[ANY]),
            Part::ListOrEmpty => piece(include_str!("parts/list_or_empty.py"), &[], &[], &[ANY, PG]),
            Part::Opaque => piece(include_str!("parts/opaque.py"), &[], &[], &[ANY]),
        }
    }
}

/// The pieces of one module.
#[derive(Debug, Default)]
pub(super) struct Parts(BTreeSet<Part>);

impl Parts {
    pub(super) fn add(&mut self, part: Part, imports: &mut Imports) {
        if !self.0.insert(part) {
            return;
        }
        let piece = part.piece();
        for module in piece.modules {
            imports.module(module);
        }
        for (module, name) in piece.names {
            imports.name(module, name);
        }
        for other in piece.needs {
            self.add(*other, imports);
        }
    }

    /// Whether it has one.
    pub(super) fn has(&self, part: Part) -> bool {
        self.0.contains(&part)
    }

    /// Their texts, each after what it needs.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|part| part.piece().text)
    }
}
