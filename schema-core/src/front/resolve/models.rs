//! Models: their names and where they live. Their fields come later.

use super::{Resolver, databases};
use crate::schema::{Exclusion, Model, ModelId, Part};
use crate::span::Span;
use crate::syntax;

/// Every model without its fields.
pub(super) fn declare(cx: &mut Resolver<'_>) {
    for (id, source) in cx.sources() {
        let item = source.item;
        let databases = databases::of_item(&mut cx.reading(), &item.databases);
        let databases = databases::only(&mut cx.reading(), item.only.as_ref(), &databases);
        let table = item.table_name();
        cx.schema.models.push(Model {
            name: item.name.value.clone(),
            module: cx.module_path(source.module),
            prisma: item
                .prisma
                .name
                .as_ref()
                .map_or_else(|| item.name.value.clone(), |name| name.value.clone()),
            docs: item.docs.clone(),
            exclusions: exclusions(item, &table),
            table,
            schema: item.schema.as_ref().map(|schema| schema.value.clone()),
            databases,
            fields: Vec::new(),
            primary_key: None,
            indexes: Vec::new(),
            checks: Vec::new(),
            tenant: None,
            soft_delete: None,
            row_security: None,
            renamed_from: item.renamed_from.as_ref().map(|name| name.value.clone()),
            ignore: item.ignore.clone(),
        });
        origins(cx, id, item);
    }
}

/// Exclusion constraints with their final names: as said, or `<table>_excl`, numbered from 1 when taken.
fn exclusions(item: &syntax::Model, table: &str) -> Vec<Exclusion> {
    let mut out: Vec<Exclusion> = Vec::new();
    for one in &item.exclusions {
        let name = match &one.name {
            Some(name) => name.value.clone(),
            None => super::checks::free_name(format!("{table}_excl"), |name| {
                out.iter().any(|other| other.name == name)
            }),
        };
        out.push(Exclusion {
            name,
            sql: one.sql.value.clone(),
        });
    }
    out
}

fn origins(cx: &mut Resolver<'_>, id: ModelId, item: &syntax::Model) {
    cx.origins.insert(Part::Model(id), item.name.span);
    let span_of = |one: &Option<crate::span::Spanned<String>>| one.as_ref().map(|one| one.span);
    let keys: [(&'static str, Option<Span>); 14] = [
        ("table", span_of(&item.table)),
        ("schema", span_of(&item.schema)),
        ("database", item.databases.first().map(|one| one.span)),
        ("rename_all", item.rename_all.as_ref().map(|one| one.span)),
        ("prisma", span_of(&item.prisma.name)),
        (
            "tenant",
            item.tenant
                .as_ref()
                .and_then(|path| path.first())
                .map(|one| one.span),
        ),
        ("rls", item.rls.as_ref().map(|one| one.span.0)),
        ("soft_delete", item.soft_delete.as_ref().map(|one| one.span.0)),
        ("renamed_from", span_of(&item.renamed_from)),
        ("ignore", item.ignore.as_ref().map(|one| one.span.0)),
        ("only", span_of(&item.only)),
        ("on_delete", item.on_delete.as_ref().map(|one| one.span)),
        ("on_update", item.on_update.as_ref().map(|one| one.span)),
        ("exclude", item.exclusions.first().map(|one| one.span.0)),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            cx.origins.insert(Part::ModelKey(id, key), span);
        }
    }
}
