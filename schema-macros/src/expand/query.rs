//! What the query helpers need of an item: whose rows they are, what is unique, and how a new row is given.
//!
//! Only with the feature `query`, which `onedef` turns on with its own.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use schema_core::syntax::{Default, IndexKind, IndexOptions, IndexValue, Model};

use super::columns::{is_foreign, is_opaque};
use super::mention;
use super::{Field, located, span_of, without_option};

/// `impl Entity` of a model, and `impl Unique` for each of its keys.
pub(super) fn entity(name: &Ident, model: &Model, fields: &[Field<'_>]) -> TokenStream {
    let tenancy = tenancy(model, fields);
    let presence = match model.soft_delete {
        Some(_) => quote!(Perhaps),
        None => quote!(Always),
    };
    let uniques = uniques(name, model, fields);
    quote! {
        #[automatically_derived]
        impl __v0::Entity for #name {
            type Tenancy = #tenancy;
            type Presence = __v0::#presence;
            const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
        }
        #uniques
    }
}

/// `impl Entity` of a view, which is read as a table is.
pub(super) fn view(name: &Ident, table: &str) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __v0::Entity for #name {
            type Tenancy = __v0::Untenanted;
            type Presence = __v0::Always;
            const TABLE: &'static __v0::ModelDescription =
                &__v0::table_of_view(<Self as __v0::View>::DESCRIPTION, #table);
        }
    }
}

