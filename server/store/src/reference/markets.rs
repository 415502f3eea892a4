//! The markets that Milpa knows, read once from the table beside this file.

use super::MarketSeed;
use super::table::{aliases, optional, rows};
use std::sync::LazyLock;

pub(super) static MARKETS: LazyLock<Vec<MarketSeed>> =
    LazyLock::new(|| rows(include_str!("markets.csv")).filter_map(parse).collect());

/// `slug;es;en;locality;municipality;country;lat;lon;aliases`.
fn parse(line: &'static str) -> Option<MarketSeed> {
    let cells: Vec<&'static str> = line.split(';').collect();
    let [slug, es, en, locality, municipality, country, lat, lon, names] = cells[..] else { return None };
    Some(MarketSeed {
        slug,
        es,
        en,
        locality,
        municipality: optional(municipality),
        country,
        lat_lon: lat.parse().ok().zip(lon.parse().ok()),
        aliases: aliases(names),
    })
}
