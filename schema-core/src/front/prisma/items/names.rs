//! What is declared, under which names, and what the type of each field is.

use rustc_hash::{FxHashMap, FxHashSet};

use super::push;
use super::types::Scalar;
use crate::check::names::is_refused_by_validator;
use crate::diagnostic::codes::prisma::{P0104, P0201, P0202};
use crate::diagnostic::{Diagnostic, Report};
use crate::front::prisma::tree::{self, Block, Tree, TypeKind, Word};
use crate::names::rust;

/// Everything that is declared.
pub(super) struct Names<'t> {
    /// Models and views in the order of the source.
    pub(super) shapes: Vec<Shape<'t>>,
    pub(super) enums: Vec<EnumShape<'t>>,
    /// Both in the order of the source.
    pub(super) blocks: Vec<BlockId>,
}

/// A block by its position among its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockId {
    Shape(usize),
    Enum(usize),
}

/// A model or a view.
pub(super) struct Shape<'t> {
    pub(super) tree: &'t tree::Model<'t>,
    /// Its name in Rust.
    pub(super) rust: String,
    pub(super) fields: Vec<Member<'t>>,
    by_name: FxHashMap<&'t str, usize>,
}

/// A field.
pub(super) struct Member<'t> {
    pub(super) tree: &'t tree::Field<'t>,
    /// Its name in Rust.
    pub(super) rust: String,
    pub(super) ty: Type<'t>,
}

/// What the type of a field is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Type<'t> {
    Scalar(Scalar),
    /// By position in [`Names::enums`].
    Enum(usize),
    Unsupported(&'t str),
    /// By position in [`Names::shapes`].
    Relation(usize),
    /// It has been reported.
    Unknown,
}

/// An enum.
pub(super) struct EnumShape<'t> {
    pub(super) tree: &'t tree::Enum<'t>,
    /// Its name in Rust.
    pub(super) rust: String,
    /// Names of its variants in Rust, in order.
    pub(super) variants: Vec<String>,
}

impl<'t> Shape<'t> {
    /// The position of a field.
    pub(super) fn field(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// `model`, `view`
    pub(super) fn noun(&self) -> &'static str {
        if self.tree.is_view { "view" } else { "model" }
    }

    /// Its name in Prisma.
    pub(super) fn name(&self) -> &'t str {
        self.tree.name.text
    }
}

impl Member<'_> {
    /// Whether it has a column.
    pub(super) fn is_column(&self) -> bool {
        !matches!(self.ty, Type::Relation(_) | Type::Unknown)
    }
}

/// Names in Rust that somebody has.
#[derive(Default)]
struct Taken {
    names: FxHashSet<String>,
    /// Where to go on with the numbers of a name, so that a million fields of one name are no work of a million squared.
    next: FxHashMap<String, u32>,
}

impl Taken {
    /// The name, or the name with the first number from 2 that nobody has; remembers it.
    fn free(&mut self, name: String) -> String {
        if self.names.insert(name.clone()) {
            return name;
        }
        let next = self.next.entry(name.clone()).or_insert(2);
        loop {
            let numbered = format!("{name}{next}");
            *next = next.saturating_add(1);
            if self.names.insert(numbered.clone()) || *next == u32::MAX {
                return numbered;
            }
        }
    }
}

/// Findings that are worth a suggestion.
const FEW_FINDINGS: usize = 50;

/// Collects every name.
pub(super) fn declare<'t>(tree: &'t Tree<'t>, report: &mut Report) -> Names<'t> {
    let mut names = Names {
        shapes: Vec::new(),
        enums: Vec::new(),
        blocks: Vec::new(),
    };
    let mut declared: FxHashMap<&'t str, (BlockId, Word<'t>)> = FxHashMap::default();
    let mut taken = Taken::default();
    for block in &tree.blocks {
        let (name, noun) = match block {
            Block::Model(model) => (model.name, if model.is_view { "view" } else { "model" }),
            Block::Enum(one) => (one.name, "enum"),
            Block::Config(_) => continue,
        };
        check_name(name, noun, report);
        check_reserved(name, noun, report);
        let rust = taken.free(rust::type_name(name.text));
        let id = match block {
            Block::Model(model) => {
                names.shapes.push(shape(model, rust));
                BlockId::Shape(names.shapes.len() - 1)
            }
            Block::Enum(one) => {
                names.enums.push(enum_shape(one, rust, report));
                BlockId::Enum(names.enums.len() - 1)
            }
            Block::Config(_) => continue,
        };
        names.blocks.push(id);
        if let Some((_, first)) = declared.get(name.text) {
            let message = format!("the name `{}` is given to two blocks", name.text);
            push(
                report,
                Diagnostic::new(&P0201, name.span, message).because(first.span, "the first"),
            );
        } else {
            declared.insert(name.text, (id, name));
        }
    }
    for shape in &mut names.shapes {
        members(shape, &declared, report);
    }
    names
}

