//! What is read aloud, by the figures of the design's sheet: La Terminal, December of 2019.

use super::*;
use domain::dataset::Dataset;
use domain::id::{CommodityId, MarketId, SourceId, UnitId};
use domain::money::Currency;
use domain::names::Names;
use domain::period::Month;
use domain::place::Point;
use domain::price::evaluation::{Method, NotEvaluable, Window};
use domain::price::query::SheetQuery;
use domain::price::seasonality::{Season, Seasonality};
use domain::price::sheet::Elsewhere;
use domain::price::{Commodity, Market, PriceType, Source};
use domain::unit::{Dimension, Unit};

fn row(es: &str, en: &str, now: f64, before: Option<f64>, state: State) -> SheetRow {
    SheetRow {
        commodity: domain::names::slug(es),
        names: Names::new(es, en),
        unit: Unit {
            id: UnitId(1),
            slug: "quintal".into(),
            names: Names::new("quintal", "quintal"),
            dimension: Dimension::Mass,
        },
        kg: None,
        currency: Currency::GTQ,
        now: Cell::Observed(now),
        before: before.map_or(Cell::NoData, Cell::Observed),
        change: before.map(|before| 100.0 * (now / before - 1.0)),
        state: Ok(state),
    }
}

fn potatoes() -> Sheet {
    Sheet {
        query: SheetQuery::default(),
        dataset: Dataset::Real,
        today: "2020-01-08".parse().unwrap(),
        commodity: Commodity {
            id: CommodityId(1),
            slug: "papa".into(),
            names: Names::new("Papa", "Potatoes"),
            chain: None,
            form: None,
            quality: None,
        },
        market: Market {
            id: MarketId(1),
            slug: "la-terminal".into(),
            names: Names::same("La Terminal"),
            locality: "Ciudad de Guatemala".into(),
            municipality: None,
            country: "GT".into(),
            point: Some(Point { lat: 14.6, lon: -90.5 }),
        },
        level: PriceType::Wholesale,
        month: Month::parse("2019-12").unwrap(),
        mark: Mark::Observed,
        last_day: Some("2019-12-31".parse().unwrap()),
        age_days: Some(8),
        rows: vec![
            row("Papa", "Potatoes", 237.27, Some(213.0), State::Normal),
            row("Zanahoria", "Carrots", 52.27, Some(47.75), State::VeryHigh),
            row("Repollo", "Cabbage", 50.45, Some(39.75), State::VeryHigh),
            row("Frijol negro", "Black beans", 350.68, Some(365.13), State::Normal),
        ],
        left_out: 0,
        year_change: Some(-20.3),
        season: Err(NotEvaluable::NoValue),
        elsewhere: Vec::new(),
        kept: None,
        markets: Vec::new(),
        sources: vec![Source {
            id: SourceId(1),
            slug: "wfp".into(),
            names: Names::new("Programa Mundial de Alimentos (WFP)", "World Food Programme (WFP)"),
            licence: "CC BY-IGO 3.0".into(),
            url: String::new(),
            demo: false,
        }],
    }
}

fn season() -> Seasonality {
    let off = [0.0, 1.0, 1.0, 12.0, 13.0, 16.0, 3.0, -17.0, -17.0, -9.0, -5.0, 2.0];
    let month = |at: usize| Season { month: at as u8 + 1, index: 100.0 + off[at], years: 9, years_above: 5 };
    Seasonality { months: std::array::from_fn(month), method: Method::CentredAverage { window: Window::All } }
}

#[test]
fn the_assembly_hears_price_change_state_and_what_to_take_off() {
    assert_eq!(
        for_assembly(&potatoes(), Language::Es),
        "En La Terminal, el precio de mayoreo de papa fue de doscientos treinta y siete quetzales por quintal. Subió once de \
         cada cien desde el mes pasado. Está dentro de lo usual para diciembre. Muy altos para el mes: zanahoria y repollo. \
         Antes de vender, reste el flete y la descarga."
    );
}

#[test]
fn the_script_holds_no_digits_and_fits_a_minute() {
    let elsewhere = ["CENMA", "La Placita"].map(|name| Elsewhere { names: Names::same(name), price: 221.5 }).to_vec();
    let whole = Sheet { season: Ok(season()), elsewhere, ..potatoes() };
    for language in [Language::Es, Language::En] {
        let script = minute(&whole, language);
        assert!(!script.contains(|c: char| c.is_ascii_digit()), "{script}");
        let (words, seconds) = length(&script);
        assert!((80..=140).contains(&words) && seconds <= 60, "{words} words: {script}");
    }
}

#[test]
fn the_script_says_month_year_season_and_the_age_of_the_figure() {
    let elsewhere = vec![Elsewhere { names: Names::same("CENMA"), price: 221.5 }];
    let script = minute(&Sheet { season: Ok(season()), elsewhere, ..potatoes() }, Language::Es);
    for sentence in [
        "Precios de papa, diciembre de dos mil diecinueve.",
        "En un año bajó veinte de cada cien.",
        "Por la misma medida: en CENMA, doscientos veintidós quetzales.",
        "Suele pagarse más en abril, mayo y junio, y menos en agosto y septiembre.",
        "El dato es del treinta y uno de diciembre, hace ocho días. Lo publica: Programa Mundial de Alimentos (WFP).",
    ] {
        assert!(script.contains(sentence), "{sentence} in {script}");
    }
}

#[test]
fn made_up_prices_are_announced_as_such_before_anything_else() {
    let sheet = Sheet { dataset: Dataset::Demonstration, ..potatoes() };
    for text in [minute(&sheet, Language::Es), for_assembly(&sheet, Language::Es)] {
        assert!(text.starts_with("Atención: esto es una demostración"), "{text}");
    }
}

#[test]
fn a_missing_price_is_said_to_be_missing_and_an_estimate_to_be_one() {
    let with = |now| {
        let mut sheet = Sheet { year_change: None, ..potatoes() };
        sheet.rows[0] = SheetRow { now, change: None, state: Err(NotEvaluable::NoValue), ..sheet.rows[0].clone() };
        minute(&sheet, Language::Es)
    };
    assert!(with(Cell::NoData).contains("En La Terminal no hay precio de papa. Antes de vender"));
    let estimated = with(Cell::Estimated(200.0));
    assert!(estimated.contains("Es un precio calculado, no visto. Del mes pasado no hay dato"), "{estimated}");
}

#[test]
fn an_empty_last_visit_and_a_national_mean_are_told() {
    let sheet = potatoes();
    let nowhere = Market { point: None, names: Names::same("Promedio nacional"), ..sheet.market.clone() };
    let text = for_assembly(&Sheet { mark: Mark::NoSupply, market: nowhere, ..sheet }, Language::Es);
    assert!(text.starts_with("Promedio nacional: el precio de mayoreo de papa fue de"), "{text}");
    assert!(text.contains("por quintal. En la última visita no había a la venta."), "{text}");
}

#[test]
fn a_change_of_less_than_one_in_a_hundred_is_no_change_and_a_doubling_is_said_so() {
    let changed = |change| {
        let mut sheet = potatoes();
        sheet.rows[0].change = Some(change);
        for_assembly(&sheet, Language::Es)
    };
    assert!(changed(0.4).contains("Está casi igual que el mes pasado."));
    assert!(changed(120.0).contains("Vale el doble o más que el mes pasado."));
    assert!(changed(-30.0).contains("Bajó treinta de cada cien desde el mes pasado."));
}
