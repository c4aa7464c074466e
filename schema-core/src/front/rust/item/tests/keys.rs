//! Keys of a struct that are wrong, and what is said about them.

use super::{each, of_struct};
#[test]
fn entries_that_are_not_entries() {
    each(
        of_struct,
        &[
            (
                "= 3",
                &[r#"A0002 at "= 3": expected a key here; an entry is `key`, `key = value` or `key(…)`"#],
            ),
            (
                r#"table "x""#,
                &[r#"A0002 at "\"x\"": expected a key here; write `table = "x"`"#],
            ),
            (
                r#"table: "x""#,
                &[r#"A0002 at ":": expected a key here; write `table = …`"#],
            ),
            (
                "table = ",
                &[r#"A0007 at "=": `table =` has no value; write `table = "…"`"#],
            ),
            (
                r#"table = "x" schema = "y""#,
                &[r#"A0002 at "schema": expected `,` before this"#],
            ),
            (
                r#", table = "x""#,
                &[r#"A0002 at ",": nothing stands before this comma"#],
            ),
            (
                r#"table = "a",, schema = "b""#,
                &[r#"A0002 at ",": nothing stands before this comma"#],
            ),
            (
                "5",
                &[r#"A0002 at "5": expected a key here; an entry is `key`, `key = value` or `key(…)`"#],
            ),
            (
                r#"check(a >), table = 3, tabel = "x""#,
                &[
                    r#"A0002 at ">": it ends too early, expected an expression"#,
                    r#"A0006 at "3": `table` takes a text in quotes"#,
                    r#"A0003 at "tabel": unknown key `tabel`; did you mean `table`? [tabel -> table]"#,
                ],
            ),
        ],
    );
}

#[test]
fn unknown_and_misplaced() {
    each(
        of_struct,
        &[
            (
                r#"tabel = "x""#,
                &[r#"A0003 at "tabel": unknown key `tabel`; did you mean `table`? [tabel -> table]"#],
            ),
            ("xyz", &[r#"A0003 at "xyz": unknown key `xyz`"#]),
            (
                r#"column = "x""#,
                &[r#"A0004 at "column": `column` is not a key of a model; it belongs on a column field"#],
            ),
            (
                "default = 3",
                &[r#"A0004 at "default": `default` is not a key of a model; it belongs on a column field"#],
            ),
            (
                "key = a",
                &[r#"A0004 at "key": `key` is not a key of a model; it belongs on a `BelongsTo` field"#],
            ),
            (
                r#"view = "x""#,
                &[r#"A0004 at "view": `view` is not a key of a model; it belongs on a view"#],
            ),
            (
                r#"value = "x""#,
                &[r#"A0004 at "value": `value` is not a key of a model; it belongs on a variant"#],
            ),
        ],
    );
}

#[test]
fn twice() {
    each(
        of_struct,
        &[
            (
                r#"table = "a", table = "b""#,
                &[r#"A0005 at "table": `table` is given twice; "table": the first stands here"#],
            ),
            (
                "soft_delete = a, soft_delete(at = a)",
                &[
                    r#"A0005 at "soft_delete": `soft_delete` is given twice; "soft_delete": the first stands here"#,
                ],
            ),
            (
                "id(a), id(b)",
                &[r#"A0005 at "id": `id` is given twice; "id": the first stands here"#],
            ),
            (
                r#"prisma(name = "A", name = "B")"#,
                &[r#"A0005 at "name": `name` is given twice; "name": the first stands here"#],
            ),
            (
                r#"database("a", "a")"#,
                &[r#"A0011 at "\"a\"": the database `a` is named twice"#],
            ),
        ],
    );
}

#[test]
fn values_of_the_wrong_kind() {
    each(
        of_struct,
        &[
            (
                "table",
                &[r#"A0007 at "table": `table` needs a value; write `table = "…"`"#],
            ),
            (
                "table = x",
                &[r#"A0006 at "x": `table` takes a text in quotes; put it in quotes [x -> "x"]"#],
            ),
            ("table = 3", &[r#"A0006 at "3": `table` takes a text in quotes"#]),
            (
                r#"table("x")"#,
                &[
                    r#"A0006 at "(\"x\")": `table` takes its value after `=`, not in parentheses; write `table = "…"`"#,
                ],
            ),
            (
                r#"table = """#,
                &[r#"A0011 at "\"\"": the text of `table` is empty"#],
            ),
            (
                r#"table = "a\0b""#,
                &[
                    r#"A0011 at "\"a\\0b\"": the text of `table` holds a zero byte, which no database can store"#,
                ],
            ),
            (
                r#"rename_all = "camelcase""#,
                &[
                    r#"A0009 at "\"camelcase\"": `camelcase` is not a case; did you mean `camelCase`? ["camelcase" -> "camelCase"]"#,
                ],
            ),
            (
                r#"rename_all = "x""#,
                &[
                    r#"A0009 at "\"x\"": `x` is not a case; write one of `camelCase`, `snake_case`, `PascalCase`, `SCREAMING_SNAKE_CASE`, `kebab-case`"#,
                ],
            ),
            (
                "rename_all = camelCase",
                &[
                    r#"A0006 at "camelCase": `rename_all` takes a text in quotes; put it in quotes [camelCase -> "camelCase"]"#,
                ],
            ),
            (
                "debug = true",
                &[r#"A0008 at "= true": `debug` takes no value; write `debug` alone"#],
            ),
            (
                "on_delete = casade",
                &[
                    r#"A0009 at "casade": `casade` is not a referential action; did you mean `cascade`? [casade -> cascade]"#,
                ],
            ),
            (
                r#"on_delete = "cascade""#,
                &[
                    r#"A0006 at "\"cascade\"": expected a referential action, a word without quotes; leave out the quotes ["cascade" -> cascade]"#,
                ],
            ),
            (
                "on_delete = 3",
                &[
                    r#"A0006 at "3": expected a referential action, a word without quotes; write one of `cascade`, `restrict`, `no_action`, `set_null`, `set_default`"#,
                ],
            ),
            (
                "on_update(cascade)",
                &[
                    r#"A0006 at "(cascade)": `on_update` takes its value after `=`, not in parentheses; write `on_update = cascade`"#,
                ],
            ),
            (
                r#"crate = "x""#,
                &[r#"A0006 at "\"x\"": `crate` takes a path; write `crate = ::onedef`"#],
            ),
            (
                r#"prisma = "Name""#,
                &[
                    r#"A0006 at "\"Name\"": `prisma` of an item takes its values in parentheses; write `prisma(name = "Name")`"#,
                ],
            ),
            (
                r#"prisma(nam = "x")"#,
                &[r#"A0003 at "nam": `prisma` has no option `nam`; did you mean `name`? [nam -> name]"#],
            ),
            (
                "prisma()",
                &[r#"A0011 at "prisma()": `prisma()` is empty; write `prisma(name = "…")`"#],
            ),
            (
                "ignore(prism)",
                &[r#"A0009 at "prism": `prism` is not a client; did you mean `prisma`? [prism -> prisma]"#],
            ),
            (
                "ignore = prisma",
                &[r#"A0006 at "ignore": `ignore` takes its values in parentheses; write `ignore(prisma)`"#],
            ),
            (
                "database = main",
                &[r#"A0006 at "main": `database` takes a text in quotes; put it in quotes [main -> "main"]"#],
            ),
            (
                r#"tenant = "a""#,
                &[
                    r#"A0006 at "\"a\"": `tenant` takes a field; write `tenant = tenant_id`, or `tenant = user.tenant_id` for one of a relation"#,
                ],
            ),
            (
                "tenant = x.y.z",
                &[
                    r#"A0009 at "x.y.z": `tenant` goes through one relation at most; name the tenant of the model beside, which may go through a relation of its own"#,
                ],
            ),
            (
                "tenant = b.c",
                &[
                    r#"A0009 at "b": `tenant` goes through a `BelongsTo`, and `b` is none; "b": the field is declared here"#,
                ],
            ),
            ("tenant = aa", &[r#"A0201 at "aa": `M` has no field `aa`"#]),
        ],
    );
}

#[test]
fn indexes() {
    each(
        of_struct,
        &[
            (
                "index",
                &[
                    r#"A0007 at "index": `index` of a struct needs its fields; write `index(field, …)`, or put `index` on the field"#,
                ],
            ),
            (
                "unique = a",
                &[r#"A0006 at "unique": `unique` takes its values in parentheses; write `unique(field, …)`"#],
            ),
            (
                "index()",
                &[r#"A0011 at "index()": `index()` is empty; write `index(field, …)`"#],
            ),
            ("index(aa)", &[r#"A0201 at "aa": `M` has no field `aa`"#]),
            (
                "unique([a, live])",
                &[
                    r#"A0201 at "live": `M` has no field `live`; the option stands behind the fields: `unique([a, b], live)`"#,
                ],
            ),
            (
                "index(a, a)",
                &[r#"A0203 at "a": `index` names `a` twice; "a": the first stands here"#],
            ),
            (
                "index(a dsc)",
                &[r#"A0009 at "dsc": `dsc` is not an order; did you mean `desc`? [dsc -> desc]"#],
            ),
            (
                "index(a desc asc)",
                &[r#"A0010 at "desc": `desc` stands beside another word of its kind"#],
            ),
            (
                r#"index("a")"#,
                &[r#"A0006 at "\"a\"": a key names fields, not texts; leave out the quotes ["a" -> a]"#],
            ),
            (
                "index(a, using = ginn)",
                &[r#"A0009 at "ginn": `ginn` is not an index method; did you mean `gin`? [ginn -> gin]"#],
            ),
            (
                "index(a, usin = gin)",
                &[r#"A0003 at "usin": `index` has no option `usin`; did you mean `using`? [usin -> using]"#],
            ),
            (
                "index(a, nulls_not_distinct)",
                &[
                    r#"A0004 at "nulls_not_distinct": `index` has no option `nulls_not_distinct`; it is an option of `unique`"#,
                ],
            ),
            (
                r#"index(a, prisma = "x")"#,
                &[r#"A0004 at "prisma": `index` has no option `prisma`; it is an option of `unique`"#],
            ),
            (
                "index(a, ops(b = x))",
                &[r#"A0201 at "b": `b` is not one of the fields of this `index`; "index": this `index`"#],
            ),
            (
                "index(a, ops(x))",
                &[r#"A0006 at "x": `ops` takes a value for each field; write `ops(field = …)`"#],
            ),
            (
                r#"index(a, length(a = "x"))"#,
                &[r#"A0006 at "\"x\"": `a` takes a whole number"#],
            ),
            (
                "index(a, length(a = 0))",
                &[r#"A0011 at "0": a length is at least 1"#],
            ),
            (
                "index(a, include(a))",
                &[r#"A0203 at "a": `a` is in this index already; "a": the first stands here"#],
            ),
            (
                "index(a, inclde(b))",
                &[
                    r#"A0003 at "inclde": `index` has no option `inclde`; did you mean `include`? [inclde -> include]"#,
                ],
            ),
            (
                "index(a, with(fillfactor))",
                &[
                    r#"A0006 at "fillfactor": `with` takes parameters with their values; write `with(fillfactor = 70)`"#,
                ],
            ),
            (
                "index(a, where = )",
                &[r#"A0007 at "=": `where =` has no value; write `where = <expression>`"#],
            ),
            ("index(a, where = c > 1)", &[]),
            (
                "index(r)",
                &[
                    r#"A0202 at "r": `r` is a relation and has no column; "r": the relation is declared here; name the field that holds its key: `r_id` [r -> r_id]"#,
                ],
            ),
            (
                "index(s)",
                &[r#"A0202 at "s": `s` is skipped and has no column; "skip": it is skipped here"#],
            ),
            (
                "unique(a, deferrable)",
                &[
                    r#"A0010 at "deferrable": only a constraint can be `deferrable`, not an index; add `constraint` [deferrable -> constraint, deferrable]"#,
                ],
            ),
            (
                "unique(a, constraint, where = a > 1)",
                &[
                    r#"A0010 at "a > 1": a constraint cannot have a `where`; "constraint": a constraint is asked for here; leave out `constraint` for a unique index"#,
                ],
            ),
            (
                "unique(lower(a), constraint)",
                &[
                    r#"A0010 at "lower(a)": a constraint is over fields, not over expressions; "constraint": a constraint is asked for here; leave out `constraint` for a unique index"#,
                ],
            ),
            (
                "id(a, using = hash)",
                &[r#"A0004 at "using": `id` has no option `using`; it is an option of `unique`"#],
            ),
            ("index(lower(c))", &[]),
            (
                r#"index(name = "x")"#,
                &[r#"A0014 at "index": `index` names no field"#],
            ),
            (
                "fulltext(a, using = gin)",
                &[r#"A0004 at "using": `fulltext` has no option `using`; it is an option of `unique`"#],
            ),
            ("id(a desc)", &[]),
            (
                "index(a b c)",
                &[
                    r#"A0009 at "b": `b` is not an order; write one of `desc`, `asc`, `nulls_first`, `nulls_last`"#,
                    r#"A0009 at "c": `c` is not an order; write one of `desc`, `asc`, `nulls_first`, `nulls_last`"#,
                ],
            ),
            ("index(r.x)", &[]),
        ],
    );
}

#[test]
fn checks_and_policies() {
    each(
        of_struct,
        &[
            (
                "check()",
                &[r#"A0011 at "check()": `check()` is empty; write `check(name = "…", <expression>)`"#],
            ),
            (
                "check(a > 1, b > 2)",
                &[
                    r#"A0002 at "b > 2": `check` takes one expression; join the two with `&&`, or write a second `check`"#,
                ],
            ),
            (
                r#"check(name = "x")"#,
                &[r#"A0014 at "check": `check` has no expression; write `check(name = "…", <expression>)`"#],
            ),
            (
                r#"check(nam = "x", a > 1)"#,
                &[r#"A0003 at "nam": `check` has no option `nam`; did you mean `name`? [nam -> name]"#],
            ),
            ("check = c", &[]),
            (
                "check(if a { b } else { c })",
                &[
                    r#"A0301 at "if a { b } else { c }": a branch has no meaning in SQL expressions; say it with `sql("…")`"#,
                ],
            ),
            (
                "check(a as i32 > 1)",
                &[r#"A0301 at "a as i32": a cast has no meaning in SQL expressions; say it with `sql("…")`"#],
            ),
            (
                "check(a & b)",
                &[
                    r#"A0301 at "&": this operator has no meaning in SQL expressions; did you mean `&&`? [& -> &&]"#,
                ],
            ),
            (
                "check(a = 1)",
                &[r#"A0003 at "a": `check` has no option `a`; compare with `==`"#],
            ),
            (
                "check(a == 'x')",
                &[r#"A0301 at "'x'": a character has no meaning here; write a text ['x' -> "x"]"#],
            ),
            (
                r#"check(a == b"x")"#,
                &[
                    r#"A0301 at "b\"x\"": this literal has no meaning here; write a number, a text, `true` or `false`, or `sql("…")`"#,
                ],
            ),
            (
                "check(f::<u8>(a))",
                &[
                    r#"A0301 at "f::<u8>": only functions of the expression language can be called here; write a literal, or say it with `sql("…")`"#,
                ],
            ),
            (
                r#"check(String::from("a") == a)"#,
                &[
                    r#"A0301 at "String::from": only functions of the expression language can be called here; write a literal, or say it with `sql("…")`"#,
                ],
            ),
            (
                "check((1..5).contains(&a))",
                &[r#"A0301 at "1..5": a range has no meaning in SQL expressions; say it with `sql("…")`"#],
            ),
            (
                "check(a.0 == 1)",
                &[
                    r#"A0301 at "a.0": the field of a tuple has no meaning in SQL expressions; say it with `sql("…")`"#,
                ],
            ),
            ("check(a == 1 b)", &[r#"A0002 at "b": expected `,` before this"#]),
            (
                "check(a == vec![1])",
                &[r#"A0301 at "vec![1]": a macro has no meaning in SQL expressions; say it with `sql("…")`"#],
            ),
            (
                "check(r.is_some())",
                &[
                    r#"A0202 at "r": `r` is a relation and has no column; "r": the relation is declared here; name the field that holds its key: `r_id` [r -> r_id]"#,
                ],
            ),
            (
                "check(s.is_some())",
                &[r#"A0202 at "s": `s` is skipped and has no column; "skip": it is skipped here"#],
            ),
            (r#"check(matches(a, "x", case_insensitive))"#, &[]),
            ("check(a == Status::Active && [1, 2].contains(&b))", &[]),
            (r#"check(a < b, name = "x")"#, &[]),
            (
                r#"exclude(name = "x")"#,
                &[r#"A0014 at "exclude": `exclude` has no `sql("…")`; write what follows `EXCLUDE`"#],
            ),
            (
                r#"exclude(sql("a"), sql("b"))"#,
                &[r#"A0005 at "sql": `sql` is given twice; "sql": the first stands here"#],
            ),
            (
                r#"exclude(sql("a", "b"))"#,
                &[r#"A0006 at "\"b\"": `sql` takes one text"#],
            ),
            (
                "policy(using = a == 1)",
                &[r#"A0014 at "policy": `policy` has no name; add `name = "…"`"#],
            ),
            (
                r#"policy(name = "p")"#,
                &[
                    r#"A0014 at "policy": `policy` has neither `using` nor `with_check`; add `using = <expression>` for the rows that are seen, `with_check` for those written"#,
                ],
            ),
            (
                r#"policy(name = "p", command(selct), using = a > 1)"#,
                &[r#"A0009 at "selct": `selct` is not a command; did you mean `select`? [selct -> select]"#],
            ),
            (
                r#"policy(name = "p", a > 1)"#,
                &[
                    r#"A0002 at "a > 1": `policy` takes options only; write the condition as `using = …` or `with_check = …`"#,
                ],
            ),
            (
                r#"policy(name = "p", using = exists(User, x == 1) && setting("app.x") == a)"#,
                &[],
            ),
            (
                "rls(forc)",
                &[r#"A0003 at "forc": `rls` has no option `forc`; did you mean `force`? [forc -> force]"#],
            ),
            (
                "rls = true",
                &[r#"A0006 at "rls": `rls` takes its values in parentheses; write `rls(force)`"#],
            ),
            (
                "soft_delete()",
                &[
                    r#"A0011 at "soft_delete()": `soft_delete()` is empty; write `soft_delete(flag = is_deleted, at = deleted_at)`"#,
                ],
            ),
            (
                r#"soft_delete(check = "x")"#,
                &[
                    r#"A0014 at "soft_delete": `soft_delete` names no field; write `soft_delete(flag = …, at = …)`, one of the two or both"#,
                ],
            ),
            (
                r#"soft_delete(flag = a, check = "x")"#,
                &[
                    r#"A0014 at "\"x\"": the check of `soft_delete` compares a flag and a time; name both fields: `flag = …` and `at = …`"#,
                ],
            ),
            (
                "soft_delete = r",
                &[
                    r#"A0202 at "r": `r` is a relation and has no column; "r": the relation is declared here; name the field that holds its key: `r_id` [r -> r_id]"#,
                ],
            ),
            (
                "soft_delete(at = zz)",
                &[r#"A0201 at "zz": `M` has no field `zz`"#],
            ),
        ],
    );
}
