//! What can be asked of a column.

use std::borrow::Cow;
use std::marker::PhantomData;

#[cfg(feature = "json")]
use super::filter::JsonTest;
use super::filter::{Comparison, Equal, Filter, ListTest, Node, Place, TextMatch};
use super::into_field::IntoField;
use crate::column::Column;
use crate::description::FieldDescription;
use crate::model::Entity;
use crate::value::{Element, Field, Value};

impl<M: Entity, T, const N: usize> Column<M, T, N> {
    /// What the definition says of the field.
    pub(crate) fn field_of(self) -> &'static FieldDescription {
        self.description()
    }
}

/// Comparisons with a value, of any column.
impl<M: Entity, T: Field, const N: usize> Column<M, T, N> {
    /// Equal to a value. A part of a key for `find_unique`, and a condition.
    pub fn eq(self, value: impl IntoField<T::Value>) -> Equal<M, N> {
        Equal::new(self.field_of(), value.into_field())
    }

    /// Not equal to a value, and not null.
    pub fn ne(self, value: impl IntoField<T::Value>) -> Filter<M> {
        self.compare(Comparison::NotEqual, value)
    }

    /// Less than a value.
    pub fn lt(self, value: impl IntoField<T::Value>) -> Filter<M> {
        self.compare(Comparison::Less, value)
    }

    /// Less than a value, or equal.
    pub fn le(self, value: impl IntoField<T::Value>) -> Filter<M> {
        self.compare(Comparison::LessOrEqual, value)
    }

    /// Greater than a value.
    pub fn gt(self, value: impl IntoField<T::Value>) -> Filter<M> {
        self.compare(Comparison::Greater, value)
    }

    /// Greater than a value, or equal.
    pub fn ge(self, value: impl IntoField<T::Value>) -> Filter<M> {
        self.compare(Comparison::GreaterOrEqual, value)
    }

    /// From one value to another, both included.
    pub fn between(self, low: impl IntoField<T::Value>, high: impl IntoField<T::Value>) -> Filter<M> {
        self.ge(low).and(self.le(high))
    }

    /// One of several values; of none when there are none.
    pub fn is_in<V: IntoField<T::Value>>(self, values: impl IntoIterator<Item = V>) -> Filter<M> {
        let values = values.into_iter().map(IntoField::into_field).collect();
        Filter::new(Node::In(self.field_of(), values))
    }

    /// None of several values, and not null; of no values every row, with null as well.
    pub fn not_in<V: IntoField<T::Value>>(self, values: impl IntoIterator<Item = V>) -> Filter<M> {
        let values = values.into_iter().map(IntoField::into_field).collect();
        Filter::new(Node::NotIn(self.field_of(), values))
    }

    /// Equal to another column of the row.
    pub fn eq_column<U: Field<Value = T::Value>, const O: usize>(self, other: Column<M, U, O>) -> Filter<M> {
        self.columns(Comparison::Equal, other)
    }

    /// Less than another column of the row.
    pub fn lt_column<U: Field<Value = T::Value>, const O: usize>(self, other: Column<M, U, O>) -> Filter<M> {
        self.columns(Comparison::Less, other)
    }

    /// Greater than another column of the row.
    pub fn gt_column<U: Field<Value = T::Value>, const O: usize>(self, other: Column<M, U, O>) -> Filter<M> {
        self.columns(Comparison::Greater, other)
    }

    fn compare(self, comparison: Comparison, value: impl IntoField<T::Value>) -> Filter<M> {
        Filter::new(Node::Compare(self.field_of(), comparison, value.into_field()))
    }

    fn columns<U, const O: usize>(self, comparison: Comparison, other: Column<M, U, O>) -> Filter<M> {
        Filter::new(Node::Columns(self.field_of(), comparison, other.field_of()))
    }
}

/// Null, of columns that may be null.
impl<M: Entity, T: Value, const N: usize> Column<M, Option<T>, N> {
    /// Null.
    pub fn is_null(self) -> Filter<M> {
        Filter::new(Node::Null(self.field_of(), true))
    }

    /// Not null.
    pub fn is_not_null(self) -> Filter<M> {
        Filter::new(Node::Null(self.field_of(), false))
    }
}

/// What a column of texts is stored as.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text",
    label = "only a column of texts can be asked for a part of one"
)]
pub trait Text {}

impl Text for String {}

/// Texts.
impl<M: Entity, T: Field, const N: usize> Column<M, T, N> {
    /// The text is somewhere in it; `%`, `_` and `*` stand for themselves.
    pub fn contains(self, text: impl Into<String>) -> TextMatch<M>
    where
        T::Value: Value<Key: Text>,
    {
        self.matches(Place::Anywhere, text)
    }

    /// It begins with the text.
    pub fn starts_with(self, text: impl Into<String>) -> TextMatch<M>
    where
        T::Value: Value<Key: Text>,
    {
        self.matches(Place::Start, text)
    }

    /// It ends with the text.
    pub fn ends_with(self, text: impl Into<String>) -> TextMatch<M>
    where
        T::Value: Value<Key: Text>,
    {
        self.matches(Place::End, text)
    }

