//! Where sales go, on its page and in its files: figures worked out a second time, and nobody else's to see.
//!
//! The fixed numbers are those of Papas Ejemplo del Valle up to 24 November 2026, added up with Python from the rows of
//! `/descargas/ventas.csv` (`sum(total_gtq)` where the date lies in the period and the level, country or paper is the one meant).

use crate::running::{Answer, Figures, Server, TODAY};
use crate::signing::everybody;
use axum::http::{Method, StatusCode};
use domain::access::{Reach, Role, Scope};
use domain::dataset::Dataset;
use domain::id::{AccountId, EnterpriseId};
use domain::period::Timestamp;
use std::collections::HashMap;

/// The MSMEs of the demonstration and their sales, without any market.
async fn ready(figures: Figures) -> (Server, HashMap<Role, String>) {
    let server = Server::with(figures).await;
    let people = everybody(&server).await;
    store::sample::sales(&server.db, TODAY, Timestamp::now()).await.unwrap();
    (server, people)
}

async fn page(server: &Server, cookie: &str, address: &str) -> Answer {
    server.ask(Method::GET, address, &[("cookie", cookie)], "").await
}

/// What a reader sees: without tags, and with plain blanks.
fn words(answer: &Answer) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in answer.text().chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            _ if inside => {}
            letter => out.push(if letter.is_whitespace() { ' ' } else { letter }),
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The number of an MSME by the beginning of its name.
async fn number(server: &Server, name: &str) -> EnterpriseId {
    let scope = Scope::Within { by: AccountId(1), reach: Reach::Project, dataset: Dataset::Demonstration };
    let all = store::enterprises::names(&server.db, &scope).await.unwrap();
    all.into_iter().find(|one| one.name.starts_with(name)).unwrap().id
}

#[tokio::test]
async fn every_figure_of_one_msme_is_that_of_a_second_computation() {
    let (server, people) = ready(Figures::None).await;
    let told = words(&page(&server, &people[&Role::Msme], "/mercados").await);
    for figure in [
        // 24,475.75 of 44,854.00 in the quarter; 15,056.00 of 32,162.90 on the same days a year before.
        "De cada Q 100 vendidos, Q 55 ya salen del departamento",
        "Cuarto trimestre de 2026, hasta el 24 nov 2026. Hace un año, en los mismos días, eran Q 47.",
        "2 países compran por primera vez.",
        "4T 2026 Q 20,378 Q 14,048 Q 6,128 Q 4,299 Q 44,854",
        "1T 2025 Q 23,709 Q 14,788 – – Q 38,497",
        "Q 126,093 46.4 % 30.0",
        "Q 87,137 32.1 % 14.9",
        "México papa de primera en bolsa Q 26,296 9.7 % 3.5 Q 7.62",
        "19.7 % de lo vendido sale del país",
        "10.0 %: Q 27,128 de Q 271,865",
        "9.7 %: Q 26,296 de Q 271,865",
        "Q 5,211 más se vendieron por un exportador sin comprobante",
        "Mayorista Ejemplo de Minerva Mayorista · papa Q 74,998",
        "Falta recibo",
    ] {
        assert!(told.contains(figure), "{figure}\n{told}");
    }
}

