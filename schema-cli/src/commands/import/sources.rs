//! The files of a Prisma schema: those that were named, and every `.prisma` file below a folder.

use std::path::{Path, PathBuf};

use schema_core::front::rust::scan::SourceFile;

use crate::failure::Failure;

/// Reads all files, those of a folder in the order of their paths, as Prisma does.
pub(super) fn read(paths: &[PathBuf]) -> Result<Vec<SourceFile>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        let kind = std::fs::metadata(path).map_err(|why| cannot(path, &why))?;
        if kind.is_dir() {
            let before = files.len();
            below(path, &mut files)?;
            if files.len() == before {
                return Err(Failure::Usage(format!(
                    "there is no `.prisma` file in `{}` or below it",
                    path.display()
                )));
            }
        } else {
            files.push(file(path)?);
        }
    }
    Ok(files)
}

fn below(folder: &Path, files: &mut Vec<SourceFile>) -> Result<(), Failure> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|why| cannot(folder, &why))? {
        paths.push(entry.map_err(|why| cannot(folder, &why))?.path());
    }
    paths.sort();
    for path in paths {
        // A link to a folder could lead round in a circle.
        let is_folder = std::fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir());
        if is_folder {
            below(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "prisma") {
            files.push(file(&path)?);
        }
    }
    Ok(())
}

fn file(path: &Path) -> Result<SourceFile, Failure> {
    let bytes = std::fs::read(path).map_err(|why| cannot(path, &why))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::Usage(format!("`{}` is not text in UTF-8", path.display())))?;
    Ok(SourceFile {
        path: path.display().to_string(),
        text: text.into(),
    })
}

fn cannot(path: &Path, why: &std::io::Error) -> Failure {
    let message = format!("cannot read `{}`: {why}", path.display());
    match why.kind() {
        std::io::ErrorKind::NotFound => Failure::Usage(message),
        _ => Failure::Io(message),
    }
}
