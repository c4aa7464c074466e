//! `[[artifact]]` and `[service.NAME]`

use schema_core::back::{self, prisma, sqlalchemy};
use schema_core::diagnostic::Diagnostic;
use schema_core::diagnostic::codes::configuration::{C0103, C0104, C0107, C0108, C0111, C0112};
use schema_core::ownership::ServiceSetting;
use schema_core::span::Spanned;
use toml::de::DeValue;

use super::database::unknown;
use super::table::{Table, kind};
use super::{Artifact, Config, Url, paths, typescript};

pub(super) fn read(root: &mut Table<'_, '_>, config: &mut Config) {
    let services = root.named("service");
    // First all of them: an `[[artifact]]` may name its service.
    for (name, ..) in &services {
        config.services.push(ServiceSetting {
            name: name.clone(),
            owns: Vec::new(),
            mirrors: Vec::new(),
            reads: Vec::new(),
            except: Vec::new(),
            hide: Vec::new(),
            has_artifacts: false,
        });
    }
    for (value, at) in root.list("artifact", false) {
        if let Some(table) = root.open(value, at, "artifact", "[[artifact]]".to_owned()) {
            one(table, None, config);
        }
    }
    for (position, (name, value, at)) in services.into_iter().enumerate() {
        let title = format!("[service.{}]", name.value);
        if let Some(table) = root.open(value, at, &name.value, title) {
            service(table, &name.value, position, config);
        }
    }
    typescript::find_clients(root, config);
    for artifact in &config.artifacts {
        if let Some(service) = artifact.service.and_then(|at| config.services.get_mut(at)) {
            service.has_artifacts = true;
        }
    }
}

fn service(mut table: Table<'_, '_>, name: &str, position: usize, config: &mut Config) {
    if let Some(service) = config.services.get_mut(position) {
        service.owns = table.strings("owns").unwrap_or_default();
        service.mirrors = table.strings("mirrors").unwrap_or_default();
        service.reads = table.strings("reads").unwrap_or_default();
        service.except = table.strings("except").unwrap_or_default();
        service.hide = table.strings("hide").unwrap_or_default();
        // Written in Rust, with the helpers of the models themselves.
        service.has_artifacts = table.boolean("rust").unwrap_or_default();
    }
    let title = format!("[[service.{name}.artifact]]");
    for (value, at) in table.list("artifact", false) {
        if let Some(artifact) = table.open(value, at, "artifact", title.clone()) {
            one(artifact, Some(position), config);
        }
    }
    table.finish();
}

fn one(mut table: Table<'_, '_>, service: Option<usize>, config: &mut Config) {
    let back_end = table.string("kind").and_then(|kind| {
        let found = back::find(&kind.value);
        if found.is_none() {
            let names: Vec<&str> = back::ALL.iter().map(|one| one.kind).collect();
            table.report(unknown("kind", &kind, &names));
        }
        found
    });
    table.needs("kind", "`kind = \"prisma\"`");
    let path = table
        .string("path")
        .and_then(|path| match paths::inside(&path.value) {
            Ok(plain) => Some(Spanned::new(plain, path.span)),
            Err(why) => {
                table.report(Diagnostic::new(&C0108, path.span, why));
                None
            }
        });
    table.needs("path", "`path = \"prisma/schema.prisma\"`");
    let database = database(&mut table, config);
    let service = service.or_else(|| service_of(&mut table, config));
    let is_prisma = back_end.is_none_or(|one| one.kind == "prisma");
    let prisma = prisma_options(&mut table, database, config, is_prisma);
    let is_sqlalchemy = back_end.is_none_or(|one| one.kind == "sqlalchemy");
    let sqlalchemy = sqlalchemy_options(&mut table, is_sqlalchemy);
    let kind = back_end.map(|one| one.kind);
    let typescript = typescript::options(&mut table, kind);
    let prisma_extension = typescript::extension_options(&mut table, kind);
    table.finish();
    if let (Some(back_end), Some(path), Some(database)) = (back_end, path, database) {
        config.artifacts.push(Artifact {
            back_end,
            path: path.value,
            path_span: path.span,
            database,
            service,
            options: back::Options {
                sources: config.source.roots.clone(),
                prisma,
                sqlalchemy,
                typescript,
                prisma_extension,
            },
        });
    }
}

