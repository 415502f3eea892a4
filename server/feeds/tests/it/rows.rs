//! Rows that cannot be read are named; the others are not held up by them.

use crate::read::{all, milpa, refusal};
use domain::price::quoted::RejectReason;

#[test]
fn a_row_with_cells_too_few_or_too_many_is_rejected() {
    let read = all(&milpa(
        "2026-01-31,Nebaj,Miel,Libra\n2026-01-31,Nebaj,Miel,Libra,12,13\n2026-01-31,Nebaj,Miel,Libra,12,,\n",
    ));
    assert_eq!(
        read.faults(),
        [
            "2: price \"2026-01-31 | Nebaj | Miel | Libra\" WrongWidth",
            "3: price \"2026-01-31 | Nebaj | Miel | Libra | 12 | 13\" WrongWidth",
        ]
    );
    assert_eq!(read.only_line_of_rows(), [4]);
}

#[test]
fn a_missing_name_is_rejected() {
    let read = all(&milpa("2026-01-31,,Miel,Libra,12\n2026-01-31,Nebaj,-,Libra,12\n2026-01-31,Nebaj,Miel,  ,12\n"));
    assert_eq!(read.faults(), ["2: market \"\" Missing", "3: commodity \"-\" Missing", "4: unit \"\" Missing"]);
}

#[test]
fn a_name_of_more_than_200_letters_is_rejected_and_cut_to_80_in_the_report() {
    let read = all(&milpa(&format!("2026-01-31,{},Miel,Libra,12\n", "á".repeat(201))));
    assert_eq!((read.rejected[0].reason, read.rejected[0].value.chars().count()), (RejectReason::TooLong, 80));
}

#[test]
fn a_name_with_characters_that_cannot_be_seen_is_rejected() {
    let read = all(&milpa("2026-01-31,A\0B,Miel,Libra,12\n2026-01-31,Ne\u{200B}baj,Miel,Libra,12\n"));
    assert!(read.rejected.iter().all(|row| row.reason == RejectReason::ControlCharacter && row.column == "market"));
    assert_eq!(read.rejected.len(), 2);
}

#[test]
fn an_unknown_currency_is_rejected() {
    let read = all(b"fecha,mercado,producto,unidad,precio,moneda\n2026-01-31,Nebaj,Miel,Libra,12,pesos\n2026-01-31,Nebaj,Miel,Libra,12,Q\n");
    assert_eq!(read.faults(), ["2: moneda \"pesos\" UnknownCurrency"]);
    assert_eq!(read.rows.len(), 1);
}

#[test]
fn blank_rows_are_passed_over() {
    let read = all(&milpa(",,,,\n  ,,,,\n2026-01-31,Nebaj,Miel,Libra,12\n"));
    assert_eq!(read.only().line, 4);
}

#[test]
fn a_file_that_ends_inside_quotation_marks_is_refused_as_cut_off() {
    let refused = refusal(&milpa("2026-01-31,Nebaj,Miel,Libra,12\n2026-01-31,\"Ne"));
    assert!(refused.to_string().contains("begun on line 3"), "{refused}");
}

#[test]
fn a_quotation_mark_never_closed_is_found_before_it_fills_the_memory() {
    let refused = refusal(&milpa(&format!("2026-01-31,\"{}", "x".repeat(5_000_000))));
    assert!(refused.to_string().contains("begins on line 2"), "{refused}");
}

#[test]
fn a_row_of_too_many_cells_is_refused() {
    assert!(refusal(&milpa(&",".repeat(2_000))).to_string().starts_with("line 2 has more than"));
}

#[test]
fn more_series_than_any_file_has_are_rejected() {
    let rows: String = (0..100_003).map(|at| format!("2026-01-31,M{at},Miel,Libra,12\n")).collect();
    let read = all(&milpa(&rows));
    assert_eq!((read.series.len(), read.rejected.len()), (100_000, 3));
    assert_eq!(read.rejected[0].reason, RejectReason::TooManySeries);
}

#[test]
fn names_that_would_fill_the_memory_are_rejected() {
    let long = "x".repeat(190);
    let rows: String = (0..40_000).map(|at| format!("2026-01-31,{long}{at},{long},{long},12\n")).collect();
    let read = all(&milpa(&rows));
    assert!(read.series.len() < 40_000 && read.rejected.iter().all(|row| row.reason == RejectReason::TooManySeries));
}

impl crate::read::Read {
    fn only_line_of_rows(&self) -> Vec<u32> {
        self.rows.iter().map(|row| row.line).collect()
    }
}
