//! Types of fields: through aliases, imports and newtypes down to what a column holds.

use super::known::{self, Known};
use super::names::{Named, Names};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::{N0105, N0108};
use crate::diagnostic::codes::types::*;
use crate::front::rust::scan::ModuleId;
use crate::schema::{FieldType, ModelId, ScalarType};
use crate::syntax::{MarkerKind, Scalar, TypeKind, TypeRef};

/// A type with a meaning.
#[derive(Debug, Clone)]
pub(super) enum Type<'a> {
    Scalar(ScalarType),
    Enum(crate::schema::EnumId),
    /// A newtype: its definition, where it stands, and what is inside.
    Newtype(&'a Scalar, ModuleId, Box<Type<'a>>),
    Option(Box<Type<'a>>),
    List(Box<Type<'a>>),
    Opaque,
    Marker(MarkerKind),
    Model(ModelId),
    Byte,
    Utc,
}

/// The parameters of a generic alias, and what they stand for.
struct Env<'e> {
    parameters: &'e [String],
    args: &'e [TypeRef],
    module: ModuleId,
    outer: Option<&'e Env<'e>>,
}

/// How far aliases and newtypes are followed.
const DEEPEST: u32 = 64;

type Found<'a> = Result<Type<'a>, Box<Diagnostic>>;

