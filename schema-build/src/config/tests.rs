use schema_core::back::prisma;

use super::*;

fn findings(text: &str) -> Vec<String> {
    let mut report = Report::new();
    read(text, &mut report);
    report
        .into_sorted()
        .iter()
        .map(|one| {
            let shown = text
                .get(one.at.start as usize..one.at.end as usize)
                .expect("a place in the text");
            let fix = one
                .fix
                .as_ref()
                .map_or_else(String::new, |fix| format!(" | {}", fix.message));
            format!("{} `{}` {}{fix}", one.code.id, shown, one.message)
        })
        .collect()
}

fn config(text: &str) -> Config {
    let mut report = Report::new();
    let config = read(text, &mut report);
    assert_eq!(report.diagnostics(), &[], "{text}");
    config
}

const BASE: &str = "[source]\nroots = [\"src/lib.rs\"]\n[database.main]\nprovider = \"postgresql\"\nurl = \"env:DATABASE_URL\"\n";

fn with(more: &str) -> String {
    format!("{BASE}{more}")
}

#[test]
fn everything_is_read() {
    let config = config(
        r#"
        [source]
        roots = ["./crates/models/src/lib.rs", "../shared/lib.rs"]
        cfg = ["unix", 'feature="x"']

        [database.zeta]
        provider = "sqlite"
        url = "file:./app.db"
        migrations = "db/migrations"
        history = "prisma"

        [database.alpha]
        provider = "postgresql"
        url = "env:ALPHA_URL"
        tenancy = "database"
        pattern = "app_{tenant}"

        [service.frontend]
        owns = []
        [[service.frontend.artifact]]
        kind = "prisma"
        path = "frontend/schema.prisma"
        database = "alpha"
        prisma = 6
        generator = [
          { provider = "prisma-client", output = "../gen", previewFeatures = ["views"], a = 1, b = true },
          { name = "erd", provider = "erd" },
        ]

        [[artifact]]
        kind = "sql"
        path = "db/./x/../schema.sql"
        database = "zeta"
        "#,
    );
    assert_eq!(
        config.source.roots,
        ["crates/models/src/lib.rs", "../shared/lib.rs"]
    );
    assert_eq!(config.source.cfg, ["unix", "feature=\"x\""]);
    let names: Vec<&str> = config.databases.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["zeta", "alpha"], "in the order written");
    assert_eq!(config.databases[0].dialect, Dialect::Sqlite);
    assert_eq!(
        config.databases[0].url,
        Some(Url::Literal("file:./app.db".to_owned()))
    );
    assert_eq!(config.databases[0].migrations.as_deref(), Some("db/migrations"));
    assert!(config.databases[0].prisma_history && !config.databases[1].prisma_history);
    assert_eq!(config.databases[1].tenants.as_deref(), Some("app_{tenant}"));
    let [sql, prisma] = config.artifacts.as_slice() else {
        panic!("two artifacts, those of no service first: {:?}", config.artifacts);
    };
    assert_eq!(
        (sql.path.as_str(), sql.database, sql.service),
        ("db/schema.sql", 0, None)
    );
    assert_eq!((prisma.database, prisma.service), (1, Some(0)));
    assert_eq!(prisma.options.sources, config.source.roots);
    assert_eq!(prisma.options.prisma.version, prisma::Version::Six);
    assert_eq!(prisma.options.prisma.url_env.as_deref(), Some("ALPHA_URL"));
    let [client, erd] = prisma.options.prisma.generators.as_slice() else {
        panic!("two generators");
    };
    assert_eq!((client.name.as_str(), erd.name.as_str()), ("client", "erd"));
    let keys: Vec<&str> = client.settings.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["provider", "output", "previewFeatures", "a", "b"]);
    assert_eq!(client.settings[3].1, prisma::Setting::Number(1));
}

