//! What the examples have in TypeScript, beside the clients that Prisma generates from their schemas.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use onedef_tests::root;
use onedef_tests::typescript::Workshop;

/// As the bundlers of front ends resolve imports.
const BUNDLED: &str = r#"{
  "compilerOptions": {
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noUncheckedIndexedAccess": true,
    "noEmit": true,
    "target": "es2023",
    "module": "esnext",
    "moduleResolution": "bundler",
    "types": ["node"],
    "skipLibCheck": true
  },
  "include": ["**/*.ts"]
}
"#;

#[test]
fn the_examples_compile_with_the_clients_of_prisma() -> Result<()> {
    let workshop = Workshop::new("examples")?;
    workshop.write("tsconfig.json", BUNDLED)?;
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root().join("examples"))? {
        let example = entry?.path();
        if example.join("onedef.toml").is_file() {
            written(&example, &mut files)?;
        }
    }
    files.sort();
    let count = |kind: &str| files.iter().filter(|path| path.ends_with(kind)).count();
    ensure!(count("onedef.extension.ts") >= 3 && count("prisma.config.ts") >= 1);
    for path in &files {
        let text = std::fs::read_to_string(root().join(path))?;
        let path = path.to_str().context("a name in UTF-8")?;
        workshop.write(path, &text)?;
    }
    let asks_for_a_client =
        |path: &&PathBuf| path.ends_with("schema.prisma") && files.iter().any(|file| is_a_user(file, path));
    let schemas: Vec<&PathBuf> = files.iter().filter(asks_for_a_client).collect();
    ensure!(schemas.len() >= 4, "{schemas:?}");
    for schema in schemas {
        workshop.generate_client(&schema.to_string_lossy())?;
    }
    workshop.compile()
}

/// Whether a module beside a schema, or the front end above it, imports the client.
fn is_a_user(file: &Path, schema: &Path) -> bool {
    let beside = file.parent() == schema.parent() && file.ends_with("onedef.extension.ts");
    let above = schema.parent().and_then(Path::parent);
    beside || (file.ends_with("prisma.config.ts") && file.parent() == above)
}

/// The modules and schemas that are committed below a folder, from the root of the repository.
fn written(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !["node_modules", "dist", "target"].contains(&name.as_ref()) {
                written(&path, files)?;
            }
        } else if name.ends_with(".ts") || name.ends_with(".prisma") {
            files.push(path.strip_prefix(root())?.to_path_buf());
        }
    }
    Ok(())
}
