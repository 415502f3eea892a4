//! The address of the international references: which one, by which way to the door, with whose figures.

use super::pairs::{Pairs, Writer};
use crate::dataset::Dataset;
use crate::invalid::{Invalid, Reason};
use crate::money::{parse_micro, write_micro};
use crate::price::parity::scenario::Scenario;
use crate::price::parity::step::StepName;
use serde::{Deserialize, Serialize};

/// Larger than any price, rate or cost that the ways are told in.
const MOST: i64 = 1_000_000 * 1_000_000;

/// `/referencias?producto=mundial-cacao&escenario=cacao&tc=7.70&paso.puerto=90.00&costo=1200.00`
///
/// Amounts are in millionths, so that an address compares and prints exactly.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferencesQuery {
    /// `None` shows the first reference that has a way.
    pub commodity: Option<String>,
    /// `None` takes the usual way of the reference.
    pub scenario: Option<Scenario>,
    /// The reader's own price at the start, in the measure of the way; `None` takes the latest of the reference.
    pub start: Option<i64>,
    /// The reader's own rate, quetzales for a dollar.
    pub rate: Option<i64>,
    /// The reader's own figures for other steps, each step once, in the order of [`StepName::ALL`].
    pub steps: Vec<(StepName, i64)>,
    /// What a quintal costs the reader: the question asked backwards.
    pub cost: Option<i64>,
    pub dataset: Option<Dataset>,
}

/// An amount that cannot be used, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    pub invalid: Invalid,
    pub typed: String,
}

impl ReferencesQuery {
    pub const PATH: &'static str = "/referencias";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        let (query, refused) = Self::read(pairs)?;
        refused.into_iter().next().map_or(Ok(query), |refused| Err(refused.invalid))
    }

    /// The question without the amounts that cannot be used, and those: a form shows each beside its field, and the rest of the
    /// page still answers.
    ///
    /// # Errors
    /// [`Invalid`] naming a parameter that is no amount.
    pub fn read(pairs: &Pairs) -> Result<(Self, Vec<Refused>), Invalid> {
        let mut refused = Vec::new();
        let mut amount = |field: &str, least: Least| match amount(pairs, field, least) {
            Ok(micro) => micro,
            Err(invalid) => {
                let typed = pairs.get(field).ok().flatten().unwrap_or_default().to_owned();
                refused.push(Refused { invalid, typed });
                None
            }
        };
        let query = Self {
            commodity: pairs.slug("producto")?,
            scenario: pairs.read("escenario", Reason::NotAChoice, Scenario::parse)?,
            start: amount("precio", Least::AboveZero),
            rate: amount("tc", Least::AboveZero),
            steps: StepName::ALL.iter().filter_map(|step| Some((*step, step_amount(*step, &mut amount)?))).collect(),
            cost: amount("costo", Least::AboveZero),
            dataset: pairs.dataset()?,
        };
        Ok((query, refused))
    }

    /// What a step is called in the address. The rate has a short name of its own; the change of unit is exact and has none.
    #[must_use]
    pub fn field(step: StepName) -> Option<String> {
        match step {
            StepName::ExchangeRate => Some("tc".to_owned()),
            StepName::Unit => None,
            other => Some(format!("paso.{}", other.code())),
        }
    }

    /// The reader's own figure for a step.
    #[must_use]
    pub fn own(&self, step: StepName) -> Option<i64> {
        match step {
            StepName::ExchangeRate => self.rate,
            other => self.steps.iter().find(|(name, _)| *name == other).map(|(_, micro)| *micro),
        }
    }

    /// The same reference and way with the suggested figures.
    #[must_use]
    pub fn without_own_figures(&self) -> Self {
        Self { start: None, rate: None, steps: Vec::new(), ..self.clone() }
    }

    /// The canonical address.
    #[must_use]
    pub fn href(&self) -> String {
        self.writer().after(Self::PATH)
    }

    /// What a form must carry along.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        self.writer().pairs()
    }

    fn writer(&self) -> Writer {
        let mut out = Writer::default();
        if let Some(commodity) = &self.commodity {
            out.put("producto", commodity);
        }
        if let Some(scenario) = self.scenario {
            out.put("escenario", scenario.code());
        }
        let steps = self.steps.iter().filter_map(|(step, micro)| Some((Self::field(*step)?, Some(*micro))));
        let amounts = [("precio".to_owned(), self.start), ("tc".to_owned(), self.rate)];
        for (name, micro) in amounts.into_iter().chain(steps).chain([("costo".to_owned(), self.cost)]) {
            if let Some(micro) = micro {
                out.put(&name, plain(micro));
            }
        }
        out.dataset(self.dataset);
        out
    }
}

/// The least that a field may say.
#[derive(Debug, Clone, Copy)]
enum Least {
    AboveZero,
    Zero,
    /// Buyers pay over or under the quotation.
    Any,
}

fn step_amount(step: StepName, amount: &mut impl FnMut(&str, Least) -> Option<i64>) -> Option<i64> {
    let least = match step {
        StepName::Unit | StepName::ExchangeRate => return None,
        StepName::Differential => Least::Any,
        StepName::Yield => Least::AboveZero,
        StepName::SeaFreight
        | StepName::Insurance
        | StepName::Duty
        | StepName::Port
        | StepName::Export
        | StepName::Inland
        | StepName::Mill
        | StepName::Cooperative
        | StepName::Trader => Least::Zero,
    };
    amount(&ReferencesQuery::field(step)?, least)
}

fn amount(pairs: &Pairs, field: &str, least: Least) -> Result<Option<i64>, Invalid> {
    let refused = |reason| Err(Invalid::new(field, reason));
    match (pairs.read(field, Reason::NotANumber, parse_micro)?, least) {
        (Some(micro), _) if micro.abs() > MOST => refused(Reason::TooLarge),
        (Some(..=0), Least::AboveZero) => refused(Reason::NotPositive),
        (Some(..0), Least::Zero) => refused(Reason::Negative),
        (micro, _) => Ok(micro),
    }
}

fn plain(micro: i64) -> String {
    let mut text = String::new();
    let _ = write_micro(&mut text, micro);
    text
}
