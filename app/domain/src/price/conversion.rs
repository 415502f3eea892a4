//! Brings a quoted price to another unit and currency, by factors with a source, or says which one is missing.

use crate::money::Currency;
use crate::period::Month;
use crate::unit::{DisplayUnit, Kilograms};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a price is shown but not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotComparable {
    #[error("the unit has no known weight")]
    NoFactor,
    #[error("no exchange rate of {0} for the month")]
    NoRate(Currency),
}

/// Quetzales for one unit of a currency, month by month.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Rates(BTreeMap<(Currency, Month), f64>);

impl Rates {
    /// Rates that are not above zero are left out.
    #[must_use]
    pub fn new(rates: impl IntoIterator<Item = (Currency, Month, f64)>) -> Self {
        Self(rates.into_iter().filter(|r| r.2 > 0.0).map(|(c, m, rate)| ((c, m), rate)).collect())
    }

    /// The rate of a month. The quetzal is worth one quetzal; no other month's rate stands in.
    #[must_use]
    pub fn of(&self, currency: Currency, month: Month) -> Option<f64> {
        if currency == Currency::GTQ { Some(1.0) } else { self.0.get(&(currency, month)).copied() }
    }

    /// The latest rate up to a month, with its month: for a price build-up, which prints the age of its rate.
    #[must_use]
    pub fn latest(&self, currency: Currency, until: Month) -> Option<(Month, f64)> {
        let range = (currency, Month::from_index(0)?)..=(currency, until);
        self.0.range(range).next_back().map(|((_, month), rate)| (*month, *rate))
    }
}

/// Where prices are to be brought.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Target<'a> {
    /// `None` keeps the quoted unit.
    pub unit: Option<DisplayUnit>,
    pub currency: Currency,
    /// The libra in force, from which arroba and quintal follow.
    pub libra: Kilograms,
    pub rates: &'a Rates,
}

impl Target<'_> {
    /// What one unit of the quoted price becomes in a month: multiply by it.
    ///
    /// # Errors
    /// [`NotComparable`] naming what is missing.
    pub fn multiplier(&self, from: Currency, kg: Option<Kilograms>, month: Month) -> Result<f64, NotComparable> {
        let unit = match self.unit {
            None => 1.0,
            Some(unit) => unit.kg(self.libra) / kg.ok_or(NotComparable::NoFactor)?.to_f64(),
        };
        Ok(unit * self.exchange(from, month)?)
    }

    fn exchange(&self, from: Currency, month: Month) -> Result<f64, NotComparable> {
        if from == self.currency {
            return Ok(1.0);
        }
        let gtq = |currency| self.rates.of(currency, month).ok_or(NotComparable::NoRate(currency));
        Ok(gtq(from)? / gtq(self.currency)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    fn target(rates: &Rates, unit: Option<DisplayUnit>, currency: Currency) -> Target<'_> {
        Target { unit, currency, libra: Kilograms::from_f64(0.46).unwrap(), rates }
    }

    /// Carrots by the design's real figures: Q 52.27 for 13.92 kg; a quintal of 46 kg is then Q 172.73.
    #[test]
    fn a_price_per_box_of_known_weight_becomes_a_price_per_quintal() {
        let rates = Rates::default();
        let kg = Kilograms::from_f64(13.92);
        let multiplier = target(&rates, Some(DisplayUnit::Quintal), Currency::GTQ)
            .multiplier(Currency::GTQ, kg, month("2019-12"))
            .unwrap();
        assert!((52.27 * multiplier - 172.731_321_8).abs() < 1e-6);
    }

    #[test]
    fn dollars_need_the_rate_of_the_same_month() {
        let rates = Rates::new([(Currency::USD, month("2019-12"), 7.7)]);
        let dollars = target(&rates, None, Currency::USD);
        assert_eq!(dollars.multiplier(Currency::GTQ, None, month("2019-12")), Ok(1.0 / 7.7));
        assert_eq!(
            dollars.multiplier(Currency::GTQ, None, month("2019-11")),
            Err(NotComparable::NoRate(Currency::USD))
        );
        assert_eq!(rates.latest(Currency::USD, month("2020-06")), Some((month("2019-12"), 7.7)));
    }

    #[test]
    fn without_a_weight_nothing_is_compared() {
        let rates = Rates::default();
        let quintal = target(&rates, Some(DisplayUnit::Quintal), Currency::GTQ);
        assert_eq!(quintal.multiplier(Currency::GTQ, None, month("2020-01")), Err(NotComparable::NoFactor));
    }
}
