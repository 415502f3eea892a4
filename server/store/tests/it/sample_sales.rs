//! What the MSMEs of the demonstration sold: the same on each database, once, and every state that a page shows.

use crate::databases::{Fixture, on_each_database};
use domain::access::{Reach, Scope};
use domain::dataset::Dataset;
use domain::id::AccountId;
use domain::page::PageRequest;
use domain::period::{Date, Timestamp};
use domain::sale::Direction;
use domain::sale::market_level::MarketLevel;
use domain::sale::stack::Exports;
use store::sales::{self, Filter};
use store::sample;

pub const TODAY: Date = Date::constant(2026, 11, 24);

/// The MSMEs of the demonstration and what they sold up to [`TODAY`], and the scope of its team.
pub async fn sold(fixture: &Fixture) -> Scope {
    let at = Timestamp::from_second(1_795_500_000).unwrap();
    sample::accounts(&fixture.db, "hash", at).await.unwrap();
    sample::sales(&fixture.db, TODAY, at).await.unwrap();
    Scope::Within { by: AccountId(1), reach: Reach::Project, dataset: Dataset::Demonstration }
}

#[tokio::test]
async fn the_demonstration_sells_once_and_a_later_day_only_adds() {
    on_each_database(async |fixture| {
        sold(fixture).await;
        let count = "SELECT COUNT(*) FROM sale";
        let first = fixture.number(count).await;
        assert!((1_500..4_000).contains(&first), "{first}");
        let at = Timestamp::from_second(1_795_600_000).unwrap();
        assert_eq!(sample::sales(&fixture.db, TODAY, at).await.unwrap(), 0);
        let later = sample::sales(&fixture.db, Date::constant(2026, 12, 24), at).await.unwrap();
        assert!(later > 0);
        assert_eq!(fixture.number(count).await, first + i64::from(later));
        assert_eq!(fixture.number("SELECT COUNT(*) FROM sale_version").await, first + i64::from(later));
        assert_eq!(
            fixture
                .number(
                    "SELECT COUNT(*) FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id WHERE NOT e.demo"
                )
                .await,
            0
        );
    })
    .await;
}

#[tokio::test]
async fn every_state_of_a_sale_is_among_them() {
    on_each_database(async |fixture| {
        let team = sold(fixture).await;
        let all = sales::sold(&fixture.db, &team, &Filter::default()).await.unwrap();
        let exports = Exports::of(&all);
        assert!(exports.direct > 0 && exports.indirect > 0 && exports.indirect_undocumented > 0);
        for level in MarketLevel::ALL {
            assert!(all.iter().any(|line| line.level == *level), "{level:?}");
        }
        assert!(fixture.number("SELECT COUNT(*) FROM sale WHERE gtq < 0").await > 1);
        assert!(all.iter().any(|line| line.weight.is_none()));
        let page =
            sales::list(&fixture.db, &team, &Filter::default(), PageRequest::new(None, Some(100))).await.unwrap();
        assert!(page.items.iter().all(|(_, sale)| sale.date <= TODAY));
        assert!(page.items.iter().any(|(_, sale)| sale.rate.is_some()));
        assert!(page.items.iter().all(|(_, sale)| sale.direction == Direction::Sold || sale.sold().gtq < 0));
    })
    .await;
}
