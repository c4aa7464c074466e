//! What the worker does in the middle of what the two applications do.

use chrono::{TimeDelta, Utc};
use example_shared_database::access::{AccessCode, AccessRequest};
use example_shared_database::auth::{NewVerification, User, Verification};
use example_shared_database::files::{FileAccessLog, FileStorage, NewFileAccessLog, ProcessingJob};
use example_shared_database::invoices::{Invoice, InvoiceLineItem};
use onedef::Model;
use serde_json::{Value, json};
use sqlx::PgPool;
use uuid::Uuid;

/// Looks at what somebody who asks for access wrote, and sends them a link to confirm their address.
pub(crate) async fn screen(pool: &PgPool, email: &str) -> anyhow::Result<Value> {
    let asked = AccessRequest::find_first()
        .filter(
            AccessRequest::EMAIL
                .eq(email)
                .and(AccessRequest::STATUS.eq("pending")),
        )
        .order_by(AccessRequest::REQUESTED_AT.desc())
        .one(pool)
        .await?;
    let link = NewVerification {
        identifier: email.to_owned(),
        value: Uuid::new_v4().to_string(),
        expires_at: Utc::now() + TimeDelta::hours(1),
    };
    let link = Verification::create(link).one(pool).await?;
    Ok(json!({
        "id": asked.id,
        "message": asked.message,
        "requestedAt": asked.requested_at,
        "link": link.value,
    }))
}

/// A code, with who made it and the request that it answers.
pub(crate) async fn code(pool: &PgPool, code: &str) -> anyhow::Result<Value> {
    let found = AccessCode::find_unique(AccessCode::CODE.eq(code))
        .include(AccessCode::GENERATED_BY_USER)
        .include(AccessCode::ACCESS_REQUEST)
        .one(pool)
        .await?;
    Ok(json!({
        "code": found.code,
        "isUsed": found.is_used,
        "usedAt": found.used_at,
        "expiresAt": found.expires_at,
        "generatedBy": found.get(AccessCode::GENERATED_BY_USER).as_ref().map(|user| &user.email),
        "request": found.get(AccessCode::ACCESS_REQUEST).as_ref().map(|asked| &asked.status),
    }))
}

/// Lets a code live a day longer.
pub(crate) async fn prolong(pool: &PgPool, code: &str) -> anyhow::Result<Value> {
    let found = AccessCode::find_unique(AccessCode::CODE.eq(code))
        .one(pool)
        .await?;
    let later = found.expires_at + TimeDelta::days(1);
    let changed = AccessCode::update(AccessCode::CODE.eq(code))
        .set(AccessCode::EXPIRES_AT, later)
        .one(pool)
        .await?;
    Ok(json!({ "before": found.expires_at, "after": changed.expires_at }))
}

/// Takes a job: says so in the job and in the log of who looked at the file.
pub(crate) async fn start(pool: &PgPool, file: Uuid) -> anyhow::Result<Value> {
    let file = FileStorage::find_unique(FileStorage::ID.eq(file))
        .include(FileStorage::PROCESSING_JOB)
        .one(pool)
        .await?;
    let job = file.get(FileStorage::PROCESSING_JOB).as_ref().map(|job| job.id);
    let job = job.ok_or_else(|| anyhow::anyhow!("the file has no job"))?;
    let (user, name) = (file.user_id, file.file_name.clone());
    let job = onedef::transaction(pool, async move |tx| {
        let seen = NewFileAccessLog {
            user_id: user,
            file_name: name.clone(),
            action: "process".to_owned(),
        };
        FileAccessLog::create(seen).one(&tx).await?;
        ProcessingJob::update(ProcessingJob::ID.eq(job))
            .set(ProcessingJob::STATUS, "processing")
            .set(ProcessingJob::PROGRESS, 10)
            .set(ProcessingJob::CURRENT_STAGE, "reading")
            .set(ProcessingJob::STARTED_AT, Utc::now())
            .one(&tx)
            .await
    })
    .await?;
    Ok(json!({ "status": job.status, "progress": job.progress, "startedAt": job.started_at }))
}

/// What a user has uploaded, as invoices with their lines and companies.
pub(crate) async fn invoices(pool: &PgPool, user: Uuid) -> anyhow::Result<Value> {
    let user = User::find_unique(User::ID.eq(user))
        .include(
            User::UPLOADED_INVOICES
                .order_by(Invoice::INVOICE_NUMBER.asc())
                .include(Invoice::LINE_ITEMS.order_by(InvoiceLineItem::LINE_NUMBER.asc()))
                .include(Invoice::CUSTOMER),
        )
        .one(pool)
        .await?;
    let invoices = user.get(User::UPLOADED_INVOICES).iter().map(|invoice| {
        let lines = invoice.get(Invoice::LINE_ITEMS);
        json!({
            "number": invoice.invoice_number,
            "date": invoice.invoice_date,
            "total": invoice.total_amount.to_string(),
            "confidence": invoice.confidence_score.map(|score| score.to_string()),
            "company": invoice.get(Invoice::CUSTOMER).as_ref().and_then(|company| company.company_name.clone()),
            "lines": lines.iter().map(|line| line.line_total.to_string()).collect::<Vec<_>>(),
        })
    });
    Ok(invoices.collect())
}
