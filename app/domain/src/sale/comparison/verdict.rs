//! The facts of the sentence: where the own price stands in the band, how far from what the market paid, and whether
//! bringing the goods there would have left more.

use super::MarketMonth;
use crate::period::Month;
use crate::price::net::{Costs, NetPrice};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Below,
    /// On the edges too.
    Inside,
    Above,
}

/// A month's own price against the market's, in quetzales for one unit shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub month: Month,
    /// What was paid for one unit over all sales of the month.
    pub own: f64,
    pub market: MarketMonth,
    pub side: Side,
    /// From the nearer edge of the band; zero inside it.
    pub beyond: f64,
    /// Against what the market paid: per cent of it, below zero when less.
    pub against_paid_percent: Option<f64>,
    /// `None` without a price of the market or without its freight.
    pub taken: Option<Taken>,
}

/// What would have been left had the goods been taken to the market, and how the own price compares with that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    pub net: NetPrice,
    /// Own price less what would have been left.
    pub gained: f64,
    /// The same in per cent of what would have been left; `None` when nothing would have been.
    pub gained_percent: Option<f64>,
}

pub(super) fn judge(own: f64, market: &MarketMonth, costs: Option<&Costs>) -> Finding {
    let (side, beyond) = if own < market.low {
        (Side::Below, market.low - own)
    } else if own > market.high {
        (Side::Above, own - market.high)
    } else {
        (Side::Inside, 0.0)
    };
    let paid = market.paid.filter(|paid| *paid > 0.0);
    Finding {
        month: market.month,
        own,
        market: *market,
        side,
        beyond,
        against_paid_percent: paid.map(|paid| 100.0 * (own - paid) / paid),
        taken: paid.zip(costs).map(|(paid, costs)| taken(own, costs.net(paid))),
    }
}

fn taken(own: f64, net: NetPrice) -> Taken {
    let gained = own - net.left;
    Taken { gained, gained_percent: (net.left > 0.0).then(|| 100.0 * gained / net.left), net }
}
