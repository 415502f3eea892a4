//! The ledger of sales. The figures are those of the design's pages 3, 4 and 6, or worked by hand.

mod comparison;
mod figures;
mod form;
mod history;
mod markets;
mod page;

mod question;

use domain::country::Country;
use domain::id::{BuyerId, CommodityId, ProductId, UnitId};
use domain::invalid::Reason;
use domain::money::{Currency, Price};
use domain::names::Names;
use domain::period::Date;
use domain::sale::form::SaleForm;
use domain::sale::lists::Lists;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::product::{Product, Stage};
use domain::sale::sold::Sold;
use domain::sale::{Channel, DayRate, Document, Sale};
use domain::unit::{Dimension, Factor, FactorStatus, Kilograms, Unit};
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 24);
const ENTRY: &str = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";

fn price(text: &str) -> Price {
    Price::parse(text).unwrap()
}

fn product(id: i32, name: &str, commodity: Option<i32>) -> Product {
    Product {
        id: ProductId(id),
        names: Names::same(name),
        presentation: None,
        chain: Some("papa".into()),
        stage: Stage::Raw,
        commodity: commodity.map(CommodityId),
    }
}

fn unit(id: i32, name: &str, dimension: Dimension) -> Unit {
    Unit { id: UnitId(id), slug: name.into(), names: Names::same(name), dimension }
}

fn factor(unit: i32, commodity: Option<i32>, kg: f64) -> Factor {
    Factor {
        unit: UnitId(unit),
        commodity: commodity.map(CommodityId),
        market: None,
        kg: Kilograms::from_f64(kg).unwrap(),
        range: None,
        valid_from: date(2000, 1, 1),
        source: "weighed".into(),
        status: FactorStatus::Confirmed,
    }
}

/// Washed potatoes that a market quotes and compost that none does; quintals of 46 kg, boxes weighed for potatoes only.
fn parse(form: &SaleForm) -> Result<Sale, Vec<(String, Reason)>> {
    let rate = |on| DayRate { currency: Currency::USD, on, gtq: price("7.65"), source: "Banguat".into() };
    let lists = Lists {
        products: &[product(1, "papa lavada", Some(7)), product(2, "abono", None)],
        units: &[unit(1, "quintal", Dimension::Mass), unit(2, "caja", Dimension::Package)],
        buyers: &[BuyerId(5)],
        factors: &[factor(1, None, 46.0), factor(2, Some(7), 20.0)],
        rates: &[rate(date(2026, 11, 20)), rate(date(2026, 10, 1))],
        today: TODAY,
    };
    form.parse(&lists)
        .map_err(|invalids| invalids.0.into_iter().map(|invalid| (invalid.field, invalid.reason)).collect())
}

/// Design, page 4: twelve quintals of washed potatoes at Q 212.00, close by, to Mateo Cabrera.
fn potatoes() -> SaleForm {
    SaleForm {
        entry: ENTRY.into(),
        product: "1".into(),
        quantity: "12".into(),
        unit: "1".into(),
        price: "212.00".into(),
        date: "2026-11-24".into(),
        level: "local".into(),
        buyer: "5".into(),
        ..SaleForm::default()
    }
}

/// A line within the department without buyer, channel or paper.
fn line(day: Date, gtq: i64, kg: Option<i64>) -> Sold {
    Sold {
        day,
        product: ProductId(1),
        level: MarketLevel::Local,
        country: Country::GUATEMALA,
        buyer: None,
        channel: Some(Channel::MarketDay),
        document: Document::None,
        export: Export::No,
        gtq: gtq * 1_000_000,
        weight: kg.map(|kg| kg * 1_000_000),
    }
}

fn abroad(country: &str, line: Sold) -> Sold {
    let country = Country::parse(country).unwrap();
    let level = if country.is_central_america() { MarketLevel::Regional } else { MarketLevel::International };
    Sold { country, level, export: Export::Direct, ..line }
}
