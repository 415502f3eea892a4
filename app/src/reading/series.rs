//! One series, told.

use super::{libra, world};
use crate::error::AppError;
use domain::access::Scope;
use domain::invalid::{Invalid, Reason};
use domain::money::Currency;
use domain::period::Date;
use domain::price::PriceType;
use domain::price::conversion::{NotComparable, Target};
use domain::price::listing::SeriesMonths;
use domain::price::profile::{Beside, Inputs, NoProfile, Profile, profile};
use domain::price::query::{Money, SeriesQuery};
use domain::price::real::PriceLevel;
use store::Db;

/// Series offered for comparison: more would be a list to search, not to choose from.
const BESIDE: usize = 40;

/// The series that a query asks for.
///
/// # Errors
/// [`AppError::NotFound`] when the product has no price at that market and level; [`AppError::Invalid`] naming the unit or
/// the currency into which its prices cannot be brought.
pub async fn series(db: &Db, scope: &Scope, query: SeriesQuery, today: Date) -> Result<Profile, AppError> {
    let dataset = world(db, scope, query.dataset).await?.dataset;
    let commodity = store::prices::find_commodity(db, scope, &query.commodity).await?.ok_or(AppError::NotFound)?;
    let everywhere = store::prices::of_commodity(db, scope, dataset, commodity.id).await?;
    let here: Vec<&SeriesMonths> = everywhere.iter().filter(|e| e.series.market.slug == query.market).collect();
    let level = query.level.or_else(|| level(&here)).ok_or(AppError::NotFound)?;
    let siblings: Vec<SeriesMonths> = here.into_iter().filter(|e| e.series.price_type == level).cloned().collect();
    let chosen = choose(&siblings, query.quoted.as_deref()).ok_or(AppError::NotFound)?.clone();
    let at_market = store::prices::of_market(db, scope, dataset, chosen.series.market.id).await?;
    let beside = beside(&query, level, &chosen, everywhere.iter().chain(&at_market));
    let rates = store::rates::all(db, scope, dataset).await?;
    let currency = match (query.currency, query.unit, query.money) {
        // As quoted: nothing is converted that nobody asked to convert.
        (Currency::GTQ, None, Money::Nominal) => chosen.series.currency,
        (asked, _, Money::Nominal | Money::Real) => asked,
    };
    let target = Target { unit: query.unit, currency, libra: libra(db, scope, today).await?, rates: &rates };
    let index = store::cpi::all(db, scope, dataset).await?;
    let level = PriceLevel::of(&index, &store::catalogue::sources(db, scope).await?);
    let (entry, siblings, target, level) = (chosen, &siblings[..], &target, level.as_ref());
    profile(Inputs { query, dataset, entry, siblings, beside, target, level, today }).map_err(|why| match why {
        NoProfile::Empty => AppError::NotFound,
        NoProfile::NoIndex => Invalid::new("precios", Reason::NotAChoice).into(),
        NoProfile::NotComparable(NotComparable::NoFactor) => Invalid::new("unidad", Reason::NotAChoice).into(),
        NoProfile::NotComparable(NotComparable::NoRate(_)) => Invalid::new("moneda", Reason::NotAChoice).into(),
    })
}

/// The level with the most months.
fn level(found: &[&SeriesMonths]) -> Option<PriceType> {
    found.iter().max_by_key(|entry| entry.months.len()).map(|entry| entry.series.price_type)
}

/// The unit asked for, else the latest figure, else the longest past.
fn choose<'a>(found: &'a [SeriesMonths], quoted: Option<&str>) -> Option<&'a SeriesMonths> {
    let wanted = found.iter().filter(|entry| quoted.is_none_or(|slug| entry.series.unit.slug == slug));
    wanted.max_by_key(|entry| (entry.months.last().map(|m| m.month), entry.months.len()))
}

fn beside<'a>(
    query: &SeriesQuery,
    level: PriceType,
    chosen: &SeriesMonths,
    all: impl Iterator<Item = &'a SeriesMonths>,
) -> Vec<Beside> {
    let mut found: Vec<Beside> = Vec::new();
    let other = |e: &&SeriesMonths| e.series.price_type == level && e.series.id != chosen.series.id;
    for entry in all.filter(other) {
        let (commodity, market) = (&entry.series.commodity, &entry.series.market);
        let address = SeriesQuery { level: Some(level), quoted: None, ..query.clone() };
        let address = SeriesQuery { commodity: commodity.slug.clone(), market: market.slug.clone(), ..address };
        let same = (&address.commodity, &address.market) == (&query.commodity, &query.market);
        if !same && found.len() < BESIDE && !found.iter().any(|b| b.query == address) {
            found.push(Beside { query: address, commodity: commodity.names.clone(), market: market.names.clone() });
        }
    }
    found
}
