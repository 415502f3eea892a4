//! Number words, by the spelling of the Real Academia Española ("Tabla de numerales") and of the mock-up of the sheet.

use super::*;
use domain::names::Language::{En, Es};

#[test]
fn spanish_numbers_are_said_as_they_are_written() {
    let said = [
        (0, "cero"),
        (16, "dieciséis"),
        (21, "veintiuno"),
        (22, "veintidós"),
        (31, "treinta y uno"),
        (100, "cien"),
        (101, "ciento uno"),
        (237, "doscientos treinta y siete"),
        (500, "quinientos"),
        (777, "setecientos setenta y siete"),
        (999, "novecientos noventa y nueve"),
        (1_000, "mil"),
        (2_019, "dos mil diecinueve"),
        (21_000, "veintiún mil"),
        (101_031, "ciento un mil treinta y uno"),
        (1_000_000, "un millón"),
        (5_608_800, "cinco millones seiscientos ocho mil ochocientos"),
        (21_000_001, "veintiún millones uno"),
        (
            999_999_999,
            "novecientos noventa y nueve millones novecientos noventa y nueve mil novecientos noventa y nueve",
        ),
    ];
    for (value, words) in said {
        assert_eq!(number(value, Before::Nothing, Es), words);
    }
}

#[test]
fn a_spanish_number_agrees_with_what_it_counts() {
    assert_eq!(number(21, Before::Masculine, Es), "veintiún");
    assert_eq!(number(31, Before::Feminine, Es), "treinta y una");
    assert_eq!(number(360, Before::Feminine, Es), "trescientas sesenta");
    assert_eq!(number(201_001, Before::Feminine, Es), "doscientas una mil una");
    assert_eq!(number(1_200_000, Before::Feminine, Es), "un millón doscientas mil");
}

#[test]
fn english_numbers_are_said_as_they_are_written() {
    let said = [
        (0, "zero"),
        (15, "fifteen"),
        (40, "forty"),
        (42, "forty-two"),
        (100, "one hundred"),
        (237, "two hundred and thirty-seven"),
        (2_019, "two thousand and nineteen"),
        (1_000_000, "one million"),
        (5_608_800, "five million six hundred and eight thousand eight hundred"),
    ];
    for (value, words) in said {
        assert_eq!(number(value, Before::Nothing, En), words);
    }
}

#[test]
fn a_thousand_million_stays_in_digits() {
    assert_eq!(number(1_000_000_000, Before::Nothing, Es), "1,000,000,000");
}

#[test]
fn large_amounts_are_rounded_and_small_ones_keep_their_hundredths() {
    let es = |value| money(value, Currency::GTQ, Es);
    assert_eq!(es(237.27), "doscientos treinta y siete quetzales");
    assert_eq!(es(100.5), "ciento un quetzales");
    assert_eq!(es(52.27), "cincuenta y dos quetzales con veintisiete centavos");
    assert_eq!(es(99.999), "cien quetzales");
    assert_eq!(es(1.0), "un quetzal");
    assert_eq!(es(0.01), "un centavo");
    assert_eq!(es(0.0), "cero quetzales");
    assert_eq!(es(1_000_000.0), "un millón de quetzales");
    assert_eq!(es(1_000_100.0), "un millón cien quetzales");
    assert_eq!(es(-3.21), "menos tres quetzales con veintiún centavos");
    assert_eq!(money(1.25, Currency::USD, Es), "un dólar con veinticinco centavos");
    assert_eq!(money(52.27, Currency::GTQ, En), "fifty-two quetzales and twenty-seven centavos");
    assert_eq!(money(2.01, Currency::USD, En), "two dollars and one cent");
    assert_eq!(money(52.27, Currency::parse("MXN").unwrap(), Es), "52.27 MXN");
}

#[test]
fn a_percentage_is_so_many_of_each_hundred() {
    assert_eq!(of_hundred(11.39, Es).unwrap(), "once de cada cien");
    assert_eq!(of_hundred(-1.2, Es).unwrap(), "uno de cada cien");
    assert_eq!(of_hundred(27.0, En).unwrap(), "twenty-seven in a hundred");
    assert_eq!(of_hundred(0.4, Es), None);
}

#[test]
fn a_list_ends_with_and() {
    let list_of = |words: &[&str], language| list(&words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>(), language);
    assert_eq!(list_of(&["abril", "mayo", "junio"], Es), "abril, mayo y junio");
    assert_eq!(list_of(&["mam", "ixil"], Es), "mam e ixil");
    assert_eq!(list_of(&["agua", "hielo"], Es), "agua y hielo");
    assert_eq!(list_of(&["April"], En), "April");
    assert_eq!(list_of(&["April", "May"], En), "April and May");
    assert_eq!(list_of(&[], Es), "");
}

#[test]
fn units_are_read_with_their_numbers_in_words() {
    let said = [
        ("quintal", "quintal"),
        ("quintal de 100 libras", "quintal de cien libras"),
        ("13.92 kg", "trece punto noventa y dos kilos"),
        ("6.05 kg", "seis punto cero cinco kilos"),
        ("caja de 45 a 50 libras", "caja de cuarenta y cinco a cincuenta libras"),
        ("caja de 360 unidades", "caja de trescientas sesenta unidades"),
        ("red de 1 a 21 docenas", "red de una a veintiuna docenas"),
        ("hace 21 días", "hace veintiún días"),
        ("botella de 750 ml", "botella de setecientos cincuenta mililitros"),
    ];
    for (written, words) in said {
        assert_eq!(aloud(written, Es), words);
    }
    assert_eq!(aloud("13.92 kg", En), "thirteen point nine two kilos");
    assert_eq!(aloud("8 days ago", En), "eight days ago");
}

#[test]
fn what_is_no_number_is_left_as_it_is() {
    for text in ["Caja (grande)", "", "12-14", "La Terminal, ciudad de Guatemala", "1.2.3"] {
        assert_eq!(aloud(text, Es), text);
    }
}
