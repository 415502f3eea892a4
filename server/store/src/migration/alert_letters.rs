//! Letters about saved alerts: who wants them, and those that wait, went or failed.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// Who has no row in `alert_letter_choice` has not chosen. The address is that of the account at the moment of sending, so
/// that none is kept here. `stop_hash` is of the mark that stops further letters: who reads the database cannot use it.
const SQL: &str = "
CREATE TABLE alert_letter_choice (
    account_id INTEGER NOT NULL PRIMARY KEY REFERENCES account (id),
    choice TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE TABLE alert_letter (
    id {key},
    account_id INTEGER NOT NULL REFERENCES account (id),
    alert_id INTEGER NOT NULL REFERENCES price_alert (id),
    month INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at BIGINT NOT NULL,
    stop_hash TEXT,
    at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (account_id, alert_id, month)
);
CREATE INDEX alert_letter_alert ON alert_letter (alert_id, month);
CREATE INDEX alert_letter_state ON alert_letter (state, next_at);
CREATE UNIQUE INDEX alert_letter_stop ON alert_letter (stop_hash);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0501_alert_letters"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
