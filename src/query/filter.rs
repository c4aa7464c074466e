//! Conditions on the rows of a model.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ops;

use super::edge::Hop;
use super::scope::Tenant;
use crate::description::FieldDescription;
use crate::value::Datum;

/// A condition on a row of `M`: what `filter` takes. Made by the methods of a column, such as `User::EMAIL.eq(…)`, and
/// joined with `and`, `or` and `not`, or `&`, `|` and `!`.
///
/// Null is SQL's: a comparison with null is neither true nor false, and such rows are left out, under `not` as well.
#[derive(Debug, Clone)]
#[must_use = "a condition does nothing until a query takes it"]
pub struct Filter<M> {
    pub(crate) node: Node,
    model: PhantomData<fn() -> M>,
}

impl<M> Filter<M> {
    pub(crate) fn new(node: Node) -> Self {
        Filter {
            node,
            model: PhantomData,
        }
    }

    /// Every row. Where a filter is put together from parts that may be missing, it is the beginning.
    pub fn all() -> Self {
        Filter::new(Node::Constant(true))
    }

    /// No row.
    pub fn none() -> Self {
        Filter::new(Node::Constant(false))
    }

    /// Rows that meet all of the conditions; all rows when there are none.
    pub fn all_of<C: Condition<M>>(conditions: impl IntoIterator<Item = C>) -> Self {
        Filter::new(Node::And(nodes(conditions)))
    }

    /// Rows that meet one of the conditions; no row when there are none.
    pub fn any_of<C: Condition<M>>(conditions: impl IntoIterator<Item = C>) -> Self {
        Filter::new(Node::Or(nodes(conditions)))
    }

    /// A condition in SQL, for what the others cannot say. Each `?` takes one value, which is bound; `??` is a question
    /// mark. The columns are those of the table, by their names in the database; `{}` stands for the table's name in this
    /// query, as in `{}."email"`. A value of any column's type is made into what is bound by `into()`.
    ///
    /// Of the text only what stands in the program: a `&'static str`.
    pub fn sql(text: &'static str, values: impl IntoIterator<Item = Datum>) -> Self {
        Filter::new(Node::Sql(text, values.into_iter().collect()))
    }
}

/// Something that is a condition on a row of `M`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no condition on `{M}`",
    label = "a condition on `{M}` belongs here, made of its own columns"
)]
pub trait Condition<M>: Sized {
    /// As the one type that all conditions have.
    fn into_filter(self) -> Filter<M>;
}

impl<M> Condition<M> for Filter<M> {
    fn into_filter(self) -> Filter<M> {
        self
    }
}

/// `None` says nothing: what it is joined with is left as it is.
impl<M, C: Condition<M>> Condition<M> for Option<C> {
    fn into_filter(self) -> Filter<M> {
        self.map_or_else(|| Filter::new(Node::Nothing), Condition::into_filter)
    }
}

/// A column that has a value: a condition, and one part of a key for `find_unique`.
#[derive(Debug, Clone)]
#[must_use = "a condition does nothing until a query takes it"]
pub struct Equal<M, const N: usize> {
    pub(crate) field: &'static FieldDescription,
    pub(crate) value: Datum,
    model: PhantomData<fn() -> M>,
}

impl<M, const N: usize> Equal<M, N> {
    pub(crate) fn new(field: &'static FieldDescription, value: Datum) -> Self {
        Equal {
            field,
            value,
            model: PhantomData,
        }
    }
}

impl<M, const N: usize> Condition<M> for Equal<M, N> {
    fn into_filter(self) -> Filter<M> {
        Filter::new(Node::Compare(self.field, Comparison::Equal, self.value))
    }
}

/// What a text contains, begins or ends with.
#[derive(Debug, Clone)]
#[must_use = "a condition does nothing until a query takes it"]
pub struct TextMatch<M> {
    pub(crate) field: &'static FieldDescription,
    pub(crate) place: Place,
    pub(crate) text: Cow<'static, str>,
    pub(crate) ignore_case: bool,
    pub(crate) model: PhantomData<fn() -> M>,
}

impl<M> TextMatch<M> {
    /// Small and capital letters are the same. On SQLite only those of ASCII.
    pub fn ignore_case(mut self) -> Self {
        self.ignore_case = true;
        self
    }
}

impl<M> Condition<M> for TextMatch<M> {
    fn into_filter(self) -> Filter<M> {
        Filter::new(Node::Text(self.field, self.place, self.text, self.ignore_case))
    }
}

