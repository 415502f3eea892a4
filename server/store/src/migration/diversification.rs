//! What products cost, ideas with their steps, and what an MSME has to work with.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// Days are numbers since 1970, money millionths. Costs and ideas are kept whole as JSON; what is searched stands beside.
const SQL: &str = "
CREATE TABLE product_cost (
    id {key},
    entry TEXT NOT NULL UNIQUE,
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    product_id INTEGER NOT NULL REFERENCES product (id),
    from_month INTEGER NOT NULL,
    content TEXT NOT NULL
);
CREATE INDEX product_cost_enterprise ON product_cost (enterprise_id, product_id, from_month);
CREATE TABLE idea (
    id {key},
    entry TEXT NOT NULL UNIQUE,
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    version INTEGER NOT NULL,
    product_id INTEGER REFERENCES product (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    lacking TEXT
);
CREATE INDEX idea_enterprise ON idea (enterprise_id);
CREATE TABLE idea_step (
    idea_id INTEGER NOT NULL REFERENCES idea (id),
    number INTEGER NOT NULL,
    stage TEXT NOT NULL,
    day INTEGER NOT NULL,
    cost BIGINT,
    unit_margin BIGINT,
    channel TEXT,
    evidence TEXT,
    PRIMARY KEY (idea_id, number)
){clustered};
CREATE TABLE equipment (
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    code TEXT NOT NULL,
    held BOOLEAN NOT NULL,
    PRIMARY KEY (enterprise_id, code)
){clustered};
CREATE INDEX sale_month ON sale (month, enterprise_id, product_id, buyer_id, cancelled, gtq);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0401_diversification"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
