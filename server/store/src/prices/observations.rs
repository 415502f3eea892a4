//! Single observations, page by page in the order of their key.

use super::series_row;
use crate::entity::{observation, unit_factor};
use crate::scope::everyone_reads;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::id::{ImportId, SeriesId};
use domain::page::{Page, PageRequest};
use domain::period::{date_of_day, day_number};
use domain::price::listing::{ObservationFilter, ObservationRow};
use domain::price::{Observation, PriceType, Series};
use domain::unit::{Factor, in_force};
use sea_orm::{FromQueryResult, Value};
use std::collections::HashMap;

/// What a filter finds, by series and day. The key of a page is that of its last observation.
///
/// # Errors
/// When the database does not answer.
pub async fn observations(
    db: &Db,
    scope: &Scope,
    filter: &ObservationFilter,
    page: PageRequest,
) -> Result<Page<ObservationRow>, Error> {
    everyone_reads(scope);
    let wanted = page.size() as usize;
    let mut days = days(db, filter, page.after(), wanted + 1).await?;
    let more = days.len() > wanted;
    days.truncate(wanted);
    let next = days.last().filter(|_| more).map(|day| key(day.series_id, day.day));
    let series = series(db, &days).await?;
    let factors = factors(db, &series).await?;
    let items = days.into_iter().map(|day| observation_row(day, &series, &factors)).collect::<Result<_, _>>()?;
    Ok(Page { items, next })
}

/// Series and day in one integer that orders as they do.
fn key(series: i32, day: i32) -> i64 {
    (i64::from(series) << 32) + i64::from(day) - i64::from(i32::MIN)
}

fn series_and_day(key: i64) -> (i32, i32) {
    let series = i32::try_from(key >> 32).unwrap_or(i32::MAX);
    let day = (key & 0xffff_ffff) + i64::from(i32::MIN);
    (series, i32::try_from(day).unwrap_or(i32::MAX))
}

/// The series that fit are few and found first, by number, each is then read from where the page starts: so nothing is
/// sorted. `CROSS JOIN` and the plus before the column keep SQLite to that order.
async fn days(db: &Db, filter: &ObservationFilter, after: Option<i64>, most: usize) -> Result<Vec<Day>, Error> {
    let (series, day) = after.map_or((0, i32::MIN), series_and_day);
    let sql = format!(
        "SELECT o.series_id, o.day, o.presence, o.price_micro, o.import_id FROM series AS s CROSS JOIN observation AS o \
         WHERE s.id >= $1 AND +s.source_id IN (SELECT id FROM source WHERE demo = $2 AND (slug = $3 OR $3 = '')) \
         AND ($4 = '' OR s.commodity_id = (SELECT id FROM commodity WHERE slug = $4)) \
         AND ($5 = '' OR s.market_id = (SELECT id FROM market WHERE slug = $5)) \
         AND ($6 = '' OR s.unit_id = (SELECT id FROM unit WHERE slug = $6)) \
         AND ($7 = '' OR s.price_type = $7) \
         AND o.series_id = s.id AND o.day BETWEEN $8 AND $9 AND (o.series_id > $1 OR o.day > $10) \
         ORDER BY s.id, o.day LIMIT {most}"
    );
    let text = |value: &Option<String>| Value::from(value.clone().unwrap_or_default());
    let values = [
        series.into(),
        filter.dataset.is_demonstration().into(),
        text(&filter.source),
        text(&filter.commodity),
        text(&filter.market),
        text(&filter.unit),
        filter.price_type.map_or("", PriceType::code).into(),
        filter.from.map_or(i32::MIN, day_number).into(),
        filter.to.map_or(i32::MAX, day_number).into(),
        day.into(),
    ];
    rows(db.reader(), &sql, values).await
}

async fn series(db: &Db, days: &[Day]) -> Result<HashMap<i32, Series>, Error> {
    let mut ids: Vec<i32> = days.iter().map(|day| day.series_id).collect();
    ids.dedup();
    let list = ids.iter().fold(String::from("0"), |list, id| format!("{list}, {id}"));
    let wanted = format!("SELECT id FROM series WHERE id IN ({list})");
    let found = series_row::read(db.reader(), &wanted, Vec::new()).await?;
    found.into_iter().map(|row| Ok((row.id, row.series()?))).collect()
}

async fn factors(db: &Db, series: &HashMap<i32, Series>) -> Result<Vec<Factor>, Error> {
    let units = series.values().map(|series| series.unit.id);
    let list = units.fold(String::from("0"), |list, id| format!("{list}, {id}"));
    let sql = format!("SELECT * FROM unit_factor WHERE unit_id IN ({list})");
    rows::<unit_factor::Model>(db.reader(), &sql, []).await?.into_iter().map(Factor::try_from).collect()
}

fn observation_row(day: Day, series: &HashMap<i32, Series>, factors: &[Factor]) -> Result<ObservationRow, Error> {
    let unreadable = |column, value| Error::unreadable("observation", column, value);
    let series = series.get(&day.series_id).ok_or_else(|| unreadable("series_id", day.series_id))?.clone();
    let date = date_of_day(day.day).ok_or_else(|| unreadable("day", day.day))?;
    let factor = in_force(factors, series.unit.id, series.commodity.id, series.market.id, date).cloned();
    let observation = Observation {
        series: SeriesId(day.series_id),
        date,
        reading: observation::reading(day.presence, day.price_micro)?,
        import: Some(ImportId(day.import_id)),
    };
    Ok(ObservationRow { series, observation, factor })
}

#[derive(FromQueryResult)]
struct Day {
    series_id: i32,
    day: i32,
    presence: i16,
    price_micro: Option<i64>,
    import_id: i32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_orders_as_series_and_day_do_and_reads_back() {
        let pairs = [(1, i32::MIN), (1, -3653), (1, 0), (1, i32::MAX), (2, i32::MIN), (2_000_000_000, 20_000)];
        let keys = pairs.map(|(series, day)| key(series, day));
        assert!(keys.is_sorted());
        assert_eq!(keys.map(series_and_day), pairs);
    }
}
