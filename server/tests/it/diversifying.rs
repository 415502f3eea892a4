//! What an MSME lives from, on its page, beside a second computation.

use crate::running::{Answer, Figures, Server};
use crate::signing::{everybody, send};
use app::context::secrets;
use axum::http::{Method, StatusCode};
use domain::access::{Reach, Role, Scope};
use domain::account::Login;
use domain::dataset::Dataset;
use domain::id::{EnterpriseId, ProductId};
use domain::period::Date;

async fn page(server: &Server, cookie: &str, address: &str) -> Answer {
    server.ask(Method::GET, address, &[("cookie", cookie)], "").await
}

/// The figures of the demonstration's MSME by SQL over the ledger, twelve months up to November 2026, and 1/HHI in Python:
///
/// ```sql
/// SELECT p.es, SUM(s.gtq) / 1e6 FROM sale AS s JOIN product AS p ON p.id = s.product_id
/// WHERE s.enterprise_id = 4 AND NOT s.cancelled AND s.month BETWEEN 24311 AND 24322 GROUP BY p.id ORDER BY 2 DESC;
/// -- 152793.5, 84830.5, 46628.35, 10669.0: HHI 0.37745, 1/HHI 2.649, entropy 1.1108 = 0.5858 + 0.5251
/// ```
#[tokio::test]
async fn the_page_says_what_a_second_computation_says() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let page = page(&server, &people[&Role::Msme], "/diversificacion").await;
    let text = page.text().replace('\u{a0}', " ");
    for said in [
        "Sus ventas equivalen a 2.6 productos",
        "Q 294,921.35",
        "Q 152,793.50",
        "Q 84,830.50",
        "Q 46,628.35",
        "Q 10,669.00",
        "3,775 puntos de 10,000",
        "1.111 = 0.586 entre cadenas + 0.525 dentro de cadenas",
        "lleva 32 de cada 100 quetzales",
    ] {
        assert!(text.contains(said), "{said}");
    }
    for share in ["52 %", "29 %", "16 %", "4 %", "67 %", "15 %", "13 %", "5 %"] {
        assert!(text.contains(&format!(">{share}")), "{share}");
    }
    // The rolling years up to September 2025, December, March, June, September and November 2026.
    for equivalent in ["1.9", "2.0", "2.2", "2.4", "2.5", "2.6"] {
        assert!(text.contains(&format!(">{equivalent}</text>")), "{equivalent}");
    }
}

