//! Names that two things cannot share.

use rustc_hash::FxHashMap;

use super::Resolver;
use crate::diagnostic::codes::names::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::schema::DatabaseId;
use crate::span::Span;

/// Reports every name that is taken twice.
pub(super) fn find(cx: &mut Resolver<'_>) {
    rust_names(cx);
    prisma_names(cx);
    tables(cx);
    enum_types(cx);
}

/// Names that were seen, with what has them and where.
struct Seen<K>(FxHashMap<K, (&'static str, Span)>);

impl<K: std::hash::Hash + Eq> Seen<K> {
    fn new() -> Self {
        Seen(FxHashMap::default())
    }

    /// The first one of this name, when there is one.
    fn add(&mut self, key: K, what: &'static str, at: Span) -> Option<(&'static str, Span)> {
        match self.0.entry(key) {
            std::collections::hash_map::Entry::Occupied(first) => Some(*first.get()),
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert((what, at));
                None
            }
        }
    }
}

fn twice(
    code: &'static Code,
    message: String,
    at: Span,
    first: (&'static str, Span),
    help: &str,
) -> Diagnostic {
    Diagnostic::new(code, at, message)
        .because(first.1, format!("the first: {}", first.0))
        .help(help)
}

/// Generated code calls models, enums and views by their Rust names.
fn rust_names(cx: &mut Resolver<'_>) {
    let mut seen = Seen::new();
    let models = cx.models.iter().map(|one| (&one.item.name, "a model"));
    let enums = cx.enums.iter().map(|(_, one)| (&one.name, "an enum"));
    let views = cx.views.iter().map(|(_, one)| (&one.name, "a view"));
    for (name, what) in models.chain(enums).chain(views) {
        if let Some(first) = seen.add(name.value.as_str(), what, name.span) {
            cx.report.push(twice(
                &N0101,
                format!("the name `{}` is taken twice", name.value),
                name.span,
                first,
                "rename one of them: models, enums and views share one space of names",
            ));
        }
    }
}

/// Prisma's models, enums and views share one space of names too.
fn prisma_names(cx: &mut Resolver<'_>) {
    let mut seen: Seen<(DatabaseId, &str)> = Seen::new();
    let models = cx.models.iter().zip(&cx.schema.models).map(|(source, model)| {
        let name = (&source.item.prisma.name, &source.item.name);
        (&model.prisma, &model.databases, name, "a model")
    });
    let enums = cx.enums.iter().zip(&cx.schema.enums).map(|((_, item), one)| {
        (
            &one.prisma,
            &one.databases,
            (&item.prisma.name, &item.name),
            "an enum",
        )
    });
    let mut own_names = rustc_hash::FxHashSet::default();
    for (prisma, databases, (said, name), what) in models.chain(enums) {
        let at = said.as_ref().unwrap_or(name).span;
        if said.is_none() {
            own_names.insert(at);
        }
        for database in databases {
            let Some(first) = seen.add((*database, prisma), what, at) else {
                continue;
            };
            // Two items of one Rust name were told already.
            if said.is_some() || !own_names.contains(&first.1) {
                let clash = twice(
                    &N0102,
                    format!("the name `{prisma}` is taken twice in Prisma"),
                    at,
                    first,
                    "give one of them another with `prisma(name = \"…\")`",
                );
                cx.report.push(clash);
            }
            break;
        }
    }
}

fn tables(cx: &mut Resolver<'_>) {
    let mut seen: Seen<(DatabaseId, Option<&str>, &str)> = Seen::new();
    let mut findings = Vec::new();
    for (source, model) in cx.models.iter().zip(&cx.schema.models) {
        let at = source.item.table.as_ref().unwrap_or(&source.item.name).span;
        for database in &model.databases {
            let key = (*database, model.schema.as_deref(), model.table.as_str());
            if let Some(first) = seen.add(key, "a table", at) {
                findings.push(twice(
                    &N0103,
                    format!("the table `{}` is defined twice", model.table),
                    at,
                    first,
                    "give one of them another name with `table = \"…\"`",
                ));
                break;
            }
        }
    }
    for (_, item) in &cx.views {
        let name = item.view.as_ref().map_or_else(
            || crate::names::snake_case(&item.name.value),
            |name| name.value.clone(),
        );
        let at = item.view.as_ref().unwrap_or(&item.name).span;
        let schema = item.schema.as_ref().map(|schema| schema.value.as_str());
        let taken = seen
            .0
            .iter()
            .any(|((_, table_schema, table), _)| *table == name && *table_schema == schema);
        if taken && item.databases.is_empty() {
            findings.push(
                Diagnostic::new(&N0103, at, format!("a table is called `{name}` already"))
                    .help("give the view another name with `view = \"…\"`"),
            );
        }
    }
    findings.into_iter().for_each(|finding| cx.report.push(finding));
}

fn enum_types(cx: &mut Resolver<'_>) {
    let mut seen: Seen<(DatabaseId, Option<&str>, &str)> = Seen::new();
    let mut findings = Vec::new();
    for ((_, item), one) in cx.enums.iter().zip(&cx.schema.enums) {
        if one.storage_text {
            continue;
        }
        let at = item.type_name.everywhere.as_ref().unwrap_or(&item.name).span;
        for (database, name) in one.databases.iter().zip(&one.type_names) {
            let key = (*database, one.schema.as_deref(), name.as_str());
            if let Some(first) = seen.add(key, "an enum", at) {
                findings.push(twice(
                    &N0104,
                    format!("the enum type `{name}` is defined twice"),
                    at,
                    first,
                    "give one of them another name with `name = \"…\"`",
                ));
                break;
            }
        }
    }
    findings.into_iter().for_each(|finding| cx.report.push(finding));
}
