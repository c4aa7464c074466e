//! The logical databases, and which of them hold what.

use super::{DatabaseSetting, Reading, Resolver};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::{N0106, N0107};
use crate::diagnostic::codes::source::S0108;
use crate::schema::{DatabaseDef, DatabaseId};
use crate::span::Spanned;
use crate::syntax::Function;

/// Takes over `onedef.toml` and every `database!`.
pub(super) fn declare(cx: &mut Resolver<'_>, settings: &[DatabaseSetting]) {
    cx.schema.databases = settings
        .iter()
        .map(|setting| DatabaseDef {
            name: setting.name.clone(),
            dialect: setting.dialect,
            extensions: Vec::new(),
            relation_mode_prisma: false,
            functions: Vec::new(),
            sequences: Vec::new(),
        })
        .collect();
    for declaration in std::mem::take(&mut cx.declarations) {
        let id = match &declaration.name {
            Some(name) => named(&mut cx.reading(), name),
            None => Some(DatabaseId(0)),
        };
        let functions: Vec<String> = declaration
            .functions
            .iter()
            .filter_map(|function| match function {
                Function::Sql(sql) => Some(sql.value.clone()),
                Function::File(path) => file(cx, path),
            })
            .collect();
        let Some(database) = id.and_then(|id| cx.schema.databases.get_mut(id.0 as usize)) else {
            continue;
        };
        database.extensions.extend(declaration.extensions.iter().cloned());
        database.relation_mode_prisma |= declaration.relation_mode_prisma.is_some();
        database.functions.extend(functions);
        database.sequences.extend(declaration.sequences.iter().cloned());
    }
}

/// The text of a file that an attribute names.
pub(super) fn file(cx: &mut Resolver<'_>, path: &Spanned<String>) -> Option<String> {
    let problem = match cx.files.read(&path.value) {
        Ok(Some(text)) => return Some(text.to_string()),
        Ok(None) => format!("there is no file `{}`", path.value),
        Err(reason) => format!("cannot read `{}`: {reason}", path.value),
    };
    cx.report.push(
        Diagnostic::new(&S0108, path.span, problem).help("write the path from the folder of `onedef.toml`"),
    );
    None
}

/// The database of a name; reports when there is none.
pub(super) fn named(cx: &mut Reading<'_, '_>, name: &Spanned<String>) -> Option<DatabaseId> {
    let found = cx
        .schema
        .databases()
        .find(|(_, database)| database.name == name.value)
        .map(|(id, _)| id);
    if found.is_none() {
        let known = cx.schema.databases.iter().map(|one| one.name.as_str());
        let finding = Diagnostic::new(
            &N0106,
            name.span,
            format!("there is no database `{}` in `onedef.toml`", name.value),
        )
        .help(format!("add a table `[database.{}]`", name.value))
        .did_you_mean(&name.value, known);
        cx.report.push(finding);
    }
    found
}

/// The databases that an item names, or the first.
pub(super) fn of_item(cx: &mut Reading<'_, '_>, names: &[Spanned<String>]) -> Vec<DatabaseId> {
    let mut ids: Vec<DatabaseId> = names.iter().filter_map(|name| named(cx, name)).collect();
    ids.sort();
    ids.dedup();
    if ids.is_empty() {
        ids.push(DatabaseId(0));
    }
    ids
}

/// The databases of a part of a table: those of the table, or the one of `only`.
pub(super) fn only(
    cx: &mut Reading<'_, '_>,
    only: Option<&Spanned<String>>,
    around: &[DatabaseId],
) -> Vec<DatabaseId> {
    let Some(name) = only else { return around.to_vec() };
    let Some(id) = named(cx, name) else {
        return around.to_vec();
    };
    if !around.contains(&id) {
        cx.report.push(
            Diagnostic::new(
                &N0107,
                name.span,
                format!("the table is not in the database `{}`", name.value),
            )
            .help("name one of the databases of the struct"),
        );
        return around.to_vec();
    }
    vec![id]
}
