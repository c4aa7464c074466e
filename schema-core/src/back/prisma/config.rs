//! The blocks that are not about tables: `datasource` and `generator`.

use super::scope::Scope;
use super::table::Block;
use super::{Generator, Setting, Version, text};
use crate::syntax::Extension;

const VIEWS: &str = "views";
const EXTENSIONS: &str = "postgresqlExtensions";
/// The preview feature that gives Prisma words for conditions of indexes.
pub(super) const PARTIAL_INDEXES: &str = "partialIndexes";
const PREVIEW_FEATURES: &str = "previewFeatures";

/// `datasource db { … }`
pub(super) fn datasource(scope: &Scope<'_>) -> String {
    let mut block = Block::default();
    let mut setting = |key: &str, value: String| block.row([key.to_owned(), format!("= {value}")]);
    setting("provider", text::string(scope.dialect.provider().name()));
    if scope.options.version == Version::Six {
        let variable = scope.options.url_env.as_deref().unwrap_or("DATABASE_URL");
        setting("url", format!("env({})", text::string(variable)));
    }
    if scope.schema.database(scope.database).relation_mode_prisma {
        setting("relationMode", text::string("prisma"));
    }
    if !scope.schemas.is_empty() {
        let names: Vec<String> = scope.schemas.iter().map(|name| text::string(name)).collect();
        setting("schemas", text::list(&names));
    }
    let extensions = &scope.schema.database(scope.database).extensions;
    if !extensions.is_empty()
        && scope
            .options
            .generators
            .iter()
            .any(|one| previews(one, EXTENSIONS))
    {
        let all: Vec<String> = extensions.iter().map(extension).collect();
        setting("extensions", text::list(&all));
    }
    block.print(std::iter::empty(), "datasource db")
}

/// `uuid_ossp(map: "uuid-ossp", schema: "public")`: other characters than those of a name stand in `map`.
fn extension(extension: &Extension) -> String {
    let name = &extension.name.value;
    let word: String = name
        .chars()
        .map(|ch| if ch.is_ascii_alphanumeric() { ch } else { '_' })
        .collect();
    let said = [
        ("map", (word != *name).then_some(name)),
        ("schema", extension.schema.as_ref().map(|one| &one.value)),
        ("version", extension.version.as_ref().map(|one| &one.value)),
    ];
    let arguments: Vec<String> = said
        .iter()
        .filter_map(|(key, value)| value.map(|value| format!("{key}: {}", text::string(value))))
        .collect();
    if arguments.is_empty() {
        word
    } else {
        format!("{word}({})", arguments.join(", "))
    }
}

/// The `generator` blocks. Prisma knows views only under a preview feature, so the first block asks for it when there
/// are views to write.
pub(super) fn generators(scope: &Scope<'_>) -> Vec<String> {
    let mut generators = scope.options.generators.clone();
    if scope.writes_views()
        && !generators.iter().any(|one| previews(one, VIEWS))
        && let Some(first) = generators.first_mut()
    {
        add_views(first);
    }
    generators.iter().map(generator).collect()
}

fn generator(generator: &Generator) -> String {
    let mut block = Block::default();
    for (key, value) in &generator.settings {
        block.row([key.clone(), format!("= {}", setting(value))]);
    }
    block.print(std::iter::empty(), &format!("generator {}", generator.name))
}

fn setting(value: &Setting) -> String {
    match value {
        Setting::String(value) => text::string(value),
        Setting::Number(value) => value.to_string(),
        Setting::Bool(value) => value.to_string(),
        Setting::List(values) => {
            let values: Vec<String> = values.iter().map(|value| text::string(value)).collect();
            text::list(&values)
        }
    }
}

/// Whether a generator asks for a preview feature.
pub(super) fn previews(generator: &Generator, feature: &str) -> bool {
    generator.settings.iter().any(|(key, value)| {
        key == PREVIEW_FEATURES
            && matches!(value, Setting::List(features) if features.iter().any(|one| one.eq_ignore_ascii_case(feature)))
    })
}

fn add_views(generator: &mut Generator) {
    for (key, value) in &mut generator.settings {
        if let (PREVIEW_FEATURES, Setting::List(features)) = (key.as_str(), value) {
            features.push(VIEWS.to_owned());
            return;
        }
    }
    let features = Setting::List(vec![VIEWS.to_owned()]);
    generator.settings.push((PREVIEW_FEATURES.to_owned(), features));
}
