//! A row with related rows as one object, for serde.
//!
//! The row's own fields are written as the user's `derive(Serialize)` writes them. Where a relation marker stands, the
//! loaded rows stand instead; the markers of relations that were not included are left out. A relation whose marker the
//! user skips comes after the row's own fields, under its name in Rust, or in camel case where the struct's keys are.
//!
//! The row is serialised twice: first by [`Scout`], which only notes its keys, so that the number of fields is right for
//! formats that write it in front; then by [`Joined`], which passes everything on and replaces what was planned.

use serde::ser::{Error as _, Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};
use std::fmt;

use super::cardinality::One;
use super::cursor::Slice;
use super::find::Page;
use super::with::{Included, With};
use crate::marker::MARKER;
use crate::model::Entity;

impl<X: Serialize> Serialize for One<X> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        X::serialize(self, serializer)
    }
}

impl<T: Serialize> Serialize for Slice<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut slice = serializer.serialize_struct("Slice", 4)?;
        slice.serialize_field("rows", &self.rows)?;
        slice.serialize_field("first", &self.first)?;
        slice.serialize_field("last", &self.last)?;
        slice.serialize_field("has_more", &self.has_more)?;
        slice.end()
    }
}

// Written out, since the derive is a crate of macros that nothing else here needs.
impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut page = serializer.serialize_struct("Page", 4)?;
        page.serialize_field("rows", &self.rows)?;
        page.serialize_field("number", &self.number)?;
        page.serialize_field("size", &self.size)?;
        page.serialize_field("total", &self.total)?;
        page.end()
    }
}

impl<M: Entity + Serialize, D: IncludedData> Serialize for With<M, D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self.row.serialize(Scout).map_err(|Unfit| {
            S::Error::custom(
                "a row with related rows is one object, and this row serialises as something else",
            )
        })?;
        let mut included = Vec::new();
        self.data.names(&mut included);
        let joined = Joined {
            plan: Plan::new::<M>(&fields, &included),
            data: &self.data,
            serializer,
        };
        self.row.serialize(joined)
    }
}

/// What was included, as a list of any length.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "not all that was included with the row implements `serde::Serialize`"
)]
pub trait IncludedData {
    /// The names of the relations.
    fn names(&self, names: &mut Vec<&'static str>);

    /// Writes the rows of a relation as the value of a key.
    fn field<F: TakesFields>(&self, relation: &str, key: &'static str, to: &mut F) -> Result<(), F::Error>;
}

impl IncludedData for () {
    fn names(&self, _: &mut Vec<&'static str>) {}

    fn field<F: TakesFields>(&self, _: &str, _: &'static str, _: &mut F) -> Result<(), F::Error> {
        Ok(())
    }
}

impl<L: IncludedData, R, X: Serialize> IncludedData for (L, Included<R, X>) {
    fn names(&self, names: &mut Vec<&'static str>) {
        self.0.names(names);
        names.push(self.1.field);
    }

    fn field<F: TakesFields>(&self, relation: &str, key: &'static str, to: &mut F) -> Result<(), F::Error> {
        // The last one counts, as for `get`.
        match self.1.field == relation {
            true => to.field(key, &self.1.value),
            false => self.0.field(relation, key, to),
        }
    }
}

/// A struct or a map that takes fields.
#[doc(hidden)]
pub trait TakesFields {
    type Error;

    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
}

struct OfStruct<'a, S>(&'a mut S);

impl<S: SerializeStruct> TakesFields for OfStruct<'_, S> {
    type Error = S::Error;

    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_field(key, value)
    }
}

/// A map's key has been written already when its value is a marker.
struct ValueOfMap<'a, S>(&'a mut S);

impl<S: SerializeMap> TakesFields for ValueOfMap<'_, S> {
    type Error = S::Error;

    fn field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_value(value)
    }
}

struct OfMap<'a, S>(&'a mut S);

impl<S: SerializeMap> TakesFields for OfMap<'_, S> {
    type Error = S::Error;

    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_entry(key, value)
    }
}

/// What becomes of a field of the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// It is written as it is.
    Keep,
    /// It is the marker of a relation that was not included.
    Omit,
    /// It is the marker of this relation, whose rows are written.
    Put(&'static str),
}

/// What becomes of each field, in their order, and what follows them.
#[derive(Debug)]
struct Plan {
    steps: Vec<Step>,
    /// Relations and their keys.
    rest: Vec<(&'static str, &'static str)>,
}

impl Plan {
    fn new<M: Entity>(fields: &[Field], included: &[&'static str]) -> Self {
        let relations = M::TABLE.relations;
        // Every marker is there, so each is the relation of its position, whatever it was renamed to.
        let complete = fields.iter().filter(|field| field.is_marker).count() == relations.len();
        let mut markers = 0;
        let step = |field: &Field| {
            if !field.is_marker {
                return Step::Keep;
            }
            let own = match complete {
                true => relations.get(markers),
                false => relations.iter().find(|one| same_name(one.name, &field.key)),
            };
            markers += 1;
            match own.filter(|own| included.contains(&own.name)) {
                Some(own) => Step::Put(own.name),
                None => Step::Omit,
            }
        };
        let steps: Vec<Step> = fields.iter().map(step).collect();
        let camel = is_camel(fields);
        let key = |name: &'static str| match relations.iter().find(|one| one.name == name) {
            Some(relation) if camel => relation.prisma,
            _ => name,
        };
        let mut rest = Vec::new();
        for name in included {
            if !steps.contains(&Step::Put(name)) && !rest.iter().any(|(other, _)| other == name) {
                rest.push((*name, key(name)));
            }
        }
        Plan { steps, rest }
    }

