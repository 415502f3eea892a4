//! How near the sales of a year come to the limit of a tax regime.
//!
//! Decreto 31-2024: small taxpayers to 125, the primary and livestock regimes to 3,500 monthly non-agricultural minimum
//! wages (CE1, without the bonus). The multipliers are dated rows; the other regimes have no limit of sales.

use super::legal_form::TaxRegime;
use crate::money::Price;
use crate::period::Date;
use serde::{Deserialize, Serialize};

/// A regime's limit of yearly sales in monthly wages, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxRule {
    pub regime: TaxRegime,
    pub valid_from: Date,
    pub wages: u32,
    pub norm: String,
}

/// The share of the limit, in per cent, from which an MSME is warned.
pub const WARN_PERCENT: i64 = 80;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nearness {
    Far,
    Near,
    Beyond,
}

/// Sales against a limit, both in millionths of a quetzal a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgainstLimit {
    pub sales: i64,
    pub limit: i64,
    pub nearness: Nearness,
}

/// The limit in force, in millionths of a quetzal a year. `None` for a regime without one.
#[must_use]
pub fn limit(regime: TaxRegime, on: Date, rules: &[TaxRule], wage: Price) -> Option<i64> {
    let in_force = rules.iter().filter(|rule| rule.regime == regime && rule.valid_from <= on);
    let rule = in_force.max_by_key(|rule| rule.valid_from)?;
    i64::from(rule.wages).checked_mul(wage.micro())
}

/// Judges the sales of the last twelve months.
#[must_use]
pub fn judge(sales: i64, limit: i64) -> AgainstLimit {
    let nearness = if sales > limit {
        Nearness::Beyond
    } else if i128::from(sales) * 100 >= i128::from(limit) * i128::from(WARN_PERCENT) {
        Nearness::Near
    } else {
        Nearness::Far
    };
    AgainstLimit { sales, limit, nearness }
}
