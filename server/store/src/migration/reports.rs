//! Prices that people report from the market.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// `import_id` is the record by which an accepted report stands among the prices, and by which it can be taken back.
const SQL: &str = "
CREATE TABLE price_report (
    id {key},
    demo BOOLEAN NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    market_id INTEGER NOT NULL REFERENCES market (id),
    commodity_id INTEGER NOT NULL REFERENCES commodity (id),
    price_type TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    day INTEGER NOT NULL,
    presence SMALLINT NOT NULL,
    price_micro BIGINT,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    reviewed_at BIGINT,
    reviewed_by INTEGER REFERENCES account (id),
    import_id INTEGER REFERENCES import (id)
);
CREATE INDEX price_report_state ON price_report (state, id);
CREATE INDEX price_report_account ON price_report (account_id, id);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0303_reports"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
