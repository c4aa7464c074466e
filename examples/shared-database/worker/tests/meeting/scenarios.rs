//! What the two applications do, step by step: each step by another client, each seen by the others.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::clients::Clients;

/// The first administrator: their id.
pub(crate) fn administrator(clients: &mut Clients) -> Result<String> {
    let admin = clients
        .frontend
        .call(json!({"call": "createAdmin", "email": "admin@example.org"}))?;
    text(&admin, "id")
}

/// A visitor asks (Prisma), the worker looks at it (Rust), an administrator approves (SQLAlchemy), the code is found with
/// its request and used (Prisma).
pub(crate) fn somebody_asks_for_access(clients: &mut Clients, admin: &str) -> Result<()> {
    let (email, message) = ("ann@example.org", "Ünïcode, \"quotes\" and 🚀");
    let asked = clients.frontend.call(json!({
        "call": "requestAccess", "email": email, "name": "Ann", "message": message,
    }))?;
    let id = text(&asked, "id")?;

    let screened = clients.worker.call(json!({"call": "screen", "email": email}))?;
    ensure!(
        screened["id"] == id && screened["message"] == message,
        "{screened}"
    );
    ensure!(
        same_time(&screened["requestedAt"], &asked["requestedAt"])?,
        "{screened} {asked}"
    );

    let listed = clients.backend.get("/access-requests")?;
    let found = listed
        .as_array()
        .context("a list")?
        .iter()
        .find(|one| one["id"] == id);
    let found = found.with_context(|| format!("the back end does not list {id}: {listed}"))?;
    ensure!(found["message"] == message && found["code"].is_null(), "{found}");
    ensure!(
        same_time(&found["requested_at"], &asked["requestedAt"])?,
        "{found} {asked}"
    );

    let path = format!("/access-requests/{id}/approve");
    let body = json!({ "reviewer": admin });
    let approved = clients.backend.post(&path, &body)?;
    ensure!(
        approved["status"] == "approved" && approved["reviewer"] == "admin@example.org",
        "{approved}"
    );
    ensure!(clients.backend.refuses(&path, &body)? == 409, "approved twice");
    let code = text(&approved, "code")?;
    ensure!(
        code.len() == 12
            && code
                .bytes()
                .all(|one| one.is_ascii_uppercase() || one.is_ascii_digit()),
        "{code}"
    );

    let seen = clients.worker.call(json!({"call": "prolong", "code": code}))?;
    let found = clients.frontend.call(json!({"call": "findCode", "code": code}))?;
    ensure!(same_time(&found["expiresAt"], &seen["after"])?, "{found} {seen}");
    ensure!(
        found["accessRequest"]["email"] == email && found["accessRequest"]["status"] == "approved",
        "{found}"
    );
    ensure!(
        found["generatedByUser"]["id"] == admin && found["generationType"] == "user_request",
        "{found}"
    );

    let register = json!({"call": "register", "code": code, "email": email, "name": "Ann"});
    let user = clients.frontend.call(register.clone())?;
    ensure!(user["email"] == email && user["role"] == "user", "{user}");
    clients.frontend.refuses(register)?;
    let used = clients.worker.call(json!({"call": "code", "code": code}))?;
    ensure!(used["isUsed"] == true && !used["usedAt"].is_null(), "{used}");
    ensure!(
        used["generatedBy"] == "admin@example.org" && used["request"] == "approved",
        "{used}"
    );
    Ok(())
}

/// A request is rejected, with the reason.
pub(crate) fn somebody_is_turned_away(clients: &mut Clients, admin: &str) -> Result<()> {
    let asked = clients
        .frontend
        .call(json!({"call": "requestAccess", "email": "bob@example.org", "name": "Bob"}))?;
    let path = format!("/access-requests/{}/reject", text(&asked, "id")?);
    let rejected = clients
        .backend
        .post(&path, &json!({ "reviewer": admin, "reason": "unknown" }))?;
    ensure!(
        rejected["status"] == "rejected" && rejected["code"].is_null(),
        "{rejected}"
    );
    clients
        .worker
        .refuses(json!({"call": "screen", "email": "bob@example.org"}))?;
    Ok(())
}

