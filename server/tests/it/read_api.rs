//! The read API: its shape, its pages, its errors, and what it never mixes.

use crate::running::{Answer, Figures, Server};
use crate::schema::differences;
use axum::http::{Method, StatusCode};
use serde_json::Value;

const ROUTES: [(&str, &str); 5] = [
    ("/api/v1/commodities", ""),
    ("/api/v1/markets", ""),
    ("/api/v1/observations", "commodity=papa"),
    ("/api/v1/series", "commodity=papa&market=la-terminal&unit=quintal"),
    ("/api/v1/trade", "code=0901&partner=WLD"),
];

fn items(answer: &Answer) -> Vec<Value> {
    answer.json()["items"].as_array().unwrap_or_else(|| panic!("{}", answer.text())).clone()
}

#[tokio::test]
async fn every_answer_has_the_shape_of_the_description() {
    let server = Server::with(Figures::Both).await;
    let document = server.get("/api/v1/openapi.json").await.json();
    for (path, query) in ROUTES {
        for dataset in ["real", "demo"] {
            let query = if dataset == "demo" { query.replace("&unit=quintal", "") } else { query.to_owned() };
            let answer = server.get(&format!("{path}?{query}&dataset={dataset}").replace("?&", "?")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
            let schema = &document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
            assert!(schema.is_object(), "{path} is not described");
            assert_eq!(differences(&answer.json(), schema, &document), Vec::<String>::new(), "{path}");
        }
    }
}

#[tokio::test]
async fn an_observation_keeps_what_was_quoted_and_says_what_is_missing() {
    let server = Server::with(Figures::Both).await;
    let all = items(&server.get("/api/v1/observations").await);
    assert_eq!(all.len(), 8);
    let find = |market: &str, date: &str, unit: &str| {
        all.iter().find(|o| o["market"] == market && o["date"] == date && o["unit"] == unit).unwrap().clone()
    };
    let quoted = find("la-terminal", "2026-10-15", "quintal");
    assert_eq!((quoted["price"].as_str(), quoted["currency"].as_str()), (Some("250.50"), Some("GTQ")));
    assert_eq!((quoted["price_type"].as_str(), quoted["source"].as_str()), (Some("wholesale"), Some("milpa")));
    assert_eq!((quoted["demo"].as_bool(), quoted["presence"].as_str()), (Some(false), Some("observed")));
    // A quintal is 46 kg of 100 libras of 0.460 kg.
    assert_eq!(quoted["gtq_per_kg"].as_str(), Some("5.445652"));
    let unweighed = find("la-terminal", "2026-11-15", "red-7-8-docenas");
    assert_eq!((unweighed["price"].as_str(), unweighed["gtq_per_kg"].is_null()), (Some("61.00"), true));
    let sold_out = find("cenma", "2026-11-15", "quintal");
    assert_eq!((sold_out["price"].is_null(), sold_out["presence"].as_str()), (true, Some("no_supply")));
    assert_eq!(find("cenma", "2026-10-15", "quintal")["presence"], "estimated");
    assert!(all.iter().any(|o| o["presence"] == "no_data"));
}

#[tokio::test]
async fn the_pages_of_a_list_hold_everything_once_in_one_order() {
    let server = Server::with(Figures::Demonstration).await;
    for path in ["/api/v1/observations?commodity=papa&market=la-terminal", "/api/v1/markets?dataset=demo"] {
        let whole = items(&server.get(&format!("{path}&limit=1000")).await);
        let (mut parts, mut address) = (Vec::new(), format!("{path}&limit=7"));
        loop {
            let answer = server.get(&address).await;
            parts.extend(items(&answer));
            let Some(next) = answer.json()["next"].as_i64() else { break };
            let link = answer.header("link").to_owned();
            address = link.trim_start_matches('<').split_once(">; rel=\"next\"").unwrap().0.to_owned();
            assert!(address.ends_with(&format!("after={next}")), "{link}");
        }
        assert!(whole.len() > 7);
        assert_eq!(parts, whole, "{path}");
    }
}

#[tokio::test]
async fn filters_narrow_by_slug_by_number_and_by_the_word_of_a_source() {
    let server = Server::with(Figures::Both).await;
    let count = async |query: &str| items(&server.get(&format!("/api/v1/observations?{query}")).await).len();
    let papa = items(&server.get("/api/v1/commodities").await).into_iter().find(|c| c["slug"] == "papa").unwrap();
    assert_eq!(count("commodity=papa").await, 6);
    assert_eq!(count(&format!("commodity={}", papa["id"])).await, 6);
    assert_eq!(count("market=cenma").await, 2);
    assert_eq!(count("commodity=papa&market=La+Terminal").await, count("commodity=papa&market=la-terminal").await);
    let named = papa["source_names"].as_array().unwrap().iter().map(|name| name.as_str().unwrap());
    for name in named {
        assert_eq!(count(&format!("commodity={}", name.replace(' ', "+"))).await, 6, "{name}");
    }
    assert_eq!(count("unit=quintal&market=la-terminal&commodity=papa").await, 3);
    assert_eq!(count("price_type=retail").await, 0);
    assert_eq!(count("source=milpa&from=2026-11-14&to=2026-11-14").await, 1);
    assert_eq!(count("from=2026-11-14&to=2026-11-01").await, 0);
}

#[tokio::test]
async fn what_cannot_be_used_is_refused_by_name() {
    let server = Server::with(Figures::Both).await;
    let cases = [
        ("observations?price_type=mayorista", 400, "price_type"),
        ("observations?unit=bolsa-de-nada", 400, "unit"),
        ("observations?source=nadie", 400, "source"),
        ("observations?from=ayer", 400, "from"),
        ("observations?to=2026-02-30", 400, "to"),
        ("observations?limit=0", 400, "limit"),
        ("observations?limit=5000", 400, "limit"),
        ("observations?after=x", 400, "after"),
        ("observations?format=xml", 400, "format"),
        ("observations?dataset=todo", 400, "dataset"),
        ("observations?comodity=papa", 400, "comodity"),
        ("observations?commodity=nada", 404, "commodity"),
        ("observations?market=nada", 404, "market"),
        ("series?market=la-terminal", 400, "commodity"),
        ("series?commodity=papa", 400, "market"),
        ("series?commodity=papa&market=la-terminal&from=2026-13", 400, "from"),
        ("series?commodity=nada&market=la-terminal", 404, "commodity"),
    ];
    for (address, status, parameter) in cases {
        let answer = server.get(&format!("/api/v1/{address}")).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("content-type")),
            (status, "application/problem+json"),
            "{address}"
        );
        let problem = answer.json();
        assert_eq!(
            (problem["status"].as_u64(), problem["parameter"].as_str()),
            (Some(status.into()), Some(parameter)),
            "{address}"
        );
        assert!(
            problem["detail"].is_string() && problem["title"].is_string() && problem["type"].is_string(),
            "{address}"
        );
    }
}

