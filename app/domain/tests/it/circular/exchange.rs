//! Leftovers meet inputs.

use super::{entry, kg};
use domain::circular::exchange::agreement::{Agreement, AgreementState, Answer, Delivery, Over, flows};
use domain::circular::exchange::delivery::DeliveryForm;
use domain::circular::exchange::matching::matches;
use domain::circular::exchange::{Listing, Side};
use domain::circular::origin::Origin;
use domain::circular::record::MoneyKind;
use domain::id::{EnterpriseId, UnitId};
use domain::invalid::Reason;
use domain::money::Price;
use domain::names::Names;
use domain::period::Date;
use domain::place::{MunicipalityCode, Point};
use domain::sale::lists::Lists;
use domain::unit::{Dimension, Factor, FactorStatus, Kilograms, Unit};
use jiff::civil::date;
use std::collections::BTreeMap;

const TODAY: Date = date(2026, 11, 24);

fn code(text: &str) -> MunicipalityCode {
    MunicipalityCode::parse(text).unwrap()
}

fn listing(number: i32, side: Side, material: &str, kg: i64, place: &str) -> Listing {
    Listing {
        entry: entry(number as u128),
        enterprise: EnterpriseId(number),
        side,
        material: material.into(),
        about: None,
        monthly_kg: kg * 1_000_000,
        each: None,
        municipality: code(place),
        until: date(2027, 1, 31),
    }
}

/// Concepción Chiquirichapa, Cantel, and a place far away.
fn places() -> BTreeMap<MunicipalityCode, Point> {
    BTreeMap::from([
        (code("0911"), Point { lat: 14.853, lon: -91.625 }),
        (code("0914"), Point { lat: 14.811, lon: -91.455 }),
        (code("1705"), Point { lat: 16.9, lon: -89.9 }),
    ])
}

#[test]
fn the_same_material_near_by_is_a_match_and_the_smaller_amount_changes_hands() {
    let price = |text| Price::parse(text);
    let offer = Listing { each: price("1.20"), ..listing(1, Side::Offer, "Papa de rechazo", 1_120, "0911") };
    let need = Listing { each: price("1.63"), ..listing(2, Side::Need, "papa de  RECHAZO", 400, "0914") };
    let found = matches(&[offer, need], &places(), TODAY);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].offer, found[0].need, found[0].monthly_kg), (entry(1), entry(2), 400_000_000));
    // 0.17 degrees of longitude at 14.8 degrees north are 18.3 km, 0.042 of latitude 4.7 km.
    assert!((found[0].km - 18.9).abs() < 0.1, "{}", found[0].km);
    assert!((found[0].fit - 400.0 / 1_120.0).abs() < 1e-9);
    assert!((found[0].over.unwrap() - 0.43).abs() < 1e-9);
}

#[test]
fn what_is_far_over_or_of_oneself_is_no_match() {
    let offer = listing(1, Side::Offer, "Pulpa", 100, "0911");
    let none = |need: Listing| matches(&[offer.clone(), need], &places(), TODAY).is_empty();
    assert!(none(listing(2, Side::Need, "Pulpa", 100, "1705")));
    assert!(none(listing(2, Side::Need, "Pulpa", 100, "0999")));
    assert!(none(listing(2, Side::Need, "Suero", 100, "0914")));
    assert!(none(listing(2, Side::Offer, "Pulpa", 100, "0914")));
    assert!(none(Listing { enterprise: EnterpriseId(1), ..listing(2, Side::Need, "Pulpa", 100, "0914") }));
    assert!(none(Listing { until: date(2026, 11, 23), ..listing(2, Side::Need, "Pulpa", 100, "0914") }));
    assert!(!none(Listing { until: TODAY, ..listing(2, Side::Need, "Pulpa", 100, "0914") }));
}

#[test]
fn the_nearest_comes_first_and_of_one_distance_the_largest() {
    let listings = [
        listing(1, Side::Offer, "Pulpa", 100, "0911"),
        listing(2, Side::Need, "Pulpa", 80, "0914"),
        listing(3, Side::Need, "Pulpa", 20, "0911"),
        listing(4, Side::Need, "Pulpa", 50, "0911"),
    ];
    let found: Vec<_> = matches(&listings, &places(), TODAY).iter().map(|found| found.need).collect();
    assert_eq!(found, [entry(4), entry(3), entry(2)]);
}

#[test]
fn a_contact_is_shown_when_both_sides_agreed_and_not_before() {
    let proposed = Agreement::proposed(Side::Need);
    assert_eq!((proposed.state(), proposed.shows_contact()), (AgreementState::Proposed, false));
    let agreed = proposed.answer(Side::Offer, Answer::Accepted).unwrap();
    assert_eq!((agreed.state(), agreed.shows_contact()), (AgreementState::Agreed, true));
    let ended = agreed.answer(Side::Need, Answer::Declined).unwrap();
    assert_eq!((ended.state(), ended.shows_contact()), (AgreementState::Declined, false));
    assert_eq!(ended.answer(Side::Need, Answer::Accepted), Err(Over));
    let alone = proposed.answer(Side::Need, Answer::Accepted).unwrap();
    assert!(!alone.shows_contact());
}

#[test]
fn a_delivery_is_one_flow_on_both_sides() {
    let offer = listing(1, Side::Offer, "Papa de rechazo", 1_120, "0911");
    let need = listing(2, Side::Need, "Papa de rechazo", 400, "0914");
    let (leftover, input) = flows(&offer, &need, Delivery { amount: kg(380), gtq: 619_000_000 });
    assert_eq!((leftover.kg(), input.amount.kg), (Some(380_000_000), Some(380_000_000)));
    assert_eq!((leftover.to, input.from), (Some(EnterpriseId(2)), Some(EnterpriseId(1))));
    assert_eq!((input.origin, input.gtq), (Origin::OthersByProduct, Some(619_000_000)));
    assert_eq!(leftover.money.unwrap().kind, MoneyKind::Received);
}

#[test]
fn a_delivery_needs_a_weight_and_says_what_was_paid() {
    let unit =
        |id: i32| Unit { id: UnitId(id), slug: format!("u{id}"), names: Names::same("u"), dimension: Dimension::Mass };
    let factor = Factor {
        unit: UnitId(1),
        commodity: None,
        market: None,
        kg: Kilograms::from_f64(46.0).unwrap(),
        range: None,
        valid_from: date(2000, 1, 1),
        source: "libra".into(),
        status: FactorStatus::Confirmed,
    };
    let lists =
        Lists { products: &[], units: &[unit(1), unit(2)], buyers: &[], factors: &[factor], rates: &[], today: TODAY };
    let form = DeliveryForm {
        entry: entry(1).to_string(),
        month: "2026-10".into(),
        quantity: "8".into(),
        unit: "1".into(),
        gtq: "0".into(),
    };
    let (_, month, delivery) = form.parse(&lists).unwrap();
    assert_eq!((month.to_string(), delivery.amount.kg, delivery.gtq), ("2026-10".into(), Some(368_000_000), 0));
    let refused = |form: DeliveryForm, field: &str| form.parse(&lists).unwrap_err().of(field);
    assert_eq!(refused(DeliveryForm { unit: "2".into(), ..form.clone() }, "unit"), Some(Reason::DoesNotFit));
    assert_eq!(refused(DeliveryForm { gtq: String::new(), ..form.clone() }, "gtq"), Some(Reason::Missing));
    assert_eq!(refused(DeliveryForm { month: "2026-12".into(), ..form }, "month"), Some(Reason::InTheFuture));
}
