use super::*;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn put(folder: &Path, path: &str, text: &str) -> Result<(), Error> {
    stage(folder, path, text)?.persist()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("readable")
        .map(|entry| entry.expect("entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn folders_are_made_and_nothing_else_is_left() {
    let folder = folder();
    put(folder.path(), "a/b/c.txt", "x\n").expect("written");
    assert_eq!(
        fs::read_to_string(folder.path().join("a/b/c.txt")).expect("read"),
        "x\n"
    );
    assert_eq!(names(&folder.path().join("a/b")), ["c.txt"]);
}

#[test]
fn what_is_staged_and_not_persisted_leaves_nothing() {
    let folder = folder();
    fs::write(folder.path().join("a.txt"), "old").expect("written");
    drop(stage(folder.path(), "a.txt", "new").expect("staged"));
    assert_eq!(
        fs::read_to_string(folder.path().join("a.txt")).expect("read"),
        "old"
    );
    assert_eq!(names(folder.path()), ["a.txt"]);
}

#[cfg(unix)]
#[test]
fn the_mode_of_an_old_file_is_kept_and_a_new_one_follows_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let mode = |path: &str| {
        fs::metadata(folder.path().join(path))
            .expect("metadata")
            .permissions()
            .mode()
            & 0o777
    };
    fs::write(folder.path().join("plain"), "").expect("written");
    put(folder.path(), "new", "x").expect("written");
    assert_eq!(mode("new"), mode("plain"));
    fs::set_permissions(folder.path().join("plain"), fs::Permissions::from_mode(0o640)).expect("mode");
    put(folder.path(), "plain", "x").expect("written");
    assert_eq!(mode("plain"), 0o640);
}

#[test]
fn a_folder_in_place_of_the_file_is_an_error() {
    let folder = folder();
    fs::create_dir(folder.path().join("a.sql")).expect("folder");
    let error = current(folder.path(), "a.sql").expect_err("refused").to_string();
    assert!(
        error.contains("`a.sql`") && error.contains("it is a folder"),
        "{error}"
    );
    assert!(put(folder.path(), "a.sql", "x").is_err());
    assert!(names(&folder.path().join("a.sql")).is_empty());
    assert_eq!(names(folder.path()), ["a.sql"]);
}

#[test]
fn a_file_in_place_of_a_folder_is_an_error() {
    let folder = folder();
    fs::write(folder.path().join("db"), "keep").expect("written");
    assert!(current(folder.path(), "db/a.sql").is_err());
    assert!(put(folder.path(), "db/a.sql", "x").is_err());
    assert_eq!(
        fs::read_to_string(folder.path().join("db")).expect("read"),
        "keep"
    );
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_refused() {
    let outside = folder();
    let folder = folder();
    fs::write(outside.path().join("real.sql"), "keep").expect("written");
    std::os::unix::fs::symlink(outside.path().join("real.sql"), folder.path().join("a.sql")).expect("link");
    std::os::unix::fs::symlink(outside.path(), folder.path().join("out")).expect("link");
    let error = current(folder.path(), "a.sql").expect_err("refused").to_string();
    assert!(error.contains("symbolic link"), "{error}");
    for path in ["out/b.sql", "out/deeper/b.sql"] {
        let error = stage(folder.path(), path, "x").expect_err("refused").to_string();
        assert!(error.contains("leads out of"), "{error}");
    }
    assert_eq!(names(outside.path()), ["real.sql"]);
}

#[test]
fn a_read_only_file_is_not_replaced() {
    let folder = folder();
    let path = folder.path().join("a.sql");
    fs::write(&path, "keep").expect("written");
    let mut permissions = fs::metadata(&path).expect("metadata").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("mode");
    let error = put(folder.path(), "a.sql", "x").expect_err("refused").to_string();
    assert!(error.contains("read-only"), "{error}");
    assert_eq!(fs::read_to_string(&path).expect("read"), "keep");
}

#[test]
fn a_file_holds_a_text_or_it_does_not() {
    let folder = folder();
    let long = "a line of an artifact\n".repeat(PIECE / 8);
    put(folder.path(), "long", &long).expect("written");
    assert!(holds(folder.path(), "long", &long));
    let mut other = long.clone();
    other.replace_range(other.len() - 2.., "x\n");
    assert!(!holds(folder.path(), "long", &other));
    assert!(!holds(folder.path(), "long", &long[1..]));
    assert!(!holds(folder.path(), "long", ""));
    put(folder.path(), "empty", "").expect("written");
    assert!(holds(folder.path(), "empty", ""));
    assert!(!holds(folder.path(), "none", ""));
    assert!(!holds(folder.path(), ".", ""));
}

#[test]
fn a_file_that_grows_or_shrinks_while_it_is_read_is_another() {
    assert!(reads_as(&b"abc"[..], b"abc"));
    assert!(!reads_as(&b"abcd"[..], b"abc"));
    assert!(!reads_as(&b"ab"[..], b"abc"));
}
