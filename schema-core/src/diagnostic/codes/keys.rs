//! Keys and indexes.

use super::codes;

codes! {
    K0301 Error "a model whose rows cannot be told apart"
    K0302 Error "a primary key that may be missing"
    K0304 Error "a type that cannot be a key"
    K0305 Error "a client's name of a key with other characters than letters, digits and `_`"
    K0306 Error "a client's name of a key is taken"
    K0307 Error "a client's name on something that has none"
    K0401 Error "full-text indexes are MySQL's"
    K0402 Error "a database that has only B-trees"
    K0403 Error "too many columns for this kind of index"
    K0404 Error "only a B-tree can be unique"
    K0405 Error "a direction in an index that keeps no order"
    K0406 Error "an index that cannot include further columns"
    K0407 Error "`nulls_not_distinct` where it has no meaning"
    K0408 Error "a unique constraint that could only be an index"
    K0409 Error "`deferrable` where it has no meaning"
    K0410 Error "a storage parameter that the index does not have"
    K0411 Error "`length` is MySQL's"
    K0412 Error "a database that does not say where nulls stand in an index"
    K0413 Error "a collation that does not fit"
    K0414 Error "an operator class that does not fit, or is missing"
    K0415 Warning "an index repeats another"
    K0416 Warning "an index repeats a key"
    K0417 Error "a column that MySQL indexes only in part"
    K0418 Error "an index that is longer than MySQL takes"
    K0419 Error "an index over an expression where the database has none"
    K0420 Error "an index over part of the rows where the database has none"
    K0421 Error "a full-text index that MySQL cannot make"
    K0501 Error "two keys, indexes or constraints share a name"
}
