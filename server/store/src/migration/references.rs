//! What prices are measured against: exchange rates, consumer prices, and the parameters that the team may change.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

const SQL: &str = "
CREATE TABLE exchange_rate (
    source_id INTEGER NOT NULL REFERENCES source (id),
    currency TEXT NOT NULL,
    month INTEGER NOT NULL,
    gtq_micro BIGINT NOT NULL CHECK (gtq_micro > 0),
    PRIMARY KEY (source_id, currency, month)
){clustered};
CREATE TABLE cpi (
    source_id INTEGER NOT NULL REFERENCES source (id),
    base TEXT NOT NULL,
    month INTEGER NOT NULL,
    index_micro BIGINT NOT NULL CHECK (index_micro > 0),
    PRIMARY KEY (source_id, base, month)
){clustered};
CREATE TABLE setting (
    key TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (key, valid_from)
){clustered};
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0003_references"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
