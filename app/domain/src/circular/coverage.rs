//! Which months were recorded, and what each was made of. A month that is missing is drawn as missing.

use super::record::Record;
use super::uses::Uses;
use crate::period::Month;
use crate::share::Share;
use serde::{Deserialize, Serialize};

/// From the first month that is due to the last that is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    pub due: u32,
    pub recorded: u32,
    /// With inputs and leftovers told, so that they are scored.
    pub scored: u32,
    pub missing: Vec<Month>,
}

/// One month of the row of bars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthShare {
    pub month: Month,
    pub state: MonthState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthState {
    /// Nobody recorded it.
    Missing,
    /// Recorded without leftovers that have a weight.
    Unknown,
    Diverted(Share),
}

fn months(first: Month, last: Month) -> impl Iterator<Item = Month> {
    (first.index()..=last.index()).filter_map(Month::from_index)
}

impl Coverage {
    #[must_use]
    pub fn of(records: &[Record], first: Month, last: Month) -> Self {
        let within: Vec<&Record> = records.iter().filter(|one| (first..=last).contains(&one.month)).collect();
        let has = |month: &Month| within.iter().any(|one| one.month == *month);
        let missing: Vec<Month> = months(first, last).filter(|month| !has(month)).collect();
        Self {
            due: u32::try_from(last.since(first) + 1).unwrap_or(0),
            recorded: within.len() as u32,
            scored: within.iter().filter(|one| one.can_be_scored()).count() as u32,
            missing,
        }
    }
}

/// Every month, none left out.
#[must_use]
pub fn by_month(records: &[Record], first: Month, last: Month) -> Vec<MonthShare> {
    let state = |month: Month| match records.iter().find(|one| one.month == month) {
        None => MonthState::Missing,
        Some(record) => Uses::of([record]).map_or(MonthState::Unknown, |uses| MonthState::Diverted(uses.diverted)),
    };
    months(first, last).map(|month| MonthShare { month, state: state(month) }).collect()
}
