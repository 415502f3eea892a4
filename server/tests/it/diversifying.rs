//! What an MSME lives from, on its page, beside a second computation.

use crate::running::{Answer, Figures, Server};
use crate::signing::everybody;
use axum::http::{Method, StatusCode};
use domain::access::Role;

async fn page(server: &Server, cookie: &str, address: &str) -> Answer {
    server.ask(Method::GET, address, &[("cookie", cookie)], "").await
}

/// The figures of the demonstration's MSME by SQL over the ledger, twelve months up to November 2026, and 1/HHI in Python:
///
/// ```sql
/// SELECT p.es, SUM(s.gtq) / 1e6 FROM sale AS s JOIN product AS p ON p.id = s.product_id
/// WHERE s.enterprise_id = 4 AND NOT s.cancelled AND s.month BETWEEN 24311 AND 24322 GROUP BY p.id ORDER BY 2 DESC;
/// -- 152793.5, 84830.5, 50233.35, 10669.0: HHI 0.37231, 1/HHI 2.686, entropy 1.1193 = 0.6006 + 0.5187
/// ```
#[tokio::test]
async fn the_page_says_what_a_second_computation_says() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let page = page(&server, &people[&Role::Msme], "/diversificacion").await;
    let text = page.text().replace('\u{a0}', " ");
    for said in [
        "Sus ventas equivalen a 2.7 productos",
        "Q 298,526.35",
        "Q 152,793.50",
        "Q 84,830.50",
        "Q 50,233.35",
        "Q 10,669.00",
        "3,723 puntos de 10,000",
        "1.119 = 0.601 entre cadenas + 0.519 dentro de cadenas",
        "lleva 32 de cada 100 quetzales",
    ] {
        assert!(text.contains(said), "{said}");
    }
    for share in ["51 %", "28 %", "17 %", "4 %", "67 %", "15 %", "13 %", "5 %"] {
        assert!(text.contains(&format!(">{share}")), "{share}");
    }
    // The rolling years up to September 2025, December, March, June, September and November 2026.
    for equivalent in ["1.9", "2.0", "2.2", "2.4", "2.6", "2.7"] {
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
