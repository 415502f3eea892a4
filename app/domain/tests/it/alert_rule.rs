//! Saved alerts. The months are made by hand; the band's states are those of its own tests.

use crate::d1;
use crate::figures::{month, row};
use domain::id::SeriesId;
use domain::invalid::Reason;
use domain::money::Price;
use domain::period::Month;
use domain::price::alert_rule::{AlertRule, AlertRuleForm, Condition, Record, evaluate, record};
use domain::price::band::{self, State};
use domain::price::timeline::Timeline;
use proptest::prelude::*;

fn above(limit: &str) -> AlertRule {
    AlertRule { series: SeriesId(1), condition: Condition::PriceAbove(Price::parse(limit).unwrap()) }
}

fn below(limit: &str) -> AlertRule {
    AlertRule { series: SeriesId(1), condition: Condition::PriceBelow(Price::parse(limit).unwrap()) }
}

/// The months of the row in which a rule fires.
fn fired(rule: AlertRule, line: &Timeline) -> Vec<String> {
    line.iter().filter_map(|(month, _)| evaluate(rule, line, month)).map(|firing| firing.month.to_string()).collect()
}

#[test]
fn it_fires_when_the_price_passes_the_limit_and_not_while_it_stays_there() {
    let line = row(&[200.0, 260.0, 270.0, 240.0, 255.0]);
    assert_eq!(fired(above("250"), &line), ["2010-02", "2010-05"]);
    assert_eq!(fired(below("250"), &line), ["2010-01", "2010-04"]);
    assert_eq!(fired(above("270"), &line), Vec::<String>::new());
}

#[test]
fn a_month_without_a_price_neither_fires_nor_ends_what_holds() {
    let line = Timeline::from_months([
        (month("2010-01"), Some(200.0)),
        (month("2010-02"), Some(260.0)),
        (month("2010-03"), None),
        (month("2010-04"), Some(265.0)),
    ])
    .unwrap();
    assert_eq!(fired(above("250"), &line), ["2010-02"]);
}

#[test]
fn a_firing_says_why() {
    let line = row(&[200.0, 260.0]);
    let firing = evaluate(above("250"), &line, month("2010-02")).unwrap();
    assert_eq!((firing.value, firing.before), (260.0, Some((month("2010-01"), 200.0))));
    assert_eq!((firing.judgement, firing.record), (None, Record::default()));
}

/// Above 250 in February (March pays more: wrong), in June (the three months after pay less: right), and in October,
/// whose three months are not over in December and pay less so far: not to be told yet.
#[test]
fn the_record_counts_what_was_right_of_what_can_be_told() {
    let line = row(&[200.0, 260.0, 270.0, 240.0, 230.0, 255.0, 250.0, 240.0, 230.0, 260.0, 255.0, 251.0]);
    let found = record(above("250").condition, &line, month("2010-12"));
    assert_eq!(found, Record { right: 1, told: 2, fired: 3 });
    assert_eq!(record(above("250").condition, &line, month("2010-02")), Record::default());
}

#[test]
fn a_rule_for_a_low_price_was_right_when_none_of_the_next_months_paid_less() {
    let line = row(&[200.0, 150.0, 160.0, 170.0, 180.0]);
    assert_eq!(record(below("155").condition, &line, month("2010-05")), Record { right: 1, told: 1, fired: 1 });
}

/// On MAGA's white rice (D1) a band rule fires where the band's own judgement enters the state or passes it.
#[test]
fn a_rule_on_the_band_fires_where_the_band_says_so() {
    let line = d1::line();
    let rule = AlertRule { series: SeriesId(1), condition: Condition::Band(State::High) };
    let high = |month: Month| band::judge(&line, month).ok().map(|judged| judged.state >= State::High);
    let firings: Vec<_> = line.iter().filter_map(|(month, _)| evaluate(rule, &line, month)).collect();
    assert!(!firings.is_empty());
    for firing in firings {
        assert_eq!((high(firing.month), high(firing.month.plus(-1)) == Some(true)), (Some(true), false));
        assert!(firing.judgement.is_some());
    }
}

fn typed(wanted: &str, price: &str) -> AlertRuleForm {
    AlertRuleForm { series: "1".into(), wanted: wanted.into(), price: price.into() }
}

#[test]
fn a_rule_waits_for_a_price_or_for_a_state_and_not_for_both() {
    assert_eq!(typed("precio_sobre", "Q 250").parse(), Ok(above("250")));
    assert_eq!(typed("muy_bajo", "").parse().unwrap().condition, Condition::Band(State::VeryLow));
    assert_eq!(typed("alto", "250").parse().unwrap_err().of("price"), Some(Reason::DoesNotFit));
    assert_eq!(typed("precio_bajo", "").parse().unwrap_err().of("price"), Some(Reason::Missing));
    assert_eq!(AlertRuleForm::default().parse().unwrap_err().0.len(), 2);
}

proptest! {
    #[test]
    fn of_two_months_in_a_row_it_fires_at_most_in_one(values in prop::collection::vec(1.0f64..100.0, 2..40)) {
        let line = row(&values);
        for rule in [above("50"), below("50")] {
            for (at, _) in line.iter() {
                prop_assert!(evaluate(rule, &line, at).is_none() || evaluate(rule, &line, at.plus(1)).is_none());
            }
        }
    }

    #[test]
    fn later_prices_do_not_change_whether_it_fired(values in prop::collection::vec(1.0f64..100.0, 2..40)) {
        let line = row(&values);
        let short = row(&values[..values.len() - 1]);
        for (at, _) in short.iter() {
            prop_assert_eq!(evaluate(above("50"), &line, at), evaluate(above("50"), &short, at));
        }
    }
}
