//! Many MSMEs together: who records, how much was left over and made use of, and what it left.

use crate::id::EnterpriseId;
use crate::place::MunicipalityCode;
use crate::share::Share;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the database summed of one MSME over some months. Weights and money in millionths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub enterprise: EnterpriseId,
    pub municipality: MunicipalityCode,
    pub chains: Vec<String>,
    pub due: u32,
    pub recorded: u32,
    pub scored: u32,
    /// Of the months whose leftovers have weights.
    pub leftovers_kg: i64,
    pub diverted_kg: i64,
    /// `None` when no month tells an amount.
    pub gtq: Option<i64>,
    /// Actions that are being done, in the order of the practices.
    pub practices: [u32; 5],
}

/// Sums of some MSMEs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    pub enterprises: u32,
    /// With at least one month.
    pub recording: u32,
    pub due: u32,
    pub recorded: u32,
    pub scored: u32,
    pub leftovers_kg: i64,
    pub diverted_kg: i64,
    pub gtq: Option<i64>,
    pub practices: [u32; 5],
}

impl Totals {
    #[must_use]
    pub fn of<'a>(members: impl IntoIterator<Item = &'a Member>) -> Self {
        members.into_iter().fold(Self::default(), |mut sum, member| {
            sum.enterprises += 1;
            sum.recording += u32::from(member.recorded > 0);
            sum.due += member.due;
            sum.recorded += member.recorded;
            sum.scored += member.scored;
            sum.leftovers_kg = sum.leftovers_kg.saturating_add(member.leftovers_kg);
            sum.diverted_kg = sum.diverted_kg.saturating_add(member.diverted_kg);
            if let Some(gtq) = member.gtq {
                sum.gtq = Some(sum.gtq.unwrap_or(0).saturating_add(gtq));
            }
            for (total, count) in sum.practices.iter_mut().zip(member.practices) {
                *total += count;
            }
            sum
        })
    }

    /// Made use of, of all that was left over: weights are summed, shares never averaged.
    #[must_use]
    pub fn diverted(&self) -> Option<Share> {
        Share::of(self.diverted_kg, self.leftovers_kg)
    }

    /// Months recorded of those due, 0 to 1; `None` when none is due.
    #[must_use]
    pub fn coverage(&self) -> Option<f64> {
        (self.due > 0).then(|| f64::from(self.recorded) / f64::from(self.due))
    }
}

/// Totals of each municipality.
#[must_use]
pub fn by_municipality(members: &[Member]) -> BTreeMap<MunicipalityCode, Totals> {
    let mut groups: BTreeMap<MunicipalityCode, Vec<&Member>> = BTreeMap::new();
    for member in members {
        groups.entry(member.municipality.clone()).or_default().push(member);
    }
    groups.into_iter().map(|(code, members)| (code, Totals::of(members))).collect()
}

/// Totals of each chain. An MSME of two chains is in both: the rows do not sum to the whole.
#[must_use]
pub fn by_chain(members: &[Member]) -> BTreeMap<String, Totals> {
    let mut groups: BTreeMap<String, Vec<&Member>> = BTreeMap::new();
    for member in members {
        for chain in &member.chains {
            groups.entry(chain.clone()).or_default().push(member);
        }
    }
    groups.into_iter().map(|(code, members)| (code, Totals::of(members))).collect()
}
