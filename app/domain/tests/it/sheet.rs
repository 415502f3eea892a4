//! The assembly sheet: which products stand on it, and what stands where a price is missing.

use domain::dataset::Dataset;
use domain::id::{CommodityId, MarketId, SeriesId, SourceId, UnitId};
use domain::money::{Currency, Price};
use domain::names::Names;
use domain::period::{Date, Month};
use domain::place::Point;
use domain::price::band::State;
use domain::price::board::{Inputs, Mark, build};
use domain::price::conversion::Rates;
use domain::price::evaluation::NotEvaluable;
use domain::price::listing::SeriesMonths;
use domain::price::query::{Pairs, SheetQuery};
use domain::price::sheet::{Cell, Sheet, sheet, usual_market};
use domain::price::{Commodity, Figures, Market, Monthly, PriceType, Reading, Series, Source};
use domain::unit::{Dimension, Factor, FactorStatus, Kilograms, Unit};

const POTATO: i32 = 1;

/// A product at a market, with a price in each of the given months.
#[derive(Clone)]
struct Sample {
    product: i32,
    market: i32,
    unit: i32,
    months: Vec<Monthly>,
    level: PriceType,
}

impl Sample {
    fn new(product: i32, market: i32, prices: &[(&str, f64)]) -> Self {
        let months = prices.iter().map(|(month, price)| monthly(month, Some(*price), 1)).collect();
        Self { product, market, unit: 1, months, level: PriceType::Wholesale }
    }

    fn series(self) -> SeriesMonths {
        let (product, chain) = (format!("producto-{}", self.product), (self.product < 10).then(|| "papa".to_owned()));
        let market = format!("mercado-{}", self.market);
        let last = self.months.last().map(|m| {
            let reading = m.figures.map_or(Reading::NoSupply, |figures| Reading::Observed(figures.mean));
            (m.month.first_day(), reading)
        });
        SeriesMonths {
            series: Series {
                id: SeriesId(self.product * 100 + self.market * 10 + self.unit),
                source: source(self.product),
                commodity: Commodity {
                    id: CommodityId(self.product),
                    names: Names::same(&product),
                    slug: product,
                    chain,
                    form: None,
                    quality: None,
                },
                market: place(self.market, &market),
                price_type: self.level,
                unit: Unit {
                    id: UnitId(self.unit),
                    slug: format!("unidad-{}", self.unit),
                    names: Names::same("quintal"),
                    dimension: Dimension::Mass,
                },
                currency: Currency::GTQ,
            },
            factor: (self.unit == 1).then(|| factor(self.unit)),
            months: self.months,
            last,
            imported: None,
        }
    }
}

fn monthly(month: &str, price: Option<f64>, observed: u32) -> Monthly {
    let figures = price.and_then(Price::from_f64).map(|price| Figures { mean: price, min: price, max: price });
    let estimated = u32::from(price.is_some() && observed == 0);
    Monthly { month: Month::parse(month).unwrap(), observed, estimated, no_supply: u32::from(price.is_none()), figures }
}

fn source(product: i32) -> Source {
    let id = SourceId(if product == POTATO { 2 } else { 1 });
    Source {
        id,
        slug: "wfp".into(),
        names: Names::same("WFP"),
        licence: String::new(),
        url: String::new(),
        demo: false,
    }
}

fn place(id: i32, slug: &str) -> Market {
    let point = Some(Point { lat: 14.6 + f64::from(id) / 10.0, lon: -91.0 });
    let (locality, country) = (String::new(), "GT".into());
    Market {
        id: MarketId(id),
        slug: slug.into(),
        names: Names::same(slug),
        locality,
        municipality: None,
        country,
        point,
    }
}

