//! How unevenly shares are spread (reference 4.1 to 4.8). Entropy is in nats.

use serde::{Deserialize, Serialize};

/// Buyers: with more than this share the largest one is a risk for bargaining (reference 4.15).
pub const LARGEST_BUYER_RISK: f64 = 0.5;
/// From here on a market counts as moderately concentrated, above the second as highly (US DOJ and FTC, 2023).
pub const MODERATE: f64 = 0.10;
pub const HIGH: f64 = 0.18;

/// Every measure of one set of shares.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Concentration {
    /// Shares above zero.
    pub count: u32,
    /// Herfindahl and Hirschman: the sum of the squares, 1/n to 1.
    pub hhi: f64,
    /// Of `hhi`, 0 to 1. One product alone is 1, which the formula leaves open.
    pub normalised: f64,
    /// The root of `hhi`, as the World Bank prints it.
    pub hirschman: f64,
    /// Of `hirschman`, 0 to 1, as UNCTAD prints it: other than `normalised`.
    pub unctad: f64,
    /// How many equal parts concentrate as much: 1/HHI, 1 to n.
    pub equivalent: f64,
    /// 1 - HHI.
    pub gini_simpson: f64,
    /// Shannon's, by Jacquemin and Berry: 0 to ln n.
    pub entropy: f64,
    /// How many equal parts have as much entropy: 1 to n.
    pub entropy_equivalent: f64,
    /// Pielou's: entropy over ln n, 0 to 1. `None` for one part alone.
    pub evenness: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    Low,
    Moderate,
    High,
}

impl Concentration {
    /// Of amounts in any unit; those that are not above zero do not count. `None` when none is.
    #[must_use]
    pub fn of(amounts: &[f64]) -> Option<Self> {
        let kept: Vec<f64> = amounts.iter().copied().filter(|amount| amount.is_finite() && *amount > 0.0).collect();
        let total: f64 = kept.iter().sum();
        if kept.is_empty() || !total.is_finite() {
            return None;
        }
        let n = kept.len() as f64;
        let shares = || kept.iter().map(|amount| amount / total);
        // Rounding must not lead out of the range.
        let hhi = shares().map(|share| share * share).sum::<f64>().clamp(1.0 / n, 1.0);
        let entropy = shares().map(information).sum::<f64>().clamp(0.0, n.ln());
        let alone = kept.len() == 1;
        let scaled = |value: f64, least: f64| if alone { 1.0 } else { (value - least) / (1.0 - least) };
        Some(Self {
            count: kept.len() as u32,
            hhi,
            normalised: scaled(hhi, 1.0 / n),
            hirschman: hhi.sqrt(),
            unctad: scaled(hhi.sqrt(), (1.0 / n).sqrt()),
            equivalent: 1.0 / hhi,
            gini_simpson: 1.0 - hhi,
            entropy,
            entropy_equivalent: entropy.exp(),
            evenness: (!alone).then(|| entropy / n.ln()),
        })
    }

    /// The index as it is also printed, 0 to 10,000.
    #[must_use]
    pub fn points(&self) -> f64 {
        10_000.0 * self.hhi
    }

    /// Both limits belong to the class in the middle.
    #[must_use]
    pub fn class(&self) -> Class {
        if self.hhi < MODERATE {
            Class::Low
        } else if self.hhi <= HIGH {
            Class::Moderate
        } else {
            Class::High
        }
    }
}

/// s·ln(1/s), which is nothing for nothing.
pub(super) fn information(share: f64) -> f64 {
    if share > 0.0 { -share * share.ln() } else { 0.0 }
}
