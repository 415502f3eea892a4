//! Files to take away say what the page says.

use crate::running::{Figures, Server};
use axum::http::StatusCode;

#[tokio::test]
async fn a_series_is_given_with_unit_source_licence_and_mark() {
    let server = Server::with(Figures::Both).await;
    let answer =
        server.get("/descargas/serie.csv?producto=papa&mercado=la-terminal&cotizada=quintal&periodo=todo").await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "text/csv; charset=utf-8"));
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"milpa-papa-la-terminal.csv\"");
    let lines: Vec<&str> = answer.text().lines().collect();
    assert!(
        lines[0].starts_with("mes,precio,usual_desde")
            && lines[0].ends_with("fuente,licencia,ultimo_dato,demostracion")
    );
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert!(lines[3].starts_with("2026-11,260,") && lines[3].ends_with(",2026-11-15,no"), "{}", lines[3]);
}

#[tokio::test]
async fn demonstration_figures_are_marked_on_every_row() {
    let server = Server::with(Figures::Demonstration).await;
    for address in ["/descargas/serie.csv?producto=papa&mercado=la-terminal", "/descargas/precios.csv?producto=papa"] {
        let answer = server.get(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(answer.text().lines().count() > 3, "{address}");
        assert!(answer.text().lines().skip(1).all(|line| line.ends_with(",sí")), "{address}");
    }
}

#[tokio::test]
async fn a_board_keeps_the_order_and_the_costs_of_its_page() {
    let server = Server::with(Figures::Demonstration).await;
    let answer = server.get("/descargas/precios.csv?producto=papa&desde=0911&flete.la-terminal=99").await;
    let rows: Vec<Vec<&str>> = answer.text().lines().skip(1).map(|line| line.split(',').collect()).collect();
    assert_eq!(rows[0][0], "1");
    let terminal = rows.iter().find(|row| row[1] == "La Terminal").unwrap();
    assert!(terminal.contains(&"99"), "{terminal:?}");
}

#[tokio::test]
async fn workbooks_are_workbooks_and_the_template_has_both_forms() {
    let server = Server::with(Figures::Demonstration).await;
    let workbooks = [
        "/descargas/plantilla.xlsx",
        "/descargas/serie.xlsx?producto=papa&mercado=la-terminal",
        "/descargas/precios.xlsx",
    ];
    for address in workbooks {
        let answer = server.get(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(answer.body.starts_with(b"PK\x03\x04"), "{address}");
    }
    assert!(server.get("/descargas/plantilla.csv").await.text().starts_with("fecha,mercado,producto,unidad,precio"));
}

#[tokio::test]
async fn what_cannot_be_given_is_said_in_a_sentence() {
    let server = Server::with(Figures::Demonstration).await;
    let cases = [
        ("/descargas/serie.csv?producto=nada&mercado=la-terminal", StatusCode::NOT_FOUND),
        ("/descargas/serie.csv", StatusCode::BAD_REQUEST),
        ("/descargas/precios.csv?unidad=bolsa", StatusCode::BAD_REQUEST),
    ];
    for (address, status) in cases {
        let answer = server.get(address).await;
        assert_eq!((answer.status, answer.header("content-type")), (status, "text/plain; charset=utf-8"), "{address}");
    }
}

#[tokio::test]
async fn exports_are_given_with_partner_source_and_mark() {
    let server = Server::with(Figures::Demonstration).await;
    let answer = server.get("/descargas/exportacion.csv?cadena=cafe").await;
    assert_eq!(answer.status, StatusCode::OK);
    let lines: Vec<&str> = answer.text().lines().collect();
    assert!(lines[0].starts_with("anio,socio,codigo_socio,valor_usd") && lines[0].ends_with(",demostracion"));
    assert!(lines.iter().any(|line| line.contains(",Estados Unidos,USA,")));
    assert!(lines.iter().filter(|line| line.contains(",WLD,")).count() == 10);
    assert!(lines.iter().skip(1).all(|line| line.ends_with(",sí")), "{lines:?}");
    assert!(server.get("/descargas/exportacion.xlsx").await.body.starts_with(b"PK\x03\x04"));
    let empty = Server::with(Figures::None).await;
    assert_eq!(empty.get("/descargas/exportacion.csv").await.status, StatusCode::NOT_FOUND);
}
