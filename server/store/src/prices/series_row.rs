//! A series read in one row with what it is made of and its latest reading.

use crate::Error;
use crate::entity::import::instant;
use crate::entity::{commodity, market, observation, source, unit};
use crate::sql::rows;
use domain::id::SeriesId;
use domain::money::Currency;
use domain::period::{Date, date_of_day};
use domain::price::{PriceType, Reading, Series};
use jiff::tz::{Offset, offset};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, Value};

/// One series that has at least one observation.
pub(super) struct SeriesRow {
    pub(super) id: i32,
    source: source::Model,
    commodity: commodity::Model,
    market: market::Model,
    unit: unit::Model,
    price_type: String,
    currency: String,
    last_day: i32,
    last_presence: i16,
    last_price: Option<i64>,
    imported_at: i64,
}

/// `wanted` selects the `id` of series; they come by number. One without observations is left out.
pub(super) async fn read(
    on: &impl ConnectionTrait,
    wanted: &str,
    parameters: Vec<Value>,
) -> Result<Vec<SeriesRow>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM ({wanted}) AS w {JOINS} ORDER BY s.id");
    rows(on, &sql, parameters).await
}

const COLUMNS: &str = "s.id, s.price_type, s.currency, \
    src.id AS source_id, src.slug AS source_slug, src.name_es AS source_name_es, src.name_en AS source_name_en, \
    src.licence AS source_licence, src.url AS source_url, src.demo AS source_demo, \
    c.id AS commodity_id, c.slug AS commodity_slug, c.name_es AS commodity_name_es, c.name_en AS commodity_name_en, \
    c.chain AS commodity_chain, c.form AS commodity_form, c.quality AS commodity_quality, \
    k.id AS market_id, k.slug AS market_slug, k.name_es AS market_name_es, k.name_en AS market_name_en, \
    k.locality AS market_locality, k.municipality AS market_municipality, k.country AS market_country, \
    k.lat AS market_lat, k.lon AS market_lon, \
    u.id AS unit_id, u.slug AS unit_slug, u.words AS unit_words, u.name_es AS unit_name_es, \
    u.name_en AS unit_name_en, u.dimension AS unit_dimension, \
    o.day AS last_day, o.presence AS last_presence, o.price_micro AS last_price, i.at AS imported_at";

const JOINS: &str = "JOIN series AS s ON s.id = w.id \
    JOIN source AS src ON src.id = s.source_id \
    JOIN commodity AS c ON c.id = s.commodity_id \
    JOIN market AS k ON k.id = s.market_id \
    JOIN unit AS u ON u.id = s.unit_id \
    JOIN observation AS o ON o.series_id = s.id \
        AND o.day = (SELECT MAX(l.day) FROM observation AS l WHERE l.series_id = s.id) \
    JOIN import AS i ON i.id = o.import_id";

/// Guatemala keeps the same distance from Greenwich all year.
const GUATEMALA: Offset = offset(-6);

impl FromQueryResult for SeriesRow {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        Ok(Self {
            id: row.try_get("", "id")?,
            source: source::Model::from_query_result(row, "source_")?,
            commodity: commodity::Model::from_query_result(row, "commodity_")?,
            market: market::Model::from_query_result(row, "market_")?,
            unit: unit::Model::from_query_result(row, "unit_")?,
            price_type: row.try_get("", "price_type")?,
            currency: row.try_get("", "currency")?,
            last_day: row.try_get("", "last_day")?,
            last_presence: row.try_get("", "last_presence")?,
            last_price: row.try_get("", "last_price")?,
            imported_at: row.try_get("", "imported_at")?,
        })
    }
}

impl SeriesRow {
    /// The latest reading of any kind, with its day.
    pub(super) fn last(&self) -> Result<(Date, Reading), Error> {
        let day = date_of_day(self.last_day);
        let day = day.ok_or_else(|| Error::unreadable("observation", "day", self.last_day))?;
        Ok((day, observation::reading(self.last_presence, self.last_price)?))
    }

    /// The day, in Guatemala, of the import that the latest reading came with.
    pub(super) fn imported(&self) -> Result<Date, Error> {
        Ok(GUATEMALA.to_datetime(instant(self.imported_at)?).date())
    }

    pub(super) fn series(self) -> Result<Series, Error> {
        let unreadable = |column, value: String| Error::unreadable("series", column, value);
        Ok(Series {
            id: SeriesId(self.id),
            source: self.source.into(),
            commodity: self.commodity.into(),
            market: self.market.into(),
            price_type: PriceType::parse(&self.price_type).ok_or_else(|| unreadable("price_type", self.price_type))?,
            unit: self.unit.try_into()?,
            currency: Currency::parse(&self.currency).ok_or_else(|| unreadable("currency", self.currency))?,
        })
    }
}
