//! Coffee equivalents and the composite price.

use domain::price::coffee::{FRESH_CHERRY_PER_GREEN, Form, Groups, WEIGHTS, weights_on};
use jiff::civil::date;
use proptest::prelude::*;

/// COFFEE (COF-1): ICO and thecoffeeguide, 60 kg of green are 120 of dried cherry, 75 of parchment, 50.4 of roasted.
#[test]
fn coffee_a_bag_of_sixty_kilograms_green_is_120_75_and_50_4() {
    let of = |form| Form::Green.kg_as(60.0, form);
    assert!((of(Form::DriedCherry) - 120.0).abs() < 1e-9);
    assert!((of(Form::Parchment) - 75.0).abs() < 1e-9);
    assert!((of(Form::Roasted) - 50.4202).abs() < 5e-5);
}

/// Section 2.2: one quintal of green (46 kg) is 57.5 kg of parchment and 276 kg of fresh cherry at 6 to 1.
#[test]
fn a_quintal_of_green_is_57_5_kg_of_parchment_and_276_of_cherry() {
    assert!((Form::Green.kg_as(46.0, Form::Parchment) - 57.5).abs() < 1e-9);
    assert!((46.0 * FRESH_CHERRY_PER_GREEN - 276.0).abs() < 1e-9);
}

/// Section 1.7: Q 1,200 for a quintal of parchment is Q 1,500 for a quintal of green.
#[test]
fn a_price_of_parchment_grows_when_told_for_green() {
    assert!((Form::Parchment.price_as(1_200.0, Form::Green) - 1_500.0).abs() < 1e-9);
}

/// Section 1.7, I-CIP(190, 200, 180, 120) = 17.1 + 48 + 55.8 + 43.2.
#[test]
fn i_cip_of_the_four_groups_is_164_10() {
    let prices = Groups { colombian_milds: 190.0, other_milds: 200.0, brazilian_naturals: 180.0, robustas: 120.0 };
    let weights = weights_on(&WEIGHTS, date(2014, 1, 1)).unwrap();
    assert!((weights.composite(&prices) - 164.10).abs() < 1e-9);
}

#[test]
fn the_weights_are_dated_and_none_is_guessed_before_the_first() {
    assert_eq!(weights_on(&WEIGHTS, date(2013, 9, 30)), None);
    assert_eq!(weights_on(&WEIGHTS, date(2026, 11, 24)).unwrap().from, date(2013, 10, 1));
    let later = domain::price::coffee::Weights { from: date(2020, 1, 1), ..WEIGHTS[0] };
    assert_eq!(weights_on(&[later, WEIGHTS[0]], date(2020, 1, 1)), Some(&later));
}

proptest! {
    #[test]
    fn there_and_back_is_the_same_coffee(kg in 0.001..1e6f64, a in 0usize..6, b in 0usize..6) {
        let (a, b) = (Form::ALL[a], Form::ALL[b]);
        prop_assert!((b.kg_as(a.kg_as(kg, b), a) / kg - 1.0).abs() < 1e-12);
        prop_assert!((b.price_as(a.price_as(kg, b), a) / kg - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_money_for_a_load_does_not_depend_on_the_state_it_is_told_in(kg in 0.1..1e4f64, price in 0.1..1e4f64, a in 0usize..6) {
        let money = kg * price;
        let told = Form::ALL[a];
        prop_assert!((Form::Green.kg_as(kg, told) * Form::Green.price_as(price, told) / money - 1.0).abs() < 1e-12);
    }
}