#[test]
fn a_service_of_an_artifact_may_be_named() {
    let config = config(&with(
        "[service.a]\n[[artifact]]\nkind = \"json\"\npath = \"a.json\"\nservice = \"a\"\n",
    ));
    assert_eq!(config.artifacts[0].service, Some(0));
    assert_eq!(config.services[0].name.value, "a");
}

#[test]
fn broken_toml_is_one_finding_at_its_place() {
    let found = findings("[source]\nroots = [\"a\"\n[database.x]\n");
    assert!(found.iter().all(|one| one.starts_with("C0101")), "{found:?}");
    assert!(!found.is_empty());
}

#[test]
fn an_empty_file_lacks_both_tables() {
    assert_eq!(
        findings(""),
        [
            "C0104 `` there is no `[database.NAME]` table | add `[database.default]` with `provider = \"postgresql\"`",
            "C0104 `` there is no `[source]` table | add `[source]` with `roots = [\"src/lib.rs\"]`",
        ]
    );
}

#[test]
fn unknown_keys_are_found_at_every_depth() {
    assert_eq!(
        findings(&with(
            "urls = \"x\"\n[[artifact]]\nkind = \"sql\"\npaht = \"a\"\npath = \"a.sql\"\n[artefact]\n"
        )),
        [
            "C0102 `urls` unknown key `urls` in `[database.main]` | did you mean `url`?",
            "C0102 `paht` unknown key `paht` in `[[artifact]]` | did you mean `path`?",
            "C0102 `artefact` unknown key `artefact` in the file | did you mean `artifact`?",
        ]
    );
}

#[test]
fn values_of_the_wrong_kind() {
    assert_eq!(
        findings(
            "artifact = 1\n[source]\nroots = \"src/lib.rs\"\ncfg = [1]\n[database.main]\nprovider = 5\n"
        ),
        [
            "C0103 `1` `artifact` must be a list of tables, written `[[artifact]]`, and is an integer",
            "C0103 `\"src/lib.rs\"` `roots` must be a list of strings, and is a string",
            "C0103 `1` `cfg` must be a list of strings, and is an integer",
            "C0103 `5` `provider` must be a string, and is an integer",
        ]
    );
    assert_eq!(
        findings("[source]\nroots = [\"a.rs\"]\n[database]\nprovider = \"postgresql\"\n"),
        ["C0103 `\"postgresql\"` `provider` must be a table, and is a string"]
    );
}

#[test]
fn names_that_are_none_of_the_known() {
    let found = findings(
        "[source]\nroots = [\"a.rs\"]\n[database.main]\nprovider = \"postgres\"\n[[artifact]]\nkind = \"prismas\"\npath = \"a\"\ndatabase = \"mian\"\nservice = \"x\"\n",
    );
    assert_eq!(
        found,
        [
            "C0105 `\"postgres\"` unknown provider `postgres` | did you mean `postgresql`?",
            "C0105 `\"prismas\"` unknown kind `prismas` | did you mean `prisma`?",
            "C0105 `\"mian\"` unknown database `mian` | did you mean `main`?",
            "C0105 `\"x\"` unknown service `x`",
        ]
    );
}

#[test]
fn what_cannot_be_honoured_yet_is_refused() {
    let found = findings("[source]\nroots = [\"a.rs\"]\n[database.main]\nprovider = \"cockroachdb\"\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found.iter().all(|one| one.starts_with("C0106")), "{found:?}");
}

#[test]
fn several_databases_must_be_told_apart() {
    let found = findings(&with(
        "[database.client]\nprovider = \"sqlite\"\n[[artifact]]\nkind = \"sql\"\npath = \"a.sql\"\n",
    ));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("C0107"), "{found:?}");
    assert!(
        found[0].ends_with("add `database = \"main\"` or `database = \"client\"`"),
        "{found:?}"
    );
}

