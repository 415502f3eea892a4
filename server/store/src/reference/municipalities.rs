//! The 22 departments and 340 municipalities of Guatemala, with INE's codes as text.
//!
//! Codes and names are INE's, centroids those of OCHA and CONRED (CC BY-IGO); the table names its sources.

use domain::place::{Department, Municipality, MunicipalityCode, Point};
use std::sync::LazyLock;

const TABLE: &str = include_str!("municipalities.csv");

/// In the order of INE's codes 01 to 22.
const DEPARTMENTS: [&str; 22] = [
    "Guatemala",
    "El Progreso",
    "Sacatepéquez",
    "Chimaltenango",
    "Escuintla",
    "Santa Rosa",
    "Sololá",
    "Totonicapán",
    "Quetzaltenango",
    "Suchitepéquez",
    "Retalhuleu",
    "San Marcos",
    "Huehuetenango",
    "Quiché",
    "Baja Verapaz",
    "Alta Verapaz",
    "Petén",
    "Izabal",
    "Zacapa",
    "Chiquimula",
    "Jalapa",
    "Jutiapa",
];

static ALL_DEPARTMENTS: LazyLock<Vec<Department>> = LazyLock::new(|| {
    let department = |(i, name): (usize, &&str)| Department { code: format!("{:02}", i + 1), name: (*name).to_owned() };
    DEPARTMENTS.iter().enumerate().map(department).collect()
});

// A line that cannot be read is left out: the test that counts 340 is where it would show.
static ALL: LazyLock<Vec<Municipality>> = LazyLock::new(|| TABLE.lines().filter_map(parse).collect());

/// The departments, by code.
#[must_use]
pub fn departments() -> &'static [Department] {
    &ALL_DEPARTMENTS
}

/// The municipalities, by code.
#[must_use]
pub fn municipalities() -> &'static [Municipality] {
    &ALL
}

/// The municipality of a code of four digits.
#[must_use]
pub fn municipality(code: &str) -> Option<&'static Municipality> {
    let at = ALL.binary_search_by(|m| m.code.as_str().cmp(code)).ok()?;
    ALL.get(at)
}

/// The 29 municipalities that the project's text names; it speaks of 30, so one place is open.
pub fn project_municipalities() -> impl Iterator<Item = &'static Municipality> {
    ALL.iter().filter(|municipality| municipality.in_project)
}

/// `0901,Quetzaltenango,14.8399,-91.5250,1`; comments and the heading hold no code of four digits.
fn parse(line: &str) -> Option<Municipality> {
    let mut cells = line.split(',');
    let code = MunicipalityCode::parse(cells.next()?)?;
    let name = cells.next()?.to_owned();
    let point = Point { lat: cells.next()?.parse().ok()?, lon: cells.next()?.parse().ok()? };
    let in_project = cells.next()? == "1";
    let department = code.department().parse::<usize>().ok()?.checked_sub(1)?;
    Some(Municipality { department: (*DEPARTMENTS.get(department)?).to_owned(), code, name, point, in_project })
}
