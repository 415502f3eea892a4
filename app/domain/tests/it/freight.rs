//! Freight by distance. The figures are assumptions of Milpa; the sums are worked by hand.

use domain::place::Point;
use domain::price::freight::{Reach, Tariff};
use proptest::prelude::*;

/// The design's example: Q 31.00 of freight and unloading from Concepción Chiquirichapa to La Terminal, Q 3.00 of them
/// unloading. The assumption comes within one quetzal of it.
#[test]
fn the_usual_tariff_comes_near_the_designs_freight_to_the_capital() {
    let concepcion = Point { lat: 14.8536, lon: -91.6250 };
    let terminal = Point { lat: 14.617_322_2, lon: -90.522_147_2 };
    let freight = Tariff::USUAL.between(concepcion, terminal);
    assert!((freight - 28.0).abs() < 1.0, "{freight}");
}

#[test]
fn a_hundred_straight_kilometres_are_a_hundred_and_forty_by_road() {
    let (a, b) = (Point { lat: 0.0, lon: 0.0 }, Point { lat: 0.0, lon: 100.0 / 111.195_079_7 });
    let road = Tariff::USUAL.road_km(a, b);
    assert!((road - 140.0).abs() < 1e-3, "{road}");
    assert!((Tariff::USUAL.freight(140.0) - 23.6).abs() < 1e-9);
}

#[test]
fn a_tariff_prints_and_reads_back_in_letters_no_address_escapes() {
    assert_eq!(Tariff::USUAL.to_string(), "4.00_0.14_1.40");
    assert_eq!(Tariff::parse("4_0.14_1.4"), Some(Tariff::USUAL));
    let text = Tariff::USUAL.to_string();
    assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b)));
}

#[test]
fn nonsense_is_not_a_tariff() {
    for text in ["", "4", "4_0.14", "4_0.14_0.9", "-1_0.14_1.4", "4_0.14_1.4_2", "a_b_c", "1e3_0_1", "4_999999_1.4"] {
        assert_eq!(Tariff::parse(text), None, "{text}");
    }
    assert_eq!(Tariff::new(f64::NAN, 0.0, 1.0), None);
}

#[test]
fn less_than_the_base_carries_nowhere_and_a_free_road_anywhere() {
    assert_eq!(Tariff::USUAL.reach(3.99), Reach::Nowhere);
    assert_eq!(Tariff::USUAL.reach(f64::NAN), Reach::Nowhere);
    assert_eq!(Tariff::USUAL.reach(4.0), Reach::Km(0.0));
    assert_eq!(Tariff::new(4.0, 0.0, 1.0).unwrap().reach(5.0), Reach::Anywhere);
}

proptest! {
    #[test]
    fn every_tariff_reads_back(base in 0.0..1e5f64, per_km in 0.0..1e5f64, road in 1.0..10.0f64) {
        let tariff = Tariff::new(base, per_km, road).unwrap();
        prop_assert_eq!(Tariff::parse(&tariff.to_string()), Some(tariff));
    }

    #[test]
    fn reading_never_panics(text in ".{0,40}") {
        let _ = Tariff::parse(&text);
    }

    #[test]
    fn freight_reaches_as_far_as_it_pays_for(km in 0.0..2_000.0f64) {
        let Reach::Km(back) = Tariff::USUAL.reach(Tariff::USUAL.freight(km)) else { panic!("no distance") };
        prop_assert!((back - km).abs() < 1e-6);
    }
}
