//! Who may sign in, where they are signed in, what they did, and what they sent.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// Moments are milliseconds since 1970. Codes and sessions are kept as hashes: who reads the database cannot use them.
const SQL: &str = "
CREATE TABLE account (
    id {key},
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    demo BOOLEAN NOT NULL,
    enterprise_id INTEGER,
    password TEXT,
    totp_secret TEXT,
    totp_at BIGINT,
    totp_step BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    created_by INTEGER REFERENCES account (id),
    disabled_at BIGINT,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE account_login (
    login TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id)
){clustered};
CREATE INDEX account_login_account ON account_login (account_id);
CREATE TABLE account_municipality (
    account_id INTEGER NOT NULL REFERENCES account (id),
    code TEXT NOT NULL,
    PRIMARY KEY (account_id, code)
){clustered};
CREATE TABLE account_code (
    hash TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    created_at BIGINT NOT NULL,
    created_by INTEGER REFERENCES account (id),
    expires_at BIGINT NOT NULL,
    used_at BIGINT
){clustered};
CREATE INDEX account_code_account ON account_code (account_id);
CREATE TABLE session (
    hash TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER REFERENCES account (id),
    content TEXT NOT NULL,
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
){clustered};
CREATE INDEX session_account ON session (account_id);
CREATE TABLE attempt (
    id {key},
    subject TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX attempt_subject ON attempt (subject, at);
CREATE TABLE submission (
    id TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    outcome TEXT NOT NULL,
    at BIGINT NOT NULL
){clustered};
CREATE TABLE audit (
    id {key},
    at BIGINT NOT NULL,
    account_id INTEGER REFERENCES account (id),
    demo BOOLEAN NOT NULL,
    deed TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX audit_subject ON audit (subject, subject_id);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0301_accounts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
