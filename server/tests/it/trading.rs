//! `milpa import trade` on the project's real files: read fully, once, and shown.

use crate::running::{Figures, Server, milpa, new_folder};
use crate::shared::shared;
use serde_json::Value;
use std::path::Path;

const FILES: [(&str, &str, u64); 3] = [
    ("data/trade/comtrade_plus_TradeData_USA_2022.csv", "comtrade", 451),
    ("data/trade/comtrade_legacy_coffee_2005_2010.csv", "comtrade-legacy", 5_362),
    ("data/trade/banguat_exportaciones_inciso_2002_2023_extracto.csv", "banguat-incisos", 1_584),
];

fn import(url: &str, file: &Path) -> Value {
    let done = milpa(url, &["import", "trade", file.to_str().unwrap(), "--json"]);
    assert!(done.status.success(), "{done:?}");
    serde_json::from_slice(&done.stdout).unwrap()
}

/// Rows counted by Python's csv over the same files; of the bank's, 72 lines of 22 years.
#[tokio::test]
async fn every_real_file_of_trade_is_read_whole_and_a_second_time_adds_nothing() {
    let files = FILES.map(|(file, format, rows)| (shared(file), format, rows));
    if files.iter().any(|(file, ..)| file.is_none()) {
        return;
    }
    let server = Server::with(Figures::None).await;
    for (file, format, rows) in &files {
        let file = file.as_ref().unwrap();
        let report = import(&server.url, file);
        assert_eq!((report["format"].as_str(), report["rows"].as_u64()), (Some(*format), Some(*rows)));
        assert_eq!((report["added"].as_u64(), report["rejected"].as_array().map(Vec::len)), (Some(*rows), Some(0)));
        let again = import(&server.url, file);
        assert_eq!((again["added"].as_u64(), again["unchanged"].as_u64()), (Some(0), Some(*rows)));
    }
    let page = server.get("/exportacion?cadena=cafe&linea=090111&hasta=2005").await;
    assert!(page.text().contains("464,146,638"), "both sources tell 2005");
    assert!(page.text().contains("dicen lo mismo"), "and the page says that they agree");
}

#[test]
fn a_report_of_trade_has_the_keys_of_one_of_prices() {
    let folder = new_folder();
    let keys = |kind: &str, file: &str, text: &str| -> Vec<String> {
        let path = folder.join(file);
        std::fs::write(&path, text).unwrap();
        let url = format!("sqlite://{}", folder.join("milpa.sqlite").display());
        let done = milpa(&url, &["import", kind, path.to_str().unwrap(), "--json"]);
        let report: Value = serde_json::from_slice(&done.stdout).unwrap_or_else(|_| panic!("{done:?}"));
        report.as_object().unwrap().keys().cloned().collect()
    };
    let trade = keys("trade", "inciso.csv", "Numero de Inciso;2023;2024 p/\n09011130;5;x\n");
    assert_eq!(trade, keys("prices", "precios.csv", crate::running::PRICES));
    let _ = std::fs::remove_dir_all(&folder);
}
