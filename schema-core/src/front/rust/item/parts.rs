//! `check`, `exclude`, `policy`, `rls`, `soft_delete`, `ignore`, `allow`, `prisma(…)`: the keys with parts of their own.

use proc_macro2::TokenTree;

use super::attr::{Entry, Key, Seen, Shape};
use super::{Reader, expr, keys, value};
use crate::diagnostic::codes::attributes::{A0002, A0003, A0006, A0009, A0011, A0014, A0016};
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::span::Spanned;
use crate::syntax::{
    Allow, Check, Exclusion, ExprKind, Ignore, Policy, PolicyCommand, PrismaNames, Rls, SoftDelete, SpanOnly,
};

/// `check = <expression>`, or `check(name = "…", <expression>, comment = "…")`.
pub(super) fn check(entry: &Entry, cx: &mut Reader<'_>) -> Option<Check> {
    let at = entry.at(cx);
    if entry.shape == Shape::Value {
        return Some(Check {
            span: SpanOnly(at),
            name: None,
            expr: entry.expr(cx)?,
            comment: None,
        });
    }
    let (mut name, mut comment, mut condition) = (None, None, None);
    let mut seen = Seen::default();
    let mut failed = false;
    let said = cx.said();
    for part in entry.need_list("name = \"…\", <expression>", cx) {
        match (&part.key, part.shape) {
            (Some(key), Shape::Value) if key.name == keys::NAME => {
                if seen.first(key, cx) {
                    name = part.text(cx);
                }
            }
            (Some(key), Shape::Value) if key.name == keys::COMMENT => {
                if seen.first(key, cx) {
                    comment = part.text(cx);
                }
            }
            (Some(key), Shape::Value) => check_option(key, cx),
            _ if condition.is_some() || failed => {
                let at = cx.around(&part.tokens);
                cx.say(
                    Diagnostic::new(&A0002, at, "`check` takes one expression")
                        .help("join the two with `&&`, or write a second `check`"),
                );
            }
            _ => {
                condition = expr::parse(&part.tokens, cx);
                failed = condition.is_none();
            }
        }
    }
    if condition.is_none() && cx.said() == said {
        let help = "write `check(name = \"…\", <expression>)`";
        cx.say(Diagnostic::new(&A0014, at, "`check` has no expression").help(help));
    }
    Some(Check {
        span: SpanOnly(at),
        name,
        expr: condition?,
        comment,
    })
}

/// A name before `=` that is no option: misspelt, or a comparison with one `=` too few.
fn check_option(key: &Key, cx: &mut Reader<'_>) {
    let known = [keys::NAME, keys::COMMENT];
    if crate::names::nearest(&key.name, known).is_some() {
        keys::unknown_option(key, keys::CHECK, &known, cx);
    } else {
        let message = format!("`check` has no option `{}`", key.name);
        cx.say(Diagnostic::new(&A0003, key.at, message).help("compare with `==`"));
    }
}

/// `exclude(name = "…", sql("…"))`
pub(super) fn exclude(entry: &Entry, cx: &mut Reader<'_>) -> Option<Exclusion> {
    let at = entry.at(cx);
    let (mut name, mut sql) = (None, None);
    let mut seen = Seen::default();
    let said = cx.said();
    for part in entry.need_list("name = \"…\", sql(\"…\")", cx) {
        match &part.key {
            Some(key) if key.name == keys::NAME => {
                if seen.first(key, cx) {
                    name = part.text(cx);
                }
            }
            Some(key) if key.name == keys::SQL && part.shape == Shape::List => {
                if seen.first(key, cx) {
                    sql = sql_text(&part, cx);
                }
            }
            Some(key) => keys::unknown_option(key, keys::EXCLUDE, &[keys::NAME, keys::SQL], cx),
            None => {
                let at = cx.around(&part.tokens);
                cx.tell(&A0002, at, "`exclude` takes a name and `sql(\"…\")`");
            }
        }
    }
    if sql.is_none() && cx.said() == said {
        cx.say(
            Diagnostic::new(&A0014, at, "`exclude` has no `sql(\"…\")`").help("write what follows `EXCLUDE`"),
        );
    }
    Some(Exclusion {
        span: SpanOnly(at),
        name,
        sql: sql?,
    })
}

