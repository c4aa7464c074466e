//! `[database.NAME]`

use schema_core::diagnostic::Diagnostic;
use schema_core::diagnostic::codes::configuration::{C0104, C0105, C0108, C0112};
use schema_core::dialect::Dialect;
use schema_core::span::Spanned;
use schema_core::syntax::Provider;

use super::table::Table;
use super::{Config, Database, Url, not_yet, paths};

pub(super) fn read(root: &mut Table<'_, '_>, config: &mut Config) {
    if !root.has("database") {
        let at = root.span();
        root.report(
            Diagnostic::new(&C0104, at, "there is no `[database.NAME]` table")
                .help("add `[database.default]` with `provider = \"postgresql\"`"),
        );
    }
    for (name, value, at) in root.named("database") {
        if let Some(table) = root.open(value, at, &name.value, format!("[database.{}]", name.value)) {
            config.databases.push(one(name, table));
        }
    }
}

fn one(name: Spanned<String>, mut table: Table<'_, '_>) -> Database {
    if name.value.trim().is_empty() {
        table.report(Diagnostic::new(
            &C0112,
            name.span,
            "the name of a database is empty",
        ));
    }
    let dialect = provider(&mut table);
    let url = table.string("url").and_then(|written| url(&mut table, &written));
    let migrations = table.string("migrations").and_then(|path| {
        paths::inside(&path.value)
            .map_err(|why| table.report(Diagnostic::new(&C0108, path.span, why)))
            .ok()
    });
    let tenants = tenants(&mut table);
    let prisma_history =
        one_of(&mut table, "history", &["onedef", "prisma"]).is_some_and(|history| history.value == "prisma");
    table.finish();
    Database {
        name: name.value,
        dialect,
        url,
        migrations,
        tenants,
        prisma_history,
    }
}

fn provider(table: &mut Table<'_, '_>) -> Dialect {
    let names = Provider::ALL.map(|(name, _)| name);
    let written = one_of(table, "provider", &names);
    table.needs("provider", "`provider = \"postgresql\"`");
    let Some(written) = written else {
        return Dialect::PostgreSql;
    };
    let provider = Provider::ALL.iter().find(|(name, _)| *name == written.value);
    match provider.and_then(|(_, provider)| Dialect::of(*provider)) {
        Some(dialect) => dialect,
        None => {
            table.report(
                not_yet(&format!("the provider `{}`", written.value), written.span)
                    .help("use `postgresql`, `mysql` or `sqlite`"),
            );
            Dialect::PostgreSql
        }
    }
}

fn url(table: &mut Table<'_, '_>, written: &Spanned<String>) -> Option<Url> {
    if let Some(name) = written.value.strip_prefix("env:") {
        let plain = name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        if plain && name.starts_with(|first: char| !first.is_ascii_digit()) {
            return Some(Url::Env(name.to_owned()));
        }
        table.report(
            Diagnostic::new(
                &C0112,
                written.span,
                "`env:` must be followed by the name of an environment variable",
            )
            .help("write `url = \"env:DATABASE_URL\"`"),
        );
        return None;
    }
    // The message must not repeat what may hold a password; in the source that is shown it is masked.
    let scheme = written.value.split(':').next().unwrap_or_default();
    if written.value.contains(':') && !scheme.is_empty() && !scheme.contains(['/', '@', ' ']) {
        return Some(Url::Literal(written.value.clone()));
    }
    table.report(
        Diagnostic::new(
            &C0112,
            written.span,
            "the `url` of a database must be a URL",
        )
        .help("write `url = \"env:DATABASE_URL\"`, or a URL such as `postgresql://localhost/app` or `file:./app.db`"),
    );
    None
}

fn tenants(table: &mut Table<'_, '_>) -> Option<String> {
    let tenancy = one_of(table, "tenancy", &["database"]);
    let pattern = table.string("pattern");
    match (tenancy, pattern) {
        (Some(_), Some(pattern)) if pattern.value.matches("{tenant}").count() == 1 => Some(pattern.value),
        (Some(_), Some(pattern)) => {
            table.report(
                Diagnostic::new(&C0112, pattern.span, "`pattern` must hold `{tenant}` once")
                    .help("write `pattern = \"app_{tenant}\"`"),
            );
            None
        }
        (Some(tenancy), None) => {
            if !table.has("pattern") {
                table.report(
                    Diagnostic::new(&C0104, tenancy.span, "`tenancy = \"database\"` needs a `pattern`")
                        .help("add `pattern = \"app_{tenant}\"`"),
                );
            }
            None
        }
        (None, Some(pattern)) => {
            if !table.has("tenancy") {
                table.report(
                    Diagnostic::new(&C0104, pattern.span, "`pattern` means nothing without `tenancy`")
                        .help("add `tenancy = \"database\"`"),
                );
            }
            None
        }
        (None, None) => None,
    }
}

/// A string that must be one of a few names.
pub(super) fn one_of(
    table: &mut Table<'_, '_>,
    key: &'static str,
    names: &[&str],
) -> Option<Spanned<String>> {
    let written = table.string(key)?;
    if names.contains(&written.value.as_str()) {
        return Some(written);
    }
    table.report(unknown(key, &written, names));
    None
}

/// A name that is none of those that are known.
pub(super) fn unknown(what: &str, written: &Spanned<String>, names: &[&str]) -> Diagnostic {
    let message = format!("unknown {what} `{}`", written.value);
    let mut diagnostic = Diagnostic::new(&C0105, written.span, message);
    if let Some(name) = schema_core::names::nearest(&written.value, names.iter().copied()) {
        return diagnostic.replace(
            format!("did you mean `{name}`?"),
            written.span,
            format!("\"{name}\""),
        );
    }
    let known: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    if !known.is_empty() {
        diagnostic = diagnostic.help(format!("write {}", known.join(" or ")));
    }
    diagnostic
}
