//! Whether an MSME is in the registry already: proposals for a person to judge, never a verdict.
//!
//! Two names are near when the Dice coefficient of their trigrams is at least 0.6: twice the shared ones over all. Case,
//! accents, signs and the words of legal forms ("S.A.", "R.L.") do not count; each word is framed by blanks, so that its
//! beginning weighs more. Only names of one municipality are compared: "La Esperanza" is in every one.

use super::nit::Nit;
use crate::id::EnterpriseId;
use crate::names::slug;
use crate::place::MunicipalityCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// From here on two names are near.
pub const NEAR: f64 = 0.6;

/// What an MSME is recognised by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    pub id: EnterpriseId,
    pub name: String,
    pub nit: Option<Nit>,
    pub municipality: MunicipalityCode,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    SameNit,
    /// From [`NEAR`] to 1.
    NearName(f64),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    pub known: Known,
    pub likeness: Likeness,
}

/// Those that it may be, the same NIT first, then the nearest name.
#[must_use]
pub fn proposals(name: &str, nit: Option<&Nit>, municipality: &MunicipalityCode, known: &[Known]) -> Vec<Proposal> {
    let like = |other: &Known| {
        if nit.is_some() && nit == other.nit.as_ref() {
            return Some(Likeness::SameNit);
        }
        let near = (&other.municipality == municipality).then(|| similarity(name, &other.name))?;
        (near >= NEAR).then_some(Likeness::NearName(near))
    };
    let found =
        known.iter().filter_map(|other| like(other).map(|likeness| Proposal { known: other.clone(), likeness }));
    let mut found: Vec<Proposal> = found.collect();
    found.sort_by(|a, b| rank(b.likeness).total_cmp(&rank(a.likeness)).then(a.known.id.cmp(&b.known.id)));
    found
}

/// From 0, nothing in common, to 1, the same letters.
#[must_use]
pub fn similarity(one: &str, other: &str) -> f64 {
    let (one, other) = (trigrams(one), trigrams(other));
    let all = one.values().sum::<u32>() + other.values().sum::<u32>();
    let shared: u32 = one.iter().map(|(gram, times)| (*times).min(other.get(gram).copied().unwrap_or(0))).sum();
    if all == 0 { 0.0 } else { 2.0 * f64::from(shared) / f64::from(all) }
}

fn rank(likeness: Likeness) -> f64 {
    match likeness {
        Likeness::SameNit => 2.0,
        Likeness::NearName(near) => near,
    }
}

fn trigrams(name: &str) -> BTreeMap<[u8; 3], u32> {
    let mut grams = BTreeMap::new();
    // A slug has small letters, digits and hyphens only, and drops the points of "S.A." to single letters.
    for word in slug(name).split('-').filter(|word| word.len() > 1) {
        let framed = format!("  {word} ");
        for gram in framed.as_bytes().windows(3) {
            *grams.entry([gram[0], gram[1], gram[2]]).or_insert(0) += 1;
        }
    }
    grams
}
