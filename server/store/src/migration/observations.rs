//! Prices day by day, what they replaced, their months, the imports that brought them, and the version of it all.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// Days count from 1970-01-01, months from January of year 0, instants in milliseconds from 1970.
/// `presence`: 0 observed, 1 estimated, 2 no supply, 3 no data. A month sums its observed prices, or its estimated ones
/// when it has no others; it is written only by this crate, from the days. `reference` is a fingerprint of the seeds.
/// Days do not declare what they refer to: only an import writes them, with the numbers that its own transaction found, and
/// looking each up again took PostgreSQL as long as writing them.
const SQL: &str = "
CREATE TABLE import (
    id {key},
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    source TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    added INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    undone_at BIGINT
);
CREATE TABLE observation (
    series_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    presence SMALLINT NOT NULL CHECK (presence BETWEEN 0 AND 3),
    price_micro BIGINT CHECK ((presence < 2) = (price_micro IS NOT NULL)),
    import_id INTEGER NOT NULL,
    PRIMARY KEY (series_id, day)
){clustered};
CREATE TABLE observation_history (
    series_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    presence SMALLINT NOT NULL,
    price_micro BIGINT,
    import_id INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL,
    replaced_at BIGINT NOT NULL,
    PRIMARY KEY (series_id, day, replaced_by)
){clustered};
CREATE INDEX observation_history_of_import ON observation_history (import_id);
CREATE INDEX observation_history_replaced_by ON observation_history (replaced_by);
CREATE TABLE monthly (
    series_id INTEGER NOT NULL REFERENCES series (id),
    month INTEGER NOT NULL,
    observed INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    no_supply INTEGER NOT NULL,
    sum_micro BIGINT,
    min_micro BIGINT,
    max_micro BIGINT,
    PRIMARY KEY (series_id, month)
){clustered};
CREATE TABLE data_version (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version BIGINT NOT NULL,
    reference TEXT NOT NULL
);
INSERT INTO data_version (id, version, reference) VALUES (1, 1, '');
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0002_observations"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
