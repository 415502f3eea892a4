//! Foreign trade: who trades, what went where in which year, and what a later file changed.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// Values in thousandths of a US dollar, weights in grams. An empty `breakdown` is the whole of a flow; any other is a part of
/// it by customs procedure, means of transport or second partner, never added to it.
const SQL: &str = "
CREATE TABLE trade_area (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL
){clustered};
CREATE TABLE trade_flow (
    id {key},
    source_id INTEGER NOT NULL REFERENCES source (id),
    reporter TEXT NOT NULL REFERENCES trade_area (code),
    flow TEXT NOT NULL,
    code TEXT NOT NULL,
    partner TEXT NOT NULL REFERENCES trade_area (code),
    year INTEGER NOT NULL,
    breakdown TEXT NOT NULL,
    nomenclature TEXT NOT NULL,
    value_milli BIGINT NOT NULL CHECK (value_milli >= 0),
    weight_grams BIGINT CHECK (weight_grams > 0),
    weight_estimated BOOLEAN NOT NULL,
    quantity_milli BIGINT,
    quantity_unit TEXT NOT NULL,
    provisional BOOLEAN NOT NULL,
    import_id INTEGER NOT NULL,
    UNIQUE (source_id, reporter, flow, code, partner, year, breakdown)
);
CREATE INDEX trade_flow_of_import ON trade_flow (import_id);
CREATE TABLE trade_flow_history (
    flow_id INTEGER NOT NULL,
    nomenclature TEXT NOT NULL,
    value_milli BIGINT NOT NULL,
    weight_grams BIGINT,
    weight_estimated BOOLEAN NOT NULL,
    quantity_milli BIGINT,
    quantity_unit TEXT NOT NULL,
    provisional BOOLEAN NOT NULL,
    import_id INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL,
    replaced_at BIGINT NOT NULL,
    PRIMARY KEY (flow_id, replaced_by)
){clustered};
CREATE INDEX trade_flow_history_of_import ON trade_flow_history (import_id);
CREATE INDEX trade_flow_history_replaced_by ON trade_flow_history (replaced_by);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0300_trade"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