    /// How many fields are written.
    fn len(&self) -> usize {
        self.steps.iter().filter(|step| **step != Step::Omit).count() + self.rest.len()
    }
}

/// Whether a key is a name in Rust, in any of the cases that serde knows.
fn same_name(rust: &str, key: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        let kept = text.chars().filter(|letter| !matches!(letter, '_' | '-'));
        kept.flat_map(char::to_lowercase)
    }
    letters(rust).eq(letters(key))
}

/// Whether the keys are in camel case: one of them has a capital letter inside, and none an underscore.
fn is_camel(fields: &[Field]) -> bool {
    let is_inner_capital =
        |key: &str| key.starts_with(char::is_lowercase) && key.contains(char::is_uppercase);
    fields.iter().any(|field| is_inner_capital(&field.key))
        && fields.iter().all(|field| !field.key.contains('_'))
}

/// A field of the row, as it is written.
#[derive(Debug)]
struct Field {
    key: String,
    is_marker: bool,
}

/// Not what is looked for.
#[derive(Debug)]
struct Unfit;

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not what is looked for")
    }
}

impl std::error::Error for Unfit {}

impl serde::ser::Error for Unfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Unfit
    }
}

/// The methods of a [`Serializer`] for what is none of the shapes that it looks for.
macro_rules! refuse {
    ($error:expr; $($name:ident: $type:ty),* $(,)?) => {
        $(
            fn $name(self, _: $type) -> Result<Self::Ok, Self::Error> {
                Err($error)
            }
        )*

        fn serialize_none(self) -> Result<Self::Ok, Self::Error> {
            Err($error)
        }

        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {
            Err($error)
        }

        fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<Self::Ok, Self::Error> {
            Err($error)
        }

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<Self::Ok, Self::Error> {
            Err($error)
        }

        fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {
            Err($error)
        }

        fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Self::Error> {
            Err($error)
        }

        fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {
            Err($error)
        }

        fn serialize_tuple_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleVariant, Self::Error> {
            Err($error)
        }

        fn serialize_struct_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeStructVariant, Self::Error> {
            Err($error)
        }

        fn collect_str<T: fmt::Display + ?Sized>(self, _: &T) -> Result<Self::Ok, Self::Error> {
            Err($error)
        }

        type SerializeSeq = Impossible<Self::Ok, Self::Error>;
        type SerializeTuple = Impossible<Self::Ok, Self::Error>;
        type SerializeTupleStruct = Impossible<Self::Ok, Self::Error>;
        type SerializeTupleVariant = Impossible<Self::Ok, Self::Error>;
        type SerializeStructVariant = Impossible<Self::Ok, Self::Error>;
    };
    ($error:expr) => {
        refuse! {
            $error;
            serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
            serialize_i128: i128, serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
            serialize_u128: u128, serialize_f32: f32, serialize_f64: f64, serialize_char: char, serialize_bytes: &[u8],
        }
    };
}

/// Says whether a value is a marker. Looks at no value.
struct IsMarker;

impl IsMarker {
    fn ask<T: Serialize + ?Sized>(value: &T) -> bool {
        value.serialize(IsMarker).is_ok()
    }
}

impl Serializer for IsMarker {
    type Ok = ();
    type Error = Unfit;
    type SerializeStruct = Impossible<(), Unfit>;
    type SerializeMap = Impossible<(), Unfit>;

    refuse!(Unfit);

    fn serialize_str(self, _: &str) -> Result<(), Unfit> {
        Err(Unfit)
    }

