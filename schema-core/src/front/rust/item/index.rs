//! Keys and indexes: `id(…)`, `unique(…)`, `index(…)`, `fulltext(…)` of a struct, `id`, `unique`, `index` of a field.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::attr::{self, Entry, Key, Seen, Shape};
use super::{Reader, expr, keys, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0004, A0006, A0007, A0008, A0009, A0010, A0011, A0014};
use crate::span::{Span, Spanned};
use crate::syntax::{
    ExprKind, Index, IndexColumn, IndexKind, IndexMethod, IndexOptions, IndexValue, NullsOrder, SortOrder,
};

/// The options of each kind of index.
fn options_of(kind: IndexKind) -> &'static [&'static str] {
    use keys::*;
    match kind {
        IndexKind::Id => &[
            NAME,
            PRISMA,
            LENGTH,
            INCLUDE,
            WITH,
            COMMENT,
            DEFERRABLE,
            RENAMED_FROM,
        ],
        IndexKind::Unique => &[
            NAME,
            PRISMA,
            USING,
            OPS,
            COLLATE,
            LENGTH,
            INCLUDE,
            WHERE,
            LIVE,
            NULLS_NOT_DISTINCT,
            WITH,
            COMMENT,
            CONSTRAINT,
            DEFERRABLE,
            RENAMED_FROM,
            ONLY,
        ],
        IndexKind::Plain => &[
            NAME,
            USING,
            OPS,
            COLLATE,
            LENGTH,
            INCLUDE,
            WHERE,
            WITH,
            COMMENT,
            RENAMED_FROM,
            ONLY,
        ],
        IndexKind::Fulltext => &[NAME, COMMENT, RENAMED_FROM, ONLY],
    }
}

/// Every option of some kind.
const OPTIONS: [&str; 16] = [
    keys::NAME,
    keys::PRISMA,
    keys::USING,
    keys::OPS,
    keys::COLLATE,
    keys::LENGTH,
    keys::INCLUDE,
    keys::WHERE,
    keys::LIVE,
    keys::NULLS_NOT_DISTINCT,
    keys::WITH,
    keys::COMMENT,
    keys::CONSTRAINT,
    keys::DEFERRABLE,
    keys::RENAMED_FROM,
    keys::ONLY,
];

const ORDERS: [(&str, Order); 4] = [
    // First, because a misspelt one is more likely this.
    ("desc", Order::Sort(SortOrder::Desc)),
    ("asc", Order::Sort(SortOrder::Asc)),
    ("nulls_first", Order::Nulls(NullsOrder::First)),
    ("nulls_last", Order::Nulls(NullsOrder::Last)),
];

#[derive(Clone, Copy)]
enum Order {
    Sort(SortOrder),
    Nulls(NullsOrder),
}

/// The word in the attribute language.
pub(super) fn word(kind: IndexKind) -> &'static str {
    match kind {
        IndexKind::Id => keys::ID,
        IndexKind::Unique => keys::UNIQUE,
        IndexKind::Plain => keys::INDEX,
        IndexKind::Fulltext => keys::FULLTEXT,
    }
}

/// The struct's form.
pub(super) fn of_struct(kind: IndexKind, entry: &Entry, cx: &mut Reader<'_>) -> Option<Index> {
    let at = entry.at(cx);
    if entry.shape == Shape::Flag {
        let name = word(kind);
        cx.say(
            Diagnostic::new(&A0007, at, format!("`{name}` of a struct needs its fields"))
                .help(format!("write `{name}(field, …)`, or put `{name}` on the field")),
        );
        return None;
    }
    let mut reading = Reading::new(kind, at, None);
    let mut columns = Vec::new();
    let mut in_brackets = false;
    let said = cx.said();
    for part in entry.need_list("field, …", cx) {
        let group = brackets(&part.tokens);
        match &part.key {
            Some(key) if reading.is_option(key, &part) => reading.option(key, &part, cx),
            Some(key) if part.shape == Shape::Value => reading.unknown(key, cx),
            Some(key) if part.shape == Shape::List && reading.misspelt(key) => reading.unknown(key, cx),
            _ if in_brackets || (group.is_some() && !columns.is_empty()) => {
                let at = cx.around(&part.tokens);
                cx.tell(&A0006, at, "all fields stand in one pair of brackets, or in none");
            }
            _ => match group {
                Some(group) => {
                    in_brackets = true;
                    let inside = attr::entries(group.stream(), cx);
                    columns.extend(inside.iter().filter_map(|part| column(&part.tokens, cx)));
                }
                None => columns.extend(column(&part.tokens, cx)),
            },
        }
    }
    if columns.is_empty() {
        if cx.said() == said {
            cx.tell(&A0014, at, format!("`{}` names no field", word(kind)));
        }
        return None;
    }
    let options = reading.finish(cx);
    if let (Some(constraint), Some(column)) = (
        options.constraint,
        columns
            .iter()
            .find(|column| matches!(column.value, IndexValue::Expr(_))),
    ) && let IndexValue::Expr(expr) = &column.value
    {
        contradiction(
            expr.span.0,
            "a constraint is over fields, not over expressions",
            constraint,
            cx,
        );
    }
    Some(Index {
        kind,
        columns,
        options,
    })
}

