//! Dates are read one way or the file is refused.

use crate::book;
use crate::read::{all, milpa, refusal};
use jiff::civil::date;

fn dated(dates: &[&str]) -> Vec<u8> {
    milpa(&dates.iter().map(|date| format!("{date},Nebaj,Miel,Libra,12\n")).collect::<String>())
}

#[test]
fn dates_with_the_year_first_are_read() {
    for written in
        ["2026-01-31", "2026/01/31", "2026-1-31", " 2026-01-31 ", "2026-01-31T00:00:00", "2026-01-31 00:00:00"]
    {
        assert_eq!(all(&dated(&[written])).only().date, date(2026, 1, 31), "{written}");
    }
}

#[test]
fn days_first_are_read_when_one_date_of_the_column_tells() {
    let read = all(&dated(&["01/02/2026", "31/01/2026", "5.6.2026"]));
    let dates: Vec<_> = read.rows.iter().map(|row| row.date).collect();
    assert_eq!(dates, [date(2026, 2, 1), date(2026, 1, 31), date(2026, 6, 5)]);
}

#[test]
fn months_first_are_read_when_one_date_of_the_column_tells() {
    let read = all(&dated(&["01/02/2026", "01/31/2026"]));
    assert_eq!(read.rows[0].date, date(2026, 1, 2));
}

#[test]
fn a_date_that_may_be_either_is_refused_with_line_and_value() {
    let refused = refusal(&dated(&["05/05/2026", "01/02/2026"])).to_string();
    assert!(
        refused.starts_with("line 3, column \"date\": \"01/02/2026\" may be day first or month first"),
        "{refused}"
    );
}

#[test]
fn a_date_that_is_the_same_either_way_is_no_doubt() {
    assert_eq!(all(&dated(&["2026-05-05"])).rows.len(), 1);
}

#[test]
fn two_orders_in_one_column_are_refused_with_both_lines() {
    let refused = refusal(&dated(&["31/01/2026", "01/31/2026"])).to_string();
    assert!(refused.contains("\"31/01/2026\" on line 2 and \"01/31/2026\" on line 3"), "{refused}");
    let refused = refusal(&dated(&["2026-01-31", "01/02/2026"])).to_string();
    assert!(refused.contains("\"2026-01-31\" on line 2 and \"01/02/2026\" on line 3"), "{refused}");
}

#[test]
fn what_is_no_date_is_rejected_with_its_line() {
    let read = all(&dated(&[
        "2026-02-30",
        "0000-00-00",
        "9999-12-31",
        "1899-12-31",
        "31/01/26",
        "soon",
        "",
        "45000",
        "2026-01",
        "2026-01-31",
    ]));
    assert_eq!(
        read.faults(),
        [
            "2: date \"2026-02-30\" NotADate",
            "3: date \"0000-00-00\" NotADate",
            "4: date \"9999-12-31\" DateOutOfRange",
            "5: date \"1899-12-31\" DateOutOfRange",
            "6: date \"31/01/26\" NotADate",
            "7: date \"soon\" NotADate",
            "8: date \"\" Missing",
            "9: date \"45000\" NotADate",
            "10: date \"2026-01\" NotADate",
        ]
    );
}

#[test]
fn a_date_of_a_workbook_is_read_with_and_without_its_style() {
    let head = "<row r=\"1\"><c t=\"inlineStr\"><is><t>fecha</t></is></c><c t=\"inlineStr\"><is><t>mercado</t></is></c><c t=\"inlineStr\"><is><t>producto</t></is></c><c t=\"inlineStr\"><is><t>unidad</t></is></c><c t=\"inlineStr\"><is><t>precio</t></is></c></row>";
    let row = |day: &str| {
        format!(
            "<row>{day}<c t=\"inlineStr\"><is><t>Nebaj</t></is></c><c t=\"inlineStr\"><is><t>Miel</t></is></c><c t=\"inlineStr\"><is><t>Libra</t></is></c><c><v>12.5</v></c></row>"
        )
    };
    // 46053 is 31 January 2026 in the count of 1900.
    let days = [
        "<c s=\"1\"><v>46053</v></c>",
        "<c s=\"1\"><v>46053.75</v></c>",
        "<c><v>46053</v></c>",
        "<c t=\"d\"><v>2026-01-31T00:00:00</v></c>",
    ];
    let read = all(&book::sheet(&format!("{head}{}", days.map(row).concat())));
    assert_eq!(read.faults(), [""; 0]);
    assert!(read.rows.iter().all(|row| row.date == date(2026, 1, 31)));
    let read = all(&book::sheet(&format!("{head}{}", row("<c><v>2026</v></c>"))));
    assert_eq!(read.faults(), ["2: fecha \"2026\" NotADate"]);
}
