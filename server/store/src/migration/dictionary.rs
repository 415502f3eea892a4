//! What prices are of: sources, products, markets, units, what each source calls them, and the series they form.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// An alias holds what a source writes; an empty `code`, `locality` or `country` is one that the source does not
/// give.
const SQL: &str = "
CREATE TABLE source (
    id {key},
    slug TEXT NOT NULL UNIQUE,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    licence TEXT NOT NULL,
    url TEXT NOT NULL,
    demo BOOLEAN NOT NULL
);
CREATE TABLE commodity (
    id {key},
    slug TEXT NOT NULL UNIQUE,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    chain TEXT,
    form TEXT,
    quality TEXT
);
CREATE TABLE commodity_alias (
    id {key},
    source_id INTEGER NOT NULL REFERENCES source (id),
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    commodity_id INTEGER NOT NULL REFERENCES commodity (id),
    UNIQUE (source_id, name, code)
);
CREATE TABLE market (
    id {key},
    slug TEXT NOT NULL UNIQUE,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    locality TEXT NOT NULL,
    municipality TEXT,
    country TEXT NOT NULL,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION
);
CREATE TABLE market_alias (
    id {key},
    source_id INTEGER NOT NULL REFERENCES source (id),
    name TEXT NOT NULL,
    locality TEXT NOT NULL,
    country TEXT NOT NULL,
    code TEXT NOT NULL,
    market_id INTEGER NOT NULL REFERENCES market (id),
    UNIQUE (source_id, name, locality, country, code)
);
CREATE TABLE unit (
    id {key},
    slug TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    dimension TEXT NOT NULL
);
CREATE TABLE unit_words (
    id {key},
    words TEXT NOT NULL UNIQUE,
    unit_id INTEGER NOT NULL REFERENCES unit (id)
);
CREATE TABLE unit_factor (
    id {key},
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    commodity_id INTEGER REFERENCES commodity (id),
    market_id INTEGER REFERENCES market (id),
    kg_micro BIGINT NOT NULL CHECK (kg_micro > 0),
    least_micro BIGINT,
    most_micro BIGINT,
    valid_from INTEGER NOT NULL,
    source TEXT NOT NULL,
    status TEXT NOT NULL
);
CREATE UNIQUE INDEX unit_factor_of
    ON unit_factor (unit_id, COALESCE(commodity_id, 0), COALESCE(market_id, 0), valid_from);
CREATE TABLE series (
    id {key},
    source_id INTEGER NOT NULL REFERENCES source (id),
    commodity_id INTEGER NOT NULL REFERENCES commodity (id),
    market_id INTEGER NOT NULL REFERENCES market (id),
    price_type TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    currency TEXT NOT NULL,
    UNIQUE (source_id, commodity_id, market_id, price_type, unit_id, currency)
);
CREATE INDEX series_of_commodity ON series (commodity_id);
CREATE INDEX series_of_market ON series (market_id);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0001_dictionary"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
