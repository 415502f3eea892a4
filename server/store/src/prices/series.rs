//! Series with everything a page says about them: their months, the factor of their unit, their latest reading.
//!
//! Three statements whatever the number of series: the series, their months, their factors.

use super::series_row::{self, SeriesRow};
use crate::entity::{month, unit_factor};
use crate::scope::everyone_reads;
use crate::sql::{integers, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::id::{CommodityId, MarketId, SeriesId};
use domain::price::listing::SeriesMonths;
use domain::price::{Monthly, PriceType, Series};
use domain::unit::{Factor, in_force};
use sea_orm::{FromQueryResult, Value};
use std::collections::HashMap;

/// More are never read at once: a market has some hundreds, a product some dozens.
pub const MOST_SERIES: usize = 2_000;

/// Every series of a product, by its number.
///
/// # Errors
/// When the database does not answer.
pub async fn of_commodity(
    db: &Db,
    scope: &Scope,
    dataset: Dataset,
    commodity: CommodityId,
) -> Result<Vec<SeriesMonths>, Error> {
    read(db, scope, dataset, "AND s.commodity_id = $2", vec![commodity.0.into()]).await
}

/// Every series of some products at one read, by its number.
///
/// # Errors
/// When the database does not answer.
pub async fn of_commodities(
    db: &Db,
    scope: &Scope,
    dataset: Dataset,
    commodities: &[CommodityId],
) -> Result<Vec<SeriesMonths>, Error> {
    let numbers: Vec<i32> = commodities.iter().map(|id| id.0).collect();
    read(db, scope, dataset, &format!("AND s.commodity_id IN ({})", integers(&numbers)), Vec::new()).await
}

/// Every series of a market, by its number.
///
/// # Errors
/// When the database does not answer.
pub async fn of_market(db: &Db, scope: &Scope, dataset: Dataset, market: MarketId) -> Result<Vec<SeriesMonths>, Error> {
    read(db, scope, dataset, "AND s.market_id = $2", vec![market.0.into()]).await
}

/// These series, by their number; those of another dataset or that are not there are left out.
///
/// # Errors
/// When the database does not answer.
pub async fn of_series(
    db: &Db,
    scope: &Scope,
    dataset: Dataset,
    series: &[SeriesId],
) -> Result<Vec<SeriesMonths>, Error> {
    let ids = series.iter().take(MOST_SERIES);
    // Zero is no series: the list is never empty.
    let list = ids.fold(String::from("0"), |list, id| format!("{list}, {id}"));
    read(db, scope, dataset, &format!("AND s.id IN ({list})"), Vec::new()).await
}

/// Every series of a dataset, by its number.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &Db, scope: &Scope, dataset: Dataset) -> Result<Vec<SeriesMonths>, Error> {
    read(db, scope, dataset, "", Vec::new()).await
}

/// Every series at one of some levels of trade with its last months only, counted from its own latest one: what a list of
/// references says.
///
/// # Errors
/// When the database does not answer.
pub async fn lately_at(
    db: &Db,
    scope: &Scope,
    dataset: Dataset,
    levels: &[PriceType],
    months: u32,
) -> Result<Vec<SeriesMonths>, Error> {
    // No code is empty: the list never is.
    let codes = levels.iter().fold(String::from("''"), |list, level| format!("{list}, '{}'", level.code()));
    let condition = format!("AND s.price_type IN ({codes})");
    let latest = "(SELECT MAX(l.month) FROM monthly AS l WHERE l.series_id = w.id)";
    let kept = format!("AND m.month > {latest} - {months}");
    read_months(db, scope, dataset, &condition, &kept, Vec::new()).await
}

/// What series there are, without their months, by their number.
///
/// # Errors
/// When the database does not answer.
pub async fn described(db: &Db, scope: &Scope, dataset: Dataset) -> Result<Vec<Series>, Error> {
    everyone_reads(scope);
    let rows = series_row::read(db.reader(), &wanted(""), vec![dataset.is_demonstration().into()]).await?;
    rows.into_iter().map(SeriesRow::series).collect()
}

async fn read(
    db: &Db,
    scope: &Scope,
    dataset: Dataset,
    condition: &str,
    values: Vec<Value>,
) -> Result<Vec<SeriesMonths>, Error> {
    read_months(db, scope, dataset, condition, "", values).await
}

/// `kept` says which months of the series that `condition` finds.
async fn read_months(
    db: &Db,
    scope: &Scope,
    dataset: Dataset,
    condition: &str,
    kept: &str,
    values: Vec<Value>,
) -> Result<Vec<SeriesMonths>, Error> {
    everyone_reads(scope);
    let mut parameters = vec![Value::from(dataset.is_demonstration())];
    parameters.extend(values);
    let wanted = wanted(condition);
    let series = series_row::read(db.reader(), &wanted, parameters.clone()).await?;
    let months = months(db, &wanted, kept, parameters.clone()).await?;
    let factors = factors(db, &wanted, parameters).await?;
    compose(series, months, &factors)
}

fn wanted(condition: &str) -> String {
    format!(
        "SELECT s.id, s.unit_id FROM series AS s JOIN source AS src ON src.id = s.source_id \
         WHERE src.demo = $1 {condition} ORDER BY s.id LIMIT {MOST_SERIES}"
    )
}

async fn months(
    db: &Db,
    wanted: &str,
    kept: &str,
    parameters: Vec<Value>,
) -> Result<HashMap<i32, Vec<Monthly>>, Error> {
    let packed = month::PACKED;
    let sql = format!(
        "SELECT m.series_id, {packed} AS months FROM ({wanted}) AS w JOIN monthly AS m ON m.series_id = w.id {kept} \
         GROUP BY m.series_id"
    );
    let unpack = |row: Packed| {
        let mut months: Vec<Monthly> = month::Row::unpack(row.series_id, &row.months)?
            .into_iter()
            .map(Monthly::try_from)
            .collect::<Result<_, _>>()?;
        months.sort_unstable_by_key(|month| month.month);
        Ok((row.series_id, months))
    };
    rows::<Packed>(db.reader(), &sql, parameters).await?.into_iter().map(unpack).collect()
}

async fn factors(db: &Db, wanted: &str, parameters: Vec<Value>) -> Result<Vec<Factor>, Error> {
    let sql = format!("SELECT f.* FROM unit_factor AS f WHERE f.unit_id IN (SELECT w.unit_id FROM ({wanted}) AS w)");
    let found = rows::<unit_factor::Model>(db.reader(), &sql, parameters).await?;
    found.into_iter().map(Factor::try_from).collect()
}

fn compose(
    series: Vec<SeriesRow>,
    mut months: HashMap<i32, Vec<Monthly>>,
    factors: &[Factor],
) -> Result<Vec<SeriesMonths>, Error> {
    let with_months = |row: SeriesRow| {
        let months = months.remove(&row.id).unwrap_or_default();
        let (last, imported) = (row.last()?, row.imported()?);
        let series = row.series()?;
        let on = months.last().map(|last| last.month.last_day());
        let factor = on.and_then(|on| in_force(factors, series.unit.id, series.commodity.id, series.market.id, on));
        Ok(SeriesMonths { factor: factor.cloned(), series, months, last: Some(last), imported: Some(imported) })
    };
    series.into_iter().map(with_months).collect()
}

#[derive(FromQueryResult)]
struct Packed {
    series_id: i32,
    months: String,
}
