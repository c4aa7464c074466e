//! What artifacts of TypeScript are told.

use schema_core::back::prisma::{Generator, Setting};
use schema_core::back::prisma_extension;
use schema_core::back::typescript::{BigInt, Dates, Decimal, Enums, Options};
use schema_core::diagnostic::Diagnostic;
use schema_core::diagnostic::codes::configuration::{C0104, C0112};

use super::artifact::belong_to;
use super::table::Table;
use super::{Artifact, Config, paths};

/// The options of `kind = "typescript"`; its keys are reported for every other kind.
pub(super) fn options(table: &mut Table<'_, '_>, kind: Option<&str>) -> Options {
    if kind.is_some_and(|kind| kind != "typescript") {
        belong_to(
            table,
            "typescript",
            &["bigint", "dates", "decimal", "enums", "zod"],
        );
        return Options::default();
    }
    Options {
        dates: choice(
            table,
            "dates",
            &[("date", Dates::Date), ("string", Dates::String)],
        ),
        bigint: choice(
            table,
            "bigint",
            &[
                ("bigint", BigInt::BigInt),
                ("string", BigInt::String),
                ("number", BigInt::Number),
            ],
        ),
        decimal: choice(
            table,
            "decimal",
            &[
                ("string", Decimal::String),
                ("number", Decimal::Number),
                ("decimal.js", Decimal::DecimalJs),
            ],
        ),
        enums: choice(table, "enums", &[("union", Enums::Union), ("enum", Enums::Enum)]),
        zod: table.boolean("zod").unwrap_or_default(),
    }
}

/// One of several words; the default when there is none.
fn choice<T: Copy + Default>(table: &mut Table<'_, '_>, key: &'static str, words: &[(&str, T)]) -> T {
    let Some(written) = table.string(key) else {
        return T::default();
    };
    if let Some((_, choice)) = words.iter().find(|(word, _)| *word == written.value) {
        return *choice;
    }
    let known: Vec<String> = words
        .iter()
        .map(|(word, _)| format!("`{key} = \"{word}\"`"))
        .collect();
    let message = format!("`{key}` cannot be `{}`", written.value);
    table
        .report(Diagnostic::new(&C0112, written.span, message).help(format!("write {}", known.join(" or "))));
    T::default()
}

/// The options of `kind = "prisma-extension"`.
pub(super) fn extension_options(table: &mut Table<'_, '_>, kind: Option<&str>) -> prisma_extension::Options {
    if kind.is_some_and(|kind| kind != "prisma-extension") {
        belong_to(table, "prisma-extension", &["client"]);
        return prisma_extension::Options::default();
    }
    prisma_extension::Options {
        client: table.string("client").map(|client| client.value),
    }
}

/// Finds the client of each extension that does not name one: that of the Prisma schema of the same database and service.
pub(super) fn find_clients(root: &mut Table<'_, '_>, config: &mut Config) {
    let named: Vec<Option<String>> = config
        .artifacts
        .iter()
        .map(|one| client_of(one, &config.artifacts))
        .collect();
    for (artifact, client) in config.artifacts.iter_mut().zip(named) {
        if artifact.back_end.kind != "prisma-extension" || artifact.options.prisma_extension.client.is_some()
        {
            continue;
        }
        if client.is_none() {
            let message =
                "the extension does not say where the Prisma client is, and no Prisma schema beside it does";
            root.report(
                Diagnostic::new(&C0104, artifact.path_span, message)
                    .help("add `client = \"./generated/prisma/client\"`, as the file would import it"),
            );
        }
        artifact.options.prisma_extension.client = client;
    }
}

fn client_of(extension: &Artifact, all: &[Artifact]) -> Option<String> {
    let schemas = all.iter().filter(|one| {
        one.back_end.kind == "prisma"
            && one.database == extension.database
            && one.service == extension.service
    });
    let mut outputs = schemas.flat_map(|schema| {
        let generators = schema.options.prisma.generators.iter();
        generators.filter_map(|one| client_in(&schema.path, one))
    });
    outputs.next().map(|path| paths::between(&extension.path, &path))
}

/// The module that a generator of a schema writes.
fn client_in(schema: &str, generator: &Generator) -> Option<String> {
    let setting = |key: &str| {
        generator.settings.iter().find_map(|(name, value)| match value {
            Setting::String(text) if name == key => Some(text.as_str()),
            _ => None,
        })
    };
    let output = setting("output")?;
    match setting("provider")? {
        "prisma-client" => paths::beside(schema, &format!("{output}/client")).ok(),
        "prisma-client-js" => paths::beside(schema, output).ok(),
        _ => None,
    }
}