/// `flavor = "flask"` and `db = "app.extensions:db"`
fn sqlalchemy_options(table: &mut Table<'_, '_>, is_sqlalchemy: bool) -> sqlalchemy::Options {
    const FLAVORS: [&str; 2] = ["plain", "flask"];
    let mut options = sqlalchemy::Options::default();
    if !is_sqlalchemy {
        for key in ["flavor", "db"] {
            if table.has(key) {
                let at = table.key_span(key);
                let message = format!("`{key}` is a setting of artifacts with `kind = \"sqlalchemy\"`");
                table.report(Diagnostic::new(&C0111, at, message));
            }
        }
        return options;
    }
    let is_flask = match table.string("flavor") {
        Some(flavor) if !FLAVORS.contains(&flavor.value.as_str()) => {
            table.report(unknown("flavor", &flavor, &FLAVORS));
            // So that `db` is not reported as well.
            table.has("db")
        }
        Some(flavor) => flavor.value == "flask",
        None => false,
    };
    if !is_flask {
        if table.has("db") {
            let at = table.key_span("db");
            let message = "`db` is a setting of models with `flavor = \"flask\"`";
            table.report(Diagnostic::new(&C0111, at, message).help("add `flavor = \"flask\"`"));
        }
        return options;
    }
    table.needs("db", "`db = \"app.extensions:db\"`");
    if let Some(db) = table.string("db") {
        match db.value.split_once(':').filter(|(module, instance)| {
            module.split('.').all(sqlalchemy::is_identifier) && sqlalchemy::is_identifier(instance)
        }) {
            Some((module, instance)) => {
                options.flavor = sqlalchemy::Flavor::Flask {
                    module: module.to_owned(),
                    instance: instance.to_owned(),
                };
            }
            None => {
                let message = format!("`{}` names no module and no instance in it", db.value);
                let help = "write it as in `db = \"app.extensions:db\"`: the module, a colon, the name";
                table.report(Diagnostic::new(&C0112, db.span, message).help(help));
            }
        }
    }
    options
}

fn database(table: &mut Table<'_, '_>, config: &Config) -> Option<usize> {
    if let Some(written) = table.string("database") {
        let found = config.databases.iter().position(|one| one.name == written.value);
        if found.is_none() {
            let names: Vec<&str> = config.databases.iter().map(|one| one.name.as_str()).collect();
            table.report(unknown("database", &written, &names));
        }
        return found;
    }
    if config.databases.len() > 1 && !table.has("database") {
        let at = table.span();
        let names: Vec<String> = config
            .databases
            .iter()
            .map(|one| format!("`database = \"{}\"`", one.name))
            .collect();
        table.report(
            Diagnostic::new(
                &C0107,
                at,
                "the artifact does not say which of the databases it holds",
            )
            .help(format!("add {}", names.join(" or "))),
        );
        return None;
    }
    (config.databases.len() == 1).then_some(0)
}

fn service_of(table: &mut Table<'_, '_>, config: &Config) -> Option<usize> {
    let written = table.string("service")?;
    let services = config.services.iter();
    let found = services.clone().position(|one| one.name.value == written.value);
    if found.is_none() {
        let names: Vec<&str> = services.map(|one| one.name.value.as_str()).collect();
        table.report(unknown("service", &written, &names));
    }
    found
}

