//! Who leads the MSMEs of the demonstration: an owner, or a board of three and whoever represents it. Their family names are
//! plants of the milpa, so that nobody is meant.

use super::{Of, entry};
use crate::{Db, Error, persons};
use domain::access::Scope;
use domain::enterprise::legal_form::Kind;
use domain::id::EnterpriseId;
use domain::period::Timestamp;
use domain::person::language::SpokenLanguage;
use domain::person::registration::PersonEntry;
use domain::person::sensitive::Sensitive;
use domain::person::{Capacity, Facts, PersonName, Sex};

/// Given name and sex.
const GIVEN: [(&str, Sex); 12] = [
    ("Juana", Sex::Woman),
    ("Pedro", Sex::Man),
    ("Catarina", Sex::Woman),
    ("Micaela", Sex::Woman),
    ("Mateo", Sex::Man),
    ("Dominga", Sex::Woman),
    ("Andrés", Sex::Man),
    ("Rosario", Sex::Woman),
    ("Manuela", Sex::Woman),
    ("Gaspar", Sex::Man),
    ("Isabela", Sex::Woman),
    ("Felipe", Sex::Man),
];
const FAMILY: [&str; 7] = ["Maíz", "Frijol", "Ayote", "Chilacayote", "Amaranto", "Güisquil", "Miltomate"];
const LANGUAGES: [SpokenLanguage; 3] = [SpokenLanguage::Spanish, SpokenLanguage::Kiche, SpokenLanguage::Mam];
const LEADING_ASSOCIATION: &[Capacity] = &[Capacity::Board, Capacity::Board, Capacity::Board, Capacity::Representative];

/// Enters the people of one MSME, given its line in the table.
pub(super) async fn load(
    db: &Db,
    scope: &Scope,
    (index, enterprise, kind): (usize, EnterpriseId, Kind),
    at: Timestamp,
) -> Result<(), Error> {
    let capacities = match kind {
        Kind::Individual => &[Capacity::Owner][..],
        Kind::Associative => LEADING_ASSOCIATION,
    };
    for (part, capacity) in capacities.iter().enumerate() {
        let person = person(index * 5 + part);
        let place = (enterprise, *capacity, None);
        persons::add(db, scope, entry(Of::Person, index, part), place, (&person, None), at).await?;
    }
    Ok(())
}

/// Somebody made up: of every seventh the year of birth is unknown, of every eleventh the sex.
fn person(number: usize) -> PersonEntry {
    let (given, sex) = GIVEN[number % GIVEN.len()];
    let born = 1962 + ((number * 7) % 44) as i16;
    PersonEntry {
        name: PersonName { given: given.to_owned(), family: FAMILY[number % FAMILY.len()].to_owned() },
        facts: Facts {
            sex: (number % 11 != 10).then_some(sex),
            birth_year: (number % 7 != 6).then_some(born),
            phone: None,
            language: Some(LANGUAGES[number % LANGUAGES.len()]),
            municipality: None,
        },
        sensitive: Sensitive::default(),
        cui: None,
    }
}
