//! Margins between levels of trade. The chain of coffee is the example of section 1.7 of the reference.

use domain::money::Currency;
use domain::period::Month;
use domain::price::PriceType;
use domain::price::coffee::Form;
use domain::price::spread::{Basis, Level, Margin, NoMargin, between, slices};
use domain::price::timeline::Timeline;
use domain::unit::Kilograms;
use proptest::prelude::*;

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn quintal() -> Kilograms {
    Kilograms::from_f64(46.0).unwrap()
}

fn level(price_type: PriceType, start: &str, prices: &[Option<f64>]) -> Level {
    let months = prices.iter().enumerate().map(|(i, price)| (month(start).plus(i as i32), *price));
    Level {
        price_type,
        basis: Basis { currency: Currency::GTQ, kg: quintal(), form: None },
        line: Timeline::from_months(months).unwrap(),
    }
}

/// OWN vector of 1.7: NY "C" 255 US¢/lb is GTQ 1,978.3071 a quintal; the farmer got 1,200 for parchment, 1,500 as green.
#[test]
fn the_farmers_share_of_the_fob_price_of_coffee_is_0_7582() {
    let mut farm = level(PriceType::FarmGate, "2024-01", &[Some(1_200.0)]);
    farm.basis.form = Some("parchment".into());
    let mut fob = level(PriceType::Fob, "2024-01", &[Some(1_978.307_1)]);
    fob.basis.form = Some("green".into());
    assert_eq!(between(&farm, &fob), Err(NoMargin::TwoForms));
    let green = farm.as_green(Form::Parchment);
    assert!((green.line.get(month("2024-01")).unwrap() - 1_500.0).abs() < 1e-9);
    let share = between(&green, &fob).unwrap().share.get(month("2024-01")).unwrap();
    assert!((share / 100.0 - 0.7582).abs() < 5e-5);
}

/// By hand: 60 at the farm and 100 in the shop are a margin of 40, 40 % of the shop's price, and a share of 60 %.
#[test]
fn a_margin_is_upper_less_lower_and_in_per_cent_of_the_upper() {
    let found = Margin::new(month("2024-01"), 60.0, 100.0).unwrap();
    assert_eq!((found.margin, found.percent, found.share), (40.0, 40.0, 60.0));
}

#[test]
fn months_with_one_price_only_have_no_margin() {
    let farm = level(PriceType::FarmGate, "2024-01", &[Some(60.0), None, Some(66.0)]);
    let retail = level(PriceType::Retail, "2024-01", &[Some(100.0), Some(101.0), Some(110.0), Some(120.0)]);
    let found = between(&retail, &farm).unwrap();
    assert_eq!((found.lower, found.upper), (PriceType::FarmGate, PriceType::Retail));
    assert_eq!(found.margin.iter().map(|(_, value)| value).collect::<Vec<_>>(), [Some(40.0), None, Some(44.0)]);
    assert_eq!(found.share.get(month("2024-03")), Some(60.0));
}

#[test]
fn a_level_that_pays_more_than_the_next_has_a_margin_below_zero() {
    let found = Margin::new(month("2024-01"), 110.0, 100.0).unwrap();
    assert_eq!((found.margin, found.share), (-10.0, 110.0));
}

#[test]
fn two_currencies_units_or_levels_alike_are_refused() {
    let farm = level(PriceType::FarmGate, "2024-01", &[Some(60.0)]);
    let retail = level(PriceType::Retail, "2024-01", &[Some(100.0)]);
    let mut dollars = retail.clone();
    dollars.basis.currency = Currency::USD;
    let pounds = retail.per(Kilograms::from_f64(0.46).unwrap());
    let later = level(PriceType::Retail, "2024-02", &[Some(100.0)]);
    assert_eq!(between(&farm, &dollars), Err(NoMargin::TwoCurrencies));
    assert_eq!(between(&farm, &pounds), Err(NoMargin::TwoUnits));
    assert_eq!(between(&farm, &farm), Err(NoMargin::SameLevel));
    assert_eq!(between(&farm, &later), Err(NoMargin::NoCommonMonth));
    assert_eq!(Margin::new(month("2024-01"), 0.0, 100.0), Err(NoMargin::NotPositive));
}

#[test]
fn a_price_per_pound_becomes_a_price_per_quintal_before_it_is_compared() {
    let pounds = level(PriceType::Retail, "2024-01", &[Some(1.0)]).per(Kilograms::from_f64(0.46).unwrap());
    let back = pounds.per(quintal());
    assert!((pounds.line.get(month("2024-01")).unwrap() - 0.01).abs() < 1e-12);
    assert!((back.line.get(month("2024-01")).unwrap() - 1.0).abs() < 1e-12);
}

/// By hand: 60, 75 and 100 leave 60 % to the producer, 15 % to the wholesaler and 25 % to the shop.
#[test]
fn the_slices_of_a_price_say_who_keeps_what() {
    let levels = [
        level(PriceType::Retail, "2024-01", &[Some(100.0)]),
        level(PriceType::FarmGate, "2024-01", &[Some(60.0)]),
        level(PriceType::Wholesale, "2024-01", &[Some(75.0)]),
    ];
    let found = slices(&levels, month("2024-01")).unwrap();
    let parts: Vec<_> = found.iter().map(|slice| (slice.level, slice.amount, slice.percent)).collect();
    assert_eq!(
        parts,
        [(PriceType::FarmGate, 60.0, 60.0), (PriceType::Wholesale, 15.0, 15.0), (PriceType::Retail, 25.0, 25.0),]
    );
    assert_eq!(slices(&levels[..1], month("2024-01")), Err(NoMargin::NoCommonMonth));
}

proptest! {
    #[test]
    fn share_and_margin_make_the_whole(lower in 0.01..1e6f64, upper in 0.01..1e6f64, factor in 0.01..100.0f64) {
        let found = Margin::new(month("2024-01"), lower, upper).unwrap();
        prop_assert!((found.share + found.percent - 100.0).abs() < 1e-6 * found.share.max(1.0));
        let scaled = Margin::new(month("2024-01"), lower * factor, upper * factor).unwrap();
        prop_assert!((scaled.share - found.share).abs() < 1e-9 * found.share);
    }

    #[test]
    fn slices_add_up_to_the_last_price(prices in prop::collection::vec(0.01..1e4f64, 2..=5)) {
        let levels: Vec<Level> =
            PriceType::ALL.into_iter().zip(&prices).map(|(kind, price)| level(kind, "2024-01", &[Some(*price)])).collect();
        let found = slices(&levels, month("2024-01")).unwrap();
        let sum: f64 = found.iter().map(|slice| slice.amount).sum();
        prop_assert!((sum - prices[prices.len() - 1]).abs() < 1e-6);
    }
}
