//! Which alerts are mailed. The months are made by hand, from January 2010 on.

use crate::figures::{month, row};
use domain::id::SeriesId;
use domain::money::Price;
use domain::period::Date;
use domain::price::alert_letters::{AlertLetters, due};
use domain::price::alert_rule::{AlertRule, Condition};

const RULE: fn() -> AlertRule =
    || AlertRule { series: SeriesId(1), condition: Condition::PriceAbove(Price::parse("250").unwrap()) };

#[test]
fn a_letter_is_due_when_the_latest_month_is_the_first_to_hold() {
    let today = Date::constant(2010, 3, 10);
    assert_eq!(due(RULE(), &row(&[200.0, 260.0]), today), Some(month("2010-02")));
    assert_eq!(due(RULE(), &row(&[260.0, 270.0]), today), None);
    assert_eq!(due(RULE(), &row(&[260.0, 240.0]), today), None);
}

#[test]
fn a_price_older_than_a_quarter_is_no_news() {
    let line = row(&[200.0, 260.0]);
    assert!(due(RULE(), &line, Date::constant(2010, 5, 31)).is_some());
    assert!(due(RULE(), &line, Date::constant(2010, 6, 1)).is_none());
}

#[test]
fn who_has_not_chosen_is_written_to_in_spanish() {
    assert_eq!(AlertLetters::USUAL.code(), "es");
    assert!(AlertLetters::Off.language().is_none());
}
