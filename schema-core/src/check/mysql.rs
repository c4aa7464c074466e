//! What MySQL cannot keep, index or count.
//!
//! The authorities are its manual and that of MariaDB; where the two differ, the stricter one holds.

use super::{ColumnAt, Cx, IndexAt, ModelAt};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::keys::*;
use crate::diagnostic::codes::types::{T0311, T0402};
use crate::dialect::Dialect;
use crate::dialect::native::{Native, is_long, of};
use crate::schema::{
    Column, Default, FieldId, FieldType, IndexColumn, IndexKind, IndexValue, Part, ScalarType,
};
use crate::span::Span;

/// The most bytes of a key (<https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html>).
const LONGEST_KEY: usize = 3072;

/// The most bytes of a row (<https://dev.mysql.com/doc/refman/8.4/en/column-count-limit.html>).
const LONGEST_ROW: usize = 65_535;

fn kept_as(column: &Column) -> Option<Native> {
    of(Dialect::MySql, column)
}

/// A text or bytes, which can be indexed in part.
fn has_a_beginning(column: &Column) -> bool {
    matches!(
        column.ty,
        FieldType::Scalar(ScalarType::String | ScalarType::Bytes | ScalarType::Uuid)
    ) && kept_as(column).is_some_and(|native| native.name != "Bit")
}

/// The primary key has what the database can compare, and not too many bytes of it.
pub(super) fn primary_key_can_be_kept(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let Some(key) = model.model.primary_key.as_ref() else {
        return;
    };
    if !cx.on(Dialect::MySql, &model.model.databases) {
        return;
    }
    let at = cx.at(Part::PrimaryKey(model.id));
    let mut bytes = 0;
    for column in key.fields.iter().filter_map(|id| model.column(*id)) {
        let length = key.length_of(column.id);
        let finding = match length {
            Some(length) => unfit_length(column, length).map(|message| Diagnostic::new(&K0411, at, message)),
            None => not_whole(column).map(|message| {
                let finding = Diagnostic::new(&K0417, at, message);
                finding
                    .help("give it a type that fits into a key, such as `VarChar(191)`, or say `length(…)`")
            }),
        };
        if let Some(finding) = finding {
            cx.push(finding);
            return;
        }
        bytes += key_bytes(column.column, length);
    }
    fits(bytes, at, cx);
}

/// An index has what the database can compare, and not too many bytes of it.
pub(super) fn index_can_be_kept(model: ModelAt<'_>, one: IndexAt<'_>, cx: &mut Cx<'_>) {
    if !cx.on(Dialect::MySql, &one.index.databases) {
        return;
    }
    let mut bytes = 0;
    for (at, said) in (0..).zip(&one.index.columns) {
        let IndexValue::Field(id) = said.value else {
            continue;
        };
        let Some(column) = model.column(id) else {
            continue;
        };
        let span = cx.at(Part::IndexColumn(model.id, one.at, at));
        let found = match one.index.kind {
            IndexKind::Fulltext => {
                unsearchable(column, said).map(|message| Diagnostic::new(&K0421, span, message))
            }
            _ => match said.length {
                Some(length) => unfit_length(column, length)
                    .map(|message| Diagnostic::new(&K0411, cx.at(model.index_part(one, "length")), message)),
                None => not_whole(column).map(|message| {
                    let finding = Diagnostic::new(&K0417, span, message);
                    match has_a_beginning(column.column) {
                        true => finding.help(format!(
                            "say how much of it: `length({} = 191)`",
                            column.field.name
                        )),
                        false => finding,
                    }
                }),
            },
        };
        if let Some(finding) = found {
            cx.push(finding);
            return;
        }
        bytes += key_bytes(column.column, said.length);
    }
    if one.index.kind != IndexKind::Fulltext {
        fits(bytes, cx.at(Part::Index(model.id, one.at)), cx);
    }
}

/// Why a column cannot be indexed as a whole.
fn not_whole(column: ColumnAt<'_>) -> Option<String> {
    let native = kept_as(column.column)?;
    let name = &column.field.name;
    match native.name {
        "Json" => Some(format!("`{name}` is `Json`, which MySQL cannot index")),
        _ if is_long(&native) => Some(format!(
            "`{name}` is `{native}`, of which MySQL indexes only the beginning"
        )),
        _ => None,
    }
}

/// Why a column has no full-text index.
fn unsearchable(column: ColumnAt<'_>, said: &IndexColumn) -> Option<String> {
    let name = &column.field.name;
    if said.length.is_some() || said.order.is_some() {
        return Some(format!(
            "a full-text index is over all of `{name}`, in no direction"
        ));
    }
    let is_text = column.column.ty == FieldType::Scalar(ScalarType::String)
        || matches!(column.column.ty, FieldType::Unsupported(_));
    (!is_text).then(|| format!("`{name}` is not text and has no full-text index"))
}

/// Why so much of a column cannot be indexed.
fn unfit_length(column: ColumnAt<'_>, length: u32) -> Option<String> {
    let name = &column.field.name;
    let native = kept_as(column.column)?;
    if !has_a_beginning(column.column) {
        return Some(format!(
            "`{name}` is neither text nor bytes, and is indexed as a whole"
        ));
    }
    match native.args.first() {
        _ if length == 0 => Some(format!("an index over none of `{name}` says nothing")),
        Some(most) if length > *most => Some(format!(
            "`{name}` has {most} characters, and `length` says {length}"
        )),
        _ => None,
    }
}

