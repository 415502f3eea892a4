//! The ledger: once for each entry, every version kept, foreign as absent, sums as the lines; on both databases.

use crate::databases::{Fixture, on_each_database};
use crate::registry::{at, registered, team, within};
use domain::access::{Reach, Scope};
use domain::country::Country;
use domain::entry::EntryId;
use domain::id::{BuyerId, EnterpriseId, ProductId, UnitId};
use domain::money::{Currency, Price};
use domain::names::Names;
use domain::page::PageRequest;
use domain::period::Date;
use domain::quantity::Quantity;
use domain::sale::buyer::{BuyerFacts, BuyerType};
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::product::{Product, Stage};
use domain::sale::{Channel, Direction, Document, Sale};
use domain::unit::Kilograms;
use store::sales::{self, Filter};
use store::{Error, Received};

pub fn entry(number: u8) -> EntryId {
    EntryId::new(2, [number; 10])
}

pub async fn product(fixture: &Fixture, scope: &Scope, of: EnterpriseId, number: u8) -> ProductId {
    let potato = Product {
        id: ProductId(0),
        names: Names::new("Papa lavada", "Washed potato"),
        presentation: None,
        chain: Some("papa".into()),
        stage: Stage::Raw,
        commodity: None,
    };
    match sales::add_product(&fixture.db, scope, entry(number), of, &potato, at(2)).await.unwrap() {
        Received::First(id) => id,
        Received::Repeat(answer) => panic!("{answer}"),
    }
}

pub async fn buyer(fixture: &Fixture, scope: &Scope, of: EnterpriseId, number: u8) -> BuyerId {
    let facts = BuyerFacts {
        name: "Mateo".into(),
        kind: BuyerType::Wholesaler,
        country: Country::GUATEMALA,
        municipality: None,
    };
    match sales::add_buyer(&fixture.db, scope, entry(number), of, &facts, at(2)).await.unwrap() {
        Received::First(id) => id,
        Received::Repeat(answer) => panic!("{answer}"),
    }
}

/// 12 quintales at Q 212.00: Q 2,544.00 and 552 kg, as in the drawing of the form.
pub fn sale(number: u8, product: ProductId, buyer: Option<BuyerId>) -> Sale {
    Sale {
        entry: entry(number),
        direction: Direction::Sold,
        product,
        quantity: Quantity::parse("12").unwrap(),
        unit: UnitId(1),
        unit_kg: Kilograms::from_micro(46_000_000),
        price: Price::parse("212").unwrap(),
        total: Price::parse("2544").unwrap(),
        currency: Currency::GTQ,
        rate: None,
        date: Date::constant(2026, 11, 24),
        level: MarketLevel::Local,
        country: Country::GUATEMALA,
        buyer,
        channel: Some(Channel::MarketDay),
        document: Document::None,
        certificate: None,
        export: Export::No,
        exporter: None,
        note: None,
    }
}

async fn listed(fixture: &Fixture, scope: &Scope) -> Vec<Sale> {
    let page = sales::list(&fixture.db, scope, &Filter::default(), PageRequest::new(None, None)).await.unwrap();
    page.items.into_iter().map(|(_, sale)| sale).collect()
}

#[tokio::test]
async fn a_sale_sent_twice_is_one_and_reads_back_as_it_was_said() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let of = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        let sold = sale(9, product(fixture, &team, of, 2).await, Some(buyer(fixture, &team, of, 3).await));
        let first = sales::record(&fixture.db, &team, of, &sold, at(3)).await.unwrap();
        let again = sales::record(&fixture.db, &team, of, &sold, at(4)).await.unwrap();
        assert_eq!((first, again), (Received::First(entry(9)), Received::Repeat(entry(9).to_string())));
        assert_eq!(listed(fixture, &team).await, [sold]);
        assert_eq!(sales::products(&fixture.db, &team, of).await.unwrap()[0].names.es, "Papa lavada");
        assert_eq!(sales::buyers(&fixture.db, &team, of).await.unwrap()[0].facts.name, "Mateo");
        assert_eq!(fixture.number("SELECT COUNT(*) FROM audit WHERE subject = 'sale'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_correction_and_a_cancellation_keep_every_version() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let of = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        let first = sale(9, product(fixture, &team, of, 2).await, None);
        sales::record(&fixture.db, &team, of, &first, at(3)).await.unwrap();
        let right = Sale { total: Price::parse("2500").unwrap(), ..first.clone() };
        sales::correct(&fixture.db, &team, entry(10), 1, &right, "rebaja", at(4)).await.unwrap();
        let late = sales::cancel(&fixture.db, &team, entry(11), (entry(9), 1), "doble", at(5)).await;
        assert!(matches!(late, Err(Error::Changed)));
        assert_eq!(fixture.number("SELECT gtq FROM sale").await, 2_500_000_000);
        sales::cancel(&fixture.db, &team, entry(11), (entry(9), 2), "doble", at(5)).await.unwrap();
        let (_, history) = sales::history(&fixture.db, &team, entry(9)).await.unwrap();
        assert_eq!(
            history.versions().iter().map(|version| &version.sale).collect::<Vec<_>>(),
            [&first, &right, &right]
        );
        assert_eq!(history.current(), None);
        assert_eq!(listed(fixture, &team).await, []);
        assert_eq!(sales::sold(&fixture.db, &team, &Filter::default()).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn foreign_sales_products_and_buyers_are_as_if_absent() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let own = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        let other = registered(fixture, &team, 2, "La Cumbre", "0916", "individual").await;
        let foreign = product(fixture, &team, other, 3).await;
        sales::record(&fixture.db, &team, other, &sale(9, foreign, None), at(3)).await.unwrap();
        let msme = within(team.account().unwrap(), Reach::Enterprise(own));
        let refused = [
            sales::record(&fixture.db, &msme, other, &sale(10, foreign, None), at(4)).await,
            sales::record(&fixture.db, &msme, own, &sale(10, foreign, None), at(4)).await,
            sales::cancel(&fixture.db, &msme, entry(11), (entry(9), 1), "x", at(4)).await,
            sales::cancel(&fixture.db, &msme, entry(12), (entry(99), 1), "x", at(4)).await,
        ];
        assert!(refused.iter().all(|answer| matches!(answer, Err(Error::NotFound))));
        assert!(matches!(sales::history(&fixture.db, &msme, entry(9)).await, Err(Error::NotFound)));
        assert_eq!(listed(fixture, &msme).await, []);
        assert_eq!(sales::sold(&fixture.db, &msme, &Filter::default()).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn sums_are_those_of_the_lines_and_returns_take_away() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let of = registered(fixture, &team, 1, "Nueva Siembra", "0911", "individual").await;
        let product = product(fixture, &team, of, 2).await;
        let back =
            Sale { direction: Direction::Returned, total: Price::parse("212").unwrap(), ..sale(7, product, None) };
        let unweighed = Sale { unit_kg: None, ..sale(8, product, None) };
        for line in [sale(9, product, None), back, unweighed] {
            sales::record(&fixture.db, &team, of, &line, at(3)).await.unwrap();
        }
        let sold = sales::sold(&fixture.db, &team, &Filter::default()).await.unwrap();
        let total: i64 = sold.iter().map(|line| line.gtq).sum();
        assert_eq!(total, fixture.number("SELECT CAST(SUM(gtq) AS BIGINT) FROM sale").await);
        assert_eq!((sold.len(), total), (2, 4_876_000_000));
    })
    .await;
}
