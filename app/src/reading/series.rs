//! One series, told.

use super::{libra, world};
use crate::error::AppError;
use domain::access::Scope;
use domain::invalid::{Invalid, Reason};
use domain::period::Date;
use domain::price::PriceType;
use domain::price::conversion::Target;
use domain::price::listing::SeriesMonths;
use domain::price::profile::{NoProfile, Profile, profile};
use domain::price::query::SeriesQuery;
use store::Db;

/// The series that a query asks for.
///
/// # Errors
/// [`AppError::NotFound`] when the product has no price at that market and level; [`AppError::Invalid`] naming the unit or
/// the currency into which its prices cannot be brought.
pub async fn series(db: &Db, scope: &Scope, query: SeriesQuery, today: Date) -> Result<Profile, AppError> {
    let dataset = world(db, scope, query.dataset).await?.dataset;
    let commodity = store::prices::find_commodity(db, scope, &query.commodity).await?.ok_or(AppError::NotFound)?;
    let mut found = store::prices::of_commodity(db, scope, dataset, commodity.id).await?;
    found.retain(|entry| entry.series.market.slug == query.market);
    let level = query.level.or_else(|| level(&found)).ok_or(AppError::NotFound)?;
    found.retain(|entry| entry.series.price_type == level);
    let chosen = choose(&found, query.quoted.as_deref()).ok_or(AppError::NotFound)?.clone();
    let rates = store::rates::all(db, scope, dataset).await?;
    let currency = if query.currency == domain::money::Currency::GTQ && query.unit.is_none() {
        // As quoted: nothing is converted that nobody asked to convert.
        chosen.series.currency
    } else {
        query.currency
    };
    let target = Target { unit: query.unit, currency, libra: libra(db, scope).await?, rates: &rates };
    profile(query, dataset, chosen, &found, &target, today).map_err(|why| match why {
        NoProfile::Empty => AppError::NotFound,
        NoProfile::NotComparable(domain::price::conversion::NotComparable::NoFactor) => {
            Invalid::new("unidad", Reason::NotAChoice).into()
        }
        NoProfile::NotComparable(domain::price::conversion::NotComparable::NoRate(_)) => {
            Invalid::new("moneda", Reason::NotAChoice).into()
        }
    })
}

/// The level with the most months.
fn level(found: &[SeriesMonths]) -> Option<PriceType> {
    found.iter().max_by_key(|entry| entry.months.len()).map(|entry| entry.series.price_type)
}

/// The unit asked for, else the latest figure, else the longest past.
fn choose<'a>(found: &'a [SeriesMonths], quoted: Option<&str>) -> Option<&'a SeriesMonths> {
    let wanted = found.iter().filter(|entry| quoted.is_none_or(|slug| entry.series.unit.slug == slug));
    wanted.max_by_key(|entry| (entry.months.last().map(|m| m.month), entry.months.len()))
}
