//! The members of an item that was scanned, under the names and in the spelling of a description. Written apart from the
//! derives, so that a member which they forget or mix up is seen.

use schema_core::names;
use schema_core::span::Spanned;
use schema_core::syntax::{
    Case, Check, Enum, Field, Ignore, Index, IndexOptions, Item, Model, Scalar, View, ViewQuery,
};

use super::Facts;

pub(super) fn item(item: &Item) -> Facts {
    match item {
        Item::Model(one) => model(one),
        Item::Enum(one) => enum_(one),
        Item::Scalar(one) => scalar(one),
        Item::View(one) => view(one),
        Item::Database(_) => Facts::new(),
    }
}

fn put(facts: &mut Facts, prefix: &str, name: &str, value: impl std::fmt::Debug) {
    facts.push((format!("{prefix}{name}"), format!("{value:?}")));
}

fn text(value: &Option<Spanned<String>>) -> Option<&str> {
    value.as_ref().map(|one| one.value.as_str())
}

fn list(values: &[Spanned<String>]) -> Vec<&str> {
    values.iter().map(|one| one.value.as_str()).collect()
}

fn clients(ignore: &Option<Ignore>) -> Vec<&str> {
    match ignore {
        None => Vec::new(),
        Some(ignore) if ignore.clients.is_empty() => vec!["*"],
        Some(ignore) => list(&ignore.clients),
    }
}

/// As the derived `Debug` of a struct prints it.
fn structure(name: &str, members: &[(&str, String)]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|(member, value)| format!("{member}: {value}"))
        .collect();
    format!("{name} {{ {} }}", members.join(", "))
}

fn model(model: &Model) -> Facts {
    let mut facts = Facts::new();
    put(&mut facts, "", "name", &model.name.value);
    put(&mut facts, "", "docs", &model.docs);
    put(&mut facts, "", "table", model.table_name());
    put(&mut facts, "", "schema", text(&model.schema));
    put(&mut facts, "", "databases", list(&model.databases));
    put(&mut facts, "", "prisma", text(&model.prisma.name));
    put(
        &mut facts,
        "",
        "tenant",
        list(model.tenant.as_deref().unwrap_or_default()),
    );
    put(
        &mut facts,
        "",
        "on_delete",
        model.on_delete.as_ref().map(|one| one.value.word()),
    );
    put(
        &mut facts,
        "",
        "on_update",
        model.on_update.as_ref().map(|one| one.value.word()),
    );
    put(&mut facts, "", "renamed_from", text(&model.renamed_from));
    put(&mut facts, "", "ignore", clients(&model.ignore));
    put(&mut facts, "", "only", text(&model.only));
    protection(model, &mut facts);
    columns(
        &model.fields,
        model.rename_all.as_ref(),
        model.prisma.rename_all.as_ref(),
        &mut facts,
    );
    relations(model, &mut facts);
    for one in model.id.iter().chain(&model.indexes) {
        index(&mut facts, "", one);
    }
    checks(&mut facts, "", &model.checks);
    for one in &model.exclusions {
        let value = format!("{:?} {:?} None", text(&one.name), one.sql.value);
        facts.push(("exclusion check".to_owned(), value));
    }
    facts
}

/// Row-level security, soft delete, policies.
fn protection(model: &Model, facts: &mut Facts) {
    let rls = model.rls.as_ref().map(|rls| {
        let setting = format!("{:?}", text(&rls.setting));
        structure(
            "RlsDescription",
            &[("force", rls.force.is_some().to_string()), ("setting", setting)],
        )
    });
    facts.push(("rls".to_owned(), wrapped(rls)));
    let delete = model.soft_delete.as_ref().map(|delete| {
        let member = |value: &Option<Spanned<String>>| format!("{:?}", text(value));
        structure(
            "SoftDeleteDescription",
            &[
                ("flag", member(&delete.flag)),
                ("at", member(&delete.at)),
                ("check", member(&delete.check)),
            ],
        )
    });
    facts.push(("soft_delete".to_owned(), wrapped(delete)));
    let policies: Vec<String> = model
        .policies
        .iter()
        .map(|policy| {
            let commands: Vec<&str> = policy.commands.iter().map(|one| one.value.word()).collect();
            let using = policy.using.as_ref().map(ToString::to_string);
            let with_check = policy.with_check.as_ref().map(ToString::to_string);
            structure(
                "PolicyDescription",
                &[
                    ("name", format!("{:?}", policy.name.value)),
                    ("commands", format!("{commands:?}")),
                    ("roles", format!("{:?}", list(&policy.roles))),
                    ("restrictive", policy.restrictive.is_some().to_string()),
                    ("using", format!("{using:?}")),
                    ("with_check", format!("{with_check:?}")),
                ],
            )
        })
        .collect();
    facts.push(("policies".to_owned(), format!("[{}]", policies.join(", "))));
}

