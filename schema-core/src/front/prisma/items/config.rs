//! `datasource` and `generator`: what the schema runs on, and what is generated from it.

use std::borrow::Cow;

use crate::back::header;
use crate::back::prisma::{Generator, Setting, Version};
use crate::diagnostic::codes::prisma::{P0201, P0301, P0302, P0303, P0601};
use crate::diagnostic::{Code, Diagnostic, Report};
use crate::dialect::Dialect;
use crate::front::prisma::Datasource;
use crate::front::prisma::tree::{Argument, Block, Config, Property, Tree, Value, ValueKind};
use crate::span::{Span, Spanned};
use crate::syntax::{self, Extension, Item};

use super::{Found, push, repeated};

/// What the steps need of the configuration.
pub(super) struct Settings {
    /// The name of the datasource, which native types begin with.
    pub(super) name: String,
    pub(super) dialect: Dialect,
    pub(super) relation_mode_prisma: bool,
    /// `schemas`, when it is there.
    pub(super) schemas: Option<Vec<Spanned<String>>>,
    extensions: Vec<Extension>,
    url_env: Option<String>,
    version: Version,
    /// Preview features of all generators, in lower case.
    previews: Vec<String>,
    span: Span,
}

impl Settings {
    /// Whether a generator asks for a preview feature.
    pub(super) fn previews(&self, feature: &str) -> bool {
        self.previews.iter().any(|one| one.eq_ignore_ascii_case(feature))
    }

    /// What the caller learns of it.
    pub(super) fn datasource(&self) -> Datasource {
        Datasource {
            dialect: self.dialect,
            url_env: self.url_env.clone(),
            version: self.version,
        }
    }

    /// `database! { … }`, when there is something to say.
    /// `needed` are the extensions that parts of the schema come from.
    pub(super) fn database(&self, needed: Vec<Extension>) -> Option<Item> {
        let mut extensions = self.extensions.clone();
        let is_new = |one: &Extension| self.extensions.iter().all(|said| said.name != one.name);
        extensions.extend(needed.into_iter().filter(is_new));
        let says = self.relation_mode_prisma || !extensions.is_empty();
        says.then(|| {
            Item::Database(syntax::Database {
                span: self.span,
                name: None,
                extensions,
                relation_mode_prisma: self.relation_mode_prisma.then_some(self.span),
                functions: Vec::new(),
                sequences: Vec::new(),
            })
        })
    }
}

/// The providers that Prisma knows and we do not.
const OTHER_PROVIDERS: [&str; 4] = ["mysql", "sqlserver", "cockroachdb", "mongodb"];

/// Reads the configuration; none when there is no usable datasource, which has been reported.
pub(super) fn read(tree: &Tree<'_>, found: &mut Found, report: &mut Report) -> Option<Settings> {
    let mut datasource: Option<&Config<'_>> = None;
    let mut generators: Vec<&Config<'_>> = Vec::new();
    for block in &tree.blocks {
        let Block::Config(config) = block else { continue };
        found.comments.top.extend(not_ours(&config.comments).cloned());
        properties_once(config, report);
        if config.is_generator {
            generators.push(config);
        } else if let Some(first) = datasource {
            let message = "a schema has one datasource, and this is another";
            let finding = Diagnostic::new(&P0301, config.name.span, message);
            push(report, finding.because(first.name.span, "the first"));
        } else {
            datasource = Some(config);
        }
    }
    for (first, second) in repeated(&generators, |one| one.name.text) {
        if let (Some(first), Some(second)) = (generators.get(first), generators.get(second)) {
            let message = format!("two generators have the name `{}`", second.name.text);
            let finding = Diagnostic::new(&P0201, second.name.span, message);
            push(report, finding.because(first.name.span, "the first"));
        }
    }
    let mut previews = Vec::new();
    for generator in generators {
        found
            .generators
            .extend(self::generator(generator, &mut previews, report));
    }
    let Some(datasource) = datasource else {
        let finding = Diagnostic::new(&P0301, Span::NOWHERE, "the schema has no datasource");
        push(
            report,
            finding.help("add `datasource db { provider = \"postgresql\" }`"),
        );
        return None;
    };
    settings(datasource, previews, report)
}

/// Comments but for the header of a file that was generated.
fn not_ours(comments: &[String]) -> impl Iterator<Item = &String> {
    let mut ours = false;
    let said = comments.iter().filter(move |line| {
        ours |= line.starts_with(header::MARK);
        let skip = ours;
        ours &= !line.starts_with(header::CHECKSUM);
        !skip
    });
    let mut before = true;
    // Nor an empty line that stood below it.
    said.skip_while(move |line| std::mem::take(&mut before) && line.is_empty())
}

