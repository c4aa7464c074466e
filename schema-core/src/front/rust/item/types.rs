//! Types of fields, relation markers, and doc comments.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;

use super::Reader;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::A0207;
use crate::syntax::{MarkerKind, RelationMarker, SpanOnly, TypeKind, TypeRef};

/// Reads a type as it is written.
pub fn type_ref(ty: &syn::Type, cx: &mut Reader<'_>) -> TypeRef {
    match ty {
        syn::Type::Group(group) => return type_ref(&group.elem, cx),
        syn::Type::Paren(paren) => return type_ref(&paren.elem, cx),
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => {
            let at = cx.at(tuple.paren_token.span.join());
            return TypeRef {
                span: SpanOnly(at),
                kind: TypeKind::Unit,
            };
        }
        syn::Type::Path(path) if path.qself.is_none() => {
            if let Some(read) = path_type(&path.path, cx) {
                return read;
            }
        }
        _ => {}
    }
    let at = cx.tree(ty);
    TypeRef {
        span: SpanOnly(at),
        kind: TypeKind::Other(source(ty)),
    }
}

/// A path whose last segment alone has arguments, and only types.
fn path_type(path: &syn::Path, cx: &mut Reader<'_>) -> Option<TypeRef> {
    let last = path.segments.last()?;
    let first = path.segments.first()?;
    let inner = path.segments.len() - 1;
    if path
        .segments
        .iter()
        .take(inner)
        .any(|segment| !segment.arguments.is_none())
    {
        return None;
    }
    let mut at = cx.at(first.ident.span());
    if inner > 0 {
        at = at.to(cx.at(last.ident.span()));
    }
    let mut args = Vec::new();
    match &last.arguments {
        syn::PathArguments::None => {}
        syn::PathArguments::AngleBracketed(angle) => {
            for arg in &angle.args {
                let syn::GenericArgument::Type(ty) = arg else {
                    return None;
                };
                args.push(type_ref(ty, cx));
            }
            at = at.to(cx.at(angle.gt_token.span()));
        }
        _ => return None,
    }
    let segments = path
        .segments
        .iter()
        .map(|segment| segment.ident.unraw().to_string())
        .collect();
    Some(TypeRef {
        span: SpanOnly(at),
        kind: TypeKind::Path { segments, args },
    })
}

/// The source of a tree with blanks only where words would run together, the same in a derive and in the command.
fn source(tree: &impl ToTokens) -> String {
    let mut text = String::new();
    write_tokens(tree.to_token_stream(), &mut text);
    text
}

fn write_tokens(tokens: proc_macro2::TokenStream, text: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write_tokens(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                if matches!(punct.as_char(), ',' | ';') {
                    text.push(' ');
                }
            }
            word => {
                if text.ends_with(|last: char| last.is_alphanumeric() || last == '_') {
                    text.push(' ');
                }
                text.push_str(&word.to_string());
            }
        }
    }
}

fn marker_kind(ty: &TypeRef) -> Option<(MarkerKind, &[TypeRef])> {
    let (name, args) = ty.last()?;
    let (_, kind) = MarkerKind::ALL.iter().find(|(marker, _)| *marker == name)?;
    Some((*kind, args))
}

/// The relation that the type of a field declares. A marker in the wrong form is reported and read as what was meant.
pub(super) fn marker(ty: &TypeRef, cx: &mut Reader<'_>) -> Option<RelationMarker> {
    if let Some((kind, args)) = marker_kind(ty) {
        return direct(ty, kind, args, cx);
    }
    let (wrapper, inner) = buried(ty)?;
    let (kind, args) = marker_kind(inner)?;
    let (target, optional) = target(args.first()?);
    let list = wrapper == "Vec" && matches!(kind, MarkerKind::BelongsTo | MarkerKind::HasOne);
    let right = match (kind, wrapper) {
        (MarkerKind::BelongsTo, "Option") => format!("BelongsTo<Option<{target}>>"),
        (MarkerKind::BelongsTo | MarkerKind::HasOne, "Vec") => format!("HasMany<{target}>"),
        (MarkerKind::BelongsTo, _) if optional => format!("BelongsTo<Option<{target}>>"),
        (kind, _) => format!("{}<{target}>", kind.name()),
    };
    let message = format!("`{}` cannot stand inside `{wrapper}`", kind.name());
    cx.say(Diagnostic::new(&A0207, ty.span.0, message).replace(format!("write `{right}`"), ty.span.0, right));
    Some(RelationMarker {
        kind: if list { MarkerKind::HasMany } else { kind },
        optional: kind == MarkerKind::BelongsTo && (optional || wrapper == "Option"),
        target: target.clone(),
    })
}

