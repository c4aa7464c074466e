//! What the derive cannot look up it mentions, at the place where it was written, so that the compiler looks it up:
//! targets of relations, the columns and variants that are named, the types of keys.
//!
//! All mentions of an item stand in one function that is never called.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use schema_core::span::Spanned;
use schema_core::syntax::{Check, Default, Expr, ExprKind, Index, IndexValue, MarkerKind};
use syn::ext::IdentExt as _;

use super::{Field, constant, located, without_option};
use crate::places::Places;

/// The mentions of an item.
pub(super) struct Mentions<'a> {
    places: &'a Places,
    tokens: TokenStream,
}

impl<'a> Mentions<'a> {
    pub(super) fn new(places: &'a Places) -> Self {
        Mentions {
            places,
            tokens: TokenStream::new(),
        }
    }

    /// The function around them; nothing when there are none.
    pub(super) fn finish(self) -> TokenStream {
        if self.tokens.is_empty() {
            return TokenStream::new();
        }
        let tokens = self.tokens;
        quote!(const _: fn() = || { #tokens };)
    }

    /// The key of a relation against what it references. That it leads to a model is asked where it is described.
    pub(super) fn relation(&mut self, field: &Field<'_>, all: &[Field<'_>]) {
        let Some(marker) = &field.syntax.marker else {
            return;
        };
        let Some(target) = target(field.ty) else {
            return;
        };
        let relation = &field.syntax.relation;
        let referenced: Vec<TokenStream> = relation
            .references
            .iter()
            .map(|name| self.column(target, name))
            .collect();
        if marker.kind != MarkerKind::BelongsTo {
            for column in &referenced {
                self.tokens.extend(quote!(__v0::named(#column);));
            }
            return;
        }
        let names = relation.key_of(&field.syntax.name, marker.kind);
        let keys: Option<Vec<(&syn::Type, Span)>> = names
            .iter()
            .map(|name| {
                let key = all.iter().find(|one| one.syntax.name.value == name.value)?;
                key.syntax
                    .is_column()
                    .then(|| (key.ty, self.places.start(name.span)))
            })
            .collect();
        // The reader has reported a key that is no field.
        let Some(keys) = keys else { return };
        if !referenced.is_empty() {
            for ((ty, at), column) in keys.iter().zip(&referenced) {
                self.tokens
                    .extend(quote_spanned!(*at=> #column.__referred_by::<#ty>();));
            }
            return;
        }
        let Some((_, at)) = keys.first() else { return };
        let refers = quote_spanned!(*at=> refers);
        let types: Vec<&syn::Type> = keys.iter().map(|(ty, _)| *ty).collect();
        let key = match types.as_slice() {
            [one] => one.to_token_stream(),
            more => quote_spanned!(*at=> (#(#more),*)),
        };
        self.tokens
            .extend(quote!(__v0::#refers::<#key, <#target as __v0::Model>::Id>();));
    }

    /// A default: a variant has to be one of the field's type.
    pub(super) fn default(&mut self, field: &Field<'_>) {
        let default = field.syntax.default.as_ref().map(|default| &default.value);
        let Some(Default::Literal(expr) | Default::Client(expr)) = default else {
            return;
        };
        let (inner, _) = without_option(field.ty);
        match self.variant(expr) {
            Some(variant) if !is_list(inner) => self.tokens.extend(quote!(let _: #inner = #variant;)),
            _ => self.expr(expr),
        }
    }

    /// The variants that an expression names.
    pub(super) fn expr(&mut self, expr: &Expr) {
        if let Some(variant) = self.variant(expr) {
            self.tokens.extend(quote!(let _ = #variant;));
            return;
        }
        match &expr.kind {
            ExprKind::Unary(_, inner) => self.expr(inner),
            ExprKind::Binary(_, left, right) => {
                self.expr(left);
                self.expr(right);
            }
            ExprKind::Method { receiver, args, .. } => {
                self.expr(receiver);
                args.iter().for_each(|arg| self.expr(arg));
            }
            // What stands in `exists(…)` is said of another model.
            ExprKind::Call { name, .. } if name.value == "exists" => {}
            ExprKind::Call { args, .. } | ExprKind::Array(args) => args.iter().for_each(|arg| self.expr(arg)),
            ExprKind::Field { base, .. } => self.expr(base),
            ExprKind::Path(_)
            | ExprKind::Int(_)
            | ExprKind::Float(_)
            | ExprKind::Str(_)
            | ExprKind::Bool(_) => {}
        }
    }

    /// The variants in checks.
    pub(super) fn checks(&mut self, checks: &[Check]) {
        checks.iter().for_each(|check| self.expr(&check.expr));
    }

    /// The variants in expressions and predicates of indexes.
    pub(super) fn index(&mut self, index: &Index) {
        for column in &index.columns {
            if let IndexValue::Expr(expr) = &column.value {
                self.expr(expr);
            }
        }
        if let Some(predicate) = &index.options.predicate {
            self.expr(predicate);
        }
    }

    /// `tenant = user.tenant_id`: the other model's column.
    pub(super) fn tenant(&mut self, path: &[Spanned<String>], all: &[Field<'_>]) {
        let [relation, column] = path else { return };
        let field = all.iter().find(|field| field.syntax.name.value == relation.value);
        let Some(target) = field
            .filter(|field| field.syntax.marker.is_some())
            .and_then(|field| target(field.ty))
        else {
            return;
        };
        let column = self.column(target, column);
        self.tokens.extend(quote!(__v0::named(#column);));
    }

    /// What a view reads.
    pub(super) fn reads(&mut self, reads: &[Spanned<String>]) {
        for name in reads {
            // A path is not in scope by its last name alone; the command resolves it.
            let Ok(mut path) = syn::parse_str::<Ident>(&name.value) else {
                continue;
            };
            path.set_span(self.places.start(name.span));
            self.tokens.extend(quote!(__v0::reads::<#path>();));
        }
    }

    /// A column of another model. In a span of the derive: the compiler would else offer the constant's name, which
    /// is not what belongs there.
    fn column(&self, target: &syn::Type, name: &Spanned<String>) -> TokenStream {
        let at = located(self.places.start(name.span));
        let constant = constant(&name.value, at);
        quote_spanned!(at=> <#target>::#constant)
    }

    /// `Status::Active`, with each name where it was written.
    fn variant(&self, expr: &Expr) -> Option<TokenStream> {
        let ExprKind::Path(path) = &expr.kind else {
            return None;
        };
        let (first, last) = self.places.ends(expr.span.0);
        let (name, before) = path.split_last()?;
        if before.is_empty() {
            return None;
        }
        let word = |name: &String, at: Span| match name.as_str() {
            "self" | "super" | "crate" | "Self" => Ident::new(name, at),
            _ => syn::parse_str::<Ident>(name).map_or_else(
                |_| Ident::new_raw(name, at),
                |mut ident| {
                    ident.set_span(at);
                    ident
                },
            ),
        };
        let before = before.iter().map(|name| word(name, first));
        let name = word(name, last);
        Some(quote!(#(#before::)*#name))
    }
}

/// The `T` of `BelongsTo<T>`, `BelongsTo<Option<T>>` and `Vec<T>`.
pub(super) fn target(ty: &syn::Type) -> Option<&syn::Type> {
    match ty {
        syn::Type::Group(group) => target(&group.elem),
        syn::Type::Paren(paren) => target(&paren.elem),
        syn::Type::Path(path) => {
            let last = path.path.segments.last()?;
            let syn::PathArguments::AngleBracketed(args) = &last.arguments else {
                return None;
            };
            match args.args.first()? {
                syn::GenericArgument::Type(inner) => Some(without_option(inner).0),
                _ => None,
            }
        }
        _ => None,
    }
}

fn is_list(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Vec"))
}

/// Whether the marker stands where it belongs: else the reader has reported it, and knows the target better.
pub(super) fn is_plain(field: &Field<'_>) -> bool {
    let Some(marker) = &field.syntax.marker else {
        return false;
    };
    let name = match target(field.ty) {
        Some(syn::Type::Path(path)) => path
            .path
            .segments
            .last()
            .map(|last| last.ident.unraw().to_string()),
        _ => None,
    };
    name.as_deref() == marker.target.last().map(|(name, _)| name)
}
