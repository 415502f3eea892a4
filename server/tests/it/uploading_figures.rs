//! Sales books and files of prices: what each row would do, mistakes with their reasons, once and back again.

use crate::uploading::{act, open, page, taken, upload, words};
use axum::http::StatusCode;
use domain::access::Role;
use std::time::{Duration, Instant};

pub const BOOK: &str = "fecha,producto,cantidad,unidad,precio,total,mercado,pais,comprador,exportacion,movimiento\n\
    2026-10-05,Papa de libro,12,Quintal,212.00,,nacional,,Mateo,,\n\
    2026-10-06,Papa de libro,5,qq,,1050,regional_ca,SV,Exportadora,directa,\n\
    2026-10-07,Papa de libro,1,Quintal,210.00,,nacional,,Mateo,,devolucion\n";

#[tokio::test]
async fn a_sales_book_comes_in_once_and_one_that_grew_adds_what_is_new() {
    let (server, people) = open().await;
    let cookie = &people[&Role::Msme];
    let address = taken(&upload(&server, "ventas", cookie, BOOK.as_bytes(), &[]).await);
    let shown = page(&server, &address, cookie).await;
    assert!(
        shown.text().contains("Nuevas: 3") && shown.text().contains("Papa de libro, Mateo, Exportadora"),
        "{}",
        words(&shown)
    );
    for _ in 0..2 {
        assert_eq!(act(&server, "aplicar", &address, cookie, &[]).await.status, StatusCode::SEE_OTHER);
    }
    let grown = format!("{BOOK}2026-10-08,papa DE libro,3,Quintal,215.00,,local,,mateo,,\n");
    let address = taken(&upload(&server, "ventas", cookie, grown.as_bytes(), &[]).await);
    let shown = page(&server, &address, cookie).await;
    assert!(shown.text().contains("Nuevas: 1") && shown.text().contains("Ya estaban: 3"), "{}", words(&shown));
    assert!(!shown.text().contains("todavía no está"), "the product is known by its name");
    act(&server, "aplicar", &address, cookie, &[]).await;
    let undone = act(&server, "deshacer", &address, cookie, &[]).await;
    assert_eq!(undone.header("location"), "/importar?hecho=deshecho");
    let address = taken(&upload(&server, "ventas", cookie, grown.as_bytes(), &[]).await);
    assert!(page(&server, &address, cookie).await.text().contains("Nuevas: 1"));
}

#[tokio::test]
async fn a_sales_book_with_mistakes_tells_each_and_refuses_what_the_page_refuses() {
    let (server, people) = open().await;
    let cookie = &people[&Role::Msme];
    let head = "fecha,producto,cantidad,unidad,precio,total,mercado,pais,comprador,exportacion";
    let cases = [
        ("2099-01-01,Papa,12,Quintal,212,,local,,,", "La fecha todavía no llega"),
        ("2026-10-05,,12,Quintal,212,,local,,,", "Escriba un valor"),
        ("2026-10-05,Papa,-3,Quintal,212,,local,,,", "Debe ser mayor que cero"),
        ("2026-10-05,Papa,12,Quintla,212,,local,,,", "¿Es «quintal»?"),
        ("2026-10-05,Papa,12,Quintal,doce,,local,,,", "Escriba un número"),
        ("2026-10-05,Papa,12,Quintal,212,3000,local,,,", "No coincide con el otro dato"),
        ("2026-10-05,Papa,12,Quintal,212,,nasional,,,", "¿Es «nacional»?"),
        ("2026-10-05,Papa,12,Quintal,212,,regional_ca,MX,,directa", "No va con lo que eligió"),
        ("2026-10-05,Papa,12,Quintal,212,,internacional,,,directa", "Escriba un valor"),
        ("2026-10-05,Papa,12,Quintal,,,local,,,", "Escriba un valor"),
    ];
    for (row, told) in cases {
        let address = taken(&upload(&server, "ventas", cookie, format!("{head}\n{row}\n").as_bytes(), &[]).await);
        let shown = page(&server, &address, cookie).await;
        assert!(shown.text().contains("No pasan: 1") && shown.text().contains(told), "{row}: {}", words(&shown));
        assert!(!shown.text().contains("Guardar 1 fila"), "{row}");
    }
    let twice = "2026-10-05,Papa,12,Quintal,212,,local,,,\n".repeat(2);
    let address = taken(&upload(&server, "ventas", cookie, format!("{head}\n{twice}").as_bytes(), &[]).await);
    let shown = page(&server, &address, cookie).await;
    assert!(
        shown.text().contains("Por confirmar: 1") && shown.text().contains("Dice lo mismo que la fila 2"),
        "{}",
        words(&shown)
    );
    let many: String = (1..=25).map(|number| format!("2026-10-05,Papa,{number},Quintal,212,,local,,,\n")).collect();
    let address = taken(&upload(&server, "ventas", cookie, format!("{head}\n{many}").as_bytes(), &[]).await);
    assert!(page(&server, &address, cookie).await.text().contains("25 ventas del 5 oct 2026"));
}

const PRICES: &str = "fecha,mercado,producto,unidad,precio\n\
    2026-10-15,Plaza de Prueba,Papa,Quintal,240.00\n\
    2026-11-15,Plaza de Prueba,Papa,Quintal,doscientos\n\
    2026-11-16,Plaza de Prueba,Papa,Quintal,250.00\n\
    2026-11-16,Plaza de Prueba,Papa,Quintal,260.00\n";

#[tokio::test]
async fn a_file_of_prices_is_looked_through_applied_and_taken_back_in_the_browser() {
    let (server, people) = open().await;
    let cookie = &people[&Role::Monitoring];
    let address = taken(&upload(&server, "precios", cookie, PRICES.as_bytes(), &[]).await);
    let shown = page(&server, &address, cookie).await;
    for told in ["Nuevas: 1", "No pasan: 2", "No es un número", "doscientos", "Dice otro valor que la fila 4"] {
        assert!(shown.text().contains(told), "{told}: {}", words(&shown));
    }
    assert_eq!(act(&server, "aplicar", &address, cookie, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let series = "/precios/serie?producto=papa&mercado=plaza-de-prueba";
    assert_eq!(server.get(series).await.status, StatusCode::NOT_FOUND);
    for _ in 0..2 {
        let done = act(&server, "aplicar", &address, cookie, &[("dejar", "si")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    }
    let mut seen = server.get(series).await;
    let patience = Instant::now();
    while seen.status != StatusCode::OK && patience.elapsed() < Duration::from_secs(5) {
        tokio::task::yield_now().await;
        seen = server.get(series).await;
    }
    assert!(seen.text().contains("240.00"), "{}", seen.text());
    let undone = act(&server, "deshacer", &address, cookie, &[]).await;
    assert_eq!(undone.header("location"), "/importar?hecho=deshecho");
    let again = taken(&upload(&server, "precios", cookie, PRICES.as_bytes(), &[]).await);
    assert!(page(&server, &again, cookie).await.text().contains("Nuevas: 1"));
}
