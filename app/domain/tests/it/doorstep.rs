//! The world's prices at the door. The arithmetic of the ways is tested in `parity`; here it is which price goes which way.

use crate::quoted_series::{Quoted, day, month, product};
use domain::dataset::Dataset;
use domain::money::{Currency, Price};
use domain::price::PriceType::{Fob, International};
use domain::price::coffee::Form;
use domain::price::doorstep::{AtDoor, Direction, Doorstep, Inputs, Listed, Start, at_door, build};
use domain::price::listing::{ExchangeRate, SeriesMonths};
use domain::price::parity::NotComputed;
use domain::price::parity::scenario::Scenario;
use domain::price::parity::step::{Evidence, PricePer, StepName};
use domain::price::query::{Pairs, ReferencesQuery};
use domain::unit::Kilograms;

/// What the Pink Sheet calls the product, and its series.
type Sample = (&'static str, SeriesMonths);

fn arabica() -> Sample {
    let prices = [("2025-10", 6.0), ("2026-09", 5.0), ("2026-10", 5.1)];
    ("Coffee, Arabica", Quoted::abroad(&product(1, "mundial-cafe", Some("cafe")), International, &prices).series())
}

fn cocoa() -> Sample {
    ("Cocoa", Quoted::abroad(&product(2, "mundial-cacao", Some("cacao")), International, &[("2026-10", 6.0)]).series())
}

fn maize() -> Sample {
    let per_tonne = Quoted {
        kg: Some(1_000.0),
        ..Quoted::abroad(&product(3, "mundial-maiz", None), International, &[("2026-10", 180.0)])
    };
    ("Maize", per_tonne.series())
}

fn copper() -> Sample {
    ("Copper", Quoted::abroad(&product(4, "mundial-cobre", None), International, &[("2026-10", 9.0)]).series())
}

fn rate(at: &str, gtq: f64) -> ExchangeRate {
    let gtq = Price::from_f64(gtq).unwrap();
    ExchangeRate { currency: Currency::USD, month: month(at), gtq, source: "banguat".into() }
}

fn told(query: &str, samples: &[Sample], dollar: &[ExchangeRate]) -> Doorstep {
    let names: Vec<Vec<String>> = samples.iter().map(|(name, _)| vec![(*name).to_owned()]).collect();
    let listed: Vec<Listed<'_>> =
        samples.iter().zip(&names).map(|((_, entry), source_names)| Listed { entry, source_names }).collect();
    let (query, refused) = ReferencesQuery::read(&Pairs::decode(query)).unwrap();
    build(Inputs {
        query,
        refused,
        dataset: Dataset::Real,
        other_dataset: false,
        listed: &listed,
        dollar,
        publishers: &[],
        libra: Kilograms::from_f64(0.46).unwrap(),
        today: day("2026-11-24"),
    })
}

fn all() -> [Sample; 4] {
    [copper(), maize(), cocoa(), arabica()]
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-9
}

/// By hand: 5.10 × 46 × 7.70 = Q 1,806.42 of green; less 85 + 35 + 22 + 40 = 1,624.42; × 0.8 less 50 = Q 1,249.536.
#[test]
fn coffee_at_5_10_dollars_a_kilo_is_1_249_54_quetzales_a_quintal_of_parchment() {
    let found = told("", &all(), &[rate("2026-10", 7.7)]);
    assert_eq!(
        (found.scenario, found.reference().unwrap().commodity.as_str()),
        (Scenario::CoffeeWorldBank, "mundial-cafe")
    );
    assert_eq!(found.start, Some(Start::Reference { price: 5.1, month: month("2026-10") }));
    assert!(close(found.ladder.as_ref().unwrap().end(), 1_249.536));
    let row = &found.references[0];
    assert!(close(row.door.unwrap().unwrap(), 1_249.536), "the list says the same");
    assert!(close(row.year_change.unwrap(), -15.0));
    assert_eq!((row.spark.len(), row.spark[0], row.spark[12]), (13, Some(6.0), Some(5.1)));
    assert_eq!(found.query.href(), "/referencias?producto=mundial-cafe&escenario=cafe-banco-mundial");
}

#[test]
fn references_with_a_way_come_first_and_copper_has_none() {
    let found = told("", &all(), &[rate("2026-10", 7.7)]);
    let order: Vec<_> = found.references.iter().map(|r| (r.commodity.as_str(), r.scenario)).collect();
    assert_eq!(
        order,
        [
            ("mundial-cafe", Some(Scenario::CoffeeWorldBank)),
            ("mundial-cacao", Some(Scenario::Cocoa)),
            ("mundial-maiz", Some(Scenario::ImportedMaize)),
            ("mundial-cobre", None),
        ]
    );
    let copper = &found.references[3];
    assert!(copper.door.is_none() && copper.spark.is_empty());
}

/// The quotation of maize is per tonne, and so is the start of its way; the end is what imports cost.
#[test]
fn maize_is_followed_inwards_from_its_price_per_tonne() {
    let found = told("producto=mundial-maiz", &all(), &[rate("2026-10", 7.65)]);
    assert_eq!((found.scenario, Direction::of(found.scenario)), (Scenario::ImportedMaize, Direction::In));
    assert_eq!(found.start.unwrap().price(), 180.0);
    assert!(close(found.ladder.unwrap().end(), 2_165.183_75 * 0.046));
}

#[test]
fn without_a_rate_the_rate_is_named_and_nothing_is_computed() {
    let found = told("costo=1200", &all(), &[]);
    let missing = NotComputed::Missing { step: StepName::ExchangeRate };
    assert_eq!((found.ladder, found.rate), (Err(missing), None));
    assert_eq!(found.backwards, Some(Err(missing)));
    assert_eq!(found.references[0].door, Some(Err(missing)));
}

#[test]
fn the_latest_rate_up_to_the_month_of_the_price_is_used_and_its_month_told() {
    let rates = [rate("2026-07", 7.6), rate("2026-08", 7.7), rate("2026-11", 7.9)];
    let found = told("", &all(), &rates);
    assert_eq!(found.rate, Some(rates[1].clone()));
    let own_price_is_of_today = told("precio=5", &all(), &rates);
    assert_eq!(own_price_is_of_today.rate, Some(rates[2].clone()));
}

#[test]
fn the_readers_own_rate_holds_for_all_and_own_steps_for_their_way() {
    let found = told("producto=mundial-cacao&tc=8&paso.puerto=100", &all(), &[]);
    let own: Vec<_> = found.build_up.own().collect();
    assert_eq!(own, [(StepName::ExchangeRate, 8.0), (StepName::Port, 100.0)]);
    // 6 × 46 × 8 − 100 − 35 − 22 − 50; coffee keeps its port of 85: (5.1 × 46 × 8 − 182) × 0.8 − 50.
    assert!(close(found.ladder.unwrap().end(), 2_001.0));
    assert!(close(found.references[1].door.unwrap().unwrap(), 2_001.0));
    assert!(close(found.references[0].door.unwrap().unwrap(), 1_305.84));
    let port = found.suggested.steps.iter().find(|step| step.name == StepName::Port).unwrap();
    assert_eq!((port.amount, &port.evidence), (Some(85.0), &Evidence::ToConfirm));
}

#[test]
fn a_step_that_the_way_does_not_have_changes_nothing() {
    let plain = told("", &all(), &[rate("2026-10", 7.7)]).ladder;
    assert_eq!(told("paso.flete-maritimo=45", &all(), &[rate("2026-10", 7.7)]).ladder, plain);
}

#[test]
fn new_york_has_no_series_and_waits_for_the_readers_price() {
    let found = told("escenario=cafe-nueva-york", &all(), &[rate("2026-10", 7.65)]);
    assert_eq!((found.chosen, found.start, found.ladder), (None, None, Err(NotComputed::NoStart)));
    let typed = told("escenario=cafe-nueva-york&precio=255", &all(), &[rate("2026-10", 7.65)]);
    let rungs = typed.ladder.unwrap().rungs;
    let green = rungs.iter().find(|rung| rung.name == StepName::ExchangeRate).unwrap();
    assert!((green.value - 1_978.307_1).abs() < 5e-5, "section 1.7 of the reference");
}

#[test]
fn a_price_per_kilo_told_in_cents_per_pound_goes_the_way_of_new_york() {
    let found = told("producto=mundial-cafe&escenario=cafe-nueva-york", &all(), &[rate("2026-10", 7.7)]);
    assert!(close(found.start.unwrap().price(), 5.1 * 45.359_237));
    assert!(close(found.ladder.unwrap().end(), 1_249.536), "both ways lead to the same door");
}

/// The backwards answer is the start from which the way ends at the cost.
#[test]
fn a_cost_leads_back_to_the_world_price_that_covers_it() {
    let found = told("costo=1200", &all(), &[rate("2026-10", 7.7)]);
    let price = found.backwards.unwrap().unwrap();
    assert!(close(price, ((1_200.0 + 50.0) / 0.8 + 182.0) / 7.7 / 46.0));
    assert!(close(found.build_up.climb(price).unwrap().end(), 1_200.0));
}

#[test]
fn what_leaves_the_country_in_dollars_has_a_way_from_the_port() {
    let honey = Quoted::abroad(&product(5, "miel", Some("miel")), Fob, &[("2026-10", 4.6)]).series();
    let mut green = product(6, "cafe-oro", Some("cafe"));
    green.form = Some("green".into());
    let per_quintal = Quoted { kg: Some(46.0), ..Quoted::abroad(&green, Fob, &[("2026-10", 230.0)]) };
    let samples = [("", honey), ("", per_quintal.series())];
    let found = told("", &samples, &[rate("2026-10", 7.7)]);
    let ways: Vec<_> = found.references.iter().map(|r| (r.commodity.as_str(), r.scenario)).collect();
    assert_eq!(ways, [("cafe-oro", Some(Scenario::CoffeeWorldBank)), ("miel", Some(Scenario::DollarsPerKilogram))]);
    assert_eq!(found.start.unwrap().price(), 5.0, "US$ 230 a quintal are US$ 5 a kilo");
}

#[test]
fn a_price_in_another_currency_or_without_a_weight_is_listed_and_not_followed() {
    let euros = Quoted {
        currency: Currency::parse("EUR").unwrap(),
        ..Quoted::abroad(&product(2, "mundial-cacao", Some("cacao")), International, &[("2026-10", 6.0)])
    };
    let box_price = Quoted { kg: None, ..Quoted::abroad(&product(5, "miel", Some("miel")), Fob, &[("2026-10", 4.6)]) };
    let found = told("", &[("Cocoa", euros.series()), ("", box_price.series())], &[rate("2026-10", 7.7)]);
    assert_eq!(found.references.len(), 2);
    assert!(found.references.iter().all(|r| r.scenario.is_none() && r.door.is_none()));
    assert_eq!((found.chosen, found.start), (None, None));
}

#[test]
fn a_barrel_has_no_weight_and_no_place_in_the_list() {
    let barrel = Quoted { kg: None, ..Quoted::abroad(&product(7, "crudo", None), International, &[("2026-10", 80.0)]) };
    assert!(told("", &[("Crude oil, Brent", barrel.series())], &[]).references.is_empty());
}

#[test]
fn without_references_the_reader_may_still_type_a_price() {
    let found = told("precio=5.1&tc=7.7", &[], &[]);
    assert!(found.references.is_empty());
    assert!(close(found.ladder.unwrap().end(), 1_249.536));
}

#[test]
fn a_form_asks_each_step_in_the_measure_in_which_it_works() {
    let found = told("tc=8", &all(), &[rate("2026-10", 7.7)]);
    let asked = found.asked();
    let fields: Vec<_> = asked.iter().map(|asked| asked.field.as_str()).collect();
    let costs = ["paso.puerto", "paso.exportacion", "paso.transporte", "paso.beneficio"];
    assert_eq!(fields[..2], ["paso.diferencial", "tc"]);
    assert_eq!(fields[2..6], costs);
    assert_eq!(fields[6..], ["paso.rendimiento", "paso.cooperativa"]);
    let measure = |at: usize| (asked[at].measure.price, asked[at].measure.of);
    assert_eq!(measure(0), (PricePer::UsdPerKilogram, Some(Form::Green)));
    assert_eq!(measure(2), (PricePer::GtqPerQuintal, Some(Form::Green)));
    assert_eq!(measure(7), (PricePer::GtqPerQuintal, Some(Form::Parchment)));
    assert_eq!((asked[1].suggested, asked[1].own), (Some(7.7), Some(8_000_000)));
}

#[test]
fn a_figure_that_cannot_be_used_is_told_and_the_rest_is_answered() {
    let found = told("paso.puerto=mucho", &all(), &[rate("2026-10", 7.7)]);
    assert_eq!(found.refused[0].invalid.field, "paso.puerto");
    assert!(close(found.ladder.unwrap().end(), 1_249.536), "with the suggested port");
}

/// A cost per quintal of green weighs 0.8 of it per quintal of parchment: 85 is 68. All changes add up to the difference.
#[test]
fn told_at_the_door_the_steps_add_up() {
    let found = told("", &all(), &[rate("2026-10", 7.7)]);
    let AtDoor { start, changes, end } = at_door(&found.ladder.unwrap());
    assert!(close(start, 5.1 * 46.0 * 7.7 * 0.8));
    let port = changes.iter().find(|(name, _)| *name == StepName::Port).unwrap().1;
    assert!(close(port, -68.0));
    assert!(changes.iter().all(|(name, _)| ![StepName::Unit, StepName::ExchangeRate, StepName::Yield].contains(name)));
    assert!(close(start + changes.iter().map(|(_, change)| change).sum::<f64>(), end));
    let maize = at_door(&told("producto=mundial-maiz", &all(), &[rate("2026-10", 7.65)]).ladder.unwrap());
    assert!(close(maize.start + maize.changes.iter().map(|(_, change)| change).sum::<f64>(), maize.end));
    assert!(close(maize.start, 180.0 * 7.65 * 0.046));
}
