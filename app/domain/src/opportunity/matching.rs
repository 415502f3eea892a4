//! Who could deliver what a buyer asks for, and what is still missing. What is not known of an MSME is listed apart: it
//! is a question to her, not a lack.

use super::{Opportunity, Requirement};
use crate::id::{EnterpriseId, ProductId};
use crate::period::Date;
use serde::{Deserialize, Serialize};

/// What an MSME can offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub enterprise: EnterpriseId,
    /// What it sold in the last twelve months, with millionths of a kilogram where every sale of it had a weight.
    pub products: Vec<(ProductId, Option<i64>)>,
    /// Schemes it is certified in, and the last valid day.
    pub certificates: Vec<(String, Date)>,
    /// What was answered; what was not is absent.
    pub requirements: Vec<(Requirement, bool)>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Sold less in a year than is asked for. In millionths of a kilogram.
    Volume {
        sold: i64,
        asked: i64,
    },
    Certificate(String),
    /// It ends before the day of delivery.
    CertificateEnds {
        code: String,
        on: Date,
    },
    Requirement(Requirement),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotKnown {
    /// Sold, and not always by weight.
    Volume,
    Requirement(Requirement),
}

/// An MSME that sells the product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Match {
    pub enterprise: EnterpriseId,
    pub missing: Vec<Missing>,
    pub not_known: Vec<NotKnown>,
}

/// MSMEs that sell the product, those that lack least first, then those of whom least is unknown.
#[must_use]
pub fn matches(asked: &Opportunity, offers: &[Offer]) -> Vec<Match> {
    let mut found: Vec<Match> = offers.iter().filter_map(|offer| judge(asked, offer)).collect();
    found.sort_by_key(|found| (found.missing.len(), found.not_known.len(), found.enterprise));
    found
}

/// `None` when it does not sell the product.
#[must_use]
pub fn judge(asked: &Opportunity, offer: &Offer) -> Option<Match> {
    let (_, sold) = offer.products.iter().find(|(product, _)| *product == asked.product)?;
    let mut found = Match { enterprise: offer.enterprise, missing: Vec::new(), not_known: Vec::new() };
    match *sold {
        None => found.not_known.push(NotKnown::Volume),
        Some(sold) if sold < asked.weight => found.missing.push(Missing::Volume { sold, asked: asked.weight }),
        Some(_) => {}
    }
    found.missing.extend(asked.certificates.iter().filter_map(|code| certificate(code, asked.until, offer)));
    for requirement in &asked.requirements {
        match offer.requirements.iter().find(|(known, _)| known == requirement) {
            None => found.not_known.push(NotKnown::Requirement(*requirement)),
            Some((_, false)) => found.missing.push(Missing::Requirement(*requirement)),
            Some((_, true)) => {}
        }
    }
    Some(found)
}

/// What is missing of a certificate. Of several of one scheme the longest valid counts.
fn certificate(code: &str, until: Date, offer: &Offer) -> Option<Missing> {
    let last = offer.certificates.iter().filter(|(held, _)| held == code).map(|(_, last)| *last).max();
    match last {
        None => Some(Missing::Certificate(code.to_owned())),
        Some(on) if on < until => Some(Missing::CertificateEnds { code: code.to_owned(), on }),
        Some(_) => None,
    }
}
