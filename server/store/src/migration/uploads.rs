//! Files that people send: they wait to be looked through, and once applied say what they brought.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// Moments are milliseconds since 1970. `content` is what the file says, as JSON; it goes when the file is applied or dropped.
const SQL: &str = "
CREATE TABLE upload (
    id {key},
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    enterprise_id INTEGER REFERENCES enterprise (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content TEXT,
    at BIGINT NOT NULL,
    applied_at BIGINT,
    undone_at BIGINT,
    import_id INTEGER,
    counts TEXT
);
CREATE INDEX upload_account ON upload (account_id, at);
CREATE TABLE upload_record (
    upload_id INTEGER NOT NULL REFERENCES upload (id),
    record_id INTEGER NOT NULL,
    PRIMARY KEY (upload_id, record_id)
){clustered};
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0403_uploads"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
