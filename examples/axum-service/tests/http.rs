//! The service over HTTP: a real server on a port of its own, on both databases.
#![allow(clippy::unwrap_used, reason = "tests that ask a server")]

use example_axum_service::models::*;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use onedef::{Driver, Model};
use serde_json::{Value, json};
use sqlx::Pool;
use tokio::net::{TcpListener, TcpStream};

const PASSWORD: &str = "a hash that nobody is to see";

macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod on_postgres {
            $(
                #[tokio::test]
                async fn $name() {
                    let script = include_str!("../generated/main/schema.sql");
                    super::$name(super::Service::start(onedef_query_tests::postgres_with(script).await).await).await;
                }
            )*
        }
        mod on_sqlite {
            $(
                #[tokio::test]
                async fn $name() {
                    let script = include_str!("../generated/local/schema.sql");
                    super::$name(super::Service::start(onedef_query_tests::sqlite_with(script).await).await).await;
                }
            )*
        }
    };
}

on_both!(
    a_ticket_lives,
    lists_come_in_pages,
    errors_are_statuses,
    another_account_sees_nothing,
    what_is_assigned_is_recorded,
    a_database_that_is_away_is_said,
);

/// A running server, and two accounts with an agent each.
struct Service<D: Driver> {
    pool: Pool<D>,
    port: u16,
    acme: String,
    other: String,
    agents: [String; 2],
}

