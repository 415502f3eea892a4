//! The two tables of the model: what it knows of each product, and where it asks for which price.

use domain::money::Currency;
use domain::place::Point;
use domain::price::PriceType;
use std::sync::LazyLock;

/// A product as the model sees it.
pub(super) struct Good {
    pub slug: &'static str,
    /// Products of one family rise and fall together.
    pub family: &'static str,
    /// Where it is grown or comes from.
    pub field: Point,
    /// How much dearer it gets with each kilometre from the field, as a share.
    pub per_km: f64,
    /// Share a year.
    pub growth: f64,
    /// Share by which it slowly rises and falls.
    pub swing: f64,
    /// Share above or below the mean of the year, by month.
    pub season: [f64; 12],
    /// Share of the visits that find it, by month.
    pub supply: [f64; 12],
}

/// A price that is asked for at some markets.
pub(super) struct Offer {
    pub good: &'static Good,
    pub level: PriceType,
    pub unit: &'static str,
    pub currency: Currency,
    /// At the field, in January of 2025.
    pub base: f64,
    /// Market days from one visit to the next, in days.
    pub every: i32,
    /// Slugs of the reference data.
    pub markets: Vec<&'static str>,
}

static GOODS: LazyLock<Vec<Good>> = LazyLock::new(|| rows(include_str!("goods.csv")).filter_map(good).collect());
static OFFERS: LazyLock<Vec<Offer>> = LazyLock::new(|| rows(include_str!("offers.csv")).filter_map(offer).collect());

pub(super) fn offers() -> &'static [Offer] {
    &OFFERS
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split(';').collect())
}

fn good(cells: Vec<&'static str>) -> Option<Good> {
    let [slug, family, lat, lon, per_km, growth, swing, season, supply] = cells[..] else { return None };
    Some(Good {
        slug,
        family,
        field: Point { lat: lat.parse().ok()?, lon: lon.parse().ok()? },
        per_km: per_km.parse::<f64>().ok()? / 10_000.0,
        growth: percent(growth)?,
        swing: percent(swing)?,
        season: months(season)?,
        supply: months(supply)?,
    })
}

fn offer(cells: Vec<&'static str>) -> Option<Offer> {
    let [slug, level, unit, currency, base, every, markets] = cells[..] else { return None };
    Some(Offer {
        good: GOODS.iter().find(|good| good.slug == slug)?,
        level: PriceType::parse(level)?,
        unit,
        currency: Currency::parse(currency)?,
        base: base.parse().ok()?,
        every: every.parse().ok()?,
        markets: markets.split('|').collect(),
    })
}

fn percent(cell: &str) -> Option<f64> {
    cell.parse::<f64>().ok().map(|value| value / 100.0)
}

fn months(cell: &str) -> Option<[f64; 12]> {
    cell.split(' ').map(percent).collect::<Option<Vec<_>>>()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        let written = |table: &'static str| rows(table).count();
        assert_eq!(GOODS.len(), written(include_str!("goods.csv")));
        assert_eq!(offers().len(), written(include_str!("offers.csv")));
    }

    #[test]
    fn a_season_adds_up_to_nothing() {
        for good in GOODS.iter() {
            let mean = good.season.iter().sum::<f64>() / 12.0;
            assert!(mean.abs() < 0.021, "{} {mean}", good.slug);
        }
    }
}
