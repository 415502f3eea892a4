//! The world's prices at the door.

use super::{World, libra, world};
use crate::error::AppError;
use domain::access::Scope;
use domain::money::Currency;
use domain::period::Date;
use domain::price::PriceType;
use domain::price::doorstep::{Doorstep, Inputs, Listed, MONTHS, build};
use domain::price::listing::SeriesMonths;
use domain::price::query::{ReferencesQuery, Refused};
use store::Db;

/// What is paid beyond the country's door.
const LEVELS: [PriceType; 2] = [PriceType::International, PriceType::Fob];

/// The references and the way that a query asks for; without references the way is still there to be computed.
///
/// # Errors
/// [`AppError::NotFound`] for a product that is no reference.
pub async fn references(
    db: &Db,
    scope: &Scope,
    (query, refused): (ReferencesQuery, Vec<Refused>),
    today: Date,
) -> Result<Doorstep, AppError> {
    let World { dataset, other } = world(db, scope, query.dataset).await?;
    let series = store::prices::lately_at(db, scope, dataset, &LEVELS, MONTHS).await?;
    let known = |slug: &String| series.iter().any(|entry| entry.series.commodity.slug == *slug);
    if !query.commodity.as_ref().is_none_or(known) {
        return Err(AppError::NotFound);
    }
    let names = store::prices::commodities(db, scope, dataset).await?;
    let names_of = |entry: &SeriesMonths| {
        let listing = names.iter().find(|listing| listing.commodity.id == entry.series.commodity.id);
        listing.map_or(&[][..], |listing| &listing.source_names)
    };
    let listed: Vec<Listed<'_>> = series.iter().map(|entry| Listed { entry, source_names: names_of(entry) }).collect();
    let dollar = store::rates::of_months(db, scope, dataset, Currency::USD).await?;
    let publishers = store::catalogue::sources(db, scope).await?;
    Ok(build(Inputs {
        query,
        refused,
        dataset,
        other_dataset: other,
        listed: &listed,
        dollar: &dollar,
        publishers: &publishers,
        libra: libra(db, scope, today).await?,
        today,
    }))
}
