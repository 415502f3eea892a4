//! The list of products: by value chain, those of the world market apart, and by what somebody types.

use domain::dataset::Dataset;
use domain::id::{CommodityId, MarketId};
use domain::names::Names;
use domain::place::Chain;
use domain::price::catalogue::{Catalogue, Shelf};
use domain::price::listing::{CommodityListing, MarketListing};
use domain::price::query::{CatalogueQuery, Pairs};
use domain::price::{Commodity, Market};

fn product(id: i32, es: &str, en: &str, chain: Option<&str>) -> CommodityListing {
    CommodityListing {
        commodity: Commodity {
            id: CommodityId(id),
            slug: domain::names::slug(es),
            names: Names::new(es, en),
            chain: chain.map(str::to_owned),
            form: None,
            quality: None,
        },
        source_names: vec![format!("{en} (white)")],
        series: 1,
        home_series: 1,
        markets: 1,
        last_day: "2019-12-15".parse().unwrap(),
    }
}

fn market(es: &str) -> MarketListing {
    MarketListing {
        market: Market {
            id: MarketId(1),
            slug: domain::names::slug(es),
            names: Names::same(es),
            locality: String::new(),
            municipality: None,
            country: "GT".into(),
            point: None,
        },
        source_names: Vec::new(),
        series: 1,
        last_day: "2019-12-15".parse().unwrap(),
    }
}

fn catalogue(question: &str) -> Catalogue {
    let chain = |code: &str, es: &str| Chain { code: code.into(), names: Names::same(es), pilot: false };
    Catalogue {
        query: CatalogueQuery::parse(&Pairs::decode(question)).unwrap(),
        dataset: Dataset::Real,
        today: "2020-01-08".parse().unwrap(),
        chains: vec![chain("papa", "Papa"), chain("miel", "Miel"), chain("cafe", "Café")],
        commodities: vec![
            product(1, "Maíz blanco", "White maize", None),
            product(2, "Café pergamino", "Parchment coffee", Some("cafe")),
            product(3, "Papa redonda", "Round potatoes", Some("papa")),
            product(4, "Papa", "Potatoes", Some("papa")),
            product(5, "Tejido", "Cloth", Some("unheard-of")),
        ],
        markets: vec![market("Totonicapán"), market("La Terminal")],
    }
    .narrowed()
}

fn names(catalogue: &Catalogue) -> Vec<&str> {
    catalogue.commodities.iter().map(|listing| listing.commodity.names.es.as_str()).collect()
}

fn shelves(catalogue: &Catalogue) -> Vec<(&str, Vec<&str>)> {
    let name = |shelf| match shelf {
        Shelf::Chain(chain) => &*chain.code,
        Shelf::Others => "others",
        Shelf::References => "references",
    };
    catalogue
        .shelves()
        .iter()
        .map(|shelved| {
            let slugs = shelved.commodities.iter().map(|of| of.commodity.slug.as_str());
            (name(shelved.shelf), slugs.collect())
        })
        .collect()
}

#[test]
fn products_stand_under_their_chain_in_the_projects_order_and_the_others_last() {
    let expected = [
        ("papa", vec!["papa", "papa-redonda"]),
        ("cafe", vec!["cafe-pergamino"]),
        ("others", vec!["maiz-blanco", "tejido"]),
    ];
    assert_eq!(shelves(&catalogue("")), expected);
}

#[test]
fn what_only_the_world_market_quotes_stands_apart_whatever_its_chain() {
    let mut catalogue = catalogue("");
    let of_the_world = |es, chain| CommodityListing { home_series: 0, ..product(9, es, es, chain) };
    catalogue.commodities = vec![of_the_world("Zinc", None), of_the_world("Café arábigo", Some("cafe"))];
    catalogue.commodities.push(CommodityListing { series: 2, ..product(4, "Papa", "Potatoes", Some("papa")) });
    assert_eq!(shelves(&catalogue), [("papa", vec!["papa"]), ("references", vec!["cafe-arabigo", "zinc"])]);
}

#[test]
fn a_search_ignores_accents_and_capitals() {
    assert_eq!(names(&catalogue("buscar=MAIZ")), ["Maíz blanco"]);
    assert_eq!(names(&catalogue("buscar=caf%C3%A9")), ["Café pergamino"]);
}

#[test]
fn every_word_must_be_found_in_any_order_and_in_any_language_or_source() {
    assert_eq!(names(&catalogue("buscar=redonda+papa")), ["Papa redonda"]);
    assert_eq!(names(&catalogue("buscar=potatoes+round")), ["Papa redonda"]);
    assert_eq!(names(&catalogue("buscar=potatoes+(white)")), ["Papa redonda", "Papa"]);
    assert!(names(&catalogue("buscar=papa+verde")).is_empty());
}

#[test]
fn markets_are_searched_too() {
    let found = catalogue("buscar=totonicapan");
    assert!(found.commodities.is_empty());
    assert_eq!(found.markets.len(), 1);
}

#[test]
fn a_search_reads_back_from_its_address() {
    let query = CatalogueQuery::parse(&Pairs::decode("?buscar=ma%C3%ADz+blanco&datos=demostracion")).unwrap();
    assert_eq!(query.href(), "/productos?buscar=ma%C3%ADz%20blanco&datos=demostracion");
    assert_eq!(CatalogueQuery::parse(&Pairs::decode("buscar=ma%C3%ADz%20blanco&datos=demostracion")).unwrap(), query);
    assert_eq!(query.pairs(), [("datos".to_owned(), "demostracion".to_owned())]);
    assert!(CatalogueQuery::parse(&Pairs::decode(&format!("buscar={}", "x".repeat(200)))).is_err());
}