fn factor(unit: i32) -> Factor {
    Factor {
        unit: UnitId(unit),
        commodity: None,
        market: None,
        kg: Kilograms::from_f64(46.0).unwrap(),
        range: None,
        valid_from: day("1990-01-01"),
        source: "weighed".into(),
        status: FactorStatus::Confirmed,
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn laid_out(question: &str, samples: Vec<Sample>) -> Option<Sheet> {
    let series: Vec<SeriesMonths> = samples.into_iter().map(Sample::series).collect();
    let query = SheetQuery::parse(&Pairs::decode(question)).unwrap();
    let potatoes: Vec<SeriesMonths> =
        series.iter().filter(|entry| entry.series.commodity.id == CommodityId(POTATO)).cloned().collect();
    let board = build(Inputs {
        own: None,
        query: query.board.clone(),
        dataset: Dataset::Real,
        other_dataset: false,
        commodity: potatoes.first()?.series.commodity.clone(),
        series: &potatoes,
        choices: Vec::new(),
        origin: None,
        origins: Vec::new(),
        settings: &[],
        libra: Kilograms::from_f64(0.46).unwrap(),
        rates: &Rates::default(),
        today: day("2020-01-08"),
    });
    let market = query.market.as_deref().or_else(|| usual_market(&board))?.to_owned();
    let of_market: Vec<SeriesMonths> = series.into_iter().filter(|entry| entry.series.market.slug == market).collect();
    sheet(&board, of_market.first()?.series.market.clone(), &of_market)
}

fn products(sheet: &Sheet) -> Vec<&str> {
    sheet.rows.iter().map(|row| row.commodity.as_str()).collect()
}

const LATELY: [(&str, f64); 2] = [("2019-11", 213.0), ("2019-12", 237.27)];

#[test]
fn the_best_market_is_taken_unless_another_is_asked_for() {
    let samples = vec![Sample::new(POTATO, 1, &LATELY), Sample::new(POTATO, 2, &[("2019-12", 200.0)])];
    assert_eq!(laid_out("", samples.clone()).unwrap().market.slug, "mercado-1");
    let other = laid_out("mercado=mercado-2", samples).unwrap();
    assert_eq!((other.market.slug.as_str(), other.rows[0].now), ("mercado-2", Cell::Observed(200.0)));
    assert_eq!(other.query.href_at(SheetQuery::SHEET), "/precios/hoja?producto=producto-1&mercado=mercado-2");
    assert_eq!(other.markets.len(), 2);
}

#[test]
fn a_market_without_the_product_has_no_sheet() {
    let samples = vec![Sample::new(POTATO, 1, &LATELY), Sample::new(2, 2, &LATELY)];
    assert_eq!(laid_out("mercado=mercado-2", samples), None);
}

/// Potatoes at La Terminal by the design's real figures: Q 213.00 in November and Q 237.27 in December of 2019.
#[test]
fn a_row_tells_this_month_last_month_and_the_change_as_quoted() {
    let sheet = laid_out("unidad=libra", vec![Sample::new(POTATO, 1, &LATELY)]).unwrap();
    let row = &sheet.rows[0];
    assert_eq!(sheet.month, Month::parse("2019-12").unwrap());
    assert_eq!((row.now, row.before), (Cell::Observed(237.27), Cell::Observed(213.0)));
    assert!((row.change.unwrap() - 11.394_366).abs() < 1e-6);
    assert!(matches!(row.state, Err(NotEvaluable::TooShort { .. })));
}

#[test]
fn the_product_asked_for_comes_first_then_the_projects_then_the_others() {
    let samples = [21, 3, POTATO, 2, 20].map(|product| Sample::new(product, 1, &LATELY)).to_vec();
    let sheet = laid_out("", samples).unwrap();
    assert_eq!(products(&sheet), ["producto-1", "producto-2", "producto-3", "producto-20", "producto-21"]);
    assert_eq!(sheet.left_out, 0);
}

#[test]
fn what_has_been_followed_for_more_years_comes_first() {
    let years = |product, years: i32| {
        let month = |back: i32| monthly(&Month::parse("2019-12").unwrap().plus(-back).to_string(), Some(50.0), 1);
        Sample { months: (0..12 * years).rev().map(month).collect(), ..Sample::new(product, 1, &[]) }
    };
    let sheet = laid_out("", vec![Sample::new(POTATO, 1, &LATELY), years(2, 1), years(3, 5)]).unwrap();
    assert_eq!(products(&sheet), ["producto-1", "producto-3", "producto-2"]);
}

#[test]
fn what_does_not_fit_on_the_paper_is_counted_and_two_places_are_left_to_products_of_no_chain() {
    let all = (1..=8).chain(20..=22);
    let sheet = laid_out("", all.map(|product| Sample::new(product, 1, &LATELY)).collect()).unwrap();
    let shown = [1, 2, 3, 4, 5, 20, 21].map(|product| format!("producto-{product}"));
    assert_eq!(products(&sheet), shown);
    assert_eq!(sheet.left_out, 4);
}

#[test]
fn no_supply_no_figure_and_estimated_are_three_marks() {
    let with = |product, december| Sample {
        months: vec![monthly("2019-11", Some(50.0), 1), december],
        ..Sample::new(product, 1, &[])
    };
    let samples = vec![
        Sample::new(POTATO, 1, &LATELY),
        with(2, monthly("2019-12", None, 0)),
        with(3, monthly("2019-12", Some(60.0), 0)),
        Sample::new(4, 1, &[("2019-11", 50.0)]),
    ];
    let sheet = laid_out("", samples).unwrap();
    let now: Vec<Cell> = sheet.rows.iter().map(|row| row.now).collect();
    assert_eq!(now, [Cell::Observed(237.27), Cell::NoSupply, Cell::Estimated(60.0), Cell::NoData]);
    assert_eq!(sheet.rows[1].change, None);
    assert_eq!(sheet.rows[1].state, Err(NotEvaluable::NoValue));
}

#[test]
fn a_product_that_nobody_looked_for_lately_is_left_off() {
    let sheet = laid_out("", vec![Sample::new(POTATO, 1, &LATELY), Sample::new(2, 1, &[("2019-10", 50.0)])]).unwrap();
    assert_eq!(products(&sheet), ["producto-1"]);
}

#[test]
fn of_two_units_the_one_with_this_months_price_speaks() {
    let boxes = Sample { unit: 2, ..Sample::new(2, 1, &[("2019-12", 90.0)]) };
    let samples = vec![Sample::new(POTATO, 1, &LATELY), Sample::new(2, 1, &[("2019-11", 50.0)]), boxes];
    let sheet = laid_out("", samples).unwrap();
    assert_eq!((sheet.rows.len(), sheet.rows[1].now), (2, Cell::Observed(90.0)));
    assert_eq!((sheet.rows[0].kg, sheet.rows[1].kg), (Kilograms::from_f64(46.0), None));
}

#[test]
fn other_levels_of_the_market_are_not_on_the_sheet() {
    let retail = Sample { level: PriceType::Retail, ..Sample::new(2, 1, &LATELY) };
    assert_eq!(products(&laid_out("", vec![Sample::new(POTATO, 1, &LATELY), retail]).unwrap()), ["producto-1"]);
}

#[test]
fn a_past_month_knows_nothing_of_later_ones() {
    let sheet = laid_out("mes=2019-11", vec![Sample::new(POTATO, 1, &LATELY), Sample::new(2, 1, &LATELY)]).unwrap();
    let now: Vec<Cell> = sheet.rows.iter().map(|row| row.now).collect();
    assert_eq!(now, [Cell::Observed(213.0), Cell::Observed(213.0)]);
}

#[test]
fn markets_that_quote_alike_are_named_beside_and_no_more_than_two() {
    let december = |market, price| Sample::new(POTATO, market, &[("2019-12", price)]);
    let sacks = Sample { unit: 2, ..december(6, 900.0) };
    let old = Sample::new(POTATO, 7, &[("2019-11", 500.0)]);
    let samples = vec![december(1, 237.27), december(2, 220.0), december(3, 230.0), december(4, 210.0), sacks, old];
    let sheet = laid_out("mercado=mercado-1", samples).unwrap();
    let named: Vec<f64> = sheet.elsewhere.iter().map(|other| other.price).collect();
    assert_eq!(named, [230.0, 220.0]);
}

#[test]
fn only_the_sources_on_the_sheet_are_named_the_products_own_first() {
    let samples = vec![Sample::new(POTATO, 1, &LATELY), Sample::new(9, 1, &LATELY), Sample::new(9, 2, &LATELY)];
    let sources = |samples: &[Sample]| -> Vec<SourceId> {
        laid_out("", samples.to_vec()).unwrap().sources.iter().map(|source| source.id).collect()
    };
    assert_eq!(sources(&samples), [SourceId(2), SourceId(1)]);
    assert_eq!(sources(&samples[..1]), [SourceId(2)]);
}

#[test]
fn an_empty_visit_after_the_months_price_is_told() {
    let months = vec![monthly("2019-12", Some(237.27), 1), monthly("2020-01", None, 0)];
    let samples = vec![Sample { months, ..Sample::new(POTATO, 1, &[]) }, Sample::new(POTATO, 2, &[("2020-01", 200.0)])];
    let sheet = laid_out("mercado=mercado-1", samples).unwrap();
    assert_eq!(sheet.month, Month::parse("2019-12").unwrap());
    assert_eq!((sheet.mark, sheet.rows[0].now), (Mark::NoSupply, Cell::Observed(237.27)));
}

#[test]
fn a_long_even_series_is_usual_and_has_a_season() {
    let months: Vec<Monthly> = (0..84)
        .map(|back| {
            let month = Month::parse("2013-01").unwrap().plus(back);
            let price = 200.0 + 10.0 * f64::from(month.number()) + f64::from(back % 5);
            monthly(&month.to_string(), Some(price), 1)
        })
        .collect();
    let sheet = laid_out("", vec![Sample { months, ..Sample::new(POTATO, 1, &[]) }]).unwrap();
    assert_eq!(sheet.rows[0].state, Ok(State::Normal));
    assert_eq!(sheet.season.unwrap().best().month, 12);
}
