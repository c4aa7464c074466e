//! TypeScript's compiler, Prettier and Node, asked about a folder of files.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// A folder beside the packages of the peers, so that its files can import them. It is left for who wants to look.
#[derive(Debug)]
pub struct Workshop {
    folder: PathBuf,
}

/// The strictest that a project may ask for.
const TSCONFIG: &str = r#"{
  "compilerOptions": {
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noUncheckedIndexedAccess": true,
    "noImplicitReturns": true,
    "noUnusedLocals": true,
    "noUnusedParameters": true,
    "noPropertyAccessFromIndexSignature": true,
    "isolatedModules": true,
    "verbatimModuleSyntax": true,
    "allowUnreachableCode": false,
    "target": "es2023",
    "module": "nodenext",
    "rewriteRelativeImportExtensions": true,
    "types": ["node"],
    "skipLibCheck": true,
    "rootDir": ".",
    "outDir": "out"
  },
  "include": ["**/*.ts"],
  "exclude": ["out"]
}
"#;

impl Workshop {
    /// An empty one.
    ///
    /// # Errors
    /// The peers are not installed, or the folder cannot be made.
    pub fn new(name: &str) -> Result<Workshop> {
        let node = crate::root().join("target/peers/node");
        ensure!(
            node.join("node_modules").is_dir(),
            "run `cargo xtask prepare` first"
        );
        let folder = node.join("workshop").join(name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        let workshop = Workshop { folder };
        workshop.write("tsconfig.json", TSCONFIG)?;
        Ok(workshop)
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, path: &str, text: &str) -> Result<()> {
        let path = self.folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Compiles all of it to `out/`.
    ///
    /// # Errors
    /// What the compiler has against it.
    pub fn compile(&self) -> Result<()> {
        self.run("typescript/bin/tsc", &["--project", "tsconfig.json"], &[])
            .map(drop)
    }

    /// Whether files are formatted as Prettier would format them, by its defaults.
    ///
    /// # Errors
    /// Which are not.
    pub fn is_formatted(&self, paths: &[String]) -> Result<()> {
        let mut arguments = vec![
            "--no-config",
            "--no-editorconfig",
            "--list-different",
            "--ignore-path",
            "none",
        ];
        arguments.extend(paths.iter().map(String::as_str));
        self.run("prettier/bin/prettier.cjs", &arguments, &[]).map(drop)
    }

    /// Generates the Prisma client that a schema in the folder asks for.
    ///
    /// # Errors
    /// What Prisma has against it.
    pub fn generate_client(&self, schema: &str) -> Result<()> {
        // Prisma looks for its native engine even where it needs none; one that exists is enough.
        let engine = self.folder.join("engine");
        std::fs::write(&engine, "#!/bin/sh\nexit 1\n")?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            std::fs::set_permissions(&engine, std::fs::Permissions::from_mode(0o755))?;
        }
        let engine = engine.display().to_string();
        let environment = [
            ("PRISMA_SCHEMA_ENGINE_BINARY", engine.as_str()),
            ("PRISMA_HIDE_UPDATE_MESSAGE", "1"),
            ("CHECKPOINT_DISABLE", "1"),
        ];
        let arguments = ["generate", "--no-hints", "--schema", schema];
        self.run("prisma/build/index.js", &arguments, &environment)
            .map(drop)
    }

    /// Runs a compiled script: what it prints.
    ///
    /// # Errors
    /// It fails.
    pub fn node(&self, script: &str, environment: &[(&str, &str)]) -> Result<String> {
        finished(
            Command::new("node")
                .arg(self.folder.join("out").join(script))
                .envs(environment.iter().copied())
                .current_dir(&self.folder),
        )
    }

    fn run(&self, program: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Result<String> {
        let program = crate::root().join("target/peers/node/node_modules").join(program);
        finished(
            Command::new("node")
                .arg(program)
                .args(arguments)
                .env("NO_COLOR", "1")
                .envs(environment.iter().copied())
                .current_dir(&self.folder),
        )
    }
}

fn finished(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("cannot start {command:?}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(said)
}