/// `sql("…")`
pub(super) fn sql_text(part: &Entry, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
    let texts = part.text_list(cx);
    if let Some(extra) = texts.get(1) {
        cx.tell(&A0006, extra.span, format!("`{}` takes one text", part.name()));
    }
    texts.into_iter().next()
}

const COMMANDS: [(&str, Option<PolicyCommand>); 5] = [
    ("select", Some(PolicyCommand::Select)),
    ("insert", Some(PolicyCommand::Insert)),
    ("update", Some(PolicyCommand::Update)),
    ("delete", Some(PolicyCommand::Delete)),
    ("all", None),
];

/// `policy(name = "…", command(select), role("…"), restrictive, using = …, with_check = …)`
pub(super) fn policy(entry: &Entry, cx: &mut Reader<'_>) -> Option<Policy> {
    use keys::{COMMAND, NAME, POLICY, RESTRICTIVE, ROLE, USING, WITH_CHECK};
    const OPTIONS: [&str; 6] = [NAME, COMMAND, ROLE, RESTRICTIVE, USING, WITH_CHECK];
    let at = entry.at(cx);
    let mut name = None;
    let (mut commands, mut roles, mut restrictive) = (Vec::new(), Vec::new(), None);
    let (mut using, mut with_check) = (None, None);
    let mut seen = Seen::default();
    let said = cx.said();
    for part in entry.need_list("name = \"…\", using = <expression>", cx) {
        let Some(key) = &part.key else {
            let at = cx.around(&part.tokens);
            cx.say(
                Diagnostic::new(&A0002, at, "`policy` takes options only")
                    .help("write the condition as `using = …` or `with_check = …`"),
            );
            continue;
        };
        if !OPTIONS.contains(&key.name.as_str()) {
            keys::unknown_option(key, POLICY, &OPTIONS, cx);
            continue;
        }
        if !seen.first(key, cx) {
            continue;
        }
        match key.name.as_str() {
            NAME => name = part.text(cx),
            COMMAND => commands = policy_commands(&part, cx),
            ROLE => roles = part.texts(cx),
            RESTRICTIVE => restrictive = part.flag(cx),
            USING => using = part.expr(cx),
            _ => with_check = part.expr(cx),
        }
    }
    if name.is_none() && cx.said() == said {
        cx.say(Diagnostic::new(&A0014, at, "`policy` has no name").help("add `name = \"…\"`"));
    }
    if using.is_none() && with_check.is_none() && cx.said() == said {
        cx.say(
            Diagnostic::new(&A0014, at, "`policy` has neither `using` nor `with_check`").help(
                "add `using = <expression>` for the rows that are seen, `with_check` for those written",
            ),
        );
    }
    Some(Policy {
        span: SpanOnly(at),
        name: name?,
        commands,
        roles,
        restrictive,
        using,
        with_check,
    })
}

/// `command(select, update)` or `command = select`; `all` is the same as leaving it out.
fn policy_commands(part: &Entry, cx: &mut Reader<'_>) -> Vec<Spanned<PolicyCommand>> {
    let words: Vec<Spanned<String>> = match part.shape {
        Shape::Value => part.ident("select", cx).into_iter().collect(),
        _ => part.ident_list("select, update", cx),
    };
    let mut found: Vec<Spanned<PolicyCommand>> = Vec::new();
    for word in words {
        let Some(read) = value::one_of(&word.value, word.span, "a command", &COMMANDS, false, cx) else {
            continue;
        };
        let Some(command) = read.value else { continue };
        if found.iter().any(|one| one.value == command) {
            repeated(&word, cx);
            continue;
        }
        found.push(Spanned::new(command, word.span));
    }
    found
}

fn repeated(word: &Spanned<String>, cx: &mut Reader<'_>) {
    let message = format!("`{}` is given twice", word.value);
    cx.tell(&crate::diagnostic::codes::attributes::A0005, word.span, message);
}

