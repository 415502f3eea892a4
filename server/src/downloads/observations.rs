//! Single readings as a table: what `milpa export prices` writes. The columns have the names of the read API, so that one
//! description fits both.

use domain::price::Reading;
use domain::price::listing::ObservationRow;
use feeds::download::Value;

/// The headings, in order.
pub const HEADINGS: [&str; 13] = [
    "date",
    "commodity",
    "commodity_name",
    "market",
    "market_name",
    "price_type",
    "unit",
    "currency",
    "price",
    "presence",
    "source",
    "licence",
    "demo",
];

/// One reading.
#[must_use]
pub fn row(row: &ObservationRow) -> Vec<Value> {
    let series = &row.series;
    let (presence, price) = match row.observation.reading {
        Reading::Observed(price) => ("observed", Value::Price(price)),
        Reading::Estimated(price) => ("estimated", Value::Price(price)),
        Reading::NoSupply => ("no_supply", Value::Empty),
        Reading::NoData => ("no_data", Value::Empty),
    };
    vec![
        Value::Day(row.observation.date),
        series.commodity.slug.as_str().into(),
        series.commodity.names.es.as_str().into(),
        series.market.slug.as_str().into(),
        series.market.names.es.as_str().into(),
        series.price_type.code().into(),
        series.unit.names.es.as_str().into(),
        series.currency.code().into(),
        price,
        presence.into(),
        series.source.slug.as_str().into(),
        series.source.licence.as_str().into(),
        (if series.source.demo { "true" } else { "false" }).into(),
    ]
}
