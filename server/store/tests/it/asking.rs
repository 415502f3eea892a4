//! What there is, and series with their months.

use crate::databases::{Fixture, on_each_database};
use crate::files::{File, NOON, potatoes};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::id::SeriesId;
use domain::money::Price;
use domain::period::{Date, Month};
use domain::price::assumed::{Assumptions, FREIGHT_BASE};
use domain::price::freight::Tariff;
use domain::price::listing::{SeriesMonths, Setting};
use domain::price::{PriceType, Reading};
use domain::unit::FactorStatus;
use store::imports::{Batch, Options, Origin};
use store::{catalogue, imports, prices, reference, sources, versions};

const SCOPE: &Scope = &Scope::Public;
const TODAY: Date = Date::constant(2026, 11, 24);

/// The same prices, made up.
async fn import_as_demonstration(at: &Fixture, file: &File) {
    let batch = file.batch();
    let made_up = Batch { origin: Origin { source: "demo".to_owned(), ..batch.origin.clone() }, ..batch };
    assert!(imports::apply(&at.db, made_up, Options::default()).await.unwrap().applied);
}

async fn all(at: &Fixture, dataset: Dataset) -> Vec<SeriesMonths> {
    prices::all(&at.db, SCOPE, dataset).await.unwrap()
}

#[tokio::test]
async fn without_imports_there_is_nothing() {
    on_each_database(async |at| {
        assert!(prices::datasets(&at.db, SCOPE).await.unwrap().is_empty());
        assert!(prices::commodities(&at.db, SCOPE, Dataset::Real).await.unwrap().is_empty());
        assert!(prices::markets(&at.db, SCOPE, Dataset::Real).await.unwrap().is_empty());
        assert!(all(at, Dataset::Real).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn real_and_made_up_prices_are_never_in_one_answer() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let later = File::of("demo").price("Papa de prueba", "Mercado de prueba", "Quintal", "2026-01-10", "300");
        import_as_demonstration(at, &later).await;
        let datasets = prices::datasets(&at.db, SCOPE).await.unwrap();
        let told: Vec<_> = datasets.iter().map(|listing| (listing.dataset, listing.last_day)).collect();
        assert_eq!(
            told,
            [(Dataset::Real, Date::constant(2024, 3, 10)), (Dataset::Demonstration, Date::constant(2026, 1, 10))]
        );
        for dataset in [Dataset::Real, Dataset::Demonstration] {
            let series = all(at, dataset).await;
            assert_eq!(series.len(), 1);
            assert_eq!(series[0].series.source.demo, dataset.is_demonstration());
            let commodity = series[0].series.commodity.id;
            let same = prices::of_commodity(&at.db, SCOPE, dataset, commodity).await.unwrap();
            assert_eq!(same, series);
            let by_id = prices::of_series(&at.db, SCOPE, dataset, &[SeriesId(1), SeriesId(2)]).await.unwrap();
            assert_eq!(by_id, series);
        }
    })
    .await;
}

#[tokio::test]
async fn a_series_comes_with_its_months_its_factor_and_its_latest_reading() {
    on_each_database(async |at| {
        potatoes()
            .reading("Papa de prueba", "Mercado de prueba", "Quintal", "2024-03-20", Reading::NoSupply)
            .import(&at.db)
            .await;
        let [entry] = &all(at, Dataset::Real).await[..] else { panic!("one series") };
        let month = |text| Month::parse(text).unwrap();
        let months: Vec<_> = entry.months.iter().map(|m| (m.month, m.observed, m.no_supply)).collect();
        assert_eq!(months, [(month("2024-01"), 2, 0), (month("2024-02"), 1, 0), (month("2024-03"), 1, 1)]);
        let january = entry.months[0].figures.unwrap();
        let price = |text| Price::parse(text).unwrap();
        assert_eq!((january.mean, january.min, january.max), (price("205"), price("200"), price("210")));
        assert_eq!(entry.last, Some((Date::constant(2024, 3, 20), Reading::NoSupply)));
        assert_eq!(entry.imported, Some(Date::constant(2026, 11, 24)));
        assert_eq!(entry.factor.as_ref().map(|factor| factor.kg.to_f64()), Some(46.0));
        assert_eq!((entry.series.unit.slug.as_str(), entry.series.currency.code()), ("quintal", "GTQ"));
    })
    .await;
}

#[tokio::test]
async fn products_and_markets_are_counted_by_their_series_and_dated_by_their_last_price() {
    on_each_database(async |at| {
        potatoes()
            .price("Papa de prueba", "Otro mercado", "Quintal", "2024-01-10", "200")
            .price("Papa de prueba", "Otro mercado", "Libra", "2024-01-10", "2")
            .reading("Papa de prueba", "Otro mercado", "Libra", "2024-05-10", Reading::NoSupply)
            .import(&at.db)
            .await;
        let [product] = &prices::commodities(&at.db, SCOPE, Dataset::Real).await.unwrap()[..] else { panic!("one") };
        assert_eq!((product.series, product.home_series, product.markets), (3, 3, 2));
        assert_eq!(product.last_day, Date::constant(2024, 3, 10));
        let markets = prices::markets(&at.db, SCOPE, Dataset::Real).await.unwrap();
        let told: Vec<_> = markets.iter().map(|m| (m.market.slug.as_str(), m.series, m.last_day)).collect();
        assert_eq!(
            told,
            [("mercado-de-prueba", 1, Date::constant(2024, 3, 10)), ("otro-mercado", 2, Date::constant(2024, 1, 10))]
        );
        let market = prices::find_market(&at.db, SCOPE, "otro-mercado").await.unwrap().unwrap();
        assert_eq!(prices::of_market(&at.db, SCOPE, Dataset::Real, market.id).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_product_of_the_world_market_has_no_series_within_the_country() {
    on_each_database(async |at| {
        let mut zinc =
            File::of("worldbank").price("Zinc de prueba", "Mercado internacional", "kg", "2024-01-01", "2.5");
        zinc.series[0].price_type = PriceType::International;
        zinc.import(&at.db).await;
        let [product] = &prices::commodities(&at.db, SCOPE, Dataset::Real).await.unwrap()[..] else { panic!("one") };
        assert_eq!((product.series, product.home_series), (1, 0));
        assert!(product.is_reference());
    })
    .await;
}

#[tokio::test]
async fn what_was_undone_is_in_no_list() {
    on_each_database(async |at| {
        let id = potatoes().import(&at.db).await.import_id.unwrap();
        imports::undo(&at.db, id, NOON).await.unwrap();
        assert!(prices::datasets(&at.db, SCOPE).await.unwrap().is_empty());
        assert!(prices::commodities(&at.db, SCOPE, Dataset::Real).await.unwrap().is_empty());
        assert!(all(at, Dataset::Real).await.is_empty());
        assert!(prices::find_commodity(&at.db, SCOPE, "papa-de-prueba").await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn the_catalogue_is_that_of_the_reference_data() {
    on_each_database(async |at| {
        let listed = catalogue::sources(&at.db, SCOPE).await.unwrap();
        let slugs: Vec<_> = listed.iter().map(|source| source.slug.as_str()).collect();
        assert_eq!(slugs, reference::sources().iter().map(|seed| seed.slug).collect::<Vec<_>>());
        assert_eq!(catalogue::units(&at.db, SCOPE).await.unwrap().len(), reference::units().len());
        let quintal = catalogue::units(&at.db, SCOPE).await.unwrap().into_iter().find(|unit| unit.slug == "quintal");
        let factors = catalogue::factors(&at.db, SCOPE).await.unwrap();
        let of_quintal = factors.iter().find(|factor| Some(factor.unit) == quintal.as_ref().map(|unit| unit.id));
        assert_eq!(of_quintal.map(|factor| factor.kg.to_f64()), Some(46.0));
        assert_eq!(catalogue::setting_micro(&at.db, SCOPE, "libra_kg", TODAY).await.unwrap(), Some(460_000));
        assert_eq!(catalogue::setting_micro(&at.db, SCOPE, "no_such", TODAY).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_source_is_listed_with_its_latest_month() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let listed = sources::listed(&at.db, SCOPE).await.unwrap();
        let latest = |slug: &str| listed.iter().find(|listing| listing.source.slug == slug).unwrap().latest;
        assert_eq!((latest("milpa"), latest("wfp")), (Month::parse("2024-03"), None));
    })
    .await;
}

#[tokio::test]
async fn a_freight_set_by_the_team_holds_from_its_day_on() {
    on_each_database(async |at| {
        let tariff = async |on| {
            let settings = catalogue::settings(&at.db, SCOPE).await.unwrap();
            Assumptions::in_force(&settings, on).tariff.unwrap()
        };
        assert_eq!((tariff(TODAY).await.value, tariff(TODAY).await.status), (Tariff::USUAL, FactorStatus::ToConfirm));
        let version = versions::data_version(&at.db).await.unwrap();
        let base = |value: &str| Setting {
            key: FREIGHT_BASE.to_owned(),
            value: value.to_owned(),
            valid_from: TODAY,
            source: "Transportistas de Quetzaltenango".to_owned(),
            status: FactorStatus::Confirmed,
        };
        catalogue::set(&at.db, base("9")).await.unwrap();
        catalogue::set(&at.db, base("6.50")).await.unwrap();
        assert_eq!(Some(tariff(TODAY).await.value), Tariff::new(6.5, 0.14, 1.4));
        assert_eq!(tariff(Date::constant(2026, 11, 23)).await.value, Tariff::USUAL);
        assert!(versions::data_version(&at.db).await.unwrap() > version, "pages kept would show the old freight");
        assert_eq!(catalogue::setting_micro(&at.db, SCOPE, FREIGHT_BASE, TODAY).await.unwrap(), Some(6_500_000));
    })
    .await;
}
