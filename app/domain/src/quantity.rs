//! How much of something: a positive number of some unit, exact to the millionth.

use crate::money::{MICRO, Price, parse_micro, write_micro};
use serde::{Deserialize, Serialize};
use std::fmt;

/// In millionths of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quantity(i64);

/// Money is paid to the centavo: ten thousand millionths.
const CENTAVO: i128 = 10_000;

impl Quantity {
    /// `None` unless above zero and at most one thousand million.
    #[must_use]
    pub fn from_micro(micro: i64) -> Option<Self> {
        Price::from_micro(micro).map(|checked| Self(checked.micro()))
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_micro(text).and_then(Self::from_micro)
    }

    #[must_use]
    pub const fn micro(self) -> i64 {
        self.0
    }

    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / MICRO as f64
    }

    /// What so much costs at a price for each unit, rounded to the centavo. `None` when it is under half a centavo or too
    /// much to be a price.
    #[must_use]
    pub fn cost(self, each: Price) -> Option<Price> {
        let exact = i128::from(self.0) * i128::from(each.micro());
        let cent = CENTAVO * i128::from(MICRO);
        let centavos = (exact + cent / 2) / cent;
        i64::try_from(centavos * CENTAVO).ok().and_then(Price::from_micro)
    }

    /// What each unit cost, rounded to the millionth. `None` when it is under half a millionth or too much to be a price.
    #[must_use]
    pub fn each(self, cost: Price) -> Option<Price> {
        let exact = i128::from(cost.micro()) * i128::from(MICRO);
        let each = (exact + i128::from(self.0) / 2) / i128::from(self.0);
        i64::try_from(each).ok().and_then(Price::from_micro)
    }

    /// The same in another unit, of which one holds so many millionths of this one's reference: the weight of so many
    /// sacks, in millionths of a kilogram. `None` when it is too large.
    #[must_use]
    pub fn times(self, micro: i64) -> Option<i64> {
        i64::try_from((i128::from(self.0) * i128::from(micro) + i128::from(MICRO / 2)) / i128::from(MICRO)).ok()
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        write_micro(&mut text, self.0)?;
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}
