//! What every installation knows from its first start.

use crate::shared;
use domain::names::slug;
use domain::place::Point;
use domain::price::freight::Tariff;
use domain::unit::words::{FactorNote, parse};
use std::collections::{BTreeMap, BTreeSet};
use store::reference;

#[test]
fn guatemala_has_22_departments_and_340_municipalities_in_the_order_of_their_codes() {
    assert_eq!(reference::departments().len(), 22);
    assert_eq!(reference::municipalities().len(), 340);
    assert!(reference::municipalities().is_sorted_by(|a, b| a.code < b.code));
    let departments: BTreeSet<_> = reference::municipalities().iter().map(|m| m.code.department()).collect();
    assert!(departments.into_iter().eq(reference::departments().iter().map(|d| d.code.as_str())));
}

#[test]
fn every_municipality_lies_in_guatemala() {
    for place in reference::municipalities() {
        let Point { lat, lon } = place.point;
        assert!((13.7..17.9).contains(&lat) && (-92.3..-88.2).contains(&lon), "{place:?}");
    }
}

/// The project's leaflet: San Marcos 5, Quetzaltenango 8, Totonicapán 6, Quiché 4, Huehuetenango 6.
#[test]
fn the_project_names_29_municipalities_in_five_departments() {
    let mut named = BTreeMap::new();
    for place in reference::project_municipalities() {
        *named.entry(place.department.as_str()).or_insert(0) += 1;
    }
    let leaflet = [("Huehuetenango", 6), ("Quetzaltenango", 8), ("Quiché", 4), ("San Marcos", 5), ("Totonicapán", 6)];
    assert!(named.into_iter().eq(leaflet));
}

#[test]
fn a_municipality_is_found_by_its_code_with_the_leading_zero() {
    let place = reference::municipality("0911").unwrap();
    assert_eq!((place.name.as_str(), place.department.as_str()), ("Concepción Chiquirichapa", "Quetzaltenango"));
    assert_eq!(reference::municipality("911"), None);
    assert_eq!(reference::municipality("2399"), None);
}

#[test]
fn of_eleven_chains_only_cacao_is_a_pilot() {
    let pilots: Vec<_> = reference::chains().iter().filter(|c| c.pilot).map(|c| c.code.as_str()).collect();
    assert_eq!((reference::chains().len(), pilots), (11, vec!["cacao"]));
}

#[test]
fn every_line_of_the_tables_is_read() {
    let lines = |tables: &[&str]| {
        let content = |table: &&str| table.lines().filter(|line| !line.starts_with('#')).count() - 1;
        tables.iter().map(content).sum::<usize>()
    };
    let commodities = [
        include_str!("../../src/reference/commodities.csv"),
        include_str!("../../src/reference/commodities_maga.csv"),
        include_str!("../../src/reference/commodities_worldbank.csv"),
    ];
    assert_eq!(reference::commodities().len(), lines(&commodities));
    assert_eq!(reference::markets().len(), lines(&[include_str!("../../src/reference/markets.csv")]));
    assert_eq!(reference::units().len(), lines(&[include_str!("../../src/reference/units.csv")]));
}

#[test]
fn slugs_are_in_their_form_and_stand_once() {
    let lists: [Vec<&str>; 4] = [
        reference::sources().iter().map(|s| s.slug).collect(),
        reference::commodities().iter().map(|c| c.slug).collect(),
        reference::markets().iter().map(|m| m.slug).collect(),
        reference::units().iter().map(|u| u.slug).collect(),
    ];
    for list in lists {
        assert!(list.iter().all(|text| slug(text) == *text));
        assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), list.len(), "{list:?}");
    }
}

#[test]
fn no_name_of_a_source_stands_for_two_qualities_or_two_markets() {
    let commodities: Vec<_> = reference::commodities().iter().flat_map(|c| c.aliases).collect();
    let markets: Vec<_> = reference::markets().iter().flat_map(|m| m.aliases).collect();
    let sources: BTreeSet<_> = reference::sources().iter().map(|s| s.slug).collect();
    for aliases in [commodities, markets] {
        assert_eq!(aliases.iter().collect::<BTreeSet<_>>().len(), aliases.len());
        assert!(aliases.iter().all(|(source, name)| sources.contains(source) && !name.is_empty()));
    }
}

#[test]
fn two_units_never_share_a_word() {
    let words: Vec<_> = reference::units().iter().flat_map(|u| u.words).collect();
    assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
}

#[test]
fn every_chain_but_handicrafts_has_a_product() {
    let chains: BTreeSet<_> = reference::commodities().iter().filter_map(|c| c.chain).collect();
    for chain in reference::chains() {
        assert_eq!(chains.contains(chain.code.as_str()), chain.code != "artesanias", "{}", chain.code);
    }
    assert_eq!(chains.len(), 10);
}