fn properties_once(config: &Config<'_>, report: &mut Report) {
    for (first, second) in repeated(&config.properties, |one| one.name.text) {
        if let (Some(first), Some(second)) = (config.properties.get(first), config.properties.get(second)) {
            let message = format!("`{}` stands here twice", second.name.text);
            let finding = Diagnostic::new(&P0201, second.name.span, message);
            push(report, finding.because(first.name.span, "the first"));
        }
    }
}

fn settings(config: &Config<'_>, previews: Vec<String>, report: &mut Report) -> Option<Settings> {
    let mut settings = Settings {
        name: config.name.text.to_owned(),
        dialect: Dialect::PostgreSql,
        relation_mode_prisma: false,
        schemas: None,
        extensions: Vec::new(),
        url_env: None,
        version: Version::Seven,
        previews,
        span: config.name.span,
    };
    let mut dialect = None;
    let mut has_provider = false;
    for property in &config.properties {
        let value = &property.value;
        match property.name.text {
            "provider" => {
                has_provider = true;
                dialect = provider(value, report);
            }
            "url" => {
                settings.version = Version::Six;
                settings.url_env = url(property, report);
            }
            "directUrl" | "shadowDatabaseUrl" => {
                settings.version = Version::Six;
                lose(property, "belongs to Prisma's migrations", report);
            }
            "relationMode" | "referentialIntegrity" => {
                settings.relation_mode_prisma = relation_mode(value, report).unwrap_or(false);
            }
            "schemas" => settings.schemas = texts(value, &P0301, report),
            "extensions" => settings.extensions = extensions(value, report),
            name => {
                let message = format!("a datasource has no setting `{name}`");
                push(report, Diagnostic::new(&P0301, property.name.span, message));
            }
        }
    }
    if !has_provider {
        let finding = Diagnostic::new(&P0301, config.name.span, "this datasource has no `provider`");
        push(report, finding.help("add `provider = \"postgresql\"`"));
    }
    schemas_fit(&settings, dialect, report);
    settings.dialect = dialect?;
    Some(settings)
}

fn schemas_fit(settings: &Settings, dialect: Option<Dialect>, report: &mut Report) {
    let (Some(schemas), Some(dialect)) = (&settings.schemas, dialect) else {
        return;
    };
    let at = schemas.first().map_or(settings.span, |one| one.span);
    if dialect != Dialect::PostgreSql {
        push(
            report,
            Diagnostic::new(&P0301, at, "only PostgreSQL has `schemas`"),
        );
    } else if schemas.is_empty() {
        push(
            report,
            Diagnostic::new(&P0301, at, "`schemas` names at least one schema"),
        );
    }
    for (first, second) in repeated(schemas, |one| one.value.as_str()) {
        if let (Some(first), Some(second)) = (schemas.get(first), schemas.get(second)) {
            let message = format!("the schema `{}` stands here twice", second.value);
            push(
                report,
                Diagnostic::new(&P0201, second.span, message).because(first.span, "the first"),
            );
        }
    }
}

fn provider(value: &Value<'_>, report: &mut Report) -> Option<Dialect> {
    let name = text(value, &P0301, report)?;
    let name = if name == "postgres" {
        "postgresql"
    } else {
        name.as_ref()
    };
    let found = Dialect::ALL.into_iter().find(|one| one.provider().name() == name);
    if found.is_none() {
        let finding = match OTHER_PROVIDERS.contains(&name) {
            true => Diagnostic::new(&P0302, value.span, format!("onedef has no dialect for `{name}`")),
            false => Diagnostic::new(&P0301, value.span, format!("there is no provider `{name}`")),
        };
        let known = Dialect::ALL.into_iter().map(|one| one.provider().name());
        let list: Vec<String> = known.map(|one| format!("`{one}`")).collect();
        push(report, finding.help(format!("it has {}", list.join(", "))));
    }
    found
}

/// The variable of `env("…")`; a text may hold a password, and has no place in a definition.
fn url(property: &Property<'_>, report: &mut Report) -> Option<String> {
    let variable = env(&property.value);
    if variable.is_none() {
        lose(
            property,
            "is not `env(\"…\")`, and no URL stands in a definition",
            report,
        );
    }
    variable
}