#[test]
fn paths_must_lie_inside_and_be_unique() {
    let found = findings(&with(
        "[[artifact]]\nkind = \"sql\"\npath = \"../a.sql\"\n[[artifact]]\nkind = \"sql\"\npath = \"b.sql\"\n[[artifact]]\nkind = \"json\"\npath = \"./B.sql\"\n",
    ));
    assert_eq!(
        found,
        [
            "C0108 `\"../a.sql\"` `../a.sql` is outside the folder of `onedef.toml`, where onedef never writes",
            "C0109 `\"./B.sql\"` two artifacts have the path `B.sql` | give one of them another `path`",
        ]
    );
}

#[test]
fn an_artifact_is_no_folder() {
    for paths in [["db", "DB/schema.sql"], ["db/schema.sql", "db"]] {
        let artifacts = paths.map(|path| format!("[[artifact]]\nkind = \"sql\"\npath = \"{path}\"\n"));
        let found = findings(&with(&artifacts.concat()));
        assert!(
            found.len() == 1 && found[0].starts_with("C0109") && found[0].contains("`db` is a file"),
            "{found:?}"
        );
    }
    let beside =
        "[[artifact]]\nkind = \"sql\"\npath = \"db\"\n[[artifact]]\nkind = \"sql\"\npath = \"db.sql\"\n";
    assert_eq!(findings(&with(beside)), Vec::<String>::new());
}

#[test]
fn settings_of_prisma_belong_to_prisma() {
    let found = findings(&with(
        "[[artifact]]\nkind = \"sql\"\npath = \"a.sql\"\nprisma = 7\ngenerator = { provider = \"x\" }\n",
    ));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|one| one.starts_with("C0111")), "{found:?}");
}

#[test]
fn settings_of_sqlalchemy_belong_to_sqlalchemy() {
    let artifact = |rest: &str| with(&format!("[[artifact]]\npath = \"a.py\"\n{rest}"));
    let found = findings(&artifact("kind = \"sql\"\nflavor = \"flask\"\ndb = \"a:b\"\n"));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|one| one.starts_with("C0111")), "{found:?}");
    let models = |rest: &str| artifact(&format!("kind = \"sqlalchemy\"\n{rest}"));
    assert_eq!(
        config(&models("flavor = \"flask\"\ndb = \"app.extensions:db\"\n")).artifacts[0]
            .options
            .sqlalchemy
            .flavor,
        schema_core::back::sqlalchemy::Flavor::Flask {
            module: "app.extensions".to_owned(),
            instance: "db".to_owned(),
        }
    );
    for (rest, code) in [
        ("db = \"app:db\"\n", "C0111"),
        ("flavor = \"flask\"\n", "C0104"),
        ("flavor = \"flask\"\ndb = \"app.db\"\n", "C0112"),
        ("flavor = \"flask\"\ndb = \"app.class:db\"\n", "C0112"),
        ("flavor = \"django\"\n", "C0"),
    ] {
        let found = findings(&models(rest));
        assert!(
            found.len() == 1 && found[0].starts_with(code),
            "{rest}: {found:?}"
        );
    }
}

#[test]
fn settings_of_typescript_belong_to_typescript() {
    use schema_core::back::typescript::{BigInt, Dates, Decimal, Enums};
    let artifact = |rest: &str| with(&format!("[[artifact]]\npath = \"a.ts\"\n{rest}"));
    let keys =
        "bigint = \"string\"\ndates = \"string\"\ndecimal = \"decimal.js\"\nenums = \"enum\"\nzod = true\n";
    let found = findings(&artifact(&format!("kind = \"sql\"\n{keys}client = \"./c\"\n")));
    assert_eq!(found.len(), 6, "{found:?}");
    assert!(found.iter().all(|one| one.starts_with("C0111")), "{found:?}");
    let read = config(&artifact(&format!("kind = \"typescript\"\n{keys}")));
    let options = &read.artifacts[0].options.typescript;
    assert_eq!(
        (
            options.bigint,
            options.dates,
            options.decimal,
            options.enums,
            options.zod
        ),
        (
            BigInt::String,
            Dates::String,
            Decimal::DecimalJs,
            Enums::Enum,
            true
        )
    );
    for (rest, code) in [
        ("bigint = \"float\"\n", "C0112"),
        ("dates = \"moment\"\n", "C0112"),
        ("decimal = 1\n", "C0103"),
        ("zod = \"yes\"\n", "C0103"),
        ("zood = true\n", "C0102"),
    ] {
        let found = findings(&artifact(&format!("kind = \"typescript\"\n{rest}")));
        assert!(
            found.len() == 1 && found[0].starts_with(code),
            "{rest}: {found:?}"
        );
    }
}

