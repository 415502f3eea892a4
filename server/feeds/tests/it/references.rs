//! The World Bank's Pink Sheet.

use crate::book;
use crate::shared;
use domain::money::Currency;
use domain::price::PriceType;
use feeds::references;
use jiff::civil::date;
use std::collections::HashMap;

#[test]
fn the_edition_of_december_2024_agrees_with_its_long_form() {
    let (Some(bytes), Some(long)) = (
        shared::file("intl/CMO-Historical-Data-Monthly_to2023M12.xlsx"),
        shared::file("intl/pinksheet_monthly_long_to_2023M12.csv"),
    ) else {
        return;
    };
    let mut file = references::open(&bytes).unwrap();
    let rows: Vec<_> = file.by_ref().collect::<Result<_, _>>().unwrap();
    // 564 figures of the gas index are no prices; with them, 71 columns and 48,197 figures, as a reading in Python counts.
    assert_eq!(file.left_out(), ["Natural gas index (2010=100)"]);
    assert_eq!((file.series().len(), rows.len(), file.missing()), (70, 47_633, 6_127));
    let code = |series: u32| file.series()[series as usize].commodity_code.clone().unwrap();
    let read: HashMap<_, _> =
        rows.iter().map(|row| ((row.date, code(row.series)), row.reading.price().unwrap())).collect();
    let text = String::from_utf8(long).unwrap();
    let mut compared = 0;
    for line in text.lines().skip(1) {
        let (period, rest) = line.split_once(',').unwrap();
        let (code, rest) = rest.split_once(',').unwrap();
        let value: f64 = rest.rsplit(',').next().unwrap().parse().unwrap();
        let day = date(period[..4].parse().unwrap(), period[5..].parse().unwrap(), 1);
        let price = read[&(day, code.to_owned())].to_f64();
        assert!((price - value).abs() <= 5.1e-7, "{period} {code}: {price} is not {value}");
        compared += 1;
    }
    assert_eq!(compared, 10_496);
}

#[test]
fn names_lose_their_stars_and_units_their_dollars() {
    let Some(bytes) = shared::file("intl/CMO-Historical-Data-Monthly_to2023M12.xlsx") else { return };
    let file = references::open(&bytes).unwrap();
    let unit =
        |name: &str| file.series().iter().find(|series| series.commodity == name).map(|series| series.unit.as_str());
    assert_eq!(unit("Chicken"), Some("kg"));
    assert_eq!(unit("Coffee, Arabica"), Some("kg"));
    assert_eq!(unit("Maize"), Some("mt"));
    assert_eq!(unit("Natural gas index"), None);
    assert_eq!(unit("Plywood"), Some("sheet"));
    assert!(
        file.series()
            .iter()
            .all(|series| series.currency == Currency::USD && series.price_type == PriceType::International)
    );
}

fn edition(rows: &[&[&str]]) -> Vec<u8> {
    let months: [&[&str]; 2] = [&["1960M01", "0.634", "…", "100"], &["1960M02", "..", "0.9", "x"]];
    let title: &[&str] = &["World Bank Commodity Price Data (The Pink Sheet)"];
    let all: Vec<_> = std::iter::once(title).chain(rows.iter().copied()).chain(months).collect();
    book::table(&all)
}

#[test]
fn editions_with_and_without_codes_say_the_same() {
    let names: &[&str] = &[" ", "Cocoa", "Coffee, Arabica **", "Plywood "];
    let units: &[&str] = &[" ", "($/kg)", "($/kg)", "(cents/sheet)"];
    let codes: &[&str] = &[" ", "COCOA", "COFFEE_ARABIC", "PLYWOOD"];
    for (rows, code) in [
        (vec![names, units, codes], Some("COCOA")),
        (vec![names, units], None),
        (vec![codes, names, units], Some("COCOA")),
    ] {
        let bytes = edition(&rows);
        let mut file = references::open(&bytes).unwrap();
        let (good, bad): (Vec<_>, Vec<_>) = file.by_ref().partition(Result::is_ok);
        let series: Vec<_> =
            file.series().iter().map(|series| (series.commodity.as_str(), series.unit.as_str())).collect();
        assert_eq!(series, [("Cocoa", "kg"), ("Coffee, Arabica", "kg"), ("Plywood", "sheet")]);
        assert_eq!(file.series()[0].commodity_code.as_deref(), code);
        assert_eq!((good.len(), file.missing()), (3, 2));
        let bad = bad[0].as_ref().unwrap_err();
        assert_eq!((bad.column.as_str(), bad.value.as_str(), bad.line), ("Plywood", "x", rows.len() as u32 + 3));
    }
}

#[test]
fn a_workbook_without_months_or_units_is_refused() {
    let refused = |bytes: &[u8]| references::open(bytes).err().unwrap().to_string();
    assert!(refused(&book::table(&[&["a", "b"]])).contains("no layout known"));
    assert!(refused(&edition(&[&["", "Cocoa", "Coffee", "Plywood"]])).contains("row of units"));
    assert!(refused(b"period,code\n1960M01,COCOA\n").contains("a text"));
}

#[test]
fn cents_are_told_in_dollars_and_an_index_is_no_price() {
    let names: &[&str] = &[" ", "Plywood", "Natural gas index", "Cocoa"];
    let units: &[&str] = &[" ", "(cents/sheet)", "(2010=100)", "($/kg)"];
    let months: &[&str] = &["1960M01", "634.5", "81.2", "0.9"];
    let bytes = book::table(&[names, units, months]);
    let mut file = references::open(&bytes).unwrap();
    let prices: Vec<_> = file.by_ref().map(|row| row.unwrap().reading.price().unwrap().to_f64()).collect();
    assert_eq!(prices, [6.345, 0.9]);
    assert_eq!(file.left_out(), ["Natural gas index (2010=100)"]);
}
