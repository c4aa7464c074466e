//! A schema, its Rust, and the schema that comes of that.

use std::collections::BTreeMap;
use std::sync::Arc;

use schema_core::back::rust::{self, File, Layout, Options};
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::schema::{Comments, Field, FieldKind, Schema};

use crate::sources::Definition;

/// Every layout.
pub(crate) const LAYOUTS: [Layout; 3] = [Layout::One, Layout::PerModel, Layout::PerSchema];

/// What came of one definition in one layout.
pub(crate) struct Circle<'a> {
    pub(crate) definition: &'a Definition,
    pub(crate) layout: Layout,
    pub(crate) files: Vec<File>,
}

impl<'a> Circle<'a> {
    pub(crate) fn of(definition: &'a Definition, layout: Layout) -> Self {
        Circle {
            definition,
            layout,
            files: write(&definition.schema, &definition.comments, layout),
        }
    }

    /// The name of the definition and the layout.
    pub(crate) fn name(&self) -> String {
        format!("{}-{:?}", self.definition.name, self.layout)
    }

    /// What is not as it should be.
    pub(crate) fn problems(&self) -> Vec<String> {
        let again = match compile(&self.files, &self.definition.databases) {
            Ok(schema) => schema,
            Err(found) => return vec![self.fails(&format!("does not compile:\n{found}"))],
        };
        let mut problems = Vec::new();
        // By PostgreSQL schema the tables stand in another order, and so do the ids.
        if self.layout != Layout::PerSchema
            && let Some(difference) = difference(&self.definition.schema, &again)
        {
            problems.push(self.fails(&difference));
        }
        // Nobody reads plain comments from Rust.
        let files = write(&self.definition.schema, &Comments::default(), self.layout);
        let rewritten = write(&again, &Comments::default(), self.layout);
        let moved = files.iter().zip(&rewritten).find(|(one, other)| one != other);
        if let Some((before, after)) = moved {
            let lines = before.text.lines().zip(after.text.lines());
            let line = lines.into_iter().find(|(before, after)| before != after);
            problems.push(self.fails(&format!("{} changes when written again: {line:#?}", before.path)));
        }
        problems
    }

    fn fails(&self, problem: &str) -> String {
        let folder = onedef_tests::root().join("target/rust").join(self.name());
        for file in &self.files {
            let path = folder.join(&file.path);
            let _ = path.parent().map(std::fs::create_dir_all);
            let _ = std::fs::write(path, &file.text);
        }
        format!("{}, kept in {}: {problem}", self.name(), folder.display())
    }
}

fn write(schema: &Schema, comments: &Comments, layout: Layout) -> Vec<File> {
    let options = Options {
        layout,
        ..Options::default()
    };
    rust::write(schema, comments, &options)
}

/// Compiles what was written.
fn compile(files: &[File], databases: &[DatabaseSetting]) -> Result<Schema, String> {
    let texts = files
        .iter()
        .map(|file| (file.path.clone(), Arc::from(file.text.as_str())));
    let source = Source {
        roots: vec![files.first().map_or_else(String::new, |file| file.path.clone())],
        cfg: Vec::new(),
    };
    let compilation = schema_core::compile(&Texts(texts.collect()), &source, databases, &[]);
    compilation.schema.ok_or_else(|| {
        let messages: Vec<String> = compilation
            .diagnostics
            .iter()
            .map(|one| {
                let file = files.get(one.at.file.0 as usize);
                let text = file.and_then(|file| file.text.get(one.at.start as usize..one.at.end as usize));
                format!("{} {} at {text:?}", one.code.id, one.message)
            })
            .collect();
        messages.join("\n")
    })
}

struct Texts(BTreeMap<String, Arc<str>>);

impl Files for Texts {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok(self.0.get(path).cloned())
    }
}

/// The first difference of two schemas that should mean the same.
fn difference(one: &Schema, other: &Schema) -> Option<String> {
    let (one, other) = (normal(one), normal(other));
    if one == other {
        return None;
    }
    let pairs = one.models.iter().zip(&other.models);
    for (one, other) in pairs {
        let fields = one.fields.iter().zip(&other.fields);
        if let Some((one, other)) = fields.into_iter().find(|(one, other)| one != other) {
            return Some(format!("fields differ: {one:#?} and {other:#?}"));
        }
        if one != other {
            let (mut one, mut other) = (one.clone(), other.clone());
            (one.fields, other.fields) = (Vec::new(), Vec::new());
            return Some(format!("models differ: {one:#?} and {other:#?}"));
        }
    }
    let pairs = one.enums.iter().zip(&other.enums);
    if let Some((one, other)) = pairs.into_iter().find(|(one, other)| one != other) {
        return Some(format!("enums differ: {one:#?} and {other:#?}"));
    }
    let pairs = one.views.iter().zip(&other.views);
    if let Some((one, other)) = pairs.into_iter().find(|(one, other)| one != other) {
        return Some(format!("views differ: {one:#?} and {other:#?}"));
    }
    let pairs = one.relations.iter().zip(&other.relations);
    if let Some((one, other)) = pairs.into_iter().find(|(one, other)| one != other) {
        return Some(format!("relations differ: {one:#?} and {other:#?}"));
    }
    Some(format!(
        "databases, or how many there are of something, differ: {:#?} and {:#?}",
        one.databases, other.databases
    ))
}

/// Without what stands anyway, without the modules (they are the layout's), and without the text of Rust types: newtypes
/// and aliases are not in a schema.
fn normal(schema: &Schema) -> Schema {
    let mut schema = rust::tidy(schema);
    let without_types = |fields: &mut Vec<Field>| {
        for field in fields {
            if let FieldKind::Column(column) = &mut field.kind {
                column.rust_type.clear();
            }
        }
    };
    for model in &mut schema.models {
        model.module.clear();
        without_types(&mut model.fields);
    }
    for view in &mut schema.views {
        view.module.clear();
        without_types(&mut view.fields);
    }
    schema.enums.iter_mut().for_each(|one| one.module.clear());
    schema
}
