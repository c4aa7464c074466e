//! Two services on one database: `frontend` owns `auth` and `audit`, `backend` owns `billing`, mirrors `auth` and reads
//! `audit`.

pub mod audit;
pub mod auth;
pub mod billing;
