//! Types and defaults.

use super::codes;

codes! {
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
    T0311 Error "soft delete by columns of other types"
    T0401 Error "`autoincrement()` on something that does not count"
    T0402 Error "`autoincrement()` that SQLite does not have"
    T0403 Error "a default that does not fit into its column"
    T0404 Error "a default for a type that only the database knows"
    T0405 Error "a default that cannot be written"
    T0501 Error "a view without a query"
    T0502 Error "a view that the database cannot have"
    T0503 Error "a view that reads what is not there before it"
    T0504 Error "a view's column that would be written"
}
