//! Services: who owns what, and what the artifacts of each hold.

use super::support::Project;

const MODELS: &str = r#"
pub mod auth {
    #[derive(onedef::Model)]
    #[db(table = "users", unique(email, password))]
    pub struct User {
        #[db(id)]
        pub id: i32,
        #[db(unique)]
        pub email: String,
        #[db(sensitive)]
        pub password: Option<String>,
        pub role: Role,
        pub invoices: onedef::HasMany<crate::billing::Invoice>,
    }

    #[derive(onedef::Enum, Clone, Copy)]
    pub enum Role { Admin, User }
}

pub mod billing {
    #[derive(onedef::Model)]
    #[db(table = "invoices")]
    pub struct Invoice {
        #[db(id)]
        pub id: i32,
        pub state: State,
        pub user_id: i32,
        pub user: onedef::BelongsTo<crate::auth::User>,
    }

    #[derive(onedef::Enum, Clone, Copy)]
    pub enum State { Open, Paid }
}
"#;

const CONFIG: &str = r#"
[source]
roots = ["src/models.rs"]

[database.default]
provider = "postgresql"

[service.frontend]
owns = ["auth"]
[[service.frontend.artifact]]
kind = "prisma"
path = "frontend/schema.prisma"
[[service.frontend.artifact]]
kind = "sql"
path = "frontend/schema.sql"

[service.backend]
owns = ["billing"]
mirrors = ["frontend"]
hide = ["User.password"]
[[service.backend.artifact]]
kind = "prisma"
path = "backend/schema.prisma"
[[service.backend.artifact]]
kind = "sql"
path = "backend/schema.sql"

[service.report]
reads = ["billing"]
rust = true
"#;

fn project() -> Project {
    let project = Project::empty();
    project.write("onedef.toml", CONFIG);
    project.write("src/models.rs", MODELS);
    project
}

#[test]
fn an_artifact_holds_what_its_service_sees() {
    let project = project();
    project.onedef(["generate"]).exits(0);
    let front = project.read("frontend/schema.prisma");
    assert!(
        front.contains("model User {") && front.contains("enum Role {"),
        "{front}"
    );
    assert!(!front.contains("Invoice") && !front.contains("State"), "{front}");
    let back = project.read("backend/schema.prisma");
    for seen in [
        "model User {",
        "model Invoice {",
        "enum Role {",
        "enum State {",
        "invoices Invoice[]",
    ] {
        assert!(back.contains(seen), "no {seen} in {back}");
    }
    assert!(
        !back.contains("password"),
        "hidden, and its index with it: {back}"
    );
}

#[test]
fn a_script_creates_what_its_service_owns() {
    let project = project();
    project.onedef(["generate"]).exits(0);
    let front = project.read("frontend/schema.sql");
    assert!(
        front.contains("CREATE TYPE \"Role\"") && front.contains("CREATE TABLE \"users\""),
        "{front}"
    );
    assert!(
        front.contains("\"password\"") && !front.contains("invoices"),
        "{front}"
    );
    let back = project.read("backend/schema.sql");
    assert!(
        back.contains("CREATE TYPE \"State\"") && back.contains("CREATE TABLE \"invoices\""),
        "{back}"
    );
    assert!(back.contains("REFERENCES \"users\"(\"id\")"), "{back}");
    assert!(
        !back.contains("CREATE TABLE \"users\"") && !back.contains("\"Role\""),
        "{back}"
    );
}

#[test]
fn emit_prints_what_a_service_sees() {
    let project = project();
    project.onedef(["generate"]).exits(0);
    let emitted = project
        .onedef(["emit", "sql", "--service", "backend"])
        .exits(0)
        .stdout;
    assert_eq!(emitted, project.read("backend/schema.sql"));
    let whole = project.onedef(["emit", "sql"]).exits(0);
    whole
        .prints("CREATE TABLE \"users\"")
        .prints("CREATE TABLE \"invoices\"");
}

#[test]
fn ownership_is_a_table() {
    let project = project();
    let run = project.onedef(["ownership"]).exits(0);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(
        lines,
        [
            "table     model    owned by  mirrored by  read by",
            "users     User     frontend  backend      -",
            "invoices  Invoice  backend   -            report",
        ]
    );
    let json = project.onedef(["ownership", "--format", "json"]).exits(0).json();
    assert_eq!(json[1]["owner"], "backend");
    assert_eq!(json[1]["reads"][0], "report");
}

#[test]
fn without_owners_the_table_says_so() {
    let project = Project::new();
    project
        .onedef(["ownership"])
        .exits(0)
        .says("no service says what it owns")
        .prints("users");
}

#[test]
fn a_wrong_name_is_shown_in_the_configuration() {
    let project = project();
    project.edit("onedef.toml", "owns = [\"billing\"]", "owns = [\"biling\"]");
    let run = project.onedef(["generate"]).exits(2);
    run.says("O0101")
        .says("onedef.toml:")
        .says("did you mean `billing`?")
        .prints_nothing();
}

#[test]
fn an_artifact_that_would_be_empty_is_refused() {
    let project = project();
    let more = "[[service.report.artifact]]\nkind = \"json\"\npath = \"r.json\"\n";
    project.write("onedef.toml", CONFIG.replace("reads = [\"billing\"]", "") + more);
    project
        .onedef(["generate"])
        .exits(2)
        .says("C0113")
        .says("`report` sees nothing");
}

#[test]
fn a_service_that_owns_nothing_groups_artifacts() {
    let project = Project::new();
    let more = "[service.a]\n[[service.a.artifact]]\nkind = \"json\"\npath = \"a.json\"\n";
    let config = project.read("onedef.toml") + more;
    project.write("onedef.toml", config);
    project.onedef(["generate"]).exits(0);
    assert!(project.read("a.json").contains("\"users\""));
}
