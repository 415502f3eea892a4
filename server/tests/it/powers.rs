//! What an account must not get by a way round: another's rights, or its own without what guards them.

use crate::running::{Figures, Server};
use crate::signing::{PASSWORD, account, cookie, everybody, send, sign_in};
use app::context::secrets;
use axum::http::{Method, StatusCode};
use domain::access::Role;

#[tokio::test]
async fn a_coordinator_has_no_way_into_an_administrators_account() {
    let server = Server::with(Figures::None).await;
    account(&server, "ana@coop.gt", Role::Administrator).await;
    account(&server, "eva@coop.gt", Role::Coordinator).await;
    account(&server, "luz@coop.gt", Role::Reader).await;
    let eva = cookie(&sign_in(&server, "eva@coop.gt", PASSWORD).await);
    for form in ["/cuentas/codigo", "/cuentas/cerrar", "/cuentas/abrir"] {
        let refused = send(&server, form, &eva, &[("cuenta", "1"), ("nombre", "Ana")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{form}");
        assert!(!refused.text().contains("<output>"), "{form}");
        let absent = send(&server, form, &eva, &[("cuenta", "99"), ("nombre", "Ana")]).await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND, "{form}");
    }
    assert_eq!(sign_in(&server, "ana@coop.gt", PASSWORD).await.status, StatusCode::SEE_OTHER);
    let code = send(&server, "/cuentas/codigo", &eva, &[("cuenta", "3"), ("nombre", "Luz")]).await;
    assert!(code.status == StatusCode::OK && code.text().contains("<output>"));
}

#[tokio::test]
async fn a_manager_does_not_decide_on_the_own_phase_and_state() {
    let server = Server::with(Figures::Demonstration).await;
    let people = everybody(&server).await;
    let own = &people[&Role::Msme];
    let list = server.ask(Method::GET, "/mipymes", &[("cookie", own)], "").await;
    let id = list.text().split("/mipymes/ver?id=").nth(1).unwrap();
    let id: String = id.chars().take_while(char::is_ascii_digit).collect();
    let address = format!("/mipymes/editar?id={id}&paso=que");
    let page = server.ask(Method::GET, &address, &[("cookie", own)], "").await;
    let version = page.text().split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let entry = secrets::submission().to_string();
    let fields = [
        ("solicitud", entry.as_str()),
        ("version", version.as_str()),
        ("chains", "papa:produccion"),
        ("phase", "I"),
        ("state", "cerrada"),
    ];
    let changed = send(&server, &address, own, &fields).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text());
    let after = server.ask(Method::GET, &address, &[("cookie", own)], "").await;
    assert!(!after.text().contains("value=\"cerrada\" selected"), "{}", after.text());
}