#[tokio::test]
async fn real_figures_come_first_and_the_demonstration_only_when_asked_for() {
    let both = Server::with(Figures::Both).await;
    let marks = async |server: &Server, query: &str| {
        let mut marks: Vec<bool> = items(&server.get(&format!("/api/v1/observations{query}")).await)
            .iter()
            .map(|o| o["demo"] == true)
            .collect();
        marks.dedup();
        marks
    };
    assert_eq!(marks(&both, "").await, [false]);
    assert_eq!(marks(&both, "?dataset=demo").await, [true]);
    assert_eq!(marks(&Server::with(Figures::Demonstration).await, "").await, [true]);
}

#[tokio::test]
async fn a_series_gives_its_months_and_every_indicator_or_its_reason() {
    let server = Server::with(Figures::Demonstration).await;
    let told = server.get("/api/v1/series?commodity=papa&market=la-terminal").await.json();
    let months = told["values"].as_array().unwrap();
    assert!(months.len() > 48, "{}", months.len());
    for key in ["month", "mean", "n", "min", "max"] {
        assert!(!months[0][key].is_null(), "{key}");
    }
    let analysis = told["analysis"].as_object().unwrap();
    for (name, indicator) in analysis.iter().filter(|(_, indicator)| indicator.is_object()) {
        let given = indicator["value"].is_string() && indicator["method"].is_object();
        let explained = indicator["not_evaluable"]["reason"].is_string();
        assert!(given != explained || name == "ladder", "{name}: {indicator}");
    }
    assert!(analysis["alps"]["class"].is_string() && analysis["ladder"]["rung"] == "alps");
    let short = Server::with(Figures::Both).await;
    let told = short.get("/api/v1/series?commodity=papa&market=la-terminal&unit=quintal").await.json();
    assert_eq!(told["analysis"]["alps"]["not_evaluable"]["reason"], "too_short");
    assert_eq!(told["analysis"]["month_on_month"]["value"], "3.792415");
    let part = short.get("/api/v1/series?commodity=papa&market=la-terminal&unit=quintal&from=2026-11").await.json();
    assert_eq!(part["values"].as_array().map(Vec::len), Some(1));
    assert_eq!(part["analysis"], told["analysis"], "the indicators read what came before");
}

