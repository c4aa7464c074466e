//! The members of a description.

use onedef::description::{
    CheckDescription, EnumDescription, FieldDescription, IndexDescription, ModelDescription,
    RelationDescription, ScalarDescription, ViewDescription,
};

use super::Facts;

/// Every member is named, so that a new one does not compile until it is compared.
macro_rules! facts {
    ($facts:ident, $prefix:expr, $value:expr => $type:ident { $($member:ident),* $(,)? } except { $($other:ident),* $(,)? }) => {
        let $type { $($member,)* $($other,)* } = $value;
        $($facts.push((format!("{}{}", $prefix, stringify!($member)), format!("{:?}", $member)));)*
    };
}

pub(super) fn model(description: &ModelDescription) -> Facts {
    let mut facts = Facts::new();
    facts! { facts, "", description => ModelDescription {
        name, docs, table, schema, databases, prisma, tenant, on_delete, on_update, renamed_from, ignore, only, rls,
        soft_delete, policies,
    } except { fields, relations, indexes, checks, exclusions } };
    columns(fields, &mut facts);
    for relation in *relations {
        let prefix = format!("relation {}.", relation.name);
        facts! { facts, prefix, relation => RelationDescription {
            name, docs, prisma, kind, optional, target, key, references, on_delete, on_update, relation, constraint,
            without_constraint, table, ignore,
        } except { leads_to } };
        facts.push((
            format!("{prefix}leads_to"),
            format!("{:?}", leads_to.description().name),
        ));
    }
    self::indexes("", indexes, &mut facts);
    self::checks("", checks, &mut facts);
    self::checks("exclusion ", exclusions, &mut facts);
    facts
}

fn columns(fields: &[FieldDescription], facts: &mut Facts) {
    for field in fields {
        let prefix = format!("field {}.", field.name);
        facts! { facts, prefix, field => FieldDescription {
            name, docs, column, prisma, python, ty, nullable, native, default, updated_at, collate, sensitive,
            renamed_from, ignore, only,
        } except { opaque, generated, indexes, checks, kind, type_native, client } };
        // What rustc found out about the type, and a function: for queries, of which the command knows nothing.
        let _ = (kind, type_native, client);
        facts.push((format!("{prefix}opaque"), opaque.to_string()));
        let generated = generated.map(|one| (one.expression, one.is_virtual));
        facts.push((format!("{prefix}generated"), format!("{generated:?}")));
        self::indexes(&prefix, indexes, facts);
        self::checks(&prefix, checks, facts);
    }
}

fn indexes(prefix: &str, indexes: &[IndexDescription], facts: &mut Facts) {
    for index in indexes {
        let value = format!("{:?} {:?} {:?}", index.kind, index.columns, index.options);
        facts.push((format!("{prefix}index"), value));
    }
}

fn checks(prefix: &str, checks: &[CheckDescription], facts: &mut Facts) {
    for check in checks {
        let value = format!("{:?} {:?} {:?}", check.name, check.expression, check.comment);
        facts.push((format!("{prefix}check"), value));
    }
}

pub(super) fn enum_(description: &EnumDescription) -> Facts {
    let mut facts = Facts::new();
    facts! { facts, "", description => EnumDescription {
        name, docs, type_name, type_names, schema, databases, prisma, storage_text, renamed_from,
    } except { variants } };
    for variant in *variants {
        let value = format!(
            "{:?} {:?} {:?} {:?} {:?}",
            variant.name, variant.docs, variant.label, variant.prisma, variant.renamed_from
        );
        facts.push(("variant".to_owned(), value));
    }
    facts
}

pub(super) fn scalar(description: &ScalarDescription) -> Facts {
    let mut facts = Facts::new();
    facts! { facts, "", description => ScalarDescription { name, docs, inner, native } except { checks } };
    self::checks("", checks, &mut facts);
    facts
}

pub(super) fn view(description: &ViewDescription) -> Facts {
    let mut facts = Facts::new();
    facts! { facts, "", description => ViewDescription {
        name, docs, view, schema, databases, prisma, sql, sql_file, existing, reads, materialized, ignore,
    } except { indexes, fields } };
    columns(fields, &mut facts);
    self::indexes("", indexes, &mut facts);
    facts
}
