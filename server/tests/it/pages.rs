//! Every page, in both languages, without a script.

mod lists;

use crate::running::{Figures, Server};
use axum::http::{Method, StatusCode};
use lists::{CLOSED, NEEDS, NUMBERED, OWN};

/// With what it needs after the question mark.
fn with_query(path: &str) -> String {
    let query = NEEDS.iter().find(|(needy, _)| *needy == path).map_or("", |(_, query)| query);
    format!("{path}{query}")
}

/// Every page that everybody sees, as it can be asked for.
pub fn addresses() -> Vec<String> {
    let open = |path: &&String| ![CLOSED, NUMBERED, OWN].iter().any(|list| list.contains(&path.as_str()));
    server::pages::paths().iter().filter(open).map(|path| with_query(path)).collect()
}

#[tokio::test]
async fn every_page_is_drawn_whole_in_both_languages() {
    let server = Server::with(Figures::Demonstration).await;
    for address in addresses() {
        for (cookie, tag) in [("lang=es", "es-GT"), ("lang=en", "en")] {
            let answer = server.ask(Method::GET, &address, &[("cookie", cookie)], "").await;
            assert_eq!(answer.status, StatusCode::OK, "{address} in {tag}");
            let page = answer.text();
            assert!(page.contains(&format!("<html lang=\"{tag}\"")), "{address} in {tag}");
            assert!(page.contains("<h1") && page.contains("</html>"), "{address} in {tag}");
        }
    }
}

