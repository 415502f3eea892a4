//! What holds for every file: no panic, and what is written reads back.

use crate::book;
use domain::money::Price;
use domain::price::Reading;
use feeds::download::{self, Table, Value};
use feeds::{cpi, prices, rates, references};
use jiff::civil::date;
use proptest::prelude::*;

/// Every reader to its end; only a panic is a failure.
fn read_everything(bytes: &[u8]) {
    let _ = prices::open(bytes).map(Iterator::count);
    let _ = rates::open(bytes).map(Iterator::count);
    let _ = cpi::open(bytes).map(Iterator::count);
    let _ = references::open(bytes).map(Iterator::count);
}

/// A row of Milpa's template.
fn row() -> impl Strategy<Value = Vec<Value>> {
    let name = "[A-Za-záñé][A-Za-záñé ,;\"'().0-9|-]{0,30}[a-z]";
    let reading = prop_oneof![
        (1_i64..2_000_000_000_000).prop_map(|micro| Value::Price(Price::from_micro(micro).unwrap())),
        Just(Value::from("so")),
        Just(Value::from("nd")),
    ];
    (1900_i16..2100, 1_i8..=12, 1_i8..=28, name, name, name, reading).prop_map(
        |(year, month, day, market, product, unit, reading)| {
            vec![
                Value::Day(date(year, month, day)),
                Value::Text(market),
                Value::Text(product),
                Value::Text(unit),
                reading,
            ]
        },
    )
}

fn table(rows: Vec<Vec<Value>>) -> Table {
    let columns = ["fecha", "mercado", "producto", "unidad", "precio"].map(String::from).to_vec();
    Table { title: "Precios".into(), columns, rows, ..Table::default() }
}

/// The file as rows of values again.
fn read_back(bytes: &[u8]) -> Vec<Vec<Value>> {
    let mut file = prices::open(bytes).unwrap();
    let rows: Vec<_> = file.by_ref().collect::<Result<_, _>>().unwrap();
    let value = |reading| match reading {
        Reading::Observed(price) | Reading::Estimated(price) => Value::Price(price),
        Reading::NoSupply => "so".into(),
        Reading::NoData => "nd".into(),
    };
    rows.iter()
        .map(|row| {
            let series = &file.series()[row.series as usize];
            let [market, product, unit] =
                [&series.market, &series.commodity, &series.unit].map(|name| Value::Text(name.clone()));
            vec![Value::Day(row.date), market, product, unit, value(row.reading)]
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read_everything(&bytes);
    }

    #[test]
    fn no_text_below_headings_makes_a_reader_panic(text in "[ -~\n\t\"á\u{200B}]{0,300}", mark in "[,;|\t]") {
        for headings in ["date,market,commodity,unit,price", "month,currency,rate", "month,index,base"] {
            read_everything(format!("{}\n{text}", headings.replace(',', &mark)).as_bytes());
        }
    }

    #[test]
    fn no_sheet_makes_a_reader_panic(text in "(<row( r=\"[0-9]{1,11}\")?>|</row>|<c( r=\"[A-Z]{1,5}[0-9]{0,12}\")?( t=\"(s|n|d|b|e)\")?>|<v>[0-9.e+-]{0,12}</v>|<f>|</f>|</c>|&[a-z#0-9]{0,4};){0,40}") {
        read_everything(&book::sheet(&text));
    }

    #[test]
    fn what_is_written_as_csv_reads_back(rows in proptest::collection::vec(row(), 1..12)) {
        prop_assert_eq!(read_back(&download::csv(&table(rows.clone()))), rows);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_as_a_workbook_reads_back(rows in proptest::collection::vec(row(), 1..12)) {
        prop_assert_eq!(read_back(&download::xlsx(&table(rows.clone())).unwrap()), rows);
    }
}
