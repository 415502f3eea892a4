//! What somebody agreed to, purpose by purpose, in which language and how, and since when not any more.

pub mod answer;

use crate::choice::choices;
use crate::period::Date;
use crate::person::language::SpokenLanguage;
use serde::{Deserialize, Serialize};

choices! {
    Purpose {
        Registration = "registro",
        /// The cooperative sees what its member sells.
        ShareWithCooperative = "compartir_cooperativa",
        ReferToEmployer = "referir_empleador",
        Contact = "contacto",
        FollowUp = "seguimiento",
        Photo = "foto",
        Publication = "publicacion",
        /// Coordinates of plots, buyer by buyer.
        Deforestation = "eudr",
    }

    /// How the answer was given.
    ConsentChannel {
        Signature = "firma",
        /// Read and explained aloud, before a witness.
        Spoken = "verbal_testigo",
        Digital = "digital",
    }
}

/// One answer. It is never changed: a withdrawal adds its day, another answer is another record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    pub purpose: Purpose,
    pub granted: bool,
    /// Of the text that was read: `2026-1`.
    pub version: String,
    /// In which the text was read and explained.
    pub language: SpokenLanguage,
    pub channel: ConsentChannel,
    pub on: Date,
    pub withdrawn_on: Option<Date>,
}

/// Where a purpose stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody asked: nothing may be done, and it is not a refusal.
    NotAsked,
    Refused,
    Granted,
    Withdrawn,
}

/// Where a purpose stands on a day, by the latest answer up to then; of two on one day, the later in the list.
#[must_use]
pub fn standing(consents: &[Consent], purpose: Purpose, on: Date) -> Standing {
    let answers = consents.iter().filter(|consent| consent.purpose == purpose && consent.on <= on);
    match answers.max_by_key(|consent| consent.on) {
        None => Standing::NotAsked,
        Some(consent) if !consent.granted => Standing::Refused,
        Some(consent) if consent.withdrawn_on.is_some_and(|day| day <= on) => Standing::Withdrawn,
        Some(_) => Standing::Granted,
    }
}