#[tokio::test]
async fn the_files_say_what_the_page_says() {
    let (server, people) = ready(Figures::None).await;
    let own = &people[&Role::Msme];
    let ledger = page(&server, own, "/descargas/ventas.csv").await;
    let lines: Vec<&str> = ledger.text().lines().collect();
    assert_eq!(lines.len(), 257);
    assert!(lines[0].contains("total_gtq,peso_kg") && lines[0].ends_with("fuente,bajado,demostracion"));
    assert!(lines.iter().skip(1).all(|line| line.ends_with(",sí")));
    let exports = page(&server, own, "/descargas/mercados-exportacion.csv").await;
    assert!(exports.text().contains("Exportación directa,27128.5,271864.85,9.9787,"), "{}", exports.text());
    for table in ["niveles", "destinos", "compradores", "exportacion", "precios", "nuevos"] {
        let csv = page(&server, own, &format!("/descargas/mercados-{table}.csv")).await;
        assert_eq!(csv.status, StatusCode::OK, "{table}");
        assert!(
            csv.text().lines().count() > 1 && csv.text().lines().skip(1).all(|line| line.ends_with(",sí")),
            "{table}"
        );
        let xlsx = page(&server, own, &format!("/descargas/mercados-{table}.xlsx")).await;
        assert!(xlsx.body.starts_with(b"PK\x03\x04"), "{table}");
        let stranger = page(&server, "", &format!("/descargas/mercados-{table}.csv")).await;
        assert_eq!(stranger.status, StatusCode::UNAUTHORIZED, "{table}");
    }
    assert_eq!(page(&server, "", "/descargas/ventas.csv").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(page(&server, &people[&Role::Vume], "/descargas/ventas.csv").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn somebody_elses_sales_look_as_if_they_were_not_there() {
    let (server, people) = ready(Figures::None).await;
    let (own, cooperative) = (&people[&Role::Msme], &people[&Role::Cooperative]);
    let (loma, papa1) = (number(&server, "Cooperativa Loma").await, number(&server, "Papas Ejemplo").await);
    let silent = number(&server, "Papalinda").await;
    let asked = [
        "/mercados?mipyme=",
        "/mercados?cooperativa=",
        "/mercados/precio?mipyme=",
        "/descargas/ventas.csv?mipyme=",
        "/descargas/mercados-destinos.csv?mipyme=",
        "/descargas/mercados-niveles.csv?cooperativa=",
    ];
    for address in asked {
        let foreign = page(&server, own, &format!("{address}{loma}")).await;
        let absent = page(&server, own, &format!("{address}99999")).await;
        assert_eq!((foreign.status, absent.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{address}");
        assert_eq!(words(&foreign), words(&absent), "{address}");
        assert_eq!(page(&server, own, &format!("{address}{papa1}")).await.status, StatusCode::OK, "{address}");
    }
    // The cooperative sees a member that agreed, and not the one that said no.
    let member = page(&server, cooperative, &format!("/mercados?mipyme={papa1}")).await;
    assert_eq!(member.status, StatusCode::OK);
    assert_eq!(page(&server, cooperative, &format!("/mercados?mipyme={silent}")).await.status, StatusCode::NOT_FOUND);
    // A product of another MSME is none.
    let scope = Scope::Within { by: AccountId(1), reach: Reach::Project, dataset: Dataset::Demonstration };
    let theirs = store::sales::products(&server.db, &scope, loma).await.unwrap()[0].id;
    let foreign = page(&server, own, &format!("/mercados/precio?producto={theirs}")).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    assert_eq!(page(&server, own, "/mercados/precio?producto=99999").await.status, StatusCode::NOT_FOUND);
    assert_eq!(page(&server, own, "/mercados?cadena=nada").await.status, StatusCode::NOT_FOUND);
    assert_eq!(page(&server, own, "/mercados?desde=ayer").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_msme_without_sales_reads_what_will_be_there() {
    let server = Server::with(Figures::None).await;
    let people = everybody(&server).await;
    let empty = words(&page(&server, &people[&Role::Msme], "/mercados").await);
    assert!(empty.contains("Todavía no hay ventas que mostrar") && !empty.contains("NaN"), "{empty}");
    let price = words(&page(&server, &people[&Role::Msme], "/mercados/precio").await);
    assert!(price.contains("hace falta una venta"), "{price}");
}

#[tokio::test]
async fn an_own_price_stands_beside_the_market_or_says_why_not() {
    let (server, people) = ready(Figures::Demonstration).await;
    let own = &people[&Role::Msme];
    let told = words(&page(&server, own, "/mercados/precio").await);
    assert!(told.contains("Vendió ") && told.contains("flete"), "{told}");
    assert!(told.contains("Mitad de los mercados") && told.contains("Mis ventas"));
    let scope = Scope::Within { by: AccountId(1), reach: Reach::Project, dataset: Dataset::Demonstration };
    let papa1 = number(&server, "Papas Ejemplo").await;
    let products = store::sales::products(&server.db, &scope, papa1).await.unwrap();
    let packed = products.iter().find(|one| one.commodity.is_none()).unwrap().id;
    let none = words(&page(&server, own, &format!("/mercados/precio?producto={packed}")).await);
    assert!(none.contains("No se compara: ningún mercado cotiza el mismo producto y calidad."), "{none}");
}
