//! The build-ups that Milpa starts from, as data. Every cost in them is a default to confirm, not a figure from a source.
//!
//! Deliberately absent: honey, vegetables and pork have no international reference among the sources, so there is one way from
//! any price in dollars per kilogram that the reader types in.

use super::BuildUp;
use super::step::{Evidence, Measure, Operation, PricePer, Step, StepName};
use crate::price::coffee::Form;
use crate::unit::Kilograms;
use serde::{Deserialize, Serialize};

/// Kilograms in one avoirdupois pound, by definition.
pub const POUND_KG: f64 = 0.453_592_37;

/// A named way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scenario {
    /// New York "C", cents per pound of green, to quetzales per quintal of parchment at the cooperative's door.
    CoffeeNewYork,
    /// The World Bank's arabica (ICO's other milds), dollars per kilogram of green, to the same door.
    CoffeeWorldBank,
    /// The World Bank's cocoa (ICCO), dollars per kilogram, to quetzales per quintal of beans.
    Cocoa,
    /// Any product with a price in dollars per kilogram: honey, for one.
    DollarsPerKilogram,
    /// Maize from abroad, dollars per tonne at the port of origin, to quetzales per quintal at the market: import parity.
    ImportedMaize,
}

/// What the ways are told with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assumptions {
    /// The mass of the quintal: 46 kg in coffee and in the local pound of 460 g.
    pub quintal: Kilograms,
    /// `None` when no rate is known: then nothing is computed.
    pub dollar: Option<DollarRate>,
}

/// What a dollar costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DollarRate {
    pub gtq: f64,
    /// Who published it, and of which month.
    pub source: String,
}

impl Scenario {
    pub const ALL: [Self; 5] =
        [Self::CoffeeNewYork, Self::CoffeeWorldBank, Self::Cocoa, Self::DollarsPerKilogram, Self::ImportedMaize];

    /// What stands in an address.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::CoffeeNewYork => "cafe-nueva-york",
            Self::CoffeeWorldBank => "cafe-banco-mundial",
            Self::Cocoa => "cacao",
            Self::DollarsPerKilogram => "dolares-por-kilo",
            Self::ImportedMaize => "maiz-importado",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scenario| scenario.code() == code)
    }

    /// The name of the series in the World Bank's Pink Sheet that gives the price at the start, when one does.
    #[must_use]
    pub fn reference(self) -> Option<&'static str> {
        match self {
            Self::CoffeeWorldBank => Some("Coffee, Arabica"),
            Self::Cocoa => Some("Cocoa"),
            Self::ImportedMaize => Some("Maize"),
            Self::CoffeeNewYork | Self::DollarsPerKilogram => None,
        }
    }

    /// The way with its defaults.
    #[must_use]
    pub fn build_up(self, with: &Assumptions) -> BuildUp {
        let quintal = with.quintal.to_f64();
        match self {
            Self::CoffeeNewYork => {
                let from = Measure { price: PricePer::UsCentsPerPound, of: Some(Form::Green) };
                coffee(from, quintal / POUND_KG / 100.0, with)
            }
            Self::CoffeeWorldBank => {
                coffee(Measure { price: PricePer::UsdPerKilogram, of: Some(Form::Green) }, quintal, with)
            }
            Self::Cocoa => dollars(with, &[(StepName::Port, 85.0), (StepName::Export, 35.0)]),
            Self::DollarsPerKilogram => dollars(with, &[(StepName::Export, 120.0)]),
            Self::ImportedMaize => maize(with),
        }
    }
}

fn coffee(from: Measure, per_quintal: f64, with: &Assumptions) -> BuildUp {
    let in_green = |price| Some(Measure { price, of: Some(Form::Green) });
    let parchment = Measure { price: PricePer::GtqPerQuintal, of: Some(Form::Parchment) };
    let ico = Evidence::Published { source: "ICO, ICC 102-10".to_owned() };
    let steps = vec![
        step(StepName::Differential, Operation::Plus, 0.0),
        exact(StepName::Unit, per_quintal, in_green(PricePer::UsdPerQuintal)),
        rate(with, in_green(PricePer::GtqPerQuintal)),
        step(StepName::Port, Operation::Less, 85.0),
        step(StepName::Export, Operation::Less, 35.0),
        step(StepName::Inland, Operation::Less, 22.0),
        step(StepName::Mill, Operation::Less, 40.0),
        // A quintal of parchment gives 0.8 of a quintal of green, and so is worth 0.8 of its price.
        Step {
            name: StepName::Yield,
            operation: Operation::Times,
            amount: Some(Form::Parchment.green_per_kg()),
            into: Some(parchment),
            evidence: ico,
        },
        step(StepName::Cooperative, Operation::Less, 50.0),
    ];
    BuildUp { from, steps }
}

fn dollars(with: &Assumptions, costs: &[(StepName, f64)]) -> BuildUp {
    let told = |price| Measure { price, of: None };
    let mut steps = vec![
        step(StepName::Differential, Operation::Plus, 0.0),
        exact(StepName::Unit, with.quintal.to_f64(), Some(told(PricePer::UsdPerQuintal))),
        rate(with, Some(told(PricePer::GtqPerQuintal))),
    ];
    steps.extend(costs.iter().map(|(name, cost)| step(*name, Operation::Less, *cost)));
    steps.push(step(StepName::Inland, Operation::Less, 22.0));
    steps.push(step(StepName::Cooperative, Operation::Less, 50.0));
    BuildUp { from: told(PricePer::UsdPerKilogram), steps }
}

fn maize(with: &Assumptions) -> BuildUp {
    let told = |price| Measure { price, of: None };
    let steps = vec![
        step(StepName::SeaFreight, Operation::Plus, 45.0),
        step(StepName::Insurance, Operation::PlusPercent, 1.1),
        rate(with, Some(told(PricePer::GtqPerTonne))),
        step(StepName::Duty, Operation::PlusPercent, 0.0),
        step(StepName::Port, Operation::Plus, 120.0),
        step(StepName::Inland, Operation::Plus, 95.0),
        step(StepName::Trader, Operation::Plus, 210.0),
        exact(StepName::Unit, with.quintal.to_f64() / 1_000.0, Some(told(PricePer::GtqPerQuintal))),
    ];
    BuildUp { from: told(PricePer::UsdPerTonne), steps }
}

fn step(name: StepName, operation: Operation, amount: f64) -> Step {
    Step { name, operation, amount: Some(amount), into: None, evidence: Evidence::ToConfirm }
}

fn exact(name: StepName, factor: f64, into: Option<Measure>) -> Step {
    Step { name, operation: Operation::Times, amount: Some(factor), into, evidence: Evidence::Exact }
}

fn rate(with: &Assumptions, into: Option<Measure>) -> Step {
    let (amount, evidence) = match &with.dollar {
        Some(rate) => (Some(rate.gtq), Evidence::Published { source: rate.source.clone() }),
        None => (None, Evidence::ToConfirm),
    };
    Step { name: StepName::ExchangeRate, operation: Operation::Times, amount, into, evidence }
}
