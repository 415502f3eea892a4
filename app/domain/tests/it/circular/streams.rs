//! Coefficients, estimates and own weighings (reference 5.4).

use super::{empty, input, kg, left, month};
use domain::circular::destination::Destination;
use domain::circular::estimate::{own_ratio, with_own};
use domain::circular::next_use::{KnownPrice, PriceGiven, next_uses};
use domain::circular::origin::Origin;
use domain::circular::record::{Measure, RatioSource, Record};
use domain::circular::stream::form::StreamForm;
use domain::circular::stream::{Basis, Stream, defaults, find};
use domain::invalid::Reason;
use domain::money::Price;
use domain::unit::FactorStatus;

fn stream(words: &str) -> Stream {
    find(&defaults(), words).unwrap().clone()
}

/// Bressani: 40 to 43 % of the cherry, 110 to 119 kg for the 276 kg of a quintal of green coffee.
#[test]
fn the_pulp_of_a_quintal_of_green_coffee_weighs_110_to_119_kilograms() {
    let pulp = stream("pulpa de CAFÉ");
    assert_eq!((pulp.low * 276 / 1_000_000, pulp.high * 276 / 1_000_000), (110, 118));
    let (_, source, kg) = pulp.estimate(276_000_000, month("2026-10")).unwrap();
    assert_eq!((source, kg), (RatioSource::Confirmed, 114_540_000));
}

/// 0.11 kg for a hen and day, 50 hens, 30 and 31 days.
#[test]
fn a_coefficient_of_a_day_counts_the_days_of_the_month() {
    let hens = stream("Gallinaza");
    let found = |at| hens.estimate(50_000_000, month(at)).unwrap();
    assert_eq!(found("2026-11"), (110_000, RatioSource::ToConfirm, 165_000_000));
    assert_eq!(found("2026-10").2, 170_500_000);
}

#[test]
fn a_range_is_never_turned_into_a_figure() {
    let rejects = stream("Papa de rechazo");
    assert_eq!((rejects.used, rejects.estimate(1_000_000, month("2026-10"))), (None, None));
    let set = Stream { used: Some(100_000), ..rejects };
    assert_eq!(set.estimate(1_000_000_000, month("2026-10")).unwrap().2, 100_000_000);
}

#[test]
fn every_default_has_its_source_and_lies_in_its_range() {
    for one in defaults() {
        assert!(!one.source.is_empty() && one.low <= one.high && one.low > 0, "{}", one.code);
        assert!(one.used.is_none_or(|used| (one.low..=one.high).contains(&used)), "{}", one.code);
        assert!(one.uses.iter().all(|to| to.is_use()), "{}", one.code);
        assert!(one.status == FactorStatus::Confirmed || one.source.contains("por confirmar"), "{}", one.code);
    }
    assert!(find(&defaults(), "Cáscara de nuez").is_none());
}

fn weighed(at: &str, cherry: i64, pulp: i64) -> Record {
    Record {
        inputs: Some(vec![input("café cereza", cherry, Origin::Sustainable)]),
        leftovers: Some(vec![left("Pulpa de café", pulp, Destination::Compost, None)]),
        ..empty(at)
    }
}

/// By hand: 390 kg of pulp from 1,000 kg of cherry over two months.
#[test]
fn what_an_enterprise_weighed_itself_wins() {
    let pulp = stream("Pulpa de café");
    let records = [weighed("2026-09", 600, 240), weighed("2026-10", 400, 150)];
    let own = own_ratio(&records, &pulp).unwrap();
    assert_eq!((own.ratio, own.months.len()), (390_000, 2));
    let streams = with_own(&defaults(), &records);
    let found = find(&streams, "Pulpa de café").unwrap();
    assert_eq!((found.used, found.ratio_source()), (Some(390_000), RatioSource::OwnWeighing));
    assert_eq!(found.low, pulp.low);
}

#[test]
fn an_estimate_is_no_weighing() {
    let mut record = weighed("2026-09", 600, 240);
    let estimated = |row: &mut domain::circular::record::Leftover| row.measure = Measure::Estimated(kg(240));
    record.leftovers.iter_mut().flatten().for_each(estimated);
    assert_eq!(own_ratio(&[record], &stream("Pulpa de café")), None);
    assert_eq!(own_ratio(&[weighed("2026-09", 600, 240)], &stream("Gallinaza")), None);
    assert_eq!(stream("Gallinaza").basis, Basis::AnimalDay);
}

/// Design, page 5: a pig farm pays Q 0.75 for a pound of 460 g, Q 1.63 a kilogram.
#[test]
fn the_next_best_use_is_the_one_that_pays_most_or_else_the_best() {
    let record = Record {
        leftovers: Some(vec![
            left("Papa de rechazo", 130, Destination::Pile, None),
            left("Pulpa de café", 200, Destination::Dump, None),
            left("Tierra", 50, Destination::Pile, None),
            left("Miel", 5, Destination::Reuse, None),
        ]),
        ..empty("2026-10")
    };
    let price = |destination, each: &str, given| KnownPrice {
        material: "papa-de-rechazo".into(),
        destination,
        each: Price::parse(each).unwrap(),
        given,
    };
    let prices = [
        price(Destination::AnimalFeed, "1.63", PriceGiven::Asked),
        price(Destination::WormCompost, "1.50", PriceGiven::OwnRecord),
    ];
    let found = next_uses(&record, &defaults(), &prices);
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].better, found[0].gtq), (Destination::AnimalFeed, Some(211_900_000)));
    assert_eq!((found[1].better, found[1].price.clone()), (Destination::AnimalFeed, None));
}

#[test]
fn the_team_confirms_a_figure_with_its_source() {
    let rejects = stream("Papa de rechazo");
    let form = StreamForm { used: "0.11".into(), source: "Pesajes de 2026".into(), confirmed: "si".into() };
    let found = form.parse(&rejects).unwrap();
    assert_eq!((found.used, found.status), (Some(110_000), FactorStatus::Confirmed));
    assert_eq!(StreamForm::from(&found).parse(&rejects).unwrap(), found);
    let refused = |form: StreamForm, field: &str| form.parse(&rejects).unwrap_err().of(field);
    assert_eq!(refused(StreamForm { used: String::new(), ..form.clone() }, "used"), Some(Reason::Missing));
    assert_eq!(refused(StreamForm { used: "11".into(), ..form.clone() }, "used"), Some(Reason::TooLarge));
    assert_eq!(refused(StreamForm { source: " ".into(), ..form }, "source"), Some(Reason::Missing));
}
