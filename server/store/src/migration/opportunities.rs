//! Requests of buyers, who answered them, and what MSMEs said that they can.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// `opportunity` has what is searched; its content is the whole of it as JSON. `chain` is that of the product, too. Of an
/// `ability`, `kind` says whether the code is of a requirement or of a certificate.
const SQL: &str = "
CREATE TABLE opportunity (
    id {key},
    demo BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    commodity_id INTEGER REFERENCES commodity (id),
    chain TEXT,
    until_day INTEGER NOT NULL,
    state TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by INTEGER NOT NULL REFERENCES account (id)
);
CREATE INDEX opportunity_until ON opportunity (demo, until_day);
CREATE TABLE opportunity_answer (
    opportunity_id INTEGER NOT NULL REFERENCES opportunity (id),
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    note TEXT,
    at BIGINT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    withdrawn_at BIGINT,
    PRIMARY KEY (opportunity_id, enterprise_id)
){clustered};
CREATE TABLE ability (
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    held BOOLEAN NOT NULL,
    until_day INTEGER,
    at BIGINT NOT NULL,
    PRIMARY KEY (enterprise_id, kind, code)
){clustered};
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0320_opportunities"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
