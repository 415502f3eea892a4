//! Whether an MSME is led by women, or by young people, by a definition that is written here:
//!
//! - an individual MSME is led by its owners, an associative one by its board; where no owner or no board is registered,
//!   by its legal representatives;
//! - it is led by women (by young people) when at least half of those are women (young).
//!
//! Somebody whose sex or age is not known counts for neither side: as long as those could turn the answer, it is unknown.
//! Unknown is not no.

use super::legal_form::Kind;
use crate::person::Capacity;
use serde::{Deserialize, Serialize};

/// Somebody with a capacity in the MSME today. `holds` is whether she is a woman, or young; `None` when not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leader {
    pub capacity: Capacity,
    pub holds: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    Yes,
    No,
    Unknown,
}

/// The answer with its reason: who was counted, and how many of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    pub answer: Answer,
    /// `None` when nobody is registered who could lead.
    pub counted: Option<Capacity>,
    pub holding: u32,
    pub not_holding: u32,
    pub unknown: u32,
}

/// Applies the definition.
#[must_use]
pub fn judge(kind: Kind, leaders: &[Leader]) -> Verdict {
    let leading = match kind {
        Kind::Individual => Capacity::Owner,
        Kind::Associative => Capacity::Board,
    };
    let counted = [leading, Capacity::Representative]
        .into_iter()
        .find(|capacity| leaders.iter().any(|leader| leader.capacity == *capacity));
    let count = |holds: Option<bool>| {
        leaders.iter().filter(|leader| Some(leader.capacity) == counted && leader.holds == holds).count() as u32
    };
    let (holding, not_holding, unknown) = (count(Some(true)), count(Some(false)), count(None));
    let answer = if counted.is_none() {
        Answer::Unknown
    } else if holding >= not_holding + unknown {
        Answer::Yes
    } else if holding + unknown < not_holding {
        Answer::No
    } else {
        Answer::Unknown
    };
    Verdict { answer, counted, holding, not_holding, unknown }
}
