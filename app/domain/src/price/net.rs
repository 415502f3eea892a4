//! What a seller keeps of a price: less freight, unloading, commission, sacks, shrink and, if wanted, a lost day.
//!
//! One unit is loaded at home. Of it `1 − shrink` arrives and is paid for, the commission is taken from what is paid, and the
//! other costs are paid on the unit loaded:
//!
//! ```text
//! left = price (1 − shrink)(1 − commission) − freight − unloading − sacks − day lost
//! ```
//!
//! A cost that nobody named is not taken off, and is listed as not counted: it is unknown, not zero.

use crate::price::freight::{Reach, Tariff};
use serde::{Deserialize, Serialize};

/// The parts between a price and what is left of it, in the order they are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Component {
    Shrink,
    Commission,
    Freight,
    Unloading,
    Sacks,
    DayLost,
}

/// Who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// Milpa's assumption, shown as "por confirmar".
    ByDefault,
    /// The seller's own figure.
    BySeller,
}

/// A cost per unit, in the currency and unit of the price it is taken from: never negative.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    value: f64,
    given: Given,
}

impl Amount {
    /// `None` unless zero or more and finite.
    #[must_use]
    pub fn new(value: f64, given: Given) -> Option<Self> {
        (value >= 0.0 && value.is_finite()).then_some(Self { value, given })
    }

    #[must_use]
    pub fn value(self) -> f64 {
        self.value
    }
}

/// A cost in per cent: from 0 to less than 100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Percent {
    value: f64,
    given: Given,
}

impl Percent {
    /// `None` unless from 0 to less than 100: with 100 nothing would be sold.
    #[must_use]
    pub fn new(value: f64, given: Given) -> Option<Self> {
        (0.0..100.0).contains(&value).then_some(Self { value, given })
    }

    fn kept(this: Option<Self>) -> f64 {
        1.0 - this.map_or(0.0, |percent| percent.value) / 100.0
    }
}

/// What is taken off. Without a freight there is no net price, so that one is never missing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Costs {
    pub freight: Amount,
    pub unloading: Option<Amount>,
    /// Of what the buyer pays.
    pub commission: Option<Percent>,
    pub sacks: Option<Amount>,
    /// Of what was loaded: crushed, dried out or stolen on the road.
    pub shrink: Option<Percent>,
    /// A day's earnings over the units carried, by [`day_lost`].
    pub day_lost: Option<Amount>,
}

/// A day away from work, shared by the load. `None` unless the wage is an [`Amount`] and the load is above zero.
#[must_use]
pub fn day_lost(wage: f64, load: f64, given: Given) -> Option<Amount> {
    (load > 0.0).then(|| Amount::new(wage / load, given)).flatten()
}

/// One line of the sum.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub component: Component,
    /// Taken off, in the currency and unit of the price.
    pub amount: f64,
    pub given: Given,
}

/// A price and what is left of it; below zero the trip costs more than it brings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NetPrice {
    pub price: f64,
    /// What was taken off: the price less these is what is left.
    pub lines: Vec<Line>,
    pub left: f64,
    /// Costs that nobody named. They are unknown, not zero.
    pub not_counted: Vec<Component>,
}

impl Costs {
    /// Only a freight.
    #[must_use]
    pub fn freight_only(freight: Amount) -> Self {
        Self { freight, unloading: None, commission: None, sacks: None, shrink: None, day_lost: None }
    }

    /// The same costs in another unit or currency: amounts times `factor`, percentages as they are.
    #[must_use]
    pub fn scaled(&self, factor: f64) -> Self {
        let scale = |amount: Amount| Amount { value: amount.value * factor, ..amount };
        Self {
            freight: scale(self.freight),
            unloading: self.unloading.map(scale),
            sacks: self.sacks.map(scale),
            day_lost: self.day_lost.map(scale),
            ..*self
        }
    }

    /// What is left of a price.
    #[must_use]
    pub fn net(&self, price: f64) -> NetPrice {
        let arrived = price * Percent::kept(self.shrink);
        let part = |of: f64, percent: Percent| (of * percent.value / 100.0, percent.given);
        let fixed = |amount: Amount| (amount.value, amount.given);
        let parts = [
            (Component::Shrink, self.shrink.map(|percent| part(price, percent))),
            (Component::Commission, self.commission.map(|percent| part(arrived, percent))),
            (Component::Freight, Some(fixed(self.freight))),
            (Component::Unloading, self.unloading.map(fixed)),
            (Component::Sacks, self.sacks.map(fixed)),
            (Component::DayLost, self.day_lost.map(fixed)),
        ];
        let line = |(component, found): (Component, Option<(f64, Given)>)| {
            found.map(|(amount, given)| Line { component, amount, given })
        };
        NetPrice {
            price,
            lines: parts.into_iter().filter_map(line).collect(),
            left: arrived * Percent::kept(self.commission) - self.fixed(),
            not_counted: parts
                .into_iter()
                .filter(|(_, found)| found.is_none())
                .map(|(component, _)| component)
                .collect(),
        }
    }

    /// The price that leaves so much: the inverse of [`Costs::net`].
    #[must_use]
    pub fn price_for(&self, left: f64) -> f64 {
        (left + self.fixed()) / (Percent::kept(self.shrink) * Percent::kept(self.commission))
    }

    /// How far a market at this price may be so that going there leaves as much as selling here. The freight of these costs
    /// is not used: the tariff, in the currency and unit of the price, stands in its place.
    #[must_use]
    pub fn break_even(&self, price: f64, left_here: f64, tariff: &Tariff) -> Reach {
        tariff.reach(self.net(price).left + self.freight.value - left_here)
    }

    fn fixed(&self) -> f64 {
        let rest = [self.unloading, self.sacks, self.day_lost];
        self.freight.value + rest.into_iter().flatten().map(Amount::value).sum::<f64>()
    }
}
