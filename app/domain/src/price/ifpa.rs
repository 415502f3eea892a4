//! FAO's Indicator of Food Price Anomalies (SDG 2.c.1): is the growth of this month's price unusual for the month?
//!
//! Monthly compound growth over three and over twelve months, each against its weighted mean and standard deviation in
//! the same calendar month of earlier years (weights 1, 2, 3, ..., oldest first), then 0.4 of the first and 0.6 of the
//! second. The weight form and the (T - 1)/T of the deviation follow the FAO metadata; the judged year is left out unless
//! asked. For the SDG the prices are real ones: hand over a deflated timeline.

use super::evaluation::{Judged, Method, NotEvaluable};
use super::timeline::Timeline;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Weight of the quarterly growth (FAO, AFCAS 25).
pub const GAMMA: f64 = 0.4;
/// Reference years below which nothing is said.
pub const MIN_YEARS: u32 = 3;
const QUARTER: i32 = 3;
const YEAR: i32 = 12;
/// Growth rates that differ less than this are the same rate.
const FLAT: f64 = 1e-9;

/// FAO's classes, the low side mirrored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    AbnormallyLow,
    ModeratelyLow,
    Normal,
    ModeratelyHigh,
    AbnormallyHigh,
}

impl Class {
    #[must_use]
    pub fn of(ifpa: f64) -> Self {
        if ifpa >= 1.0 {
            Self::AbnormallyHigh
        } else if ifpa >= 0.5 {
            Self::ModeratelyHigh
        } else if ifpa <= -1.0 {
            Self::AbnormallyLow
        } else if ifpa <= -0.5 {
            Self::ModeratelyLow
        } else {
            Self::Normal
        }
    }
}

/// A growth rate against the same month of earlier years. Rates are shares per month: 0.01 is one percent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Growth {
    pub rate: f64,
    pub mean: f64,
    pub sd: f64,
}

impl Growth {
    fn anomaly(&self) -> f64 {
        (self.rate - self.mean) / self.sd
    }
}

/// A judged month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Ifpa {
    pub ifpa: f64,
    pub class: Class,
    /// Growth over three months.
    pub quarter: Growth,
    /// Growth over twelve months.
    pub year: Growth,
    pub reference_years: u32,
    pub method: Method,
}

/// IFPA of one month. A missing price three or twelve months before is not filled in.
pub fn of(line: &Timeline, judged: Month, judged_year: Judged) -> Result<Ifpa, NotEvaluable> {
    let now = Rates::at(line, judged)?;
    let reference = reference(line, judged, judged_year);
    let reference_years = reference.len() as u32;
    if reference_years < MIN_YEARS {
        return Err(NotEvaluable::TooShort { have: reference_years * 12, need: MIN_YEARS * 12 });
    }
    let quarter = growth(now.quarter, reference.iter().map(|(weight, rates)| (*weight, rates.quarter)))?;
    let year = growth(now.year, reference.iter().map(|(weight, rates)| (*weight, rates.year)))?;
    let ifpa = GAMMA * quarter.anomaly() + (1.0 - GAMMA) * year.anomaly();
    let method = Method::PriceAnomaly { gamma: GAMMA, judged_year };
    Ok(Ifpa { ifpa, class: Class::of(ifpa), quarter, year, reference_years, method })
}

struct Rates {
    quarter: f64,
    year: f64,
}

impl Rates {
    fn at(line: &Timeline, month: Month) -> Result<Self, NotEvaluable> {
        let now = line.get(month).ok_or(NotEvaluable::NoValue)?;
        let monthly = |lag: i32| {
            let then = line.get(month.plus(-lag)).ok_or(NotEvaluable::MissingLag { months: lag as u32 })?;
            let rate = (now / then).powf(1.0 / f64::from(lag)) - 1.0;
            (now > 0.0 && then > 0.0).then_some(rate).ok_or(NotEvaluable::NotPositive)
        };
        Ok(Self { quarter: monthly(QUARTER)?, year: monthly(YEAR)? })
    }
}

/// The same month of earlier years with its weight. A year without rates leaves a hole, it does not age the others.
fn reference(line: &Timeline, judged: Month, judged_year: Judged) -> Vec<(f64, Rates)> {
    let latest = match judged_year {
        Judged::Excluded => 1,
        Judged::Included => 0,
    };
    let oldest = judged.since(line.start()).max(0) / YEAR;
    let years = (latest..=oldest).rev().filter_map(|ago| Some((ago, Rates::at(line, judged.plus(-YEAR * ago)).ok()?)));
    let years: Vec<_> = years.collect();
    let first = years.first().map_or(0, |(ago, _)| *ago);
    years.into_iter().map(|(ago, rates)| (f64::from(first - ago + 1), rates)).collect()
}

fn growth(rate: f64, weighted: impl Iterator<Item = (f64, f64)> + Clone) -> Result<Growth, NotEvaluable> {
    let years = weighted.clone().count() as f64;
    let weights: f64 = weighted.clone().map(|(w, _)| w).sum();
    let mean = weighted.clone().map(|(w, x)| w * x).sum::<f64>() / weights;
    let squares: f64 = weighted.map(|(w, x)| w * (x - mean).powi(2)).sum();
    let sd = (squares / (weights * (years - 1.0) / years)).sqrt();
    if sd > FLAT { Ok(Growth { rate, mean, sd }) } else { Err(NotEvaluable::FlatSeries) }
}
