//! The words of units: every one in WFP's file of Guatemala and in MAGA's prices of 2025-02-12, and those of the reference,
//! section 2.1.

use domain::unit::words::{FactorNote, Parsed, parse};
use domain::unit::{Dimension, FactorStatus};

#[track_caller]
fn assert_mass(words: &str, kg: f64, status: FactorStatus, note: FactorNote) {
    let Parsed { dimension, kg: Some(found), range: None, .. } = parse(words) else { panic!("{words}: no weight") };
    // A factor is kept in milligrams.
    assert!((found.to_f64() - kg).abs() <= 5e-7, "{words}: {} is not {kg}", found.to_f64());
    assert_eq!((dimension, parse(words).status, parse(words).note), (Dimension::Mass, status, note), "{words}");
}

#[track_caller]
fn assert_no_mass(words: &str, dimension: Dimension, note: FactorNote) {
    let status = FactorStatus::ToConfirm;
    assert_eq!(parse(words), Parsed { dimension, kg: None, range: None, status, note }, "{words}");
}

/// 0.45359237 kg is exact: the English word is the avoirdupois pound.
#[test]
fn wfp_pounds_are_avoirdupois() {
    for (words, pounds) in
        [("Pound", 1.0), ("36 Pounds", 36.0), ("40 Pounds", 40.0), ("50 Pounds", 50.0), ("100 Pounds", 100.0)]
    {
        assert_mass(words, pounds * 0.453_592_37, FactorStatus::Confirmed, FactorNote::Avoirdupois);
    }
    assert_eq!(parse("100 Pounds").kg.unwrap().micro(), 45_359_237);
}

#[test]
fn wfp_kilograms_and_grams_are_read_as_written() {
    let words = [
        ("KG", 1.0),
        ("6.85 KG", 6.85),
        ("7 KG", 7.0),
        ("13.92 KG", 13.92),
        ("17.5 KG", 17.5),
        ("18.9 KG", 18.9),
        ("20.5 KG", 20.5),
        ("23.9 KG", 23.9),
        ("27 KG", 27.0),
        ("29 KG", 29.0),
        ("45 KG", 45.0),
        ("46 KG", 46.0),
        ("75 KG", 75.0),
        ("105 KG", 105.0),
        ("110 KG", 110.0),
        ("177.35 KG", 177.35),
        ("115 G", 0.115),
        ("650 G", 0.65),
        ("MT", 1000.0),
    ];
    for (words, kg) in words {
        assert_mass(words, kg, FactorStatus::Confirmed, FactorNote::Metric);
    }
}

#[test]
fn wfp_pieces_and_volumes_have_no_weight() {
    for words in ["15 pcs", "20 pcs", "30 pcs", "50 pcs", "100 pcs", "360 pcs", "2 Dozens"] {
        assert_no_mass(words, Dimension::Count, FactorNote::Count);
    }
    for words in ["Gallon", "L", "750 ML"] {
        assert_no_mass(words, Dimension::Volume, FactorNote::Volume);
    }
    assert_no_mass("Box", Dimension::Package, FactorNote::Package);
}

/// Section 2.1: libra 0.460 (INE), quintal 46 (coffee practice, REC): to be confirmed.
#[test]
fn maga_quintals_and_libras_are_of_460_grams_and_to_be_confirmed() {
    for (words, kg) in [("Quintal", 46.0), ("Costal (40 lb)", 18.4), ("Caja (40 lb)", 18.4)] {
        assert_mass(words, kg, FactorStatus::ToConfirm, FactorNote::Libra);
    }
}

#[test]
fn maga_weights_in_brackets_are_exact_by_the_words() {
    let words = [
        ("Caja (7 kg)", 7.0),
        ("Ciento (13.25 kg)", 13.25),
        ("Ciento (23.9 kg)", 23.9),
        ("Ciento (50 kg)", 50.0),
        ("Ciento (75 kg)", 75.0),
        ("Ciento (105 kg)", 105.0),
        ("Ciento (177.35 kg)", 177.35),
        ("Millar (110 kg)", 110.0),
    ];
    for (words, kg) in words {
        assert_mass(words, kg, FactorStatus::Confirmed, FactorNote::Metric);
    }
}

#[test]
fn maga_a_range_of_weights_is_kept_as_a_range() {
    let found = parse("Caja (45 - 50 lb)");
    let (least, most) = found.range.unwrap();
    assert_eq!((least.micro(), most.micro()), (20_700_000, 23_000_000));
    assert_eq!((found.kg, found.dimension), (None, Dimension::Mass));
    assert_eq!((found.status, found.note), (FactorStatus::ToConfirm, FactorNote::Libra));
}

#[test]
fn maga_pieces_and_packages_have_no_weight() {
    let counts = [
        "Ciento",
        "Docena",
        "Bolsa (2 docenas)",
        "Red (4 - 5 docenas)",
        "Red (7 - 8 docenas)",
        "Red (13 - 15 unidades)",
        "Red (75 - 80 unidades)",
        "Caja (50 - 60 unidades)",
        "Caja (90 -100 unidades)",
    ];
    for words in counts {
        assert_no_mass(words, Dimension::Count, FactorNote::Count);
    }
    assert_no_mass("Red", Dimension::Package, FactorNote::Package);
}

#[test]
fn the_multiples_of_the_libra_follow_it() {
    for (words, kg) in [("Libra", 0.46), ("Arroba", 11.5), ("Onza", 0.02875), ("qq", 46.0), ("5 libras", 2.3)] {
        assert_mass(words, kg, FactorStatus::ToConfirm, FactorNote::Libra);
    }
}

#[test]
fn a_metric_quintal_is_another_unit() {
    assert_mass("Quintal métrico", 100.0, FactorStatus::Confirmed, FactorNote::Metric);
}

#[test]
fn other_words_of_the_markets_are_known() {
    for words in ["Bolsa (5 docenas)", "Unidad", "Caja (360 unidades)", "Mano", "Gruesa"] {
        assert_no_mass(words, Dimension::Count, FactorNote::Count);
    }
    assert_no_mass("Botella (750 ml)", Dimension::Volume, FactorNote::Volume);
    for words in ["Botella", "Caja", "Costal", "Manojo", "Bulto", "Canasto", "Cartón", "Caja (grande)"] {
        assert_no_mass(words, Dimension::Package, FactorNote::Package);
    }
}

#[test]
fn case_accents_and_spaces_do_not_matter() {
    for words in ["  QUINTAL   METRICO ", "quintal métrico", "Quintal  Métrico"] {
        assert_eq!(parse(words), parse("Quintal métrico"));
    }
    for words in ["caja(45-50 LB)", "CAJA ( 45 – 50 lb )", "Caja (45 -50 libras)"] {
        assert_eq!(parse(words), parse("Caja (45 - 50 lb)"), "{words}");
    }
    assert_eq!(parse("45kg"), parse("45 KG"));
}

#[test]
fn what_cannot_be_read_is_not_guessed() {
    let unread =
        ["", "Fanega", "1,5 kg", "1,000 kg", "0 kg", "-5 kg", "50 - 45 lb", "1.2.3 kg", "(", "kg 5", "5", "ñ (ñ)"];
    for words in unread {
        assert_no_mass(words, Dimension::Package, FactorNote::Unknown);
    }
}
