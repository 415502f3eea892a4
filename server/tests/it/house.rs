//! The plan of the house, held where the compiler does not hold it.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file under `folder` with that ending, from the root of the project on.
fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root().join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let skipped = ["target", "node_modules"].iter().any(|name| path.ends_with(name));
            if path.is_dir() && !skipped {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == end) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

fn sources() -> impl Iterator<Item = PathBuf> {
    ["app", "frontend", "server"].into_iter().flat_map(|folder| files(folder, "rs"))
}

/// The names under `[dependencies]`.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join(manifest)).unwrap();
    let section = text.split("\n[").find_map(|part| part.strip_prefix("dependencies]")).unwrap_or_default().to_owned();
    let names = section.lines().filter_map(|line| line.split(['.', ' ', '=']).next().map(str::to_owned));
    names.filter(|name| !name.is_empty() && !name.starts_with('#')).collect()
}

fn depend_on(crate_name: &str) -> Vec<&'static str> {
    const MANIFESTS: [&str; 6] = [
        "app/Cargo.toml",
        "app/domain/Cargo.toml",
        "frontend/Cargo.toml",
        "server/Cargo.toml",
        "server/feeds/Cargo.toml",
        "server/store/Cargo.toml",
    ];
    MANIFESTS.into_iter().filter(|manifest| dependencies(manifest).iter().any(|name| name == crate_name)).collect()
}

#[test]
fn the_domain_names_no_framework() {
    assert_eq!(dependencies("app/domain/Cargo.toml"), ["jiff", "serde", "thiserror"]);
}

#[test]
fn dependencies_point_inward() {
    let ours = ["app", "domain", "feeds", "frontend", "server", "store"];
    let inner = |manifest: &str| {
        let names = dependencies(manifest);
        names.into_iter().filter(|name| ours.contains(&name.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(inner("app/domain/Cargo.toml"), Vec::<String>::new());
    assert_eq!(inner("server/store/Cargo.toml"), ["domain"]);
    assert_eq!(inner("server/feeds/Cargo.toml"), ["domain"]);
    assert_eq!(inner("app/Cargo.toml"), ["domain", "store"]);
    assert_eq!(inner("frontend/Cargo.toml"), ["app"]);
}

#[test]
fn only_the_store_knows_the_database_and_only_the_feeds_know_file_formats() {
    assert_eq!(depend_on("sea-orm"), ["server/store/Cargo.toml"]);
    assert_eq!(
        depend_on("calamine")
            .into_iter()
            .chain(depend_on("rust_xlsxwriter"))
            .collect::<Vec<_>>()
            .iter()
            .filter(|m| **m != "server/feeds/Cargo.toml")
            .count(),
        0
    );
    assert_eq!(depend_on("hyper"), ["server/Cargo.toml"]);
}

#[test]
fn the_word_feature_stands_in_two_files() {
    let word = concat!("feature", " = \"");
    let named: Vec<String> = sources()
        .filter(|path| std::fs::read_to_string(path).unwrap().contains(word))
        .map(|path| shown(&path))
        .collect();
    assert_eq!(named, ["app/src/lib.rs", "app/src/platform.rs"]);
}

#[test]
fn no_file_is_longer_than_three_hundred_lines() {
    let long = |path: &PathBuf| std::fs::read_to_string(path).unwrap().lines().count() > 300;
    assert_eq!(sources().filter(long).map(|path| shown(&path)).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent =
        |path: &PathBuf| !path.ends_with("tests.rs") && !std::fs::read_to_string(path).unwrap().starts_with("//!");
    assert_eq!(sources().filter(silent).map(|path| shown(&path)).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_file_of_tests_is_among_the_modules_that_run() {
    for folder in ["app/domain/tests/it", "server/feeds/tests/it", "server/store/tests/it", "server/tests/it"] {
        let main = std::fs::read_to_string(root().join(folder).join("main.rs")).unwrap();
        for path in files(folder, "rs").iter().filter(|path| path.parent() == Some(&root().join(folder))) {
            let name = path.file_stem().unwrap().to_string_lossy();
            let declared = main.lines().any(|line| line.trim_start_matches("pub ") == format!("mod {name};"));
            assert!(name == "main" || declared, "{} never runs", shown(path));
        }
    }
}