    /// Equal to the text but for small and capital letters. On SQLite only those of ASCII.
    pub fn eq_ignore_case(self, text: impl Into<String>) -> Filter<M>
    where
        T::Value: Value<Key: Text>,
    {
        Filter::new(Node::SameText(self.field_of(), Cow::Owned(text.into())))
    }

    fn matches(self, place: Place, text: impl Into<String>) -> TextMatch<M> {
        TextMatch {
            field: self.field_of(),
            place,
            text: Cow::Owned(text.into()),
            ignore_case: false,
            model: PhantomData,
        }
    }
}

/// Lists, on PostgreSQL.
impl<M: Entity, T: Element, const N: usize> Column<M, Vec<T>, N> {
    /// The value is in it.
    pub fn has(self, value: impl IntoField<T>) -> Filter<M> {
        Filter::new(Node::List(
            self.field_of(),
            ListTest::Has,
            vec![value.into_field()],
        ))
    }

    /// All of the values are in it.
    pub fn has_every<V: IntoField<T>>(self, values: impl IntoIterator<Item = V>) -> Filter<M> {
        self.list(ListTest::HasEvery, values)
    }

    /// One of the values is in it.
    pub fn has_some<V: IntoField<T>>(self, values: impl IntoIterator<Item = V>) -> Filter<M> {
        self.list(ListTest::HasSome, values)
    }

    /// Nothing is in it.
    pub fn is_empty(self) -> Filter<M> {
        Filter::new(Node::List(self.field_of(), ListTest::Empty, Vec::new()))
    }

    /// Something is in it.
    pub fn is_not_empty(self) -> Filter<M> {
        Filter::new(Node::List(self.field_of(), ListTest::NotEmpty, Vec::new()))
    }

    fn list<V: IntoField<T>>(self, test: ListTest, values: impl IntoIterator<Item = V>) -> Filter<M> {
        let values = values.into_iter().map(IntoField::into_field).collect();
        Filter::new(Node::List(self.field_of(), test, values))
    }
}

/// What a column of JSON is stored as.
#[cfg(feature = "json")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no JSON",
    label = "only a column of JSON has an inside"
)]
pub trait JsonText {}

#[cfg(feature = "json")]
impl JsonText for serde_json::Value {}

/// JSON.
#[cfg(feature = "json")]
impl<M: Entity, T: Field, const N: usize> Column<M, T, N> {
    /// What is inside, by names of members and positions in lists: `["address", "lines", "0"]`. An empty path is the whole.
    pub fn path<S: Into<String>>(self, steps: impl IntoIterator<Item = S>) -> JsonPath<M>
    where
        T::Value: Value<Key: JsonText>,
    {
        JsonPath {
            field: self.field_of(),
            path: steps.into_iter().map(|step| Cow::Owned(step.into())).collect(),
            model: PhantomData,
        }
    }
}

/// A place inside of a JSON column.
#[cfg(feature = "json")]
#[derive(Debug, Clone)]
#[must_use = "a path does nothing until something is asked of it"]
pub struct JsonPath<M> {
    field: &'static FieldDescription,
    path: Vec<Cow<'static, str>>,
    model: PhantomData<fn() -> M>,
}

#[cfg(feature = "json")]
impl<M> JsonPath<M> {
    /// There is this value.
    pub fn eq(self, value: impl Into<serde_json::Value>) -> Filter<M> {
        let value = crate::value::Datum::Json(value.into());
        self.test(JsonTest::Equal(value))
    }

    /// There is another value.
    pub fn ne(self, value: impl Into<serde_json::Value>) -> Filter<M> {
        let value = crate::value::Datum::Json(value.into());
        self.test(JsonTest::NotEqual(value))
    }

    /// There is a text equal to this one.
    pub fn text_eq(self, text: impl Into<String>) -> Filter<M> {
        self.test(JsonTest::Text(Comparison::Equal, Cow::Owned(text.into())))
    }

    /// There is a number less than this one.
    pub fn lt(self, number: f64) -> Filter<M> {
        self.test(JsonTest::Number(Comparison::Less, number))
    }

    /// There is a number of at most this one.
    pub fn le(self, number: f64) -> Filter<M> {
        self.test(JsonTest::Number(Comparison::LessOrEqual, number))
    }

    /// There is a number greater than this one.
    pub fn gt(self, number: f64) -> Filter<M> {
        self.test(JsonTest::Number(Comparison::Greater, number))
    }

    /// There is a number of at least this one.
    pub fn ge(self, number: f64) -> Filter<M> {
        self.test(JsonTest::Number(Comparison::GreaterOrEqual, number))
    }

    /// There is something, were it JSON's null.
    pub fn exists(self) -> Filter<M> {
        self.test(JsonTest::Exists(true))
    }

    /// There is nothing, or the column is null.
    #[allow(
        clippy::wrong_self_convention,
        reason = "a condition is made of the path, as with all others"
    )]
    pub fn is_missing(self) -> Filter<M> {
        self.test(JsonTest::Exists(false))
    }

    /// What is there contains this: members of an object, elements of a list. PostgreSQL's `@>`.
    pub fn contains(self, value: impl Into<serde_json::Value>) -> Filter<M> {
        let value = crate::value::Datum::Json(value.into());
        self.test(JsonTest::Contains(value))
    }

    fn test(self, test: JsonTest) -> Filter<M> {
        Filter::new(Node::Json(self.field, self.path, test))
    }
}
