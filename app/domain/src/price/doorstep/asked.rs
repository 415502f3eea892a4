//! What a form asks: each step that a reader may know better, in the measure in which it works.

use super::Doorstep;
use crate::price::parity::step::{Evidence, Measure, Operation, StepName};
use crate::price::query::ReferencesQuery;

/// A step with its suggestion.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The name of the field.
    pub field: String,
    pub step: StepName,
    pub operation: Operation,
    /// What the price is told in before the step: amounts are added to it and taken from it.
    pub measure: Measure,
    /// What holds while the reader says nothing; `None` when nobody knows.
    pub suggested: Option<f64>,
    pub evidence: Evidence,
    /// The reader's own figure, in millionths.
    pub own: Option<i64>,
}

impl Doorstep {
    /// The steps of the way, in its order; the change of unit is exact and not asked.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        let mut measure = self.suggested.from;
        let mut asked = Vec::new();
        for step in &self.suggested.steps {
            asked.extend(ReferencesQuery::field(step.name).map(|field| Asked {
                field,
                step: step.name,
                operation: step.operation,
                measure,
                suggested: step.amount,
                evidence: step.evidence.clone(),
                own: self.query.own(step.name),
            }));
            measure = step.into.unwrap_or(measure);
        }
        asked
    }
}
