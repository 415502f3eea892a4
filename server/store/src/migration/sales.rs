//! The ledger of sales: products and buyers of each MSME, sales, and every version of each.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// Days are numbers since 1970, money and weights millionths; of a return they are below zero. `sale` has what is grouped and
/// summed, as the latest version says it; a version has the whole of it as JSON.
const SQL: &str = "
CREATE TABLE product (
    id {key},
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    es TEXT NOT NULL,
    en TEXT NOT NULL,
    presentation_es TEXT,
    presentation_en TEXT,
    chain TEXT,
    stage TEXT NOT NULL,
    commodity_id INTEGER REFERENCES commodity (id)
);
CREATE INDEX product_enterprise ON product (enterprise_id);
CREATE TABLE buyer (
    id {key},
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    municipality TEXT
);
CREATE INDEX buyer_enterprise ON buyer (enterprise_id);
CREATE TABLE sale (
    id {key},
    entry TEXT NOT NULL UNIQUE,
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    version INTEGER NOT NULL,
    cancelled BOOLEAN NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product (id),
    buyer_id INTEGER REFERENCES buyer (id),
    day INTEGER NOT NULL,
    month INTEGER NOT NULL,
    level TEXT NOT NULL,
    country TEXT NOT NULL,
    channel TEXT,
    document TEXT NOT NULL,
    export TEXT NOT NULL,
    gtq BIGINT NOT NULL,
    weight BIGINT
);
CREATE INDEX sale_enterprise ON sale (enterprise_id, day);
CREATE TABLE sale_version (
    sale_id INTEGER NOT NULL REFERENCES sale (id),
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    change TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (sale_id, number)
){clustered};
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0307_sales"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
