//! A newtype with `#[derive(Scalar)]`.

use super::attr::{self, Seen};
use super::{Reader, keys, model, native, parts, shape, types};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0105, A0106};
use crate::syntax::Scalar;

/// Reads a struct of one unnamed field.
pub(super) fn read(input: &syn::DeriveInput, cx: &mut Reader<'_>) -> Option<Scalar> {
    let name = shape::name(input, cx);
    let field = match &input.data {
        syn::Data::Struct(data) => match &data.fields {
            syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first(),
            _ => None,
        },
        syn::Data::Enum(_) | syn::Data::Union(_) => None,
    };
    let Some(field) = field else {
        let message = format!("`Scalar` is for newtypes, and `{}` is none", name.value);
        let help = format!("write `struct {}(Type);`", name.value);
        cx.say(Diagnostic::new(&A0105, name.span, message).help(help));
        return None;
    };
    if !shape::not_generic(input, "Scalar", cx) {
        return None;
    }
    if let Some((_, expr)) = &field.default {
        let at = cx.tree(expr);
        cx.tell(
            &A0106,
            at,
            "the default value of a Rust field is not a default of its columns",
        );
    }
    let mut scalar = Scalar {
        docs: types::docs(&input.attrs),
        inner: types::type_ref(&field.ty, cx),
        native: Vec::new(),
        checks: Vec::new(),
        krate: None,
        name,
    };
    inner_keys(field, &scalar, cx);
    let mut seen = Seen::default();
    for entry in attr::of(&input.attrs, cx) {
        let Some(key) = entry.key.clone() else {
            attr::not_a_key(&entry, cx);
            continue;
        };
        if !keys::SCALAR.takes(&key, cx) || (key.name != keys::CHECK && !seen.first(&key, cx)) {
            continue;
        }
        match key.name.as_str() {
            keys::TYPE => scalar.native = native::read(&entry, cx),
            keys::CHECK => scalar.checks.extend(parts::check(&entry, cx)),
            keys::CRATE => scalar.krate = model::krate(&key, &entry, cx),
            _ => {}
        }
    }
    super::rules::scalar(&scalar, cx);
    Some(scalar)
}

/// Keys on the field inside belong on the newtype itself.
fn inner_keys(field: &syn::Field, scalar: &Scalar, cx: &mut Reader<'_>) {
    for entry in attr::of(&field.attrs, cx) {
        match &entry.key {
            Some(key) => keys::SCALAR_FIELD.refuse(
                key,
                Some(format!(
                    "put it on `{}` itself, or on the fields of this type",
                    scalar.name.value
                )),
                cx,
            ),
            None => attr::not_a_key(&entry, cx),
        }
    }
}
