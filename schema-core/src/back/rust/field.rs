//! Columns and relation fields.

use super::attribute::{self, Entry};
use super::cx::Cx;
use super::keys::{self, Owner};
use super::members::Member;
use super::rename::{Unruled, gives};
use super::{default, expr, text};
use crate::names::rust::identifier;
use crate::schema::{
    Column, DatabaseId, Field, FieldId, FieldKind, FieldType, Index, IndexValue, ModelId, NativeWish,
};
use crate::syntax::{Case, Ignore};

/// The indent of a field.
pub(super) const INDENT: &str = "    ";

/// What the struct says about the names of its fields.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    /// `rename_all`
    pub(super) columns: Option<Case>,
    /// `prisma(rename_all)`
    pub(super) prisma: Option<Case>,
}

impl Rules {
    /// The rules that leave the fewest names to say.
    pub(super) fn of(fields: &[Field]) -> Rules {
        let columns = fields.iter().filter_map(|field| match &field.kind {
            FieldKind::Column(column) => Some((field.name.as_str(), column.name.as_str())),
            FieldKind::Relation(_) => None,
        });
        let prisma = fields
            .iter()
            .map(|field| (field.name.as_str(), field.prisma.as_str()));
        Rules {
            columns: super::rename::rule(columns, Unruled::Same),
            prisma: super::rename::rule(prisma, Unruled::Camel),
        }
    }

    /// `rename_all = "…", prisma(name = "…", rename_all = "…")`
    pub(super) fn entries(self, name: &str, prisma: &str) -> Vec<Entry> {
        names_of_item(self.columns, (prisma != name).then_some(prisma), self.prisma)
    }
}

/// `rename_all = "…", prisma(name = "…", rename_all = "…")`
pub(super) fn names_of_item(columns: Option<Case>, name: Option<&str>, prisma: Option<Case>) -> Vec<Entry> {
    let rule = |case: Option<Case>| case.map(|case| Entry::text("rename_all", super::rename::word(case)));
    let mut entries: Vec<Entry> = rule(columns).into_iter().collect();
    let mut of_prisma: Vec<Entry> = name.map(|name| Entry::text("name", name)).into_iter().collect();
    of_prisma.extend(rule(prisma));
    if !of_prisma.is_empty() {
        entries.push(Entry::list("prisma", of_prisma));
    }
    entries
}

/// A field with its attributes.
pub(super) fn write(field: &Field, ty: &str, entries: Vec<Entry>) -> Member {
    let mut lines = Vec::new();
    text::docs(field.docs.as_deref(), INDENT, &mut lines);
    attribute::write_all(&attribute::packed(entries, INDENT), INDENT, &mut lines);
    declaration(&identifier(&field.name), ty, &mut lines);
    Member {
        lines,
        ..Member::default()
    }
}

/// `pub name: Type`, where it does not fit with the type on a line of its own, and where not even that fits with its
/// argument on one. The comma takes a column too.
fn declaration(name: &str, ty: &str, lines: &mut Vec<String>) {
    let fits = |line: &str| attribute::width(line) < attribute::WIDTH;
    let line = format!("{INDENT}pub {name}: {ty}");
    let below = format!("{INDENT}{INDENT}{ty}");
    if fits(&line) {
        lines.push(line);
    } else if let (false, Some((head, argument))) = (fits(&below), ty.split_once('<')) {
        let argument = argument.strip_suffix('>').unwrap_or(argument);
        lines.push(format!("{INDENT}pub {name}: {head}<"));
        lines.push(format!("{INDENT}{INDENT}{argument},"));
        lines.push(format!("{INDENT}>"));
    } else {
        lines.extend([format!("{INDENT}pub {name}:"), below]);
    }
}

/// What a column says of itself, but for its keys and checks.
pub(super) fn column(cx: &mut Cx<'_>, field: &Field, column: &Column, rules: Rules) -> Vec<Entry> {
    let mut entries = Vec::new();
    if !gives(rules.columns, Unruled::Same, &field.name, &column.name) {
        entries.push(Entry::text("column", &column.name));
    }
    entries.extend(client_names(field, rules));
    entries.extend(native(cx, column));
    entries.extend(column.default.as_ref().map(|default| default::entry(cx, default)));
    if column.updated_at {
        entries.push(Entry::word("updated_at"));
    }
    entries
}

