//! Command lines that ask for something impossible.

use std::ffi::OsStr;

use serde_json::json;

use crate::common::{folder, snapshot, sound, write, xtask};

fn words<'a>(words: &'a [&'a str]) -> Vec<&'a OsStr> {
    words.iter().map(OsStr::new).collect()
}

#[test]
fn two_documents_of_one_api_are_told_apart_by_the_user() {
    let folder = folder();
    let first = write(folder.path(), "first.json", &sound("v1"));
    let second = write(folder.path(), "second.json", &sound("v1"));
    let out = folder.path().join("out");
    for mut command in [words(&["import"]), words(&["regen", "--interface"])] {
        command.extend([
            first.as_os_str(),
            second.as_os_str(),
            "--out".as_ref(),
            out.as_os_str(),
        ]);
        let run = xtask(command).refused();
        for part in ["v1", "first.json", "second.json"] {
            assert!(run.err.contains(part), "{part}: {}", run.err);
        }
        assert!(!out.exists());
    }
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let folder = folder();
    let not_text = folder.path().join("latin1.json");
    std::fs::write(&not_text, b"{\"a\": \"\xe9\"}").unwrap();
    let out = folder.path().join("out");
    for (path, cause) in [
        (folder.path().join("missing.json"), "cannot read"),
        (folder.path().to_owned(), "cannot read"),
        (not_text, "not UTF-8"),
    ] {
        for mut command in [words(&["import"]), words(&["regen", "--interface"])] {
            command.extend([path.as_os_str(), "--out".as_ref(), out.as_os_str()]);
            let run = xtask(command).refused();
            assert!(run.err.contains(cause), "{}", run.err);
            assert!(run.err.contains(path.to_str().unwrap()), "{}", run.err);
            assert!(!out.exists());
        }
    }
}

#[test]
fn other_documents_never_replace_the_committed_client() {
    let folder = folder();
    let path = write(folder.path(), "a.json", &sound("v0"));
    for check in [&[] as &[&str], &["--check"]] {
        let mut command = words(&["regen"]);
        command.extend(words(check));
        command.extend(["--interface".as_ref(), path.as_os_str()]);
        let run = xtask(command).refused();
        assert!(run.err.contains("--out"), "{}", run.err);
    }
}

#[test]
fn folders_of_other_people_stay() {
    let folder = folder();
    let path = write(folder.path(), "a.json", &sound("v0"));
    let theirs = folder.path().join("theirs");
    std::fs::create_dir(&theirs).unwrap();
    for (file, text) in [
        ("thesis.txt", "years of work"),
        ("Cargo.toml", "[package]\nname = \"theirs\"\n"),
    ] {
        std::fs::write(theirs.join(file), text).unwrap();
        let before = snapshot(folder.path());
        let run = xtask([
            "regen".as_ref(),
            "--interface".as_ref(),
            path.as_os_str(),
            "--out".as_ref(),
            theirs.as_os_str(),
        ])
        .refused();
        assert!(run.err.contains("theirs"), "{}", run.err);
        assert_eq!(snapshot(folder.path()), before);
    }
    // The target is a file.
    let run = xtask([
        "regen".as_ref(),
        "--interface".as_ref(),
        path.as_os_str(),
        "--out".as_ref(),
        path.as_os_str(),
    ])
    .refused();
    assert!(run.err.contains("a.json"), "{}", run.err);
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        format!("{:#}", sound("v0"))
    );
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error() {
    let folder = folder();
    let path = write(folder.path(), "a.json", &json!(sound("v0")));
    let out = path.join("below/a/file");
    for mut command in [words(&["import"]), words(&["regen", "--interface"])] {
        command.extend([path.as_os_str(), "--out".as_ref(), out.as_os_str()]);
        xtask(command).refused();
    }
}

#[test]
fn unknown_arguments_are_clap_errors() {
    for command in [&["import"] as &[&str], &["regen", "--sideways"], &["fly"]] {
        let run = xtask(command).did_not_panic();
        assert_eq!(run.code, Some(2), "{}", run.err);
        assert!(run.err.contains("Usage"), "{}", run.err);
    }
}
