//! Relations and foreign keys.

use super::codes;

codes! {
    R0101 Error "a relation leads to what is no model"
    R0102 Error "a relation has no other side"
    R0103 Error "several relations without names"
    R0104 Error "several relations of one name"
    R0105 Error "`HasOne` over a key that can repeat"
    R0107 Error "the key of a relation is missing"
    R0108 Error "a relation references a column that does not exist"
    R0109 Error "key and references differ in number"
    R0110 Error "a relation leaves its database"
    R0111 Error "a relation to a model without an id"
    R0112 Error "`ManyToMany` needs ids of one column"
    R0113 Error "two names for one join table"
    R0301 Error "a foreign key of another type than what it references"
    R0302 Error "a foreign key of another native type than what it references"
    R0303 Warning "a foreign key that is wider or narrower than what it references"
    R0304 Error "a reference to something that is not unique"
    R0306 Error "a required relation over a key that may be null"
    R0307 Error "`set_null` on a key that is never null"
    R0308 Warning "`set_default` on a key without a default"
    R0309 Error "an action that would write a generated column"
    R0310 Error "an action that Prisma's relation mode does not have"
    R0311 Error "actions that go round in a circle in Prisma's relation mode"
    R0312 Error "a join table over ids that only the database knows"
    R0313 Error "a join table that Prisma would name otherwise"
    R0314 Error "a foreign key that references itself"
    R0315 Error "`set_default` where the database does not know it"
    R0316 Warning "`set_null` on a key that is never null, which PostgreSQL finds out late"
}
