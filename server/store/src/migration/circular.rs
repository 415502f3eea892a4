//! Monthly records of the circular economy with every version, actions, coefficients, and leftovers that meet inputs.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// One record for an MSME and month. Sums in millionths stand beside it, as its latest version and the deliveries of the month
/// say; a sum that is not known is NULL. `circular_flow` has the rows of leftovers, for what others pay for a material.
const SQL: &str = "
CREATE TABLE circular_record (
    id {key},
    entry TEXT NOT NULL UNIQUE,
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    month INTEGER NOT NULL,
    version INTEGER NOT NULL,
    scored BOOLEAN NOT NULL,
    leftovers_kg BIGINT,
    diverted_kg BIGINT,
    gtq BIGINT,
    UNIQUE (enterprise_id, month)
);
CREATE INDEX circular_record_month ON circular_record (month, enterprise_id, scored, leftovers_kg, diverted_kg, gtq);
CREATE TABLE circular_version (
    record_id INTEGER NOT NULL REFERENCES circular_record (id),
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT,
    content TEXT NOT NULL,
    PRIMARY KEY (record_id, number)
){clustered};
CREATE TABLE circular_flow (
    record_id INTEGER NOT NULL REFERENCES circular_record (id),
    number INTEGER NOT NULL,
    material TEXT NOT NULL,
    destination TEXT NOT NULL,
    kg BIGINT,
    money TEXT,
    gtq BIGINT,
    PRIMARY KEY (record_id, number)
){clustered};
CREATE INDEX circular_flow_material ON circular_flow (material, destination);
CREATE TABLE circular_action (
    id {key},
    entry TEXT NOT NULL UNIQUE,
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    version INTEGER NOT NULL,
    practice TEXT NOT NULL,
    state TEXT NOT NULL,
    content TEXT NOT NULL
);
CREATE INDEX circular_action_enterprise ON circular_action (enterprise_id);
CREATE TABLE coefficient (
    demo BOOLEAN NOT NULL,
    code TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (demo, code)
){clustered};
CREATE TABLE leftover_listing (
    id {key},
    entry TEXT NOT NULL UNIQUE,
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    side TEXT NOT NULL,
    code TEXT NOT NULL,
    until_day INTEGER NOT NULL,
    closed_at BIGINT,
    content TEXT NOT NULL
);
CREATE INDEX leftover_listing_code ON leftover_listing (code, until_day);
CREATE INDEX leftover_listing_enterprise ON leftover_listing (enterprise_id);
CREATE TABLE leftover_match (
    id {key},
    entry TEXT NOT NULL UNIQUE,
    offer_id INTEGER NOT NULL REFERENCES leftover_listing (id),
    need_id INTEGER NOT NULL REFERENCES leftover_listing (id),
    offer_answer TEXT NOT NULL,
    need_answer TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX leftover_match_offer ON leftover_match (offer_id);
CREATE INDEX leftover_match_need ON leftover_match (need_id);
CREATE TABLE leftover_delivery (
    id {key},
    entry TEXT NOT NULL UNIQUE,
    match_id INTEGER NOT NULL REFERENCES leftover_match (id),
    month INTEGER NOT NULL,
    content TEXT NOT NULL
);
CREATE INDEX leftover_delivery_match ON leftover_delivery (match_id, month);
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0402_circular"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
