//! Enums: their names, and the databases that need them.

use super::{Resolver, databases, enum_id};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::N0111;
use crate::schema::{DatabaseId, Enum, EnumId, FieldType, Part, Variant};
use crate::syntax;

/// Every enum with its variants; where it lives is known only after the columns.
pub(super) fn declare(cx: &mut Resolver<'_>) {
    for (at, (module, item)) in cx.enums.clone().into_iter().enumerate() {
        let id = enum_id(at);
        let rule = item.prisma.rename_all.as_ref().map(|case| case.value);
        let one = Enum {
            name: item.name.value.clone(),
            module: cx.module_path(module),
            prisma: prisma_name(item),
            docs: item.docs.clone(),
            databases: Vec::new(),
            type_names: Vec::new(),
            schema: item.schema.as_ref().map(|schema| schema.value.clone()),
            storage_text: item.storage_text.is_some(),
            renamed_from: item.renamed_from.as_ref().map(|name| name.value.clone()),
            variants: item
                .variants
                .iter()
                .map(|variant| Variant {
                    name: variant.name.value.clone(),
                    prisma: match (&variant.prisma, rule) {
                        (Some(name), _) => name.value.clone(),
                        (None, Some(case)) => case.apply(&variant.name.value),
                        (None, None) => variant.name.value.clone(),
                    },
                    label: item.label(variant),
                    docs: variant.docs.clone(),
                    renamed_from: variant.renamed_from.as_ref().map(|name| name.value.clone()),
                })
                .collect(),
        };
        cx.schema.enums.push(one);
        origins(cx, id, item);
    }
}

fn prisma_name(item: &syntax::Enum) -> String {
    item.prisma
        .name
        .as_ref()
        .map_or_else(|| item.name.value.clone(), |name| name.value.clone())
}

fn origins(cx: &mut Resolver<'_>, id: EnumId, item: &syntax::Enum) {
    cx.origins.insert(Part::Enum(id), item.name.span);
    let keys = [
        ("name", item.type_name.everywhere.as_ref().map(|one| one.span)),
        ("schema", item.schema.as_ref().map(|one| one.span)),
        ("rename_all", item.rename_all.as_ref().map(|one| one.span)),
        ("prisma", item.prisma.name.as_ref().map(|one| one.span)),
        ("storage", item.storage_text),
        ("renamed_from", item.renamed_from.as_ref().map(|one| one.span)),
        ("database", item.databases.first().map(|one| one.span)),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            cx.origins.insert(Part::EnumKey(id, key), span);
        }
    }
    for (at, variant) in (0u32..).zip(&item.variants) {
        cx.origins.insert(Part::Variant(id, at), variant.name.span);
    }
}

/// The databases of each enum, as said or as its columns need, and its type's name in each.
pub(super) fn place(cx: &mut Resolver<'_>) {
    let mut used: Vec<Vec<(DatabaseId, crate::schema::ModelId, crate::schema::FieldId)>> =
        vec![Vec::new(); cx.schema.enums.len()];
    for (model_id, model) in cx.schema.models() {
        for (field_id, field, column) in model.columns() {
            if let FieldType::Enum(id) = column.ty
                && let Some(uses) = used.get_mut(id.0 as usize)
            {
                uses.extend(
                    field
                        .databases
                        .iter()
                        .map(|database| (*database, model_id, field_id)),
                );
            }
        }
    }
    for (at, uses) in used.into_iter().enumerate() {
        let Some((_, item)) = cx.enums.get(at).copied() else {
            continue;
        };
        let mut ids: Vec<DatabaseId> = uses.iter().map(|(database, ..)| *database).collect();
        if !item.databases.is_empty() {
            ids = databases::of_item(&mut cx.reading(), &item.databases);
            for (database, model, field) in uses {
                if !ids.contains(&database) {
                    let at = cx.origins.of(Part::FieldType(model, field));
                    cx.report.push(
                        Diagnostic::new(
                            &N0111,
                            at,
                            format!(
                                "the enum `{}` is not in the database `{}`, where this column is",
                                item.name.value,
                                cx.schema.database(database).name
                            ),
                        )
                        .because(item.name.span, "the enum says where it is")
                        .help("add the database to the enum, or leave its `database` out"),
                    );
                }
            }
        }
        ids.sort();
        ids.dedup();
        if ids.is_empty() {
            ids.push(DatabaseId(0));
        }
        let type_names = ids.iter().map(|id| type_name(cx, item, *id)).collect();
        for (name, _) in &item.type_name.by_database {
            databases::named(&mut cx.reading(), name);
        }
        if let Some(one) = cx.schema.enums.get_mut(at) {
            one.databases = ids;
            one.type_names = type_names;
        }
    }
}

fn type_name(cx: &Resolver<'_>, item: &syntax::Enum, database: DatabaseId) -> String {
    let database = &cx.schema.database(database).name;
    item.type_name
        .by_database
        .iter()
        .find(|(name, _)| name.value == *database)
        .map(|(_, name)| name)
        .or(item.type_name.everywhere.as_ref())
        .map_or_else(|| item.name.value.clone(), |name| name.value.clone())
}