#[tokio::test]
async fn a_table_says_the_same_as_the_list() {
    let server = Server::with(Figures::Both).await;
    let list = items(&server.get("/api/v1/observations").await);
    let table = server.get("/api/v1/observations?format=csv").await;
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    let lines: Vec<&str> = table.text().lines().collect();
    assert_eq!(lines.len(), list.len() + 1);
    assert_eq!(lines[0], "date,commodity,market,price_type,unit,currency,price,gtq_per_kg,source,demo,presence,series");
    let first = &list[0];
    let expected = format!("{},{},{}", first["date"].as_str().unwrap(), "papa", first["market"].as_str().unwrap());
    assert!(lines[1].starts_with(&expected), "{}", lines[1]);
    for (path, query) in ROUTES {
        let answer = server.get(&format!("{path}?{query}&format=csv").replace("?&", "?")).await;
        assert!(answer.text().lines().count() > 1, "{path}");
    }
}

#[tokio::test]
async fn who_has_an_answer_is_not_sent_it_again() {
    let server = Server::with(Figures::Both).await;
    for (path, query) in ROUTES {
        let address = format!("{path}?{query}");
        let first = server.get(&address).await;
        let (tag, since) = (first.header("etag"), first.header("last-modified"));
        assert!(!tag.is_empty() && since.ends_with(" GMT"), "{path}");
        for known in [("if-none-match", tag), ("if-modified-since", since)] {
            let again = server.ask(Method::GET, &address, &[known], "").await;
            assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path} {known:?}");
            assert_eq!(again.header("etag"), tag);
        }
        let other = server.ask(Method::GET, &address, &[("if-none-match", "\"other\"")], "").await;
        assert_eq!(other.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn other_sites_may_read_the_api_and_nothing_else() {
    let server = Server::with(Figures::Both).await;
    let from = [("origin", "https://elsewhere.example")];
    let open = async |address: &str| {
        server.ask(Method::GET, address, &from, "").await.header("access-control-allow-origin").to_owned()
    };
    assert_eq!(open("/api/v1/commodities").await, "*");
    for address in ["/", "/health", "/descargas/plantilla.csv"] {
        assert_eq!(open(address).await, "", "{address}");
    }
}

#[tokio::test]
async fn it_is_only_read() {
    let server = Server::with(Figures::Both).await;
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        let answer = server.ask(method.clone(), "/api/v1/observations", &[], "").await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
        assert_eq!(answer.header("allow"), "GET,HEAD", "{method}");
    }
    assert_eq!(server.get("/api/v1/nada").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn flows_of_trade_are_narrowed_and_a_strange_area_is_refused_by_name() {
    let server = Server::with(Figures::Demonstration).await;
    let found = items(&server.get("/api/v1/trade?code=090111&partner=USA&from=2024&to=2025").await);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|flow| flow["demo"] == true && flow["partner_kind"] == "country" && flow["flow"] == "X"));
    assert_eq!(found.iter().filter(|flow| flow["provisional"] == true).count(), 1);
    for wrong in ["partner=%00", "partner=usa", "code=901", "code=0901.11", "from=20", "code=total"] {
        let answer = server.get(&format!("/api/v1/trade?{wrong}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
        assert_eq!(answer.json()["parameter"].as_str(), wrong.split('=').next(), "{wrong}");
    }
}
