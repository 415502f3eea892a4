//! The address of the references: what it means, and that it comes back the same.

use domain::invalid::Reason;
use domain::price::parity::scenario::Scenario;
use domain::price::parity::step::StepName;
use domain::price::query::{Pairs, ReferencesQuery};
use proptest::prelude::*;

fn parse(query: &str) -> ReferencesQuery {
    ReferencesQuery::parse(&Pairs::decode(query)).unwrap()
}

#[test]
fn an_empty_address_asks_for_the_usual_way() {
    assert_eq!(parse(""), ReferencesQuery::default());
    assert_eq!(parse("paso.puerto=&tc=&costo=").href(), "/referencias");
}

#[test]
fn an_address_comes_back_the_same() {
    for href in [
        "/referencias?producto=mundial-cacao&escenario=cacao&tc=7.65&paso.diferencial=-5.00&paso.puerto=90.00&costo=1200.00",
        "/referencias?escenario=cafe-nueva-york&precio=255.00&paso.rendimiento=0.78&datos=demostracion",
    ] {
        assert_eq!(parse(href.split_once('?').unwrap().1).href(), href);
    }
}

#[test]
fn a_value_that_cannot_be_used_is_refused_by_name() {
    for (query, field, reason) in [
        ("escenario=cobre", "escenario", Reason::NotAChoice),
        ("tc=0", "tc", Reason::NotPositive),
        ("precio=-5", "precio", Reason::NotPositive),
        ("costo=mucho", "costo", Reason::NotANumber),
        ("paso.puerto=-1", "paso.puerto", Reason::Negative),
        ("paso.rendimiento=0", "paso.rendimiento", Reason::NotPositive),
        ("paso.puerto=9999999", "paso.puerto", Reason::TooLarge),
        ("producto=<script>", "producto", Reason::NotAChoice),
    ] {
        let invalid = ReferencesQuery::parse(&Pairs::decode(query)).unwrap_err();
        assert_eq!((invalid.field.as_str(), invalid.reason), (field, reason), "{query}");
    }
}

#[test]
fn an_amount_that_cannot_be_used_keeps_what_was_typed_and_lets_the_rest_stand() {
    let (query, refused) = ReferencesQuery::read(&Pairs::decode("tc=siete&paso.puerto=90")).unwrap();
    assert_eq!((query.rate, query.own(StepName::Port)), (None, Some(90_000_000)));
    assert_eq!((refused.len(), refused[0].typed.as_str()), (1, "siete"));
    assert!(ReferencesQuery::read(&Pairs::decode("escenario=cobre")).is_err());
}

#[test]
fn the_change_of_unit_is_exact_and_the_rate_has_its_short_name() {
    assert_eq!(ReferencesQuery::field(StepName::Unit), None);
    assert_eq!(parse("paso.unidad=45&paso.cambio=8"), ReferencesQuery::default());
    let found = parse("tc=7.7&paso.puerto=90");
    assert_eq!((found.own(StepName::ExchangeRate), found.own(StepName::Port)), (Some(7_700_000), Some(90_000_000)));
    assert_eq!(found.own(StepName::Inland), None);
    assert_eq!(found.without_own_figures(), ReferencesQuery::default());
}

#[test]
fn every_way_has_its_address() {
    for scenario in Scenario::ALL {
        assert_eq!(parse(&format!("escenario={}", scenario.code())).scenario, Some(scenario));
    }
}

proptest! {
    #[test]
    fn no_query_string_panics(names in prop::collection::vec(("[a-z.]{0,14}", "\\PC{0,40}"), 0..8)) {
        let _ = ReferencesQuery::parse(&Pairs::new(names));
    }

    #[test]
    fn what_parses_prints_and_parses_the_same(port in 0u32..1_000_000, less in 0u32..1_000, rate in 1u32..1_000) {
        let first = parse(&format!("paso.puerto={port}&paso.diferencial=-{less}.5&tc={rate}&precio={rate}.25"));
        let again = parse(first.href().trim_start_matches("/referencias?"));
        prop_assert_eq!(first, again);
    }
}
