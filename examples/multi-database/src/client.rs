//! The database of one tenant. A column that names a user means one of the main database.

pub mod customers;
pub mod discounts;
pub mod expenses;
pub mod invoices;
pub mod payables;
pub mod projects;
