//! How many ideas became a regular sale, of those that had a year for it.

use super::Idea;
use super::recognised::Regularity;
use crate::period::Date;
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Success {
    /// Reached a regular sale, whatever came after.
    pub reached: u32,
    /// Begun twelve months ago or earlier: the denominator.
    pub started: u32,
    /// Begun later: not counted either way.
    pub too_young: u32,
}

impl Success {
    /// Ideas with what the ledger shows of each.
    #[must_use]
    pub fn of<'a>(ideas: impl IntoIterator<Item = (&'a Idea, Option<&'a Regularity>)>, today: Date) -> Self {
        let limit = today.saturating_sub(1.year());
        ideas.into_iter().fold(Self::default(), |mut sum, (idea, regular)| {
            match idea.started() {
                Some(day) if day <= limit => {
                    sum.started += 1;
                    sum.reached += u32::from(regular.is_some());
                }
                Some(_) => sum.too_young += 1,
                None => {}
            }
            sum
        })
    }

    /// 0 to 1; `None` when none had a year.
    #[must_use]
    pub fn rate(self) -> Option<f64> {
        (self.started > 0).then(|| f64::from(self.reached) / f64::from(self.started))
    }
}
