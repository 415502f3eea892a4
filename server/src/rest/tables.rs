//! The answers of the read API as tables: the same fields in the same order, one row an item.

use super::catalogue::{CommodityItem, MarketItem};
use super::observations::ObservationItem;
use super::series::SeriesAnswer;
use super::trade::TradeFlow;
use feeds::download::{Table, Value};

pub(super) fn commodities(items: &[CommodityItem]) -> Table {
    let row = |item: &CommodityItem| {
        vec![
            Value::Whole(item.id.into()),
            text(&item.slug),
            text(&item.name_es),
            text(&item.name_en),
            text(&item.source_names.join("; ")),
            maybe(item.chain.as_deref()),
            maybe(item.form.as_deref()),
            maybe(item.quality.as_deref()),
            Value::Whole(item.series.into()),
            Value::Whole(item.markets.into()),
            text(&item.last_day),
            truth(item.demo),
        ]
    };
    let columns = [
        "id",
        "slug",
        "name_es",
        "name_en",
        "source_names",
        "chain",
        "form",
        "quality",
        "series",
        "markets",
        "last_day",
        "demo",
    ];
    table(&columns, items.iter().map(row).collect())
}

pub(super) fn markets(items: &[MarketItem]) -> Table {
    let row = |item: &MarketItem| {
        vec![
            Value::Whole(item.id.into()),
            text(&item.slug),
            text(&item.name_es),
            text(&item.name_en),
            text(&item.source_names.join("; ")),
            text(&item.locality),
            maybe(item.municipality.as_deref()),
            text(&item.country),
            item.latitude.map_or(Value::Empty, Value::Number),
            item.longitude.map_or(Value::Empty, Value::Number),
            Value::Whole(item.series.into()),
            text(&item.last_day),
            truth(item.demo),
        ]
    };
    let columns = [
        "id",
        "slug",
        "name_es",
        "name_en",
        "source_names",
        "locality",
        "municipality",
        "country",
        "latitude",
        "longitude",
        "series",
        "last_day",
        "demo",
    ];
    table(&columns, items.iter().map(row).collect())
}

pub(super) fn observations(items: &[ObservationItem]) -> Table {
    let row = |item: &ObservationItem| {
        vec![
            text(&item.date),
            text(&item.commodity),
            text(&item.market),
            text(item.price_type),
            text(&item.unit),
            text(&item.currency),
            maybe(item.price.as_deref()),
            maybe(item.gtq_per_kg.as_deref()),
            text(&item.source),
            truth(item.demo),
            text(item.presence),
            Value::Whole(item.series.into()),
        ]
    };
    let columns = [
        "date",
        "commodity",
        "market",
        "price_type",
        "unit",
        "currency",
        "price",
        "gtq_per_kg",
        "source",
        "demo",
        "presence",
        "series",
    ];
    table(&columns, items.iter().map(row).collect())
}

pub(super) fn series(told: &SeriesAnswer) -> Table {
    let identity = &told.series;
    let rows = told.values.iter().map(|value| {
        vec![
            text(&value.month),
            maybe(value.mean.as_deref()),
            Value::Whole(value.n.into()),
            maybe(value.min.as_deref()),
            maybe(value.max.as_deref()),
            Value::Whole(value.observed.into()),
            Value::Whole(value.estimated.into()),
            Value::Whole(value.no_supply.into()),
        ]
    });
    let mark = |heading: &str, text: &str| (heading.to_owned(), text.to_owned());
    let demo = if identity.demo { "true" } else { "false" };
    Table {
        marks: vec![
            mark("commodity", &identity.commodity),
            mark("market", &identity.market),
            mark("price_type", identity.price_type),
            mark("unit", &identity.unit),
            mark("currency", &identity.currency),
            mark("source", &identity.source),
            mark("licence", &identity.licence),
            mark("demo", demo),
        ],
        ..table(&["month", "mean", "n", "min", "max", "observed", "estimated", "no_supply"], rows.collect())
    }
}

pub(super) fn trade(items: &[TradeFlow]) -> Table {
    let row = |item: &TradeFlow| {
        vec![
            Value::Whole(item.year.into()),
            text(&item.reporter),
            text(&item.partner),
            text(&item.partner_kind),
            text(&item.flow),
            text(&item.code),
            text(&item.nomenclature),
            maybe(item.breakdown.as_deref()),
            text(&item.value_usd),
            maybe(item.weight_kg.as_deref()),
            truth(item.weight_estimated),
            truth(item.provisional),
            text(&item.source),
            text(&item.licence),
            truth(item.demo),
        ]
    };
    let columns = [
        "year",
        "reporter",
        "partner",
        "partner_kind",
        "flow",
        "code",
        "nomenclature",
        "breakdown",
        "value_usd",
        "weight_kg",
        "weight_estimated",
        "provisional",
        "source",
        "licence",
        "demo",
    ];
    table(&columns, items.iter().map(row).collect())
}

fn table(columns: &[&str], rows: Vec<Vec<Value>>) -> Table {
    Table { columns: columns.iter().map(|column| (*column).to_owned()).collect(), rows, ..Table::default() }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn maybe(value: Option<&str>) -> Value {
    value.map_or(Value::Empty, text)
}

fn truth(truth: bool) -> Value {
    text(if truth { "true" } else { "false" })
}
