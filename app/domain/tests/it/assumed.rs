//! Costs assumed while a seller names none. The figures are made for the examples.

use domain::period::Date;
use domain::price::assumed::{Assumptions, FREIGHT_BASE, FREIGHT_PER_KM, ROAD_FACTOR, UNLOADING};
use domain::price::freight::Tariff;
use domain::price::listing::Setting;
use domain::price::net::{Amount, Costs, Given};
use domain::unit::FactorStatus::{self, Confirmed, ToConfirm};

const ALWAYS: Date = Date::constant(1900, 1, 1);
const TODAY: Date = Date::constant(2026, 11, 24);

/// The first parameters, with Q 2.00 of unloading, and these ones.
pub fn costs(more: &[Setting]) -> Vec<Setting> {
    let first = [(FREIGHT_BASE, "4.00"), (FREIGHT_PER_KM, "0.14"), (ROAD_FACTOR, "1.4"), (UNLOADING, "2.00")];
    let first = first.into_iter().map(|(key, value)| setting(key, value, ALWAYS, ToConfirm));
    first.chain(more.iter().cloned()).collect()
}

pub fn setting(key: &str, value: &str, valid_from: Date, status: FactorStatus) -> Setting {
    Setting { key: key.into(), value: value.into(), valid_from, source: "ejemplo".into(), status }
}

#[test]
fn the_latest_row_that_has_begun_holds() {
    let dearer = [
        setting(FREIGHT_BASE, "6.00", Date::constant(2026, 6, 1), ToConfirm),
        setting(FREIGHT_BASE, "9.00", Date::constant(2027, 1, 1), ToConfirm),
    ];
    let on = |day| Assumptions::in_force(&costs(&dearer), day).tariff.unwrap().value;
    assert_eq!(on(Date::constant(2026, 5, 31)), Tariff::USUAL);
    assert_eq!(Some(on(TODAY)), Tariff::new(6.0, 0.14, 1.4));
    assert_eq!(Some(on(Date::constant(2027, 1, 1))), Tariff::new(9.0, 0.14, 1.4));
}

#[test]
fn a_missing_or_unusable_row_leaves_the_freight_unknown() {
    assert_eq!(Assumptions::in_force(&[], TODAY), Assumptions::default());
    for value in ["mucho", "-1", "1e9"] {
        let assumed = Assumptions::in_force(&costs(&[setting(FREIGHT_BASE, value, TODAY, Confirmed)]), TODAY);
        assert_eq!(assumed.tariff, None, "{value}");
        assert!(assumed.unloading.is_some());
    }
}

#[test]
fn a_tariff_is_as_sure_as_its_least_sure_figure() {
    let confirmed = |keys: &[&str]| {
        let rows: Vec<Setting> = keys.iter().map(|key| setting(key, "2", TODAY, Confirmed)).collect();
        Assumptions::in_force(&costs(&rows), TODAY).tariff.unwrap().status
    };
    assert_eq!(confirmed(&[FREIGHT_BASE, ROAD_FACTOR]), ToConfirm);
    assert_eq!(confirmed(&[FREIGHT_BASE, ROAD_FACTOR, FREIGHT_PER_KM]), Confirmed);
}

#[test]
fn a_net_price_is_in_doubt_while_an_unconfirmed_assumption_stands_in_it() {
    let assumed = Assumptions::in_force(&costs(&[]), TODAY);
    let net = |given| Costs::freight_only(Amount::new(10.0, given).unwrap()).net(100.0);
    assert!(assumed.doubtful(&net(Given::ByDefault)));
    assert!(!assumed.doubtful(&net(Given::BySeller)));
    let sure = [FREIGHT_BASE, FREIGHT_PER_KM, ROAD_FACTOR].map(|key| setting(key, "2", TODAY, Confirmed));
    assert!(!Assumptions::in_force(&costs(&sure), TODAY).doubtful(&net(Given::ByDefault)));
}
