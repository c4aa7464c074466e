//! The peers that judge our output (Prisma, the databases' own catalogs) and those that it is measured against, installed
//! below `target/peers/` from the lock files in `tests/peers/` and `benches/peers/`. Done again only when a lock file changed.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Where the peers are.
#[derive(Debug)]
pub(crate) struct Peers {
    /// `node_modules` and the scripts beside it.
    pub(crate) node: PathBuf,
    /// The interpreter of the virtual environment.
    pub(crate) python: PathBuf,
}

/// Installs what is missing.
///
/// # Errors
/// Node or Python is not installed, or a package registry cannot be reached; the message names the Debian package.
pub(crate) fn prepare(root: &Path) -> Result<Peers> {
    let source = root.join("tests/peers");
    let target = root.join("target/peers");
    Ok(Peers {
        node: node(&source, &target.join("node"))?,
        python: python(&source, &target.join("venv"))?,
    })
}

/// Installs Prisma's own command, which only the benches need: it is large. Answers where it is.
///
/// # Errors
/// As [`prepare`].
pub(crate) fn prepare_prisma(root: &Path) -> Result<PathBuf> {
    node(&root.join("benches/peers"), &root.join("target/peers/prisma"))
}

/// `npm ci`. Node looks for packages beside the script that asks for them, so the scripts are copied as well.
fn node(source: &Path, target: &Path) -> Result<PathBuf> {
    needs("node", "nodejs")?;
    needs("npm", "npm")?;
    fs::create_dir_all(target)?;
    let locked = ["package-lock.json", "package.json", ".npmrc"];
    let stamp = stamp(source, &locked)?;
    if !is_current(target, &stamp) {
        for name in locked {
            fs::copy(source.join(name), target.join(name))?;
        }
        run(Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(target))?;
        fs::write(target.join(STAMP), stamp)?;
    }
    for entry in fs::read_dir(source)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("mjs"))
            && let Some(name) = path.file_name()
        {
            fs::copy(&path, target.join(name))?;
        }
    }
    Ok(target.to_owned())
}

fn python(source: &Path, target: &Path) -> Result<PathBuf> {
    let locked = ["requirements.txt"];
    let stamp = stamp(source, &locked)?;
    let python = target.join("bin/python");
    if !is_current(target, &stamp) {
        needs("python3", "python3")?;
        run(Command::new("python3")
            .args(["-m", "venv", "--clear"])
            .arg(target))
        .context("cannot make a virtual environment; the Debian package is `python3-venv`")?;
        run(Command::new(&python)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
                "-r",
            ])
            .arg(source.join("requirements.txt")))?;
        fs::write(target.join(STAMP), stamp)?;
    }
    Ok(python)
}

/// What the installation was made from stands beside it.
const STAMP: &str = "installed-from";

fn stamp(source: &Path, names: &[&str]) -> Result<String> {
    let mut stamp = String::new();
    for name in names {
        let path = source.join(name);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        stamp.push_str(&text);
    }
    Ok(stamp)
}

fn is_current(target: &Path, stamp: &str) -> bool {
    fs::read_to_string(target.join(STAMP)).is_ok_and(|text| text == stamp)
}

fn needs(program: &str, package: &str) -> Result<()> {
    let found = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !found.is_ok_and(|status| status.success()) {
        bail!("`{program}` is not installed; the Debian package is `{package}`");
    }
    Ok(())
}

fn run(command: &mut Command) -> Result<()> {
    // What a package manager says belongs to standard error.
    command.stdout(Stdio::null());
    crate::steps::run(command)
}

#[cfg(test)]
mod tests {
    use std::fs;

    /// A lock file that says where packages were fetched from works only for who can reach that place.
    #[test]
    fn lock_files_name_no_host() {
        for path in [
            "tests/peers/package-lock.json",
            "tests/peers/requirements.txt",
            "tests/peers/.npmrc",
            "benches/peers/package-lock.json",
            "benches/peers/.npmrc",
        ] {
            let text = fs::read_to_string(crate::steps::root().join(path)).unwrap();
            assert!(
                !text.contains("\"resolved\""),
                "{path} says where a package was fetched from"
            );
            let hosts = text
                .lines()
                .filter(|line| line.contains("://") && !line.contains("\"url\": \"https://"));
            assert_eq!(
                hosts.collect::<Vec<_>>(),
                Vec::<&str>::new(),
                "{path} names a host"
            );
        }
    }
}