/// `rls`, `rls(force, setting = "app.tenant_id")`
pub(super) fn rls(entry: &Entry, cx: &mut Reader<'_>) -> Option<Rls> {
    use keys::{FORCE, RLS, SETTING};
    let mut rls = Rls {
        span: SpanOnly(entry.at(cx)),
        force: None,
        setting: None,
    };
    if entry.shape == Shape::Flag {
        return Some(rls);
    }
    let mut seen = Seen::default();
    for part in entry.need_list("force", cx) {
        match part.name() {
            FORCE if first(&part, &mut seen, cx) => rls.force = part.flag(cx),
            SETTING if first(&part, &mut seen, cx) => rls.setting = part.text(cx),
            FORCE | SETTING => {}
            _ => unknown_part(&part, RLS, &[FORCE, SETTING], cx),
        }
    }
    Some(rls)
}

/// `soft_delete = deleted_at`, `soft_delete(flag = f, at = t, check = "name")`
pub(super) fn soft_delete(entry: &Entry, cx: &mut Reader<'_>) -> Option<SoftDelete> {
    use keys::{AT, CHECK, FLAG, SOFT_DELETE};
    let mut soft = SoftDelete {
        span: SpanOnly(entry.at(cx)),
        flag: None,
        at: None,
        check: None,
    };
    if entry.shape != Shape::List {
        // Whether the field is a flag or a time is known when its type is: a derive takes it by its Rust type.
        soft.at = Some(entry.ident("deleted_at", cx)?);
        return Some(soft);
    }
    let mut seen = Seen::default();
    let told = cx.said();
    for part in entry.need_list("flag = is_deleted, at = deleted_at", cx) {
        match part.name() {
            FLAG if first(&part, &mut seen, cx) => soft.flag = part.ident("is_deleted", cx),
            AT if first(&part, &mut seen, cx) => soft.at = part.ident("deleted_at", cx),
            CHECK if first(&part, &mut seen, cx) => soft.check = part.text(cx),
            FLAG | AT | CHECK => {}
            _ => unknown_part(&part, SOFT_DELETE, &[FLAG, AT, CHECK], cx),
        }
    }
    let said = seen.get(FLAG).is_some() || seen.get(AT).is_some();
    if !said {
        let at = soft.span.0;
        if cx.said() == told {
            cx.say(
                Diagnostic::new(&A0014, at, "`soft_delete` names no field")
                    .help("write `soft_delete(flag = …, at = …)`, one of the two or both"),
            );
        }
        return None;
    }
    if let Some(check) = &soft.check
        && (seen.get(FLAG).is_none() || seen.get(AT).is_none())
    {
        cx.say(
            Diagnostic::new(
                &A0014,
                check.span,
                "the check of `soft_delete` compares a flag and a time",
            )
            .help("name both fields: `flag = …` and `at = …`"),
        );
    }
    Some(soft)
}

/// The clients that can leave a thing out.
const CLIENTS: [(&str, ()); 4] = [
    ("prisma", ()),
    ("typescript", ()),
    ("sqlalchemy", ()),
    ("rust", ()),
];

/// `ignore`, `ignore(prisma, typescript)`
pub(super) fn ignore(entry: &Entry, cx: &mut Reader<'_>) -> Option<Ignore> {
    let at = entry.at(cx);
    let mut clients: Vec<Spanned<String>> = Vec::new();
    if entry.shape != Shape::Flag {
        for client in entry.ident_list("prisma", cx) {
            if value::one_of(&client.value, client.span, "a client", &CLIENTS, false, cx).is_none() {
                continue;
            }
            if clients.contains(&client) {
                repeated(&client, cx);
                continue;
            }
            clients.push(client);
        }
        if clients.is_empty() {
            return None;
        }
    }
    Some(Ignore {
        span: SpanOnly(at),
        clients,
    })
}