#[tokio::test]
async fn a_page_of_one_record_asks_for_an_account_and_for_its_number() {
    let server = Server::with(Figures::Demonstration).await;
    let people = crate::signing::everybody(&server).await;
    for path in NUMBERED {
        assert_eq!(server.get(path).await.status, StatusCode::UNAUTHORIZED, "{path}");
        let cookie = people[&domain::access::Role::Administrator].as_str();
        let answer = server.ask(Method::GET, path, &[("cookie", cookie)], "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_closed_page_asks_for_an_account_and_is_drawn_for_one() {
    let server = Server::with(Figures::Demonstration).await;
    let people = crate::signing::everybody(&server).await;
    for path in CLOSED {
        let stranger = server.get(path).await;
        assert_eq!(stranger.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(stranger.text().contains("href=\"/entrar?volver=/"), "{path}");
        for language in ["lang=es", "lang=en"] {
            let cookie = format!("{language}; {}", people[&domain::access::Role::Administrator]);
            let address = with_query(path);
            let answer = server.ask(Method::GET, &address, &[("cookie", &cookie)], "").await;
            assert_eq!(answer.status, StatusCode::OK, "{path} in {language}");
            assert!(answer.text().contains("<h1") && answer.text().contains("</html>"), "{path} in {language}");
            assert_eq!(answer.header("cache-control"), "private, no-store", "{path}");
        }
    }
    for path in OWN {
        assert_eq!(server.get(path).await.header("cache-control"), "private, no-store", "{path}");
    }
}

#[tokio::test]
async fn every_page_is_drawn_when_there_is_no_price_yet() {
    let server = Server::with(Figures::None).await;
    for path in server::pages::paths() {
        let answer = server.get(path).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        assert!(answer.text().contains("<main"), "{path}");
        assert!(answer.text().contains("<h1"), "{path} has no heading");
    }
}

#[tokio::test]
async fn a_value_that_cannot_be_used_is_answered_with_400_and_the_way_on() {
    let server = Server::with(Figures::Demonstration).await;
    for address in
        ["/?unidad=zzz", "/?desde=911", "/?descarga=mucho", "/precios/serie?producto=papa", "/temporadas?nivel=x"]
    {
        let answer = server.get(address).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}");
        assert!(answer.text().contains("<h1") && answer.text().contains("role=\"alert\""), "{address}");
    }
}

#[tokio::test]
async fn the_card_of_an_address_says_product_market_price_unit_and_day() {
    let server = Server::with(Figures::Both).await;
    for address in ["/?producto=papa", "/precios/serie?producto=papa&mercado=la-terminal&unidad=quintal"] {
        let page = server.get(address).await;
        let card =
            page.text().split_once("property=\"og:description\" content=\"").unwrap().1.split('"').next().unwrap();
        assert!(card.starts_with("Papa en La Terminal"), "{address}: {card}");
        assert!(card.ends_with(": Q\u{a0}260.00 por quintal (15 nov 2026)."), "{address}: {card}");
    }
    let made_up = server.get("/?producto=papa&datos=demostracion").await;
    assert!(made_up.text().contains("property=\"og:description\" content=\"[demostración] Papa en "));
}

#[tokio::test]
async fn an_unknown_address_is_answered_by_a_page_that_helps() {
    let server = Server::with(Figures::Demonstration).await;
    for address in ["/no-existe", "/precios/no-existe", "/icon.svg/", "/..%2f..%2fetc%2fpasswd", "/hash.txt"] {
        let answer = server.get(address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(answer.text().contains("href=\"/\""), "{address}");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn only_scripts_with_the_nonce_of_this_answer_stand_in_a_page() {
    let server = Server::with(Figures::Demonstration).await;
    let mut seen = Vec::new();
    for _ in 0..2 {
        let answer = server.get("/").await;
        let policy = answer.header("content-security-policy").to_owned();
        let nonce = policy.split_once("'nonce-").and_then(|(_, rest)| rest.split_once('\'')).unwrap().0.to_owned();
        let page = answer.text();
        let scripts = page.matches("<script").count();
        assert!(scripts > 0);
        assert_eq!(page.matches(&format!("<script nonce=\"{nonce}\"")).count(), scripts);
        seen.push(nonce);
    }
    assert_ne!(seen[0], seen[1]);
}

#[tokio::test]
async fn who_has_a_page_with_its_style_in_it_is_not_sent_the_one_without() {
    let server = Server::with(Figures::Demonstration).await;
    let arriving = server.get("/").await;
    let within = server.ask(Method::GET, "/", &[("sec-fetch-site", "same-origin")], "").await;
    assert!(arriving.text().contains("<style nonce=") && !within.text().contains("<style"));
    assert!(within.text().contains("rel=\"stylesheet\"") && arriving.text().contains("rel=\"prefetch\""));
    assert_eq!(arriving.header("etag"), within.header("etag"));
    let other = server.get("/precios?producto=zanahoria").await;
    assert_ne!(arriving.header("etag"), other.header("etag"));
}

#[tokio::test]
async fn who_has_a_page_is_not_sent_it_again() {
    let server = Server::with(Figures::Demonstration).await;
    let tag = server.get("/").await.header("etag").to_owned();
    let again = server.ask(Method::GET, "/", &[("if-none-match", &tag)], "").await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
    let other = server.ask(Method::GET, "/", &[("if-none-match", &tag), ("accept-language", "en")], "").await;
    assert_eq!(other.status, StatusCode::OK);
}

#[tokio::test]
async fn the_compressed_page_is_the_plain_page() {
    let server = Server::with(Figures::Demonstration).await;
    let without_nonce = |page: &str, policy: &str| {
        let nonce = policy.split_once("'nonce-").and_then(|(_, rest)| rest.split_once('\'')).unwrap().0;
        page.replace(nonce, "")
    };
    let plain = server.get("/").await;
    let packed = server.ask(Method::GET, "/", &[("accept-encoding", "br")], "").await;
    assert_eq!(packed.header("content-encoding"), "br");
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut packed.body.as_slice(), &mut unpacked).unwrap();
    let unpacked = String::from_utf8(unpacked).unwrap();
    assert_eq!(
        without_nonce(&unpacked, packed.header("content-security-policy")),
        without_nonce(plain.text(), plain.header("content-security-policy"))
    );
    let zipped = server.ask(Method::GET, "/", &[("accept-encoding", "gzip")], "").await;
    assert_eq!(zipped.header("content-encoding"), "gzip");
}

#[tokio::test]
async fn an_import_by_another_program_is_seen() {
    let server = Server::with(Figures::Demonstration).await;
    let before = server.get("/").await;
    let file = crate::running::new_folder().join("precios.csv");
    std::fs::write(&file, crate::running::PRICES).unwrap();
    let done = crate::running::milpa(&server.url, &["import", "prices", file.to_str().unwrap()]);
    assert!(done.status.success(), "{done:?}");
    // The version is read anew after a quarter of a second; the import of a process takes longer than that to start.
    let after = loop {
        let after = server.get("/").await;
        if after.header("etag") != before.header("etag") {
            break after;
        }
        tokio::task::yield_now().await;
    };
    assert!(after.text().contains("260"));
}

#[tokio::test]
async fn built_files_are_kept_for_ever_by_their_hash_and_others_for_an_hour() {
    let server = Server::with(Figures::None).await;
    let script = "/pkg/milpa.aB3dE6gH9jK2mN5pQ8sT1v.js";
    assert!(server.get("/").await.text().contains(script));
    let kept = "public, max-age=31536000, immutable";
    let answer = server.ask(Method::GET, script, &[("accept-encoding", "br")], "").await;
    assert_eq!((answer.header("cache-control"), answer.header("content-encoding")), (kept, "br"));
    assert!(answer.header("vary").contains("accept-encoding"));
    let part = server.get("/pkg/part.xY3dE6gH9jK2mN5pQ8sT1v.wasm").await;
    assert_eq!((part.header("content-type"), part.header("cache-control")), ("application/wasm", kept));
    assert_eq!(server.get("/icon.svg").await.header("cache-control"), "public, max-age=3600");
    let missing = server.get("/pkg/milpa.zB3dE6gH9jK2mN5pQ8sT1v.js").await;
    assert_eq!((missing.status, missing.header("cache-control")), (StatusCode::NOT_FOUND, "no-store"));
}

#[tokio::test]
async fn a_page_names_the_charts_by_their_content_and_that_address_is_kept_for_ever() {
    let server = Server::with(Figures::None).await;
    let page = server.get("/").await;
    let address = page.text().split_once("data-charts=\"").and_then(|(_, rest)| rest.split_once('"')).unwrap().0;
    assert!(address.starts_with("/echarts.js?v="), "{address}");
    let keeping = async |address: &str| server.get(address).await.header("cache-control").to_owned();
    assert_eq!(keeping(address).await, "public, max-age=31536000, immutable");
    assert_eq!(keeping("/echarts.js?v=0000000000000000").await, "public, max-age=3600");
    assert_eq!(keeping("/echarts.js").await, "public, max-age=3600");
}

#[tokio::test]
async fn the_worker_is_named_by_its_build_and_asked_for_each_time() {
    let server = Server::with(Figures::None).await;
    let page = server.get("/").await;
    let address = page.text().split_once("\"/sw.js?v=").and_then(|(_, rest)| rest.split_once('"')).unwrap().0;
    let worker = server.get(&format!("/sw.js?v={address}")).await;
    assert_eq!((worker.header("cache-control"), worker.header("content-type")), ("no-cache", "text/javascript"));
    assert!(worker.header("content-security-policy").contains("connect-src 'self'"));
}

#[tokio::test]
async fn exports_are_told_by_year_and_by_destination_and_marked_as_made_up() {
    let server = Server::with(Figures::Demonstration).await;
    let answer = server.get("/exportacion?cadena=cafe&linea=090111&orden=crecimiento").await;
    let page = answer.text();
    for words in ["0901.11", "Estados Unidos", "provisional", "aria-current=\"true\"", "no es un país", "Demostración"]
    {
        assert!(page.contains(words), "{words}");
    }
    assert!(page.contains("Los destinos suman exactamente"), "the check of the partners is told");
    let silent = server.get("/exportacion?cadena=amaranto").await;
    assert!(silent.text().contains("Guatemala? Amaranto") && silent.text().contains("No hay exportaciones"));
    assert_eq!(server.get("/exportacion?linea=9x").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(server.get("/exportacion?cadena=nada").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn exports_say_what_will_appear_when_nothing_was_imported() {
    let server = Server::with(Figures::None).await;
    let page = server.get("/exportacion").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("milpa import trade"));
}