/// An administrator's invite (Prisma), prolonged (Rust) and used (Prisma): the new user's id.
pub(crate) fn an_administrator_invites(clients: &mut Clients, admin: &str) -> Result<String> {
    let invited = clients
        .frontend
        .call(json!({"call": "invite", "adminId": admin}))?;
    let code = text(&invited, "code")?;
    let seen = clients.worker.call(json!({"call": "prolong", "code": code}))?;
    ensure!(
        same_time(&seen["before"], &invited["expiresAt"])?,
        "{seen} {invited}"
    );
    let found = clients.worker.call(json!({"call": "code", "code": code}))?;
    ensure!(
        found["generatedBy"] == "admin@example.org" && found["request"].is_null(),
        "{found}"
    );
    let user = clients
        .frontend
        .call(json!({"call": "register", "code": code, "email": "cas@example.org", "name": "Cas"}))?;
    text(&user, "id")
}

/// An upload (Prisma), taken by the worker (Rust), polled and read (SQLAlchemy), and its state seen (Prisma, Rust).
pub(crate) fn an_invoice_is_uploaded(clients: &mut Clients, user: &str) -> Result<()> {
    // More than 32 bits, so that whoever counts bytes in a float or an `int` is wrong.
    let size = "5000000001";
    let file = clients.frontend.call(json!({
        "call": "upload", "userId": user, "fileName": "march.pdf", "fileSize": size, "mimeType": "application/pdf",
    }))?;
    let (file, job) = (text(&file, "id")?, text(&file, "processingJobId")?);

    let jobs = clients.backend.get("/jobs")?;
    ensure!(
        jobs[0]["id"] == job && jobs[0]["size"] == 5_000_000_001_i64,
        "{jobs}"
    );
    ensure!(
        jobs[0]["user"] == "cas@example.org" && jobs[0]["progress"] == 0,
        "{jobs}"
    );

    let started = clients.worker.call(json!({"call": "start", "file": file}))?;
    ensure!(
        started["status"] == "processing" && started["progress"] == 10,
        "{started}"
    );
    let seen = clients.frontend.call(json!({"call": "status", "fileId": file}))?;
    ensure!(
        seen["fileSize"] == size && seen["processingStatus"] == "uploaded",
        "{seen}"
    );
    ensure!(seen["processingJob"]["currentStage"] == "reading", "{seen}");
    ensure!(
        same_time(&seen["processingJob"]["startedAt"], &started["startedAt"])?,
        "{seen} {started}"
    );

    let read = json!({
        "order": 71774, "number": "INV-2026-03", "date": "2026-03-31", "company": "Müller & Söhne",
        "lines": [
            {"description": "Bolts", "quantity": 3, "unit_price": "0.10"},
            {"description": "Nuts", "quantity": 1000, "unit_price": "12345.67"},
        ],
    });
    let written = clients.backend.post(&format!("/jobs/{job}/invoice"), &read)?;
    ensure!(written["total"] == "12345670.30", "{written}");

    let seen = clients.frontend.call(json!({"call": "status", "fileId": file}))?;
    ensure!(seen["processingStatus"] == "processed", "{seen}");
    let job = &seen["processingJob"];
    ensure!(job["status"] == "completed" && job["progress"] == 100, "{seen}");
    ensure!(
        job["resultData"] == json!({"invoice": written["id"], "lines": 2}),
        "{seen}"
    );

    let invoices = clients.worker.call(json!({"call": "invoices", "user": user}))?;
    let expected = json!([{
        "number": "INV-2026-03", "date": "2026-03-31", "total": "12345670.30", "confidence": "0.97",
        "company": "Müller & Söhne", "lines": ["0.30", "12345670.00"],
    }]);
    ensure!(invoices == expected, "{invoices}");
    Ok(())
}

pub(crate) fn text(value: &Value, key: &str) -> Result<String> {
    let text = value[key]
        .as_str()
        .with_context(|| format!("no `{key}` in {value}"))?;
    Ok(text.to_owned())
}

/// Whether two clients speak of the same instant, each in its own way of writing it.
fn same_time(one: &Value, other: &Value) -> Result<bool> {
    let instant = |value: &Value| -> Result<chrono::DateTime<chrono::Utc>> {
        let text = value.as_str().with_context(|| format!("{value} is no time"))?;
        Ok(chrono::DateTime::parse_from_rfc3339(text)?.to_utc())
    };
    Ok(instant(one)? == instant(other)?)
}
