//! Keys that a database makes for itself, once, by chance, and never shows.

use super::run;
use crate::sql::Dialect;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// 32 bytes of chance on SQLite, two random UUIDs (244 bits) on PostgreSQL.
const fn chance(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => "hex(randomblob(32))",
        Dialect::Postgres => "gen_random_uuid()::text || gen_random_uuid()::text",
    }
}

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0303_secret_keys"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, "CREATE TABLE secret_key (name TEXT PRIMARY KEY, value TEXT NOT NULL);").await?;
        let chance = chance(Dialect::of(manager.get_connection()));
        run(manager, &format!("INSERT INTO secret_key (name, value) VALUES ('cui', {chance});")).await
    }
}
