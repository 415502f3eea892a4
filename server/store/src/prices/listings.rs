//! What there is: datasets, products and markets that have prices.

use crate::entity::{commodity, market};
use crate::scope::everyone_reads;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::period::{Date, date_of_day};
use domain::price::listing::{CommodityListing, DatasetListing, MarketListing};
use domain::price::{Commodity, Market};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryResult};
use std::collections::HashMap;

/// The last day of each series with a price; the key of observations is searched, never scanned.
const PRICED: &str = "(SELECT * FROM (SELECT s.id, s.commodity_id, s.market_id, s.price_type, src.demo, \
        (SELECT o.day FROM observation AS o WHERE o.series_id = s.id AND o.presence < 2 \
         ORDER BY o.day DESC LIMIT 1) AS last_day \
    FROM series AS s JOIN source AS src ON src.id = s.source_id) AS every WHERE last_day IS NOT NULL)";

/// Something for a series within the country, nothing for one beyond its door.
const HOME: &str = "CASE WHEN p.price_type NOT IN ('fob', 'international') THEN 1 END";

/// More are never listed: pages show a choice of them.
const MOST: u32 = 5_000;

/// The datasets that have prices, the real one first.
///
/// # Errors
/// When the database does not answer.
pub async fn datasets(db: &Db, scope: &Scope) -> Result<Vec<DatasetListing>, Error> {
    everyone_reads(scope);
    let sql = format!("SELECT p.demo, MAX(p.last_day) AS last_day FROM {PRICED} AS p GROUP BY p.demo ORDER BY p.demo");
    let found = rows::<DatasetRow>(db.reader(), &sql, []).await?;
    let listing = |row: DatasetRow| {
        let dataset = if row.demo { Dataset::Demonstration } else { Dataset::Real };
        Ok(DatasetListing { dataset, last_day: day(row.last_day)? })
    };
    found.into_iter().map(listing).collect()
}

/// Products that have prices, by their Spanish name.
///
/// # Errors
/// When the database does not answer.
pub async fn commodities(db: &Db, scope: &Scope, dataset: Dataset) -> Result<Vec<CommodityListing>, Error> {
    everyone_reads(scope);
    let sql = format!(
        "SELECT c.*, COUNT(*) AS series, COUNT(DISTINCT p.market_id) AS others, \
            COUNT({HOME}) AS home, MAX(p.last_day) AS last_day \
         FROM {PRICED} AS p JOIN commodity AS c ON c.id = p.commodity_id WHERE p.demo = $1 \
         GROUP BY c.id ORDER BY c.name_es, c.slug LIMIT {MOST}"
    );
    let found = rows::<Counted<commodity::Model>>(db.reader(), &sql, [dataset.is_demonstration().into()]).await?;
    let mut names = names(db, dataset, "SELECT DISTINCT a.commodity_id, a.name FROM commodity_alias AS a").await?;
    let listing = |row: Counted<commodity::Model>| {
        Ok(CommodityListing {
            source_names: names.remove(&row.thing.id).unwrap_or_default(),
            commodity: row.thing.into(),
            series: count(row.series),
            home_series: count(row.home),
            markets: count(row.others),
            last_day: day(row.last_day)?,
        })
    };
    found.into_iter().map(listing).collect()
}

/// Markets that have prices, by their Spanish name.
///
/// # Errors
/// When the database does not answer.
pub async fn markets(db: &Db, scope: &Scope, dataset: Dataset) -> Result<Vec<MarketListing>, Error> {
    everyone_reads(scope);
    let sql = format!(
        "SELECT k.*, COUNT(*) AS series, COUNT(DISTINCT p.commodity_id) AS others, \
            COUNT({HOME}) AS home, MAX(p.last_day) AS last_day \
         FROM {PRICED} AS p JOIN market AS k ON k.id = p.market_id WHERE p.demo = $1 \
         GROUP BY k.id ORDER BY k.name_es, k.slug LIMIT {MOST}"
    );
    let found = rows::<Counted<market::Model>>(db.reader(), &sql, [dataset.is_demonstration().into()]).await?;
    let mut names = names(db, dataset, "SELECT DISTINCT a.market_id, a.name FROM market_alias AS a").await?;
    let listing = |row: Counted<market::Model>| {
        Ok(MarketListing {
            source_names: names.remove(&row.thing.id).unwrap_or_default(),
            market: row.thing.into(),
            series: count(row.series),
            last_day: day(row.last_day)?,
        })
    };
    found.into_iter().map(listing).collect()
}

/// The product of an address, with or without prices.
///
/// # Errors
/// When the database does not answer.
pub async fn find_commodity(db: &Db, scope: &Scope, slug: &str) -> Result<Option<Commodity>, Error> {
    everyone_reads(scope);
    let of_slug = commodity::Entity::find().filter(commodity::Column::Slug.eq(slug));
    Ok(of_slug.one(db.reader()).await?.map(Commodity::from))
}

/// The market of an address, with or without prices.
///
/// # Errors
/// When the database does not answer.
pub async fn find_market(db: &Db, scope: &Scope, slug: &str) -> Result<Option<Market>, Error> {
    everyone_reads(scope);
    let of_slug = market::Entity::find().filter(market::Column::Slug.eq(slug));
    Ok(of_slug.one(db.reader()).await?.map(Market::from))
}

/// What the sources of a dataset call each thing.
async fn names(db: &Db, dataset: Dataset, select: &str) -> Result<HashMap<i32, Vec<String>>, Error> {
    let sql = format!("{select} JOIN source AS src ON src.id = a.source_id WHERE src.demo = $1 ORDER BY 1, 2");
    let mut names: HashMap<i32, Vec<String>> = HashMap::new();
    for Name { thing, name } in rows(db.reader(), &sql, [dataset.is_demonstration().into()]).await? {
        names.entry(thing).or_default().push(name);
    }
    Ok(names)
}

fn day(day: i32) -> Result<Date, Error> {
    date_of_day(day).ok_or_else(|| Error::unreadable("observation", "day", day))
}

fn count(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[derive(FromQueryResult)]
struct DatasetRow {
    demo: bool,
    last_day: i32,
}

/// A product or a market, with the number of its series, of the markets or products they are of, and of series within the
/// country.
struct Counted<T> {
    thing: T,
    series: i64,
    others: i64,
    home: i64,
    last_day: i32,
}

impl<T: FromQueryResult> FromQueryResult for Counted<T> {
    fn from_query_result(row: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        Ok(Self {
            thing: T::from_query_result(row, prefix)?,
            series: row.try_get("", "series")?,
            others: row.try_get("", "others")?,
            home: row.try_get("", "home")?,
            last_day: row.try_get("", "last_day")?,
        })
    }
}

struct Name {
    thing: i32,
    name: String,
}

impl FromQueryResult for Name {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        Ok(Self { thing: row.try_get_by_index(0)?, name: row.try_get_by_index(1)? })
    }
}
