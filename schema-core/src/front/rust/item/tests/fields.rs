//! Keys of a field that are wrong, and what is said about them.

use super::{each, of_field};
#[test]
fn misplaced_keys() {
    each(
        of_field,
        &[
            (
                (r#"tabel = "x""#, "i32"),
                &[r#"A0003 at "tabel": unknown key `tabel`"#],
            ),
            (
                (r#"table = "x""#, "i32"),
                &[
                    r#"A0004 at "table": `table` is not a key of a column field; the name of a column is `column = "…"`"#,
                ],
            ),
            (
                ("key = b_id", "i32"),
                &[
                    r#"A0004 at "key": `key` is not a key of a column field; it belongs on a `BelongsTo` field"#,
                ],
            ),
            (
                ("on_delete = cascade", "i32"),
                &[
                    r#"A0004 at "on_delete": `on_delete` is not a key of a column field; it belongs on a `BelongsTo` field"#,
                ],
            ),
            (
                (r#"rename_all = "camelCase""#, "i32"),
                &[
                    r#"A0004 at "rename_all": `rename_all` is not a key of a column field; it belongs on a model"#,
                ],
            ),
            (
                ("unique", "BelongsTo<T>"),
                &[
                    r#"A0004 at "unique": `unique` is not a key of a `BelongsTo` field; put `unique` on the field that holds the key, `f_id`"#,
                    r#"A0206 at "f": no field holds the key of `f`: there is no `f_id`; name the field that holds it: `#[db(key = b_id)]`"#,
                ],
            ),
            (
                ("default = 3, key = b_id", "BelongsTo<T>"),
                &[
                    r#"A0004 at "default": `default` is not a key of a `BelongsTo` field; put `default` on the field that holds the key, `b_id`"#,
                ],
            ),
            (
                ("key = a", "HasMany<T>"),
                &[
                    r#"A0004 at "key": `key` is not a key of a `HasOne` or `HasMany` field; `HasMany` has no foreign key: put `key` on the `BelongsTo` field of the other side"#,
                ],
            ),
            (
                ("on_delete = cascade", "ManyToMany<T>"),
                &[
                    r#"A0004 at "on_delete": `on_delete` is not a key of a `ManyToMany` field; `ManyToMany` has no foreign key: put `on_delete` on the `BelongsTo` field of the other side"#,
                ],
            ),
            ((r#"table = "_X""#, "ManyToMany<T>"), &[]),
            (
                (r#"column = "x""#, "HasMany<T>"),
                &[
                    r#"A0004 at "column": `column` is not a key of a `HasOne` or `HasMany` field; it belongs on a column field"#,
                ],
            ),
        ],
    );
}

#[test]
fn contradictions() {
    each(
        of_field,
        &[
            (
                ("skip, default = 1", "i32"),
                &[
                    r#"A0010 at "default": `default` contradicts `skip`: a skipped field has no column; "skip": `skip` stands here"#,
                ],
            ),
            (("skip, sensitive", "i32"), &[]),
            (
                (r#"skip, column = "x""#, "BelongsTo<T>"),
                &[
                    r#"A0010 at "column": `column` contradicts `skip`: a skipped field has no column; "skip": `skip` stands here"#,
                ],
            ),
            (
                ("generated = a + 1, default = 1", "i32"),
                &[
                    r#"A0010 at "default": `default` contradicts `generated`: the database computes a generated column; "generated": `generated` stands here"#,
                ],
            ),
            (
                ("generated = a + 1, updated_at", "i32"),
                &[
                    r#"A0010 at "updated_at": `updated_at` contradicts `generated`: no client writes a generated column; "generated": `generated` stands here"#,
                ],
            ),
            (("updated_at, default = now()", "i32"), &[]),
            (
                ("updated_at, default = cuid()", "i32"),
                &[
                    r#"A0010 at "default": `default` contradicts `updated_at`: the column holds a time; "updated_at": `updated_at` stands here"#,
                ],
            ),
            (
                ("default = 1, default = 2", "i32"),
                &[r#"A0005 at "default": `default` is given twice; "default": the first stands here"#],
            ),
            (("id, check = f > 1, check = f < 9", "i32"), &[]),
        ],
    );
}

#[test]
fn indexes_of_a_field() {
    each(
        of_field,
        &[
            (
                ("index = true", "i32"),
                &[
                    r#"A0008 at "= true": `index` takes no value; write `index`, or its options in parentheses: `index(name = "…")`"#,
                ],
            ),
            (
                ("index()", "i32"),
                &[r#"A0011 at "index()": `index()` is empty; write `index(name = "…")`"#],
            ),
            (("index(desc)", "i32"), &[]),
            (
                ("index(desc, asc)", "i32"),
                &[r#"A0010 at "asc": `asc` stands beside another order; "desc": the first stands here"#],
            ),
            (
                ("index(nulls_last)", "i32"),
                &[
                    r#"A0009 at "nulls_last": `nulls_last` can be said in the struct's form only; write `index(f nulls_last)` on the struct"#,
                ],
            ),
            (
                ("index(a)", "i32"),
                &[
                    r#"A0003 at "a": `index` has no option `a`; it has `name`, `using`, `ops`, `collate`, `length`, `include`, `where`, `with`, `comment`, `renamed_from`, `only`"#,
                ],
            ),
            (
                ("index(lower(f))", "i32"),
                &[
                    r#"A0003 at "lower": `index` has no option `lower`; it has `name`, `using`, `ops`, `collate`, `length`, `include`, `where`, `with`, `comment`, `renamed_from`, `only`"#,
                ],
            ),
            (
                ("unique(name = x)", "i32"),
                &[r#"A0006 at "x": `name` takes a text in quotes; put it in quotes [x -> "x"]"#],
            ),
            (("index(using = gin, ops = jsonb_path_ops)", "i32"), &[]),
            (
                ("index(ops(a = x))", "i32"),
                &[r#"A0201 at "a": `a` is not the field of this key; name the field itself: `f` [a -> f]"#],
            ),
            (("index(include(a), where = a > 1)", "i32"), &[]),
            (
                ("index(include(f))", "i32"),
                &[r#"A0203 at "f": `f` is in this index already; "f": the first stands here"#],
            ),
            (
                ("id(using = gin)", "i32"),
                &[r#"A0004 at "using": `id` has no option `using`; it is an option of `unique`"#],
            ),
        ],
    );
}

#[test]
fn native_types() {
    each(
        of_field,
        &[
            (
                ("type = varchar(255)", "String"),
                &[
                    r#"A0015 at "varchar": there is no native type `varchar`; did you mean `VarChar`? [varchar -> VarChar]"#,
                ],
            ),
            (
                ("type = VarChr(255)", "String"),
                &[
                    r#"A0015 at "VarChr": there is no native type `VarChr`; did you mean `VarChar`? [VarChr -> VarChar]"#,
                ],
            ),
            (
                ("type = Foo", "String"),
                &[
                    r#"A0015 at "Foo": there is no native type `Foo`; a type that Prisma has no name for is written `Unsupported("…")`"#,
                ],
            ),
            (
                (r#"type = "VarChar(255)""#, "String"),
                &[
                    r#"A0006 at "\"VarChar(255)\"": `type` takes a native type; write it as Prisma does, such as `VarChar(255)`, or `Unsupported("…")` for any other"#,
                ],
            ),
            (
                (r#"type = VarChar("255")"#, "String"),
                &[r#"A0006 at "\"255\"": `VarChar` takes a whole number"#],
            ),
            (("type = Decimal(10, 2)", "String"), &[]),
            (
                ("type(postgresql = Timestamp(3), mysql = DateTime(3))", "String"),
                &[],
            ),
            (
                ("type(postgres = Text)", "String"),
                &[
                    r#"A0009 at "postgres": `postgres` is not a database; did you mean `postgresql`? [postgres -> postgresql]"#,
                ],
            ),
            (
                ("type(postgresql = Text, postgresql = Text)", "String"),
                &[
                    r#"A0005 at "postgresql": the type for `postgresql` is given twice; "postgresql": the first stands here"#,
                ],
            ),
            (
                ("type(VarChar(3))", "String"),
                &[
                    r#"A0006 at "VarChar": `type(…)` takes a native type for each database; write `type(postgresql = …)`, or `type = …` for all databases"#,
                ],
            ),
            (
                ("type()", "String"),
                &[r#"A0011 at "type()": `type()` is empty; write `type(postgresql = …, mysql = …)`"#],
            ),
            (
                ("type", "String"),
                &[r#"A0007 at "type": `type` needs a value; write `type = VarChar(255)`"#],
            ),
            ((r#"type = Unsupported("vector(1536)")"#, "String"), &[]),
            (
                ("type = Unsupported()", "String"),
                &[
                    r#"A0006 at "Unsupported": `Unsupported` takes one text, the type in the database's words; write `Unsupported("vector(1536)")`"#,
                ],
            ),
            (
                ("type = Unsupported(vector)", "String"),
                &[
                    r#"A0006 at "vector": `Unsupported` takes a text in quotes; put it in quotes [vector -> "vector"]"#,
                ],
            ),
            (
                (r#"type = Unsuported("x")"#, "String"),
                &[
                    r#"A0015 at "Unsuported": there is no native type `Unsuported`; did you mean `Unsupported`? [Unsuported -> Unsupported]"#,
                    r#"A0006 at "\"x\"": `Unsuported` takes a whole number"#,
                ],
            ),
            (
                ("type = Int8", "String"),
                &[r#"A0015 at "Int8": there is no native type `Int8`; did you mean `Int`? [Int8 -> Int]"#],
            ),
            (("type(cockroachdb = Int8)", "String"), &[]),
            (
                ("type = VarChar(255) index", "String"),
                &[r#"A0002 at "index": expected `,` before this"#],
            ),
            (
                ("type = VarChar(99999999999999999999)", "String"),
                &[r#"A0013 at "99999999999999999999": `99999999999999999999` is too large for `VarChar`"#],
            ),
        ],
    );
}

#[test]
fn defaults() {
    each(
        of_field,
        &[
            (("default = 1_000", "i32"), &[]),
            (("default = -1.5", "f64"), &[]),
            ((r#"default = "x""#, "String"), &[]),
            (("default = Status::Active", "S"), &[]),
            (("default = []", "Vec<i32>"), &[]),
            (("default = [1, -2]", "Vec<i32>"), &[]),
            (
                ("default = [[1]]", "Vec<i32>"),
                &[r#"A0302 at "[1]": a list of lists has no column type"#],
            ),
            (
                ("default = [now()]", "Vec<i32>"),
                &[r#"A0302 at "now()": `now()` is a whole default, not one value of it"#],
            ),
            (
                ("default = MAX_LEN", "i32"),
                &[
                    r#"A0303 at "MAX_LEN": `MAX_LEN` is a constant, and only literals are read as defaults; write the value itself, or an expression of the database with `sql("…")`"#,
                ],
            ),
            (
                ("default = i32::MAX", "i32"),
                &[
                    r#"A0303 at "i32::MAX": `i32::MAX` is a constant, and only literals are read as defaults; write the value itself, or an expression of the database with `sql("…")`"#,
                ],
            ),
            (
                ("default = Self::X", "i32"),
                &[
                    r#"A0303 at "Self::X": `Self::X` is a constant, and only literals are read as defaults; write the value itself, or an expression of the database with `sql("…")`"#,
                ],
            ),
            (
                ("default = Active", "S"),
                &[
                    r#"A0302 at "Active": `Active` has no meaning as a default; write a variant with its enum: `Status::Active`"#,
                ],
            ),
            (
                ("default = None", "S"),
                &[
                    r#"A0302 at "None": `None` is not a default; leave the default out: an `Option` is null without one"#,
                ],
            ),
            (
                ("default = 60 * 60", "i32"),
                &[
                    r#"A0303 at "60 * 60": this is computed, and only literals are read as defaults; write the value itself, or an expression of the database with `sql("…")`"#,
                ],
            ),
            (
                (r#"default = "x".to_string()"#, "String"),
                &[
                    r#"A0302 at "\"x\".to_string()": a default is written as a literal alone; leave out the method"#,
                ],
            ),
            (
                ("default = String::new()", "String"),
                &[
                    r#"A0301 at "String::new": only functions of the expression language can be called here; write a literal, or say it with `sql("…")`"#,
                ],
            ),
            (
                ("default = !true", "bool"),
                &[
                    r#"A0303 at "!true": this is computed, and only literals are read as defaults; write the value itself, or an expression of the database with `sql("…")`"#,
                ],
            ),
            (
                (r#"default = -"x""#, "i32"),
                &[
                    r#"A0303 at "-\"x\"": this is computed, and only literals are read as defaults; write the value itself, or an expression of the database with `sql("…")`"#,
                ],
            ),
            (
                ("default =", "i32"),
                &[r#"A0007 at "=": `default =` has no value; write `default = …`"#],
            ),
            (
                ("default", "i32"),
                &[r#"A0007 at "default": `default` needs a value; write `default = …`"#],
            ),
            (
                ("default = 'x'", "String"),
                &[r#"A0301 at "'x'": a character has no meaning here; write a text ['x' -> "x"]"#],
            ),
            (("default = cuid(2)", "String"), &[]),
            (
                ("default = cuid(3)", "String"),
                &[r#"A0302 at "3": `cuid` has no version 3; write `cuid(1)` or `cuid(2)`"#],
            ),
            (
                ("default = cuid(1, 2)", "String"),
                &[r#"A0302 at "2": `cuid` takes one argument, its version"#],
            ),
            (("default = uuid(4)", "String"), &[]),
            (
                ("default = now(3)", "String"),
                &[r#"A0302 at "3": `now()` takes no argument"#],
            ),
            (
                ("default = nanoid(1)", "String"),
                &[r#"A0013 at "1": the length of `nanoid` is a number from 2 to 255"#],
            ),
            (("default = nanoid(21)", "String"), &[]),
            (
                ("default = nwo()", "String"),
                &[r#"A0302 at "nwo": there is no default `nwo()`; did you mean `now`? [nwo -> now]"#],
            ),
            (
                ("default = gen_random_uuid()", "String"),
                &[
                    r#"A0302 at "gen_random_uuid": there is no default `gen_random_uuid()`; a function of the database is written `sql("gen_random_uuid()")`"#,
                ],
            ),
            (
                ("default = json(1)", "String"),
                &[r#"A0006 at "1": `json` takes a text in quotes"#],
            ),
            (
                ("default = json()", "String"),
                &[r#"A0302 at "json": `json` takes one text; write `json("…")`"#],
            ),
            ((r#"default = json("{}")"#, "String"), &[]),
            (
                (r#"default = sql("")"#, "String"),
                &[r#"A0011 at "\"\"": the text of `sql` is empty"#],
            ),
            (("default = database()", "String"), &[]),
            (("default = client(0)", "i32"), &[]),
            (
                ("default = client()", "i32"),
                &[
                    r#"A0302 at "client": `client` takes the one value that clients fill in; write `client(0)`"#,
                ],
            ),
            (
                ("default = client(MAX)", "i32"),
                &[
                    r#"A0303 at "MAX": `MAX` is a constant, and only literals are read as defaults; write the value itself, or an expression of the database with `sql("…")`"#,
                ],
            ),
            (
                (
                    "default = autoincrement(identity = by_default, start = 1000)",
                    "i32",
                ),
                &[],
            ),
            (
                (r#"default = autoincrement(start = "x")"#, "i32"),
                &[r#"A0006 at "\"x\"": `start` takes a whole number"#],
            ),
            (
                ("default = autoincrement(identity = sometimes)", "i32"),
                &[
                    r#"A0009 at "sometimes": `sometimes` is not a kind of identity; write one of `by_default`, `always`"#,
                ],
            ),
            (
                ("default = autoincrement(5)", "i32"),
                &[
                    r#"A0302 at "5": `autoincrement` takes options only; write `autoincrement(identity = by_default, start = 1000)`"#,
                ],
            ),
            (
                ("default = autoincrement(begin = 5)", "i32"),
                &[r#"A0003 at "begin": `autoincrement` has no option `begin`; it has `identity`, `start`"#],
            ),
        ],
    );
}

#[test]
fn generated_columns() {
    each(
        of_field,
        &[
            (("generated(virtual) = a + 1", "i32"), &[]),
            (("generated(stored) = a + 1", "i32"), &[]),
            (
                ("generated(virtul) = a + 1", "i32"),
                &[
                    r#"A0009 at "virtul": `virtul` is not a kind of generated column; did you mean `virtual`? [virtul -> virtual]"#,
                ],
            ),
            (
                ("generated(virtual)", "i32"),
                &[
                    r#"A0006 at "(virtual)": `generated` takes its value after `=`, not in parentheses; write `generated(virtual) = <expression>`"#,
                ],
            ),
            (
                ("generated() = a", "i32"),
                &[
                    r#"A0006 at "generated": `generated(…)` takes one word; write `generated(virtual) = <expression>`"#,
                ],
            ),
            (
                ("generated(virtual) =", "i32"),
                &[r#"A0007 at "generated": `generated(…) =` has no value"#],
            ),
            (
                ("generated = zz", "i32"),
                &[r#"A0201 at "zz": `M` has no field `zz`"#],
            ),
        ],
    );
}

#[test]
fn relations() {
    each(
        of_field,
        &[
            (
                ("on_delete = setnull, key = b_id", "BelongsTo<T>"),
                &[
                    r#"A0009 at "setnull": `setnull` is not a referential action; did you mean `set_null`? [setnull -> set_null]"#,
                ],
            ),
            (("constraint = none, key = b_id", "BelongsTo<T>"), &[]),
            (
                ("constraint = nne, key = b_id", "BelongsTo<T>"),
                &[r#"A0009 at "nne": `nne` is not `none` or a text; did you mean `none`? [nne -> none]"#],
            ),
            ((r#"constraint = "x", key = b_id"#, "BelongsTo<Option<T>>"), &[]),
            (
                ("key(a, a)", "BelongsTo<T>"),
                &[r#"A0005 at "a": `key` names `a` twice; "a": the first stands here"#],
            ),
            (
                ("key = zz", "BelongsTo<T>"),
                &[r#"A0201 at "zz": `M` has no field `zz`"#],
            ),
            (
                ("key = r", "BelongsTo<T>"),
                &[
                    r#"A0202 at "r": `r` is a relation and has no column; "r": the relation is declared here; name the field that holds its key: `r_id` [r -> r_id]"#,
                ],
            ),
            (
                ("key(a, b_id), references(x)", "BelongsTo<T>"),
                &[
                    r#"A0010 at "x": `references` names one field, and `key` names 2 fields; "a": the key stands here"#,
                ],
            ),
            (("references = x, key = a", "BelongsTo<T>"), &[]),
            (
                (r#"relation = "x""#, "BelongsTo<T>"),
                &[
                    r#"A0206 at "f": no field holds the key of `f`: there is no `f_id`; name the field that holds it: `#[db(key = b_id)]`"#,
                ],
            ),
            (
                (r#"key = "a""#, "BelongsTo<T>"),
                &[
                    r#"A0006 at "\"a\"": `key` takes a name; leave out the quotes ["a" -> a]"#,
                    r#"A0206 at "f": no field holds the key of `f`: there is no `f_id`; name the field that holds it: `#[db(key = b_id)]`"#,
                ],
            ),
            (
                ("key([a, b])", "BelongsTo<T>"),
                &[
                    r#"A0006 at "[a, b]": `key` takes a name; leave out the brackets"#,
                    r#"A0206 at "f": no field holds the key of `f`: there is no `f_id`; name the field that holds it: `#[db(key = b_id)]`"#,
                ],
            ),
            (
                ("key = b_id", "Option<BelongsTo<T>>"),
                &[
                    r#"A0207 at "Option<BelongsTo<T>>": `BelongsTo` cannot stand inside `Option`; write `BelongsTo<Option<T>>` [Option<BelongsTo<T>> -> BelongsTo<Option<T>>]"#,
                ],
            ),
            (
                ("key = b_id", "Box<BelongsTo<T>>"),
                &[
                    r#"A0207 at "Box<BelongsTo<T>>": `BelongsTo` cannot stand inside `Box`; write `BelongsTo<T>` [Box<BelongsTo<T>> -> BelongsTo<T>]"#,
                ],
            ),
            (
                ("key = b_id", "BelongsTo<Box<T>>"),
                &[
                    r#"A0207 at "BelongsTo<Box<T>>": `BelongsTo` takes the model itself, not `Box`; write `BelongsTo<T>` [BelongsTo<Box<T>> -> BelongsTo<T>]"#,
                ],
            ),
            (
                ("key = b_id", "BelongsTo<Vec<T>>"),
                &[
                    r#"A0207 at "BelongsTo<Vec<T>>": `BelongsTo` takes the model itself, not `Vec`; write `HasMany<T>` [BelongsTo<Vec<T>> -> HasMany<T>]"#,
                ],
            ),
            (
                ("key = b_id", "BelongsTo"),
                &[
                    r#"A0207 at "BelongsTo": `BelongsTo` takes one type, the model that it leads to; write `BelongsTo<Model>`"#,
                ],
            ),
            (
                ("key = b_id", "BelongsTo<T, U>"),
                &[
                    r#"A0207 at "BelongsTo<T, U>": `BelongsTo` takes one type, the model that it leads to; write `BelongsTo<Model>`"#,
                ],
            ),
            (
                (r#"relation = "x""#, "Vec<HasMany<T>>"),
                &[
                    r#"A0207 at "Vec<HasMany<T>>": `HasMany` cannot stand inside `Vec`; write `HasMany<T>` [Vec<HasMany<T>> -> HasMany<T>]"#,
                ],
            ),
            (
                (r#"relation = "x""#, "HasMany<Vec<T>>"),
                &[
                    r#"A0207 at "HasMany<Vec<T>>": `HasMany` takes the model itself, not `Vec`; write `HasMany<T>` [HasMany<Vec<T>> -> HasMany<T>]"#,
                ],
            ),
            (
                (r#"relation = "x""#, "HasOne<Option<T>>"),
                &[
                    r#"A0207 at "HasOne<Option<T>>": `HasOne` takes the model itself, not `Option`; write `HasOne<T>` [HasOne<Option<T>> -> HasOne<T>]"#,
                ],
            ),
            (
                (r#"relation = "x""#, "Option<HasOne<T>>"),
                &[
                    r#"A0207 at "Option<HasOne<T>>": `HasOne` cannot stand inside `Option`; write `HasOne<T>` [Option<HasOne<T>> -> HasOne<T>]"#,
                ],
            ),
            (
                (r#"relation = "x""#, "Vec<ManyToMany<T>>"),
                &[
                    r#"A0207 at "Vec<ManyToMany<T>>": `ManyToMany` cannot stand inside `Vec`; write `ManyToMany<T>` [Vec<ManyToMany<T>> -> ManyToMany<T>]"#,
                ],
            ),
            (
                (r#"relation = "x""#, "Vec<BelongsTo<T>>"),
                &[
                    r#"A0207 at "Vec<BelongsTo<T>>": `BelongsTo` cannot stand inside `Vec`; write `HasMany<T>` [Vec<BelongsTo<T>> -> HasMany<T>]"#,
                ],
            ),
            (
                ("key = b_id", "Option<Box<BelongsTo<Option<T>>>>"),
                &[
                    r#"A0207 at "Option<Box<BelongsTo<Option<T>>>>": `BelongsTo` cannot stand inside `Box`; write `BelongsTo<Option<T>>` [Option<Box<BelongsTo<Option<T>>>> -> BelongsTo<Option<T>>]"#,
                ],
            ),
            ((r#"relation = "x""#, "onedef::HasMany<crate::a::T>"), &[]),
        ],
    );
}
