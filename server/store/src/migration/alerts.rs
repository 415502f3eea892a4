//! Alerts that people saved.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// `limit_micro` is in the currency and unit that the series is quoted in.
const SQL: &str = "
CREATE TABLE price_alert (
    id {key},
    account_id INTEGER NOT NULL REFERENCES account (id),
    series_id INTEGER NOT NULL REFERENCES series (id),
    wanted TEXT NOT NULL,
    limit_micro BIGINT,
    at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX price_alert_account ON price_alert (account_id, id);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0304_alerts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
