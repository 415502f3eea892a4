//! Products that lie near to what an MSME does: made with what it has, for whom it knows, when it has nothing to sell.
//!
//! Each suggestion gives its reasons and says how many of its requirements are met. It is a suggestion, not a plan.

use super::class::Item;
use super::window::Window;
use crate::choice::choices;
use crate::names::Names;
use crate::period::Month;
use crate::sale::buyer::BuyerType;
use crate::sale::sold::Sold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choices! {
    /// What an MSME may have to work with.
    Equipment {
        Washer = "lavadora",
        Sorter = "clasificadora",
        Packer = "empacadora",
        Dryer = "secadora",
        Mill = "molino",
        Roaster = "tostadora",
        Pulper = "despulpadora",
        Kitchen = "cocina",
        Oven = "horno",
        ColdRoom = "cuarto_frio",
        Press = "prensa",
        Greenhouse = "invernadero",
        Pens = "corrales",
        Workshop = "taller",
        Vehicle = "vehiculo",
    }
}

/// Twelve months of the year, 1 to 12.
pub type Months = BTreeSet<u8>;

/// A product that could be made, of the catalogue that the team keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    pub code: String,
    pub names: Names,
    pub chain: Option<String>,
    /// As in the ledger, so that what is sold already is not suggested.
    pub item: Option<Item>,
    /// What it needs: each is one requirement.
    pub equipment: Vec<Equipment>,
    /// Codes of schemes; each is one requirement.
    pub certificates: Vec<String>,
    /// Who usually buys it; knowing one of them is one requirement.
    pub buyers: Vec<BuyerType>,
    /// When it is harvested or made; empty for all the year.
    pub harvest: Months,
}

/// What an MSME has.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    /// `None` when nobody told.
    pub equipment: Option<BTreeSet<Equipment>>,
    /// Valid ones.
    pub certificates: BTreeSet<String>,
    /// Those that it said it lacks; of the others nobody knows.
    pub not_certified: BTreeSet<String>,
    /// Those it sold to in the window.
    pub buyers: BTreeSet<BuyerType>,
    pub chains: BTreeSet<String>,
    pub sells: BTreeSet<Item>,
    /// Months of the year in which it sells nothing; see [`gap`].
    pub gap: Months,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    Equipment(Equipment),
    Certificate(String),
    /// One of these.
    Buyer(Vec<BuyerType>),
}

/// Why it is near.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    SameEquipment(Vec<Equipment>),
    SameCertificate(Vec<String>),
    SameBuyer(Vec<BuyerType>),
    /// Harvested in months in which nothing is sold.
    HarvestGap(Months),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    pub code: String,
    pub names: Names,
    /// At least one.
    pub reasons: Vec<Reason>,
    pub met: Vec<Requirement>,
    pub lacking: Vec<Requirement>,
    /// Nobody told whether it is there.
    pub not_known: Vec<Requirement>,
}

impl Suggestion {
    /// "2 de 3 requisitos".
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        (self.met.len(), self.met.len() + self.lacking.len() + self.not_known.len())
    }
}

/// Those with at least one reason that are not sold already: the fewest lacking first, then the most reasons.
#[must_use]
pub fn suggest(candidates: &[Candidate], means: &Means) -> Vec<Suggestion> {
    let sold = |candidate: &Candidate| candidate.item.as_ref().is_some_and(|item| means.sells.contains(item));
    let judged = candidates.iter().filter(|candidate| !sold(candidate)).map(|candidate| judge(candidate, means));
    let mut found: Vec<Suggestion> = judged.filter(|suggestion| !suggestion.reasons.is_empty()).collect();
    found.sort_by(|a, b| {
        let key = |one: &Suggestion| (one.lacking.len() + one.not_known.len(), std::cmp::Reverse(one.reasons.len()));
        key(a).cmp(&key(b)).then_with(|| a.code.cmp(&b.code))
    });
    found
}

fn judge(candidate: &Candidate, means: &Means) -> Suggestion {
    let has = |one: &Equipment| means.equipment.as_ref().map(|all| all.contains(one));
    let equipment: Vec<_> = candidate.equipment.iter().copied().filter(|one| has(one) == Some(true)).collect();
    let held = |code: &&String| means.certificates.contains(*code);
    let certificates: Vec<_> = candidate.certificates.iter().filter(held).cloned().collect();
    let buyers: Vec<_> = candidate.buyers.iter().copied().filter(|kind| means.buyers.contains(kind)).collect();
    let gap: Months = candidate.harvest.intersection(&means.gap).copied().collect();
    let mut found = Suggestion {
        code: candidate.code.clone(),
        names: candidate.names.clone(),
        reasons: Vec::new(),
        met: Vec::new(),
        lacking: Vec::new(),
        not_known: Vec::new(),
    };
    for one in &candidate.equipment {
        found.put(Requirement::Equipment(*one), has(one));
    }
    for code in &candidate.certificates {
        let told = [(&means.certificates, true), (&means.not_certified, false)];
        let held = told.into_iter().find(|(codes, _)| codes.contains(code)).map(|(_, held)| held);
        found.put(Requirement::Certificate(code.clone()), held);
    }
    if !candidate.buyers.is_empty() {
        found.put(Requirement::Buyer(candidate.buyers.clone()), Some(!buyers.is_empty()));
    }
    let reasons = [
        (!equipment.is_empty()).then_some(Reason::SameEquipment(equipment)),
        (!certificates.is_empty()).then_some(Reason::SameCertificate(certificates)),
        (!buyers.is_empty()).then_some(Reason::SameBuyer(buyers)),
        (!gap.is_empty()).then_some(Reason::HarvestGap(gap)),
    ];
    found.reasons = reasons.into_iter().flatten().collect();
    found
}

impl Suggestion {
    fn put(&mut self, requirement: Requirement, met: Option<bool>) {
        match met {
            Some(true) => self.met.push(requirement),
            Some(false) => self.lacking.push(requirement),
            None => self.not_known.push(requirement),
        }
    }
}

/// Months of the year without a sale, when the ledger holds all twelve; otherwise none: what is not recorded is no gap.
#[must_use]
pub fn gap(sold: &[Sold], window: Window) -> Months {
    let first = sold.iter().map(|line| Month::of(line.day)).min();
    if first.is_none_or(|first| first > window.start()) || window.months < 12 {
        return Months::new();
    }
    let with: Months =
        window.lines(sold).filter(|line| line.gtq > 0).map(|line| Month::of(line.day).number()).collect();
    (1..=12).filter(|month| !with.contains(month)).collect()
}
