//! Build-ups of prices. OWN vectors of sections 1.7 and 1.8 of the reference; the formulas are FEWS NET's.

mod properties;

use domain::price::coffee::Form;
use domain::price::parity::scenario::{Assumptions, DollarRate, Scenario};
use domain::price::parity::step::{Evidence, Measure, Operation, PricePer, Step, StepName};
use domain::price::parity::{BuildUp, NotComputed, Signal, signal};
use domain::unit::Kilograms;

fn with_rate(gtq: f64) -> Assumptions {
    let dollar = Some(DollarRate { gtq, source: "worked example".into() });
    Assumptions { quintal: Kilograms::from_f64(46.0).unwrap(), dollar }
}

fn step(name: StepName, operation: Operation, amount: f64) -> Step {
    Step { name, operation, amount: Some(amount), into: None, evidence: Evidence::Own }
}

fn dollars(steps: Vec<Step>) -> BuildUp {
    BuildUp { from: Measure { price: PricePer::UsdPerQuintal, of: None }, steps }
}

fn export() -> BuildUp {
    dollars(vec![
        step(StepName::ExchangeRate, Operation::Times, 7.65),
        step(StepName::Port, Operation::Less, 85.0),
        step(StepName::Export, Operation::Less, 35.0),
        step(StepName::Inland, Operation::Less, 22.0),
    ])
}

/// NYC-QQ: 255 US¢/lb × 46 / 0.45359237 / 100. A quintal of 100 avoirdupois pounds would understate by 1.41 %.
#[test]
fn nyc_qq_255_cents_a_pound_are_258_6022335_dollars_a_quintal() {
    let ladder = Scenario::CoffeeNewYork.build_up(&with_rate(7.65)).climb(255.0).unwrap();
    let unit = ladder.rungs.iter().find(|rung| rung.name == StepName::Unit).unwrap();
    assert!((unit.value - 258.602_233_5).abs() < 1e-6);
    assert_eq!(unit.measure.price, PricePer::UsdPerQuintal);
    assert!((unit.value / 255.0 - 1.0141).abs() < 5e-5);
}

/// 1.7: × 7.65 = GTQ 1,978.3071 a quintal.
#[test]
fn the_same_in_quetzales_is_1_978_3071() {
    let ladder = Scenario::CoffeeNewYork.build_up(&with_rate(7.65)).climb(255.0).unwrap();
    let rate = ladder.rungs.iter().find(|rung| rung.name == StepName::ExchangeRate).unwrap();
    assert!((rate.value - 1_978.307_1).abs() < 5e-5);
    assert_eq!(rate.evidence, Evidence::Published { source: "worked example".into() });
}

/// 1.8: FOB 258.6022 USD/qq, 7.65, costs 85 + 35 + 22.
#[test]
fn export_parity_is_1_836_3071_a_quintal() {
    assert!((export().climb(258.602_233_5).unwrap().end() - 1_836.307_1).abs() < 5e-5);
}

/// 1.8: FOB 180, freight 45, insurance 1.1 % of both, 7.65: CIF 1,740.18375 a tonne; + 120 + 95 + 210, duty 0.
#[test]
fn import_parity_is_2_165_18375_a_tonne() {
    let ladder = Scenario::ImportedMaize.build_up(&with_rate(7.65)).climb(180.0).unwrap();
    let value = |name| ladder.rungs.iter().find(|rung| rung.name == name).unwrap().value;
    assert!((value(StepName::ExchangeRate) - 1_740.183_75).abs() < 1e-9);
    assert!((value(StepName::Trader) - 2_165.183_75).abs() < 1e-9);
    assert!((ladder.end() - 2_165.183_75 * 0.046).abs() < 1e-9);
}

#[test]
fn a_missing_cost_is_not_a_zero_cost() {
    let build_up = export().with(StepName::Inland, None);
    assert_eq!(build_up.climb(258.6), Err(NotComputed::Missing { step: StepName::Inland }));
    assert_eq!(build_up.solve(1_800.0), Err(NotComputed::Missing { step: StepName::Inland }));
    assert!(export().with(StepName::Inland, Some(0.0)).climb(258.6).is_ok());
}

#[test]
fn without_a_rate_nothing_is_computed_and_the_rate_is_named() {
    let with = Assumptions { dollar: None, ..with_rate(1.0) };
    for scenario in Scenario::ALL {
        assert_eq!(scenario.build_up(&with).climb(100.0), Err(NotComputed::Missing { step: StepName::ExchangeRate }));
    }
}

