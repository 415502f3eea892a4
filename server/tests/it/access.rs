//! Every server function and every form with who may use it: a new one fails here until its row is written.

use crate::running::{Figures, Server};
use crate::signing::everybody;
use axum::http::{Method, StatusCode};
use domain::access::Role;
use leptos::server_fn::axum::server_fn_paths;

const TABLE: &str = include_str!("access.txt");

/// Method, name and outcome by role, in the order of the heading.
fn rows() -> Vec<Vec<&'static str>> {
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('|').map(str::trim).collect()).collect()
}

/// The name of a function in its address, which ends in a number of its own; a form's whole address.
fn name(path: &str) -> String {
    match path.strip_prefix("/api/") {
        Some(function) => function.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned(),
        None => path.to_owned(),
    }
}

/// Method and address of everything that can be called.
fn registered() -> Vec<(Method, String)> {
    let functions = server_fn_paths().map(|(path, method)| (method, path.to_owned()));
    let forms = app::forms::all().into_iter().map(|form| (Method::POST, form.path.to_owned()));
    let files = server::uploads::paths().into_iter().map(|path| (Method::POST, path));
    functions.chain(forms).chain(files).collect()
}

#[tokio::test]
async fn every_function_and_every_form_has_its_row() {
    let _server = Server::with(Figures::None).await;
    let mut registered: Vec<String> =
        registered().iter().map(|(method, path)| format!("{method} {}", name(path))).collect();
    registered.sort();
    let mut written: Vec<String> = rows().into_iter().skip(1).map(|row| format!("{} {}", row[0], row[1])).collect();
    written.sort();
    assert_eq!(registered, written, "write the row of a new one in server/tests/it/access.txt");
}

#[test]
fn every_role_has_its_column() {
    let heading: Vec<&str> = rows()[0].iter().skip(2).copied().collect();
    let roles: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
    assert_eq!(heading, roles);
}

/// What an answer says about access: `yes`, `sign in` or `no`.
fn outcome(status: StatusCode) -> &'static str {
    match status {
        StatusCode::UNAUTHORIZED => "sign in",
        StatusCode::FORBIDDEN => "no",
        _ => "yes",
    }
}

#[tokio::test]
async fn the_server_answers_each_role_as_the_table_says() {
    let server = Server::with(Figures::Demonstration).await;
    let table = rows();
    let people = everybody(&server).await;
    for (method, path) in registered() {
        let row =
            table.iter().find(|row| row[0] == method.as_str() && row[1] == name(&path)).cloned().unwrap_or_default();
        for (column, role) in Role::ALL.iter().enumerate() {
            let cookie = people.get(role).map_or("", String::as_str);
            // Signing out would end the session that the next address is asked with.
            let cookie = if path == "/salir" || path == "/cuenta/sesiones" { "" } else { cookie };
            if cookie.is_empty() && *role != Role::Visitor {
                continue;
            }
            let kind = ("content-type", "application/x-www-form-urlencoded");
            let address = if method == Method::GET { format!("{path}?query=") } else { path.clone() };
            let answer = server.ask(method.clone(), &address, &[("cookie", cookie), kind], "").await;
            let expected = row.get(column + 2).copied().unwrap_or("missing");
            assert_eq!(outcome(answer.status), expected, "{method} {path} as {}: {}", role.code(), answer.status);
        }
    }
}