/// The field's form.
pub(super) fn of_field(
    kind: IndexKind,
    field: &Spanned<String>,
    entry: &Entry,
    cx: &mut Reader<'_>,
) -> IndexOptions {
    let at = entry.at(cx);
    let mut reading = Reading::new(kind, at, Some(field.clone()));
    match entry.shape {
        Shape::Flag | Shape::Bare => {}
        Shape::Value | Shape::ListValue => {
            let extra = cx.around(entry.tokens.get(1..).unwrap_or_default());
            let name = word(kind);
            cx.say(
                Diagnostic::new(&A0008, extra, format!("`{name}` takes no value")).help(format!(
                    "write `{name}`, or its options in parentheses: `{name}(name = \"…\")`"
                )),
            );
        }
        Shape::List => {
            for part in entry.need_list("name = \"…\"", cx) {
                match &part.key {
                    Some(key) if reading.is_option(key, &part) => reading.option(key, &part, cx),
                    Some(key) if part.shape == Shape::Flag && order(&key.name).is_some() => {
                        reading.order(key, cx);
                    }
                    Some(key) => reading.unknown(key, cx),
                    None => {
                        let at = cx.around(&part.tokens);
                        cx.say(
                            Diagnostic::new(
                                &A0006,
                                at,
                                format!("`{}` of a field takes options only", word(kind)),
                            )
                            .help("put a key over several fields or an expression on the struct"),
                        );
                    }
                }
            }
        }
    }
    reading.finish(cx)
}

fn order(word: &str) -> Option<Order> {
    ORDERS
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, order)| *order)
}

/// `[a, b desc]`: all fields of the key, as Prisma writes them. Clippy takes `index(a)` and `index(a, b)` for one attribute
/// given twice, but does not look into brackets.
fn brackets(tokens: &[TokenTree]) -> Option<&Group> {
    match tokens {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => Some(group),
        _ => None,
    }
}

/// `a`, `b desc nulls_last`, `lower(c) desc`
fn column(tokens: &[TokenTree], cx: &mut Reader<'_>) -> Option<IndexColumn> {
    let mut rest = tokens;
    let (mut sort, mut nulls) = (None, None);
    // Words after a complete value: an operator before the last word makes it an operand.
    while let [.., before, TokenTree::Ident(last)] = rest
        && !matches!(before, TokenTree::Punct(_))
    {
        let name = last.to_string();
        let at = cx.at(last.span());
        match value::one_of(&name, at, "an order", &ORDERS, false, cx).map(|order| order.value) {
            Some(Order::Sort(order)) if sort.is_none() => sort = Some(Spanned::new(order, at)),
            Some(Order::Nulls(order)) if nulls.is_none() => nulls = Some(Spanned::new(order, at)),
            Some(_) => cx.tell(
                &A0010,
                at,
                format!("`{name}` stands beside another word of its kind"),
            ),
            None => {}
        }
        rest = rest.split_last().map(|(_, rest)| rest).unwrap_or_default();
    }
    let value = match rest {
        [TokenTree::Ident(_)] => IndexValue::Field(value::ident(rest, keys::INDEX, cx)?),
        _ => {
            let expr = expr::parse(rest, cx)?;
            match &expr.kind {
                ExprKind::Path(names) if names.len() == 1 => {
                    IndexValue::Field(Spanned::new(names.first()?.clone(), expr.span.0))
                }
                ExprKind::Str(name) => {
                    let at = expr.span.0;
                    let diagnostic = Diagnostic::new(&A0006, at, "a key names fields, not texts");
                    cx.say(diagnostic.replace("leave out the quotes", at, name.clone()));
                    return None;
                }
                _ => IndexValue::Expr(expr),
            }
        }
    };
    Some(IndexColumn {
        value,
        order: sort,
        nulls,
    })
}

/// The options of one key, while they are read.
struct Reading {
    kind: IndexKind,
    /// The field, in the field's form.
    field: Option<Spanned<String>>,
    seen: Seen,
    options: IndexOptions,
}

impl Reading {
    fn new(kind: IndexKind, at: Span, field: Option<Spanned<String>>) -> Self {
        Reading {
            kind,
            field,
            seen: Seen::default(),
            options: IndexOptions::new(at),
        }
    }

