//! Every server function with who may call it: a new one fails here until its row is written.

use crate::running::{Figures, Server};
use axum::http::StatusCode;
use domain::access::Role;
use leptos::server_fn::axum::server_fn_paths;

const TABLE: &str = include_str!("access.txt");

/// Method, name and outcome by role, in the order of the heading.
fn rows() -> Vec<Vec<&'static str>> {
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('|').map(str::trim).collect()).collect()
}

/// The name of a function in its address, which ends in a number of its own.
fn name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).trim_end_matches(|c: char| c.is_ascii_digit()).to_owned()
}

#[tokio::test]
async fn every_server_function_has_its_row() {
    let _server = Server::with(Figures::None).await;
    let mut registered: Vec<String> =
        server_fn_paths().map(|(path, method)| format!("{method} {}", name(path))).collect();
    registered.sort();
    let mut written: Vec<String> = rows().into_iter().skip(1).map(|row| format!("{} {}", row[0], row[1])).collect();
    written.sort();
    assert_eq!(registered, written, "write the row of a new function in server/tests/it/access.txt");
}

#[test]
fn every_role_has_its_column() {
    let heading: Vec<String> = rows()[0].iter().skip(2).map(|role| (*role).to_owned()).collect();
    let roles: Vec<String> = Role::ALL.iter().map(|role| format!("{role:?}").to_lowercase()).collect();
    assert_eq!(heading, roles);
}

#[tokio::test]
async fn the_server_answers_as_the_table_says() {
    let server = Server::with(Figures::Demonstration).await;
    let table = rows();
    for (path, method) in server_fn_paths() {
        let row = table.iter().find(|row| row[1] == name(path)).cloned().unwrap_or_default();
        let outcome = row.get(2).copied().unwrap_or("missing");
        let answer = server.ask(method, &format!("{path}?query="), &[], "").await;
        let denied = [StatusCode::FORBIDDEN, StatusCode::UNAUTHORIZED].contains(&answer.status);
        match outcome {
            "allowed" => assert!(!denied && answer.status != StatusCode::NOT_FOUND, "{path}: {}", answer.status),
            "denied" => assert!(denied, "{path}: {}", answer.status),
            other => panic!("{path}: {other}"),
        }
    }
}
