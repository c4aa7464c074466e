//! User code without the prelude, and with names that shadow what the derives need.
#![no_implicit_prelude]
#![deny(warnings, missing_docs, unused_qualifications)]

/// What shadows.
#[allow(dead_code, non_camel_case_types)]
mod shadows {
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Result;
    pub struct str;
    pub struct usize;
    pub struct bool;
    pub mod core {}
    pub mod std {}
}

/// Items among what shadows.
pub mod items {
    #[allow(unused_imports)]
    use super::shadows::*;
    use ::std::option::Option;
    use ::std::string::String;

    /// A team.
    #[derive(::onedef::Model)]
    pub struct Team {
        /// Its key.
        #[db(id)]
        pub id: i64,
        /// Its members.
        pub members: ::onedef::HasMany<Member>,
    }

    /// A member.
    #[derive(::onedef::Model)]
    #[db(debug, check(name = "member_name", name.len() > 0))]
    pub struct Member {
        /// Its key.
        #[db(id)]
        pub id: i64,
        /// Its name.
        #[db(unique, sensitive)]
        pub name: Name,
        /// Its role.
        #[db(default = Role::Guest)]
        pub role: Option<Role>,
        /// The team's key.
        pub team_id: i64,
        /// The team.
        pub team: ::onedef::BelongsTo<Team>,
    }

    /// A name.
    #[derive(::onedef::Scalar, ::std::clone::Clone, ::std::fmt::Debug)]
    pub struct Name(pub String);

    /// A role.
    #[derive(::onedef::Enum, ::std::clone::Clone, ::std::marker::Copy, ::std::fmt::Debug)]
    pub enum Role {
        /// Reads.
        Guest,
        /// Writes.
        Member,
    }
}

fn main() {
    let _ = (items::Member::NAME, items::Team::MEMBERS);
}
