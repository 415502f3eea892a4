//! What the registry knows beside its MSMEs: the hash of a CUI, drafts, the parameters of the law, the demonstration.

use crate::databases::on_each_database;
use crate::registry::{at, names, team, within};
use domain::access::{Reach, Scope};
use domain::dataset::Dataset;
use domain::id::{AccountId, EnterpriseId};
use store::{cui, drafts, parameters};

#[tokio::test]
async fn a_cui_is_known_again_by_a_hash_that_depends_on_the_database() {
    on_each_database(async |fixture| {
        let cui = domain::enterprise::cui::Cui::parse("1587564440904").unwrap();
        let hash = cui::hash(&fixture.db, &cui).await.unwrap();
        assert_eq!(cui::hash(&fixture.db, &cui).await.unwrap(), hash);
        assert!(hash.len() == 64 && !hash.contains("1587564440904"));
        fixture.run("UPDATE secret_key SET value = 'another'").await;
        assert_ne!(cui::hash(&fixture.db, &cui).await.unwrap(), hash);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_its_account_s_own() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        drafts::keep(&fixture.db, &team, "mipyme", "{}", at(1)).await.unwrap();
        drafts::keep(&fixture.db, &team, "mipyme", "{\"name\":\"A\"}", at(2)).await.unwrap();
        assert_eq!(drafts::find(&fixture.db, &team, "mipyme").await.unwrap().as_deref(), Some("{\"name\":\"A\"}"));
        let other = within(AccountId(77), Reach::Project);
        assert_eq!(drafts::find(&fixture.db, &other, "mipyme").await.unwrap(), None);
        drafts::forget(&fixture.db, &team, "mipyme").await.unwrap();
        assert_eq!(drafts::find(&fixture.db, &team, "mipyme").await.unwrap(), None);
    })
    .await;
}

/// 190, 3,700 and 15,420 wages and 125 wages of 2025 and 2026: the limits of Q 465,381.25 and Q 500,285.00.
#[tokio::test]
async fn the_parameters_of_the_law_are_rows_of_their_days() {
    on_each_database(async |fixture| {
        let all = parameters::parameters(&fixture.db, &Scope::Public).await.unwrap();
        assert_eq!((all.sizes[0].workers, all.sizes[0].wages), ([10, 80, 200], [190, 3_700, 15_420]));
        assert_eq!(all.wages.len(), 3);
        assert_eq!(all.unconfirmed.len(), 3);
        let limit = |year: i16| {
            let wage = all.tax_wages.iter().find(|wage| wage.valid_from.year() == year).unwrap();
            let regime = domain::enterprise::legal_form::TaxRegime::SmallTaxpayer;
            domain::enterprise::tax_limit::limit(regime, jiff::civil::date(year, 6, 1), &all.limits, wage.gtq)
        };
        assert_eq!((limit(2025), limit(2026)), (Some(465_381_250_000), Some(500_285_000_000)));
        assert_eq!(limit(2024), None);
    })
    .await;
}

#[tokio::test]
async fn the_demonstration_s_registry_is_entered_once_and_covers_every_chain() {
    on_each_database(async |fixture| {
        for _ in 0..2 {
            store::sample::accounts(&fixture.db, "hash", at(0)).await.unwrap();
        }
        let count = async |sql: &str| fixture.number(sql).await;
        assert_eq!(count("SELECT COUNT(*) FROM enterprise WHERE demo").await, 25);
        assert_eq!(count("SELECT COUNT(DISTINCT chain) FROM enterprise_chain").await, 11);
        assert_eq!(
            count("SELECT COUNT(*) FROM enterprise_chain WHERE chain = 'cacao' AND link <> 'transformacion'").await,
            0
        );
        assert_eq!(count("SELECT COUNT(*) FROM membership").await, 11);
        assert_eq!(count("SELECT COUNT(*) FROM consent WHERE granted").await, 7);
        assert_eq!(count("SELECT COUNT(*) FROM consent WHERE NOT granted").await, 3);
        assert_eq!(count("SELECT COUNT(*) FROM account WHERE demo AND enterprise_id IS NOT NULL").await, 2);
        assert_eq!(count("SELECT COUNT(*) FROM person").await, 46);
        let own = "SELECT CAST(enterprise_id AS BIGINT) FROM account WHERE role = 'cooperative'";
        let own = EnterpriseId(count(own).await as i32);
        let scope = Scope::Within { by: AccountId(1), reach: Reach::Association(own), dataset: Dataset::Demonstration };
        let shared = names(fixture, &scope).await;
        assert_eq!(shared.len(), 4, "the cooperative and the three members that agreed: {shared:?}");
    })
    .await;
}
