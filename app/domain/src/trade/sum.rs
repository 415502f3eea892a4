//! Flows added up: each good once, and a weight only where all of it was weighed.

use super::code::TariffCode;
use super::flow::Standing;
use super::measure::{Usd, Weight};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One stored flow of a reporter and a direction; never a breakdown of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlowRow {
    /// Slug of the source.
    pub source: String,
    /// Key of the partner.
    pub partner: String,
    pub code: TariffCode,
    pub year: i32,
    pub value: Usd,
    pub weight: Weight,
    pub standing: Standing,
}

/// The sum of some flows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sum {
    pub value: Usd,
    weighed: i64,
    estimated: bool,
    unweighed: bool,
    provisional: bool,
    /// The lines with a value, both spellings of a line that changed its digits.
    pub lines: BTreeSet<TariffCode>,
}

impl Sum {
    pub fn add(&mut self, row: &FlowRow) {
        self.provisional |= row.standing == Standing::Provisional;
        if row.value.is_zero() {
            return;
        }
        self.value = self.value.plus(row.value);
        self.lines.insert(row.code.clone());
        match row.weight {
            Weight::None => self.unweighed = true,
            Weight::Reported(grams) => self.weighed = self.weighed.saturating_add(grams),
            Weight::Estimated(grams) => {
                self.weighed = self.weighed.saturating_add(grams);
                self.estimated = true;
            }
        }
    }

    /// None when a part was not weighed: the rest would make the goods look dearer than they are.
    #[must_use]
    pub fn weight(&self) -> Weight {
        match (self.unweighed || self.weighed == 0, self.estimated) {
            (true, _) => Weight::None,
            (false, true) => Weight::Estimated(self.weighed),
            (false, false) => Weight::Reported(self.weighed),
        }
    }

    #[must_use]
    pub fn standing(&self) -> Standing {
        if self.provisional { Standing::Provisional } else { Standing::Final }
    }

    #[must_use]
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a FlowRow>) -> Self {
        let mut sum = Self::default();
        rows.into_iter().for_each(|row| sum.add(row));
        sum
    }
}

/// The rows without those that a wider code of the same source, partner and year counts already.
#[must_use]
pub fn each_good_once(rows: &[FlowRow]) -> Vec<&FlowRow> {
    let mut wide: BTreeMap<(&str, &str, i32), Vec<&TariffCode>> = BTreeMap::new();
    for row in rows.iter().filter(|row| (2..=6).contains(&row.code.digits())) {
        wide.entry(place(row)).or_default().push(&row.code);
    }
    let counted = |row: &&FlowRow| {
        let wider = wide.get(&place(row));
        !wider.is_some_and(|codes| codes.iter().any(|code| row.code.is_part_of(code)))
    };
    rows.iter().filter(counted).collect()
}

fn place(row: &FlowRow) -> (&str, &str, i32) {
    (&row.source, &row.partner, row.year)
}
