//! Persons: who they are, what is restricted about them, and what they are in an MSME.
//!
//! Facts of four kinds are apart, because different people may see them: the name that lists show, the facts of contact,
//! the sensitive facts ([`sensitive`]), and the CUI, of which only a hash is kept. Deliberately absent: addresses, places
//! of homes, why somebody returned and where she wants to go.

pub mod language;
pub mod registration;
pub mod sensitive;

use crate::choice::choices;
use crate::enterprise::youth::Youth;
use crate::id::{EnterpriseId, PersonId};
use crate::period::Date;
use crate::place::MunicipalityCode;
use language::SpokenLanguage;
use serde::{Deserialize, Serialize};

choices! {
    Sex {
        Woman = "mujer",
        Man = "hombre",
    }

    /// What somebody is in an MSME. One person may be several things in it, and in several.
    Capacity {
        Owner = "propietaria",
        Member = "socio",
        Representative = "representante_legal",
        Employee = "empleado",
        Board = "junta_directiva",
        UnpaidFamily = "familiar_no_remunerado",
    }
}

/// Given names and family names, as written on the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    pub given: String,
    pub family: String,
}

impl PersonName {
    /// What lists show: the first given name and the initial of the family name, `Juana L.`
    #[must_use]
    pub fn short(&self) -> String {
        let first = self.given.split_whitespace().next().unwrap_or_default();
        match self.family.chars().next() {
            Some(initial) => format!("{first} {initial}."),
            None => first.to_owned(),
        }
    }

    /// For those who may read it, and whose reading is written down.
    #[must_use]
    pub fn whole(&self) -> String {
        format!("{} {}", self.given, self.family).trim().to_owned()
    }
}

/// Somebody in the registry, without what is sensitive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub id: PersonId,
    pub name: PersonName,
    pub facts: Facts,
}

/// What is known of somebody. Everything may be unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    pub sex: Option<Sex>,
    pub birth_year: Option<i16>,
    /// Digits with the country in front.
    pub phone: Option<String>,
    pub language: Option<SpokenLanguage>,
    /// Where she lives.
    pub municipality: Option<MunicipalityCode>,
}

impl Facts {
    #[must_use]
    pub fn is_woman(&self) -> Option<bool> {
        self.sex.map(|sex| sex == Sex::Woman)
    }

    /// By the definition handed over, in a year; `None` without a year of birth.
    #[must_use]
    pub fn is_young(&self, youth: Youth, year: i16) -> Option<bool> {
        self.birth_year.map(|born| youth.holds(born, year))
    }
}

/// What somebody is in an MSME, since when and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Involvement {
    pub person: PersonId,
    pub enterprise: EnterpriseId,
    pub capacity: Capacity,
    pub from: Option<Date>,
    pub until: Option<Date>,
}

impl Involvement {
    /// Whether it holds on a day, both ends included. Without a beginning it has always held.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