#[tokio::test]
async fn the_figures_of_an_msme_out_of_reach_are_not_there() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let own = page(&server, &people[&Role::Msme], "/diversificacion?mipyme=4").await;
    assert_eq!(own.status, StatusCode::OK);
    let main =
        |answer: &Answer| answer.text().split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned();
    let foreign = page(&server, &people[&Role::Msme], "/diversificacion?mipyme=1").await;
    let absent = page(&server, &people[&Role::Msme], "/diversificacion?mipyme=99999").await;
    assert_eq!((foreign.status, absent.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(main(&foreign), main(&absent));
    assert_eq!(page(&server, &people[&Role::Vume], "/diversificacion").await.status, StatusCode::FORBIDDEN);
}

/// The number behind the first option with these words.
fn option(answer: &Answer, words: &str) -> String {
    let found = answer.text().split("<option value=\"").find(|part| part.contains(&format!(">{words}<"))).unwrap();
    found.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn what_is_left_of_a_quintal_is_the_price_less_every_part_and_unknown_without_one() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let own = &people[&Role::Msme];
    let form = page(&server, own, "/diversificacion/costo").await;
    let (carrots, quintal) = (option(&form, "Zanahoria"), option(&form, "quintal"));
    let entry = secrets::submission().to_string();
    let mut fields = vec![
        ("solicitud", entry.as_str()),
        ("product", &carrots),
        ("rung", "fresco"),
        ("unit", &quintal),
        ("raw_material", "60"),
        ("labour", "25.50"),
        ("packing", "0"),
        ("energy", "0"),
        ("transport", "12"),
    ];
    for _ in 0..2 {
        let kept = send(&server, "/diversificacion/costo", own, &fields).await;
        assert_eq!(kept.header("location"), "/diversificacion?mipyme=4&hecho=costo", "{}", kept.text());
    }
    let text = page(&server, own, "/diversificacion").await.text().replace('\u{a0}', " ");
    assert!(text.contains("por calcular") && text.contains("falta: otros"), "a part is not known");
    let second = secrets::submission().to_string();
    fields[0].1 = &second;
    fields.push(("other", "2.50"));
    send(&server, "/diversificacion/costo", own, &fields).await;
    // SELECT SUM(gtq) * 46.0 / SUM(weight) over the window's carrots, less 60 + 25.50 + 0 + 0 + 12 + 2.50 = 100.
    let scope = store_scope(&server).await;
    let filter = store::sales::Filter {
        enterprise: Some(EnterpriseId(4)),
        product: Some(ProductId(carrots.parse().unwrap())),
        from: Some(Date::constant(2025, 12, 1)),
        ..Default::default()
    };
    let sold = store::sales::sold(&server.db, &scope, &filter).await.unwrap();
    let (gtq, weight) = sold.iter().fold((0, 0), |sum, line| (sum.0 + line.gtq, sum.1 + line.weight.unwrap()));
    let left = gtq as f64 / weight as f64 * 46.0 - 100.0;
    let text = page(&server, own, "/diversificacion").await.text().replace('\u{a0}', " ");
    assert!(text.contains(&format!("<b>Q {left:.2}")), "{left}");
}

async fn store_scope(server: &Server) -> Scope {
    let login = Login::parse("", "coordinator@milpa.example").unwrap();
    let by = store::accounts::credentials(&server.db, &login).await.unwrap().unwrap().account.id;
    Scope::Within { by, reach: Reach::Project, dataset: Dataset::Demonstration }
}

#[tokio::test]
async fn an_idea_becomes_a_regular_sale_by_itself_and_a_step_goes_from_what_was_shown() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let own = &people[&Role::Msme];
    let form = page(&server, own, "/diversificacion/idea/nueva").await;
    let potatoes = option(&form, "Papa");
    let entry = secrets::submission().to_string();
    let fields =
        [("solicitud", entry.as_str()), ("name", "Hojuelas de papa"), ("kind", "transformacion"), ("stage", "idea")];
    let added = send(&server, "/diversificacion/idea/nueva", own, &fields).await;
    let address = format!("/diversificacion/idea?idea={entry}");
    assert_eq!(added.header("location"), format!("{address}&hecho=idea"), "{}", added.text());
    let told = [("solicitud", "x"), ("version", "1"), ("stage", "venta_regular")];
    let refused = send(&server, &format!("/diversificacion/idea/paso?idea={entry}"), own, &told).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody says that a product sells regularly");
    let (one, two, three) = (number(), number(), number());
    let step = |number: &'static str, submission: &str| {
        [("solicitud", submission.to_owned()), ("version", number.to_owned()), ("stage", "prototipo".to_owned())]
    };
    for (number, submission, status) in [("1", &one, StatusCode::SEE_OTHER), ("1", &two, StatusCode::CONFLICT)] {
        let fields = step(number, submission);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = send(&server, &format!("/diversificacion/idea/paso?idea={entry}"), own, &fields).await;
        assert_eq!(answer.status, status, "{}", answer.text());
    }
    let became = [
        ("solicitud", three.as_str()),
        ("version", "2"),
        ("name", "Hojuelas de papa"),
        ("kind", "transformacion"),
        ("product", &potatoes),
    ];
    let changed = send(&server, &address, own, &became).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text());
    let seen = page(&server, own, &address).await;
    assert!(seen.text().contains("Reconocida en sus ventas"), "{}", seen.text());
    assert!(page(&server, own, "/diversificacion").await.text().contains("Hojuelas de papa"));
}

fn number() -> String {
    secrets::submission().to_string()
}
