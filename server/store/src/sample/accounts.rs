//! The accounts of the demonstration, one named person for each role, and the MSMEs that they work with.

use super::{opportunities, registry};
use crate::accounts::{Invitation, add};
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::{Reach, Role, Scope};
use domain::account::Login;
use domain::dataset::Dataset;
use domain::id::{AccountId, EnterpriseId};
use domain::period::Timestamp;
use domain::place::MunicipalityCode;
use sea_orm::FromQueryResult;

/// Name, role, the municipalities where the person works, and the MSME that she manages, by its key.
const PEOPLE: &[(&str, Role, &[&str], &str)] = &[
    ("Marta Ixcoy", Role::Administrator, &[], ""),
    ("Tomás Velásquez", Role::Coordinator, &[], ""),
    ("Silvia Puac", Role::Monitoring, &[], ""),
    ("Diego Chávez", Role::Technician, &["0911", "0916", "0914"], ""),
    ("Rosa Tzoc", Role::Vume, &["0901"], ""),
    ("Elena Batz", Role::Reader, &[], ""),
    ("Lucía Sac", Role::Cooperative, &[], "loma"),
    ("Mario Coc", Role::Msme, &[], "papa1"),
];

/// Makes those that are not there yet, all with one password, given as its hash, and enters the MSMEs.
///
/// # Errors
/// When the database does not answer. What was written until then stays, and the next call completes it.
pub async fn accounts(db: &Db, password: &str, at: Timestamp) -> Result<(), Error> {
    for person in PEOPLE.iter().filter(|(.., key)| key.is_empty()) {
        add(db, Dataset::Demonstration, &invitation(person, None), password, at).await?;
    }
    // The registry is the coordinator's work.
    let Some(by) = coordinator(db).await? else { return Ok(()) };
    let scope = Scope::Within { by, reach: Reach::Project, dataset: Dataset::Demonstration };
    let numbers = registry::load(db, &scope, at).await?;
    opportunities::load(db, &scope, at).await?;
    for person in PEOPLE.iter().filter(|(.., key)| !key.is_empty()) {
        let enterprise = numbers.get(person.3).copied();
        add(db, Dataset::Demonstration, &invitation(person, enterprise), password, at).await?;
    }
    Ok(())
}

fn invitation((name, role, places, _): &(&str, Role, &[&str], &str), enterprise: Option<EnterpriseId>) -> Invitation {
    Invitation {
        name: (*name).to_owned(),
        logins: vec![Login::Email(format!("{}@milpa.example", role.code()))],
        role: *role,
        enterprise,
        municipalities: places.iter().filter_map(|code| MunicipalityCode::parse(code)).collect(),
    }
}

/// Whose work the registry and its sales are.
pub(super) async fn coordinator(db: &Db) -> Result<Option<AccountId>, Error> {
    let sql = "SELECT id FROM account WHERE demo = TRUE AND role = $1 ORDER BY id LIMIT 1";
    let found = rows::<Number>(db.reader(), sql, [Role::Coordinator.code().into()]).await?;
    Ok(found.first().map(|row| AccountId(row.id)))
}

#[derive(FromQueryResult)]
struct Number {
    id: i32,
}
