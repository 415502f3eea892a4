//! Numbers are read one way or the file is refused.

use crate::book;
use crate::read::{all, milpa, refusal};

fn priced(prices: &[&str]) -> Vec<u8> {
    milpa(&prices.iter().map(|price| format!("2026-01-31,Nebaj,Miel,Libra,\"{price}\"\n")).collect::<String>())
}

#[test]
fn a_point_before_decimals_is_read() {
    assert_eq!(
        all(&priced(&["190.50", "1,234.5", "1,234", "7", ".5", "0.0000014"])).prices(),
        ["190.50", "1234.50", "1234.00", "7.00", "0.50", "0.000001"]
    );
}

#[test]
fn a_comma_before_decimals_is_read_when_one_number_of_the_column_tells() {
    assert_eq!(all(&priced(&["190,50", "1.234", "1.234.567,5"])).prices(), ["190.50", "1234.00", "1234567.50"]);
}

#[test]
fn a_mark_that_may_part_thousands_or_decimals_is_refused_with_line_and_value() {
    for price in ["1,234", "1.234"] {
        let refused = refusal(&priced(&["7", price])).to_string();
        assert!(refused.starts_with(&format!("line 3, column \"price\": the mark in \"{price}\"")), "{refused}");
    }
}

#[test]
fn a_leading_zero_tells_decimals() {
    assert_eq!(all(&priced(&["0.315", "1.634"])).prices(), ["0.315", "1.634"]);
}

#[test]
fn two_decimal_marks_in_one_column_are_refused_with_both_lines() {
    let refused = refusal(&priced(&["190.50", "7", "190,5"])).to_string();
    assert!(refused.contains("\"190.50\" on line 2 and \"190,5\" on line 4"), "{refused}");
}

/// The odd numbers of the project's kit of hostile files.
#[test]
fn what_is_no_positive_number_is_rejected_with_its_line() {
    let odd = [
        "NaN",
        "inf",
        "-0",
        "1e309",
        "0x10",
        "１２",
        "-5",
        "Q 12.50",
        "",
        "99999999999999999999999999.99",
        "0",
        "1,2,3",
        "+5",
        "1.2.3",
        ".",
    ];
    let read = all(&priced(&[&odd[..], &["0.005"]].concat()));
    assert_eq!(read.prices(), ["0.005"]);
    assert_eq!(
        read.faults(),
        [
            "2: price \"NaN\" NotANumber",
            "3: price \"inf\" NotANumber",
            "4: price \"-0\" NotPositive",
            "5: price \"1e309\" NotANumber",
            "6: price \"0x10\" NotANumber",
            "7: price \"１２\" NotANumber",
            "8: price \"-5\" NotPositive",
            "9: price \"Q 12.50\" NotANumber",
            "10: price \"\" Missing",
            "11: price \"99999999999999999999999999.99\" TooLarge",
            "12: price \"0\" NotPositive",
            "13: price \"1,2,3\" NotANumber",
            "14: price \"+5\" NotANumber",
            "15: price \"1.2.3\" NotANumber",
            "16: price \".\" NotANumber",
        ]
    );
}

#[test]
fn a_number_of_a_workbook_needs_no_mark() {
    let head = ["fecha", "mercado", "producto", "unidad", "precio"];
    let rows = ["1234", "1.234", "0.1", "1e2"].map(|price| ["2026-01-31", "Nebaj", "Miel", "Libra", price]);
    let table: Vec<&[&str]> = std::iter::once(&head[..]).chain(rows.iter().map(|row| &row[..])).collect();
    assert_eq!(all(&book::table(&table)).prices(), ["1234.00", "1.234", "0.10", "100.00"]);
}
