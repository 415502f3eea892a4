//! [server build] Gathers from the store what a page's calculation needs, and makes it: one file for each page.
//!
//! Server functions, downloads and the sheets to print all read here, so that they say the same.

pub mod about;
pub mod alert_letters;
pub mod alerts;
pub mod board;
pub mod catalogue;
pub mod circular;
pub mod costs;
pub mod diversification;
pub mod enterprises;
pub mod homes;
pub mod ideas;
pub mod ledger;
pub mod margins;
pub mod markets;
pub mod opportunities;
pub mod own_price;
pub mod profile;
pub mod references;
pub mod reports;
pub mod sales;
pub mod seasons;
pub mod series;
pub mod sheet;
pub mod trade;
pub mod uploads;

use crate::error::AppError;
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::period::Date;
use domain::unit::Kilograms;
use store::Db;

/// The world to show, and whether the other one has figures too.
#[derive(Debug, Clone, Copy)]
pub struct World {
    pub dataset: Dataset,
    pub other: bool,
}

/// The world asked for, or the real one, or the made-up one where nothing real has been loaded.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn world(db: &Db, scope: &Scope, asked: Option<Dataset>) -> Result<World, AppError> {
    let present = store::prices::datasets(db, scope).await?;
    let has = |dataset: Dataset| present.iter().any(|listing| listing.dataset == dataset);
    let usual = if has(Dataset::Real) || !has(Dataset::Demonstration) { Dataset::Real } else { Dataset::Demonstration };
    let dataset = asked.unwrap_or(usual);
    let other = match dataset {
        Dataset::Real => Dataset::Demonstration,
        Dataset::Demonstration => Dataset::Real,
    };
    Ok(World { dataset, other: has(other) })
}

/// The libra in force on a day: 0.460 kg unless the team has set another.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn libra(db: &Db, scope: &Scope, on: Date) -> Result<Kilograms, AppError> {
    let set = store::catalogue::setting_micro(db, scope, "libra_kg", on).await?;
    set.and_then(Kilograms::from_micro).ok_or(AppError::Unavailable)
}