impl<'a> Names<'a> {
    /// What a type means, seen from a module.
    pub(super) fn type_of(&self, from: ModuleId, ty: &TypeRef) -> Found<'a> {
        self.resolve(from, ty, None, DEEPEST)
    }

    fn resolve(&self, from: ModuleId, ty: &TypeRef, env: Option<&Env<'_>>, left: u32) -> Found<'a> {
        let Some(left) = left.checked_sub(1) else {
            return refuse(
                ty,
                "this type is made of itself".to_owned(),
                "write a type that ends somewhere",
            );
        };
        let TypeKind::Path { segments, args } = &ty.kind else {
            return refuse(ty, format!("a column cannot hold `{ty}`"), advice_for(ty));
        };
        if let ([name], Some(env)) = (segments.as_slice(), env)
            && let Some(at) = env.parameters.iter().position(|parameter| parameter == name)
        {
            return match env.args.get(at) {
                Some(arg) => self.resolve(env.module, arg, env.outer, left),
                None => refuse(
                    ty,
                    format!("the parameter `{name}` is not given"),
                    "give every type parameter",
                ),
            };
        }
        match self.lookup(from, segments) {
            Some(Named::External(path)) => self.external(from, ty, &path, args, env, left),
            Some(Named::Enum(id)) => Ok(Type::Enum(id)),
            Some(Named::Model(id)) => Ok(Type::Model(id)),
            Some(Named::Scalar(scalar, module)) => {
                let inner = self.resolve(module, &scalar.inner, None, left)?;
                Ok(Type::Newtype(scalar, module, Box::new(inner)))
            }
            Some(Named::Alias(parameters, target, module)) => {
                let env = Env {
                    parameters,
                    args,
                    module: from,
                    outer: env,
                };
                self.resolve(module, target, Some(&env), left)
                    .map_err(|mut finding| {
                        if finding.at == target.span.0 {
                            finding.at = ty.span.0;
                            finding.fix = finding
                                .fix
                                .map(|fix| crate::diagnostic::Fix { replace: None, ..fix });
                            finding
                                .because
                                .push((target.span.0, format!("`{ty}` is this type")));
                        }
                        finding
                    })
            }
            Some(Named::View(_)) => refuse(
                ty,
                format!("`{ty}` is a view, not a type of a column"),
                "name its columns",
            ),
            Some(Named::Other) => refuse_with(
                &T0105,
                ty,
                format!("`{ty}` is a type of your own that no column can hold as it is"),
                "derive `Scalar` on a newtype, `Enum` on an enum, wrap it in `onedef::Json<…>`, or make it a model and \
                 write `HasMany<…>`",
            ),
            Some(Named::Module(_)) => refuse(ty, format!("`{ty}` is a module"), "name a type in it"),
            None => Err(Box::new(self.unknown(ty, segments))),
        }
    }

    fn external(
        &self,
        from: ModuleId,
        ty: &TypeRef,
        path: &[String],
        args: &[TypeRef],
        env: Option<&Env<'_>>,
        left: u32,
    ) -> Found<'a> {
        match (known::known(path), args) {
            (Some(Known::Scalar(scalar)), _) => Ok(Type::Scalar(scalar)),
            (Some(Known::Option), [inner]) => {
                Ok(Type::Option(Box::new(self.resolve(from, inner, env, left)?)))
            }
            (Some(Known::Vec), [inner]) => Ok(match self.resolve(from, inner, env, left)? {
                Type::Byte => Type::Scalar(ScalarType::Bytes),
                inner => Type::List(Box::new(inner)),
            }),
            (Some(Known::Byte), _) => Ok(Type::Byte),
            (Some(Known::Utc), _) => Ok(Type::Utc),
            (Some(Known::Json), _) => Ok(Type::Scalar(ScalarType::Json)),
            (Some(Known::Opaque), _) => Ok(Type::Opaque),
            (Some(Known::Marker(marker)), _) => Ok(Type::Marker(marker)),
            (Some(Known::DateTimeOf), [zone]) => match self.resolve(from, zone, env, left) {
                Ok(Type::Utc) => Ok(Type::Scalar(ScalarType::Instant)),
                _ => refuse(
                    zone,
                    format!("a column keeps an instant, not the time zone `{zone}`"),
                    "write `chrono::DateTime<chrono::Utc>`",
                ),
            },
            (Some(Known::Refused(advice)), _) => refuse(ty, format!("a column cannot hold `{ty}`"), advice),
            (Some(Known::Option | Known::Vec | Known::DateTimeOf), _) => refuse(
                ty,
                format!("`{ty}` needs one type parameter"),
                "write the type inside `<…>`",
            ),
            (None, _) => Err(Box::new(self.unknown(ty, path))),
        }
    }

    /// A type that nobody knows.
    fn unknown(&self, ty: &TypeRef, path: &[String]) -> Diagnostic {
        let finding = Diagnostic::new(&N0105, ty.span.0, format!("cannot find the type `{ty}`"));
        let Some(last) = path.last() else { return finding };
        if let ([name], Some(home)) = (path, known::home(last)) {
            return match known::known(&home.split("::").map(str::to_owned).collect::<Vec<_>>()) {
                Some(Known::Refused(advice)) => {
                    Diagnostic::new(&T0101, ty.span.0, format!("a column cannot hold `{ty}`")).help(advice)
                }
                _ => finding.help(format!("`{name}` is not imported here: add `use {home};`")),
            };
        }
        if let Some(help) = self.crates_read(path) {
            return finding.help(format!(
                "it is none of the types that columns can have, and {help}"
            ));
        }
        if path.len() > 1 {
            return finding.help(
                "it is neither in the scanned sources nor one of the types that columns can have: see `onedef explain N0105`",
            );
        }
        let near = crate::names::nearest(last, self.declared().chain(known::NAMES));
        match near {
            Some(near) if near != last => {
                let fix = ty.to_string().replacen(last.as_str(), near, 1);
                let at = finding.at;
                finding.replace(format!("did you mean `{near}`?"), at, fix)
            }
            Some(near) => finding.help(format!(
                "`{near}` is declared in another module: import it with `use`"
            )),
            None => finding.help("declare it with one of the derives, or import it with `use`"),
        }
    }
}

fn refuse<'a>(ty: &TypeRef, message: String, advice: &str) -> Found<'a> {
    refuse_with(&T0101, ty, message, advice)
}

fn refuse_with<'a>(
    code: &'static crate::diagnostic::Code,
    ty: &TypeRef,
    message: String,
    advice: &str,
) -> Found<'a> {
    Err(Box::new(Diagnostic::new(code, ty.span.0, message).help(advice)))
}

