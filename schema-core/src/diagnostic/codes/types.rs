//! Types and defaults.

use super::codes;

codes! {
    T0101 Error "a type that no column can hold"
    T0102 Error "null in a place where it cannot be"
    T0103 Error "a list in a place where it cannot be"
    T0104 Error "an opaque column without a database type"
    T0105 Error "a type of your own that no column can hold"
    T0107 Error "a column of `soft_delete` has the wrong type"
    T0201 Error "a default does not fit its column"
    T0202 Error "a number is out of range"
    T0203 Error "a default names a variant that does not exist"
    T0204 Error "a literal is malformed"
    T0205 Error "a list and a single value are mixed up"
    T0206 Error "a function makes no value of this type"
    T0301 Error "a table without a column that can be written"
    T0302 Error "a list where the database has none"
    T0303 Error "a native type that does not exist"
    T0304 Error "a native type that cannot hold the Rust type"
    T0305 Error "arguments that a native type does not take"
    T0306 Error "`Unsupported` without need or without a type"
    T0307 Error "`updated_at` on something that is not a time"
    T0308 Error "a collation that does not fit"
    T0309 Error "a generated column that cannot be"
    T0310 Error "a tenant that cannot be compared"
    T0401 Error "`autoincrement()` on something that does not count"
    T0402 Error "`autoincrement()` that SQLite does not have"
    T0403 Error "a default that does not fit into its column"
    T0501 Error "a view without a query"
    T0502 Error "a view that the database cannot have"
    T0503 Error "a view that reads what is not there before it"
}
