//! What somebody may report, and whether a report is near the market's prices.

use crate::error::AppError;
use domain::access::Scope;
use domain::period::{Date, Month};
use domain::price::listing::{CommodityListing, MarketListing, SeriesMonths};
use domain::price::report::{Report, ReportState};
use domain::price::usual::Usual;
use domain::unit::{Unit, in_force};
use store::Db;

/// The lists to choose from.
#[derive(Debug, Clone)]
pub struct Offered {
    pub commodities: Vec<CommodityListing>,
    pub markets: Vec<MarketListing>,
    pub units: Vec<Unit>,
}

/// Months whose prices say what is usual.
const YEAR: i32 = 12;

/// Products and markets of the account's world, and every unit.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn offered(db: &Db, scope: &Scope) -> Result<Offered, AppError> {
    let dataset = scope.dataset();
    Ok(Offered {
        commodities: store::prices::commodities(db, scope, dataset).await?,
        markets: store::prices::markets(db, scope, dataset).await?,
        units: store::catalogue::units(db, scope).await?,
    })
}

/// Where a report stands at first, beside the prices of its market, or of its level of trade where the market has none.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn first_state(db: &Db, scope: &Scope, report: &Report, today: Date) -> Result<ReportState, AppError> {
    let series = store::prices::of_commodity(db, scope, scope.dataset(), report.commodity).await?;
    let factors = store::catalogue::factors(db, scope).await?;
    let kg = in_force(&factors, report.unit, report.commodity, report.market, report.date).map(|factor| factor.kg);
    let of_level = |one: &&SeriesMonths| one.series.price_type == report.price_type;
    let here: Vec<f64> = series
        .iter()
        .filter(of_level)
        .filter(|one| one.series.market.id == report.market)
        .flat_map(|one| by_kilogram(one, today))
        .collect();
    let prices = if here.is_empty() {
        series.iter().filter(of_level).flat_map(|one| by_kilogram(one, today)).collect()
    } else {
        here
    };
    Ok(report.first_state(kg, Usual::of(&prices).as_ref()))
}

/// The monthly means of the last year in quetzales for a kilogram; none without a weight or in another currency.
pub(super) fn by_kilogram(one: &SeriesMonths, today: Date) -> Vec<f64> {
    let Some(kg) = one.factor.as_ref().map(|factor| factor.kg.to_f64()) else { return Vec::new() };
    if one.series.currency != domain::money::Currency::GTQ {
        return Vec::new();
    }
    let first = Month::of(today).plus(-YEAR);
    let lately = one.months.iter().filter(|month| month.month >= first);
    lately.filter_map(|month| month.figures.map(|figures| figures.mean.to_f64() / kg)).collect()
}

impl From<store::reports::Reported> for crate::api::reports::Shown {
    fn from(reported: store::reports::Reported) -> Self {
        let store::reports::Reported { id, role, commodity, market, price_type, unit, date, reading, state } = reported;
        Self { id, role, commodity, market, price_type, unit, date, reading, state }
    }
}
