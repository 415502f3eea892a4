//! The registry: MSMEs, who belongs to which association, persons, what they agreed to, drafts.

use super::run;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager};

/// Days are numbers since 1970, moments milliseconds. What is unknown is NULL, never zero or no. A CUI is kept as a hash;
/// names of persons, telephones and sensitive facts stand in columns of their own, so that a list cannot carry them along.
const SQL: &str = "
CREATE TABLE enterprise (
    id {key},
    demo BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    plain_name TEXT NOT NULL,
    legal_name TEXT,
    kind TEXT NOT NULL,
    legal_form TEXT NOT NULL,
    nit TEXT,
    cui_hash TEXT,
    mercantile_register TEXT,
    cooperative_register TEXT,
    tax_regime TEXT,
    invoices BOOLEAN,
    social_security BOOLEAN,
    municipality TEXT NOT NULL,
    community TEXT,
    started_on INTEGER,
    phase TEXT NOT NULL,
    state TEXT NOT NULL,
    members_women INTEGER,
    members_men INTEGER,
    members_young_women INTEGER,
    members_young_men INTEGER,
    workers_women INTEGER,
    workers_men INTEGER,
    workers_young_women INTEGER,
    workers_young_men INTEGER,
    temporary_workers INTEGER,
    declared_sales BIGINT,
    created_at BIGINT NOT NULL,
    created_by INTEGER REFERENCES account (id),
    updated_at BIGINT NOT NULL
);
CREATE INDEX enterprise_municipality ON enterprise (municipality);
CREATE INDEX enterprise_nit ON enterprise (nit);
CREATE TABLE enterprise_chain (
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    chain TEXT NOT NULL,
    link TEXT NOT NULL,
    PRIMARY KEY (enterprise_id, chain, link)
){clustered};
CREATE TABLE membership (
    association_id INTEGER NOT NULL REFERENCES enterprise (id),
    member_id INTEGER NOT NULL REFERENCES enterprise (id),
    from_day INTEGER NOT NULL,
    until_day INTEGER,
    PRIMARY KEY (association_id, member_id, from_day)
){clustered};
CREATE INDEX membership_member ON membership (member_id);
CREATE TABLE person (
    id {key},
    demo BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    cui_hash TEXT,
    sex TEXT,
    birth_year INTEGER,
    phone TEXT,
    language TEXT,
    municipality TEXT,
    people_group TEXT,
    returned TEXT,
    created_at BIGINT NOT NULL,
    created_by INTEGER REFERENCES account (id)
);
CREATE INDEX person_cui ON person (cui_hash);
CREATE TABLE involvement (
    person_id INTEGER NOT NULL REFERENCES person (id),
    enterprise_id INTEGER NOT NULL REFERENCES enterprise (id),
    capacity TEXT NOT NULL,
    from_day INTEGER,
    until_day INTEGER,
    PRIMARY KEY (person_id, enterprise_id, capacity)
){clustered};
CREATE INDEX involvement_enterprise ON involvement (enterprise_id);
CREATE TABLE consent (
    id {key},
    enterprise_id INTEGER REFERENCES enterprise (id),
    person_id INTEGER REFERENCES person (id),
    purpose TEXT NOT NULL,
    granted BOOLEAN NOT NULL,
    text_version TEXT NOT NULL,
    language TEXT NOT NULL,
    channel TEXT NOT NULL,
    on_day INTEGER NOT NULL,
    withdrawn_on INTEGER,
    recorded_at BIGINT NOT NULL,
    recorded_by INTEGER REFERENCES account (id),
    CHECK ((enterprise_id IS NULL) <> (person_id IS NULL))
);
CREATE INDEX consent_enterprise ON consent (enterprise_id, purpose);
CREATE INDEX consent_person ON consent (person_id, purpose);
CREATE TABLE draft (
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (account_id, kind)
){clustered};
";

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0302_enterprises"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SQL).await
    }
}
