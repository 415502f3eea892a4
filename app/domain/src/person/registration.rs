//! A person as she is entered.

use super::language::SpokenLanguage;
use super::sensitive::{Group, Returned, Sensitive};
use super::{Facts, PersonName, Sex};
use crate::enterprise::cui::Cui;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::place::MunicipalityCode;
use crate::typed::{self, LONGEST_NAME};
use serde::{Deserialize, Serialize};

/// The fields of the form. Deliberately without `Debug`: it holds a CUI and sensitive facts as typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonForm {
    pub given: String,
    pub family: String,
    pub cui: String,
    pub sex: String,
    pub birth_year: String,
    pub phone: String,
    pub language: String,
    pub municipality: String,
    pub group: String,
    pub returned: String,
}

/// A person that can be kept. The CUI is there for its hash only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonEntry {
    pub name: PersonName,
    pub facts: Facts,
    pub sensitive: Sensitive,
    pub cui: Option<Cui>,
}

/// Nobody alive was born before.
const FIRST_BIRTH_YEAR: i16 = 1900;

impl PersonForm {
    /// Municipalities are those of the whole country: people live where they live.
    ///
    /// # Errors
    /// Every field that was refused.
    pub fn parse(&self, municipalities: &[MunicipalityCode], today: Date) -> Result<PersonEntry, Invalids> {
        let mut checks = Checks::default();
        let given = checks.required("given", &self.given, typed::text(LONGEST_NAME));
        let family = checks.required("family", &self.family, typed::text(LONGEST_NAME));
        let cui = checks.optional("cui", &self.cui, |text| Cui::parse(text).ok_or(Reason::NotACui));
        let facts = Facts {
            sex: checks.optional("sex", &self.sex, Sex::read),
            birth_year: checks.optional("birth_year", &self.birth_year, |text| birth_year(text, today)),
            phone: checks.optional("phone", &self.phone, typed::phone),
            language: checks.optional("language", &self.language, SpokenLanguage::read),
            municipality: checks
                .optional("municipality", &self.municipality, |text| municipality(text, municipalities)),
        };
        let sensitive = Sensitive {
            group: checks.optional("group", &self.group, Group::read),
            returned: checks.optional("returned", &self.returned, Returned::read),
        };
        let name = given.zip(family).map(|(given, family)| PersonName { given, family });
        checks.finish(name.map(|name| PersonEntry { name, facts, sensitive, cui }))
    }
}

fn birth_year(text: &str, today: Date) -> Result<i16, Reason> {
    let year: i16 = text.parse().map_err(|_| Reason::NotANumber)?;
    if year < FIRST_BIRTH_YEAR {
        Err(Reason::BeforeStart)
    } else if year > today.year() {
        Err(Reason::InTheFuture)
    } else {
        Ok(year)
    }
}

/// A municipality of a list.
pub(crate) fn municipality(text: &str, known: &[MunicipalityCode]) -> Result<MunicipalityCode, Reason> {
    MunicipalityCode::parse(text).filter(|code| known.contains(code)).ok_or(Reason::NotAChoice)
}
