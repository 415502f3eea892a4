//! Who goes to which market when: one market day a week or a fortnight, sometimes nobody.

use super::chance::Chance;
use domain::period::{Date, date_of_day, day_number};

/// A visit on a market day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Visit {
    pub date: Date,
    /// Days since 1970-01-01.
    pub day: i32,
}

/// The market days from `first` to `last` on which somebody went, one every `every` days, in order.
///
/// About one day in twenty is missed, and now and then four weeks on end: such days are no row at all.
pub(super) fn visits(market: &str, series: Chance, every: i32, first: Date, last: Date) -> impl Iterator<Item = Visit> {
    let (first, last) = (day_number(first), day_number(last));
    let start = first + (market_day(market) - first).rem_euclid(every);
    let (absent, missed) = (Chance::of(&["absent", market]), series.at(-1));
    (start..=last)
        .step_by(every.max(1) as usize)
        .filter(move |day| absent.at(day.div_euclid(28)).unit() > 0.02 && missed.at(*day).unit() > 0.05)
        .filter_map(|day| Some(Visit { day, date: date_of_day(day)? }))
}

/// The day of the week of a market, counted from Thursday, the day of 1970-01-01. The best known ones are as they are;
/// the model gives the others a habit.
fn market_day(market: &str) -> i32 {
    match market {
        "san-francisco-el-alto" => 1,
        "totonicapan" => 2,
        "momostenango" | "tacana" | "jacaltenango" => 3,
        "san-marcos" | "salcaja" => 5,
        other => (Chance::of(&["market day", other]).unit() * 7.0) as i32,
    }
}
