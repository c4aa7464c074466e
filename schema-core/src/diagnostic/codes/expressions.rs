//! Expressions in checks, predicates and policies.

use super::codes;

codes! {
    E0101 Error "an expression names a field that the model does not have"
    E0102 Error "an expression names a relation, which has no column"
    E0103 Error "an expression names an enum or a variant that does not exist"
    E0104 Error "`exists` names a model that does not exist"
    E0105 Error "an expression calls a function that does not exist"
    E0106 Error "an expression calls a method that does not exist"
    E0107 Error "`outer` stands outside `exists`"
    E0201 Error "two sides of a comparison differ in type"
    E0202 Error "a condition is expected"
    E0203 Error "a literal is not of the type that it is compared with"
    E0204 Error "an operator or function does not take this type"
    E0205 Error "a comparison with `None` or `Some`"
    E0206 Error "the value of a generated column is of another type"
    E0207 Error "the value of a generated column may be null"
    E0208 Error "wrong arguments"
    E0209 Warning "a column that is never null is asked whether it is null"
    E0210 Error "a regular expression is broken"
    E0301 Error "an expression is nested too deeply"
    E0302 Error "an index on an expression has no column in it"
    E0401 Error "an expression in a place where it cannot be computed"
    E0402 Error "a regular expression where the database has none"
    E0403 Error "`exists` asks a model of another database"
    E0404 Error "an operation that the type in the database does not have"
    E0501 Error "policies where the database has none"
    E0502 Error "two policies share a name"
    E0503 Error "a policy's condition does not fit its command"
    E0504 Warning "a table whose policies let nobody through"
    E0505 Error "a policy that asks its own table"
}
