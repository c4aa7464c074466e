//! A struct with `#[derive(Model)]`.

use super::attr::{self, Entry, Key, Seen};
use super::{Reader, field, index, keys, parts, rules, shape, types, value};
use crate::span::Spanned;
use crate::syntax::{IndexKind, Model, PrismaNames};

/// Reads the struct, then holds it against the rules that need no other item.
pub(super) fn read(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Option<Model> {
    let fields = shape::named_fields(input, "Model", cx)?;
    let mut model = empty(shape::name(input, cx));
    model.docs = types::docs(&input.attrs);
    let mut seen = Seen::default();
    for entry in attr::of(&input.attrs, cx) {
        let Some(key) = entry.key.clone() else {
            attr::not_a_key(&entry, cx);
            continue;
        };
        if keys::MODEL.takes(&key, cx) && (repeats(&key) || seen.first(&key, cx)) {
            match key.name.as_str() {
                keys::ALLOW => model.allow.extend(parts::allow(&entry, input, cx)),
                _ => apply(&mut model, &key, &entry, cx),
            }
        }
    }
    // A field is large: a list that grows would move each several times.
    model.fields.reserve_exact(fields.len());
    for (input, name) in fields {
        model
            .fields
            .push(field::read(input, name, &keys::COLUMN_FIELD, cx));
    }
    flag_or_time(&mut model);
    rules::model(&model, cx);
    Some(model)
}

fn empty(name: Spanned<String>) -> Model {
    Model {
        name,
        docs: None,
        table: None,
        schema: None,
        databases: Vec::new(),
        rename_all: None,
        prisma: PrismaNames::default(),
        id: None,
        indexes: Vec::new(),
        checks: Vec::new(),
        exclusions: Vec::new(),
        on_delete: None,
        on_update: None,
        tenant: None,
        policies: Vec::new(),
        rls: None,
        soft_delete: None,
        renamed_from: None,
        ignore: None,
        only: None,
        allow: Vec::new(),
        krate: None,
        debug: None,
        fields: Vec::new(),
    }
}

/// Whether a key may stand more than once.
fn repeats(key: &Key) -> bool {
    matches!(
        key.name.as_str(),
        keys::UNIQUE
            | keys::INDEX
            | keys::FULLTEXT
            | keys::CHECK
            | keys::EXCLUDE
            | keys::POLICY
            | keys::ALLOW
    )
}

fn apply(model: &mut Model, key: &Key, entry: &Entry, cx: &mut Reader<'_>) {
    match key.name.as_str() {
        keys::TABLE => model.table = entry.text(cx),
        keys::SCHEMA => model.schema = entry.text(cx),
        keys::DATABASE => model.databases = parts::databases(entry, cx),
        keys::RENAME_ALL => model.rename_all = entry.case(cx),
        keys::PRISMA => model.prisma = parts::prisma(entry, cx),
        keys::ID => model.id = index::of_struct(IndexKind::Id, entry, cx),
        keys::UNIQUE => model
            .indexes
            .extend(index::of_struct(IndexKind::Unique, entry, cx)),
        keys::INDEX => model
            .indexes
            .extend(index::of_struct(IndexKind::Plain, entry, cx)),
        keys::FULLTEXT => model
            .indexes
            .extend(index::of_struct(IndexKind::Fulltext, entry, cx)),
        keys::CHECK => model.checks.extend(parts::check(entry, cx)),
        keys::EXCLUDE => model.exclusions.extend(parts::exclude(entry, cx)),
        keys::ON_DELETE => model.on_delete = field::action(entry, cx),
        keys::ON_UPDATE => model.on_update = field::action(entry, cx),
        keys::TENANT => model.tenant = parts::tenant(entry, cx),
        keys::POLICY => model.policies.extend(parts::policy(entry, cx)),
        keys::RLS => model.rls = parts::rls(entry, cx),
        keys::SOFT_DELETE => model.soft_delete = parts::soft_delete(entry, cx),
        keys::RENAMED_FROM => model.renamed_from = entry.text(cx),
        keys::IGNORE => model.ignore = parts::ignore(entry, cx),
        keys::ONLY => model.only = entry.text(cx),
        keys::CRATE => model.krate = krate(key, entry, cx),
        keys::DEBUG => model.debug = entry.flag(cx),
        _ => {}
    }
}

/// `crate = ::path`
pub(super) fn krate(key: &Key, entry: &Entry, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
    let tokens = entry.need_value("::onedef", cx)?;
    value::path_text(tokens, key, cx)
}

/// `soft_delete = is_deleted` names a flag, not a time, when the field is a `bool`.
fn flag_or_time(model: &mut Model) {
    let Some(soft) = &model.soft_delete else { return };
    let (Some(at), None) = (&soft.at, &soft.flag) else {
        return;
    };
    let is_flag = model
        .field(&at.value)
        .and_then(|field| field.ty.last())
        .is_some_and(|(name, args)| name == "bool" && args.is_empty());
    if is_flag && let Some(soft) = &mut model.soft_delete {
        soft.flag = soft.at.take();
    }
}
