//! The access matrix: every endpoint that takes the number of a thing, asked by everybody, with things within reach, of
//! others, of the other world, and with numbers that nothing has. What is not within reach looks, byte for byte, like what is
//! not there. A new endpoint fails until its row in `ids.txt` is written.

mod making;
mod people;
mod things;
mod twice;

use crate::running::{Answer, Figures, Server};
use axum::http::{Method, StatusCode};
use leptos::server_fn::axum::server_fn_paths;
use people::people;
use things::{Kind, Which, things};

const TABLE: &str = include_str!("ids.txt");

/// One endpoint of the table.
#[derive(Debug)]
struct Row {
    method: &'static str,
    name: &'static str,
    takes: &'static str,
}

fn rows() -> Vec<Row> {
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1);
    lines
        .map(|line| {
            let cells: Vec<&'static str> = line.split('|').map(str::trim).collect();
            Row { method: cells[0], name: cells[1], takes: cells[2] }
        })
        .collect()
}

/// Functions, forms and pages, as the table names them.
fn registered() -> Vec<String> {
    let name = |path: &str| path.trim_start_matches("/api/").trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let functions = server_fn_paths().map(|(path, method)| format!("{method} {}", name(path)));
    let forms = app::forms::all().into_iter().map(|form| format!("POST {}", form.path));
    let pages = server::pages::paths().iter().map(|path| format!("PAGE {path}"));
    functions.chain(forms).chain(pages).collect()
}

#[tokio::test]
async fn every_endpoint_says_which_numbers_it_takes() {
    let _server = Server::with(Figures::None).await;
    let mut registered = registered();
    registered.sort();
    let mut written: Vec<String> = rows().iter().map(|row| format!("{} {}", row.method, row.name)).collect();
    written.sort();
    assert_eq!(registered, written, "write the row of a new one in server/tests/it/ids.txt");
}

/// One part of what an endpoint takes.
#[derive(Debug, Clone, Copy)]
struct Part {
    in_address: bool,
    name: &'static str,
    value: Result<Kind, &'static str>,
}

fn parts(row: &Row) -> Vec<Part> {
    let part = |text: &'static str| {
        let (name, value) = text.split_once('=').unwrap();
        let kind = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).map(Kind::parse);
        Part { in_address: name.starts_with('?'), name: name.trim_start_matches('?'), value: kind.ok_or(value) }
    };
    row.takes.split_whitespace().filter(|text| *text != "-").map(part).collect()
}

impl Row {
    /// Asks with the values given for each part.
    async fn ask(&self, server: &Server, cookie: &str, values: &[(Part, String)]) -> Answer {
        let joined = |wanted: bool| {
            let chosen = values.iter().filter(|(part, _)| part.in_address == wanted);
            chosen.map(|(part, value)| format!("{}={value}", part.name)).collect::<Vec<_>>().join("&")
        };
        let query = joined(true);
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let (method, address, body) = match self.method {
            "POST" => {
                let entry = app::context::secrets::submission();
                (Method::POST, format!("{}?{query}", self.name), format!("solicitud={entry}&{}", joined(false)))
            }
            "GET" => {
                let path = server_fn_paths().map(|(path, _)| path).find(|path| {
                    path.trim_start_matches("/api/").trim_end_matches(|c: char| c.is_ascii_digit()) == self.name
                });
                let query = query.replace('=', "%3D").replace('&', "%26");
                (Method::GET, format!("{}?query={query}", path.unwrap()), String::new())
            }
            _ => (Method::GET, format!("{}?{query}", self.name), String::new()),
        };
        server.ask(method, &address, &[("cookie", cookie), kind], &body).await
    }
}

/// An answer without what differs each time: the numbers that were asked for, those of submissions, nonces.
fn plain(answer: &Answer, asked: &[String]) -> (StatusCode, String, String) {
    let mut text = answer.text().to_owned();
    for id in asked {
        let within =
            ["=", "%3D", "=\"", "%253D"].map(|before| ["\"", "&", "%26", "#", "<"].map(|after| (before, after)));
        for (before, after) in within.into_iter().flatten().chain([(":", ",")]) {
            text = text.replace(&format!("{before}{id}{after}"), &format!("{before}ID{after}"));
        }
    }
    let location = asked.iter().fold(answer.header("location").to_owned(), |said, id| said.replace(id, "ID"));
    (answer.status, location, without_chance(&text))
}

fn without_chance(text: &str) -> String {
    let mut text = text.to_owned();
    for mark in ["nonce=\"", "name=\"solicitud\" value=\""] {
        let mut parts = text.split(mark);
        let first = parts.next().unwrap_or_default().to_owned();
        let rest = parts.map(|part| part.split_once('"').map_or("", |(_, rest)| rest));
        text = rest.fold(first, |whole, part| format!("{whole}{mark}{part}"));
    }
    text
}

#[tokio::test]
async fn what_is_not_within_reach_looks_exactly_like_what_is_not_there() {
    let server = Server::with(Figures::Demonstration).await;
    let people = people(&server).await;
    let things = things(&server, &people).await;
    let mut wrong = Vec::new();
    for row in rows() {
        let parts = parts(&row);
        for varied in parts.iter().filter_map(|part| part.value.ok()) {
            let mut through = Vec::new();
            for person in &people {
                let with = |which: Which| -> Vec<(Part, String)> {
                    let value = |part: &Part| match part.value {
                        Ok(kind) if kind == varied => things.id(kind, which),
                        Ok(kind) => Some(things.id(kind, Which::Inside).unwrap_or_default()),
                        Err(text) => Some(text.to_owned()),
                    };
                    parts.iter().filter_map(|part| Some((*part, value(part)?))).collect()
                };
                let numbers = |values: &[(Part, String)]| {
                    values
                        .iter()
                        .filter(|(part, _)| part.value.is_ok())
                        .map(|(_, value)| value.clone())
                        .collect::<Vec<_>>()
                };
                let values = with(Which::Absent);
                let absent = plain(&row.ask(&server, &person.cookie, &values).await, &numbers(&values));
                for which in [Which::World, Which::Other, Which::Inside] {
                    if things.id(varied, which).is_none() {
                        continue;
                    }
                    let values = with(which);
                    let answer = row.ask(&server, &person.cookie, &values).await;
                    let found = plain(&answer, &numbers(&values));
                    if things.reaches(person, varied, which, row.name) {
                        through.push((found.0, person.name));
                    } else if found != absent {
                        wrong.push(format!(
                            "{} {} as {}, {varied:?} {which:?}: {} {} for {} {}\n{}",
                            row.method,
                            row.name,
                            person.name,
                            found.0,
                            found.1,
                            absent.0,
                            absent.1,
                            difference(&found.2, &absent.2)
                        ));
                    }
                }
            }
            let out = [StatusCode::NOT_FOUND, StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN];
            if through.iter().all(|(status, _)| out.contains(status)) {
                wrong.push(format!("{} {}: {varied:?} within reach of nobody: {through:?}", row.method, row.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where two answers part.
fn difference(one: &str, two: &str) -> String {
    let at = one.bytes().zip(two.bytes()).take_while(|(a, b)| a == b).count().saturating_sub(60);
    let part = |text: &str| text.chars().skip(at).take(160).collect::<String>();
    if one == two { String::new() } else { format!("  {}\n  {}", part(one), part(two)) }
}
