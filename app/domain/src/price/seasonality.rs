//! The season of a price: how far each calendar month lies from the level of its year, and when to sell.
//!
//! Ratio to the 2x12 centred moving average, mean ratio of each month, scaled so that the twelve sum to 1200 (AAMP Module
//! 3.1). The average needs six months on both sides without a gap, so a gap silences the year around it; it is not filled.

use super::evaluation::{Method, NotEvaluable, Window};
use super::statistics::mean;
use super::timeline::Timeline;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Ratios of the last ten years are used; the averages may reach further back.
pub const WINDOW: Window = Window::Months(120);
/// Years of prices below which nothing is said.
pub const MIN_MONTHS: u32 = 36;
/// Ratios that each calendar month must have: three full years give two.
pub const MIN_RATIOS: u32 = 2;

/// One calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Season {
    /// 1 for January.
    pub month: u8,
    /// Percent of the level of the year: 112 is twelve percent above.
    pub index: f64,
    /// Years that the index rests on.
    pub years: u32,
    /// Years of them in which the month was above the level of its year.
    pub years_above: u32,
}

/// The grand seasonal index.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seasonality {
    /// January first; the indices sum to 1200.
    pub months: [Season; 12],
    pub method: Method,
}

/// When a price is usually high and low.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "season", rename_all = "snake_case")]
pub enum WhenToSell {
    /// Months (1 for January) that come two thirds of the way to the highest and to the lowest index.
    Clear { high: Vec<u8>, low: Vec<u8>, spread_pct: f64 },
    /// The highest month is less than [`CLEAR_PCT`] above the lowest: not worth waiting for.
    Even { spread_pct: f64 },
}

/// Percent between the highest and the lowest month from which waiting can be worth its trouble. Ours, to be confirmed.
pub const CLEAR_PCT: f64 = 5.0;
const NEAR_EXTREME: f64 = 2.0 / 3.0;

/// Costs of keeping a product from harvest to sale, as shares of its price at harvest.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Keeping {
    pub storage: f64,
    pub capital: f64,
}

/// The index learned from months up to `judged`.
pub fn of(line: &Timeline, judged: Month, window: Window) -> Result<Seasonality, NotEvaluable> {
    let known = line.between(line.start(), judged).ok_or(NotEvaluable::TooShort { have: 0, need: MIN_MONTHS })?;
    let have = known.present().count() as u32;
    if have < MIN_MONTHS {
        return Err(NotEvaluable::TooShort { have, need: MIN_MONTHS });
    }
    let ratios = ratios(&known, window);
    let mut raw = [0.0; 12];
    for (at, ratios) in ratios.iter().enumerate() {
        let thin = NotEvaluable::ThinMonth { month: at as u8 + 1, have: ratios.len() as u32, need: MIN_RATIOS };
        raw[at] = mean(ratios).filter(|_| ratios.len() as u32 >= MIN_RATIOS).ok_or(thin)?;
    }
    let scale = 1200.0 / raw.iter().sum::<f64>();
    let season = |at: usize| Season {
        month: at as u8 + 1,
        index: raw[at] * scale,
        years: ratios[at].len() as u32,
        years_above: ratios[at].iter().filter(|ratio| **ratio > 1.0).count() as u32,
    };
    Ok(Seasonality { months: std::array::from_fn(season), method: Method::CentredAverage { window } })
}

/// The level of the year around a month: half of the sixth month on either side, all of the eleven between.
/// `None` near the ends, next to a gap, and where it is not above zero.
#[must_use]
pub fn centred_average(line: &Timeline, month: Month) -> Option<f64> {
    let inner = (-5..=5).map(|i| line.get(month.plus(i))).sum::<Option<f64>>()?;
    let outer = line.get(month.plus(-6))? + line.get(month.plus(6))?;
    Some((inner + outer / 2.0) / 12.0).filter(|average| *average > 0.0)
}

impl Seasonality {
    #[must_use]
    pub fn best(&self) -> Season {
        self.months.iter().copied().fold(self.months[0], |best, m| if m.index > best.index { m } else { best })
    }

    #[must_use]
    pub fn worst(&self) -> Season {
        self.months.iter().copied().fold(self.months[0], |worst, m| if m.index < worst.index { m } else { worst })
    }

    #[must_use]
    pub fn when_to_sell(&self) -> WhenToSell {
        let (high, low) = (self.best().index - 100.0, self.worst().index - 100.0);
        let spread_pct = 100.0 * (self.best().index / self.worst().index - 1.0);
        if spread_pct < CLEAR_PCT {
            return WhenToSell::Even { spread_pct };
        }
        let months = |keep: &dyn Fn(f64) -> bool| {
            self.months.iter().filter(|m| keep(m.index - 100.0)).map(|m| m.month).collect::<Vec<_>>()
        };
        let high = months(&|off| off >= high * NEAR_EXTREME);
        let low = months(&|off| off <= low * NEAR_EXTREME);
        WhenToSell::Clear { high, low, spread_pct }
    }

    /// What keeping from one month (1 for January) to another has usually brought, as a share of the price at harvest.
    /// `None` for a month that does not exist.
    #[must_use]
    pub fn gain_of_keeping(&self, harvest: u8, sale: u8, costs: Keeping) -> Option<f64> {
        let index = |month: u8| self.months.get(usize::from(month).checked_sub(1)?).map(|m| m.index);
        Some(index(sale)? / index(harvest)? - 1.0 - costs.storage - costs.capital)
    }
}

fn ratios(line: &Timeline, window: Window) -> [Vec<f64>; 12] {
    let from = window.begin(line.start(), line.end());
    let mut ratios: [Vec<f64>; 12] = Default::default();
    for (month, value) in line.present().filter(|(month, _)| *month >= from) {
        if let Some(average) = centred_average(line, month) {
            ratios[usize::from(month.number() - 1)].push(value / average);
        }
    }
    ratios
}
