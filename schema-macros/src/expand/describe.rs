//! Descriptions as constants. Only what was said is printed, the rest is `EMPTY`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use schema_core::names;
use schema_core::span::Spanned;
use schema_core::syntax::{
    self, Check, Default, Expr, ExprKind, Ignore, Index, IndexOptions, NativeType, UnaryOp, ViewQuery,
};

use super::columns::{is_foreign, is_opaque};
use super::{Field, mention, span_of, without_option};

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

    fn option(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.put(name, quote!(__v0::Some(#value)));
        }
    }

    fn spanned(&mut self, name: &str, value: Option<&Spanned<String>>) {
        self.option(name, value.map(|value| value.value.as_str()));
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

    /// The description, on top of one that has less.
    fn over(self, ty: &str, base: TokenStream) -> TokenStream {
        if self.0.is_empty() {
            return base;
        }
        let (ty, members) = (format_ident!("{ty}"), self.0);
        quote!(__v0::#ty { #members ..#base })
    }

    fn finish(self, ty: &str) -> TokenStream {
        let name = format_ident!("{ty}");
        self.over(ty, quote!(__v0::#name::EMPTY))
    }
}

fn values(list: &[Spanned<String>]) -> Vec<&str> {
    list.iter().map(|one| one.value.as_str()).collect()
}

fn option(value: Option<&str>) -> TokenStream {
    match value {
        Some(value) => quote!(__v0::Some(#value)),
        None => quote!(__v0::None),
    }
}

fn spanned(value: Option<&Spanned<String>>) -> TokenStream {
    option(value.map(|value| value.value.as_str()))
}

fn ignore(ignore: Option<&Ignore>) -> Vec<&str> {
    match ignore {
        Some(ignore) if ignore.clients.is_empty() => vec!["*"],
        Some(ignore) => values(&ignore.clients),
        None => Vec::new(),
    }
}

pub(super) fn native(types: &[NativeType]) -> Vec<String> {
    types.iter().map(ToString::to_string).collect()
}

fn index(kind: &str, columns: &[String], options: &IndexOptions) -> TokenStream {
    let options = options.texts();
    quote!(__v0::index(#kind, &[#(#columns),*], &[#(#options),*]))
}

fn indexes<'a>(list: impl IntoIterator<Item = &'a Index>) -> Vec<TokenStream> {
    list.into_iter()
        .map(|one| index(one.kind.word(), &one.column_texts(), &one.options))
        .collect()
}

fn checks(list: &[Check]) -> Vec<TokenStream> {
    list.iter()
        .map(|one| check(one.name.as_ref(), &one.expr.to_string(), one.comment.as_ref()))
        .collect()
}

fn check(name: Option<&Spanned<String>>, expression: &str, comment: Option<&Spanned<String>>) -> TokenStream {
    let (name, comment) = (spanned(name), spanned(comment));
    quote!(__v0::check(#name, #expression, #comment))
}

/// `ModelDescription { … }`
pub(super) fn model(model: &syntax::Model, fields: &[Field<'_>]) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &model.name.value);
    all.option("docs", model.docs.as_deref());
    all.text("table", &model.table_name());
    all.spanned("schema", model.schema.as_ref());
    all.list("databases", &values(&model.databases));
    all.spanned("prisma", model.prisma.name.as_ref());
    let prisma = model.prisma.rename_all.as_ref();
    all.put("fields", quote!(<Self as __v0::Record>::FIELDS));
    let relations: Vec<_> = fields
        .iter()
        .filter_map(|field| relation(field, prisma))
        .collect();
    all.list("relations", &relations);
    all.list("indexes", &indexes(model.id.iter().chain(&model.indexes)));
    all.list("checks", &checks(&model.checks));
    let exclusions = model.exclusions.iter();
    let exclusions: Vec<_> = exclusions
        .map(|one| check(one.name.as_ref(), &one.sql.value, None))
        .collect();
    all.list("exclusions", &exclusions);
    let policies: Vec<_> = model.policies.iter().map(policy).collect();
    all.list("policies", &policies);
    if let Some(rls) = &model.rls {
        let (force, setting) = (rls.force.is_some(), spanned(rls.setting.as_ref()));
        let rls = quote!(__v0::RlsDescription { force: #force, setting: #setting });
        all.put("rls", quote!(__v0::Some(#rls)));
    }
    all.list("tenant", &values(model.tenant.as_deref().unwrap_or_default()));
    if let Some(delete) = &model.soft_delete {
        let flag = spanned(delete.flag.as_ref());
        let (at, check) = (spanned(delete.at.as_ref()), spanned(delete.check.as_ref()));
        let delete = quote!(__v0::SoftDeleteDescription { flag: #flag, at: #at, check: #check });
        all.put("soft_delete", quote!(__v0::Some(#delete)));
    }
    all.option("on_delete", model.on_delete.as_ref().map(|one| one.value.word()));
    all.option("on_update", model.on_update.as_ref().map(|one| one.value.word()));
    all.spanned("renamed_from", model.renamed_from.as_ref());
    all.list("ignore", &ignore(model.ignore.as_ref()));
    all.spanned("only", model.only.as_ref());
    all.finish("ModelDescription")
}

/// `FieldDescription { … }` for each column.
pub(super) fn columns(
    fields: &[Field<'_>],
    rule: Option<&Spanned<syntax::Case>>,
    prisma: Option<&Spanned<syntax::Case>>,
) -> Vec<TokenStream> {
    fields
        .iter()
        .filter(|field| field.syntax.is_column())
        .map(|field| {
            let syntax = field.syntax;
            column(
                field,
                &names::column(syntax, rule),
                &names::prisma_field(syntax, prisma),
            )
        })
        .collect()
}

fn column(tokens: &Field<'_>, column: &str, prisma: &str) -> TokenStream {
    let field = tokens.syntax;
    let (name, inner) = (&field.name.value, field.ty.option_inner());
    let (ty, nullable) = (inner.unwrap_or(&field.ty).to_string(), inner.is_some());
    let opaque = is_opaque(tokens);
    let of = match (opaque || is_foreign(tokens), nullable) {
        // The type says nothing.
        (true, false) => quote!(__v0::FieldDescription::EMPTY),
        (true, true) => quote!(__v0::FieldDescription::NULLABLE),
        (false, _) => of(tokens.ty),
    };
    let in_prisma = (prisma != column).then(|| quote!(.prisma(#prisma)));
    let in_database = (column != name).then(|| quote!(.column(#column)));
    let base = quote!(#of.named(#name, #ty)#in_database #in_prisma);
    let mut all = Members::default();
    all.option("docs", field.docs.as_deref());
    all.spanned("python", field.python.as_ref());
    all.flag("opaque", opaque);
    all.list("native", &native(&field.native));
    all.option(
        "default",
        field.default.as_ref().map(|one| one.value.to_string()).as_deref(),
    );
    if let Some(Default::Client(value)) = field.default.as_ref().map(|one| &one.value) {
        let value = client_value(value, tokens.ty);
        all.put("client", quote!(__v0::Some(__v0::Client::new(|| #value))));
    }
    all.flag("updated_at", field.updated_at.is_some());
    if let Some(generated) = &field.generated {
        let (expression, is_virtual) = (generated.expr.to_string(), generated.is_virtual);
        let generated =
            quote!(__v0::GeneratedDescription { expression: #expression, is_virtual: #is_virtual });
        all.put("generated", quote!(__v0::Some(#generated)));
    }
    all.spanned("collate", field.collate.as_ref());
    let keys = [
        ("id", &field.id),
        ("unique", &field.unique),
        ("index", &field.index),
    ];
    let keys: Vec<_> = keys
        .iter()
        .filter_map(|(kind, options)| Some(index(kind, &[], options.as_ref()?)))
        .collect();
    all.list("indexes", &keys);
    all.list("checks", &checks(&field.checks));
    all.flag("sensitive", field.sensitive.is_some());
    all.spanned("renamed_from", field.renamed_from.as_ref());
    all.list("ignore", &ignore(field.ignore.as_ref()));
    all.spanned("only", field.only.as_ref());
    all.over("FieldDescription", base)
}

/// What the type says of a field.
fn of(ty: &syn::Type) -> TokenStream {
    let at = span_of(ty);
    quote_spanned!(at=> <#ty as __v0::Field>::OF)
}

fn relation(field: &Field<'_>, prisma: Option<&Spanned<syntax::Case>>) -> Option<TokenStream> {
    let syntax = field.syntax;
    let marker = syntax.marker.as_ref()?;
    let (name, prisma) = (&syntax.name.value, names::prisma_field(syntax, prisma));
    let (kind, target) = (marker.kind.name(), marker.target.to_string());
    let keys = syntax.relation.key_of(&syntax.name, marker.kind);
    let keys = values(&keys);
    let leads_to = mention::target(field.ty).filter(|_| mention::is_plain(field));
    let leads_to = match leads_to {
        Some(target) => quote_spanned!(span_of(target)=> <#target as __v0::Model>::__description),
        // The reader has reported a marker in another place.
        None => quote!(|| &__v0::ModelDescription::EMPTY),
    };
    let base = quote!(__v0::relation(#name, #prisma, #kind, #target, &[#(#keys),*], #leads_to));
    let mut all = Members::default();
    all.option("docs", syntax.docs.as_deref());
    all.flag("optional", marker.optional);
    all.list("references", &values(&syntax.relation.references));
    all.option(
        "on_delete",
        syntax.relation.on_delete.as_ref().map(|one| one.value.word()),
    );
    all.option(
        "on_update",
        syntax.relation.on_update.as_ref().map(|one| one.value.word()),
    );
    all.spanned("relation", syntax.relation.name.as_ref());
    if let Some(constraint) = &syntax.relation.constraint {
        all.option("constraint", constraint.value.name());
        all.flag("without_constraint", constraint.value.name().is_none());
    }
    all.spanned("table", syntax.relation.table.as_ref());
    all.list("ignore", &ignore(syntax.ignore.as_ref()));
    Some(all.over("RelationDescription", base))
}

fn policy(policy: &syntax::Policy) -> TokenStream {
    let name = &policy.name.value;
    let commands = policy.commands.iter().map(|one| one.value.word());
    let roles = values(&policy.roles);
    let restrictive = policy.restrictive.is_some();
    let using = option(policy.using.as_ref().map(ToString::to_string).as_deref());
    let with_check = option(policy.with_check.as_ref().map(ToString::to_string).as_deref());
    quote! {
        __v0::PolicyDescription {
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
pub(super) fn enum_(item: &syntax::Enum) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &item.name.value);
    all.option("docs", item.docs.as_deref());
    all.spanned("type_name", item.type_name.everywhere.as_ref());
    let by_database = item.type_name.by_database.iter();
    let by_database: Vec<_> = by_database
        .map(|(database, name)| {
            let (database, name) = (&database.value, &name.value);
            quote!((#database, #name))
        })
        .collect();
    all.list("type_names", &by_database);
    all.spanned("schema", item.schema.as_ref());
    all.list("databases", &values(&item.databases));
    all.spanned("prisma", item.prisma.name.as_ref());
    all.flag("storage_text", item.storage_text.is_some());
    all.spanned("renamed_from", item.renamed_from.as_ref());
    let variants: Vec<_> = item
        .variants
        .iter()
        .map(|variant| {
            let (name, label) = (&variant.name.value, item.label(variant));
            let base = quote!(__v0::variant_of(#name, #label));
            let mut all = Members::default();
            all.option("docs", variant.docs.as_deref());
            let by_rule = item
                .prisma
                .rename_all
                .as_ref()
                .map(|case| case.value.apply(&variant.name.value));
            let prisma = variant.prisma.as_ref().map(|one| one.value.clone()).or(by_rule);
            all.option("prisma", prisma.as_deref());
            all.spanned("renamed_from", variant.renamed_from.as_ref());
            all.over("VariantDescription", base)
        })
        .collect();
    all.list("variants", &variants);
    all.finish("EnumDescription")
}

/// `ScalarDescription { … }`
pub(super) fn scalar(item: &syntax::Scalar) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &item.name.value);
    all.option("docs", item.docs.as_deref());
    all.text("inner", &item.inner.to_string());
    all.list("native", &native(&item.native));
    all.list("checks", &checks(&item.checks));
    all.finish("ScalarDescription")
}

/// `ViewDescription { … }`
pub(super) fn view(view: &syntax::View) -> TokenStream {
    let mut all = Members::default();
    all.text("name", &view.name.value);
    all.option("docs", view.docs.as_deref());
    all.spanned("view", view.view.as_ref());
    all.spanned("schema", view.schema.as_ref());
    all.list("databases", &values(&view.databases));
    all.spanned("prisma", view.prisma.name.as_ref());
    match &view.query {
        Some(ViewQuery::Sql(sql)) => all.spanned("sql", Some(sql)),
        Some(ViewQuery::File(file)) => all.spanned("sql_file", Some(file)),
        Some(ViewQuery::Existing(_)) => all.flag("existing", true),
        None => {}
    }
    all.list("reads", &values(&view.reads));
    all.flag("materialized", view.materialized.is_some());
    all.list("indexes", &indexes(&view.indexes));
    all.put("fields", quote!(<Self as __v0::Record>::FIELDS));
    all.list("ignore", &ignore(view.ignore.as_ref()));
    all.finish("ViewDescription")
}

/// The value of `default = client(…)`, made anew each time.
fn client_value(value: &Expr, ty: &syn::Type) -> TokenStream {
    let (inner, _) = without_option(ty);
    match &value.kind {
        ExprKind::Int(digits) | ExprKind::Float(digits) => quote!(__v0::number::<#inner>(#digits)),
        ExprKind::Unary(UnaryOp::Negate, number) => match &number.kind {
            ExprKind::Int(digits) | ExprKind::Float(digits) => {
                let digits = format!("-{digits}");
                quote!(__v0::number::<#inner>(#digits))
            }
            _ => quote!(__v0::Datum::Null),
        },
        ExprKind::Str(text) => quote!(__v0::text::<#inner>(#text)),
        ExprKind::Bool(value) => quote!(__v0::Datum::Bool(#value)),
        ExprKind::Call { args, .. } => match args.first().map(|arg| &arg.kind) {
            Some(ExprKind::Str(text)) => quote!(__v0::text::<#inner>(#text)),
            _ => quote!(__v0::Datum::Null),
        },
        ExprKind::Array(values) => {
            let element = list_element(inner);
            let values = values.iter().map(|value| client_value(value, element));
            quote!(__v0::list([#(#values),*]))
        }
        ExprKind::Path(path) => match syn::parse_str::<syn::Path>(&path.join("::")) {
            Ok(variant) => quote!(__v0::Value::into_datum(#variant)),
            Err(_) => quote!(__v0::Datum::Null),
        },
        // The reader takes nothing else for a value.
        _ => quote!(__v0::Datum::Null),
    }
}

/// The `T` of `Vec<T>`.
fn list_element(ty: &syn::Type) -> &syn::Type {
    mention::target(ty).unwrap_or(ty)
}
