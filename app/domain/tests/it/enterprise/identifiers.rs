//! NIT by the examples of python-stdnum 1.20, CUI by those of stdnum-js: cases NIT and CUI of the reference.

use crate::shared;
use domain::enterprise::cui::Cui;
use domain::enterprise::nit::{Nit, TaxNumber};
use domain::invalid::Reason;
use proptest::prelude::*;

#[test]
fn published_nits_are_valid_and_print_with_their_hyphen() {
    let printed = [
        ("576937-K", "576937-K"),
        ("7108-0", "7108-0"),
        ("39525503", "3952550-3"),
        ("1234567-9", "1234567-9"),
        ("37-K", "37-K"),
        ("100-7", "100-7"),
    ];
    for (text, shown) in printed {
        assert_eq!(Nit::parse(text).map(|nit| nit.to_string()), Some(shown.to_owned()));
    }
}

#[test]
fn published_wrong_nits_are_refused() {
    for text in ["8977112-0", "1234567-0", "", "K", "-", "0", "00-0", "1234567-X", "ñ-9"] {
        assert_eq!(Nit::parse(text), None, "{text}");
    }
}

#[test]
fn spellings_of_one_nit_are_equal() {
    let nit = Nit::parse("576937-K");
    for text in ["576937k", "0576937-K", " 576 937 - k ", "576.937-K"] {
        assert_eq!(Nit::parse(text), nit, "{text}");
    }
}

#[test]
fn where_a_nit_is_asked_for_a_cui_or_nobody_may_stand() {
    assert_eq!(TaxNumber::read("cf"), Ok(TaxNumber::FinalConsumer));
    assert_eq!(TaxNumber::read("C/F"), Ok(TaxNumber::FinalConsumer));
    assert!(matches!(TaxNumber::read("1587 56444 0904"), Ok(TaxNumber::Cui(_))));
    assert_eq!(TaxNumber::read("1680352240101"), Err(Reason::NotACui));
    assert_eq!(TaxNumber::read("1234567-0"), Err(Reason::NotANit));
}

#[test]
fn published_cuis_are_judged_as_published() {
    for text in ["1587564440904", "1580352240101", "1580 35224 0101"] {
        assert!(Cui::parse(text).is_some(), "{text}");
    }
    // Check digit; length; municipality 18 of a department with 17; department 23; no department.
    for text in ["1680352240101", "12345678", "1580352240118", "1580352242301", "1580352240001", "158035224010١"] {
        assert!(Cui::parse(text).is_none(), "{text}");
    }
}

#[test]
fn a_cui_is_never_printed_whole() {
    let cui = Cui::parse("1587564440904").unwrap();
    for text in [cui.to_string(), format!("{cui:?}")] {
        assert!(text.contains("15") && !text.contains("58") && !text.contains("0904"), "{text}");
    }
    assert_eq!(cui.hash_input(), "1587564440904");
}

#[test]
fn every_municipality_of_the_catalogue_may_end_a_cui_and_none_beside() {
    let Some(path) = shared::find("data/geo/catalogo_municipios.csv") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let codes: Vec<u32> = text.lines().skip(1).map(|line| line.split(',').next().unwrap().parse().unwrap()).collect();
    assert_eq!(codes.len(), 340);
    for code in 0..10_000 {
        assert_eq!(Cui::parse(&format!("158035224{code:04}")).is_some(), codes.contains(&code), "{code}");
    }
}

proptest! {
    #[test]
    fn one_wrong_digit_of_a_nit_is_found(body in 1u64..9_999_999, at in 0usize..7, by in 1u32..10) {
        let body = format!("{body:07}");
        let check = "0123456789K".chars().find(|c| Nit::parse(&format!("{body}{c}")).is_some()).unwrap();
        let wrong: String = body
            .chars()
            .enumerate()
            .map(|(i, c)| if i == at { char::from_digit((c.to_digit(10).unwrap() + by) % 10, 10).unwrap() } else { c })
            .collect();
        prop_assert_eq!(Nit::parse(&format!("{wrong}{check}")), None);
    }

    #[test]
    fn whatever_is_typed_is_judged_without_a_panic(text in "\\PC{0,20}") {
        let _ = (Nit::parse(&text), Cui::parse(&text), TaxNumber::read(&text));
    }

    #[test]
    fn a_valid_nit_reads_back_as_it_prints(text in "[0-9]{1,9}-[0-9K]") {
        if let Some(nit) = Nit::parse(&text) {
            prop_assert_eq!(Nit::parse(&nit.to_string()), Some(nit));
        }
    }
}