/// `allow(K0416, R0303)` on an item or a field.
pub(super) fn allow(entry: &Entry, on: &impl quote::ToTokens, cx: &mut Reader<'_>) -> Vec<Allow> {
    let mut found = Vec::new();
    for word in entry.ident_list("K0416", cx) {
        let Some(code) = codes::all().find(|code| code.id == word.value) else {
            let known = codes::all().filter(|code| code.severity != Severity::Error);
            cx.say(
                Diagnostic::new(
                    &A0009,
                    word.span,
                    format!("`{}` is no code of a finding", word.value),
                )
                .did_you_mean(&word.value, known.map(|code| code.id)),
            );
            continue;
        };
        if code.severity == Severity::Error {
            let message = format!("{} is an error, which cannot be allowed", code.id);
            cx.say(Diagnostic::new(&A0016, word.span, message).help(format!("mend it: {}", code.summary)));
            continue;
        }
        found.push(Allow {
            code,
            at: SpanOnly(word.span),
            within: SpanOnly(cx.tree(on)),
        });
    }
    found
}

/// `prisma(name = "…", rename_all = "…")`
pub(super) fn prisma(entry: &Entry, cx: &mut Reader<'_>) -> PrismaNames {
    use keys::{NAME, PRISMA, RENAME_ALL};
    let mut names = PrismaNames::default();
    if entry.shape == Shape::Value {
        let at = cx.around(entry.value());
        let mut diagnostic =
            Diagnostic::new(&A0006, at, "`prisma` of an item takes its values in parentheses");
        if let [TokenTree::Literal(name)] = entry.value() {
            diagnostic = diagnostic.help(format!("write `prisma(name = {name})`"));
        }
        cx.say(diagnostic);
        return names;
    }
    let mut seen = Seen::default();
    for part in entry.need_list("name = \"…\"", cx) {
        match part.name() {
            NAME if first(&part, &mut seen, cx) => names.name = part.text(cx),
            RENAME_ALL if first(&part, &mut seen, cx) => names.rename_all = part.case(cx),
            NAME | RENAME_ALL => {}
            _ => unknown_part(&part, PRISMA, &[NAME, RENAME_ALL], cx),
        }
    }
    names
}

fn first(part: &Entry, seen: &mut Seen, cx: &mut Reader<'_>) -> bool {
    part.key.as_ref().is_some_and(|key: &Key| seen.first(key, cx))
}

/// An option that is not known, or no option at all.
pub(super) fn unknown_part(part: &Entry, of: &str, known: &[&str], cx: &mut Reader<'_>) {
    match &part.key {
        Some(key) => keys::unknown_option(key, of, known, cx),
        None => {
            let at = cx.around(&part.tokens);
            let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            let message = format!("`{of}` takes options only");
            cx.say(Diagnostic::new(&A0002, at, message).help(format!("it has {}", known.join(", "))));
        }
    }
}

/// `tenant = field` or `tenant = user.tenant_id`
pub(super) fn tenant(entry: &Entry, cx: &mut Reader<'_>) -> Option<Vec<Spanned<String>>> {
    let path = entry.expr(cx)?;
    let names = match &path.kind {
        ExprKind::Path(names) if names.len() == 1 => names
            .first()
            .map(|name| vec![Spanned::new(name.clone(), path.span.0)]),
        ExprKind::Field { base, name } => match &base.kind {
            ExprKind::Path(names) if names.len() == 1 => names
                .first()
                .map(|first| vec![Spanned::new(first.clone(), base.span.0), name.clone()]),
            ExprKind::Field { .. } => {
                let at = path.span.0;
                cx.say(
                    Diagnostic::new(&A0009, at, "`tenant` goes through one relation at most").help(
                        "name the tenant of the model beside, which may go through a relation of its own",
                    ),
                );
                return None;
            }
            _ => None,
        },
        _ => None,
    };
    if names.is_none() {
        cx.say(
            Diagnostic::new(&A0006, path.span.0, "`tenant` takes a field")
                .help("write `tenant = tenant_id`, or `tenant = user.tenant_id` for one of a relation"),
        );
    }
    names
}

/// The name of a database: also where it stands as a key, in `name(main = "…")`.
pub(super) fn databases(entry: &Entry, cx: &mut Reader<'_>) -> Vec<Spanned<String>> {
    let mut found: Vec<Spanned<String>> = Vec::new();
    for name in entry.texts(cx) {
        if found.contains(&name) {
            cx.tell(
                &A0011,
                name.span,
                format!("the database `{}` is named twice", name.value),
            );
            continue;
        }
        found.push(name);
    }
    found
}
