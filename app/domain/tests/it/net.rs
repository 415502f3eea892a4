//! What a seller keeps of a price. The sums are worked by hand; the first rows are those of the design's board.

use domain::price::freight::{Reach, Tariff};
use domain::price::net::{Amount, Component, Costs, Given, Percent, day_lost};
use proptest::prelude::*;

fn amount(value: f64) -> Amount {
    Amount::new(value, Given::BySeller).unwrap()
}

fn percent(value: f64) -> Option<Percent> {
    Percent::new(value, Given::BySeller)
}

fn all() -> Costs {
    Costs {
        freight: amount(28.0),
        unloading: Some(amount(3.0)),
        commission: percent(5.0),
        sacks: Some(amount(2.5)),
        shrink: percent(4.0),
        day_lost: day_lost(100.0, 40.0, Given::BySeller),
    }
}

/// Design, page 1: "Q 237.27 menos Q 31.00", La Terminal from Concepción Chiquirichapa.
#[test]
fn the_boards_first_market_leaves_206_27() {
    let found = Costs { unloading: Some(amount(3.0)), ..Costs::freight_only(amount(28.0)) }.net(237.27);
    assert!((found.left - 206.27).abs() < 1e-9);
}

/// By hand: 200 of which 4 % is lost leaves 192; 5 % commission of that is 9.60; 28 + 3 + 2.50 + 100/40 are 36.
#[test]
fn each_cost_is_a_line_and_the_lines_add_up() {
    let found = all().net(200.0);
    let lines: Vec<(Component, f64)> = found.lines.iter().map(|line| (line.component, line.amount)).collect();
    assert_eq!(
        lines,
        [
            (Component::Shrink, 8.0),
            (Component::Commission, 9.6),
            (Component::Freight, 28.0),
            (Component::Unloading, 3.0),
            (Component::Sacks, 2.5),
            (Component::DayLost, 2.5),
        ]
    );
    assert!((found.left - 146.4).abs() < 1e-9);
    assert!(found.not_counted.is_empty());
}

#[test]
fn a_cost_nobody_named_is_listed_as_not_counted_and_not_as_zero() {
    let found = Costs { sacks: Some(amount(0.0)), ..Costs::freight_only(amount(9.0)) }.net(205.0);
    assert_eq!(found.not_counted, [Component::Shrink, Component::Commission, Component::Unloading, Component::DayLost]);
    assert!(found.lines.iter().any(|line| line.component == Component::Sacks && line.amount == 0.0));
    assert_eq!(found.left, 196.0);
}

#[test]
fn a_trip_that_costs_more_than_it_brings_leaves_less_than_nothing() {
    assert_eq!(Costs::freight_only(amount(30.0)).net(20.0).left, -10.0);
}

#[test]
fn costs_per_quintal_become_costs_per_arroba_with_percentages_as_they_are() {
    let quintal = all().net(200.0);
    let arroba = all().scaled(0.25).net(50.0);
    assert!((arroba.left * 4.0 - quintal.left).abs() < 1e-9);
}

#[test]
fn negative_costs_full_percentages_and_empty_loads_are_refused() {
    assert_eq!(Amount::new(-1.0, Given::ByDefault), None);
    assert_eq!(Amount::new(f64::NAN, Given::ByDefault), None);
    assert_eq!(Percent::new(100.0, Given::ByDefault), None);
    assert_eq!(Percent::new(-0.1, Given::ByDefault), None);
    assert_eq!(day_lost(100.0, 0.0, Given::ByDefault), None);
}

/// By hand: 237.27 there and 196.00 here leave 41.27 for the road; less 4 of base, at 0.14 a kilometre, that is 266.21 km.
#[test]
fn a_better_price_pays_for_so_many_kilometres() {
    let tariff = Tariff::USUAL;
    let costs = Costs::freight_only(amount(28.0));
    let Reach::Km(km) = costs.break_even(237.27, 196.0, &tariff) else { panic!("no distance") };
    assert!((km - 37.27 / 0.14).abs() < 1e-9);
    let there = Costs::freight_only(amount(tariff.freight(km))).net(237.27);
    assert!((there.left - 196.0).abs() < 1e-9);
    assert_eq!(costs.break_even(196.0, 196.0, &tariff), Reach::Nowhere);
}

fn costs() -> impl Strategy<Value = Costs> {
    let optional = || prop::option::of(0.0..100.0f64);
    (0.0..100.0f64, optional(), optional(), optional(), optional()).prop_map(
        |(freight, unloading, commission, sacks, shrink)| Costs {
            freight: amount(freight),
            unloading: unloading.map(amount),
            commission: commission.and_then(percent),
            sacks: sacks.map(amount),
            shrink: shrink.and_then(percent),
            day_lost: None,
        },
    )
}

proptest! {
    #[test]
    fn more_of_any_cost_never_leaves_more(costs in costs(), price in 0.01..1e5f64, more in 0.0..50.0f64) {
        let left = costs.net(price).left;
        let dearer = |cost: Option<Amount>| Some(amount(cost.map_or(0.0, Amount::value) + more));
        for worse in [
            Costs { freight: amount(costs.freight.value() + more), ..costs },
            Costs { unloading: dearer(costs.unloading), ..costs },
            Costs { sacks: dearer(costs.sacks), ..costs },
            Costs { day_lost: dearer(costs.day_lost), ..costs },
        ] {
            prop_assert!(worse.net(price).left <= left + 1e-9);
        }
        for lower in [Costs { commission: None, ..costs }, Costs { shrink: None, ..costs }] {
            prop_assert!(left <= lower.net(price).left + 1e-9);
        }
    }

    #[test]
    fn the_lines_add_up_to_the_difference(costs in costs(), price in 0.01..1e5f64) {
        let found = costs.net(price);
        let off: f64 = found.lines.iter().map(|line| line.amount).sum();
        prop_assert!((price - off - found.left).abs() < 1e-6);
        prop_assert_eq!(found.lines.len() + found.not_counted.len(), 6);
    }

    #[test]
    fn the_price_for_what_is_left_is_the_price(costs in costs(), price in 0.01..1e5f64) {
        let back = costs.price_for(costs.net(price).left);
        prop_assert!((back - price).abs() < 1e-6 * price.max(1.0));
    }

    #[test]
    fn a_higher_price_never_leaves_less(costs in costs(), price in 0.01..1e5f64, more in 0.0..1e4f64) {
        prop_assert!(costs.net(price).left <= costs.net(price + more).left);
    }
}