/// `env("X")`
fn env(value: &Value<'_>) -> Option<String> {
    match &value.kind {
        ValueKind::Call(name, arguments) if name.text == "env" => match arguments.as_slice() {
            [Argument { value, .. }] => match &value.kind {
                ValueKind::Text(text) => Some(text.clone().into_owned()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

fn lose(property: &Property<'_>, why: &str, report: &mut Report) {
    let message = format!("`{}` {why}: it is left out", property.name.text);
    push(report, Diagnostic::new(&P0601, property.name.span, message));
}

fn relation_mode(value: &Value<'_>, report: &mut Report) -> Option<bool> {
    match text(value, &P0301, report)?.as_ref() {
        "prisma" => Some(true),
        "foreignKeys" => Some(false),
        _ => {
            let message = "`relationMode` is `\"foreignKeys\"` or `\"prisma\"`";
            push(report, Diagnostic::new(&P0301, value.span, message));
            None
        }
    }
}

/// `[citext, uuid_ossp(map: "uuid-ossp", schema: "public", version: "1.1")]`
fn extensions(value: &Value<'_>, report: &mut Report) -> Vec<Extension> {
    let values = match &value.kind {
        ValueKind::List(values) => values.as_slice(),
        _ => std::slice::from_ref(value),
    };
    let read = values.iter().filter_map(|one| extension(one, report));
    read.collect()
}

fn extension(value: &Value<'_>, report: &mut Report) -> Option<Extension> {
    let (name, arguments): (_, &[Argument<'_>]) = match &value.kind {
        ValueKind::Word(name) => (*name, &[]),
        ValueKind::Call(name, arguments) => (name.text, arguments),
        _ => {
            push(
                report,
                Diagnostic::new(&P0301, value.span, "an extension is named by a word"),
            );
            return None;
        }
    };
    let mut extension = Extension {
        name: Spanned::new(name.to_owned(), value.span),
        schema: None,
        version: None,
    };
    for argument in arguments {
        let said = text(&argument.value, &P0301, report)?;
        let said = Spanned::new(said.clone().into_owned(), argument.value.span);
        match argument.name.map(|name| name.text) {
            Some("map") => extension.name = said,
            Some("schema") => extension.schema = Some(said),
            Some("version") => extension.version = Some(said),
            _ => {
                let message = "an extension has the arguments `map`, `schema` and `version`";
                push(report, Diagnostic::new(&P0301, argument.value.span, message));
            }
        }
    }
    Some(extension)
}

fn text<'a, 't>(value: &'a Value<'t>, code: &'static Code, report: &mut Report) -> Option<&'a Cow<'t, str>> {
    match &value.kind {
        ValueKind::Text(text) => Some(text),
        _ => {
            push(
                report,
                Diagnostic::new(code, value.span, "expected a text in double quotes"),
            );
            None
        }
    }
}

fn texts(value: &Value<'_>, code: &'static Code, report: &mut Report) -> Option<Vec<Spanned<String>>> {
    let values = match &value.kind {
        ValueKind::List(values) => values.as_slice(),
        _ => std::slice::from_ref(value),
    };
    let mut all = Vec::with_capacity(values.len());
    for one in values {
        all.push(Spanned::new(
            text(one, code, report)?.clone().into_owned(),
            one.span,
        ));
    }
    Some(all)
}

/// `generator client { … }`
fn generator(config: &Config<'_>, previews: &mut Vec<String>, report: &mut Report) -> Option<Generator> {
    let mut settings = Vec::with_capacity(config.properties.len());
    let mut has_provider = false;
    for property in &config.properties {
        let name = property.name.text;
        let setting = setting(property, report);
        if name == "provider" {
            has_provider = true;
            settings.splice(0..0, setting.map(|value| (name.to_owned(), value)));
            continue;
        }
        if name == "previewFeatures" {
            previews.extend(
                texts(&property.value, &P0303, report)
                    .into_iter()
                    .flatten()
                    .map(|one| one.value),
            );
        }
        settings.extend(setting.map(|value| (name.to_owned(), value)));
    }
    if !has_provider {
        let finding = Diagnostic::new(&P0303, config.name.span, "this generator has no `provider`");
        push(report, finding.help("add `provider = \"prisma-client\"`"));
    }
    has_provider.then(|| Generator {
        name: config.name.text.to_owned(),
        settings,
    })
}

fn setting(property: &Property<'_>, report: &mut Report) -> Option<Setting> {
    let value = &property.value;
    if env(value).is_some() {
        lose(
            property,
            "comes from the environment, which a definition does not read",
            report,
        );
        return None;
    }
    match &value.kind {
        ValueKind::Text(text) => Some(Setting::String(text.clone().into_owned())),
        ValueKind::Word("true") => Some(Setting::Bool(true)),
        ValueKind::Word("false") => Some(Setting::Bool(false)),
        ValueKind::Word(word) => Some(Setting::String((*word).to_owned())),
        ValueKind::Number(digits) => Some(match digits.parse() {
            Ok(number) => Setting::Number(number),
            Err(_) => Setting::String((*digits).to_owned()),
        }),
        ValueKind::List(values) => {
            let words = values.iter().map(|one| match &one.kind {
                ValueKind::Text(text) => Some(text.clone().into_owned()),
                ValueKind::Word(word) | ValueKind::Number(word) => Some((*word).to_owned()),
                _ => None,
            });
            words.collect::<Option<Vec<_>>>().map(Setting::List)
        }
        ValueKind::Call(..) | ValueKind::Object(_) => {
            let message = format!(
                "`{}` is a text, a number, `true`, `false` or a list",
                property.name.text
            );
            push(report, Diagnostic::new(&P0303, value.span, message));
            None
        }
    }
}
