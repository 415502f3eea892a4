//! Tables written for downloading.

use domain::money::Price;
use domain::period::Month;
use feeds::download::{self, Table, Value};
use feeds::prices;
use jiff::civil::date;

fn table(rows: Vec<Vec<Value>>) -> Table {
    Table {
        title: "Papa: precios [por/mes]".into(),
        columns: vec!["fecha".into(), "producto".into(), "precio".into()],
        rows,
        marks: vec![("fuente".into(), "MAGA, 2026".into()), ("demostracion".into(), "no".into())],
        notes: vec![("Unidad".into(), "Quintal".into())],
    }
}

fn row(product: &str) -> Vec<Value> {
    vec![Value::Day(date(2026, 1, 31)), product.into(), Value::Price(Price::parse("1234.5").unwrap())]
}

#[test]
fn a_csv_repeats_source_and_mark_on_every_row() {
    let csv = String::from_utf8(download::csv(&table(vec![row("Papa \"Loman\", lavada")]))).unwrap();
    assert_eq!(
        csv,
        "fecha,producto,precio,fuente,demostracion\r\n2026-01-31,\"Papa \"\"Loman\"\", lavada\",1234.50,\"MAGA, 2026\",no\r\n"
    );
}

#[test]
fn a_text_that_a_spreadsheet_would_compute_is_made_inert_and_a_number_stays_one() {
    let values = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "a=1"].map(Value::from);
    let mut table =
        Table { columns: vec!["=x".into()], rows: values.map(|value| vec![value]).to_vec(), ..Table::default() };
    table.rows.push(vec![Value::Number(-1.5)]);
    table.rows.push(vec![Value::Whole(-7)]);
    let csv = String::from_utf8(download::csv(&table)).unwrap();
    assert_eq!(csv, "'=x\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n'\t=1\r\n\"'\r=1\"\r\na=1\r\n-1.5\r\n-7\r\n");
}

#[test]
fn a_workbook_reads_back_and_has_its_notes_apart() {
    let full = Table {
        columns: ["fecha", "mercado", "producto", "unidad", "precio"].map(String::from).to_vec(),
        rows: vec![vec![
            Value::Day(date(2026, 1, 31)),
            "=Nebaj".into(),
            "Miel".into(),
            "Libra".into(),
            Value::Price(Price::parse("0.000001").unwrap()),
        ]],
        ..table(Vec::new())
    };
    let bytes = download::xlsx(&full).unwrap();
    let mut file = prices::open(&bytes).unwrap();
    let row = file.next().unwrap().unwrap();
    assert_eq!((row.date, row.reading.price().unwrap().micro()), (date(2026, 1, 31), 1));
    assert_eq!(file.series()[0].market, "'=Nebaj");
}

#[test]
fn the_same_table_makes_the_same_bytes() {
    let table = table(vec![row("Papa")]);
    assert_eq!(download::csv(&table), download::csv(&table));
    assert_eq!(download::xlsx(&table).unwrap(), download::xlsx(&table).unwrap());
}

#[test]
fn every_kind_of_value_can_be_written() {
    let rows = vec![
        vec![Value::Empty, Value::Number(f64::NAN), Value::Number(0.25)],
        vec![Value::Whole(2026), Value::Month(Month::parse("2026-01").unwrap()), Value::Day(date(1850, 1, 1))],
    ];
    let table = Table { marks: Vec::new(), notes: Vec::new(), title: "Notas".into(), ..table(rows) };
    let csv = String::from_utf8(download::csv(&table)).unwrap();
    assert_eq!(csv, "fecha,producto,precio\r\n,,0.25\r\n2026,2026-01,1850-01-01\r\n");
    assert!(download::xlsx(&table).unwrap().starts_with(b"PK"));
}

#[test]
fn a_text_longer_than_a_cell_may_hold_is_told() {
    let table = table(vec![vec![Value::Text("x".repeat(40_000))]]);
    assert_eq!(download::xlsx(&table).unwrap_err().to_string(), "the table does not fit a workbook");
}
