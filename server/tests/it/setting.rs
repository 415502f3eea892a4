//! Parameters that the team sets, and the pages that are worked out with them.

use crate::running::{Figures, Server, milpa};

const BOARD: &str = "/?producto=papa&desde=0911";

#[tokio::test]
async fn a_freight_that_the_team_sets_and_confirms_changes_the_board() {
    let server = Server::with(Figures::Demonstration).await;
    let before = server.get(BOARD).await;
    assert!(before.text().contains("por confirmar"));
    for (key, value) in [
        ("freight_base_gtq_per_quintal", "0"),
        ("freight_gtq_per_quintal_km", "0"),
        ("road_factor", "1"),
        ("unloading_gtq_per_quintal", "7.77"),
    ] {
        let done = milpa(&server.url, &["set", key, value, "--source", "Reunión de transportistas", "--confirmed"]);
        assert!(done.status.success(), "{done:?}");
    }
    let after = loop {
        let after = server.get(BOARD).await;
        if after.header("etag") != before.header("etag") && after.text().contains("Descarga Q\u{a0}7.77") {
            break after;
        }
        tokio::task::yield_now().await;
    };
    assert!(after.text().contains("Flete Q\u{a0}0.00"));
    let about = server.get("/acerca").await;
    assert!(about.text().contains("Reunión de transportistas"));
}

#[tokio::test]
async fn a_parameter_that_nobody_knows_or_that_is_no_number_is_refused() {
    let server = Server::with(Figures::None).await;
    for arguments in [["set", "flete", "3"], ["set", "road_factor", "mucho"], ["set", "road_factor", "-1"]] {
        let done = milpa(&server.url, &[&arguments[..], &["--source", "nadie"]].concat());
        assert_eq!(done.status.code(), Some(2), "{arguments:?}");
    }
}
