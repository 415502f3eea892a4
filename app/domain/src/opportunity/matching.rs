//! Who could deliver what a buyer asks for, and what is still missing. What is not known of an MSME is listed apart: it
//! is a question to her, not a lack.

use super::scheme::Scheme;
use super::{Opportunity, Requirement};
use crate::id::EnterpriseId;
use crate::period::Date;
use serde::{Deserialize, Serialize};

/// Whether a certificate is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// The last valid day.
    Until(Date),
    No,
}

/// What an MSME can offer of what is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub enterprise: EnterpriseId,
    /// Sold of it in the last twelve months, in millionths of a kilogram. `None` when no sale was recorded, or not every one
    /// had a weight.
    pub sold: Option<i64>,
    /// What was answered; what was not is absent.
    pub certificates: Vec<(Scheme, Held)>,
    /// The same.
    pub requirements: Vec<(Requirement, bool)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Sold less in a year than is asked for. In millionths of a kilogram.
    Volume {
        sold: i64,
        asked: i64,
    },
    Certificate(Scheme),
    /// It ends before the day of delivery.
    CertificateEnds {
        scheme: Scheme,
        on: Date,
    },
    Requirement(Requirement),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotKnown {
    Volume,
    Certificate(Scheme),
    Requirement(Requirement),
}

/// How an offer stands against a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Match {
    pub enterprise: EnterpriseId,
    pub missing: Vec<Missing>,
    pub not_known: Vec<NotKnown>,
}

impl Match {
    /// Points of the request that are met, of [`Opportunity::points`].
    #[must_use]
    pub fn met(&self, asked: &Opportunity) -> usize {
        asked.points().saturating_sub(self.missing.len() + self.not_known.len())
    }
}

/// Each offer judged: those that lack least first, then those of whom least is unknown.
#[must_use]
pub fn matches(asked: &Opportunity, offers: &[Offer]) -> Vec<Match> {
    let mut found: Vec<Match> = offers.iter().map(|offer| judge(asked, offer)).collect();
    found.sort_by_key(|found| (found.missing.len(), found.not_known.len(), found.enterprise));
    found
}

/// What is missing and what is not known of an offer.
#[must_use]
pub fn judge(asked: &Opportunity, offer: &Offer) -> Match {
    let mut found = Match { enterprise: offer.enterprise, missing: Vec::new(), not_known: Vec::new() };
    match offer.sold {
        None => found.not_known.push(NotKnown::Volume),
        Some(sold) if sold < asked.weight => found.missing.push(Missing::Volume { sold, asked: asked.weight }),
        Some(_) => {}
    }
    for scheme in &asked.certificates {
        certificate(*scheme, asked.until, offer, &mut found);
    }
    for requirement in &asked.requirements {
        match offer.requirements.iter().find(|(known, _)| known == requirement) {
            None => found.not_known.push(NotKnown::Requirement(*requirement)),
            Some((_, false)) => found.missing.push(Missing::Requirement(*requirement)),
            Some((_, true)) => {}
        }
    }
    found
}

/// What these MSMEs sold together in the year, in millionths of a kilogram: what they could deliver jointly.
#[must_use]
pub fn together(offers: &[Offer]) -> i64 {
    offers.iter().filter_map(|offer| offer.sold).sum()
}

/// Of several certificates of one scheme the longest valid counts.
fn certificate(scheme: Scheme, until: Date, offer: &Offer, found: &mut Match) {
    let said: Vec<Held> =
        offer.certificates.iter().filter(|(held, _)| *held == scheme).map(|(_, held)| *held).collect();
    let last = said.iter().filter_map(|held| match held {
        Held::Until(day) => Some(*day),
        Held::No => None,
    });
    match last.max() {
        _ if said.is_empty() => found.not_known.push(NotKnown::Certificate(scheme)),
        None => found.missing.push(Missing::Certificate(scheme)),
        Some(on) if on < until => found.missing.push(Missing::CertificateEnds { scheme, on }),
        Some(_) => {}
    }
}
