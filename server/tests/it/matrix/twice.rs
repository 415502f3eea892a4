//! The same form sent twice is one record: the second answer is the first, and the trail does not grow.

use super::people::people;
use super::things::{Kind, Things, Which, team, things};
use crate::running::{Figures, Server};
use crate::signing::send;
use app::context::secrets;
use axum::http::StatusCode;
use domain::access::Scope;
use domain::audit::Search;
use domain::dataset::Dataset::Demonstration;
use domain::page::PageRequest;

const TABLE: &str = include_str!("../twice.txt");

fn rows() -> Vec<[&'static str; 3]> {
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1);
    lines
        .map(|line| {
            let cells: Vec<&'static str> = line.split('|').map(str::trim).collect();
            [cells[0], cells[1], cells[2]]
        })
        .collect()
}

#[test]
fn every_form_says_how_it_is_sent_twice() {
    let mut registered: Vec<&str> = app::forms::all().into_iter().map(|form| form.path).collect();
    registered.sort_unstable();
    let written: Vec<&str> = rows().iter().map(|row| row[0]).collect();
    assert_eq!(registered, written, "write the row of a new one in server/tests/it/twice.txt");
}

/// The number of the latest line of the trail.
async fn latest(server: &Server) -> Option<i64> {
    let search = Search { subject: None, id: None, who: None, page: PageRequest::new(None, Some(1)) };
    let found = store::audit::list(&server.db, &team(Demonstration), &search).await.unwrap();
    found.items.first().map(|entry| entry.id)
}

/// The value of a field; what stands in braces is looked up.
async fn value(server: &Server, things: &Things, text: &str) -> String {
    let Some(name) = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else { return text.to_owned() };
    match name {
        "quintal" => {
            let units = store::catalogue::units(&server.db, &Scope::Public).await.unwrap();
            units.iter().find(|unit| unit.slug == "quintal").unwrap().id.to_string()
        }
        "series" => {
            let all = store::prices::described(&server.db, &Scope::Public, Demonstration).await.unwrap();
            all[0].id.to_string()
        }
        "report+" => things.id(Kind::Report, Which::Other).unwrap(),
        name => things.id(Kind::parse(name), Which::Inside).unwrap(),
    }
}

#[tokio::test]
async fn a_form_sent_twice_is_answered_as_the_first_time_and_writes_nothing_more() {
    let server = Server::with(Figures::Demonstration).await;
    let people = people(&server).await;
    let things = things(&server, &people).await;
    let mut wrong = Vec::new();
    for [path, who, sends] in rows().into_iter().filter(|row| row[1] != "-") {
        let person = people.iter().find(|person| person.name == who).unwrap();
        let (mut query, mut fields) = (Vec::new(), vec![("solicitud", secrets::submission().to_string())]);
        for part in sends.split_whitespace() {
            let (name, text) = part.split_once('=').unwrap();
            let text = value(&server, &things, text).await;
            match name.strip_prefix('?') {
                Some(name) => query.push(format!("{name}={text}")),
                None => fields.push((name, text)),
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let address = format!("{path}?{}", query.join("&"));
        let first = send(&server, &address, &person.cookie, &fields).await;
        let written = latest(&server).await;
        let second = send(&server, &address, &person.cookie, &fields).await;
        let said = |answer: &crate::running::Answer| {
            // A sale that came before says so.
            (answer.status, answer.header("location").replace("hecho=repetida", "hecho=guardada"))
        };
        if first.status != StatusCode::SEE_OTHER || said(&first) != said(&second) {
            wrong.push(format!("{path}: {:?}, then {:?}", said(&first), said(&second)));
        }
        if latest(&server).await != written {
            wrong.push(format!("{path}: the second was written"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
