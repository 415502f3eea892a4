//! What every installation knows from its first start: sources, products, markets, units, settings, places, chains.
//!
//! Static on purpose: reviewed as text, the same everywhere, no file to lose. [`crate::seed`] writes to the database what
//! imports refer to; places and chains are only read.

mod candidates;
mod chains;
mod commodities;
mod markets;
mod municipalities;
mod settings;
mod sources;
mod table;
mod trade;
mod units;

pub use candidates::candidates;
pub use chains::chains;
pub use municipalities::{departments, municipalities, municipality, project_municipalities};
pub use trade::{chain_lines, countries, country_names};

use domain::unit::{Dimension, FactorStatus};

/// Who publishes or collects figures.
#[derive(Debug, Clone, Copy)]
pub struct SourceSeed {
    pub slug: &'static str,
    pub es: &'static str,
    pub en: &'static str,
    pub licence: &'static str,
    pub url: &'static str,
    /// Whether its figures are made up for demonstration.
    pub demo: bool,
}

/// A product in one form and quality.
#[derive(Debug, Clone, Copy)]
pub struct CommoditySeed {
    /// `domain::names::slug` form; never changed once released.
    pub slug: &'static str,
    pub es: &'static str,
    pub en: &'static str,
    /// Code of the project's value chain.
    pub chain: Option<&'static str>,
    pub form: Option<&'static str>,
    pub quality: Option<&'static str>,
    /// What each source calls it: (source slug, name exactly as in the source's files).
    pub aliases: &'static [(&'static str, &'static str)],
}

/// A market, or a level of trade without a place.
#[derive(Debug, Clone, Copy)]
pub struct MarketSeed {
    pub slug: &'static str,
    pub es: &'static str,
    pub en: &'static str,
    /// Town or region in words.
    pub locality: &'static str,
    /// INE code of four digits.
    pub municipality: Option<&'static str>,
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// Degrees north and east.
    pub lat_lon: Option<(f64, f64)>,
    /// What each source calls it: (source slug, name exactly as in the source's files).
    pub aliases: &'static [(&'static str, &'static str)],
}

/// A unit of measure with names fit for the screen. Weight follows from the words
/// (`domain::unit::words`) unless `kg_micro` gives it.
#[derive(Debug, Clone, Copy)]
pub struct UnitSeed {
    pub slug: &'static str,
    /// Every way in which files write this unit; the first one is its own.
    pub words: &'static [&'static str],
    pub es: &'static str,
    pub en: &'static str,
    pub dimension: Dimension,
    /// Kilograms in one, in millionths, with the source of the figure; `None` when the words say it or nobody knows.
    pub kg_micro: Option<(i64, FactorStatus, &'static str)>,
}

/// A dated parameter that the team may change.
#[derive(Debug, Clone, Copy)]
pub struct SettingSeed {
    pub key: &'static str,
    /// Plain text; numbers as plain decimals.
    pub value: &'static str,
    /// ISO date from which it holds.
    pub valid_from: &'static str,
    pub source: &'static str,
    pub status: FactorStatus,
}

#[must_use]
pub fn sources() -> &'static [SourceSeed] {
    sources::SOURCES
}

#[must_use]
pub fn commodities() -> &'static [CommoditySeed] {
    &commodities::COMMODITIES
}

#[must_use]
pub fn markets() -> &'static [MarketSeed] {
    &markets::MARKETS
}

#[must_use]
pub fn units() -> &'static [UnitSeed] {
    &units::UNITS
}

#[must_use]
pub fn settings() -> &'static [SettingSeed] {
    settings::SETTINGS
}
