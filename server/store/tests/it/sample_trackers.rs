//! What the MSMEs of the demonstration recorded of their leftovers, costs and ideas: once, and every state that a page shows.

use crate::databases::on_each_database;
use crate::sample_sales::{TODAY, sold};
use domain::circular::balance::Balance;
use domain::circular::indicators::Indicators;
use domain::circular::record::{Known, Record};
use domain::diversification::cost::Rung;
use domain::diversification::idea::IdeaStage;
use domain::diversification::idea::recognised::regularity;
use domain::period::{Month, Timestamp};
use std::collections::BTreeSet;
use store::diversification::Scoped;
use store::sales::{self, Filter};
use store::{circular, diversification, sample};

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

#[tokio::test]
async fn the_demonstration_records_once_and_shows_every_state() {
    on_each_database(async |fixture| {
        let team = sold(fixture).await;
        let at = Timestamp::from_second(1_795_600_000).unwrap();
        let db = &fixture.db;
        sample::trackers(db, TODAY, at).await.unwrap();
        // Months from the first to October less those missing, added up over the table: 20 + 17 + 12 + 13 + 11 + 15 + 9 + 11 + 9 + 7 + 7.
        let count = "SELECT (SELECT COUNT(*) FROM circular_record), (SELECT COUNT(*) FROM circular_version), \
             (SELECT COUNT(*) FROM idea), (SELECT COUNT(*) FROM product_cost), (SELECT COUNT(*) FROM circular_action), \
             (SELECT COUNT(*) FROM leftover_listing), (SELECT COUNT(*) FROM leftover_match), \
             (SELECT COUNT(*) FROM leftover_delivery)";
        let first = fixture.rows(count).await;
        assert_eq!(first[0].iter().map(|cell| cell.unwrap()).collect::<Vec<_>>(), [131, 131, 11, 9, 11, 9, 2, 1]);
        sample::trackers(db, TODAY, at).await.unwrap();
        assert_eq!(fixture.rows(count).await, first);

        let members = circular::portfolio(db, &team, &Scoped::default(), (month("2025-01"), month("2026-10"))).await;
        let members = members.unwrap();
        assert!(members.iter().any(|one| one.member.recorded == 0) && members.len() > 15);
        let mut known = BTreeSet::new();
        let (mut scored, mut open, mut harmful) = (0, 0, 0);
        for one in members.iter().filter(|one| one.member.recorded > 0) {
            let of = one.member.enterprise;
            let kept = circular::records(db, &team, of, (month("2025-01"), month("2026-10"))).await.unwrap();
            let wholes: Vec<Record> = kept.into_iter().map(|kept| kept.whole).collect();
            known.extend(wholes.iter().flat_map(|one| one.leftovers.iter().flatten()).map(|row| row.measure.known()));
            harmful += wholes.iter().map(|one| one.harmful().count()).sum::<usize>();
            scored += wholes.iter().filter_map(|one| Indicators::of(one, None).score?.value).count();
            open += wholes.iter().filter(|one| Balance::of(one).is_ok_and(|balance| !balance.closes())).count();
        }
        assert_eq!(known.len(), Known::ALL.len());
        assert!(scored > 100 && harmful > 3, "{scored} {harmful}");
        assert!(open > 0 && open < 60, "{open}");
    })
    .await;
}

#[tokio::test]
async fn ideas_of_the_demonstration_stand_at_every_stage_but_none_is_said_to_sell() {
    on_each_database(async |fixture| {
        let team = sold(fixture).await;
        let db = &fixture.db;
        sample::trackers(db, TODAY, Timestamp::from_second(1_795_600_000).unwrap()).await.unwrap();
        let lines = sales::sold(db, &team, &Filter::default()).await.unwrap();
        let kept = diversification::ideas(db, &team, None).await.unwrap();
        let stages: BTreeSet<IdeaStage> = kept
            .iter()
            .filter_map(|kept| {
                let regular = kept.idea.product.and_then(|id| regularity(&lines, id, Month::of(TODAY)));
                kept.idea.standing(regular.as_ref()).map(|standing| standing.stage)
            })
            .collect();
        assert!(stages.contains(&IdeaStage::RegularSale) && stages.contains(&IdeaStage::Abandoned));
        assert!(stages.len() >= 5, "{stages:?}");
        let own = kept[0].enterprise;
        let costs = diversification::costs(db, &team, own).await.unwrap();
        assert_eq!(costs.iter().map(|cost| cost.rung).collect::<BTreeSet<_>>().len(), Rung::ALL.len());
        assert!(costs.iter().any(|cost| cost.total().is_none()));
    })
    .await;
}

/// The second computation: weights and money added up in SQL over the rows of leftovers, the uses named one by one, the cost
/// of processing read from the record of each month.
#[tokio::test]
async fn the_figures_of_the_demonstrations_leftovers_equal_sql_over_their_rows() {
    on_each_database(async |fixture| {
        let team = sold(fixture).await;
        let db = &fixture.db;
        sample::trackers(db, TODAY, Timestamp::from_second(1_795_600_000).unwrap()).await.unwrap();
        let period = (month("2025-01"), month("2026-10"));
        let members = circular::portfolio(db, &team, &Scoped::default(), period).await.unwrap();
        let sql = "SELECT CAST(c.enterprise_id AS BIGINT), CAST(SUM(f.kg) AS BIGINT), CAST(SUM(CASE WHEN f.destination IN \
             ('acumulacion', 'vertedero', 'quema_abierta', 'cuerpo_agua') THEN 0 ELSE f.kg END) AS BIGINT), \
             CAST(COALESCE(SUM(CASE WHEN f.money = 'pagado' THEN -f.gtq ELSE f.gtq END), 0) AS BIGINT) \
             FROM circular_flow AS f JOIN circular_record AS c ON c.id = f.record_id GROUP BY c.enterprise_id";
        let rows = fixture.rows(sql).await;
        assert_eq!(rows.len(), 11);
        for row in rows {
            let [Some(of), Some(kg), Some(used), Some(gtq)] = row[..] else { panic!("{row:?}") };
            let found = members.iter().find(|one| i64::from(one.member.enterprise.0) == of).unwrap();
            let kept = circular::records(db, &team, found.member.enterprise, period).await.unwrap();
            let cost: i64 = kept.iter().filter_map(|kept| kept.typed.process_cost).sum();
            assert_eq!((found.member.leftovers_kg, found.member.diverted_kg), (kg, used), "{}", found.name);
            assert_eq!(found.member.gtq.unwrap_or(0), gtq - cost, "{}", found.name);
        }
    })
    .await;
}
