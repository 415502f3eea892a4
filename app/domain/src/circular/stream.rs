//! Leftovers that are known by name: how much of them comes of what, and what they are good for.
//!
//! Coefficients are defaults for who has not weighed (reference 5.4). Those that nobody confirmed say so; a range without
//! a figure stays a range until the team sets one; what an MSME weighed itself always wins.

mod defaults;
pub mod form;

use super::destination::Destination;
use super::record::RatioSource;
use crate::choice::choices;
use crate::names::{Names, slug};
use crate::period::Month;
use crate::unit::FactorStatus;
use serde::{Deserialize, Serialize};

pub use defaults::defaults;

choices! {
    /// Of what a coefficient is told.
    Basis {
        /// For a kilogram of what it comes of.
        Weight = "kg",
        /// For a kilogram of live weight and a day.
        LiveWeightDay = "kg_vivo_dia",
        /// For an animal and a day.
        AnimalDay = "animal_dia",
        /// For an animal from its arrival to its sale.
        AnimalCycle = "animal_ciclo",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stream {
    /// The slug of its Spanish name.
    pub code: String,
    pub names: Names,
    /// What it comes of.
    pub of: Names,
    pub basis: Basis,
    /// Kilograms for one of the basis, in millionths: the least and the most that the source gives.
    pub low: i64,
    pub high: i64,
    /// What estimates use; `None` when only the range is known.
    pub used: Option<i64>,
    pub source: String,
    pub status: FactorStatus,
    /// The ratio in use is what this MSME weighed.
    pub own: bool,
    /// From the best to the worst; empty when nobody told.
    pub uses: Vec<Destination>,
}

/// The stream that words name, whatever their case and accents.
#[must_use]
pub fn find<'a>(streams: &'a [Stream], words: &str) -> Option<&'a Stream> {
    let code = slug(words);
    streams.iter().find(|stream| stream.code == code)
}

impl Stream {
    /// Kilograms from so much of the basis in a month, in millionths, with the ratio and whose it is. `None` when only a
    /// range is known, or when it is too much to be true.
    #[must_use]
    pub fn estimate(&self, basis: i64, month: Month) -> Option<(i64, RatioSource, i64)> {
        const MICRO: i128 = 1_000_000;
        let ratio = self.used?;
        let days = match self.basis {
            Basis::Weight | Basis::AnimalCycle => 1,
            Basis::LiveWeightDay | Basis::AnimalDay => i128::from(month.last_day().day()),
        };
        let kg = (i128::from(basis) * i128::from(ratio) * days + MICRO / 2) / MICRO;
        let kg = i64::try_from(kg).ok().filter(|kg| *kg > 0)?;
        Some((ratio, self.ratio_source(), kg))
    }

    #[must_use]
    pub fn ratio_source(&self) -> RatioSource {
        match (self.own, self.status) {
            (true, _) => RatioSource::OwnWeighing,
            (false, FactorStatus::Confirmed) => RatioSource::Confirmed,
            (false, FactorStatus::ToConfirm) => RatioSource::ToConfirm,
        }
    }

    /// The same with what an MSME weighed in the place of the default.
    #[must_use]
    pub fn weighed(&self, ratio: i64) -> Self {
        Self { used: Some(ratio), own: true, ..self.clone() }
    }
}
