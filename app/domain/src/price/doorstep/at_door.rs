//! A ladder told at its end: every step in the measure of the door, so that the steps add up to the difference.

use crate::price::parity::Ladder;
use crate::price::parity::step::{Operation, StepName};
use serde::{Deserialize, Serialize};

/// The start, what each step takes or adds, and the end, all in the measure of the end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AtDoor {
    /// The whole price at the start, brought to the unit, currency and state of the end by factors only.
    pub start: f64,
    /// What each step that is no factor adds to the price; below zero what it takes.
    pub changes: Vec<(StepName, f64)>,
    pub end: f64,
}

/// A cost of Q 85 per quintal of green coffee is Q 68 per quintal of parchment, because 0.8 of it becomes green: each change
/// is multiplied by the factors that come after it. The steps that are factors themselves change nothing.
#[must_use]
pub fn at_door(ladder: &Ladder) -> AtDoor {
    let factors = ladder.rungs.iter().filter(|rung| rung.operation == Operation::Times);
    let mut after: f64 = factors.map(|rung| rung.amount).product();
    let start = ladder.start * after;
    let mut before = start;
    let mut changes = Vec::new();
    for rung in &ladder.rungs {
        match rung.operation {
            Operation::Times => after /= rung.amount,
            Operation::Plus | Operation::Less | Operation::PlusPercent | Operation::LessPercent => {
                let told = rung.value * after;
                changes.push((rung.name, told - before));
                before = told;
            }
        }
    }
    AtDoor { start, changes, end: ladder.end() }
}
