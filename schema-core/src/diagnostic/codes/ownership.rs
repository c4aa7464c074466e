//! Services: who owns, mirrors and reads what.

use super::codes;

codes! {
    O0101 Error "a service names what does not exist"
    O0102 Error "two owners"
    O0103 Error "a table without an owner"
    O0104 Error "a service says two things of one table"
    O0105 Warning "an owner without artifacts"
    O0106 Error "a foreign key to a table that its owner cannot see"
    O0107 Error "a tenant that a service cannot see"
    O0108 Error "a hidden column that is needed"
    O0109 Warning "a rename that another service has to follow"
    O0110 Error "a join table between two owners"
    O0111 Warning "a hidden column without which no row can be made"
}
