//! Names of tables, columns, types and their clients.

use super::codes;

codes! {
    N0001 Error "two fields on one column"
    N0002 Error "two variants with one label"
    N0003 Error "two fields with one name in Prisma"
    N0004 Error "two variants with one name in Prisma"
    N0301 Error "a name is not one of Prisma's grammar"
    N0302 Error "a name is reserved in Prisma"
    N0303 Error "two models, enums or views share a name in clients"
    N0305 Error "an enum without variants"
    N0306 Error "a name or comment cannot be written in SQL"
    N0307 Error "a name is too long for PostgreSQL"
    N0308 Error "two columns differ only in case"
    N0309 Error "a label that a database cannot write"
    N0310 Error "a name that the database keeps for itself"
    N0311 Error "two tables, views or types share a name"
    N0401 Error "a database has nothing of this kind"
    N0402 Error "a declaration of a database that cannot be"
    N0403 Error "a part needs something that is not in the same database"
}
