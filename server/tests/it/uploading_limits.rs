//! What an upload may not do: reach somebody else's file or MSME, be too large, be hostile.

use crate::running::{Answer, Figures, Server, new_folder};
use crate::shared;
use crate::uploading::{MSMES, act, open, page, post, taken, upload};
use crate::uploading_figures::BOOK;
use axum::http::StatusCode;
use domain::access::Role;
use std::time::{Duration, Instant};

#[tokio::test]
async fn somebody_elses_file_is_answered_exactly_as_none() {
    let (server, people) = open().await;
    let theirs = taken(&upload(&server, "mipymes", &people[&Role::Coordinator], MSMES.as_bytes(), &[]).await);
    let nobodys = "/importar/ver?id=999999";
    let stranger = &people[&Role::Administrator];
    let plain =
        |answer: &Answer| answer.text().replace(theirs.split_once('=').unwrap().1, "N").replace("999999", "N").len();
    let (one, other) = (page(&server, &theirs, stranger).await, page(&server, nobodys, stranger).await);
    assert_eq!((one.status, other.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert!(!one.text().contains("Nuevo") && plain(&one).abs_diff(plain(&other)) < 300);
    for deed in ["aplicar", "descartar", "deshacer"] {
        let one = act(&server, deed, &theirs, stranger, &[]).await;
        let other = act(&server, deed, nobodys, stranger, &[]).await;
        assert_eq!((one.status, other.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{deed}");
    }
    assert!(!page(&server, "/importar", stranger).await.text().contains("archivo.csv"));
    let own = page(&server, "/importar", &people[&Role::Coordinator]).await;
    assert!(own.text().contains("archivo.csv") && own.text().contains("espera un día"));
    let done = act(&server, "descartar", &theirs, &people[&Role::Coordinator], &[]).await;
    assert_eq!(done.header("location"), "/importar?hecho=descartado");
    assert_eq!(page(&server, &theirs, &people[&Role::Coordinator]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_sales_of_an_msme_out_of_reach_are_not_taken() {
    let (server, people) = open().await;
    let list = page(&server, "/mipymes?buscar=Madera%20de%20Muestra", &people[&Role::Coordinator]).await;
    let foreign = list.text().split("/mipymes/ver?id=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for of in [foreign.as_str(), "999999"] {
        for role in [Role::Msme, Role::Technician] {
            let answer = upload(&server, "ventas", &people[&role], BOOK.as_bytes(), &[("mipyme", of)]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{of} as {}", role.code());
        }
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_or_of_another_kind_or_from_another_site_is_refused() {
    let (server, people) = open().await;
    let cookie = people[&Role::Coordinator].as_str();
    let large = vec![b'x'; 9 << 20];
    let refused = upload(&server, "mipymes", cookie, &large, &[]).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(refused.text().contains("pasa de 8 MB") && refused.text().contains("No se guardó nada"));
    let form = ("content-type", "application/x-www-form-urlencoded");
    let other = post(&server, "mipymes", &[("cookie", cookie), form], b"archivo=x".to_vec()).await;
    assert_eq!(other.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let kind = ("content-type", "multipart/form-data; boundary=milpa");
    let foreign = post(&server, "mipymes", &[("cookie", cookie), kind, ("sec-fetch-site", "cross-site")], vec![]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    let broken = post(&server, "mipymes", &[("cookie", cookie), kind], b"--milpa\r\ncontent-dis".to_vec()).await;
    assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (bytes, words) in [
        (&b"%PDF-1.7"[..], "un documento PDF"),
        (b"", "Elija un archivo"),
        (b"a,b\n1,2\n", "los encabezados no son"),
        (b"nombre,tipo,forma_legal,municipio\nA,individual,sa,0911\n", "falta la columna"),
    ] {
        let refused = upload(&server, "mipymes", cookie, bytes, &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().to_lowercase().contains(&words.to_lowercase()), "{words}: {}", refused.text());
    }
}

#[tokio::test]
async fn hostile_workbooks_and_odd_files_are_answered_within_two_seconds() {
    let Some(kit) = shared::shared("bench/xlsx_bomb.py") else { return };
    let folder = new_folder();
    let made = std::process::Command::new("python3").arg(kit).arg(&folder).output();
    if !made.is_ok_and(|made| made.status.success()) {
        eprintln!("did not run: python3 is not here");
        return;
    }
    let (server, people) = open().await;
    for file in std::fs::read_dir(&folder).unwrap() {
        let file = file.unwrap().path();
        let bytes = std::fs::read(&file).unwrap();
        for (kind, role) in [("mipymes", Role::Coordinator), ("ventas", Role::Msme), ("precios", Role::Monitoring)] {
            let start = Instant::now();
            let answer = upload(&server, kind, &people[&role], &bytes, &[]).await;
            assert!(start.elapsed() < Duration::from_secs(2), "{}: {:?}", file.display(), start.elapsed());
            let fine = [StatusCode::UNPROCESSABLE_ENTITY, StatusCode::SEE_OTHER].contains(&answer.status);
            assert!(fine, "{} as {kind}: {}", file.display(), answer.status);
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn templates_are_for_everybody_and_read_back() {
    let server = Server::with(Figures::None).await;
    for (name, kind) in [("plantilla-mipymes", "MIPYMES"), ("plantilla-ventas", "ventas")] {
        for end in ["csv", "xlsx"] {
            let answer = server.get(&format!("/descargas/{name}.{end}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{name}.{end}");
            let rows = if kind == "ventas" {
                feeds::sales::read(&answer.body).map(|rows| rows.len())
            } else {
                feeds::enterprises::read(&answer.body).map(|rows| rows.len())
            };
            assert_eq!(rows.unwrap(), 1, "{name}.{end}");
        }
    }
}
