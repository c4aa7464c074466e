//! Names of tables, columns, types and their clients.

use super::codes;

codes! {
    N0001 Error "two fields on one column"
    N0002 Error "two variants with one label"
    N0003 Error "two fields with one name in Prisma"
    N0004 Error "two variants with one name in Prisma"
}
