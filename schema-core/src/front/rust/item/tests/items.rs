//! What may carry a derive, and what an item must keep to by itself.

use super::{each, of_database, of_enum, of_model, of_scalar, of_view};
#[test]
fn models() {
    each(
        of_model,
        &[
            (
                "struct M;",
                &[
                    r#"A0101 at "M": `Model` is for structs with named fields, and `M` is a struct without fields; write `struct M { … }`"#,
                ],
            ),
            (
                "struct M(i32);",
                &[
                    r#"A0101 at "M": `Model` is for structs with named fields, and `M` is a tuple struct; give the field a name, or use `derive(Scalar)` for a type of one column"#,
                ],
            ),
            (
                "struct M(i32, i32);",
                &[
                    r#"A0101 at "M": `Model` is for structs with named fields, and `M` is a tuple struct; give the fields names"#,
                ],
            ),
            (
                "enum M { A }",
                &[
                    r#"A0101 at "M": `Model` is for structs with named fields, and `M` is an enum; use `derive(Enum)`"#,
                ],
            ),
            (
                "union M { a: i32 }",
                &[
                    r#"A0101 at "M": `Model` is for structs with named fields, and `M` is a union; write `struct M { … }`"#,
                ],
            ),
            (
                "struct M<T> { a: T }",
                &[
                    r#"A0102 at "T": `M` has a type parameter, and `Model` needs one fixed type; write one item for each type"#,
                ],
            ),
            (
                "struct M<'a> { a: &'a str }",
                &[
                    r#"A0102 at "'a": `M` has a lifetime, and `Model` needs one fixed type; own the data: `String` instead of `&str`"#,
                ],
            ),
            (
                "struct M<const N: usize> { a: i32 }",
                &[
                    r#"A0102 at "const N: usize": `M` has a const parameter, and `Model` needs one fixed type; write one item for each value"#,
                ],
            ),
            (
                "struct M { }",
                &[r#"A0107 at "M": `M` has no column; give it a field that is neither relation nor skipped"#],
            ),
            (
                "struct M { #[db(skip)] a: i32, b: HasMany<T> }",
                &[r#"A0107 at "M": `M` has no column; give it a field that is neither relation nor skipped"#],
            ),
            (
                "struct M { a: i32 = 3 }",
                &[
                    r#"A0106 at "3": the default value of a Rust field is not a default of its column; write `#[db(default = …)]` on the field"#,
                ],
            ),
            (
                "#[db] struct M { a: i32 }",
                &[r#"A0001 at "db": `db` takes its keys in parentheses; write `#[db(key = value, …)]`"#],
            ),
            (
                r#"#[db = "x"] struct M { a: i32 }"#,
                &[
                    r#"A0001 at "db = \"x\"": `db` takes its keys in parentheses; write `#[db(key = value, …)]`"#,
                ],
            ),
            (
                r#"#[db[table = "x"]] struct M { a: i32 }"#,
                &[
                    r#"A0001 at "db[table = \"x\"]": `db` takes its keys in parentheses; write `#[db(key = value, …)]`"#,
                ],
            ),
            (
                "struct M { #[db(id)] a: i32, #[db(id)] b: i32 }",
                &[
                    r#"A0208 at "id": `M` has more than one id; "id": the first stands here; a composite id is written on the struct: `#[db(id(a, b))]`"#,
                ],
            ),
            (
                "#[db(id(a))] struct M { #[db(id)] a: i32 }",
                &[
                    r#"A0208 at "id": `M` has an id on the struct and on the field `a`; "id": the id of the struct stands here; keep one of the two"#,
                ],
            ),
            (
                r#"struct M { #[db(column = "x")] a: i32, x: i32 }"#,
                &[
                    r#"N0001 at "x": `a` and `x` are both the column `x`; "\"x\"": `a` has it already; give one of them another `column = "…"`"#,
                ],
            ),
            (
                r#"#[db(rename_all = "camelCase")] struct M { user_id: i32, userId: i32 }"#,
                &[
                    r#"N0001 at "userId": `user_id` and `userId` are both the column `userId`; "user_id": `user_id` has it already; give one of them another `column = "…"`"#,
                    r#"N0003 at "userId": `user_id` and `userId` are both `userId` in Prisma; "user_id": `user_id` has it already; give one of them another `prisma = "…"`"#,
                ],
            ),
            (
                r#"struct M { user_id: i32, #[db(column = "u")] userId: i32 }"#,
                &[
                    r#"N0003 at "userId": `user_id` and `userId` are both `userId` in Prisma; "user_id": `user_id` has it already; give one of them another `prisma = "…"`"#,
                ],
            ),
            (
                r#"struct M { #[db(prisma = "b")] a: i32, b: HasMany<T> }"#,
                &[
                    r#"N0003 at "b": `a` and `b` are both `b` in Prisma; "\"b\"": `a` has it already; give one of them another `prisma = "…"`"#,
                ],
            ),
            (
                "struct M { author: BelongsTo<T>, a: i32 }",
                &[
                    r#"A0206 at "author": no field holds the key of `author`: there is no `author_id`; add the field `author_id`, or name the one that holds it: `#[db(key = …)]`"#,
                ],
            ),
            (
                "struct M { author: BelongsTo<T>, authr_id: i32 }",
                &[
                    r#"A0206 at "author": no field holds the key of `author`: there is no `author_id`; name the field that holds it: `#[db(key = authr_id)]`"#,
                ],
            ),
            (
                "struct M { author: BelongsTo<T>, author_id: HasMany<T>, a: i32 }",
                &[
                    r#"A0206 at "author": no field holds the key of `author`: there is no `author_id`; add the field `author_id`, or name the one that holds it: `#[db(key = …)]`"#,
                ],
            ),
            (
                "#[db(index(author))] struct M { author: BelongsTo<T>, author_id: i32 }",
                &[
                    r#"A0202 at "author": `author` is a relation and has no column; "author": the relation is declared here; name the field that holds its key: `author_id` [author -> author_id]"#,
                ],
            ),
            (
                r#"#[db(index(authorId))] struct M { #[db(column = "authorId")] author_id: i32 }"#,
                &[
                    r#"A0201 at "authorId": `M` has no field `authorId`; `authorId` is a column: name its field, `author_id` [authorId -> author_id]"#,
                ],
            ),
            ("#[db(soft_delete = gone)] struct M { gone: bool }", &[]),
            (
                "#[db(tenant = org.tenant_id)] struct M { org: BelongsTo<O>, org_id: i32 }",
                &[],
            ),
            (
                "#[db(tenant = orgs.tenant_id)] struct M { orgs: HasMany<O>, a: i32 }",
                &[
                    r#"A0009 at "orgs": `tenant` goes through a `BelongsTo`, and `orgs` is none; "orgs": the field is declared here"#,
                ],
            ),
            (
                "#[serde(x)] #[sqlx(y)] struct M { #[serde(default)] a: i32 }",
                &[],
            ),
        ],
    );
}

#[test]
fn enums() {
    each(
        of_enum,
        &[
            (
                "enum E {}",
                &[
                    r#"A0104 at "E": the enum `E` has no variants, and no database has an enum without labels"#,
                ],
            ),
            (
                "enum E { A(i32), B {}, C }",
                &[
                    r#"A0103 at "(i32)": the variant `A` holds data, and a label of the database cannot; leave the data out, or store the enum as JSON"#,
                    r#"A0103 at "{}": the variant `B` holds data, and a label of the database cannot; leave the data out, or store the enum as JSON"#,
                ],
            ),
            (
                "enum E<T> { A }",
                &[
                    r#"A0102 at "T": `E` has a type parameter, and `Enum` needs one fixed type; write one item for each type"#,
                ],
            ),
            (
                "struct E { a: i32 }",
                &[
                    r#"A0101 at "E": `Enum` is for enums, and `E` is none; use `derive(Model)` or `derive(Scalar)` for a struct"#,
                ],
            ),
            (
                r#"enum E { A, #[db(value = "A")] B }"#,
                &[
                    r#"N0002 at "\"A\"": `A` and `B` have the same label `A` in the database; "A": `A` has it already; give one of them another `value = "…"`"#,
                ],
            ),
            (
                r#"#[db(rename_all = "snake_case")] enum E { FooBar, Foo_Bar }"#,
                &[
                    r#"N0002 at "Foo_Bar": `FooBar` and `Foo_Bar` have the same label `foo_bar` in the database; "FooBar": `FooBar` has it already; give one of them another `value = "…"`"#,
                ],
            ),
            (
                r#"enum E { A, #[db(prisma = "A", value = "x")] B }"#,
                &[
                    r#"N0004 at "\"A\"": `A` and `B` have the same name `A` in Prisma; "A": `A` has it already; give one of them another `prisma = "…"`"#,
                ],
            ),
            (
                r#"enum E { #[db(valu = "x")] A }"#,
                &[r#"A0003 at "valu": unknown key `valu`; did you mean `value`? [valu -> value]"#],
            ),
            (
                "enum E { #[db(value = x)] A }",
                &[r#"A0006 at "x": `value` takes a text in quotes; put it in quotes [x -> "x"]"#],
            ),
            (
                r#"enum E { #[db(value = "")] A }"#,
                &[r#"A0011 at "\"\"": the text of `value` is empty"#],
            ),
            (
                r#"enum E { #[db(rename_all = "snake_case")] A }"#,
                &[r#"A0004 at "rename_all": `rename_all` is not a key of a variant; it belongs on an enum"#],
            ),
            (
                r#"#[db(storage = text, name(main = "a", main = "b"))] enum E { A }"#,
                &[r#"A0005 at "main": `main` is given twice; "main": the first stands here"#],
            ),
            (
                "#[db(storage = txt)] enum E { A }",
                &[r#"A0009 at "txt": `txt` is not a storage; did you mean `text`? [txt -> text]"#],
            ),
            (
                r#"#[db(table = "x")] enum E { A }"#,
                &[r#"A0004 at "table": `table` is not a key of an enum; it belongs on a model"#],
            ),
            (
                r#"#[db(name("x"))] enum E { A }"#,
                &[
                    r#"A0006 at "\"x\"": `name(…)` takes a name for each database; write `name = "…"`, or `name(main = "…")`"#,
                ],
            ),
            ("enum E { A = 1, B = 2 }", &[]),
        ],
    );
}

#[test]
fn newtypes() {
    each(
        of_scalar,
        &[
            (
                "struct S;",
                &[r#"A0105 at "S": `Scalar` is for newtypes, and `S` is none; write `struct S(Type);`"#],
            ),
            (
                "struct S(String, String);",
                &[r#"A0105 at "S": `Scalar` is for newtypes, and `S` is none; write `struct S(Type);`"#],
            ),
            (
                "struct S { a: String }",
                &[r#"A0105 at "S": `Scalar` is for newtypes, and `S` is none; write `struct S(Type);`"#],
            ),
            (
                "enum S { A }",
                &[r#"A0105 at "S": `Scalar` is for newtypes, and `S` is none; write `struct S(Type);`"#],
            ),
            (
                "struct S<T>(T);",
                &[
                    r#"A0102 at "T": `S` has a type parameter, and `Scalar` needs one fixed type; write one item for each type"#,
                ],
            ),
            (
                "#[db(type = VarChar(255), check = value.len() > 3)] struct S(String);",
                &[],
            ),
            (
                "#[db(check = valu.len() > 3)] struct S(String);",
                &[
                    r#"A0201 at "valu": `valu` has no meaning in a check of `S`; the column's value is `value` [valu -> value]"#,
                ],
            ),
            (
                r#"#[db(table = "x")] struct S(String);"#,
                &[
                    r#"A0004 at "table": `table` is not a key of a newtype with `Scalar`; it belongs on a model"#,
                ],
            ),
            (
                "struct S(#[db(type = Text)] String);",
                &[
                    r#"A0004 at "type": `type` is not a key of the field of a newtype; put it on `S` itself, or on the fields of this type"#,
                ],
            ),
            (
                r#"#[db(check(name = "x", value > 1), check = value < 9)] struct S(i32);"#,
                &[],
            ),
        ],
    );
}

#[test]
fn views() {
    each(
        of_view,
        &[
            (
                "struct V { a: i32 }",
                &[
                    r#"A0014 at "V": the view `V` has no query; write `#[db(sql = "…")]` or `#[db(sql_file = "…")]`, or `#[db(existing)]` when others create it"#,
                ],
            ),
            (r#"#[db(sql = "select 1")] struct V { a: i32 }"#, &[]),
            (
                r#"#[db(sql = "x", sql_file = "y")] struct V { a: i32 }"#,
                &[
                    r#"A0010 at "sql_file": `sql_file` contradicts `sql`: a view has one query; "sql": `sql` stands here"#,
                ],
            ),
            (
                r#"#[db(sql = "x", reads(User, Session), materialized, unique(id))] struct V { id: i32 }"#,
                &[],
            ),
            (
                r#"#[db(sql = "x", unique(idd))] struct V { id: i32 }"#,
                &[r#"A0201 at "idd": `V` has no field `idd`; did you mean `id`? [idd -> id]"#],
            ),
            (
                r#"#[db(sql = "x")] struct V { #[db(default = 3)] id: i32 }"#,
                &[
                    r#"A0004 at "default": `default` is not a key of a column of a view; it belongs on a column field"#,
                ],
            ),
            (
                r#"#[db(sql = "x", table = "y")] struct V { id: i32 }"#,
                &[r#"A0004 at "table": `table` is not a key of a view; it belongs on a model"#],
            ),
            (
                r#"#[db(sql = "x", reads = User)] struct V { id: i32 }"#,
                &[
                    r#"A0006 at "reads": `reads` takes its values in parentheses; write `reads(User, Session)`"#,
                ],
            ),
            (
                "struct V(i32);",
                &[
                    r#"A0101 at "V": `View` is for structs with named fields, and `V` is a tuple struct; give the field a name, or use `derive(Scalar)` for a type of one column"#,
                ],
            ),
        ],
    );
}

#[test]
fn databases() {
    each(
        of_database,
        &[
            (
                r#"name = "main", extension("vector"), extension("uuid-ossp", schema = "public", version = "1.1"), relation_mode = prisma, function(file = "a.sql"), function(sql("x")), sequence("s", start = 1000, increment = -1),"#,
                &[],
            ),
            (
                "extension(vector)",
                &[r#"A0003 at "vector": `extension` has no option `vector`; it has `schema`, `version`"#],
            ),
            (
                "extension()",
                &[r#"A0011 at "extension()": `extension()` is empty; write `extension("…")`"#],
            ),
            (
                r#"extension(schema = "x")"#,
                &[r#"A0014 at "extension": `extension` has no name; write `extension("…")`"#],
            ),
            (
                r#"extension("a"), extension("a")"#,
                &[r#"A0005 at "\"a\"": the extension `a` is declared twice; "\"a\"": the first stands here"#],
            ),
            (
                r#"extension("a", "b")"#,
                &[r#"A0002 at "\"b\"": `extension` takes one name"#],
            ),
            (
                r#"extension("a", shema = "x")"#,
                &[
                    r#"A0003 at "shema": `extension` has no option `shema`; did you mean `schema`? [shema -> schema]"#,
                ],
            ),
            (
                "relation_mode = prism",
                &[
                    r#"A0009 at "prism": `prism` is not a relation mode; did you mean `prisma`? [prism -> prisma]"#,
                ],
            ),
            (
                r#"function(path = "x")"#,
                &[r#"A0003 at "path": `function` has no option `path`; it has `file`, `sql`"#],
            ),
            (
                r#"function("x")"#,
                &[r#"A0002 at "\"x\"": `function` takes options only; it has `file`, `sql`"#],
            ),
            (
                r#"function(file = "a", sql("b"))"#,
                &[
                    r#"A0010 at "sql": `sql` contradicts `file`: a function has one source; "file": `file` stands here"#,
                ],
            ),
            (
                r#"sequence("s", start = x)"#,
                &[r#"A0006 at "x": `start` takes a whole number"#],
            ),
            (
                r#"sequence("s"), sequence("s")"#,
                &[r#"A0005 at "\"s\"": the sequence `s` is declared twice; "\"s\"": the first stands here"#],
            ),
            (
                r#"table = "x""#,
                &[r#"A0004 at "table": `table` is not a key of `database!`; it belongs on a model"#],
            ),
            (
                r#"name = "a" extension("b")"#,
                &[r#"A0002 at "extension": expected `,` before this"#],
            ),
            (
                r#"name = "a"; extension("b")"#,
                &[r#"A0002 at ";": expected `,` before this"#],
            ),
        ],
    );
}
