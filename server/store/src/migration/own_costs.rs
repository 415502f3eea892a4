//! What it costs cooperatives to sell.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// A row is never changed: the next figure of one thing has the next version. `value` is in millionths of a quetzal for a
/// quintal, or for a trip with a load (millionths of a quintal), or of a per cent; without one the assumption holds again.
const SQL: &str = "
CREATE TABLE own_cost (
    id {key},
    organization_id INTEGER NOT NULL REFERENCES enterprise (id),
    thing TEXT NOT NULL,
    version INTEGER NOT NULL,
    fee TEXT,
    origin TEXT,
    market_id INTEGER REFERENCES market (id),
    value BIGINT,
    trip_load BIGINT,
    valid_from INTEGER NOT NULL,
    source TEXT NOT NULL,
    at BIGINT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (organization_id, thing, version)
);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0321_own_costs"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