/// `generated = …`
pub(super) fn generated(cx: &mut Cx<'_>, model: ModelId, column: &Column) -> Option<Entry> {
    let generated = column.generated.as_ref()?;
    let key = if generated.is_virtual {
        "generated(virtual)"
    } else {
        "generated"
    };
    Some(Entry::expr(key, &expr::write(cx, model, &generated.expr)))
}

/// What stands at the end of a column's attributes.
pub(super) fn column_end(cx: &Cx<'_>, field: &Field, column: &Column, around: &[DatabaseId]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let texts = [
        ("collate", column.collation.as_deref()),
        ("renamed_from", column.renamed_from.as_deref()),
    ];
    for (key, value) in texts {
        entries.extend(value.map(|value| Entry::text(key, value)));
    }
    if column.sensitive {
        entries.push(Entry::word("sensitive"));
    }
    entries.extend(ignore(field.ignore.as_ref()));
    entries.extend(only(cx, field, around));
    entries
}

/// `prisma = "…"`, `python = "…"`
pub(super) fn client_names(field: &Field, rules: Rules) -> Vec<Entry> {
    let mut entries = Vec::new();
    if !gives(rules.prisma, Unruled::Camel, &field.name, &field.prisma) {
        entries.push(Entry::text("prisma", &field.prisma));
    }
    entries.extend(field.python.as_deref().map(|name| Entry::text("python", name)));
    entries
}

/// `ignore`, `ignore(prisma)`
pub(super) fn ignore(ignore: Option<&Ignore>) -> Option<Entry> {
    let ignore = ignore?;
    Some(if ignore.clients.is_empty() {
        Entry::word("ignore")
    } else {
        let clients = ignore.clients.iter();
        Entry::list("ignore", clients.map(|client| Entry::word(&client.value)))
    })
}

/// `only = "…"`, where the struct around is in more databases.
pub(super) fn only(cx: &Cx<'_>, field: &Field, around: &[DatabaseId]) -> Option<Entry> {
    match field.databases.as_slice() {
        [one] if field.databases != around => Some(Entry::text("only", &cx.schema.database(*one).name)),
        _ => None,
    }
}

/// `type = …`
fn native(cx: &Cx<'_>, column: &Column) -> Option<Entry> {
    let mut types: Vec<(Option<&'static str>, String)> = column
        .native
        .iter()
        .map(|wish| (wish.provider.map(|provider| provider.name()), wish_text(wish)))
        .collect();
    if let FieldType::Unsupported(sql) = &column.ty {
        let first = cx
            .schema
            .databases
            .first()
            .map(|one| one.dialect.provider().name());
        let provider = first.filter(|_| !types.is_empty());
        types.insert(0, (provider, format!("Unsupported({})", text::string(sql))));
    }
    match types.as_slice() {
        [] => None,
        [(None, one)] => Some(Entry::value("type", one)),
        several => Some(Entry::list(
            "type",
            several
                .iter()
                .map(|(provider, one)| Entry::value(provider.unwrap_or("postgresql"), one)),
        )),
    }
}

fn wish_text(wish: &NativeWish) -> String {
    let args: Vec<String> = wish.args.iter().map(u32::to_string).collect();
    if args.is_empty() {
        wish.name.clone()
    } else {
        format!("{}({})", wish.name, args.join(", "))
    }
}

/// `unique` and `index` of a field.
pub(super) fn keys_of_field(cx: &mut Cx<'_>, owner: Owner<'_>, indexes: &[Index], at: FieldId) -> Vec<Entry> {
    let here = indexes.iter().filter(|index| is_on(index, at));
    here.map(|index| keys::of_field(cx, owner, index)).collect()
}

/// Whether an index is said on a field.
pub(super) fn is_on(index: &Index, at: FieldId) -> bool {
    let first = index.columns.first();
    index.on_field && first.is_some_and(|column| column.value == IndexValue::Field(at))
}