impl<D: Driver> Service<D> {
    async fn start(pool: Pool<D>) -> Self {
        let mut accounts = Vec::new();
        let mut agents = Vec::new();
        for name in ["Acme", "Other"] {
            let account = Account::create(NewAccount { name: name.into() })
                .one(&pool)
                .await
                .unwrap();
            let agent = NewAgent {
                name: format!("Ann of {name}"),
                email: "ann@example.org".into(),
                password_hash: PASSWORD.into(),
            };
            agents.push(
                Agent::in_tenant(&account.id)
                    .create(agent)
                    .one(&pool)
                    .await
                    .unwrap()
                    .id,
            );
            accounts.push(account.id);
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let routes = example_axum_service::routes(pool.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        let [acme, other] = accounts.try_into().unwrap();
        Service {
            pool,
            port,
            acme,
            other,
            agents: agents.try_into().unwrap(),
        }
    }

    /// Sends a request of an account, and reads the answer.
    async fn send(
        &self,
        account: &str,
        method: &str,
        path: &str,
        body: Option<Value>,
    ) -> (StatusCode, Value) {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .unwrap();
        tokio::spawn(connection);
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "localhost");
        if !account.is_empty() {
            request = request.header("x-account", account);
        }
        if body.is_some() {
            request = request.header("content-type", "application/json");
        }
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let response = sender
            .send_request(request.body(Full::new(Bytes::from(body))).unwrap())
            .await
            .unwrap();
        let status = response.status();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        assert!(
            !text.contains(PASSWORD) && !text.to_lowercase().contains("password"),
            "{text}"
        );
        (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
    }

    async fn get(&self, path: &str) -> (StatusCode, Value) {
        self.send(&self.acme, "GET", path, None).await
    }

    async fn post(&self, path: &str, body: Value) -> (StatusCode, Value) {
        self.send(&self.acme, "POST", path, Some(body)).await
    }

    /// A new ticket's id.
    async fn ticket(&self, reference: &str, title: &str) -> String {
        let (status, ticket) = self
            .post("/tickets", json!({ "reference": reference, "title": title }))
            .await;
        assert_eq!(status, StatusCode::CREATED, "{ticket}");
        ticket["id"].as_str().unwrap().to_owned()
    }
}

async fn a_ticket_lives<D: Driver>(service: Service<D>) {
    let body =
        json!({ "reference": "A-1", "title": "No paper", "priority": 3, "assigneeId": service.agents[0] });
    let (status, made) = service.post("/tickets", body).await;
    assert_eq!(status, StatusCode::CREATED);
    assert_eq!((&made["status"], &made["priority"]), (&json!("open"), &json!(3)));
    let path = format!("/tickets/{}", made["id"].as_str().unwrap());
    let (_, shown) = service.get(&path).await;
    assert_eq!(shown, made);
    let keys: Vec<&str> = shown.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = "assignee assigneeId createdAt events id priority reference status title updatedAt";
    assert_eq!(keys.join(" "), expected);
    let assignee = json!({ "id": service.agents[0], "name": "Ann of Acme", "email": "ann@example.org" });
    assert_eq!(
        (&shown["assignee"], &shown["events"][0]["what"]),
        (&assignee, &json!("created"))
    );

    let (_, changed) = service
        .send(
            &service.acme,
            "PATCH",
            &path,
            Some(json!({ "status": "waiting" })),
        )
        .await;
    assert_eq!(
        (&changed["status"], &changed["title"]),
        (&json!("waiting"), &json!("No paper"))
    );

    assert_eq!(
        service.send(&service.acme, "DELETE", &path, None).await.0,
        StatusCode::NO_CONTENT
    );
    assert_eq!(service.get(&path).await.0, StatusCode::NOT_FOUND);
    assert_eq!(service.get("/tickets").await.1["tickets"], json!([]));
    assert_eq!(
        service.send(&service.acme, "DELETE", &path, None).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        service.post(&format!("{path}/restore"), Value::Null).await.0,
        StatusCode::OK
    );
    assert_eq!(service.get(&path).await.0, StatusCode::OK);
}

async fn lists_come_in_pages<D: Driver>(service: Service<D>) {
    for number in 0..7 {
        let id = service
            .ticket(&format!("A-{number}"), &format!("Printer {number}"))
            .await;
        if number % 2 == 0 {
            let path = format!("/tickets/{id}");
            service
                .send(&service.acme, "PATCH", &path, Some(json!({ "status": "solved" })))
                .await;
        }
    }
    let (mut path, mut seen) = ("/tickets?limit=3".to_owned(), Vec::new());
    loop {
        let (status, page) = service.get(&path).await;
        assert_eq!(status, StatusCode::OK, "{page}");
        let tickets = page["tickets"].as_array().unwrap();
        seen.extend(
            tickets
                .iter()
                .map(|ticket| ticket["reference"].as_str().unwrap().to_owned()),
        );
        if seen.len() == 3 {
            // A list that grows between two pages.
            service.ticket("B", "New").await;
        }
        match page["next"].as_str() {
            Some(next) => path = format!("/tickets?limit=3&after={next}"),
            None => break,
        }
    }
    seen.sort();
    assert_eq!(seen, ["A-0", "A-1", "A-2", "A-3", "A-4", "A-5", "A-6"]);
    let count = async |path: &str| service.get(path).await.1["tickets"].as_array().unwrap().len();
    assert_eq!(count("/tickets?status=solved").await, 4);
    assert_eq!(count("/tickets?search=PRINTER&status=open").await, 3);
    assert_eq!(count("/tickets?search=%25").await, 0);
}

async fn errors_are_statuses<D: Driver>(service: Service<D>) {
    let id = service.ticket("A-1", "No paper").await;
    let path = format!("/tickets/{id}");
    let post = async |body: Value| service.post("/tickets", body).await;
    let (status, body) = post(json!({ "reference": "A-1", "title": "Again" })).await;
    assert_eq!(
        (status, &body["fields"]),
        (StatusCode::CONFLICT, &json!(["reference"]))
    );
    let (status, body) = post(json!({ "reference": "A-2", "title": "  " })).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        body["error"],
        "the check `tickets_title_check` of `Ticket` is not met"
    );
    let (status, _) = post(json!({ "reference": "A-2" })).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, body) = post(json!({ "reference": "A-2", "title": "x", "assigneeId": "nobody" })).await;
    assert_eq!(
        (status, &body["fields"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!(["assignee"]))
    );
    // Nothing of what was refused is there.
    assert_eq!(
        service.get("/tickets").await.1["tickets"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(service.get("/tickets/none").await.0, StatusCode::NOT_FOUND);
    assert_eq!(service.get("/tickets?after=x").await.0, StatusCode::BAD_REQUEST);
    // A cursor of another order.
    assert_eq!(
        service.get("/tickets?after=00000000.n").await.0,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        service.send("", "GET", "/tickets", None).await.0,
        StatusCode::BAD_REQUEST
    );
    let (status, _) = service
        .send(&service.acme, "PATCH", &path, Some(json!({ "priority": 9 })))
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn another_account_sees_nothing<D: Driver>(service: Service<D>) {
    let path = format!("/tickets/{}", service.ticket("A-1", "No paper").await);
    let other = async |method: &str, path: &str, body: Option<Value>| {
        service.send(&service.other, method, path, body).await.0
    };
    assert_eq!(other("GET", &path, None).await, StatusCode::NOT_FOUND);
    assert_eq!(
        other("PATCH", &path, Some(json!({ "title": "Mine" }))).await,
        StatusCode::NOT_FOUND
    );
    assert_eq!(other("DELETE", &path, None).await, StatusCode::NOT_FOUND);
    let assignment = Some(json!({ "agentId": service.agents[1] }));
    assert_eq!(
        other("POST", &format!("{path}/assign"), assignment).await,
        StatusCode::NOT_FOUND
    );
    // An agent of the other account is nobody here.
    let assignment = json!({ "agentId": service.agents[1] });
    assert_eq!(
        service.post(&format!("{path}/assign"), assignment).await.0,
        StatusCode::NOT_FOUND
    );
    // One account's references are free in another.
    let body = Some(json!({ "reference": "A-1", "title": "Ours" }));
    assert_eq!(other("POST", "/tickets", body).await, StatusCode::CREATED);
}

async fn what_is_assigned_is_recorded<D: Driver>(service: Service<D>) {
    let path = format!("/tickets/{}", service.ticket("A-1", "No paper").await);
    let assignment = json!({ "agentId": service.agents[0] });
    let (status, ticket) = service.post(&format!("{path}/assign"), assignment.clone()).await;
    assert_eq!(
        (status, &ticket["assigneeId"]),
        (StatusCode::OK, &json!(service.agents[0]))
    );
    let events = async || service.get(&path).await.1["events"].as_array().unwrap().len();
    assert_eq!(
        service.get(&path).await.1["events"][1]["what"],
        "assigned to Ann of Acme"
    );
    service
        .send(&service.acme, "PATCH", &path, Some(json!({ "status": "solved" })))
        .await;
    assert_eq!(
        service.post(&format!("{path}/assign"), assignment).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(events().await, 2);
}

async fn a_database_that_is_away_is_said<D: Driver>(service: Service<D>) {
    service.pool.close().await;
    let (status, body) = service.get("/tickets").await;
    assert_eq!(
        (status, &body["error"]),
        (StatusCode::SERVICE_UNAVAILABLE, &json!("Service Unavailable"))
    );
}