#[test]
fn a_market_of_guatemala_lies_in_its_municipality_or_near() {
    for market in reference::markets() {
        let (Some(code), Some((lat, lon))) = (market.municipality, market.lat_lon) else { continue };
        let km = reference::municipality(code).unwrap().point.km_to(Point { lat, lon });
        assert!(km < 20.0, "{} is {km} km from {code}", market.slug);
    }
}

#[test]
fn defaults_of_practice_are_to_be_confirmed() {
    let libra = reference::settings().iter().find(|s| s.key == "libra_kg").unwrap();
    assert_eq!((libra.value, libra.status), ("0.460", domain::unit::FactorStatus::ToConfirm));
    assert!(
        reference::settings().iter().all(|s| !s.source.is_empty() && domain::money::parse_micro(s.value).is_some())
    );
}

#[test]
fn the_freight_settings_are_those_of_the_domain() {
    let value = |key: &str| reference::settings().iter().find(|s| s.key == key).unwrap().value.parse::<f64>().unwrap();
    let [base, per_km, road] = ["freight_base_gtq_per_quintal", "freight_gtq_per_quintal_km", "road_factor"].map(value);
    assert_eq!(Tariff::new(base, per_km, road), Some(Tariff::USUAL));
}

/// A template that somebody fills in Spanish must find what the screen calls so.
#[test]
fn a_product_or_market_is_found_by_its_own_spanish_name() {
    let found = |own: &str, es: &str, aliases: &[(&str, &str)]| slug(es) == own || aliases.contains(&("milpa", es));
    for seed in reference::commodities().iter().filter(|seed| !seed.slug.starts_with("mundial-")) {
        assert!(found(seed.slug, seed.es, seed.aliases), "{}", seed.slug);
    }
    assert!(reference::markets().iter().all(|seed| found(seed.slug, seed.es, seed.aliases)));
}

#[test]
fn a_unit_counts_what_its_words_say() {
    for (unit, word) in reference::units().iter().flat_map(|unit| unit.words.iter().map(move |word| (unit, word))) {
        let said = parse(word);
        assert!(said.note == FactorNote::Unknown || said.dimension == unit.dimension, "{word}: {said:?}");
    }
}

/// The names in the shared files, so that no product, market or unit of theirs stays without Spanish words.
#[test]
fn every_name_in_the_shared_files_of_wfp_and_maga_is_known() {
    let Some(data) = shared::folder("data") else { return };
    let known = |source: &str, name: &str| {
        let has = |aliases: &[(&str, &str)]| aliases.contains(&(source, name));
        reference::commodities().iter().any(|c| has(c.aliases)) || reference::markets().iter().any(|m| has(m.aliases))
    };
    let unit = |word: &str| reference::units().iter().any(|u| u.words.contains(&word));
    for (file, source, heading, names, measure) in [
        ("wfp/wfp_food_prices_gtm.csv", "wfp", 2, [3, 7], 8),
        ("maga/maga_precios_2025-02-12.csv", "maga", 1, [1, 3], 2),
    ] {
        let text = std::fs::read_to_string(data.join(file)).unwrap();
        for line in text.lines().skip(heading) {
            let cells = cells(line);
            names.iter().for_each(|&i| assert!(known(source, &cells[i]), "{source}: {}", cells[i]));
            assert!(unit(&cells[measure]), "{source}: {}", cells[measure]);
        }
    }
}

/// The cells of a line, without their quotes. These files hold no quote inside a quoted cell.
fn cells(line: &str) -> Vec<String> {
    let mut quoted = false;
    let mut cells = vec![String::new()];
    for letter in line.chars() {
        match (letter, cells.last_mut()) {
            ('"', _) => quoted = !quoted,
            (',', _) if !quoted => cells.push(String::new()),
            (other, Some(cell)) => cell.push(other),
            (_, None) => {}
        }
    }
    cells
}

/// One for each line of the table, each in a chain of the project or in none, and each asking for something.
#[test]
fn every_product_that_could_be_next_is_read() {
    let chains: Vec<&str> = reference::chains().iter().map(|chain| chain.code.as_str()).collect();
    let found = reference::candidates();
    assert_eq!(found.len(), 21);
    for one in found {
        assert!(one.chain.as_deref().is_none_or(|chain| chains.contains(&chain)), "{}", one.code);
        assert!(!one.buyers.is_empty(), "{}", one.code);
        assert!(one.harvest.iter().all(|month| (1..=12).contains(month)), "{}", one.code);
    }
}
