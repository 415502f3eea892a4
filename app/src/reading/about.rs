//! What Milpa says of itself.

use super::libra;
use crate::error::AppError;
use domain::about::{About, Department, UnitWeight};
use domain::access::Scope;
use domain::period::Date;
use domain::price::assumed::Assumptions;
use domain::price::listing::Setting;
use domain::unit::{Factor, Unit};
use store::Db;

/// Places, chains, sources with their latest figures, weights and parameters in force.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn about(db: &Db, scope: &Scope, today: Date) -> Result<About, AppError> {
    let units = store::catalogue::units(db, scope).await?;
    let factors = store::catalogue::factors(db, scope).await?;
    let settings = store::catalogue::settings(db, scope).await?;
    Ok(About {
        today,
        departments: departments(),
        chains: store::reference::chains().to_vec(),
        libra: libra(db, scope, today).await?,
        assumed: Assumptions::in_force(&settings, today),
        sources: store::sources::listed(db, scope).await?,
        weights: weights(units, &factors, today),
        settings: in_force(settings, today),
    })
}

/// Departments in the order of their codes, with the municipalities that the project names.
fn departments() -> Vec<Department> {
    let mut found: Vec<Department> = Vec::new();
    for municipality in store::reference::project_municipalities() {
        match found.iter_mut().find(|department| department.name == municipality.department) {
            Some(department) => department.municipalities.push(municipality.name.clone()),
            None => found.push(Department {
                name: municipality.department.clone(),
                municipalities: vec![municipality.name.clone()],
            }),
        }
    }
    found
}

/// The weights that hold for every product at every market.
fn weights(units: Vec<Unit>, factors: &[Factor], today: Date) -> Vec<UnitWeight> {
    let weight = |unit: Unit| {
        let general = factors.iter().filter(|f| f.unit == unit.id && f.commodity.is_none() && f.market.is_none());
        let factor = general.filter(|f| f.valid_from <= today).max_by_key(|f| f.valid_from)?.clone();
        let Factor { kg, range, source, status, .. } = factor;
        Some(UnitWeight { names: unit.names, kg, range, source, status })
    };
    units.into_iter().filter_map(weight).collect()
}

/// The latest row of each parameter that has begun; they come key by key, oldest first.
fn in_force(mut settings: Vec<Setting>, today: Date) -> Vec<Setting> {
    settings.retain(|setting| setting.valid_from <= today);
    settings.reverse();
    settings.dedup_by_key(|setting| setting.key.clone());
    settings.reverse();
    settings
}
