//! Units of measure: what was quoted, and how many kilograms that is when it can be known.
//!
//! A factor belongs to a unit and, where it differs, to a product and a market, from a day on, with its source.
//! A price whose unit has no factor is shown as quoted and never compared.

pub mod words;

use crate::id::{CommodityId, MarketId, UnitId};
use crate::names::Names;
use crate::period::Date;
use serde::{Deserialize, Serialize};

/// What a unit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    Mass,
    Volume,
    Count,
    /// A box, net or sack of unstated content.
    Package,
}

/// A unit as quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    pub id: UnitId,
    pub slug: String,
    pub names: Names,
    pub dimension: Dimension,
}

/// Kilograms in one unit, in millionths (milligrams): exact for every published factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kilograms(i64);

impl Kilograms {
    #[must_use]
    pub fn from_micro(micro: i64) -> Option<Self> {
        (micro > 0).then_some(Self(micro))
    }

    #[must_use]
    pub fn from_f64(kg: f64) -> Option<Self> {
        let micro = (kg * 1e6).round();
        (micro.is_finite() && micro < 1e15).then(|| Self::from_micro(micro as i64)).flatten()
    }

    #[must_use]
    pub const fn micro(self) -> i64 {
        self.0
    }

    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / 1e6
    }
}

/// How far a factor can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorStatus {
    /// Exact by definition, or printed by the source of the price.
    Confirmed,
    /// A default of practice, shown as "por confirmar".
    ToConfirm,
}

/// A dated conversion factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Factor {
    pub unit: UnitId,
    /// Only for this product, when the weight depends on it.
    pub commodity: Option<CommodityId>,
    /// Only at this market.
    pub market: Option<MarketId>,
    pub kg: Kilograms,
    /// The range when the words give one ("45 - 50 lb").
    pub range: Option<(Kilograms, Kilograms)>,
    pub valid_from: Date,
    pub source: String,
    pub status: FactorStatus,
}

/// The factor in force on a day: the most specific first (product and market, product, market, unit alone), then the latest.
#[must_use]
pub fn in_force(
    factors: &[Factor],
    unit: UnitId,
    commodity: CommodityId,
    market: MarketId,
    on: Date,
) -> Option<&Factor> {
    factors
        .iter()
        .filter(|f| f.unit == unit && f.valid_from <= on)
        .filter(|f| f.commodity.is_none_or(|c| c == commodity) && f.market.is_none_or(|m| m == market))
        .max_by_key(|f| (f.commodity.is_some(), f.market.is_some(), f.valid_from))
}

/// The units a visitor may choose to compare prices in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisplayUnit {
    #[default]
    Quintal,
    Arroba,
    Libra,
    Kilogram,
}

impl DisplayUnit {
    pub const ALL: [Self; 4] = [Self::Quintal, Self::Arroba, Self::Libra, Self::Kilogram];

    /// What stands in the address.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Quintal => "quintal",
            Self::Arroba => "arroba",
            Self::Libra => "libra",
            Self::Kilogram => "kg",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }

    /// Kilograms in one, given the kilograms of the libra in force (0.460 unless the team sets another).
    #[must_use]
    pub fn kg(self, libra: Kilograms) -> f64 {
        match self {
            Self::Quintal => libra.to_f64() * 100.0,
            Self::Arroba => libra.to_f64() * 25.0,
            Self::Libra => libra.to_f64(),
            Self::Kilogram => 1.0,
        }
    }

    /// The same, exactly.
    #[must_use]
    pub fn mass(self, libra: Kilograms) -> Kilograms {
        match self {
            Self::Quintal => Kilograms(libra.0 * 100),
            Self::Arroba => Kilograms(libra.0 * 25),
            Self::Libra => libra,
            Self::Kilogram => Kilograms(1_000_000),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn factor(kg: f64, commodity: Option<i32>, market: Option<i32>, year: i16) -> Factor {
        Factor {
            unit: UnitId(1),
            commodity: commodity.map(CommodityId),
            market: market.map(MarketId),
            kg: Kilograms::from_f64(kg).unwrap(),
            range: None,
            valid_from: date(year, 1, 1),
            source: "weighed".into(),
            status: FactorStatus::Confirmed,
        }
    }

    #[test]
    fn the_most_specific_factor_wins_then_the_latest_already_in_force() {
        let factors = [
            factor(10.0, None, None, 2000),
            factor(11.0, Some(7), None, 2000),
            factor(12.0, Some(7), None, 2020),
            factor(9.0, None, Some(3), 2024),
        ];
        let kg = |commodity, market, year| {
            in_force(&factors, UnitId(1), CommodityId(commodity), MarketId(market), date(year, 6, 1))
                .map(|f| f.kg.to_f64())
        };
        assert_eq!(kg(7, 3, 2010), Some(11.0));
        assert_eq!(kg(7, 3, 2021), Some(12.0));
        assert_eq!(kg(8, 3, 2025), Some(9.0));
        assert_eq!(kg(8, 4, 2025), Some(10.0));
        assert_eq!(kg(8, 4, 1999), None);
    }
}
