//! "Me interesa": an MSME answers a request, and says what it can offer. What it leaves open stays unknown.

use super::Requirement;
use super::matching::Held;
use super::scheme::Scheme;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::typed::{self, LONGEST_NOTE};
use serde::{Deserialize, Serialize};

/// What an MSME said of itself, once for all requests: a later answer to the same point takes its place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abilities {
    pub requirements: Vec<(Requirement, bool)>,
    pub certificates: Vec<(Scheme, Held)>,
}

/// An answer to a request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    pub abilities: Abilities,
    pub note: Option<String>,
}

/// The fields of the form: each point with what was chosen for it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InterestForm {
    /// `si`, `no`, or empty where nothing was said.
    pub requirements: Vec<(Requirement, String)>,
    /// The same, and the last valid day.
    pub certificates: Vec<(Scheme, String, String)>,
    pub note: String,
}

impl InterestForm {
    /// The field of a requirement.
    #[must_use]
    pub fn requirement(requirement: Requirement) -> String {
        format!("req-{}", requirement.code())
    }

    /// The field of a certificate.
    #[must_use]
    pub fn certificate(scheme: Scheme) -> String {
        format!("cert-{}", scheme.code())
    }

    /// The field of the last valid day of a certificate.
    #[must_use]
    pub fn last_day(scheme: Scheme) -> String {
        format!("vence-{}", scheme.code())
    }

    /// # Errors
    /// Every field that was refused: a certificate that is held needs its last day.
    pub fn parse(&self) -> Result<Interest, Invalids> {
        let mut checks = Checks::default();
        let mut abilities = Abilities::default();
        for (requirement, said) in &self.requirements {
            let said = checks.optional(&Self::requirement(*requirement), said, typed::yes_or_no);
            abilities.requirements.extend(said.map(|said| (*requirement, said)));
        }
        for (scheme, said, day) in &self.certificates {
            match checks.optional(&Self::certificate(*scheme), said, typed::yes_or_no) {
                Some(true) => {
                    let day = checks.required(&Self::last_day(*scheme), day, last_day);
                    abilities.certificates.extend(day.map(|day| (*scheme, Held::Until(day))));
                }
                Some(false) => abilities.certificates.push((*scheme, Held::No)),
                None => {}
            }
        }
        let note = checks.optional("note", &self.note, typed::text(LONGEST_NOTE));
        checks.finish(Some(Interest { abilities, note }))
    }
}

fn last_day(text: &str) -> Result<Date, Reason> {
    match typed::any_day(text)? {
        day if day < typed::FIRST_DAY => Err(Reason::BeforeStart),
        day if day.year() > 2100 => Err(Reason::TooLarge),
        day => Ok(day),
    }
}