/// What conditions say; those that say nothing are left out.
fn nodes<M, C: Condition<M>>(conditions: impl IntoIterator<Item = C>) -> Vec<Node> {
    let nodes = conditions.into_iter().map(|one| one.into_filter().node);
    nodes.filter(|node| !matches!(node, Node::Nothing)).collect()
}

fn and(one: Node, other: Node) -> Node {
    match (one, other) {
        (Node::Nothing, one) | (one, Node::Nothing) => one,
        (Node::And(mut all), other) => {
            all.push(other);
            Node::And(all)
        }
        (one, other) => Node::And(vec![one, other]),
    }
}

fn or(one: Node, other: Node) -> Node {
    match (one, other) {
        (Node::Nothing, one) | (one, Node::Nothing) => one,
        (Node::Or(mut any), other) => {
            any.push(other);
            Node::Or(any)
        }
        (one, other) => Node::Or(vec![one, other]),
    }
}

fn not(one: Node) -> Node {
    match one {
        Node::Nothing => Node::Nothing,
        one => Node::Not(Box::new(one)),
    }
}

/// What joins conditions, as methods and as operators.
macro_rules! operators {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {
        $(
            impl<M, $($generics)*> $type {
                /// Both.
                pub fn and(self, other: impl Condition<M>) -> Filter<M> {
                    Filter::new(and(self.into_filter().node, other.into_filter().node))
                }

                /// One of them, or both.
                pub fn or(self, other: impl Condition<M>) -> Filter<M> {
                    Filter::new(or(self.into_filter().node, other.into_filter().node))
                }

                /// Not this one.
                #[allow(clippy::should_implement_trait, reason = "it is, beside this")]
                pub fn not(self) -> Filter<M> {
                    Filter::new(not(self.into_filter().node))
                }
            }

            impl<M, C: Condition<M>, $($generics)*> ops::BitAnd<C> for $type {
                type Output = Filter<M>;

                fn bitand(self, other: C) -> Filter<M> {
                    self.and(other)
                }
            }

            impl<M, C: Condition<M>, $($generics)*> ops::BitOr<C> for $type {
                type Output = Filter<M>;

                fn bitor(self, other: C) -> Filter<M> {
                    self.or(other)
                }
            }

            impl<M, $($generics)*> ops::Not for $type {
                type Output = Filter<M>;

                fn not(self) -> Filter<M> {
                    self.not()
                }
            }
        )*
    };
}

operators!([] Filter<M>, [const N: usize] Equal<M, N>, [] TextMatch<M>);

/// The columns of a key, by their positions: what a derive says is unique.
#[derive(Debug)]
pub struct UniqueBy<const N: usize>;

/// The columns of `M` that the key `K` names identify a row, alone or, for models of tenants, within the tenant.
///
/// `K` is [`UniqueBy`] of one position, or a tuple of them; `W` is where: [`Within`](super::Within) one tenant, whose key
/// then counts as given, or [`Across`](super::Across) all.
#[diagnostic::on_unimplemented(
    message = "these columns of `{Self}` are not unique together",
    label = "no `id` and no `unique` of the definition has just these columns",
    note = "`find_first` and `find_many` take any condition",
    note = "the columns of a key are given as a tuple in the order of the definition; one that a row may be without (`where = …`) is no key"
)]
pub trait Unique<K, W> {
    /// Among which rows: [`AllRows`], or [`LiveRows`] for a key that is `live`.
    type Among: Rows;
}

/// Rows among which a key holds.
pub trait Rows: 'static {
    /// Whether rows that are marked as deleted may have the same key.
    #[doc(hidden)]
    const LIVE: bool;
}

/// All rows of a model.
#[derive(Debug)]
pub struct AllRows;

/// Those that are not marked as deleted.
#[derive(Debug)]
pub struct LiveRows;

impl Rows for AllRows {
    const LIVE: bool = false;
}

impl Rows for LiveRows {
    const LIVE: bool = true;
}

/// A key that holds among all rows.
#[diagnostic::on_unimplemented(
    message = "this key identifies a row among those that are not marked as deleted, and of the others there may be several",
    label = "a key that is `live` does not tell deleted rows apart",
    note = "use the id, or `hard_delete_many` with a condition"
)]
pub trait Whole {}

impl Whole for AllRows {}

/// A condition that at most one row of `M` meets, within a tenant or across all.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not identify a row of `{M}`",
    label = "expected `Column.eq(…)`, or a tuple of them for a key of several columns"
)]
pub trait Single<M, W> {
    /// Among which rows.
    type Among: Rows;