/// Whose rows: of nobody, of the tenant in a column, or of whomever the related row belongs to.
fn tenancy(model: &Model, fields: &[Field<'_>]) -> TokenStream {
    let path = model.tenant.as_deref().unwrap_or_default();
    let of = |name: &str| fields.iter().find(|field| field.syntax.name.value == name);
    match path {
        [column] => match of(&column.value).filter(|field| field.syntax.is_column()) {
            Some(field) => {
                let (ty, at) = (without_option(field.ty).0, span_of(field.ty));
                quote_spanned!(at=> __v0::ByTenant<#ty>)
            }
            // The reader has reported it.
            None => quote!(__v0::Untenanted),
        },
        [relation, ..] => match of(&relation.value).and_then(|field| mention::target(field.ty)) {
            Some(target) => {
                let at = span_of(target);
                quote_spanned!(at=> __v0::TenancyThrough<#target>)
            }
            None => quote!(__v0::Untenanted),
        },
        [] => quote!(__v0::Untenanted),
    }
}

/// A key: positions of columns, and whether it holds only among the rows that are not marked as deleted.
type Key = (Vec<usize>, bool);

/// The keys that hold everywhere, and those that hold within one tenant, whose column then counts as given.
fn uniques(name: &Ident, model: &Model, fields: &[Field<'_>]) -> TokenStream {
    let columns: Vec<&Field<'_>> = fields.iter().filter(|field| field.syntax.is_column()).collect();
    let position = |name: &str| columns.iter().position(|field| field.syntax.name.value == name);
    let mut keys: Vec<Key> = Vec::new();
    for (at, field) in columns.iter().enumerate() {
        let options = field.syntax.id.iter().chain(&field.syntax.unique);
        let options = options.filter(|options| is_key(options));
        keys.extend(options.map(|options| (vec![at], options.live.is_some())));
    }
    let composite = model.id.iter().chain(&model.indexes);
    let composite = composite
        .filter(|index| matches!(index.kind, IndexKind::Id | IndexKind::Unique) && is_key(&index.options));
    for index in composite {
        let key: Option<Vec<usize>> = index
            .columns
            .iter()
            .map(|column| match &column.value {
                IndexValue::Field(name) => position(&name.value),
                IndexValue::Expr(_) => None,
            })
            .collect();
        let key = key.filter(|key| !key.is_empty());
        keys.extend(key.map(|key| (key, index.options.live.is_some())));
    }
    let tenant = match model.tenant.as_deref() {
        Some([column]) => position(&column.value),
        _ => None,
    };
    let within = keys
        .iter()
        .filter(|(key, _)| tenant.is_some_and(|tenant| key.contains(&tenant)) && key.len() > 1)
        .map(|(key, live)| {
            (
                key.iter().copied().filter(|at| Some(*at) != tenant).collect(),
                *live,
            )
        })
        .collect();
    let everywhere = ordered(keys, &[]);
    let within = ordered(within, &everywhere);
    let everywhere = everywhere
        .iter()
        .map(|key| unique(name, key, &quote!(<W>), &quote!(W)));
    let within = within
        .iter()
        .map(|key| unique(name, key, &quote!(), &quote!(__v0::Within)));
    quote!(#(#everywhere)* #(#within)*)
}

/// Each key once, but for those that are known. Of two over the same columns the one that holds among all rows.
fn ordered(mut keys: Vec<Key>, known: &[Key]) -> Vec<Key> {
    keys.retain(|(key, _)| !known.iter().any(|(other, _)| other == key));
    keys.sort();
    keys.dedup_by(|one, before| one.0 == before.0);
    keys
}

fn unique(name: &Ident, (key, live): &Key, generics: &TokenStream, place: &TokenStream) -> TokenStream {
    let key = key_type(key);
    let among = if *live { quote!(LiveRows) } else { quote!(AllRows) };
    quote! {
        impl #generics __v0::Unique<#key, #place> for #name {
            type Among = __v0::#among;
        }
    }
}

/// A key among the rows that a condition names is none.
fn is_key(options: &IndexOptions) -> bool {
    options.predicate.is_none()
}

fn key_type(key: &[usize]) -> TokenStream {
    let parts = key.iter().map(|at| Literal::usize_unsuffixed(*at));
    match key {
        [_] => quote!(#(__v0::UniqueBy<#parts>)*),
        _ => quote!((#(__v0::UniqueBy<#parts>,)*)),
    }
}

/// The struct of the required columns, and what has a setter for each other one. They stand beside the model, so that
/// they can be named.
pub(super) fn drafts(
    input: &syn::DeriveInput,
    model: &Model,
    fields: &[Field<'_>],
    runtime: &TokenStream,
) -> TokenStream {
    let (name, vis) = (&input.ident, &input.vis);
    let at = located(name.span());
    let new = Ident::new(&format!("New{}", model.name.value), at);
    let create = Ident::new(&format!("{}Create", model.name.value), at);
    let columns = fields.iter().filter(|field| field.syntax.is_column()).enumerate();
    let writable = columns.filter(|(_, field)| is_writable(field));
    let (required, optional): (Vec<_>, Vec<_>) = writable.partition(|(_, field)| is_required(model, field));
    let members = required.iter().map(|(_, field)| {
        let (ident, ty) = (field.ident, field.ty);
        quote!(#vis #ident: #ty)
    });
    let places = required.iter().map(|(at, _)| Literal::usize_unsuffixed(*at));
    let datums = required.iter().map(|(_, field)| {
        let (ident, ty) = (field.ident, field.ty);
        quote_spanned!(span_of(ty)=> <#ty as __v0::Field>::into_datum(self.#ident))
    });
    let setters = optional.iter().map(|(at, field)| {
        let (setter, ty, at) = (setter(field), field.ty, Literal::usize_unsuffixed(*at));
        quote! {
            #vis fn #setter(self, value: impl __v0::IntoField<#ty>) -> Self {
                #create(self.0.set(#at, value))
            }
        }
    });
    let (about_new, about_create) = (
        format!(
            "A new [`{}`]: the columns that have to be given.",
            model.name.value
        ),
        format!(
            "A new [`{}`], with a setter for each column that may be left out.",
            model.name.value
        ),
    );
    quote! {
        #[doc = #about_new]
        #[allow(missing_docs, dead_code)]
        #vis struct #new { #(#members,)* }
        #[doc = #about_create]
        #[allow(missing_docs, dead_code)]
        #[must_use = "nothing is created until it is run: `.one(&pool)`"]
        #vis struct #create(#runtime::Create<#name>);
        const _: () = {
            use #runtime as __v0;
            #[allow(missing_docs, dead_code)]
            impl #create { #(#setters)* }
            __v0::create_methods!(#vis, #create, #name);
            #[automatically_derived]
            impl __v0::Draft<#name> for #new {
                fn into_create(self) -> __v0::Create<#name> {
                    __v0::Create::of([#(#places),*], [#(#datums),*])
                }
            }
            #[automatically_derived]
            impl __v0::Drafted for #name {
                type New = #new;
                type Create = #create;
            }
        };
    }
}

/// A column that clients can write.
fn is_writable(field: &Field<'_>) -> bool {
    let always_generated = matches!(
        field.syntax.default.as_ref().map(|default| &default.value),
        Some(Default::Autoincrement {
            identity: Some(schema_core::syntax::Identity::Always),
            ..
        })
    );
    !(is_opaque(field) || is_foreign(field) || field.syntax.generated.is_some() || always_generated)
}

/// A column that nothing fills in when nobody says what stands in it.
fn is_required(model: &Model, field: &Field<'_>) -> bool {
    let syntax = field.syntax;
    let named = |name: Option<&schema_core::span::Spanned<String>>| {
        name.is_some_and(|name| name.value == syntax.name.value)
    };
    let of_scope = matches!(model.tenant.as_deref(), Some([column]) if named(Some(column)));
    let of_deletion = model
        .soft_delete
        .as_ref()
        .is_some_and(|delete| named(delete.flag.as_ref()) || named(delete.at.as_ref()));
    let (inner, nullable) = without_option(field.ty);
    let is_list = matches!(&syntax.ty.last(), Some((name, _)) if *name == "Vec") && !is_bytes(inner);
    !(nullable
        || is_list
        || syntax.default.is_some()
        || syntax.updated_at.is_some()
        || of_scope
        || of_deletion)
}

fn is_bytes(ty: &syn::Type) -> bool {
    matches!(mention::target(ty), Some(syn::Type::Path(path)) if path.path.is_ident("u8"))
}

/// The setter of a column: its name, with an underscore where what creates has a method of that name.
fn setter(field: &Field<'_>) -> Ident {
    const TAKEN: [&str; 6] = ["one", "exec", "with", "connect", "connect_or_create", "include"];
    let name = &field.syntax.name.value;
    if TAKEN.contains(&name.as_str()) {
        return format_ident!("{name}_", span = located(field.ident.span()));
    }
    let mut ident = field.ident.clone();
    ident.set_span(located(field.ident.span()));
    ident
}
