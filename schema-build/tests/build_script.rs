//! `schema_build::generate` in the `build.rs` of a real crate: what cargo runs again, and when.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that starts cargo, and fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

struct Krate {
    folder: tempfile::TempDir,
}

/// Shared by all runs, so that the compiler below is built once.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script")
}

impl Krate {
    fn new() -> Krate {
        let krate = Krate {
            folder: tempfile::tempdir().unwrap(),
        };
        let here = env!("CARGO_MANIFEST_DIR");
        krate.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"onedef-build-script-test\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
                 [build-dependencies]\nschema-build = {{ path = {here:?} }}\n[workspace]\n"
            ),
        );
        // The same versions as the workspace: nothing is downloaded.
        let lock = Path::new(here).join("../Cargo.lock");
        fs::copy(lock, krate.path("Cargo.lock")).unwrap();
        krate.write(
            "build.rs",
            "fn main() -> Result<(), schema_build::Error> {\n    \
             schema_build::generate(\"onedef.toml\").map(drop)\n}\n",
        );
        krate.write("src/lib.rs", "//! Nothing.\n");
        krate.write("src/models/mod.rs", "mod user;\n");
        krate.write(
            "src/models/user.rs",
            "#[derive(Model)]\npub struct User {\n    #[db(id)]\n    pub id: i32,\n}\n",
        );
        krate.write(
            "onedef.toml",
            "[source]\nroots = [\"src/models/mod.rs\"]\n[database.default]\nprovider = \"postgresql\"\n\
             [[artifact]]\nkind = \"sql\"\npath = \"src/schema.sql\"\n",
        );
        krate
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn build(&self) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .current_dir(self.folder.path())
            .args(["build", "--offline", "-v"])
            .env("CARGO_TARGET_DIR", target())
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.success(), words)
    }
}

/// Whether cargo ran the build script.
fn ran(words: &str) -> bool {
    words
        .lines()
        .any(|line| line.contains("Running") && line.contains("build-script-build"))
}

#[test]
fn the_second_build_is_fresh_and_a_change_is_noticed() {
    let krate = Krate::new();
    let (good, words) = krate.build();
    assert!(good && ran(&words), "{words}");
    let first = fs::read_to_string(krate.path("src/schema.sql")).unwrap();
    assert!(first.contains("CREATE TABLE \"user\""), "{first}");

    let (good, words) = krate.build();
    assert!(good && !ran(&words), "{words}");
    assert!(words.contains("Fresh onedef-build-script-test"), "{words}");

    // Something that was not read.
    krate.write("src/other.rs", "// x\n");
    let (good, words) = krate.build();
    assert!(good && !ran(&words), "{words}");

    // A module below the root.
    krate.write(
        "src/models/user.rs",
        "#[derive(Model)]\npub struct User {\n    #[db(id)]\n    pub id: i32,\n    pub name: String,\n}\n",
    );
    let (good, words) = krate.build();
    assert!(good && ran(&words), "{words}");
    assert!(
        fs::read_to_string(krate.path("src/schema.sql"))
            .unwrap()
            .contains("\"name\"")
    );
    let (good, words) = krate.build();
    assert!(good && !ran(&words), "{words}");

    // A mistake fails the build, at its place and in plain words; mending it is noticed.
    krate.write(
        "src/models/user.rs",
        "#[derive(Model)]\n#[db(tabel = \"x\")]\npub struct User {\n    #[db(id)]\n    pub id: i32,\n}\n",
    );
    let (good, words) = krate.build();
    assert!(!good, "{words}");
    assert!(words.contains("--> src/models/user.rs:2:6"), "{words}");
    assert!(words.contains("did you mean `table`?"), "{words}");
    krate.write(
        "src/models/user.rs",
        "#[derive(Model)]\npub struct User {\n    #[db(id)]\n    pub id: i32,\n}\n",
    );
    let (good, words) = krate.build();
    assert!(good && ran(&words), "{words}");
    assert_eq!(fs::read_to_string(krate.path("src/schema.sql")).unwrap(), first);
}
