//! What a schema says, as written: Prisma's language with every comment in its place. Nothing has a meaning yet.

use std::borrow::Cow;

use crate::span::Span;

/// A name, a keyword or a constant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'t> {
    pub(super) text: &'t str,
    pub(super) span: Span,
}

/// A block of the schema.
#[derive(Debug)]
pub(super) enum Block<'t> {
    /// `model`, `view`
    Model(Model<'t>),
    /// `enum`
    Enum(Enum<'t>),
    /// `datasource`, `generator`
    Config(Config<'t>),
}

/// `model User { … }`, `view Totals { … }`
#[derive(Debug)]
pub(super) struct Model<'t> {
    pub(super) is_view: bool,
    pub(super) name: Word<'t>,
    pub(super) notes: Notes,
    pub(super) fields: Vec<Field<'t>>,
    /// `@@map("x")`
    pub(super) attributes: Vec<Attribute<'t>>,
    /// Comments after everything else.
    pub(super) end: Vec<String>,
}

/// `email String? @unique`
#[derive(Debug)]
pub(super) struct Field<'t> {
    pub(super) name: Word<'t>,
    pub(super) ty: Type<'t>,
    pub(super) arity: Arity,
    pub(super) attributes: Vec<Attribute<'t>>,
    pub(super) notes: Notes,
}

/// The type of a field without its modifier.
#[derive(Debug)]
pub(super) struct Type<'t> {
    pub(super) span: Span,
    pub(super) kind: TypeKind<'t>,
}

#[derive(Debug)]
pub(super) enum TypeKind<'t> {
    /// A scalar, an enum or a model.
    Named(&'t str),
    /// `Unsupported("circle")`
    Unsupported(Cow<'t, str>),
}

/// The modifier of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arity {
    Required,
    Optional,
    List,
}

/// `@default(now())`, `@db.VarChar(255)`, `@@index([a])`
#[derive(Debug)]
pub(super) struct Attribute<'t> {
    /// The whole name, with its points: `db.VarChar`.
    pub(super) name: Word<'t>,
    /// What stands in the parentheses; none without them.
    pub(super) arguments: Vec<Argument<'t>>,
    /// From `@` to the closing parenthesis.
    pub(super) span: Span,
    /// The comments of a block's attribute.
    pub(super) notes: Notes,
}

/// `map: "x"`, `[a, b]`
#[derive(Debug)]
pub(super) struct Argument<'t> {
    pub(super) name: Option<Word<'t>>,
    pub(super) value: Value<'t>,
}

/// A value of an argument or a setting.
#[derive(Debug)]
pub(super) struct Value<'t> {
    pub(super) span: Span,
    pub(super) kind: ValueKind<'t>,
}

#[derive(Debug)]
pub(super) enum ValueKind<'t> {
    Text(Cow<'t, str>),
    Number(&'t str),
    /// `Cascade`, `true`, `email`
    Word(&'t str),
    /// `now()`, `email(sort: Desc)`
    Call(Word<'t>, Vec<Argument<'t>>),
    List(Vec<Value<'t>>),
    /// `{ deletedAt: null }`
    Object(Vec<(Word<'t>, Value<'t>)>),
}

/// `enum Role { … }`
#[derive(Debug)]
pub(super) struct Enum<'t> {
    pub(super) name: Word<'t>,
    pub(super) notes: Notes,
    pub(super) values: Vec<EnumValue<'t>>,
    pub(super) attributes: Vec<Attribute<'t>>,
    pub(super) end: Vec<String>,
}

/// `ADMIN @map("admin")`
#[derive(Debug)]
pub(super) struct EnumValue<'t> {
    pub(super) name: Word<'t>,
    pub(super) attributes: Vec<Attribute<'t>>,
    pub(super) notes: Notes,
}

/// `datasource db { … }`, `generator client { … }`
#[derive(Debug)]
pub(super) struct Config<'t> {
    pub(super) is_generator: bool,
    pub(super) name: Word<'t>,
    pub(super) properties: Vec<Property<'t>>,
    /// Every comment in and above it.
    pub(super) comments: Vec<String>,
}

/// `provider = "postgresql"`
#[derive(Debug)]
pub(super) struct Property<'t> {
    pub(super) name: Word<'t>,
    pub(super) value: Value<'t>,
}

/// The comments of one thing.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// Its documentation, lines joined with `\n`.
    pub(super) docs: Option<String>,
    /// Plain comments above it, line by line.
    pub(super) above: Vec<String>,
    /// A plain comment behind it.
    pub(super) behind: Option<String>,
}

/// A schema: the blocks of all files in their order.
#[derive(Debug, Default)]
pub(super) struct Tree<'t> {
    pub(super) blocks: Vec<Block<'t>>,
    /// Comments that no block follows.
    pub(super) bottom: Vec<String>,
}
