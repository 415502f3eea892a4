//! The accounts of the demonstration: one named person for each role.

use crate::accounts::{Invitation, add};
use crate::{Db, Error};
use domain::access::Role;
use domain::account::Login;
use domain::dataset::Dataset;
use domain::period::Timestamp;
use domain::place::MunicipalityCode;

/// Name, role, and the municipalities where the person works.
const PEOPLE: &[(&str, Role, &[&str])] = &[
    ("Marta Ixcoy", Role::Administrator, &[]),
    ("Tomás Velásquez", Role::Coordinator, &[]),
    ("Silvia Puac", Role::Monitoring, &[]),
    ("Diego Chávez", Role::Technician, &["0911", "0916", "0914"]),
    ("Rosa Tzoc", Role::Vume, &["0901"]),
    ("Elena Batz", Role::Reader, &[]),
];

/// Makes those that are not there yet, all with one password, given as its hash.
///
/// # Errors
/// When the database does not answer.
pub async fn accounts(db: &Db, password: &str, at: Timestamp) -> Result<(), Error> {
    for (name, role, places) in PEOPLE {
        let invitation = Invitation {
            name: (*name).to_owned(),
            logins: vec![Login::Email(format!("{}@milpa.example", role.code()))],
            role: *role,
            enterprise: None,
            municipalities: places.iter().filter_map(|code| MunicipalityCode::parse(code)).collect(),
        };
        add(db, Dataset::Demonstration, &invitation, password, at).await?;
    }
    Ok(())
}