    /// The columns and their values.
    #[doc(hidden)]
    fn into_key(self) -> Vec<(&'static FieldDescription, Datum)>;
}

impl<W, M: Unique<UniqueBy<N>, W>, const N: usize> Single<M, W> for Equal<M, N> {
    type Among = M::Among;

    fn into_key(self) -> Vec<(&'static FieldDescription, Datum)> {
        vec![(self.field, self.value)]
    }
}

/// Keys of several columns.
macro_rules! keys {
    ($(($($name:ident $value:ident),+))+) => {
        $(
            impl<W, M: Unique<($(UniqueBy<$name>,)+), W>, $(const $name: usize),+> Single<M, W>
                for ($(Equal<M, $name>,)+)
            {
                type Among = M::Among;

                fn into_key(self) -> Vec<(&'static FieldDescription, Datum)> {
                    let ($($value,)+) = self;
                    vec![$(($value.field, $value.value)),+]
                }
            }
        )+
    };
}
keys! {
    (A a, B b)
    (A a, B b, C c)
    (A a, B b, C c, D d)
    (A a, B b, C c, D d, E e)
    (A a, B b, C c, D d, E e, F f)
}

/// A condition, whatever the model.
#[derive(Debug, Clone)]
pub(crate) enum Node {
    /// No condition: a part that is missing.
    Nothing,
    /// Always or never.
    Constant(bool),
    /// A column and a value.
    Compare(&'static FieldDescription, Comparison, Datum),
    /// Two columns.
    Columns(&'static FieldDescription, Comparison, &'static FieldDescription),
    /// One of several values.
    In(&'static FieldDescription, Vec<Datum>),
    /// None of several values.
    NotIn(&'static FieldDescription, Vec<Datum>),
    /// Null, or not.
    Null(&'static FieldDescription, bool),
    /// A text that begins, ends, or goes on with another; whether case counts.
    Text(&'static FieldDescription, Place, Cow<'static, str>, bool),
    /// A text that is another but for case.
    SameText(&'static FieldDescription, Cow<'static, str>),
    /// All.
    And(Vec<Node>),
    /// One.
    Or(Vec<Node>),
    /// Not.
    Not(Box<Node>),
    /// Related rows.
    Related(Box<Related>),
    /// A value inside of JSON.
    #[cfg_attr(
        not(feature = "json"),
        allow(dead_code, reason = "JSON is asked with the feature of that name")
    )]
    Json(&'static FieldDescription, Vec<Cow<'static, str>>, JsonTest),
    /// A list.
    List(&'static FieldDescription, ListTest, Vec<Datum>),
    /// A fragment.
    Sql(&'static str, Vec<Datum>),
}

impl Node {
    /// A column and its value.
    pub(crate) fn equal((field, value): (&'static FieldDescription, Datum)) -> Self {
        Node::Compare(field, Comparison::Equal, value)
    }
}

/// A comparison of two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    /// As SQL.
    pub(crate) fn operator(self) -> &'static str {
        match self {
            Comparison::Equal => " = ",
            Comparison::NotEqual => " <> ",
            Comparison::Less => " < ",
            Comparison::LessOrEqual => " <= ",
            Comparison::Greater => " > ",
            Comparison::GreaterOrEqual => " >= ",
        }
    }
}

/// Where in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Anywhere,
    Start,
    End,
}

/// How many of the related rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quantifier {
    Some,
    Every,
    None,
}

/// A condition on related rows.
#[derive(Debug, Clone)]
pub(crate) struct Related {
    pub(crate) hop: Hop,
    pub(crate) quantifier: Quantifier,
    pub(crate) inner: Node,
    /// Whose related rows, when it is said.
    pub(crate) tenant: Option<Tenant>,
}

/// What is asked of a value in JSON.
#[derive(Debug, Clone)]
#[cfg_attr(
    not(feature = "json"),
    allow(dead_code, reason = "JSON is asked with the feature of that name")
)]
pub(crate) enum JsonTest {
    /// It is this.
    Equal(Datum),
    /// It is there, and not this.
    NotEqual(Datum),
    /// Its text compares so with this one.
    Text(Comparison, Cow<'static, str>),
    /// It is a number that compares so with this one.
    Number(Comparison, f64),
    /// It is there.
    Exists(bool),
    /// It contains this one.
    Contains(Datum),
}

/// What is asked of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListTest {
    Has,
    HasEvery,
    HasSome,
    Empty,
    NotEmpty,
}
