//! Sales by market level, month by month or quarter by quarter; and how much of them leaves the country.

use super::Document;
use super::market_level::{Export, MarketLevel};
use super::sold::{Amounts, Sold, share};
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// How many months one bar holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    Month,
    Quarter,
}

/// One bar: millionths of a quetzal at each level, in the order of [`MarketLevel::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// Its first month.
    pub from: Month,
    pub levels: [i64; 4],
    /// With none, nobody recorded anything: the bar is missing, not zero.
    pub lines: u32,
}

impl Bar {
    #[must_use]
    pub fn total(&self) -> i64 {
        self.levels.iter().fold(0, |sum, level| sum.saturating_add(*level))
    }

    #[must_use]
    pub fn at(&self, level: MarketLevel) -> i64 {
        self.levels[level as usize]
    }
}

/// Bars from the first to the last month that has a line, none left out.
#[must_use]
pub fn stack(sold: &[Sold], span: Span) -> Vec<Bar> {
    let months = match span {
        Span::Month => 1,
        Span::Quarter => 3,
    };
    let place = |line: &Sold| Month::of(line.day).index().div_euclid(months);
    let Some(first) = sold.iter().map(place).min() else { return Vec::new() };
    let last = sold.iter().map(place).max().unwrap_or(first);
    let empty = |at: i32| Month::from_index(at * months).map(|from| Bar { from, levels: [0; 4], lines: 0 });
    let mut bars: Vec<Bar> = (first..=last).filter_map(empty).collect();
    for line in sold {
        if let Some(bar) = usize::try_from(place(line) - first).ok().and_then(|at| bars.get_mut(at)) {
            let level = &mut bar.levels[line.level as usize];
            *level = level.saturating_add(line.gtq);
            bar.lines += 1;
        }
    }
    bars
}

/// Exports in millionths of a quetzal, direct and indirect apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exports {
    pub total: i64,
    pub direct: i64,
    /// With an invoice or a receipt.
    pub indirect: i64,
    /// Without a paper: said, and not counted.
    pub indirect_undocumented: i64,
}

impl Exports {
    #[must_use]
    pub fn of(sold: &[Sold]) -> Self {
        let sum = |keep: &dyn Fn(&Sold) -> bool| Amounts::of(sold.iter().filter(|line| keep(line))).gtq;
        let indirect = |line: &Sold| line.export == Export::Indirect;
        Self {
            total: sum(&|_| true),
            direct: sum(&|line| line.export == Export::Direct),
            indirect: sum(&|line| indirect(line) && line.document != Document::None),
            indirect_undocumented: sum(&|line| indirect(line) && line.document == Document::None),
        }
    }

    /// Direct and documented indirect exports over all sales, 0 to 1. `None` when nothing was sold.
    #[must_use]
    pub fn intensity(&self) -> Option<f64> {
        share(self.direct.saturating_add(self.indirect), self.total)
    }
}
