//! Conditions as SQL.

use std::borrow::Cow;

use super::edge::Edge;
use super::filter::{JsonTest, ListTest, Node, Place, Quantifier, Related};
use super::statement::{Alias, Dialect, Writer};
use super::visible::{Deleted, Where};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::value::{Cast, Datum, Kind};

const XML: Cast = Cast::OfText("xml");

/// How deep conditions may be nested. Far above what anybody writes, far below what a stack and the databases hold.
const DEEPEST: u32 = 200;
/// So many conditions stand beside each other without brackets.
const FLAT: usize = 64;

impl Writer<'_> {
    /// A condition on the rows of `model`, which are known by `alias`. In parentheses where it needs them.
    ///
    /// # Errors
    /// [`Error::Definition`] for a relation that leads nowhere.
    pub(crate) fn condition(
        &mut self,
        alias: Alias,
        model: &'static ModelDescription,
        node: Node,
    ) -> Result<(), Error> {
        let at = Some(alias);
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Error::Unwritable {
                field: None,
                reason: "conditions are nested too deeply: more than 200 levels",
            });
        }
        match node {
            Node::Nothing => self.word("TRUE"),
            Node::Constant(value) => self.word(if value { "TRUE" } else { "FALSE" }),
            Node::Compare(field, comparison, value) => {
                self.comparable(alias, field);
                self.word(comparison.operator());
                self.comparand(field, value);
            }
            Node::Columns(one, comparison, other) => {
                self.beside(alias, one, other);
                self.word(comparison.operator());
                self.beside(alias, other, one);
            }
            Node::In(field, values) => self.one_of(alias, field, values, false),
            Node::NotIn(field, values) => self.one_of(alias, field, values, true),
            Node::Null(field, is_null) => {
                self.column(at, field.column);
                self.word(if is_null { " IS NULL" } else { " IS NOT NULL" });
            }
            Node::Text(field, place, text, ignore_case) => {
                self.text_match(alias, field, place, &text, ignore_case)
            }
            Node::SameText(field, text) => {
                self.word("lower(");
                self.text_of(alias, field);
                self.word(") = lower(");
                self.text(text.into_owned());
                // Which letters are small is the column's business.
                if let (Dialect::Postgres, Some(collation)) = (self.dialect, field.collate) {
                    self.word(" COLLATE ");
                    self.ident(collation);
                }
                self.word(")");
            }
            Node::And(nodes) => self.joined(alias, model, nodes, " AND ", "TRUE")?,
            Node::Or(nodes) => self.joined(alias, model, nodes, " OR ", "FALSE")?,
            Node::Not(inner) => {
                self.word("NOT (");
                self.condition(alias, model, *inner)?;
                self.word(")");
            }
            Node::Related(related) => self.related(alias, *related)?,
            Node::Json(field, path, test) => self.json(alias, field, &path, test),
            Node::List(field, test, values) => self.list_test(alias, field, test, values),
            Node::Sql(text, values) => self.fragment(alias, text, values),
        }
        self.depth -= 1;
        Ok(())
    }

    /// Conditions with a word between them. Many of them in a tree of brackets: SQLite counts how deep an expression is,
    /// and without brackets each would be one level deeper than the one before.
    fn joined(
        &mut self,
        alias: Alias,
        model: &'static ModelDescription,
        mut nodes: Vec<Node>,
        word: &str,
        none: &str,
    ) -> Result<(), Error> {
        if nodes.is_empty() {
            self.word(none);
            return Ok(());
        }
        self.word("(");
        if nodes.len() > FLAT {
            let rest = nodes.split_off(nodes.len() / 2);
            self.joined(alias, model, nodes, word, none)?;
            self.word(word);
            self.joined(alias, model, rest, word, none)?;
        } else {
            for (position, node) in nodes.into_iter().enumerate() {
                if position > 0 {
                    self.word(word);
                }
                self.condition(alias, model, node)?;
            }
        }
        self.word(")");
        Ok(())
    }

    /// A column that is compared with another one: of two types of time one would be taken for a time in the session's zone.
    fn beside(&mut self, alias: Alias, field: &'static FieldDescription, other: &'static FieldDescription) {
        let (kind, beside) = (self.storage(field).kind, self.storage(other).kind);
        self.comparable(alias, field);
        if self.dialect == Dialect::Postgres && kind == Kind::Timestamp && beside == Kind::Instant {
            self.word(" AT TIME ZONE 'UTC'");
        }
    }

    /// A column in a comparison. PostgreSQL's `json` and `xml` have no `=`.
    fn comparable(&mut self, alias: Alias, field: &'static FieldDescription) {
        match (self.dialect, field.kind) {
            (Dialect::Postgres, Kind::Json) => {
                self.column(Some(alias), field.column);
                self.word("::jsonb");
            }
            (Dialect::Postgres, Kind::Text) if self.storage(field).cast == XML => {
                self.column(Some(alias), field.column);
                self.word("::text");
            }
            (Dialect::Sqlite, Kind::Json) => {
                self.word("json(");
                self.column(Some(alias), field.column);
                self.word(")");
            }
            _ => self.column(Some(alias), field.column),
        }
    }

    fn comparand(&mut self, field: &'static FieldDescription, value: Datum) {
        match (self.dialect, field.kind) {
            (Dialect::Postgres, Kind::Json) => self.free(value),
            (Dialect::Postgres, Kind::Text) if self.storage(field).cast == XML => self.free(value),
            (Dialect::Sqlite, Kind::Json) => {
                self.word("json(");
                self.value(field, value);
                self.word(")");
            }
            _ => self.value(field, value),
        }
    }

    /// The values are one value, so that the text does not depend on how many there are.
    pub(crate) fn one_of(
        &mut self,
        alias: Alias,
        field: &'static FieldDescription,
        values: Vec<Datum>,
        negated: bool,
    ) {
        self.column_of(alias, field.column, field, values, negated);
    }

    /// A column has one of the values of a field.
    pub(crate) fn column_in(
        &mut self,
        alias: Alias,
        column: &str,
        field: &'static FieldDescription,
        values: Vec<Datum>,
    ) {
        self.column_of(alias, column, field, values, false);
    }

    fn column_of(
        &mut self,
        alias: Alias,
        column: &str,
        field: &'static FieldDescription,
        values: Vec<Datum>,
        negated: bool,
    ) {
        if column == field.column {
            self.comparable(alias, field);
        } else {
            self.column(Some(alias), column);
        }
        match (self.dialect, negated) {
            (Dialect::Postgres, false) => self.word(" = ANY("),
            (Dialect::Postgres, true) => self.word(" <> ALL("),
            (Dialect::Sqlite, false) => self.word(" IN ("),
            (Dialect::Sqlite, true) => self.word(" NOT IN ("),
        }
        self.set(field, values);
        self.word(")");
    }

    /// Several values of a column where a set stands: an array, or the rows of a JSON text.
    fn set(&mut self, field: &'static FieldDescription, values: Vec<Datum>) {
        match (self.dialect, field.kind) {
            (Dialect::Postgres, _) => self.values(field, values),
            (Dialect::Sqlite, Kind::Bytes) => {
                self.word("SELECT unhex(value) FROM json_each(");
                self.values(field, values);
                self.word(")");
            }
            (Dialect::Sqlite, Kind::Json) => {
                self.word("SELECT json(value) FROM json_each(");
                self.values(field, values);
                self.word(")");
            }
            (Dialect::Sqlite, _) => {
                self.word("SELECT value FROM json_each(");
                self.values(field, values);
                self.word(")");
            }
        }
    }

    /// A column as text: what clients write as text may be of a type that text is not compared with.
    fn text_of(&mut self, alias: Alias, field: &'static FieldDescription) {
        match self.storage(field).cast {
            // An address of one host is shown, and read, without its mask.
            Cast::OfText("inet") => {
                self.word("abbrev(");
                self.column(Some(alias), field.column);
                self.word(")");
            }
            Cast::OfText(name) if name != "citext" => {
                self.column(Some(alias), field.column);
                self.word("::text");
            }
            _ => self.column(Some(alias), field.column),
        }
    }

    /// `LIKE` and its kind; what the text means to them is escaped. SQLite's `LIKE` does not tell small letters from
    /// capital ones, and its `GLOB` does.
    fn text_match(
        &mut self,
        alias: Alias,
        field: &'static FieldDescription,
        place: Place,
        text: &str,
        ignore_case: bool,
    ) {
        self.text_of(alias, field);
        let (operator, special, mark): (_, &[char], _) = match (self.dialect, ignore_case) {
            (Dialect::Postgres, false) => (" LIKE ", &['\\', '%', '_'], '%'),
            (Dialect::Postgres, true) => (" ILIKE ", &['\\', '%', '_'], '%'),
            (Dialect::Sqlite, false) => (" GLOB ", &['*', '?', '['], '*'),
            (Dialect::Sqlite, true) => (" LIKE ", &['\\', '%', '_'], '%'),
        };
        let mut pattern = String::with_capacity(text.len() + 2);
        if place != Place::Start {
            pattern.push(mark);
        }
        for letter in text.chars() {
            match special.contains(&letter) {
                true if mark == '*' => pattern.extend(['[', letter, ']']),
                true => pattern.extend(['\\', letter]),
                false => pattern.push(letter),
            }
        }
        if place != Place::End {
            pattern.push(mark);
        }
        self.word(operator);
        self.text(pattern);
        if self.dialect == Dialect::Sqlite && ignore_case {
            self.word(" ESCAPE '\\'");
        }
    }

    fn related(&mut self, alias: Alias, mut related: Related) -> Result<(), Error> {
        // Whose rows are said for the relation, and for all that is asked of its rows.
        let Some(tenant) = related.tenant.take() else {
            return self.related_rows(alias, related);
        };
        let outer = std::mem::replace(&mut self.tenant, Cow::Owned(tenant));
        let written = self.related_rows(alias, related);
        self.tenant = outer;
        written
    }

    fn related_rows(&mut self, alias: Alias, related: Related) -> Result<(), Error> {
        let Related {
            hop,
            quantifier,
            inner,
            ..
        } = related;
        self.word(match quantifier {
            Quantifier::Some => "EXISTS (SELECT 1 FROM ",
            Quantifier::Every | Quantifier::None => "NOT EXISTS (SELECT 1 FROM ",
        });
        let (edge, target) = (hop.edge()?, hop.target());
        let other = self.join(alias, target, &edge);
        let tenant = self.tenant.clone();
        self.visible(other, target, Deleted::Hidden, &tenant, &mut Where::begun())?;
        match (quantifier, inner) {
            (_, Node::Constant(true)) if quantifier != Quantifier::Every => {}
            (Quantifier::Every, inner) => {
                self.word(" AND (");
                self.condition(other, target, inner)?;
                self.word(") IS NOT TRUE");
            }
            (_, inner) => {
                self.word(" AND ");
                self.condition(other, target, inner)?;
            }
        }
        // SQLite 3.51 makes a join of `EXISTS`, and then `OFFSET` counts a row once for each related one; a subquery with a
        // limit is none that it does this to.
        if self.dialect == Dialect::Sqlite && quantifier == Quantifier::Some {
            self.word(" LIMIT 1");
        }
        self.word(")");
        Ok(())
    }

    /// The related table, through the table of pairs where there is one, and `WHERE` with what joins it to the rows of
    /// `alias`. Gives the related table's alias.
    pub(crate) fn join(&mut self, alias: Alias, target: &'static ModelDescription, edge: &Edge) -> Alias {
        let other = self.alias();
        self.table(target);
        self.word(" AS ");
        self.by(other);
        match &edge.pairs {
            None => {
                self.word(" WHERE ");
                self.list(
                    " AND ",
                    edge.remote.iter().zip(&edge.local),
                    |w, (remote, local)| {
                        w.column(Some(other), remote.column);
                        w.word(" = ");
                        w.column(Some(alias), local.column);
                    },
                );
            }
            Some(pairs) => {
                let between = self.alias();
                self.word(" JOIN ");
                self.name(pairs.schema, &pairs.table);
                self.word(" AS ");
                self.by(between);
                self.word(" ON ");
                self.column(Some(between), pairs.other);
                self.word(" = ");
                self.list("", edge.remote.iter().take(1), |w, id| {
                    w.column(Some(other), id.column)
                });
                self.word(" WHERE ");
                self.column(Some(between), pairs.own);
                self.word(" = ");
                self.list("", edge.local.iter().take(1), |w, id| {
                    w.column(Some(alias), id.column)
                });
            }
        }
        other
    }

    fn json(
        &mut self,
        alias: Alias,
        field: &'static FieldDescription,
        path: &[Cow<'static, str>],
        test: JsonTest,
    ) {
        match self.dialect {
            Dialect::Postgres => self.json_postgres(alias, field, path, test),
            Dialect::Sqlite => self.json_sqlite(alias, field, path, test),
        }
    }

    fn json_postgres(
        &mut self,
        alias: Alias,
        field: &'static FieldDescription,
        path: &[Cow<'static, str>],
        test: JsonTest,
    ) {
        let path: Vec<Datum> = path.iter().map(|step| Datum::Text(step.clone())).collect();
        let inside = |w: &mut Self, operator: &str| {
            w.word("(");
            w.column(Some(alias), field.column);
            w.word("::jsonb");
            w.word(operator);
            w.free(Datum::List(path.clone()));
            w.word(")");
        };
        match test {
            JsonTest::Equal(value) => {
                inside(self, " #> ");
                self.word(" = ");
                self.free(value);
            }
            JsonTest::NotEqual(value) => {
                inside(self, " #> ");
                self.word(" <> ");
                self.free(value);
            }
            JsonTest::Text(comparison, text) => {
                self.word("CASE WHEN jsonb_typeof");
                inside(self, " #> ");
                self.word(" = 'string' THEN ");
                inside(self, " #>> ");
                self.word(comparison.operator());
                self.text(text.into_owned());
                self.word(" END");
            }
            JsonTest::Number(comparison, number) => {
                // A text that is no number is not converted: the order of conditions is the server's.
                self.word("CASE WHEN jsonb_typeof");
                inside(self, " #> ");
                self.word(" = 'number' THEN ");
                inside(self, " #>> ");
                self.word("::float8");
                self.word(comparison.operator());
                self.free(Datum::Float(number));
                self.word(" END");
            }
            JsonTest::Exists(exists) => {
                inside(self, " #> ");
                self.word(if exists { " IS NOT NULL" } else { " IS NULL" });
            }
            JsonTest::Contains(value) => {
                inside(self, " #> ");
                self.word(" @> ");
                self.free(value);
            }
        }
    }

    fn json_sqlite(
        &mut self,
        alias: Alias,
        field: &'static FieldDescription,
        path: &[Cow<'static, str>],
        test: JsonTest,
    ) {
        let mut steps = String::from("$");
        for step in path {
            match step.parse::<u32>() {
                Ok(position) => steps.push_str(&format!("[{position}]")),
                Err(_) => steps.push_str(&format!(
                    ".\"{}\"",
                    step.replace('\\', "\\\\").replace('"', "\\\"")
                )),
            }
        }
        let inside = |w: &mut Self, function: &str| {
            w.word(function);
            w.word("(");
            w.column(Some(alias), field.column);
            w.word(", ");
            w.text(steps.clone());
            w.word(")");
        };
        match test {
            JsonTest::Equal(value) => self.json_is(&inside, value),
            JsonTest::NotEqual(value) => {
                self.word("NOT ");
                self.json_is(&inside, value);
            }
            JsonTest::Text(comparison, text) => {
                self.word("CASE WHEN ");
                inside(self, "json_type");
                self.word(" = 'text' THEN ");
                inside(self, "json_extract");
                self.word(comparison.operator());
                self.text(text.into_owned());
                self.word(" END");
            }
            JsonTest::Number(comparison, number) => {
                self.word("CASE WHEN ");
                inside(self, "json_type");
                self.word(" IN ('integer', 'real') THEN ");
                inside(self, "json_extract");
                self.word(comparison.operator());
                self.free(Datum::Float(number));
                self.word(" END");
            }
            JsonTest::Exists(exists) => {
                inside(self, "json_type");
                self.word(if exists { " IS NOT NULL" } else { " IS NULL" });
            }
            JsonTest::Contains(_) => self.refuse(field.name, "SQLite cannot ask what JSON contains"),
        }
    }

    /// A value inside of JSON is this one: of the same type, which SQLite's values alone do not tell. Null where there is
    /// nothing, as on PostgreSQL.
    fn json_is(&mut self, inside: &dyn Fn(&mut Self, &str), value: Datum) {
        let (types, whole) = json_types(&value);
        self.word("(");
        inside(self, "json_type");
        self.word(types);
        match whole {
            JsonForm::Named => {}
            JsonForm::Scalar => {
                self.word(" AND ");
                inside(self, "json_extract");
                self.word(" = json_extract(");
                self.free(value);
                self.word(", '$')");
            }
            JsonForm::Composed => {
                self.word(" AND ");
                inside(self, "json_extract");
                self.word(" = json(");
                self.free(value);
                self.word(")");
            }
        }
        self.word(")");
    }

    fn list_test(
        &mut self,
        alias: Alias,
        field: &'static FieldDescription,
        test: ListTest,
        mut values: Vec<Datum>,
    ) {
        if self.dialect == Dialect::Sqlite {
            self.refuse(field.name, "SQLite has no lists");
            return;
        }
        match test {
            ListTest::Has => {
                self.element(field, values.pop().unwrap_or(Datum::Null));
                self.word(" = ANY(");
                self.column(Some(alias), field.column);
                self.word(")");
            }
            ListTest::HasEvery | ListTest::HasSome => {
                self.column(Some(alias), field.column);
                self.word(if test == ListTest::HasEvery {
                    " @> "
                } else {
                    " && "
                });
                self.value(field, Datum::List(values));
            }
            // A list that is null is empty: other clients write it so.
            ListTest::Empty | ListTest::NotEmpty => {
                self.word("COALESCE(cardinality(");
                self.column(Some(alias), field.column);
                self.word(if test == ListTest::Empty {
                    "), 0) = 0"
                } else {
                    "), 0) > 0"
                });
            }
        }
    }

    /// `?` is a value, `??` a question mark, `{}` the table.
    fn fragment(&mut self, alias: Alias, text: &'static str, values: Vec<Datum>) {
        self.word("(");
        let mut values = values.into_iter();
        let mut rest = text;
        while let Some(at) = rest.find(['?', '{']) {
            let (before, after) = rest.split_at(at);
            self.word(before);
            rest = if let Some(after) = after.strip_prefix("??") {
                self.word("?");
                after
            } else if let Some(after) = after.strip_prefix("{}") {
                self.by(alias);
                after
            } else if let Some(after) = after.strip_prefix('?') {
                match values.next() {
                    Some(value) => self.free(value),
                    None => self.refuse("sql", "a condition in SQL has more `?` than values"),
                }
                after
            } else {
                self.word("{");
                after.get(1..).unwrap_or_default()
            };
        }
        self.word(rest);
        if values.next().is_some() {
            self.refuse("sql", "a condition in SQL has more values than `?`");
        }
        self.word(")");
    }
}

/// How SQLite tells a JSON value from others.
#[cfg_attr(
    not(feature = "json"),
    allow(dead_code, reason = "there is no JSON but null then")
)]
enum JsonForm {
    /// Its type is its value.
    Named,
    /// By its value in SQL.
    Scalar,
    /// By its text.
    Composed,
}

/// The types by the names that SQLite has for them, and what else there is to compare.
#[cfg(feature = "json")]
fn json_types(value: &Datum) -> (&'static str, JsonForm) {
    use serde_json::Value;

    match value {
        Datum::Json(Value::Bool(true)) => (" = 'true'", JsonForm::Named),
        Datum::Json(Value::Bool(false)) => (" = 'false'", JsonForm::Named),
        Datum::Json(Value::Number(_)) => (" IN ('integer', 'real')", JsonForm::Scalar),
        Datum::Json(Value::String(_)) => (" = 'text'", JsonForm::Scalar),
        Datum::Json(Value::Array(_)) => (" = 'array'", JsonForm::Composed),
        Datum::Json(Value::Object(_)) => (" = 'object'", JsonForm::Composed),
        _ => (" = 'null'", JsonForm::Named),
    }
}

#[cfg(not(feature = "json"))]
fn json_types(_: &Datum) -> (&'static str, JsonForm) {
    (" = 'null'", JsonForm::Named)
}
