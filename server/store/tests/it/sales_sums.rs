//! Sums of the charts against plain SQL over the ledger, on both databases; and what each filter leaves.

use crate::databases::on_each_database;
use crate::sample_sales::{TODAY, sold};
use domain::access::Scope;
use domain::id::EnterpriseId;
use domain::period::Date;
use domain::place::MunicipalityCode;
use domain::sale::market_level::MarketLevel;
use domain::sale::ranking::{buyers, destinations};
use domain::sale::sold::Amounts;
use domain::sale::stack::{Exports, Span, stack};
use store::sales::{self, Filter};

/// Sales that stand, of the demonstration.
const LEDGER: &str =
    "FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id WHERE NOT s.cancelled AND e.demo = TRUE";

fn sum(condition: &str) -> String {
    format!("SELECT CAST(COALESCE(SUM(s.gtq), 0) AS BIGINT) {LEDGER} AND {condition}")
}

#[tokio::test]
async fn every_bar_of_every_level_is_the_sum_of_the_ledger() {
    on_each_database(async |fixture| {
        let team = sold(fixture).await;
        let from = Date::constant(2025, 1, 1);
        let filter = Filter { from: Some(from), to: Some(TODAY), ..Filter::default() };
        let bars = stack(&sales::sold(&fixture.db, &team, &filter).await.unwrap(), Span::Quarter);
        assert_eq!(bars.len(), 8);
        for bar in &bars {
            let first = bar.from.index();
            for level in MarketLevel::ALL {
                let sql = sum(&format!("s.level = '{}' AND s.month BETWEEN {first} AND {}", level.code(), first + 2));
                assert_eq!(bar.at(*level), fixture.number(&sql).await, "{} {level:?}", bar.from);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn rankings_and_exports_add_up_to_the_ledger() {
    on_each_database(async |fixture| {
        let team = sold(fixture).await;
        let all = sales::sold(&fixture.db, &team, &Filter::default()).await.unwrap();
        for row in destinations(&all) {
            let (level, country) = (row.key.level.code(), row.key.country.code().to_owned());
            let here = format!("s.level = '{level}' AND s.country = '{country}'");
            assert_eq!(row.amounts.gtq, fixture.number(&sum(&here)).await, "{here}");
            let weight = format!("SELECT CAST(COALESCE(SUM(s.weight), 0) AS BIGINT) {LEDGER} AND {here}");
            assert_eq!(row.amounts.weight, fixture.number(&weight).await, "{here}");
        }
        for row in buyers(&all) {
            let buyer = row.key.map_or("s.buyer_id IS NULL".to_owned(), |id| format!("s.buyer_id = {id}"));
            assert_eq!(row.amounts.gtq, fixture.number(&sum(&buyer)).await, "{buyer}");
        }
        let exports = Exports::of(&all);
        assert_eq!(exports.total, fixture.number(&sum("TRUE")).await);
        assert_eq!(exports.direct, fixture.number(&sum("s.export = 'directa'")).await);
        let paper = sum("s.export = 'indirecta' AND s.document <> 'ninguno'");
        assert_eq!(exports.indirect, fixture.number(&paper).await);
        let none = sum("s.export = 'indirecta' AND s.document = 'ninguno'");
        assert_eq!(exports.indirect_undocumented, fixture.number(&none).await);
    })
    .await;
}

#[tokio::test]
async fn each_filter_leaves_what_it_says() {
    on_each_database(async |fixture| {
        let team = sold(fixture).await;
        let loma = "SELECT CAST(id AS BIGINT) FROM enterprise WHERE name LIKE 'Cooperativa Loma%'";
        let loma = EnterpriseId(fixture.number(loma).await as i32);
        let members = format!(
            "(e.id = {loma} OR e.id IN (SELECT member_id FROM membership WHERE association_id = {loma} AND until_day IS NULL))"
        );
        let cases = [
            (Filter { cooperative: Some(loma), ..Filter::default() }, members),
            (Filter { enterprise: Some(loma), ..Filter::default() }, format!("e.id = {loma}")),
            (
                Filter { municipality: MunicipalityCode::parse("0916"), ..Filter::default() },
                "e.municipality = '0916'".to_owned(),
            ),
            (
                Filter { chain: Some("papa".to_owned()), ..Filter::default() },
                "s.product_id IN (SELECT id FROM product WHERE chain = 'papa')".to_owned(),
            ),
        ];
        for (filter, condition) in cases {
            let found = sales::sold(&fixture.db, &team, &filter).await.unwrap();
            let expected = fixture.number(&sum(&condition)).await;
            assert_eq!(Amounts::of(&found).gtq, expected, "{condition}");
            assert!(expected > 0, "{condition}");
            let opened = sales::openings(&fixture.db, &team, &filter, Date::constant(2024, 12, 31)).await.unwrap();
            assert_eq!(opened.iter().map(|(_, line)| line.gtq).sum::<i64>(), expected, "{condition}");
            assert!(sales::sold(&fixture.db, &Scope::Public, &filter).await.unwrap().is_empty());
        }
    })
    .await;
}

#[tokio::test]
async fn an_opening_is_told_by_its_first_day_and_the_baseline_parts_it() {
    on_each_database(async |fixture| {
        let team = sold(fixture).await;
        let baseline = Date::constant(2024, 12, 31);
        let opened = sales::openings(&fixture.db, &team, &Filter::default(), baseline).await.unwrap();
        let day = |on: Date| domain::period::day_number(on);
        let before = opened.iter().filter(|(_, line)| line.day <= baseline);
        let sql = sum(&format!("s.day <= {}", day(baseline)));
        assert_eq!(before.map(|(_, line)| line.gtq).sum::<i64>(), fixture.number(&sql).await);
        let abroad = opened.iter().filter(|(_, line)| line.level == MarketLevel::Regional && line.gtq > 0);
        let first = abroad.map(|(_, line)| day(line.day)).min().unwrap();
        let sql = format!("SELECT CAST(MIN(s.day) AS BIGINT) {LEDGER} AND s.level = 'regional_ca'");
        assert_eq!(i64::from(first), fixture.number(&sql).await);
    })
    .await;
}
