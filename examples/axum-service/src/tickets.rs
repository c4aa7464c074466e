//! The tickets of an account.

use axum::Json;
use axum::extract::{FromRequestParts, Path, Query, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use onedef::{Cursor, Driver, Model, Scope, Within};
use serde::{Deserialize, Serialize};
use sqlx::Pool;

use crate::failure::Failure;
use crate::models::*;

/// Whose tickets: the header `x-account`.
pub struct Tenant(String);

impl Tenant {
    fn tickets(&self) -> Scope<Ticket, Within> {
        Ticket::in_tenant(&self.0)
    }
}

impl<S: Sync> FromRequestParts<S> for Tenant {
    type Rejection = (StatusCode, &'static str);

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let account = parts
            .headers
            .get("x-account")
            .and_then(|value| value.to_str().ok());
        match account {
            Some(account) => Ok(Tenant(account.to_owned())),
            None => Err((StatusCode::BAD_REQUEST, "the header `x-account` is missing")),
        }
    }
}

/// Which tickets: what is not given is no condition.
#[derive(Deserialize)]
pub struct Wanted {
    status: Option<Status>,
    search: Option<String>,
    limit: Option<u64>,
    after: Option<Cursor>,
}

/// Some tickets, and where the next ones begin.
#[derive(Serialize)]
pub struct Tickets<T> {
    tickets: Vec<T>,
    next: Option<Cursor>,
}

/// `GET /tickets`
pub async fn list<D: Driver>(
    State(pool): State<Pool<D>>,
    tenant: Tenant,
    Query(wanted): Query<Wanted>,
) -> Result<impl IntoResponse, Failure> {
    let slice = tenant
        .tickets()
        .find_many()
        .filter(wanted.status.map(|status| Ticket::STATUS.eq(status)))
        .filter(
            wanted
                .search
                .map(|text| Ticket::TITLE.contains(text).ignore_case()),
        )
        .include(Ticket::ASSIGNEE)
        .order_by(Ticket::CREATED_AT.desc())
        .take(wanted.limit.unwrap_or(20).clamp(1, 100))
        .after(wanted.after)
        .slice(&pool)
        .await?;
    Ok(Json(Tickets {
        next: slice.last.filter(|_| slice.has_more),
        tickets: slice.rows,
    }))
}

/// `GET /tickets/{id}`
pub async fn show<D: Driver>(
    State(pool): State<Pool<D>>,
    tenant: Tenant,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Failure> {
    let ticket = tenant
        .tickets()
        .find_unique(Ticket::ID.eq(id))
        .include(Ticket::ASSIGNEE)
        .include(Ticket::EVENTS.order_by(Event::AT).order_by(Event::ID))
        .one(&pool)
        .await?;
    Ok(Json(ticket))
}

/// What a new ticket says.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NewTicketBody {
    reference: String,
    title: String,
    priority: Option<i32>,
    assignee_id: Option<String>,
}

/// `POST /tickets`
pub async fn create<D: Driver>(
    State(pool): State<Pool<D>>,
    tenant: Tenant,
    Json(body): Json<NewTicketBody>,
) -> Result<impl IntoResponse, Failure> {
    let new = NewTicket {
        reference: body.reference,
        title: body.title,
    };
    let mut create = tenant.tickets().create(new).assignee_id(body.assignee_id);
    if let Some(priority) = body.priority {
        create = create.priority(priority);
    }
    let ticket = create
        .with(Ticket::EVENTS, |ticket| [event(ticket, "created")])
        .include(Ticket::ASSIGNEE)
        .include(Ticket::EVENTS)
        .one(&pool)
        .await?;
    Ok((StatusCode::CREATED, Json(ticket)))
}

/// What may change of a ticket.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    title: Option<String>,
    status: Option<Status>,
    priority: Option<i32>,
}

/// `PATCH /tickets/{id}`
pub async fn change<D: Driver>(
    State(pool): State<Pool<D>>,
    tenant: Tenant,
    Path(id): Path<String>,
    Json(change): Json<Change>,
) -> Result<impl IntoResponse, Failure> {
    let ticket = tenant
        .tickets()
        .update(Ticket::ID.eq(id))
        .set_some(Ticket::TITLE, change.title)
        .set_some(Ticket::STATUS, change.status)
        .set_some(Ticket::PRIORITY, change.priority)
        .one(&pool)
        .await?;
    Ok(Json(ticket))
}

/// Who is to answer.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    agent_id: String,
}

/// `POST /tickets/{id}/assign`: the ticket and its event change together, or neither.
pub async fn assign<D: Driver>(
    State(pool): State<Pool<D>>,
    tenant: Tenant,
    Path(id): Path<String>,
    Json(body): Json<Assignment>,
) -> Result<impl IntoResponse, Failure> {
    let ticket = onedef::transaction(&pool, async |tx| {
        let agent = Agent::in_tenant(&tenant.0)
            .find_unique(Agent::ID.eq(body.agent_id))
            .one(&tx)
            .await?;
        let ticket = tenant
            .tickets()
            .update(Ticket::ID.eq(id))
            .filter(Ticket::STATUS.ne(Status::Solved))
            .set(Ticket::ASSIGNEE_ID, &agent.id)
            .one(&tx)
            .await?;
        let event = event(&ticket, &format!("assigned to {}", agent.name));
        Event::in_tenant(&tenant.0).create(event).exec(&tx).await?;
        Ok(ticket)
    })
    .await?;
    Ok(Json(ticket))
}

/// `DELETE /tickets/{id}`
pub async fn delete<D: Driver>(
    State(pool): State<Pool<D>>,
    tenant: Tenant,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Failure> {
    tenant.tickets().delete(Ticket::ID.eq(id)).one(&pool).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /tickets/{id}/restore`
pub async fn restore<D: Driver>(
    State(pool): State<Pool<D>>,
    tenant: Tenant,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Failure> {
    Ok(Json(
        tenant.tickets().restore(Ticket::ID.eq(id)).one(&pool).await?,
    ))
}

fn event(ticket: &Ticket, what: &str) -> NewEvent {
    NewEvent {
        what: what.to_owned(),
        ticket_id: ticket.id.clone(),
    }
}
