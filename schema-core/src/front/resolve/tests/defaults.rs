//! Default values against the types of their columns.

use super::*;

#[test]
fn defaults() {
    let head = "#[derive(Enum)] enum Status { Active, Suspended }";
    for (field, expected) in [
        (
            "#[db(default = \"x\")] a: String",
            "String = Value(String(\"x\"))",
        ),
        ("#[db(default = true)] a: bool", "Bool = Value(Bool(true))"),
        ("#[db(default = -32768)] a: i16", "Int16 = Value(Int(-32768))"),
        (
            "#[db(default = 9223372036854775807)] a: i64",
            "Int64 = Value(Int(9223372036854775807))",
        ),
        (
            "#[db(default = 1.50)] a: f64",
            "Float64 = Value(Number(\"1.50\"))",
        ),
        (
            "#[db(default = \"0.10\")] a: rust_decimal::Decimal",
            "Decimal = Value(Number(\"0.10\"))",
        ),
        (
            "#[db(default = Status::Suspended)] a: Status",
            "Status = Value(Variant(EnumId(0), 1))",
        ),
        (
            "#[db(default = crate::Status::Active)] a: Option<Status>",
            "Status? = Value(Variant(EnumId(0), 0))",
        ),
        ("#[db(default = [])] a: Vec<String>", "String[] = List([])"),
        (
            "#[db(default = [1, 2])] a: Vec<i32>",
            "Int32[] = List([Int(1), Int(2)])",
        ),
        (
            "#[db(default = json(\"{}\"))] a: Json<()>",
            "Json = Value(Json(\"{}\"))",
        ),
        (
            "#[db(default = \"aGVsbG8=\")] a: Vec<u8>",
            "Bytes = Value(Bytes([104, 101, 108, 108, 111]))",
        ),
        (
            "#[db(default = \"2024-01-31\")] a: chrono::NaiveDate",
            "Date = Value(DateTime(\"2024-01-31\"))",
        ),
        (
            "#[db(default = now())] a: chrono::NaiveDateTime",
            "DateTime = Now",
        ),
        ("#[db(default = cuid(2))] a: String", "String = Client(Cuid(2))"),
        ("#[db(default = uuid(7))] a: uuid::Uuid", "Uuid = Client(Uuid(7))"),
        (
            "#[db(default = nanoid(9))] a: String",
            "String = Client(Nanoid(Some(9)))",
        ),
        (
            "#[db(default = client(0))] a: i32",
            "Int32 = Client(Value(Int(0)))",
        ),
        (
            "#[db(default = client([Status::Active]))] a: Vec<Status>",
            "Status[] = Client(List([Variant(EnumId(0), 0)]))",
        ),
        ("#[db(default = sql(\"1 + 1\"))] a: i32", "Int32 = Sql(\"1 + 1\")"),
        ("#[db(default = database())] a: i32", "Int32 = Database"),
    ] {
        assert_eq!(columns(head, field), format!("a/a {expected}\n"), "{field}");
    }
}

#[test]
fn defaults_that_do_not_fit() {
    let head = "#[derive(Enum)] enum Status { Active, Suspended } #[derive(Enum)] enum Other { Active }";
    for (field, expected) in [
        (
            "#[db(default = 32768)] a: i16",
            "T0202 `32768` `32768` is not between -32768 and 32767",
        ),
        (
            "#[db(default = 1)] a: String",
            "T0201 `1` the default must be a string, and this is an integer",
        ),
        (
            "#[db(default = 1.5)] a: i32",
            "T0201 `1.5` the default must be an integer, and this is a number",
        ),
        (
            "#[db(default = \"x\")] a: bool",
            "T0201 `\"x\"` the default must be `true` or `false`, and this is a string",
        ),
        (
            "#[db(default = \"Active\")] a: Status",
            "T0201 `\"Active\"` the default must be a variant of `Status`, and this is a string | write `Status::Active`",
        ),
        (
            "#[db(default = \"x\")] a: Status",
            "T0201 `\"x\"` the default must be a variant of `Status`, and this is a string",
        ),
        (
            "#[db(default = Status::Activ)] a: Status",
            "T0203 `Status::Activ` `Status` has no variant `Activ` | did you mean `Active`? -> Status::Active",
        ),
        (
            "#[db(default = Other::Active)] a: Status",
            "T0201 `Other::Active` the default must be a variant of `Status`, and this is `Other::Active`",
        ),
        (
            "#[db(default = [1])] a: i32",
            "T0205 `[1]` a list is no default of a `i32`",
        ),
        (
            "#[db(default = 1)] a: Vec<i32>",
            "T0205 `1` the default of a `Vec<i32>` is a list | write it in brackets: `[…]`",
        ),
        (
            "#[db(default = \"2024-02-30\")] a: chrono::NaiveDate",
            "T0204 `\"2024-02-30\"` this is not a date such as `2024-01-31`",
        ),
        (
            "#[db(default = json(\"{\"))] a: Json<()>",
            "T0204 `json(\"{\")` this is not JSON: EOF while parsing an object at line 1 column 1",
        ),
        (
            "#[db(default = \"%\")] a: Vec<u8>",
            "T0204 `\"%\"` this is not base64",
        ),
        (
            "#[db(default = cuid())] a: i32",
            "T0206 `cuid()` `cuid()` is no default of a `i32`",
        ),
        (
            "#[db(default = now())] a: String",
            "T0206 `now()` `now()` is no default of a `String`",
        ),
        (
            "#[db(default = autoincrement())] a: String",
            "T0206 `autoincrement()` `autoincrement()` is no default of a `String`",
        ),
    ] {
        assert_eq!(field_refusals(head, field), format!("{expected}\n"), "{field}");
    }
}
