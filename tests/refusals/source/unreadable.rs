use onedef::Model;

pub mod users;

// broken file: src/users.rs

// expect: S0103 3:9 cannot read `src/users.rs`: permission denied
