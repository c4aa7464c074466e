//! Descriptions as constants. Only what was said is printed, the rest is `EMPTY`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use schema_core::names;
use schema_core::span::Spanned;
use schema_core::syntax::{self, Check, Ignore, Index, IndexOptions, NativeType, ViewQuery};

use super::Field;
use super::columns::is_opaque;

/// The members of a description that were said.
#[derive(Default)]
struct Members(TokenStream);

impl Members {
    fn put(&mut self, name: &str, value: TokenStream) {
        let name = format_ident!("{name}");
        self.0.extend(quote!(#name: #value,));
    }

    fn text(&mut self, name: &str, value: &str) {
        self.put(name, quote!(#value));
    }

    fn option(&mut self, name: &str, value: Option<&str>, rt: &TokenStream) {
        if let Some(value) = value {
            self.put(name, quote!(#rt::core::option::Option::Some(#value)));
        }
    }

    fn spanned(&mut self, name: &str, value: Option<&Spanned<String>>, rt: &TokenStream) {
        self.option(name, value.map(|value| value.value.as_str()), rt);
    }

    fn flag(&mut self, name: &str, value: bool) {
        if value {
            self.put(name, quote!(true));
        }
    }

    fn list<T: quote::ToTokens>(&mut self, name: &str, values: &[T]) {
        if !values.is_empty() {
            self.put(name, quote!(&[#(#values),*]));
        }
    }

    fn finish(self, ty: &str, rt: &TokenStream) -> TokenStream {
        let (ty, members) = (format_ident!("{ty}"), self.0);
        quote!(#rt::#ty { #members ..#rt::#ty::EMPTY })
    }
}

fn values(list: &[Spanned<String>]) -> Vec<&str> {
    list.iter().map(|one| one.value.as_str()).collect()
}

fn option(value: Option<&str>, rt: &TokenStream) -> TokenStream {
    match value {
        Some(value) => quote!(#rt::core::option::Option::Some(#value)),
        None => quote!(#rt::core::option::Option::None),
    }
}

fn spanned(value: Option<&Spanned<String>>, rt: &TokenStream) -> TokenStream {
    option(value.map(|value| value.value.as_str()), rt)
}

fn ignore(ignore: Option<&Ignore>) -> Vec<&str> {
    match ignore {
        Some(ignore) if ignore.clients.is_empty() => vec!["*"],
        Some(ignore) => values(&ignore.clients),
        None => Vec::new(),
    }
}

fn native(types: &[NativeType]) -> Vec<String> {
    types.iter().map(ToString::to_string).collect()
}

fn index(kind: &str, columns: &[String], options: &IndexOptions, rt: &TokenStream) -> TokenStream {
    let options = options.texts();
    quote!(#rt::IndexDescription { kind: #kind, columns: &[#(#columns),*], options: &[#(#options),*] })
}

fn indexes<'a>(list: impl IntoIterator<Item = &'a Index>, rt: &TokenStream) -> Vec<TokenStream> {
    list.into_iter()
        .map(|one| index(one.kind.word(), &one.column_texts(), &one.options, rt))
        .collect()
}

fn checks(list: &[Check], rt: &TokenStream) -> Vec<TokenStream> {
    list.iter()
        .map(|one| check(one.name.as_ref(), &one.expr.to_string(), one.comment.as_ref(), rt))
        .collect()
}

fn check(
    name: Option<&Spanned<String>>,
    expression: &str,
    comment: Option<&Spanned<String>>,
    rt: &TokenStream,
) -> TokenStream {
    let (name, comment) = (spanned(name, rt), spanned(comment, rt));
    quote!(#rt::CheckDescription { name: #name, expression: #expression, comment: #comment })
}

/// `ModelDescription { … }`
pub(super) fn model(model: &syntax::Model, fields: &[Field<'_>], rt: &TokenStream) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &model.name.value);
    all.option("docs", model.docs.as_deref(), rt);
    all.text("table", &model.table_name());
    all.spanned("schema", model.schema.as_ref(), rt);
    all.list("databases", &values(&model.databases));
    all.spanned("prisma", model.prisma.name.as_ref(), rt);
    let (rule, prisma) = (model.rename_all.as_ref(), model.prisma.rename_all.as_ref());
    all.list("fields", &columns(fields, rule, prisma, rt));
    let relations: Vec<_> = fields
        .iter()
        .filter_map(|field| relation(field, prisma, rt))
        .collect();
    all.list("relations", &relations);
    all.list("indexes", &indexes(model.id.iter().chain(&model.indexes), rt));
    all.list("checks", &checks(&model.checks, rt));
    let exclusions = model.exclusions.iter();
    let exclusions: Vec<_> = exclusions
        .map(|one| check(one.name.as_ref(), &one.sql.value, None, rt))
        .collect();
    all.list("exclusions", &exclusions);
    let policies: Vec<_> = model.policies.iter().map(|one| policy(one, rt)).collect();
    all.list("policies", &policies);
    if let Some(rls) = &model.rls {
        let (force, setting) = (rls.force.is_some(), spanned(rls.setting.as_ref(), rt));
        let rls = quote!(#rt::RlsDescription { force: #force, setting: #setting });
        all.put("rls", quote!(#rt::core::option::Option::Some(#rls)));
    }
    all.list("tenant", &values(model.tenant.as_deref().unwrap_or_default()));
    if let Some(delete) = &model.soft_delete {
        let flag = spanned(delete.flag.as_ref(), rt);
        let (at, check) = (
            spanned(delete.at.as_ref(), rt),
            spanned(delete.check.as_ref(), rt),
        );
        let delete = quote!(#rt::SoftDeleteDescription { flag: #flag, at: #at, check: #check });
        all.put("soft_delete", quote!(#rt::core::option::Option::Some(#delete)));
    }
    all.option(
        "on_delete",
        model.on_delete.as_ref().map(|one| one.value.word()),
        rt,
    );
    all.option(
        "on_update",
        model.on_update.as_ref().map(|one| one.value.word()),
        rt,
    );
    all.spanned("renamed_from", model.renamed_from.as_ref(), rt);
    all.list("ignore", &ignore(model.ignore.as_ref()));
    all.spanned("only", model.only.as_ref(), rt);
    all.finish("ModelDescription", rt)
}

/// `FieldDescription { … }` for each column.
fn columns(
    fields: &[Field<'_>],
    rule: Option<&Spanned<syntax::Case>>,
    prisma: Option<&Spanned<syntax::Case>>,
    rt: &TokenStream,
) -> Vec<TokenStream> {
    fields
        .iter()
        .filter(|field| field.syntax.is_column())
        .map(|field| {
            let syntax = field.syntax;
            column(
                syntax,
                is_opaque(field),
                &names::column(syntax, rule),
                &names::prisma_field(syntax, prisma),
                rt,
            )
        })
        .collect()
}

fn column(field: &syntax::Field, opaque: bool, name: &str, prisma: &str, rt: &TokenStream) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &field.name.value);
    all.option("docs", field.docs.as_deref(), rt);
    all.text("column", name);
    all.text("prisma", prisma);
    all.spanned("python", field.python.as_ref(), rt);
    let inner = field.ty.option_inner();
    all.text("ty", &inner.unwrap_or(&field.ty).to_string());
    all.flag("nullable", inner.is_some());
    all.flag("opaque", opaque);
    all.list("native", &native(&field.native));
    all.option(
        "default",
        field.default.as_ref().map(|one| one.value.to_string()).as_deref(),
        rt,
    );
    all.flag("updated_at", field.updated_at.is_some());
    if let Some(generated) = &field.generated {
        let (expression, is_virtual) = (generated.expr.to_string(), generated.is_virtual);
        let generated =
            quote!(#rt::GeneratedDescription { expression: #expression, is_virtual: #is_virtual });
        all.put("generated", quote!(#rt::core::option::Option::Some(#generated)));
    }
    all.spanned("collate", field.collate.as_ref(), rt);
    let keys = [
        ("id", &field.id),
        ("unique", &field.unique),
        ("index", &field.index),
    ];
    let keys: Vec<_> = keys
        .iter()
        .filter_map(|(kind, options)| Some(index(kind, &[], options.as_ref()?, rt)))
        .collect();
    all.list("indexes", &keys);
    all.list("checks", &checks(&field.checks, rt));
    all.flag("sensitive", field.sensitive.is_some());
    all.spanned("renamed_from", field.renamed_from.as_ref(), rt);
    all.list("ignore", &ignore(field.ignore.as_ref()));
    all.spanned("only", field.only.as_ref(), rt);
    all.finish("FieldDescription", rt)
}

fn relation(
    field: &Field<'_>,
    prisma: Option<&Spanned<syntax::Case>>,
    rt: &TokenStream,
) -> Option<TokenStream> {
    let syntax = field.syntax;
    let marker = syntax.marker.as_ref()?;
    let mut all = Members::default();
    all.text("name", &syntax.name.value);
    all.option("docs", syntax.docs.as_deref(), rt);
    all.text("prisma", &names::prisma_field(syntax, prisma));
    all.text("kind", marker.kind.name());
    all.flag("optional", marker.optional);
    all.text("target", &marker.target.to_string());
    all.list("key", &values(&syntax.relation.key_of(&syntax.name, marker.kind)));
    all.list("references", &values(&syntax.relation.references));
    all.option(
        "on_delete",
        syntax.relation.on_delete.as_ref().map(|one| one.value.word()),
        rt,
    );
    all.option(
        "on_update",
        syntax.relation.on_update.as_ref().map(|one| one.value.word()),
        rt,
    );
    all.spanned("relation", syntax.relation.name.as_ref(), rt);
    if let Some(constraint) = &syntax.relation.constraint {
        all.option("constraint", constraint.value.name(), rt);
        all.flag("without_constraint", constraint.value.name().is_none());
    }
    all.spanned("table", syntax.relation.table.as_ref(), rt);
    all.list("ignore", &ignore(syntax.ignore.as_ref()));
    Some(all.finish("RelationDescription", rt))
}

fn policy(policy: &syntax::Policy, rt: &TokenStream) -> TokenStream {
    let name = &policy.name.value;
    let commands = policy.commands.iter().map(|one| one.value.word());
    let roles = values(&policy.roles);
    let restrictive = policy.restrictive.is_some();
    let using = option(policy.using.as_ref().map(ToString::to_string).as_deref(), rt);
    let with_check = option(policy.with_check.as_ref().map(ToString::to_string).as_deref(), rt);
    quote! {
        #rt::PolicyDescription {
            name: #name,
            commands: &[#(#commands),*],
            roles: &[#(#roles),*],
            restrictive: #restrictive,
            using: #using,
            with_check: #with_check,
        }
    }
}

/// `EnumDescription { … }`
pub(super) fn enum_(item: &syntax::Enum, rt: &TokenStream) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &item.name.value);
    all.option("docs", item.docs.as_deref(), rt);
    all.spanned("type_name", item.type_name.everywhere.as_ref(), rt);
    let by_database = item.type_name.by_database.iter();
    let by_database: Vec<_> = by_database
        .map(|(database, name)| {
            let (database, name) = (&database.value, &name.value);
            quote!((#database, #name))
        })
        .collect();
    all.list("type_names", &by_database);
    all.spanned("schema", item.schema.as_ref(), rt);
    all.list("databases", &values(&item.databases));
    all.spanned("prisma", item.prisma.name.as_ref(), rt);
    all.flag("storage_text", item.storage_text.is_some());
    all.spanned("renamed_from", item.renamed_from.as_ref(), rt);
    let variants: Vec<_> = item
        .variants
        .iter()
        .map(|variant| {
            let mut all = Members::default();
            all.text("name", &variant.name.value);
            all.option("docs", variant.docs.as_deref(), rt);
            all.text("label", &item.label(variant));
            let by_rule = item
                .prisma
                .rename_all
                .as_ref()
                .map(|case| case.value.apply(&variant.name.value));
            let prisma = variant.prisma.as_ref().map(|one| one.value.clone()).or(by_rule);
            all.option("prisma", prisma.as_deref(), rt);
            all.spanned("renamed_from", variant.renamed_from.as_ref(), rt);
            all.finish("VariantDescription", rt)
        })
        .collect();
    all.list("variants", &variants);
    all.finish("EnumDescription", rt)
}

/// `ScalarDescription { … }`
pub(super) fn scalar(item: &syntax::Scalar, rt: &TokenStream) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &item.name.value);
    all.option("docs", item.docs.as_deref(), rt);
    all.text("inner", &item.inner.to_string());
    all.list("native", &native(&item.native));
    all.list("checks", &checks(&item.checks, rt));
    all.finish("ScalarDescription", rt)
}

/// `ViewDescription { … }`
pub(super) fn view(view: &syntax::View, fields: &[Field<'_>], rt: &TokenStream) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &view.name.value);
    all.option("docs", view.docs.as_deref(), rt);
    all.spanned("view", view.view.as_ref(), rt);
    all.spanned("schema", view.schema.as_ref(), rt);
    all.list("databases", &values(&view.databases));
    all.spanned("prisma", view.prisma.name.as_ref(), rt);
    match &view.query {
        Some(ViewQuery::Sql(sql)) => all.spanned("sql", Some(sql), rt),
        Some(ViewQuery::File(file)) => all.spanned("sql_file", Some(file), rt),
        None => {}
    }
    all.list("reads", &values(&view.reads));
    all.flag("materialized", view.materialized.is_some());
    all.list("indexes", &indexes(&view.indexes, rt));
    all.list(
        "fields",
        &columns(
            fields,
            view.rename_all.as_ref(),
            view.prisma.rename_all.as_ref(),
            rt,
        ),
    );
    all.list("ignore", &ignore(view.ignore.as_ref()));
    all.finish("ViewDescription", rt)
}
