//! Series as a query hands them over, for the examples of margins and references: a mean a month, one source.

use domain::id::{CommodityId, MarketId, SeriesId, SourceId, UnitId};
use domain::money::{Currency, Price};
use domain::names::Names;
use domain::period::{Date, Month};
use domain::price::listing::SeriesMonths;
use domain::price::{Commodity, Figures, Market, Monthly, PriceType, Series, Source};
use domain::unit::{Dimension, Factor, FactorStatus, Kilograms, Unit};

pub fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn product(id: i32, slug: &str, chain: Option<&str>) -> Commodity {
    let chain = chain.map(str::to_owned);
    Commodity { id: CommodityId(id), slug: slug.into(), names: Names::same(slug), chain, form: None, quality: None }
}

/// A price in each of the given months; `kg` of its unit when that is known.
#[derive(Clone)]
pub struct Quoted {
    pub commodity: Commodity,
    pub market: i32,
    pub level: PriceType,
    pub currency: Currency,
    pub kg: Option<f64>,
    pub prices: Vec<(Month, f64)>,
}

impl Quoted {
    /// Per quintal of 46 kg, in quetzales.
    pub fn new(commodity: &Commodity, market: i32, level: PriceType, prices: &[(&str, f64)]) -> Self {
        let prices = prices.iter().map(|(text, price)| (month(text), *price)).collect();
        Self { commodity: commodity.clone(), market, level, currency: Currency::GTQ, kg: Some(46.0), prices }
    }

    /// Per kilogram, in dollars.
    pub fn abroad(commodity: &Commodity, level: PriceType, prices: &[(&str, f64)]) -> Self {
        Self { currency: Currency::USD, kg: Some(1.0), ..Self::new(commodity, 90, level, prices) }
    }

    pub fn series(self) -> SeriesMonths {
        let unit = UnitId(self.kg.map_or(0, |kg| kg as i32));
        let slug = format!("mercado-{}", self.market);
        let market = Market {
            id: MarketId(self.market),
            names: Names::same(&slug),
            slug,
            locality: String::new(),
            municipality: None,
            country: "GT".into(),
            point: None,
        };
        let series = Series {
            id: SeriesId(self.market),
            source: source(),
            commodity: self.commodity,
            market,
            price_type: self.level,
            unit: Unit { id: unit, slug: "unidad".into(), names: Names::same("unidad"), dimension: Dimension::Mass },
            currency: self.currency,
        };
        let months = self.prices.into_iter().map(|(month, price)| monthly(month, price)).collect();
        SeriesMonths { series, months, factor: self.kg.map(|kg| factor(unit, kg)), last: None, imported: None }
    }
}

fn source() -> Source {
    Source {
        id: SourceId(1),
        slug: "fuente".into(),
        names: Names::same("Fuente"),
        licence: "CC BY 4.0".into(),
        url: String::new(),
        demo: false,
    }
}

fn factor(unit: UnitId, kg: f64) -> Factor {
    Factor {
        unit,
        commodity: None,
        market: None,
        kg: Kilograms::from_f64(kg).unwrap(),
        range: None,
        valid_from: day("1990-01-01"),
        source: "pesado".into(),
        status: FactorStatus::Confirmed,
    }
}

fn monthly(month: Month, price: f64) -> Monthly {
    let price = Price::from_f64(price).unwrap();
    let figures = Some(Figures { mean: price, min: price, max: price });
    Monthly { month, observed: 1, estimated: 0, no_supply: 0, figures }
}
