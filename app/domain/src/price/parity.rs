//! From a price in the world to a price at the door, step by step, and back.
//!
//! A build-up is a list of named steps. Each changes the running price in one way (times, plus, less, per cent), and each way can
//! be undone, so "what New York price covers my cost?" is the same list read from the end. A step whose figure is missing is
//! not taken for zero: nothing is computed, and the step is named.
//!
//! Source of the two formulas: FEWS NET, Markets Guidance No. 1, May 2008. Export parity at the farm = FOB × rate − port −
//! export − inland transport − processing. Import parity at the market = (FOB + freight + insurance) × rate + duty + port +
//! inland transport + margin.

pub mod scenario;
pub mod step;

use serde::{Deserialize, Serialize};
use step::{Evidence, Measure, Operation, Step, StepName};

/// A way from one price to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BuildUp {
    /// What the price at the start is told in.
    pub from: Measure,
    pub steps: Vec<Step>,
}

/// The way walked: the price at the start, and after every step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ladder {
    pub from: Measure,
    pub start: f64,
    pub rungs: Vec<Rung>,
}

/// A step taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rung {
    pub name: StepName,
    pub operation: Operation,
    /// The figure of the step: a factor, an amount, or per cent.
    pub amount: f64,
    pub evidence: Evidence,
    /// The price after the step. Below zero the costs are more than the price.
    pub value: f64,
    /// What it is told in.
    pub measure: Measure,
}

/// Why a build-up gives no price. A closed set: each has its sentence in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum NotComputed {
    #[error("the price at the start is missing or not above zero")]
    NoStart,
    #[error("the step {step:?} has no figure")]
    Missing { step: StepName },
    #[error("the figure of the step {step:?} is not possible")]
    Impossible { step: StepName },
    #[error("the result is not a number")]
    OutOfRange,
}

impl BuildUp {
    /// Walks from a price at the start.
    ///
    /// # Errors
    /// [`NotComputed`] naming the step that cannot be taken.
    pub fn climb(&self, start: f64) -> Result<Ladder, NotComputed> {
        if !(start.is_finite() && start > 0.0) {
            return Err(NotComputed::NoStart);
        }
        let (mut value, mut measure) = (start, self.from);
        let mut rungs = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let amount = figure(step)?;
            value = step.operation.apply(value, amount);
            measure = step.into.unwrap_or(measure);
            let (name, operation, evidence) = (step.name, step.operation, step.evidence.clone());
            rungs.push(Rung { name, operation, amount, evidence, value, measure });
        }
        if value.is_finite() { Ok(Ladder { from: self.from, start, rungs }) } else { Err(NotComputed::OutOfRange) }
    }

    /// The price at the start that ends at `target`: the exact inverse of [`BuildUp::climb`]. Zero or below means that any
    /// price covers it.
    ///
    /// # Errors
    /// [`NotComputed`] naming the step that cannot be undone.
    pub fn solve(&self, target: f64) -> Result<f64, NotComputed> {
        let undo = |value: f64, step: &Step| Ok(step.operation.undo(value, figure(step)?));
        let start = self.steps.iter().rev().try_fold(target, undo)?;
        if start.is_finite() { Ok(start) } else { Err(NotComputed::OutOfRange) }
    }

    /// What the price at the end is told in.
    #[must_use]
    pub fn to(&self) -> Measure {
        self.steps.iter().rev().find_map(|step| step.into).unwrap_or(self.from)
    }

    /// The same way with someone's own figure in a step; `None` takes the figure away. A step it does not have is ignored.
    #[must_use]
    pub fn with(mut self, name: StepName, amount: Option<f64>) -> Self {
        for step in self.steps.iter_mut().filter(|step| step.name == name) {
            step.amount = amount;
            step.evidence = Evidence::Own;
        }
        self
    }

    /// The steps whose figure is someone's own: what an address has to hold.
    pub fn own(&self) -> impl Iterator<Item = (StepName, f64)> + '_ {
        let own = self.steps.iter().filter(|step| step.evidence == Evidence::Own);
        own.filter_map(|step| step.amount.map(|amount| (step.name, amount)))
    }
}

impl Ladder {
    /// The price at the end.
    #[must_use]
    pub fn end(&self) -> f64 {
        self.rungs.last().map_or(self.start, |rung| rung.value)
    }
}

/// What a local price says beside the two parities, both in its own unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// Below export parity: selling abroad pays better.
    ExportPays,
    /// Above import parity: imports come in cheaper.
    ImportsThreaten,
    /// Between the two, as far as they are known.
    Between,
}

/// `None` when neither parity is known: a missing one says nothing.
#[must_use]
pub fn signal(local: f64, export: Option<f64>, import: Option<f64>) -> Option<Signal> {
    match (export, import) {
        (None, None) => None,
        (Some(export), _) if local < export => Some(Signal::ExportPays),
        (_, Some(import)) if local > import => Some(Signal::ImportsThreaten),
        (Some(_), _) | (_, Some(_)) => Some(Signal::Between),
    }
}

fn figure(step: &Step) -> Result<f64, NotComputed> {
    let amount = step.amount.ok_or(NotComputed::Missing { step: step.name })?;
    if step.operation.accepts(amount) { Ok(amount) } else { Err(NotComputed::Impossible { step: step.name }) }
}
