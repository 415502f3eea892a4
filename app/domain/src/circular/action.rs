//! What an MSME does to be more circular: the project's five practices, on the ladder of the nine R
//! (Potting and others, 2017).

pub mod form;

use crate::choice::choices;
use crate::entry::EntryId;
use crate::period::{Date, Month};
use serde::{Deserialize, Serialize};

choices! {
    /// The practices of the project's text.
    Practice {
        ReuseDiscarded = "reutilizar_desechados",
        Renew = "renovar",
        RegenerateNature = "regenerar_naturaleza",
        EliminateWaste = "eliminar_residuos",
        UseEverything = "aprovechar_todo",
    }

    /// From the best to the last.
    NineR {
        Refuse = "R0",
        Rethink = "R1",
        Reduce = "R2",
        Reuse = "R3",
        Repair = "R4",
        Refurbish = "R5",
        Remanufacture = "R6",
        Repurpose = "R7",
        Recycle = "R8",
        Recover = "R9",
    }

    ActionState {
        Planned = "planificada",
        Running = "en_marcha",
        /// It has become a habit.
        Established = "consolidada",
        Suspended = "suspendida",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircularAction {
    pub entry: EntryId,
    pub practice: Practice,
    pub r: NineR,
    pub text: String,
    pub state: ActionState,
    /// `None` while it is planned without a day.
    pub started: Option<Date>,
    /// Millionths of a quetzal; `None` is not told.
    pub cost: Option<i64>,
    pub monthly_saving: Option<i64>,
    pub evidence: Option<String>,
}

impl CircularAction {
    /// Whether it is being done.
    #[must_use]
    pub fn is_implemented(&self) -> bool {
        match self.state {
            ActionState::Running | ActionState::Established => true,
            ActionState::Planned | ActionState::Suspended => false,
        }
    }

    /// What it saved up to a month, the one it began in included; `None` when no saving or no day is told, or when it is
    /// not being done.
    #[must_use]
    pub fn saved(&self, until: Month) -> Option<i64> {
        let months = i64::from(until.since(Month::of(self.started?)) + 1).max(0);
        self.monthly_saving.filter(|_| self.is_implemented()).and_then(|saving| saving.checked_mul(months))
    }
}

/// Implemented actions of each R, from R0 to R9.
#[must_use]
pub fn by_r<'a>(actions: impl IntoIterator<Item = &'a CircularAction>) -> [u32; 10] {
    actions.into_iter().filter(|action| action.is_implemented()).fold([0; 10], |mut counts, action| {
        counts[action.r as usize] += 1;
        counts
    })
}

/// Implemented actions of each practice, in the order of [`Practice::ALL`].
#[must_use]
pub fn by_practice<'a>(actions: impl IntoIterator<Item = &'a CircularAction>) -> [u32; 5] {
    actions.into_iter().filter(|action| action.is_implemented()).fold([0; 5], |mut counts, action| {
        counts[action.practice as usize] += 1;
        counts
    })
}