fn fits(bytes: usize, at: Span, cx: &mut Cx<'_>) {
    if bytes > LONGEST_KEY {
        let message = format!("the columns of this index have {bytes} bytes, and MySQL takes {LONGEST_KEY}");
        cx.push(
            Diagnostic::new(&K0418, at, message)
                .help("index fewer columns, or the beginnings of texts with `length(…)`"),
        );
    }
}

/// The bytes of a column in an index.
fn key_bytes(column: &Column, length: Option<u32>) -> usize {
    let Some(native) = kept_as(column) else {
        return 2;
    };
    let character = bytes_of_a_character(column);
    match (length, native.name) {
        (Some(length), name) if name.ends_with("Blob") || name.ends_with("Binary") => length as usize,
        (Some(length), _) => length as usize * character,
        (None, _) => stored_bytes(&native, character),
    }
}

/// A character has as many bytes as its set may need: four in `utf8mb4`.
fn bytes_of_a_character(column: &Column) -> usize {
    let collation = column.collation.as_deref().unwrap_or("utf8mb4");
    match collation.split('_').next() {
        Some("latin1" | "ascii" | "binary") => 1,
        Some("utf8" | "utf8mb3") => 3,
        _ => 4,
    }
}

/// The most bytes of a value in its row, or of what stands there for a long one.
fn stored_bytes(native: &Native, character: usize) -> usize {
    let size = native.args.first().copied().unwrap_or_default() as usize;
    match native.name {
        "VarChar" | "Char" => size * character,
        "VarBinary" | "Binary" => size,
        "TinyInt" | "UnsignedTinyInt" | "Year" => 1,
        "SmallInt" | "UnsignedSmallInt" => 2,
        "MediumInt" | "UnsignedMediumInt" | "Date" => 3,
        "Int" | "UnsignedInt" | "Float" => 4,
        "Bit" => size.div_ceil(8),
        "Decimal" => 30,
        _ if is_long(native) => 12,
        _ => 8,
    }
}

/// What is stored outside of the row counts little; a `VARCHAR` counts with all that it may hold.
pub(super) fn row_can_be_kept(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    if !cx.on(Dialect::MySql, &model.model.databases) {
        return;
    }
    // Two for the length of each, and a bit for its null.
    let bytes: usize = model
        .columns()
        .map(|one| match kept_as(one.column) {
            Some(native) => stored_bytes(&native, bytes_of_a_character(one.column)) + 2,
            None => 2,
        })
        .sum();
    let bytes = bytes + model.columns().count().div_ceil(8);
    if bytes > LONGEST_ROW {
        let at = cx.at(Part::Model(model.id));
        let message = format!(
            "a row of `{}` may have {bytes} bytes, and MySQL takes {LONGEST_ROW}",
            model.model.name
        );
        cx.push(Diagnostic::new(&T0311, at, message).help("give long texts `type = Text`"));
    }
}

/// One column of a table counts up, and it leads a key or an index.
pub(super) fn counts_in_one_column(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let Some(Default::Autoincrement { identity, .. }) = &one.column.default else {
        return;
    };
    if !cx.on(Dialect::MySql, &one.field.databases) {
        return;
    }
    let at = cx.at(model.key_part(one, "default"));
    let name = &one.field.name;
    let mut say = |message: String, help: &str| {
        cx.push(Diagnostic::new(&T0402, at, message).help(help.to_owned()));
    };
    if identity.is_some() {
        say(
            "MySQL has no identity columns".to_owned(),
            "write `default = autoincrement()`",
        );
    }
    let counts = |other: &ColumnAt<'_>| matches!(other.column.default, Some(Default::Autoincrement { .. }));
    if let Some(first) = model.columns().find(|other| counts(other) && other.id < one.id) {
        let first = &first.field.name;
        say(
            format!("MySQL counts in one column of a table, which is `{first}`"),
            "give the values in the program",
        );
    }
    if !leads_a_key(model, one.id) {
        say(
            format!("MySQL counts up only a column that leads a key, which `{name}` does not"),
            "make it the `id`, or `unique`",
        );
    }
}

fn leads_a_key(model: ModelAt<'_>, id: FieldId) -> bool {
    let primary = model.model.primary_key.as_ref();
    let leads_primary = primary.is_some_and(|key| key.fields.first() == Some(&id));
    let leads = |column: &IndexColumn| column.value == IndexValue::Field(id);
    leads_primary
        || model
            .indexes()
            .any(|one| one.index.kind != IndexKind::Fulltext && one.index.columns.first().is_some_and(leads))
}

/// A value that a default says, in a column of MySQL's types.
pub(super) fn out_of_range(number: i64, ty: &str) -> Option<String> {
    let (least, most) = match ty {
        "TinyInt" => (-128, 127),
        "UnsignedTinyInt" => (0, 255),
        "UnsignedSmallInt" => (0, 65_535),
        "MediumInt" => (-8_388_608, 8_388_607),
        "UnsignedMediumInt" => (0, 16_777_215),
        "Int" => (i64::from(i32::MIN), i64::from(i32::MAX)),
        "UnsignedInt" => (0, i64::from(u32::MAX)),
        "UnsignedBigInt" => (0, i64::MAX),
        "Year" => (1901, 2155),
        _ => return None,
    };
    (!(least..=most).contains(&number))
        .then(|| format!("the default `{number}` is out of the range of `{ty}`"))
}