#[test]
fn an_extension_knows_its_client() {
    let extension = "[[artifact]]\nkind = \"prisma-extension\"\npath = \"src/onedef.extension.ts\"\n";
    let found = findings(&with(extension));
    assert!(found.len() == 1 && found[0].starts_with("C0104"), "{found:?}");
    let client = |text: &str| {
        config(&with(text)).artifacts[0]
            .options
            .prisma_extension
            .client
            .clone()
    };
    assert_eq!(
        client(&format!("{extension}client = \"./db\"\n")).as_deref(),
        Some("./db")
    );
    let schema = "[[artifact]]\nkind = \"prisma\"\npath = \"prisma/schema.prisma\"\n\
                  generator = { provider = \"prisma-client\", output = \"../src/db\" }\n";
    assert_eq!(
        client(&format!("{extension}{schema}")).as_deref(),
        Some("./db/client")
    );
}

#[test]
fn prisma_six_names_the_variable_of_its_url() {
    let text = with("[[artifact]]\nkind = \"prisma\"\npath = \"a.prisma\"\nprisma = 6\n");
    assert_eq!(
        config(&text).artifacts[0].options.prisma.url_env.as_deref(),
        Some("DATABASE_URL")
    );
    let found = findings(&text.replace("url = \"env:DATABASE_URL\"\n", ""));
    assert!(found.len() == 1 && found[0].starts_with("C0104 `6`"), "{found:?}");
    let found = findings(&text.replace("prisma = 6", "prisma = 5"));
    assert!(found.len() == 1 && found[0].starts_with("C0112 `5`"), "{found:?}");
}

#[test]
fn generators_are_checked() {
    let found = findings(&with(
        "[[artifact]]\nkind = \"prisma\"\npath = \"a.prisma\"\ngenerator = [{ output = \"x\" }, { provider = \"a b\", \"x y\" = 1, z = 1.5 }]\n",
    ));
    assert_eq!(
        found,
        [
            "C0104 `{ output = \"x\" }` `generator` has no `provider` | add `provider = \"prisma-client\"`",
            "C0112 `{ provider = \"a b\", \"x y\" = 1, z = 1.5 }` two generators are called `client` | give each its own `name`",
            "C0112 `\"x y\"` `x y` cannot be a key of a generator",
            "C0103 `1.5` `z` must be a string, an integer, a boolean or a list of strings, and is a float",
        ]
    );
}

#[test]
fn tenancy_and_pattern_belong_together() {
    for (more, code) in [
        ("tenancy = \"database\"\n", "C0104"),
        ("pattern = \"a_{tenant}\"\n", "C0104"),
        ("tenancy = \"database\"\npattern = \"a\"\n", "C0112"),
        ("tenancy = \"schema\"\npattern = \"a_{tenant}\"\n", "C0105"),
    ] {
        let found = findings(&with(more));
        assert!(
            found.len() == 1 && found[0].starts_with(code),
            "{more}: {found:?}"
        );
    }
}

#[test]
fn urls() {
    let text = |url: &str| BASE.replace("env:DATABASE_URL", url);
    for bad in ["env:", "env:A B", "env:1A", "DATABASE_URL", "${DATABASE_URL}"] {
        let found = findings(&text(bad));
        assert!(
            found.len() == 1 && found[0].starts_with("C0112"),
            "{bad}: {found:?}"
        );
    }
    let secret = config(&text("postgresql://ann:secret@localhost/app"));
    assert!(!format!("{secret:?}").contains("secret"));
}