fn wrapped(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

fn columns(
    fields: &[Field],
    rule: Option<&Spanned<Case>>,
    prisma: Option<&Spanned<Case>>,
    facts: &mut Facts,
) {
    for field in fields.iter().filter(|field| field.is_column()) {
        let prefix = format!("field {}.", field.name.value);
        let inner = field.ty.option_inner();
        let ty = inner.unwrap_or(&field.ty);
        put(facts, &prefix, "name", &field.name.value);
        put(facts, &prefix, "docs", &field.docs);
        put(facts, &prefix, "column", names::column(field, rule));
        put(facts, &prefix, "prisma", names::prisma_field(field, prisma));
        put(facts, &prefix, "python", text(&field.python));
        put(facts, &prefix, "ty", ty.to_string());
        put(facts, &prefix, "nullable", inner.is_some());
        put(
            facts,
            &prefix,
            "native",
            field.native.iter().map(ToString::to_string).collect::<Vec<_>>(),
        );
        put(
            facts,
            &prefix,
            "default",
            field.default.as_ref().map(|one| one.value.to_string()),
        );
        put(facts, &prefix, "updated_at", field.updated_at.is_some());
        put(facts, &prefix, "collate", text(&field.collate));
        put(facts, &prefix, "sensitive", field.sensitive.is_some());
        put(facts, &prefix, "renamed_from", text(&field.renamed_from));
        put(facts, &prefix, "ignore", clients(&field.ignore));
        put(facts, &prefix, "only", text(&field.only));
        put(
            facts,
            &prefix,
            "opaque",
            ty.last().is_some_and(|(name, _)| name == "Opaque"),
        );
        let generated = field
            .generated
            .as_ref()
            .map(|one| (one.expr.to_string(), one.is_virtual));
        put(facts, &prefix, "generated", generated);
        for (kind, options) in [
            ("id", &field.id),
            ("unique", &field.unique),
            ("index", &field.index),
        ] {
            if let Some(options) = options {
                keyed(facts, &prefix, kind, &[], options);
            }
        }
        checks(facts, &prefix, &field.checks);
    }
}

fn relations(model: &Model, facts: &mut Facts) {
    for field in &model.fields {
        let Some(marker) = &field.marker else { continue };
        let prefix = format!("relation {}.", field.name.value);
        let relation = &field.relation;
        let constraint = relation.constraint.as_ref().map(|one| one.value.name());
        put(facts, &prefix, "name", &field.name.value);
        put(facts, &prefix, "docs", &field.docs);
        put(
            facts,
            &prefix,
            "prisma",
            names::prisma_field(field, model.prisma.rename_all.as_ref()),
        );
        put(facts, &prefix, "kind", marker.kind.name());
        put(facts, &prefix, "optional", marker.optional);
        put(facts, &prefix, "target", marker.target.to_string());
        put(
            facts,
            &prefix,
            "key",
            list(&relation.key_of(&field.name, marker.kind)),
        );
        put(facts, &prefix, "references", list(&relation.references));
        put(
            facts,
            &prefix,
            "on_delete",
            relation.on_delete.as_ref().map(|one| one.value.word()),
        );
        put(
            facts,
            &prefix,
            "on_update",
            relation.on_update.as_ref().map(|one| one.value.word()),
        );
        put(facts, &prefix, "relation", text(&relation.name));
        put(facts, &prefix, "constraint", constraint.flatten());
        put(facts, &prefix, "without_constraint", constraint == Some(None));
        put(facts, &prefix, "table", text(&relation.table));
        put(facts, &prefix, "ignore", clients(&field.ignore));
        // Where the marker's type leads rustc, by the name that is written.
        let target = marker.target.last().map(|(name, _)| name);
        put(facts, &prefix, "leads_to", target.unwrap_or_default());
    }
}

fn index(facts: &mut Facts, prefix: &str, index: &Index) {
    keyed(
        facts,
        prefix,
        index.kind.word(),
        &index.column_texts(),
        &index.options,
    );
}

fn keyed(facts: &mut Facts, prefix: &str, kind: &str, columns: &[String], options: &IndexOptions) {
    let value = format!("{kind:?} {columns:?} {:?}", options.texts());
    facts.push((format!("{prefix}index"), value));
}

fn checks(facts: &mut Facts, prefix: &str, checks: &[Check]) {
    for check in checks {
        let value = format!(
            "{:?} {:?} {:?}",
            text(&check.name),
            check.expr.to_string(),
            text(&check.comment)
        );
        facts.push((format!("{prefix}check"), value));
    }
}

fn enum_(item: &Enum) -> Facts {
    let mut facts = Facts::new();
    put(&mut facts, "", "name", &item.name.value);
    put(&mut facts, "", "docs", &item.docs);
    put(&mut facts, "", "type_name", text(&item.type_name.everywhere));
    let names = item.type_name.by_database.iter();
    let names: Vec<_> = names
        .map(|(database, name)| (&database.value, &name.value))
        .collect();
    put(&mut facts, "", "type_names", names);
    put(&mut facts, "", "schema", text(&item.schema));
    put(&mut facts, "", "databases", list(&item.databases));
    put(&mut facts, "", "prisma", text(&item.prisma.name));
    put(&mut facts, "", "storage_text", item.storage_text.is_some());
    put(&mut facts, "", "renamed_from", text(&item.renamed_from));
    for variant in &item.variants {
        let by_rule = item
            .prisma
            .rename_all
            .as_ref()
            .map(|rule| rule.value.apply(&variant.name.value));
        let prisma = variant.prisma.as_ref().map(|one| one.value.clone()).or(by_rule);
        let value = format!(
            "{:?} {:?} {:?} {:?} {:?}",
            variant.name.value,
            variant.docs,
            item.label(variant),
            prisma,
            text(&variant.renamed_from)
        );
        facts.push(("variant".to_owned(), value));
    }
    facts
}

fn scalar(item: &Scalar) -> Facts {
    let mut facts = Facts::new();
    put(&mut facts, "", "name", &item.name.value);
    put(&mut facts, "", "docs", &item.docs);
    put(&mut facts, "", "inner", item.inner.to_string());
    put(
        &mut facts,
        "",
        "native",
        item.native.iter().map(ToString::to_string).collect::<Vec<_>>(),
    );
    checks(&mut facts, "", &item.checks);
    facts
}

fn view(item: &View) -> Facts {
    let (sql, file) = match &item.query {
        Some(ViewQuery::Sql(sql)) => (Some(&sql.value), None),
        Some(ViewQuery::File(file)) => (None, Some(&file.value)),
        Some(ViewQuery::Existing(_)) | None => (None, None),
    };
    let mut facts = Facts::new();
    put(&mut facts, "", "name", &item.name.value);
    put(&mut facts, "", "docs", &item.docs);
    put(&mut facts, "", "view", text(&item.view));
    put(&mut facts, "", "schema", text(&item.schema));
    put(&mut facts, "", "databases", list(&item.databases));
    put(&mut facts, "", "prisma", text(&item.prisma.name));
    put(&mut facts, "", "sql", sql);
    put(&mut facts, "", "sql_file", file);
    let existing = matches!(item.query, Some(ViewQuery::Existing(_)));
    put(&mut facts, "", "existing", existing);
    put(&mut facts, "", "reads", list(&item.reads));
    put(&mut facts, "", "materialized", item.materialized.is_some());
    put(&mut facts, "", "ignore", clients(&item.ignore));
    columns(
        &item.fields,
        item.rename_all.as_ref(),
        item.prisma.rename_all.as_ref(),
        &mut facts,
    );
    for one in &item.indexes {
        index(&mut facts, "", one);
    }
    facts
}
