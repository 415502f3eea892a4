//! A series without inflation: in the quetzales of the last month of the consumer price index.

use super::Profile;
use crate::period::Month;
use crate::price::Source;
use crate::price::forecast::{Forecast, Why, Withheld};
use crate::price::query::Money;
use crate::price::real::{self, Deflated, PriceLevel};
use crate::price::timeline::Timeline;
use serde::{Deserialize, Serialize};

/// What the real prices of a series stand on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RealMoney {
    /// The month whose quetzales they are.
    pub base: Month,
    /// Who publishes the index.
    pub source: Source,
    /// Months with a price and no index: they have no real price.
    pub nominal_only: Vec<Month>,
}

impl Profile {
    /// Whether a month stays empty only because the real price asked for has no index.
    #[must_use]
    pub fn lacks_index(&self, month: Month) -> bool {
        let real = self.real.as_ref().filter(|_| self.query.money == Money::Real);
        real.is_some_and(|real| real.nominal_only.contains(&month))
    }
}

/// The series in the money of the index's last month. `None` when no month has both.
pub(super) fn deflate(nominal: &Timeline, level: &PriceLevel) -> Option<(Timeline, RealMoney)> {
    let Deflated { base, real, nominal_only } = real::deflate(nominal, &level.index, level.base).ok()?;
    real.latest()?;
    Some((real, RealMoney { base, source: level.source.clone(), nominal_only }))
}

/// Months without an index have passed already: what comes after the last real price is no forecast.
pub(super) fn overtaken(latest: Month) -> Forecast {
    Forecast::Withheld(Withheld { why: Why::TooOld { latest }, test: None })
}