/// Reports keys of an artifact of another kind.
pub(super) fn belong_to(table: &mut Table<'_, '_>, kind: &str, keys: &[&'static str]) {
    for key in keys {
        if table.has(key) {
            let at = table.key_span(key);
            table.report(Diagnostic::new(
                &C0111,
                at,
                format!("`{key}` is a setting of artifacts with `kind = \"{kind}\"`"),
            ));
        }
    }
}

fn prisma_options(
    table: &mut Table<'_, '_>,
    database: Option<usize>,
    config: &Config,
    is_prisma: bool,
) -> prisma::Options {
    let mut options = prisma::Options::default();
    if !is_prisma {
        belong_to(table, "prisma", &["prisma", "generator"]);
        return options;
    }
    if let Some(version) = table.integer("prisma") {
        match version.value {
            6 => options.version = prisma::Version::Six,
            7 => {}
            other => table.report(
                Diagnostic::new(
                    &C0112,
                    version.span,
                    format!("Prisma {other} is not a version that onedef writes for"),
                )
                .help("write `prisma = 7` or `prisma = 6`"),
            ),
        }
    }
    if options.version == prisma::Version::Six {
        match database.and_then(|position| config.databases.get(position)) {
            Some(one) => match &one.url {
                Some(Url::Env(name)) => options.url_env = Some(name.clone()),
                _ => {
                    let at = table.span_of("prisma");
                    table.report(
                        Diagnostic::new(
                            &C0104,
                            at,
                            format!(
                                "a schema for Prisma 6 names the variable of the URL, and `[database.{}]` names none",
                                one.name
                            ),
                        )
                        .help(format!("add `url = \"env:DATABASE_URL\"` to `[database.{}]`", one.name)),
                    );
                }
            },
            None => options.url_env = None,
        }
    }
    for (value, at) in table.list("generator", true) {
        if let Some(block) = table.open(value, at, "generator", "generator".to_owned()) {
            generator(block, &mut options);
        }
    }
    options
}

fn generator(mut table: Table<'_, '_>, options: &mut prisma::Options) {
    let name = table.string("name");
    let name_span = table.span_of("name");
    let provider = table.string("provider");
    table.needs("provider", "`provider = \"prisma-client\"`");
    let name = name.map_or_else(|| "client".to_owned(), |name| name.value);
    if !is_identifier(&name) {
        table.report(Diagnostic::new(
            &C0112,
            name_span,
            format!("`{name}` cannot be the name of a generator"),
        ));
    }
    if options.generators.iter().any(|one| one.name == name) {
        table.report(
            Diagnostic::new(&C0112, name_span, format!("two generators are called `{name}`"))
                .help("give each its own `name`"),
        );
    }
    let mut settings = Vec::new();
    if let Some(provider) = provider {
        settings.push(("provider".to_owned(), prisma::Setting::String(provider.value)));
    }
    for (key, value, at) in table.rest() {
        if !is_identifier(&key.value) {
            table.report(Diagnostic::new(
                &C0112,
                key.span,
                format!("`{}` cannot be a key of a generator", key.value),
            ));
            continue;
        }
        match setting(value) {
            Some(setting) => settings.push((key.value, setting)),
            None => table.report(Diagnostic::new(
                &C0103,
                at,
                format!(
                    "`{}` must be a string, an integer, a boolean or a list of strings, and is {}",
                    key.value,
                    kind(value)
                ),
            )),
        }
    }
    options.generators.push(prisma::Generator { name, settings });
}

fn setting(value: &DeValue<'_>) -> Option<prisma::Setting> {
    Some(match value {
        DeValue::String(text) => prisma::Setting::String(text.to_string()),
        DeValue::Integer(number) => {
            prisma::Setting::Number(i64::from_str_radix(number.as_str(), number.radix()).ok()?)
        }
        DeValue::Boolean(value) => prisma::Setting::Bool(*value),
        DeValue::Array(list) => prisma::Setting::List(
            list.iter()
                .map(|element| element.get_ref().as_str().map(str::to_owned))
                .collect::<Option<Vec<_>>>()?,
        ),
        _ => return None,
    })
}

/// What Prisma takes for a name of a block or of a key.
fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-')
}
