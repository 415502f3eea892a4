//! One international reference: its latest figure as quoted, how it moved, and what it is at the door.

use crate::money::Currency;
use crate::names::Names;
use crate::period::Month;
use crate::price::change;
use crate::price::listing::SeriesMonths;
use crate::price::parity::NotComputed;
use crate::price::parity::scenario::{POUND_KG, Scenario};
use crate::price::parity::step::PricePer;
use crate::price::{Commodity, PriceType};
use crate::unit::{Kilograms, Unit};
use serde::{Deserialize, Serialize};

/// A year and the month before it, for the little line.
const SPARK: i32 = 12;

/// A series with what its sources call the product.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    pub entry: &'a SeriesMonths,
    pub source_names: &'a [String],
}

/// A reference as listed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    pub commodity: String,
    pub names: Names,
    pub in_chain: bool,
    pub level: PriceType,
    pub unit: Unit,
    /// Kilograms in that unit, when they are known.
    pub kg: Option<Kilograms>,
    pub currency: Currency,
    pub month: Month,
    /// The mean of the month, as quoted.
    pub value: f64,
    /// Percent against the same month of the year before.
    pub year_change: Option<f64>,
    /// Thirteen months as quoted, oldest first; empty for a reference that has no way and belongs to no chain.
    pub spark: Vec<Option<f64>>,
    /// The usual way to the door, when there is one.
    pub scenario: Option<Scenario>,
    /// The price at the end of that way; `None` without a way.
    pub door: Option<Result<f64, NotComputed>>,
}

impl Reference {
    /// `None` for a series without a figure up to the month. The price at the door is yet to be found.
    pub(super) fn of(listed: Listed<'_>, until: Month) -> Option<Self> {
        let series = &listed.entry.series;
        let line = listed.entry.timeline()?;
        let line = line.between(line.start(), until)?;
        let (month, value) = line.latest()?;
        let kg = listed.entry.factor.as_ref().map(|factor| factor.kg);
        let in_chain = series.commodity.chain.is_some();
        let scenario = way(listed).filter(|_| series.currency == Currency::USD && kg.is_some());
        let shown = in_chain || scenario.is_some();
        Some(Self {
            commodity: series.commodity.slug.clone(),
            names: series.commodity.names.clone(),
            in_chain,
            level: series.price_type,
            unit: series.unit.clone(),
            kg,
            currency: series.currency,
            month,
            value,
            year_change: change::year_on_year(&line, month).ok().map(|change| change.pct),
            spark: if shown { (-SPARK..=0).map(|back| line.get(month.plus(back))).collect() } else { Vec::new() },
            scenario,
            door: None,
        })
    }

    /// The price in the measure in which a way begins; `None` when it is not in dollars or its unit has no known weight.
    #[must_use]
    pub fn told_as(&self, measure: PricePer) -> Option<f64> {
        let per_kg = (self.currency == Currency::USD).then_some(self.value)? / self.kg?.to_f64();
        match measure {
            PricePer::UsdPerKilogram => Some(per_kg),
            PricePer::UsdPerTonne => Some(per_kg * 1_000.0),
            PricePer::UsCentsPerPound => Some(per_kg * POUND_KG * 100.0),
            PricePer::UsdPerQuintal | PricePer::GtqPerQuintal | PricePer::GtqPerTonne => None,
        }
    }
}

/// The way that was made for the series; else that of what leaves the country, which is told at the port already.
fn way(listed: Listed<'_>) -> Option<Scenario> {
    let series = &listed.entry.series;
    let named = |way: &Scenario| way.reference().is_some_and(|name| listed.source_names.iter().any(|n| n == name));
    Scenario::ALL.into_iter().find(named).or_else(|| match series.price_type {
        PriceType::Fob => Some(of_export(&series.commodity)),
        PriceType::FarmGate | PriceType::Wholesale | PriceType::Retail | PriceType::International => None,
    })
}

fn of_export(commodity: &Commodity) -> Scenario {
    let green = commodity.chain.as_deref() == Some("cafe") && commodity.form.as_deref() == Some("green");
    if green { Scenario::CoffeeWorldBank } else { Scenario::DollarsPerKilogram }
}