fn advice_for(ty: &TypeRef) -> &'static str {
    match &ty.kind {
        TypeKind::Other(text) if text.starts_with('&') => {
            "a row owns its values: write `String` or `Vec<u8>`"
        }
        TypeKind::Other(text) if text.starts_with('[') => "write `Vec<…>`",
        _ => "write one of the types that columns can have: see `onedef explain T0101`",
    }
}

/// What a column's type comes to.
#[derive(Debug)]
pub(super) struct ColumnType<'a> {
    pub ty: FieldType,
    pub nullable: bool,
    pub list: bool,
    /// The newtypes on the way in, outermost first.
    pub newtypes: Vec<(&'a Scalar, ModuleId)>,
}

/// Takes `Option`, `Vec` and newtypes off a type.
pub(super) fn column<'a>(resolved: Type<'a>, written: &TypeRef) -> Result<ColumnType<'a>, Box<Diagnostic>> {
    let mut out = ColumnType {
        ty: FieldType::Scalar(ScalarType::String),
        nullable: false,
        list: false,
        newtypes: Vec::new(),
    };
    let mut left = resolved;
    loop {
        left = match left {
            Type::Option(_) if out.list => {
                return Err(finding(
                    &T0102,
                    written,
                    "an element of a list cannot be null",
                    "write `Vec<T>`",
                ));
            }
            Type::Option(_) if out.nullable => {
                return Err(finding(
                    &T0102,
                    written,
                    "a column is null or not: `Option` stands once",
                    "write `Option<T>`",
                ));
            }
            Type::Option(inner) => {
                out.nullable = true;
                *inner
            }
            Type::List(_) if out.list => {
                return Err(finding(
                    &T0103,
                    written,
                    "a list of lists has no column",
                    "write `onedef::Json<…>`",
                ));
            }
            Type::List(_) if out.nullable => {
                return Err(finding(
                    &T0103,
                    written,
                    "a list cannot be null for every client",
                    "write `Vec<T>`: what is null in the database reads as an empty list",
                ));
            }
            Type::List(inner) => {
                out.list = true;
                *inner
            }
            Type::Newtype(scalar, module, inner) => {
                out.newtypes.push((scalar, module));
                *inner
            }
            Type::Scalar(scalar) => {
                out.ty = FieldType::Scalar(scalar);
                return Ok(out);
            }
            Type::Enum(id) => {
                out.ty = FieldType::Enum(id);
                return Ok(out);
            }
            Type::Opaque => {
                return Err(finding(
                    &T0104,
                    written,
                    "an `Opaque` column needs the type that the database has for it",
                    "add `#[db(type = Unsupported(\"…\"))]`",
                ));
            }
            Type::Marker(marker) => {
                return Err(Box::new(
                    Diagnostic::new(
                        &N0108,
                        written.span.0,
                        format!(
                            "the relation marker `{}` goes by another name here",
                            marker.name()
                        ),
                    )
                    .label("a derive sees only this name")
                    .help(format!("write `{}<…>` under its own name", marker.name())),
                ));
            }
            Type::Model(_) => {
                return Err(finding(
                    &T0105,
                    written,
                    &format!("`{written}` is a model: a row is no value of a column"),
                    "write `BelongsTo<…>`, `HasOne<…>`, `HasMany<…>` or `ManyToMany<…>`",
                ));
            }
            Type::Byte => {
                return Err(finding(
                    &T0101,
                    written,
                    "a column cannot hold `u8`",
                    "write `i16`, with a `check` for the range, or `Vec<u8>` for bytes",
                ));
            }
            Type::Utc => {
                return Err(finding(
                    &T0101,
                    written,
                    "`Utc` is a time zone",
                    "write `DateTime<Utc>`",
                ));
            }
        };
    }
}

fn finding(
    code: &'static crate::diagnostic::Code,
    ty: &TypeRef,
    message: &str,
    advice: &str,
) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(code, ty.span.0, message).help(advice))
}
