//! Types of aliases as they are written.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;

use super::attributes::plain;
use crate::span::Locate;
use crate::syntax::{SpanOnly, TypeKind, TypeRef};

/// A type as written.
pub(super) fn type_ref(ty: &syn::Type, locate: &mut dyn Locate) -> TypeRef {
    let kind = match ty {
        syn::Type::Paren(inner) => return type_ref(&inner.elem, locate),
        syn::Type::Group(inner) => return type_ref(&inner.elem, locate),
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => TypeKind::Unit,
        syn::Type::Path(path) if path.qself.is_none() => path_kind(&path.path, locate),
        _ => TypeKind::Other(ty.to_token_stream().to_string()),
    };
    TypeRef {
        span: SpanOnly(locate.locate(ty.span())),
        kind,
    }
}

fn path_kind(path: &syn::Path, locate: &mut dyn Locate) -> TypeKind {
    let segments = path
        .segments
        .iter()
        .map(|segment| plain(&segment.ident.to_string()))
        .collect();
    let args = match path.segments.last().map(|last| &last.arguments) {
        Some(syn::PathArguments::AngleBracketed(args)) => args
            .args
            .iter()
            .filter_map(|arg| match arg {
                syn::GenericArgument::Type(ty) => Some(type_ref(ty, locate)),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    TypeKind::Path { segments, args }
}
