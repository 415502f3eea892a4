//! The persons of one MSME, and one of them with what is sensitive.

use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::id::{EnterpriseId, PersonId};
use domain::period::date_of_day;
use domain::person::language::SpokenLanguage;
use domain::person::sensitive::{Group, Returned, Sensitive};
use domain::person::{Capacity, Facts, Involvement, Person, PersonName, Sex};
use domain::place::MunicipalityCode;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Somebody with all that is kept of her.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub person: Person,
    pub sensitive: Sensitive,
    pub version: u32,
    /// Whether the hash of a CUI is kept; the number itself is not.
    pub has_cui: bool,
}

/// Who is or was something in an MSME, those of now first.
///
/// # Errors
/// [`Error::NotFound`] when the MSME is out of reach.
pub async fn of(db: &Db, scope: &Scope, enterprise: EnterpriseId) -> Result<Vec<(Person, Involvement)>, Error> {
    crate::enterprises::get(db, scope, enterprise).await?;
    let sql = format!(
        "SELECT {COLUMNS}, v.capacity, v.from_day, v.until_day FROM person AS p \
         JOIN involvement AS v ON v.person_id = p.id JOIN enterprise AS e ON e.id = v.enterprise_id \
         WHERE v.enterprise_id = $1 AND {} \
         ORDER BY CASE WHEN v.until_day IS NULL THEN 0 ELSE 1 END, v.capacity, p.id LIMIT 500",
        reaches_enterprise(scope)
    );
    let involved = |row: Involved| {
        let person = row.person();
        let capacity = Capacity::parse(&row.capacity);
        let involvement = Involvement {
            person: person.id,
            enterprise,
            capacity: capacity.ok_or_else(|| Error::unreadable("involvement", "capacity", &row.capacity))?,
            from: row.from_day.and_then(date_of_day),
            until: row.until_day.and_then(date_of_day),
        };
        Ok((person, involvement))
    };
    rows::<Involved>(db.reader(), &sql, [enterprise.0.into()]).await?.into_iter().map(involved).collect()
}

/// One person.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn get(db: &Db, scope: &Scope, id: PersonId) -> Result<Record, Error> {
    within(db.reader(), scope, id).await?.ok_or(Error::NotFound)
}

/// The same on any connection; `None` out of reach.
pub(crate) async fn within(on: &impl ConnectionTrait, scope: &Scope, id: PersonId) -> Result<Option<Record>, Error> {
    let sql = format!(
        "SELECT {COLUMNS}, p.version, p.people_group, p.returned, p.cui_hash FROM person AS p WHERE p.id = $1 AND {}",
        reaches_person(scope)
    );
    Ok(rows::<Whole>(on, &sql, [id.0.into()]).await?.pop().map(Whole::record))
}

/// The person of a CUI, when she is within reach.
pub(super) async fn of_cui(on: &impl ConnectionTrait, scope: &Scope, hash: &str) -> Result<Option<PersonId>, Error> {
    let sql = format!("SELECT p.id FROM person AS p WHERE p.cui_hash = $1 AND {} ORDER BY p.id", reaches_person(scope));
    Ok(rows::<Number>(on, &sql, [hash.into()]).await?.first().map(|row| PersonId(row.id)))
}

/// Which rows of `person`, called `p`, a scope reaches: through an MSME.
fn reaches_person(scope: &Scope) -> String {
    format!(
        "EXISTS (SELECT 1 FROM involvement AS w JOIN enterprise AS e ON e.id = w.enterprise_id \
         WHERE w.person_id = p.id AND {})",
        reaches_enterprise(scope)
    )
}

const COLUMNS: &str = "p.id, p.given, p.family, p.sex, p.birth_year, p.phone, p.language, p.municipality";

#[derive(FromQueryResult)]
struct Number {
    id: i32,
}

#[derive(FromQueryResult)]
struct Involved {
    id: i32,
    given: String,
    family: String,
    sex: Option<String>,
    birth_year: Option<i32>,
    phone: Option<String>,
    language: Option<String>,
    municipality: Option<String>,
    capacity: String,
    from_day: Option<i32>,
    until_day: Option<i32>,
}

impl Involved {
    fn person(&self) -> Person {
        Person {
            id: PersonId(self.id),
            name: PersonName { given: self.given.clone(), family: self.family.clone() },
            facts: Facts {
                sex: self.sex.as_deref().and_then(Sex::parse),
                birth_year: self.birth_year.and_then(|year| i16::try_from(year).ok()),
                phone: self.phone.clone(),
                language: self.language.as_deref().and_then(SpokenLanguage::parse),
                municipality: self.municipality.as_deref().and_then(MunicipalityCode::parse),
            },
        }
    }
}

#[derive(FromQueryResult)]
struct Whole {
    id: i32,
    given: String,
    family: String,
    sex: Option<String>,
    birth_year: Option<i32>,
    phone: Option<String>,
    language: Option<String>,
    municipality: Option<String>,
    version: i32,
    people_group: Option<String>,
    returned: Option<String>,
    cui_hash: Option<String>,
}

impl Whole {
    fn record(self) -> Record {
        let sensitive = Sensitive {
            group: self.people_group.as_deref().and_then(Group::parse),
            returned: self.returned.as_deref().and_then(Returned::parse),
        };
        Record {
            person: Person {
                id: PersonId(self.id),
                name: PersonName { given: self.given, family: self.family },
                facts: Facts {
                    sex: self.sex.as_deref().and_then(Sex::parse),
                    birth_year: self.birth_year.and_then(|year| i16::try_from(year).ok()),
                    phone: self.phone,
                    language: self.language.as_deref().and_then(SpokenLanguage::parse),
                    municipality: self.municipality.as_deref().and_then(MunicipalityCode::parse),
                },
            },
            sensitive,
            version: u32::try_from(self.version).unwrap_or(0),
            has_cui: self.cui_hash.is_some(),
        }
    }
}