/// Prisma's grammar for a name; the parser has seen to the rest.
fn check_name(name: Word<'_>, what: &str, report: &mut Report) {
    let wrong = if name.text.starts_with(|ch: char| ch.is_ascii_digit()) {
        "begins with a digit"
    } else if name.text.starts_with(['_', '-']) {
        "does not begin with a letter"
    } else if name.text.contains('-') {
        "has a `-` in it"
    } else {
        return;
    };
    let message = format!("the name `{}` of this {what} {wrong}", name.text);
    let finding = Diagnostic::new(&P0104, name.span, message);
    push(
        report,
        finding.help("a name begins with a letter, and has letters, digits and `_` in it"),
    );
}

fn check_reserved(name: Word<'_>, noun: &str, report: &mut Report) {
    let text = name.text;
    if is_refused_by_validator(text) || Scalar::of(text).is_some() {
        let finding = Diagnostic::new(
            &P0104,
            name.span,
            format!("`{text}` is reserved: no {noun} can have this name"),
        );
        push(
            report,
            finding.help(format!("give it another name, and add `@@map(\"{text}\")`")),
        );
    }
}

fn shape<'t>(tree: &'t tree::Model<'t>, rust: String) -> Shape<'t> {
    Shape {
        tree,
        rust,
        fields: Vec::with_capacity(tree.fields.len()),
        by_name: FxHashMap::default(),
    }
}

fn enum_shape<'t>(tree: &'t tree::Enum<'t>, rust: String, report: &mut Report) -> EnumShape<'t> {
    let mut taken = Taken::default();
    let mut seen: FxHashMap<&str, Word<'_>> = FxHashMap::default();
    let mut variants = Vec::with_capacity(tree.values.len());
    for value in &tree.values {
        check_name(value.name, "value", report);
        variants.push(taken.free(rust::variant_name(value.name.text)));
        if let Some(first) = seen.insert(value.name.text, value.name) {
            let message = format!("the value `{}` stands here twice", value.name.text);
            push(
                report,
                Diagnostic::new(&P0201, value.name.span, message).because(first.span, "the first"),
            );
        }
    }
    EnumShape { tree, rust, variants }
}

/// The fields of a model with their types.
fn members<'t>(
    shape: &mut Shape<'t>,
    declared: &FxHashMap<&'t str, (BlockId, Word<'t>)>,
    report: &mut Report,
) {
    let mut taken = Taken::default();
    for (at, field) in shape.tree.fields.iter().enumerate() {
        check_name(field.name, "field", report);
        if let Some(first) = shape.by_name.get(field.name.text) {
            let first = shape.fields.get(*first).map(|one| one.tree.name.span);
            let message = format!("the field `{}` stands here twice", field.name.text);
            let finding = Diagnostic::new(&P0201, field.name.span, message);
            push(
                report,
                finding.because(first.unwrap_or(field.name.span), "the first"),
            );
        } else {
            shape.by_name.insert(field.name.text, at);
        }
        shape.fields.push(Member {
            tree: field,
            rust: taken.free(rust::field_name(field.name.text)),
            ty: type_of(&field.ty, declared, report),
        });
    }
}

fn type_of<'t>(
    ty: &'t tree::Type<'t>,
    declared: &FxHashMap<&'t str, (BlockId, Word<'t>)>,
    report: &mut Report,
) -> Type<'t> {
    let name = match &ty.kind {
        TypeKind::Unsupported(text) => return Type::Unsupported(text),
        TypeKind::Named(name) => *name,
    };
    match (declared.get(name), Scalar::of(name)) {
        (Some((BlockId::Shape(at), _)), _) => Type::Relation(*at),
        (Some((BlockId::Enum(at), _)), _) => Type::Enum(*at),
        (None, Some(scalar)) => Type::Scalar(scalar),
        (None, None) => {
            let message = format!("there is no type `{name}`: no scalar, no model, no enum");
            let finding = Diagnostic::new(&P0202, ty.span, message);
            let known = Scalar::NAMES.iter().map(|(name, _)| *name);
            // To look for a likeness costs more than to read the whole schema: nobody reads so many of them.
            let finding = match report.diagnostics().len() < FEW_FINDINGS {
                true => finding.did_you_mean(name, known.chain(declared.keys().copied())),
                false => finding,
            };
            push(report, finding);
            Type::Unknown
        }
    }
}
