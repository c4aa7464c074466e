//! A help desk over HTTP, on PostgreSQL or SQLite.
//!
//! ```text
//! GET    /tickets?status=open&search=printer&limit=20&after=…   a page, newest first
//! POST   /tickets                                               201, with an event
//! GET    /tickets/{id}                                          with its assignee and events
//! PATCH  /tickets/{id}
//! DELETE /tickets/{id}                                          204; marked, and restorable
//! POST   /tickets/{id}/restore
//! POST   /tickets/{id}/assign                                   ticket and event change together
//! ```
//!
//! The header `x-account` says whose tickets: every query begins with `Ticket::in_tenant(&account)`, and one that did not
//! would not compile. Who may send which account is the business of whatever signs people in, and not shown here.

pub mod failure;
pub mod models;
pub mod tickets;

use axum::Router;
use axum::routing::{get, post};
use onedef::Driver;
use sqlx::Pool;

/// The routes, on any database that onedef runs on.
pub fn routes<D: Driver>(pool: Pool<D>) -> Router {
    Router::new()
        .route("/tickets", get(tickets::list::<D>).post(tickets::create::<D>))
        .route(
            "/tickets/{id}",
            get(tickets::show::<D>)
                .patch(tickets::change::<D>)
                .delete(tickets::delete::<D>),
        )
        .route("/tickets/{id}/assign", post(tickets::assign::<D>))
        .route("/tickets/{id}/restore", post(tickets::restore::<D>))
        .with_state(pool)
}