    /// Whether this is an option rather than a column. `length(a = 10)` is, `length(a)` calls a function.
    fn is_option(&self, key: &Key, part: &Entry) -> bool {
        if key.raw || !OPTIONS.contains(&key.name.as_str()) {
            return false;
        }
        // A column may well be called so, and only `unique` has the option.
        if key.name == keys::LIVE && self.kind != IndexKind::Unique {
            return self.field.is_some();
        }
        let flag = matches!(
            key.name.as_str(),
            keys::CONSTRAINT | keys::DEFERRABLE | keys::LIVE | keys::NULLS_NOT_DISTINCT
        );
        match part.shape {
            Shape::Value => true,
            Shape::Flag => flag || self.field.is_some(),
            // Only `length` is also a function.
            Shape::List if key.name != keys::LENGTH => true,
            Shape::List => match part.tokens.get(1) {
                Some(TokenTree::Group(group)) => {
                    let mut inside = group.stream().into_iter().skip(1);
                    matches!(inside.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=')
                        || flag
                        || self.field.is_some()
                }
                _ => false,
            },
            Shape::ListValue | Shape::Bare => false,
        }
    }

    /// Whether a call is more likely an option with a typing mistake.
    fn misspelt(&self, key: &Key) -> bool {
        crate::names::nearest(&key.name, options_of(self.kind).iter().copied()).is_some()
            && key.name.len() > 3
            && !OPTIONS.contains(&key.name.as_str())
    }

    fn unknown(&self, key: &Key, cx: &mut Reader<'_>) {
        let kinds = [IndexKind::Unique, IndexKind::Plain, IndexKind::Id];
        let home = kinds
            .into_iter()
            .find(|kind| options_of(*kind).contains(&key.name.as_str()));
        match home {
            Some(home) if home != self.kind => {
                let message = format!("`{}` has no option `{}`", word(self.kind), key.name);
                let help = format!("it is an option of `{}`", word(home));
                cx.say(Diagnostic::new(&A0004, key.at, message).help(help));
            }
            _ => keys::unknown_option(key, word(self.kind), options_of(self.kind), cx),
        }
    }

    fn order(&mut self, key: &Key, cx: &mut Reader<'_>) {
        match order(&key.name) {
            Some(Order::Sort(order)) if self.kind != IndexKind::Id => {
                if let Some(before) = &self.options.order {
                    let message = format!("`{}` stands beside another order", key.name);
                    cx.say(
                        Diagnostic::new(&A0010, key.at, message)
                            .because(before.span, "the first stands here"),
                    );
                }
                self.options.order = Some(Spanned::new(order, key.at));
            }
            _ => {
                let name = self.field.as_ref().map_or("field", |field| field.value.as_str());
                let message = format!("`{}` can be said in the struct's form only", key.name);
                let help = format!("write `{}({name} {})` on the struct", word(self.kind), key.name);
                cx.say(Diagnostic::new(&A0009, key.at, message).help(help));
            }
        }
    }

    fn option(&mut self, key: &Key, part: &Entry, cx: &mut Reader<'_>) {
        if !options_of(self.kind).contains(&key.name.as_str()) {
            self.unknown(key, cx);
            return;
        }
        if !self.seen.first(key, cx) {
            return;
        }
        match key.name.as_str() {
            keys::NAME => self.options.name = part.text(cx),
            keys::PRISMA => self.options.prisma = part.text(cx),
            keys::USING => self.options.using = part.word("an index method", &IndexMethod::ALL, cx),
            keys::OPS => self.options.ops = self.by_field(part, ops_value, cx),
            keys::COLLATE => self.options.collate = self.by_field(part, value::text, cx),
            keys::LENGTH => self.options.length = self.by_field(part, length_value, cx),
            keys::INCLUDE => self.options.include = part.idents(cx),
            keys::WHERE => self.options.predicate = part.expr(cx),
            keys::LIVE => self.options.live = part.flag(cx),
            keys::NULLS_NOT_DISTINCT => self.options.nulls_not_distinct = part.flag(cx),
            keys::WITH => self.options.with = with(part, cx),
            keys::COMMENT => self.options.comment = part.text(cx),
            keys::CONSTRAINT => self.options.constraint = part.flag(cx),
            keys::DEFERRABLE => self.options.deferrable = part.flag(cx),
            keys::RENAMED_FROM => self.options.renamed_from = part.text(cx),
            keys::ONLY => self.options.only = part.text(cx),
            _ => self.unknown(key, cx),
        }
    }

    /// `ops(a = x, b = y)`, or `ops = x` in the field's form.
    fn by_field<T>(
        &self,
        part: &Entry,
        read: fn(&[TokenTree], &str, &mut Reader<'_>) -> Option<Spanned<T>>,
        cx: &mut Reader<'_>,
    ) -> Vec<(Spanned<String>, Spanned<T>)> {
        if let (Some(field), Shape::Value) = (&self.field, part.shape) {
            let value = part
                .need_value("…", cx)
                .and_then(|tokens| read(tokens, part.name(), cx));
            return value.map(|value| (field.clone(), value)).into_iter().collect();
        }
        let mut found: Vec<(Spanned<String>, Spanned<T>)> = Vec::new();
        let mut seen = Seen::default();
        for pair in part.need_list("field = …", cx) {
            let (Some(key), Shape::Value) = (&pair.key, pair.shape) else {
                let at = cx.around(&pair.tokens);
                let message = format!("`{}` takes a value for each field", part.name());
                let help = format!("write `{}(field = …)`", part.name());
                cx.say(Diagnostic::new(&A0006, at, message).help(help));
                continue;
            };
            if !seen.first(key, cx) {
                continue;
            }
            let value = pair
                .need_value("…", cx)
                .and_then(|tokens| read(tokens, &key.name, cx));
            found.extend(value.map(|value| (Spanned::new(key.name.clone(), key.at), value)));
        }
        found
    }

    /// What can only be said of all options together.
    fn finish(self, cx: &mut Reader<'_>) -> IndexOptions {
        let options = self.options;
        if let (Some(constraint), Some(predicate)) = (options.constraint, &options.predicate) {
            contradiction(
                predicate.span.0,
                "a constraint cannot have a `where`",
                constraint,
                cx,
            );
        }
        if let (Some(live), Some(constraint)) = (options.live, options.constraint) {
            contradiction(
                live,
                "a constraint holds for all rows, not for `live` ones",
                constraint,
                cx,
            );
        }
        if let (Some(live), Some(predicate)) = (options.live, &options.predicate) {
            cx.say(
                Diagnostic::new(
                    &A0010,
                    live,
                    "`live` is a condition, beside another one in `where`",
                )
                .because(predicate.span.0, "the other stands here")
                .help("say in `where` that the row is not marked as deleted, or leave it out"),
            );
        }
        if let (Some(deferrable), None, IndexKind::Unique) =
            (options.deferrable, options.constraint, self.kind)
        {
            cx.say(
                Diagnostic::new(
                    &A0010,
                    deferrable,
                    "only a constraint can be `deferrable`, not an index",
                )
                .replace("add `constraint`", deferrable, "constraint, deferrable"),
            );
        }
        options
    }
}

fn contradiction(at: Span, message: &str, constraint: Span, cx: &mut Reader<'_>) {
    cx.say(
        Diagnostic::new(&A0010, at, message)
            .because(constraint, "a constraint is asked for here")
            .help("leave out `constraint` for a unique index"),
    );
}

/// `jsonb_path_ops`, or `"public.gin_trgm_ops"`.
fn ops_value(tokens: &[TokenTree], key: &str, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
    match tokens {
        [TokenTree::Literal(_), ..] => value::text(tokens, key, cx),
        _ => value::ident(tokens, key, cx),
    }
}

fn length_value(tokens: &[TokenTree], key: &str, cx: &mut Reader<'_>) -> Option<Spanned<i64>> {
    let length = value::int(tokens, key, cx)?;
    if length.value < 1 {
        cx.tell(&A0011, length.span, "a length is at least 1");
        return None;
    }
    Some(length)
}

/// `with(fillfactor = 70, fastupdate = off)`: words, numbers, texts, in the database's words.
fn with(part: &Entry, cx: &mut Reader<'_>) -> Vec<(Spanned<String>, Spanned<String>)> {
    let mut found = Vec::new();
    let mut seen = Seen::default();
    for pair in part.need_list("fillfactor = 70", cx) {
        let (Some(key), Shape::Value) = (&pair.key, pair.shape) else {
            let at = cx.around(&pair.tokens);
            cx.say(
                Diagnostic::new(&A0006, at, "`with` takes parameters with their values")
                    .help("write `with(fillfactor = 70)`"),
            );
            continue;
        };
        if !seen.first(key, cx) {
            continue;
        }
        let Some(tokens) = pair.need_value("70", cx) else {
            continue;
        };
        let at = cx.around(tokens);
        let text = match expr::parse(tokens, cx).map(|expr| expr.kind) {
            Some(ExprKind::Int(digits) | ExprKind::Float(digits)) => digits,
            Some(ExprKind::Bool(value)) => value.to_string(),
            Some(ExprKind::Str(text)) => text,
            Some(ExprKind::Path(names)) if names.len() == 1 => names.concat(),
            Some(_) => {
                cx.tell(
                    &A0006,
                    at,
                    format!("`{}` takes a number, a word or a text", key.name),
                );
                continue;
            }
            None => continue,
        };
        found.push((Spanned::new(key.name.clone(), key.at), Spanned::new(text, at)));
    }
    found
}
