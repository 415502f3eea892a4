//! Which product, market and unit a name in a file stands for.

use crate::databases::{Fixture, on_each_database};
use crate::files::{File, NOON, counts, potatoes};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::money::Currency;
use domain::names::Names;
use domain::period::Date;
use domain::place::Point;
use store::{catalogue, prices, reference, sample};

async fn commodity_slugs(at: &Fixture) -> Vec<String> {
    let listed = prices::commodities(&at.db, &Scope::Public, Dataset::Real).await.unwrap();
    listed.into_iter().map(|listing| listing.commodity.slug).collect()
}

/// A name that the reference data gives to a source.
fn known_name(source: &str) -> (&'static str, &'static str) {
    let of_source = |seed: &'static reference::CommoditySeed| {
        seed.aliases.iter().find(|alias| alias.0 == source).map(|alias| (seed.slug, alias.1))
    };
    reference::commodities().iter().find_map(of_source).unwrap()
}

#[tokio::test]
async fn a_name_of_the_reference_data_means_its_product() {
    on_each_database(async |at| {
        let (slug, name) = known_name("wfp");
        File::of("wfp").price(name, "La Terminal", "Quintal", "2024-01-10", "200").import(&at.db).await;
        assert_eq!(commodity_slugs(at).await, [slug]);
    })
    .await;
}

#[tokio::test]
async fn a_product_that_nobody_knew_is_named_as_the_file_names_it() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let found = prices::find_commodity(&at.db, &Scope::Public, "papa-de-prueba").await.unwrap().unwrap();
        assert_eq!(found.names, Names::same("Papa de prueba"));
        assert_eq!((found.chain, found.form, found.quality), (None, None, None));
    })
    .await;
}

#[tokio::test]
async fn two_sources_that_use_one_name_mean_one_product() {
    on_each_database(async |at| {
        potatoes().import(&at.db).await;
        let maga = File::of("maga").price("papa de prueba", "Otro mercado", "Quintal", "2024-01-10", "210");
        maga.import(&at.db).await;
        let listed = prices::commodities(&at.db, &Scope::Public, Dataset::Real).await.unwrap();
        assert_eq!((listed.len(), listed[0].series, listed[0].markets), (1, 2, 2));
        assert_eq!(listed[0].source_names, ["Papa de prueba", "papa de prueba"]);
    })
    .await;
}

#[tokio::test]
async fn one_name_in_two_towns_is_two_markets() {
    on_each_database(async |at| {
        let mut file = potatoes();
        let mut other = file.series[0].clone();
        file.series[0].locality = Some("Nebaj, Quiché".to_owned());
        other.locality = Some("Cantel, Quetzaltenango".to_owned());
        other.point = Some(Point { lat: 14.8119, lon: -91.4556 });
        file.import(&at.db).await;
        file.series[0] = other;
        file.import(&at.db).await;
        let listed = prices::markets(&at.db, &Scope::Public, Dataset::Real).await.unwrap();
        let slugs: Vec<_> = listed.iter().map(|listing| listing.market.slug.as_str()).collect();
        assert_eq!(slugs, ["mercado-de-prueba", "mercado-de-prueba-cantel-quetzaltenango"]);
        assert_eq!(listed[1].market.point, Some(Point { lat: 14.8119, lon: -91.4556 }));
        assert_eq!(
            (listed[1].market.country.as_str(), listed[1].market.locality.as_str()),
            ("GT", "Cantel, Quetzaltenango")
        );
    })
    .await;
}

#[tokio::test]
async fn one_name_in_two_countries_is_two_markets() {
    on_each_database(async |at| {
        let mut file = File::of("wfp").price("Potatoes", "National Average", "KG", "2024-01-10", "2");
        file.import(&at.db).await;
        file.series[0].currency = Currency::parse("BYN").unwrap();
        file.import(&at.db).await;
        let listed = prices::markets(&at.db, &Scope::Public, Dataset::Real).await.unwrap();
        let countries: Vec<_> = listed.iter().map(|listing| listing.market.country.as_str()).collect();
        assert_eq!((countries, counts(&file.import(&at.db).await)), (vec!["BY", "GT"], (0, 1, 0)));
    })
    .await;
}

#[tokio::test]
async fn a_new_unit_has_the_weight_that_its_words_state() {
    on_each_database(async |at| {
        File::of("milpa")
            .price("Papa de prueba", "Mercado de prueba", "Costal (77 kg)", "2024-01-10", "200")
            .price("Papa de prueba", "Mercado de prueba", "Red de prueba", "2024-01-10", "200")
            .import(&at.db)
            .await;
        let series = prices::all(&at.db, &Scope::Public, Dataset::Real).await.unwrap();
        let weight = |slug: &str| {
            let found = series.iter().find(|entry| entry.series.unit.slug == slug).unwrap();
            found.factor.as_ref().map(|factor| factor.kg.to_f64())
        };
        assert_eq!((weight("costal-77-kg"), weight("red-de-prueba")), (Some(77.0), None));
    })
    .await;
}

#[tokio::test]
async fn a_unit_spelled_in_another_way_is_the_same_unit() {
    on_each_database(async |at| {
        let units = catalogue::units(&at.db, &Scope::Public).await.unwrap().len();
        File::of("milpa")
            .price("Papa de prueba", "Mercado de prueba", "quintal ", "2024-01-10", "200")
            .import(&at.db)
            .await;
        File::of("milpa")
            .price("Papa de prueba", "Mercado de prueba", "QUINTAL", "2024-01-11", "200")
            .import(&at.db)
            .await;
        assert_eq!(catalogue::units(&at.db, &Scope::Public).await.unwrap().len(), units);
        assert_eq!(at.number("SELECT COUNT(*) FROM series").await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_demonstration_names_only_products_and_markets_that_are_known() {
    on_each_database(async |at| {
        sample::load(&at.db, Date::constant(2026, 11, 24), NOON).await.unwrap();
        let count = async |table: &str| at.number(&format!("SELECT COUNT(*) FROM {table}")).await as usize;
        assert_eq!(count("commodity").await, reference::commodities().len());
        assert_eq!(count("market").await, reference::markets().len());
    })
    .await;
}