#[test]
fn figures_that_cannot_be_are_refused_by_the_name_of_their_step() {
    for (name, amount) in [(StepName::ExchangeRate, 0.0), (StepName::Port, -1.0), (StepName::Inland, f64::NAN)] {
        let found = export().with(name, Some(amount)).climb(100.0);
        assert_eq!(found, Err(NotComputed::Impossible { step: name }));
    }
    for start in [0.0, -5.0, f64::INFINITY] {
        assert_eq!(export().climb(start), Err(NotComputed::NoStart));
    }
    assert!(!Operation::LessPercent.accepts(100.0));
}

/// By hand: a farmer whose quintal of parchment costs 1,200 and the cooperative's 50 need 1,250 / 0.8 = 1,562.50 of green;
/// with 40 + 22 + 35 + 85 that is 1,744.50, at 7.65 it is USD 228.0392, and 228.0392 × 45.359237 / 46 = 224.86 cents a pound.
#[test]
fn what_new_york_price_covers_my_cost() {
    let build_up = Scenario::CoffeeNewYork.build_up(&with_rate(7.65));
    let found = build_up.solve(1_200.0).unwrap();
    assert!((found - 1_744.5 / 7.65 * 45.359_237 / 46.0).abs() < 1e-9);
    assert!((found - 224.86).abs() < 0.005);
    assert!((build_up.climb(found).unwrap().end() - 1_200.0).abs() < 1e-9);
}

#[test]
fn coffee_ends_in_quetzales_per_quintal_of_parchment() {
    for scenario in [Scenario::CoffeeNewYork, Scenario::CoffeeWorldBank] {
        let found = scenario.build_up(&with_rate(7.65));
        assert_eq!(found.to(), Measure { price: PricePer::GtqPerQuintal, of: Some(Form::Parchment) });
        assert_eq!(found.climb(5.0).unwrap().rungs.last().unwrap().measure, found.to());
    }
}

/// The two coffee ways meet: 255 US¢/lb are 255 / 100 / 0.45359237 dollars a kilogram.
#[test]
fn new_york_and_the_world_bank_lead_to_the_same_door() {
    let cents = Scenario::CoffeeNewYork.build_up(&with_rate(7.65)).climb(255.0).unwrap().end();
    let kilo = Scenario::CoffeeWorldBank.build_up(&with_rate(7.65)).climb(2.55 / 0.453_592_37).unwrap().end();
    assert!((cents - kilo).abs() < 1e-9);
}

#[test]
fn every_cost_of_a_scenario_waits_to_be_confirmed() {
    for scenario in Scenario::ALL {
        assert_eq!(Scenario::parse(scenario.code()), Some(scenario));
        for step in scenario.build_up(&with_rate(7.65)).steps {
            let cost = matches!(step.operation, Operation::Less | Operation::Plus | Operation::PlusPercent);
            assert_eq!(cost, step.evidence == Evidence::ToConfirm, "{scenario:?} {:?}", step.name);
        }
    }
}

#[test]
fn each_step_is_named_once_and_its_code_reads_back() {
    for name in StepName::ALL {
        assert_eq!(StepName::parse(name.code()), Some(*name));
    }
    for scenario in Scenario::ALL {
        let mut names: Vec<_> = scenario.build_up(&with_rate(7.65)).steps.iter().map(|step| step.name.code()).collect();
        let steps = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), steps, "{scenario:?}");
    }
}

#[test]
fn only_the_readers_own_figures_are_kept_for_the_address() {
    let build_up = Scenario::Cocoa.build_up(&with_rate(7.65)).with(StepName::Port, Some(90.0));
    assert_eq!(build_up.own().collect::<Vec<_>>(), [(StepName::Port, 90.0)]);
}

#[test]
fn a_local_price_is_held_against_the_parities_that_are_known() {
    assert_eq!(signal(1_700.0, Some(1_836.0), None), Some(Signal::ExportPays));
    assert_eq!(signal(2_200.0, None, Some(2_165.0)), Some(Signal::ImportsThreaten));
    assert_eq!(signal(1_900.0, Some(1_836.0), Some(2_165.0)), Some(Signal::Between));
    assert_eq!(signal(1_900.0, None, None), None);
}

#[test]
fn a_ladder_travels_as_json() {
    let ladder = Scenario::CoffeeNewYork.build_up(&with_rate(7.65)).climb(255.0).unwrap();
    let text = serde_json::to_string(&ladder).unwrap();
    let back: domain::price::parity::Ladder = serde_json::from_str(&text).unwrap();
    assert_eq!(back.rungs.len(), ladder.rungs.len());
}
