//! The tables beside this file: what is sold, who buys, and their dealings.

use domain::country::Country;
use domain::money::{Currency, Price};
use domain::period::Date;
use domain::price::PriceType;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::product::Stage;
use domain::sale::{Channel, Direction, Document};

const PRODUCTS: &str = include_str!("products.csv");
const BUYERS: &str = include_str!("buyers.csv");
const DEALINGS: &str = include_str!("dealings.csv");

/// Something that an MSME sells; empty texts are none.
pub(super) struct ProductLine {
    pub msme: &'static str,
    pub key: &'static str,
    pub names: [&'static str; 2],
    pub presentation: [&'static str; 2],
    pub chain: &'static str,
    pub stage: Stage,
    /// Slug of the market's product.
    pub market: &'static str,
}

/// Who buys from it.
pub(super) struct BuyerLine {
    pub msme: &'static str,
    pub key: &'static str,
    pub name: &'static str,
    pub kind: BuyerType,
    pub country: Country,
    pub municipality: &'static str,
}

/// What is sold again and again.
pub(super) struct Dealing {
    pub msme: &'static str,
    pub product: &'static str,
    pub buyer: &'static str,
    pub direction: Direction,
    pub level: MarketLevel,
    pub country: Country,
    pub channel: Channel,
    pub document: Document,
    pub export: Export,
    pub exporter: &'static str,
    pub from: Date,
    pub until: Option<Date>,
    /// Days between two sales.
    pub every: i32,
    /// Fifths of the quantity in each month from January on.
    pub months: [u8; 12],
    /// Of the price's unit, at first.
    pub quantity: f64,
    /// A year, as a part of one.
    pub grows: f64,
    pub asked: Asked,
}

/// How the price comes about.
pub(super) enum Asked {
    /// That of a market of the demonstration on the day, times so much.
    Market { level: PriceType, market: &'static str, times: f64 },
    /// Its own, as of January 2025, growing by so much a year.
    Own { currency: Currency, price: Price, unit: &'static str, grows: f64 },
}

pub(super) fn products() -> impl Iterator<Item = ProductLine> {
    cells(PRODUCTS).filter_map(|cells| {
        let [msme, key, es, en, shown_es, shown_en, chain, stage, market] = cells[..] else { return None };
        let (names, presentation) = ([es, en], [shown_es, shown_en]);
        Some(ProductLine { msme, key, names, presentation, chain, stage: Stage::parse(stage)?, market })
    })
}

pub(super) fn buyers() -> impl Iterator<Item = BuyerLine> {
    cells(BUYERS).filter_map(|cells| {
        let [msme, key, name, kind, country, municipality] = cells[..] else { return None };
        let (kind, country) = (BuyerType::parse(kind)?, Country::parse(country)?);
        Some(BuyerLine { msme, key, name, kind, country, municipality })
    })
}

pub(super) fn dealings() -> impl Iterator<Item = Dealing> {
    cells(DEALINGS).filter_map(dealing)
}

fn dealing(cells: Vec<&'static str>) -> Option<Dealing> {
    let [msme, product, buyer, direction, level, country, channel, document, export, exporter, ..] = cells[..] else {
        return None;
    };
    let [from, until, every, months, quantity, grows, price] = cells.get(10..)?.try_into().ok()?;
    let fifths: Vec<u8> = months.bytes().map(|digit| digit.saturating_sub(b'0')).collect();
    Some(Dealing {
        msme,
        product,
        buyer,
        direction: Direction::parse(direction)?,
        level: MarketLevel::parse(level)?,
        country: Country::parse(country)?,
        channel: Channel::parse(channel)?,
        document: Document::parse(document)?,
        export: Export::parse(export)?,
        exporter,
        from: from.parse().ok()?,
        until: if until.is_empty() { None } else { Some(until.parse().ok()?) },
        every: every.parse().ok().filter(|days| *days > 0)?,
        months: fifths.try_into().ok()?,
        quantity: quantity.parse().ok()?,
        grows: percent(grows)?,
        asked: asked(price)?,
    })
}

fn asked(cell: &'static str) -> Option<Asked> {
    match cell.split(':').collect::<Vec<_>>()[..] {
        ["market", level, market, times] => {
            Some(Asked::Market { level: PriceType::parse(level)?, market, times: percent(times)? })
        }
        ["own", currency, price, unit, grows] => Some(Asked::Own {
            currency: Currency::parse(currency)?,
            price: Price::parse(price)?,
            unit,
            grows: percent(grows)?,
        }),
        _ => None,
    }
}

fn percent(cell: &str) -> Option<f64> {
    cell.parse::<f64>().ok().map(|value| value / 100.0)
}

fn cells(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split(';').collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        assert_eq!(products().count(), cells(PRODUCTS).count());
        assert_eq!(buyers().count(), cells(BUYERS).count());
        assert_eq!(dealings().count(), cells(DEALINGS).count());
    }

    #[test]
    fn every_dealing_is_one_that_a_form_would_take_of_a_known_product_and_buyer() {
        for one in dealings() {
            let what = (one.msme, one.product, one.buyer);
            assert!(products().any(|line| (line.msme, line.key) == (one.msme, one.product)), "{what:?}");
            assert!(buyers().any(|line| (line.msme, line.key) == (one.msme, one.buyer)), "{what:?}");
            assert_eq!(one.level.country(Some(one.country)), Ok(one.country), "{what:?}");
            assert_eq!(one.level.export(Some(one.export)), Ok(one.export), "{what:?}");
        }
    }
}
