//! What was made of the leftovers: the part diverted from disposal, the index of use, and the ladder of uses.

use super::destination::{Destination, UseRung};
use super::record::{Money, Record};
use crate::share::Share;
use serde::{Deserialize, Serialize};

/// One rung of the ladder. Weights and money in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    pub rung: UseRung,
    pub kg: i64,
    /// What it left; below zero it cost. `None` when no row of it tells.
    pub gtq: Option<i64>,
}

/// The leftovers of one or more months.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Uses {
    /// Made use of, of all that was left over.
    pub diverted: Share,
    /// The mean of the weights of their uses, 0 to 1.
    pub index: f64,
    /// From the best use to the worst; rungs without leftovers are not there.
    pub ladder: Vec<Rung>,
    /// The part that was not weighed, in millionths of a kilogram.
    pub estimated: i64,
}

/// Why there are no uses: nothing is a share of nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NoUses {
    #[error("nobody told what was left over")]
    NotTold,
    #[error("nothing was left over")]
    NothingLeft,
    #[error("a unit has no known weight")]
    NoWeight,
}

impl Uses {
    /// # Errors
    /// [`NoUses`].
    pub fn of<'a>(records: impl IntoIterator<Item = &'a Record>) -> Result<Self, NoUses> {
        let told: Vec<_> = records.into_iter().filter_map(|record| record.leftovers.as_ref()).collect();
        if told.is_empty() {
            return Err(NoUses::NotTold);
        }
        let rows: Vec<_> = told.into_iter().flatten().collect();
        let weighed: Option<Vec<(Destination, i64, Option<Money>)>> =
            rows.iter().map(|row| Some((row.destination, row.kg()?, row.money))).collect();
        let weighed = weighed.ok_or(NoUses::NoWeight)?;
        let whole: i64 = weighed.iter().map(|(_, kg, _)| kg).sum();
        let used = weighed.iter().filter(|(to, ..)| to.is_use()).map(|(_, kg, _)| kg).sum();
        let diverted = Share::of(used, whole).ok_or(NoUses::NothingLeft)?;
        let index = weighed.iter().map(|(to, kg, _)| to.weight() * *kg as f64).sum::<f64>() / whole as f64;
        let estimated = rows.iter().filter(|row| row.measure.known() != super::record::Known::Weighed);
        let ladder = UseRung::ALL.iter().filter_map(|rung| {
            let on: Vec<_> = weighed.iter().filter(|(to, ..)| to.rung() == *rung).collect();
            let money: Vec<i64> = on.iter().filter_map(|(_, _, money)| money.map(Money::left)).collect();
            (!on.is_empty()).then(|| Rung {
                rung: *rung,
                kg: on.iter().map(|(_, kg, _)| kg).sum(),
                gtq: (!money.is_empty()).then(|| money.iter().sum()),
            })
        });
        Ok(Self { diverted, index, ladder: ladder.collect(), estimated: estimated.filter_map(|row| row.kg()).sum() })
    }
}
