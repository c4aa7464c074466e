//! `onedef::database! { … }`

use super::attribute::Entry;
use super::text;
use crate::schema::DatabaseDef;
use crate::syntax::{Extension, Sequence};

/// Writes what belongs to a database and to no table; nothing when there is nothing. Among several it has a name.
pub(super) fn write(database: &DatabaseDef, several: bool, out: &mut Vec<String>) {
    let entries = entries(database);
    if entries.is_empty() {
        return;
    }
    out.push("onedef::database! {".to_owned());
    let name = several.then(|| Entry::text("name", &database.name));
    for entry in name.into_iter().chain(entries) {
        let text = format!("    {},", entry.one_line());
        out.extend(text.split('\n').map(str::to_owned));
    }
    out.push("}".to_owned());
}

fn entries(database: &DatabaseDef) -> Vec<Entry> {
    let mut entries: Vec<Entry> = database.extensions.iter().map(extension).collect();
    if database.relation_mode_prisma {
        entries.push(Entry::value("relation_mode", "prisma"));
    }
    entries.extend(database.sequences.iter().map(sequence));
    let functions = database.functions.iter();
    entries.extend(functions.map(|sql| {
        let sql = Entry::list("sql", [Entry::Literal(text::string(sql))]);
        Entry::list("function", [sql])
    }));
    entries
}

fn named(key: &str, name: &str, options: Vec<Entry>) -> Entry {
    let name = Entry::Literal(text::string(name));
    Entry::list(key, std::iter::once(name).chain(options))
}

fn extension(extension: &Extension) -> Entry {
    let options = [("schema", &extension.schema), ("version", &extension.version)];
    let options = options
        .iter()
        .filter_map(|(key, value)| value.as_ref().map(|value| Entry::text(key, &value.value)));
    named("extension", &extension.name.value, options.collect())
}

fn sequence(sequence: &Sequence) -> Entry {
    let schema = sequence.schema.as_ref();
    let mut options: Vec<Entry> = schema
        .map(|schema| Entry::text("schema", &schema.value))
        .into_iter()
        .collect();
    for (key, value) in [("start", sequence.start), ("increment", sequence.increment)] {
        options.extend(value.map(|value| Entry::value(key, &value.to_string())));
    }
    named("sequence", &sequence.name.value, options)
}
