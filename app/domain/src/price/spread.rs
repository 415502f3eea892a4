//! What lies between two levels of trade: the margin in money, in per cent of the upper price, and the producer's share.
//!
//! Both prices must be of the same month, currency, physical unit and state: coffee in parchment is first told as green. Levels
//! are compared, never averaged. A month with one price only has no margin.

use crate::money::Currency;
use crate::period::Month;
use crate::price::PriceType;
use crate::price::coffee::Form;
use crate::price::timeline::Timeline;
use crate::unit::Kilograms;
use serde::{Deserialize, Serialize};

/// What the prices of a level are told in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    pub currency: Currency,
    /// The mass of the unit of the price.
    pub kg: Kilograms,
    /// The state of the product: parchment, green; `None` when it has only one.
    pub form: Option<String>,
}

/// Monthly prices of a product at one level of trade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Level {
    pub price_type: PriceType,
    pub basis: Basis,
    pub line: Timeline,
}

/// Why two levels have no margin. A closed set: each has its sentence in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NoMargin {
    #[error("the two prices are of one level")]
    SameLevel,
    #[error("the prices are in two currencies")]
    TwoCurrencies,
    #[error("the prices are per two different units")]
    TwoUnits,
    #[error("the prices are for two states of the product")]
    TwoForms,
    #[error("the levels have no month in common")]
    NoCommonMonth,
    #[error("a price is not above zero")]
    NotPositive,
}

/// The margin of a month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Margin {
    pub month: Month,
    /// The price nearer to the producer.
    pub lower: f64,
    /// The price nearer to the consumer.
    pub upper: f64,
    /// Upper less lower; below zero when the lower level pays more.
    pub margin: f64,
    /// The margin in per cent of the upper price.
    pub percent: f64,
    /// The lower price in per cent of the upper: the producer's share when the lower level is the farm gate.
    pub share: f64,
}

/// The margins of all months that both levels have, as rows with gaps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Margins {
    pub lower: PriceType,
    pub upper: PriceType,
    pub basis: Basis,
    pub margin: Timeline,
    pub percent: Timeline,
    pub share: Timeline,
}

/// One piece of the price that the last level pays.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Slice {
    /// The level that keeps it: the first keeps its whole price, each other the margin over the one before.
    pub level: PriceType,
    pub amount: f64,
    /// In per cent of the last level's price.
    pub percent: f64,
}

impl Margin {
    /// # Errors
    /// [`NoMargin::NotPositive`] unless both prices are above zero and finite.
    pub fn new(month: Month, lower: f64, upper: f64) -> Result<Self, NoMargin> {
        let possible = |price: f64| price > 0.0 && price.is_finite();
        if !possible(lower) || !possible(upper) {
            return Err(NoMargin::NotPositive);
        }
        let margin = upper - lower;
        Ok(Self { month, lower, upper, margin, percent: 100.0 * margin / upper, share: 100.0 * lower / upper })
    }
}

impl Level {
    /// The same prices per another mass.
    #[must_use]
    pub fn per(&self, kg: Kilograms) -> Self {
        let factor = kg.to_f64() / self.basis.kg.to_f64();
        let basis = Basis { kg, ..self.basis.clone() };
        Self { price_type: self.price_type, basis, line: self.line.map(|_, price| price * factor) }
    }

    /// Prices of coffee in the state `form`, told per the same mass of green coffee.
    #[must_use]
    pub fn as_green(&self, form: Form) -> Self {
        let basis = Basis { form: Some("green".to_owned()), ..self.basis.clone() };
        let line = self.line.map(|_, price| form.price_as(price, Form::Green));
        Self { price_type: self.price_type, basis, line }
    }
}

/// The margins between two levels, whichever is named first.
///
/// # Errors
/// [`NoMargin`] when they cannot be compared or have no month in common.
pub fn between(one: &Level, other: &Level) -> Result<Margins, NoMargin> {
    let (lower, upper) = if one.price_type <= other.price_type { (one, other) } else { (other, one) };
    comparable(lower, upper)?;
    let common = lower.line.present().filter_map(|(month, low)| Some((month, low, upper.line.get(month)?)));
    let found: Vec<Margin> = common.filter_map(|(month, low, high)| Margin::new(month, low, high).ok()).collect();
    let row = |figure: fn(&Margin) -> f64| {
        Timeline::from_months(found.iter().map(|m| (m.month, Some(figure(m))))).ok_or(NoMargin::NoCommonMonth)
    };
    Ok(Margins {
        lower: lower.price_type,
        upper: upper.price_type,
        basis: lower.basis.clone(),
        margin: row(|m| m.margin)?,
        percent: row(|m| m.percent)?,
        share: row(|m| m.share)?,
    })
}

/// Who keeps what of the last level's price in a month, from the producer on. Levels without a price in the month are left
/// out, so a slice spans every level between its own and the one before.
///
/// # Errors
/// [`NoMargin`] when levels cannot be compared, or fewer than two have a price in the month.
pub fn slices(levels: &[Level], month: Month) -> Result<Vec<Slice>, NoMargin> {
    let mut priced: Vec<(&Level, f64)> = levels.iter().filter_map(|l| Some((l, l.line.get(month)?))).collect();
    priced.sort_by_key(|(level, _)| level.price_type);
    let [(first, price), .., (_, last)] = priced[..] else { return Err(NoMargin::NoCommonMonth) };
    if priced.iter().any(|(_, price)| *price <= 0.0) {
        return Err(NoMargin::NotPositive);
    }
    let slice = |level: &Level, amount: f64| Slice { level: level.price_type, amount, percent: 100.0 * amount / last };
    let mut found = vec![slice(first, price)];
    for pair in priced.windows(2) {
        let [(below, low), (above, high)] = pair else { continue };
        comparable(below, above)?;
        found.push(slice(above, high - low));
    }
    Ok(found)
}

fn comparable(lower: &Level, upper: &Level) -> Result<(), NoMargin> {
    let (a, b) = (&lower.basis, &upper.basis);
    if lower.price_type == upper.price_type {
        Err(NoMargin::SameLevel)
    } else if a.currency != b.currency {
        Err(NoMargin::TwoCurrencies)
    } else if a.kg != b.kg {
        Err(NoMargin::TwoUnits)
    } else if a.form != b.form {
        Err(NoMargin::TwoForms)
    } else {
        Ok(())
    }
}