/// `BelongsTo<…>` itself.
fn direct(ty: &TypeRef, kind: MarkerKind, args: &[TypeRef], cx: &mut Reader<'_>) -> Option<RelationMarker> {
    let [arg] = args else {
        let message = format!("`{}` takes one type, the model that it leads to", kind.name());
        cx.say(Diagnostic::new(&A0207, ty.span.0, message).help(format!("write `{}<Model>`", kind.name())));
        // Read on as a relation to nothing, so that its keys are not taken for those of a column.
        let nothing = TypeRef {
            span: ty.span,
            kind: TypeKind::Unit,
        };
        return Some(RelationMarker {
            kind,
            optional: false,
            target: args.first().cloned().unwrap_or(nothing),
        });
    };
    let (inner, optional) = target(arg);
    let wrapped = arg
        .last()
        .filter(|_| !std::ptr::eq(arg, inner))
        .map(|(name, _)| name.to_owned());
    let right_option =
        kind == MarkerKind::BelongsTo && arg.option_inner().is_some_and(|one| std::ptr::eq(one, inner));
    if let Some(wrapper) = wrapped
        && !right_option
    {
        let message = format!("`{}` takes the model itself, not `{wrapper}`", kind.name());
        let right = match (kind, wrapper.as_str()) {
            (MarkerKind::BelongsTo | MarkerKind::HasOne, "Vec") => format!("HasMany<{inner}>"),
            (MarkerKind::BelongsTo, _) if optional => format!("BelongsTo<Option<{inner}>>"),
            (kind, _) => format!("{}<{inner}>", kind.name()),
        };
        cx.say(Diagnostic::new(&A0207, ty.span.0, message).replace(
            format!("write `{right}`"),
            ty.span.0,
            right,
        ));
    }
    Some(RelationMarker {
        kind,
        optional: optional && kind == MarkerKind::BelongsTo,
        target: inner.clone(),
    })
}

/// The model inside `Option`, `Vec`, `Box` and markers, and whether one of them was `Option`.
fn target(ty: &TypeRef) -> (&TypeRef, bool) {
    let (mut ty, mut optional) = (ty, false);
    while let Some((name, [inner])) = ty.last() {
        let marker = MarkerKind::ALL.iter().any(|(marker, _)| *marker == name);
        if !marker && !WRAPPERS.contains(&name) {
            break;
        }
        optional |= name == "Option";
        ty = inner;
    }
    (ty, optional)
}

/// What people put around a model or a marker.
const WRAPPERS: [&str; 7] = ["Option", "Vec", "Box", "Arc", "Rc", "HashSet", "VecDeque"];

/// A marker inside a wrapper, with the innermost wrapper's name.
fn buried(ty: &TypeRef) -> Option<(&str, &TypeRef)> {
    let (mut wrapper, mut args) = ty.last()?;
    loop {
        let found = args.iter().find(|arg| marker_kind(arg).is_some());
        if let Some(inner) = found {
            return Some((wrapper, inner));
        }
        let [only] = args else { return None };
        (wrapper, args) = only.last()?;
    }
}

/// The doc comment: its lines joined, one leading blank of each removed.
pub(super) fn docs(attrs: &[syn::Attribute]) -> Option<String> {
    let mut lines: Vec<String> = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("doc")) {
        let syn::Meta::NameValue(doc) = &attr.meta else {
            continue;
        };
        let syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) = &doc.value
        else {
            continue;
        };
        let text = text.value().replace('\0', "");
        if text.contains('\n') {
            lines.extend(block(&text));
        } else {
            lines.push(text.strip_prefix(' ').unwrap_or(&text).trim_end().to_owned());
        }
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The lines of `/** … */`, without the stars at their beginnings.
fn block(text: &str) -> Vec<String> {
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.first().is_some_and(|line| line.trim().is_empty()) {
        lines.remove(0);
    }
    if lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    let starred = lines
        .iter()
        .skip(1)
        .all(|line| line.trim_start().starts_with('*'));
    let clean = lines.iter().map(|line| {
        let line = if starred {
            line.trim_start().trim_start_matches('*')
        } else {
            line
        };
        line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()
    });
    clean.collect()
}
