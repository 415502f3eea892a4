//! What the first screens sum and count, beside what was recorded; on both databases.

use crate::databases::on_each_database;
use crate::registry::{at, registered, team, within};
use crate::sales::{entry, product, sale};
use domain::access::Reach;
use domain::money::Price;
use domain::overview::Gaps;
use domain::period::Date;
use domain::sale::Sale;
use domain::sale::duplicate::mass_entries;
use store::enterprises;
use store::sales::{self, Filter};

const TODAY: Date = Date::constant(2026, 11, 24);

fn on(number: u8, sale: &Sale, date: Date, total: &str) -> Sale {
    Sale { entry: entry(number), date, total: Price::parse(total).unwrap(), ..sale.clone() }
}

#[tokio::test]
async fn sums_of_days_hold_both_ends_and_know_the_first_sale() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let of = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        let base = sale(9, product(fixture, &team, of, 2).await, None);
        let days =
            [(11, Date::constant(2026, 11, 1), "100"), (12, TODAY, "30"), (13, Date::constant(2026, 10, 31), "7")];
        for (number, day, total) in days {
            sales::record(&fixture.db, &team, of, &on(number, &base, day, total), at(3)).await.unwrap();
        }
        let november = (Date::constant(2026, 11, 1), TODAY);
        let october = (Date::constant(2026, 10, 1), Date::constant(2026, 10, 31));
        let before = (Date::constant(2025, 11, 1), Date::constant(2025, 11, 24));
        let own = Filter { enterprise: Some(of), ..Filter::default() };
        let (sums, first) = sales::sums(&fixture.db, &team, &own, &[november, october, before]).await.unwrap();
        assert_eq!(sums, [130_000_000, 7_000_000, 0]);
        assert_eq!(first, Some(Date::constant(2026, 10, 31)));
        let nobody = within(team.account().unwrap(), Reach::Nothing);
        let foreign = sales::sums(&fixture.db, &nobody, &own, &[november]).await.unwrap();
        assert_eq!(foreign, (vec![0], None));
    })
    .await;
}

#[tokio::test]
async fn members_without_a_sale_are_listed_and_are_not_zero() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let of = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        registered(fixture, &team, 2, "Papas B", "0914", "individual").await;
        let base = sale(9, product(fixture, &team, of, 3).await, None);
        sales::record(&fixture.db, &team, of, &base, at(3)).await.unwrap();
        let year = (Date::constant(2026, 1, 1), TODAY);
        let found = sales::members(&fixture.db, &team, year).await.unwrap();
        let told: Vec<_> = found.iter().map(|one| (one.name.as_str(), one.gtq, one.last)).collect();
        assert_eq!(told, [("Nueva Siembra", Some(2_544_000_000), Some(TODAY)), ("Papas B", None, None)]);
    })
    .await;
}

#[tokio::test]
async fn products_that_no_market_quotes_are_never_put_together() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let year = (Date::constant(2026, 1, 1), TODAY);
        for (number, name) in [(1, "Nueva Siembra"), (4, "Papas B")] {
            let of = registered(fixture, &team, number, name, "0911", "individual").await;
            let base = sale(number + 1, product(fixture, &team, of, number + 2).await, None);
            sales::record(&fixture.db, &team, of, &base, at(3)).await.unwrap();
        }
        let found = sales::joint(&fixture.db, &team, year).await.unwrap();
        assert_eq!(found.iter().map(|one| (one.sellers, one.weight)).collect::<Vec<_>>(), [(1, 552_000_000); 2]);
        // As the project would say that both are the same good of a market.
        fixture.run("INSERT INTO commodity (slug, name_es, name_en) VALUES ('papa-x', 'Papa', 'Potato')").await;
        fixture.run("UPDATE product SET commodity_id = (SELECT MAX(id) FROM commodity)").await;
        let found = sales::joint(&fixture.db, &team, year).await.unwrap();
        assert_eq!(found.iter().map(|one| (one.sellers, one.weight)).collect::<Vec<_>>(), [(2, 1_104_000_000)]);
        assert_eq!((found[0].gtq, found[0].gtq_weighed), (5_088_000_000, 5_088_000_000));
    })
    .await;
}

#[tokio::test]
async fn the_overview_counts_active_msmes_and_what_is_not_known_of_them() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let of = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        registered(fixture, &team, 2, "Asociación", "0914", "asociativa").await;
        let base = sale(9, product(fixture, &team, of, 3).await, None);
        let old = on(10, &base, Date::constant(2026, 9, 24), "10");
        sales::record(&fixture.db, &team, of, &old, at(3)).await.unwrap();
        let registered = enterprises::registered(&fixture.db, &team, at(4)).await.unwrap();
        assert_eq!((registered.active, registered.associative, registered.recent), (2, 1, 2));
        assert_eq!(registered.municipalities, 2);
        let gaps = enterprises::gaps(&fixture.db, &team, TODAY).await.unwrap();
        assert_eq!((gaps.no_sale, gaps.no_consent), (2, 2), "61 days ago is too long");
        sales::record(&fixture.db, &team, of, &on(11, &base, Date::constant(2026, 9, 25), "10"), at(5)).await.unwrap();
        let gaps = enterprises::gaps(&fixture.db, &team, TODAY).await.unwrap();
        assert_eq!(gaps.no_sale, 1);
        let nobody = within(team.account().unwrap(), Reach::Nothing);
        assert_eq!(enterprises::gaps(&fixture.db, &nobody, TODAY).await.unwrap(), Gaps::default());
    })
    .await;
}

#[tokio::test]
async fn who_recorded_many_at_once_is_told_apart_from_who_did_not() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let of = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        let base = sale(9, product(fixture, &team, of, 3).await, None);
        for number in 20..40 {
            sales::record(&fixture.db, &team, of, &on(number, &base, TODAY, "10"), at(60)).await.unwrap();
        }
        assert!(sales::recorded_since(&fixture.db, &team, at(0)).await.unwrap().is_empty(), "twenty are made by hand");
        sales::record(&fixture.db, &team, of, &on(40, &base, TODAY, "10"), at(60)).await.unwrap();
        let found = sales::recorded_since(&fixture.db, &team, at(0)).await.unwrap();
        assert_eq!(found.iter().map(|(id, _, entries)| (*id, entries.len())).collect::<Vec<_>>(), [(of, 21)]);
        assert_eq!(mass_entries(&found[0].2).len(), 2, "one minute and one day");
        assert!(sales::recorded_since(&fixture.db, &team, at(61)).await.unwrap().is_empty());
        let nobody = within(team.account().unwrap(), Reach::Nothing);
        assert!(sales::recorded_since(&fixture.db, &nobody, at(0)).await.unwrap().is_empty());
    })
    .await;
}