    fn serialize_unit_struct(self, name: &'static str) -> Result<(), Unfit> {
        if name == MARKER { Ok(()) } else { Err(Unfit) }
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<(), Unfit> {
        Err(Unfit)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, _: &T) -> Result<(), Unfit> {
        Err(Unfit)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Unfit> {
        Err(Unfit)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unfit> {
        Err(Unfit)
    }
}

/// A key of a map, which has to be text.
struct KeyOfMap;

impl Serializer for KeyOfMap {
    type Ok = String;
    type Error = Unfit;
    type SerializeStruct = Impossible<String, Unfit>;
    type SerializeMap = Impossible<String, Unfit>;

    refuse!(Unfit);

    fn serialize_str(self, key: &str) -> Result<String, Unfit> {
        Ok(key.to_owned())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<String, Unfit> {
        Err(Unfit)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, key: &T) -> Result<String, Unfit> {
        key.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        key: &T,
    ) -> Result<String, Unfit> {
        key.serialize(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Unfit> {
        Err(Unfit)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unfit> {
        Err(Unfit)
    }
}

/// Notes the fields of a row, which is a struct, or a map where something is flattened into it.
struct Scout;

impl Serializer for Scout {
    type Ok = Vec<Field>;
    type Error = Unfit;
    type SerializeStruct = Notes;
    type SerializeMap = Notes;

    refuse!(Unfit);

    fn serialize_str(self, _: &str) -> Result<Vec<Field>, Unfit> {
        Err(Unfit)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Vec<Field>, Unfit> {
        Err(Unfit)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, row: &T) -> Result<Vec<Field>, Unfit> {
        row.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        row: &T,
    ) -> Result<Vec<Field>, Unfit> {
        row.serialize(self)
    }

    fn serialize_struct(self, _: &'static str, len: usize) -> Result<Notes, Unfit> {
        Ok(Notes(Vec::with_capacity(len)))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Notes, Unfit> {
        Ok(Notes(Vec::new()))
    }
}

/// The fields so far.
struct Notes(Vec<Field>);

impl SerializeStruct for Notes {
    type Ok = Vec<Field>;
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unfit> {
        self.0.push(Field {
            key: key.to_owned(),
            is_marker: IsMarker::ask(value),
        });
        Ok(())
    }

    fn end(self) -> Result<Vec<Field>, Unfit> {
        Ok(self.0)
    }
}

impl SerializeMap for Notes {
    type Ok = Vec<Field>;
    type Error = Unfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unfit> {
        self.0.push(Field {
            key: key.serialize(KeyOfMap)?,
            is_marker: false,
        });
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        if let Some(field) = self.0.last_mut() {
            field.is_marker = IsMarker::ask(value);
        }
        Ok(())
    }

    fn end(self) -> Result<Vec<Field>, Unfit> {
        Ok(self.0)
    }
}

/// Writes a row with what was included.
struct Joined<'a, D, S> {
    plan: Plan,
    data: &'a D,
    serializer: S,
}

impl<D: IncludedData, S: Serializer> Joined<'_, D, S> {
    /// The row was something else the first time.
    fn changed() -> S::Error {
        S::Error::custom("the row serialises as something else the second time")
    }
}

impl<'a, D: IncludedData, S: Serializer> Serializer for Joined<'a, D, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeStruct = Writing<'a, D, S::SerializeStruct>;
    type SerializeMap = Writing<'a, D, S::SerializeMap>;

    refuse!(Self::changed());

    fn serialize_str(self, _: &str) -> Result<S::Ok, S::Error> {
        Err(Self::changed())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<S::Ok, S::Error> {
        Err(Self::changed())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, row: &T) -> Result<S::Ok, S::Error> {
        row.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        row: &T,
    ) -> Result<S::Ok, S::Error> {
        row.serialize(self)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeStruct, S::Error> {
        let inner = self.serializer.serialize_struct(name, self.plan.len())?;
        Ok(Writing::new(inner, self.plan, self.data))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        let inner = self.serializer.serialize_map(Some(self.plan.len()))?;
        Ok(Writing::new(inner, self.plan, self.data))
    }

    fn is_human_readable(&self) -> bool {
        self.serializer.is_human_readable()
    }
}

/// A row that is being written.
struct Writing<'a, D, S> {
    inner: S,
    plan: Plan,
    data: &'a D,
    /// The number of the next field.
    at: usize,
}

impl<'a, D, S> Writing<'a, D, S> {
    fn new(inner: S, plan: Plan, data: &'a D) -> Self {
        Writing {
            inner,
            plan,
            data,
            at: 0,
        }
    }

    /// What becomes of the next field.
    fn next(&mut self) -> Step {
        let step = self.plan.steps.get(self.at).copied();
        self.at += 1;
        step.unwrap_or(Step::Keep)
    }
}

impl<D: IncludedData, S: SerializeStruct> SerializeStruct for Writing<'_, D, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        match self.next() {
            Step::Keep => self.inner.serialize_field(key, value),
            Step::Omit => self.inner.skip_field(key),
            Step::Put(relation) => self.data.field(relation, key, &mut OfStruct(&mut self.inner)),
        }
    }

    fn skip_field(&mut self, key: &'static str) -> Result<(), S::Error> {
        self.inner.skip_field(key)
    }

    fn end(mut self) -> Result<S::Ok, S::Error> {
        for (relation, key) in &self.plan.rest {
            self.data.field(relation, key, &mut OfStruct(&mut self.inner))?;
        }
        self.inner.end()
    }
}

impl<D: IncludedData, S: SerializeMap> SerializeMap for Writing<'_, D, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        // The step is taken by the value.
        match self.plan.steps.get(self.at) {
            Some(Step::Omit) => Ok(()),
            _ => self.inner.serialize_key(key),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        match self.next() {
            Step::Keep => self.inner.serialize_value(value),
            Step::Omit => Ok(()),
            Step::Put(relation) => self.data.field(relation, "", &mut ValueOfMap(&mut self.inner)),
        }
    }

    fn end(mut self) -> Result<S::Ok, S::Error> {
        for (relation, key) in &self.plan.rest {
            self.data.field(relation, key, &mut OfMap(&mut self.inner))?;
        }
        self.inner.end()
    }
}
