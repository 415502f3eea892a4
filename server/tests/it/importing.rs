//! `milpa import` as people and programs run it: what it says, and with what status it ends.

use crate::running::{PRICES, milpa, new_folder};
use crate::shared::shared;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Output;

/// A database of its own, and files beside it.
struct Place {
    folder: PathBuf,
}

impl Place {
    fn new() -> Self {
        Self { folder: new_folder() }
    }

    fn url(&self) -> String {
        format!("sqlite://{}", self.folder.join("new/milpa.sqlite").display())
    }

    fn file(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn run(&self, arguments: &[&str]) -> Output {
        milpa(&self.url(), arguments)
    }

    /// The status and the report of an import of prices.
    fn import(&self, file: &Path, options: &[&str]) -> (i32, Value) {
        let arguments = [&["import", "prices", file.to_str().unwrap(), "--json"], options].concat();
        let done = self.run(&arguments);
        (done.status.code().unwrap(), serde_json::from_slice(&done.stdout).unwrap_or_else(|_| panic!("{done:?}")))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn counts(report: &Value) -> [u64; 4] {
    ["rows", "added", "unchanged", "changed"].map(|key| report[key].as_u64().unwrap())
}

#[test]
fn a_sound_file_is_applied_and_a_second_time_adds_nothing() {
    let place = Place::new();
    let file = place.file("precios.csv", PRICES);
    let (status, report) = place.import(&file, &[]);
    assert_eq!((status, counts(&report)), (0, [8, 8, 0, 0]));
    assert_eq!((report["format"].as_str(), report["applied"].as_bool()), (Some("milpa-csv"), Some(true)));
    assert_eq!(
        (report["conflicts"].as_array().map(Vec::len), report["rejected"].as_array().map(Vec::len)),
        (Some(0), Some(0))
    );
    let (status, report) = place.import(&file, &[]);
    assert_eq!((status, counts(&report)), (0, [8, 0, 8, 0]));
}

#[test]
fn a_changed_value_is_a_change() {
    let place = Place::new();
    place.import(&place.file("a.csv", PRICES), &[]);
    let (status, report) = place.import(&place.file("b.csv", PRICES.replace("240.00", "241.00")), &[]);
    assert_eq!((status, counts(&report)), (0, [8, 0, 7, 1]));
}

#[test]
fn a_rejected_row_keeps_the_whole_file_out_and_is_told_with_line_column_value_and_reason() {
    let place = Place::new();
    let file = place.file("precios.csv", PRICES.replace("240.00", "caro"));
    let (status, report) = place.import(&file, &[]);
    assert_eq!((status, report["applied"].as_bool()), (1, Some(false)));
    let row = &report["rejected"][0];
    assert_eq!((row["line"].as_u64(), row["column"].as_str()), (Some(2), Some("precio")));
    assert_eq!((row["value"].as_str(), row["reason"].as_str()), (Some("caro"), Some("not_a_number")));
    let (status, report) = place.import(&place.file("sound.csv", PRICES), &[]);
    assert_eq!((status, counts(&report)), (0, [8, 8, 0, 0]), "nothing had been applied");
}

#[test]
fn the_other_rows_are_applied_when_that_is_wanted_and_the_status_still_tells() {
    let place = Place::new();
    let file = place.file("precios.csv", PRICES.replace("240.00", "caro"));
    let (status, report) = place.import(&file, &["--skip-rejected"]);
    assert_eq!((status, counts(&report), report["applied"].as_bool()), (1, [8, 7, 0, 0], Some(true)));
}

#[test]
fn two_values_for_one_key_are_a_conflict() {
    let place = Place::new();
    let file =
        place.file("precios.csv", format!("{PRICES}2026-09-15,La Terminal,Papa,Quintal,999.00,mayorista,GTQ,no\n"));
    let (status, report) = place.import(&file, &[]);
    assert_eq!((status, report["applied"].as_bool()), (1, Some(false)));
    assert_eq!(
        (report["conflicts"][0]["line"].as_u64(), report["conflicts"][0]["reason"].as_str()),
        (Some(10), Some("two_values"))
    );
}

#[test]
fn a_trial_writes_nothing() {
    let place = Place::new();
    let file = place.file("precios.csv", PRICES);
    let (status, report) = place.import(&file, &["--dry-run"]);
    assert_eq!((status, counts(&report), report["applied"].as_bool()), (0, [8, 8, 0, 0], Some(false)));
    let (_, report) = place.import(&file, &[]);
    assert_eq!(counts(&report), [8, 8, 0, 0]);
}

#[test]
fn a_price_of_tomorrow_is_rejected() {
    let place = Place::new();
    let file = place.file("precios.csv", PRICES.replace("2026-09-15", "2099-09-15"));
    let (status, report) = place.import(&file, &[]);
    assert_eq!((status, report["rejected"][0]["reason"].as_str()), (1, Some("date_out_of_range")));
}

#[test]
fn a_file_of_another_kind_is_refused_as_a_whole() {
    let place = Place::new();
    let missing = "fecha,mercado,unidad,precio\n2026-11-15,Minerva,Quintal,200.00\n";
    for (name, text) in
        [("a.html", "<!doctype html><html><body>404</body></html>"), ("b.csv", missing), ("c.bin", "\0\u{1}\u{2}\0")]
    {
        let (status, report) = place.import(&place.file(name, text), &[]);
        assert_eq!((status, counts(&report)), (2, [0, 0, 0, 0]), "{name}");
        assert!(report["refused"].as_str().is_some_and(|sentence| !sentence.is_empty()), "{name}");
    }
    let (_, report) = place.import(&place.file("d.csv", missing), &[]);
    assert!(report["refused"].as_str().unwrap().contains("producto"), "{report}");
}

#[test]
fn a_program_is_told_in_json_of_what_kept_a_file_out() {
    let place = Place::new();
    let there = place.file("precios.csv", PRICES);
    let told = |(status, report): (i32, Value)| {
        assert_eq!((status, counts(&report), report["applied"].as_bool()), (2, [0, 0, 0, 0], Some(false)), "{report}");
        report["refused"].as_str().unwrap().to_owned()
    };
    let absent = told(place.import(Path::new("/nowhere/precios.csv"), &[]));
    assert!(absent.contains("/nowhere/precios.csv"), "{absent}");
    let unknown = told(place.import(&there, &["--source", "nobody"]));
    assert!(unknown.contains("nobody"), "{unknown}");
}

#[test]
fn a_missing_file_and_an_unknown_source_end_with_two() {
    let place = Place::new();
    assert_eq!(place.run(&["import", "prices", "/nowhere/precios.csv"]).status.code(), Some(2));
    let file = place.file("precios.csv", PRICES);
    let done = place.run(&["import", "prices", file.to_str().unwrap(), "--source", "nadie"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8(done.stderr).unwrap().contains("wfp"), "the known sources are named");
    assert_eq!(place.run(&["import", "frutas", "x"]).status.code(), Some(2));
}

#[test]
fn the_report_speaks_the_language_of_the_reader() {
    let place = Place::new();
    let file = place.file("precios.csv", PRICES.replace("240.00", "caro"));
    let told = |options: &[&str]| {
        let done = place.run(&[&["import", "prices", file.to_str().unwrap()], options].concat());
        String::from_utf8(done.stdout).unwrap()
    };
    assert!(told(&[]).contains("Línea 2, precio: \"caro\": no es un número."));
    assert!(told(&["--lang", "en"]).contains("Line 2, precio: \"caro\": not a number."));
}

#[test]
fn an_import_can_be_taken_back_once() {
    let place = Place::new();
    let (_, report) = place.import(&place.file("precios.csv", PRICES), &[]);
    let id = report["import_id"].to_string();
    assert_eq!(place.run(&["undo", &id]).status.code(), Some(0));
    assert_eq!(place.run(&["undo", &id]).status.code(), Some(2));
    assert_eq!(place.run(&["undo", "99"]).status.code(), Some(2));
    let (_, report) = place.import(&place.file("again.csv", PRICES), &[]);
    assert_eq!(counts(&report), [8, 8, 0, 0]);
}

#[test]
fn what_was_exported_and_copied_is_all_there() {
    let place = Place::new();
    place.import(&place.file("precios.csv", PRICES), &[]);
    let table = String::from_utf8(place.run(&["export", "prices", "-"]).stdout).unwrap();
    assert_eq!(table.lines().count(), 9, "{table}");
    assert!(table.contains("2026-11-15,papa,Papa,la-terminal,La Terminal,wholesale,quintal,GTQ,260.00,observed,milpa"));
    let copy = place.folder.join("copy.sqlite");
    assert_eq!(place.run(&["backup", copy.to_str().unwrap()]).status.code(), Some(0));
    let copied = milpa(&format!("sqlite://{}", copy.display()), &["export", "prices", "-"]);
    assert_eq!(String::from_utf8(copied.stdout).unwrap(), table);
    assert_eq!(place.run(&["backup", copy.to_str().unwrap()]).status.code(), Some(2), "a file is never written over");
}

#[test]
fn the_template_that_we_give_is_one_that_we_take() {
    let place = Place::new();
    let (csv, xlsx) = (feeds::template::csv(), feeds::template::xlsx().unwrap());
    let (status, report) = place.import(&place.file("plantilla.csv", csv), &[]);
    assert_eq!((status, counts(&report)), (0, [5, 5, 0, 0]));
    let (status, report) = place.import(&place.file("plantilla.xlsx", xlsx), &[]);
    assert_eq!((status, counts(&report), report["format"].as_str()), (0, [5, 0, 5, 0], Some("milpa-xlsx")));
}

/// Counts of the collection's own description (`SOURCE.md` of each folder).
#[test]
fn the_real_files_come_in_whole_and_a_second_time_add_nothing() {
    let place = Place::new();
    let files = [
        ("prices", "data/wfp/wfp_food_prices_gtm.csv", 13_227),
        ("prices", "data/wfp/wfp_food_prices_blr.csv", 483),
        ("prices", "data/maga/maga_precios_2025-02-12.csv", 36),
        ("references", "data/intl/CMO-Historical-Data-Monthly_to2023M12.xlsx", 47_633),
        ("rates", "data/codes/gtq_usd_monthly_derived_from_wfp_to_2019.csv", 264),
    ];
    for (kind, name, rows) in files {
        let Some(file) = shared(name) else { return };
        for expected in [[rows, rows, 0, 0], [rows, 0, rows, 0]] {
            let done = place.run(&["import", kind, file.to_str().unwrap(), "--json"]);
            let report: Value = serde_json::from_slice(&done.stdout).unwrap_or_else(|_| panic!("{done:?}"));
            assert_eq!((done.status.code(), counts(&report)), (Some(0), expected), "{name}");
            let left_out = if kind == "references" { vec!["Natural gas index (2010=100)"] } else { vec![] };
            assert_eq!(report["left_out"], json!(left_out), "{name}");
        }
    }
}
