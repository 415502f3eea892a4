//! The board: what is ranked, what is only shown, and what a seller keeps.

use crate::assumed::setting;
use domain::dataset::Dataset;
use domain::id::{CommodityId, MarketId, SeriesId, SourceId, UnitId};
use domain::money::{Currency, Price};
use domain::names::Names;
use domain::period::{Date, Month};
use domain::place::{Municipality, MunicipalityCode, Point};
use domain::price::assumed::FREIGHT_PER_KM;
use domain::price::board::{Board, Inputs, Mark, build};
use domain::price::conversion::{NotComparable, Rates};
use domain::price::listing::{SeriesMonths, Setting};
use domain::price::own_cost::Whose;
use domain::price::query::{BoardQuery, OwnCosts, Pairs, Sort};
use domain::price::ranking::{Place, Unranked};
use domain::price::{Commodity, Figures, Market, Monthly, PriceType, Reading, Series, Source};
use domain::unit::{Dimension, Factor, FactorStatus, Kilograms, Unit};

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn potato() -> Commodity {
    let names = Names::new("Papa", "Potato");
    Commodity { id: CommodityId(1), slug: "papa".into(), names, chain: Some("papa".into()), form: None, quality: None }
}

/// A market with a price in each of the given months; `kg` of its unit when that is known.
struct Sample {
    market: i32,
    point: Option<Point>,
    prices: Vec<(&'static str, f64)>,
    kg: Option<f64>,
    level: PriceType,
    last: Option<(Date, Reading)>,
}

impl Sample {
    fn new(market: i32, prices: &[(&'static str, f64)]) -> Self {
        let point = Some(Point { lat: 14.6 + f64::from(market) / 10.0, lon: -91.0 });
        Self { market, point, prices: prices.to_vec(), kg: Some(46.0), level: PriceType::Wholesale, last: None }
    }

    fn series(self) -> SeriesMonths {
        let slug = format!("mercado-{}", self.market);
        let unit = UnitId(if self.kg.is_some() { 1 } else { 2 });
        let factor = self.kg.map(|kg| Factor {
            unit,
            commodity: None,
            market: None,
            kg: Kilograms::from_f64(kg).unwrap(),
            range: None,
            valid_from: day("1990-01-01"),
            source: "weighed".into(),
            status: FactorStatus::Confirmed,
        });
        let months: Vec<Monthly> = self.prices.iter().map(|(text, price)| monthly(text, *price)).collect();
        let last = self.last.or_else(|| {
            let (text, price) = self.prices.last()?;
            Some((month(text).first_day(), Reading::Observed(Price::from_f64(*price)?)))
        });
        let market = Market {
            id: MarketId(self.market),
            names: Names::same(&slug),
            slug,
            locality: "Guatemala".into(),
            municipality: None,
            country: "GT".into(),
            point: self.point,
        };
        let series = Series {
            id: SeriesId(self.market),
            source: Source {
                id: SourceId(1),
                slug: "wfp".into(),
                names: Names::same("WFP"),
                licence: String::new(),
                url: String::new(),
                demo: false,
            },
            commodity: potato(),
            market,
            price_type: self.level,
            unit: Unit { id: unit, slug: "quintal".into(), names: Names::same("quintal"), dimension: Dimension::Mass },
            currency: Currency::GTQ,
        };
        SeriesMonths { series, months, factor, last, imported: None }
    }
}

fn monthly(text: &str, price: f64) -> Monthly {
    let price = Price::from_f64(price).unwrap();
    let figures = Some(Figures { mean: price, min: price, max: price });
    Monthly { month: month(text), observed: 1, estimated: 0, no_supply: 0, figures }
}

fn board(query: &str, series: Vec<Sample>, today: &str) -> Board {
    board_with(&crate::assumed::costs(&[]), query, series, today)
}

fn board_with(settings: &[Setting], query: &str, series: Vec<Sample>, today: &str) -> Board {
    board_of(settings, None, query, series, today)
}

fn board_of(
    settings: &[Setting],
    own: Option<(OwnCosts, Whose)>,
    query: &str,
    series: Vec<Sample>,
    today: &str,
) -> Board {
    let series: Vec<SeriesMonths> = series.into_iter().map(Sample::series).collect();
    let query = BoardQuery::parse(&Pairs::decode(query)).unwrap();
    let origin = query.origin.clone().map(|code| Municipality {
        code,
        name: "Concepción Chiquirichapa".into(),
        department: "Quetzaltenango".into(),
        point: Point { lat: 14.6, lon: -91.0 },
        in_project: true,
    });
    build(Inputs {
        own,
        query,
        dataset: Dataset::Real,
        other_dataset: false,
        commodity: potato(),
        series: &series,
        choices: Vec::new(),
        origin,
        origins: Vec::new(),
        settings,
        libra: Kilograms::from_f64(0.46).unwrap(),
        rates: &Rates::default(),
        today: day(today),
    })
}

fn order(board: &Board) -> Vec<&str> {
    board.rows.iter().map(|row| row.market.as_str()).collect()
}

#[test]
fn without_an_origin_the_highest_price_comes_first() {
    let samples = vec![Sample::new(1, &[("2026-10", 200.0)]), Sample::new(2, &[("2026-10", 240.0)])];
    let board = board("", samples, "2026-11-24");
    assert_eq!((board.order, order(&board)), (Sort::Price, vec!["mercado-2", "mercado-1"]));
    assert_eq!(board.best().unwrap().price(), Some(240.0));
    assert!(board.rows.iter().all(|row| row.net().is_none()));
}

#[test]
fn with_an_origin_what_is_left_after_the_road_decides() {
    // Market 8 is 89 km away in a straight line, 125 by road: Q 4 + Q 0.14 × 124.5 + Q 2 of unloading is Q 23.43.
    let samples = vec![Sample::new(0, &[("2026-10", 220.0)]), Sample::new(8, &[("2026-10", 235.0)])];
    let board = board("desde=0911", samples, "2026-11-24");
    assert_eq!(order(&board), ["mercado-0", "mercado-8"]);
    let left = |row: usize| board.rows[row].net().unwrap().left;
    assert!((left(0) - 214.0).abs() < 1e-9);
    let road = 4.0 + 0.14 * 1.4 * Point { lat: 14.6, lon: -91.0 }.km_to(Point { lat: 15.4, lon: -91.0 });
    assert!((left(1) - (235.0 - road - 2.0)).abs() < 1e-9);
}

#[test]
fn a_changed_freight_changes_the_board_from_its_day_on() {
    let samples = || vec![Sample::new(0, &[("2026-08", 220.0)]), Sample::new(8, &[("2026-08", 250.0)])];
    let dearer = setting(FREIGHT_PER_KM, "0.50", day("2026-11-01"), FactorStatus::Confirmed);
    let asked =
        |question| board_with(&crate::assumed::costs(std::slice::from_ref(&dearer)), question, samples(), "2026-11-24");
    // By road 124.5 km: Q 0.14 each leave Q 226.57 of Q 250, Q 0.50 each only Q 181.75, and the near market wins.
    let now = asked("desde=0911");
    assert_eq!(order(&now), ["mercado-0", "mercado-8"]);
    assert!((now.rows[1].net().unwrap().left - (250.0 - 6.0 - 0.5 * 124.533)).abs() < 0.01);
    assert_eq!(order(&asked("desde=0911&mes=2026-08")), ["mercado-8", "mercado-0"]);
}

#[test]
fn the_sellers_own_freight_replaces_the_suggested_one() {
    let samples = vec![Sample::new(8, &[("2026-10", 240.0)])];
    let board = board("desde=0911&flete.mercado-8=10&descarga=0&comision=5&merma=2", samples, "2026-11-24");
    assert!((board.rows[0].net().unwrap().left - (240.0 * 0.98 * 0.95 - 10.0)).abs() < 1e-9);
}

#[test]
fn a_net_price_in_libras_is_a_hundredth_of_the_one_in_quintales() {
    let samples = || vec![Sample::new(8, &[("2026-10", 240.0)])];
    let quintal = board("desde=0911", samples(), "2026-11-24").rows[0].net().unwrap().left;
    let libra = board("desde=0911&unidad=libra", samples(), "2026-11-24").rows[0].net().unwrap().left;
    assert!((quintal - 100.0 * libra).abs() < 1e-9);
}

#[test]
fn a_price_without_a_weight_is_shown_after_the_others_and_not_ranked() {
    let box_price = Sample { kg: None, ..Sample::new(1, &[("2026-10", 900.0)]) };
    let board = board("", vec![box_price, Sample::new(2, &[("2026-10", 200.0)])], "2026-11-24");
    assert_eq!(order(&board), ["mercado-2", "mercado-1"]);
    let row = &board.rows[1];
    assert_eq!(row.place, Place::Unranked(Unranked::NotConvertible));
    assert_eq!(row.shown.as_ref().err(), Some(&NotComparable::NoFactor));
    assert_eq!(row.quoted.as_ref().unwrap().mean, 900.0);
}

#[test]
fn an_old_price_and_an_empty_market_stand_last_with_their_marks() {
    let empty = Sample { last: Some((day("2026-10-20"), Reading::NoSupply)), ..Sample::new(3, &[("2026-09", 300.0)]) };
    let samples = vec![Sample::new(1, &[("2026-03", 900.0)]), empty, Sample::new(2, &[("2026-10", 200.0)])];
    let board = board("", samples, "2026-11-24");
    assert_eq!(order(&board), ["mercado-2", "mercado-1", "mercado-3"]);
    assert_eq!(board.rows[1].place, Place::Unranked(Unranked::TooOld));
    assert_eq!((board.rows[2].place, board.rows[2].mark), (Place::Unranked(Unranked::NoSupply), Mark::NoSupply));
}

#[test]
fn a_board_of_long_ago_ranks_by_its_own_month() {
    let samples = vec![Sample::new(1, &[("2019-11", 213.0), ("2019-12", 237.27)])];
    let board = board("", samples, "2026-11-24");
    assert_eq!(board.month, month("2019-12"));
    assert_eq!(board.best().unwrap().price(), Some(237.27));
    assert!(board.best().unwrap().age_days.unwrap() > 2500);
}

#[test]
fn a_board_of_a_past_month_knows_nothing_of_later_ones() {
    let samples = vec![Sample::new(1, &[("2019-11", 213.0), ("2019-12", 237.27)])];
    let board = board("mes=2019-11", samples, "2026-11-24");
    assert_eq!(board.best().unwrap().price(), Some(213.0));
}

#[test]
fn levels_are_never_ranked_together() {
    let retail = Sample { level: PriceType::Retail, ..Sample::new(1, &[("2026-10", 900.0)]) };
    let samples = vec![retail, Sample::new(2, &[("2026-10", 200.0)]), Sample::new(3, &[("2026-10", 210.0)])];
    let board = board("", samples, "2026-11-24");
    assert_eq!(board.levels, [PriceType::Wholesale, PriceType::Retail]);
    assert_eq!((board.level, order(&board)), (PriceType::Wholesale, vec!["mercado-3", "mercado-2"]));
}

#[test]
fn dollars_without_a_rate_are_not_compared() {
    let board = board("moneda=USD", vec![Sample::new(1, &[("2026-10", 200.0)])], "2026-11-24");
    assert_eq!(board.rows[0].shown.as_ref().err(), Some(&NotComparable::NoRate(Currency::USD)));
    assert!(board.best().is_none());
}

#[test]
fn a_product_without_series_has_an_empty_board() {
    let board = board("", Vec::new(), "2026-11-24");
    assert!(board.rows.is_empty() && board.levels.is_empty() && board.best().is_none());
    assert_eq!(MunicipalityCode::parse("0911").unwrap().department(), "09");
}

#[test]
fn the_costs_of_the_own_cooperative_count_where_the_address_says_nothing() {
    let whose = Whose {
        organization: domain::id::EnterpriseId(1),
        name: "La Loma".to_owned(),
        since: jiff::civil::date(2026, 11, 1),
    };
    let costs = OwnCosts {
        freight: vec![("mercado-8".to_owned(), 25_000_000)],
        unloading: Some(2_000_000),
        ..OwnCosts::default()
    };
    let left = |question: &str| {
        let samples = vec![Sample::new(8, &[("2026-10", 240.0)])];
        let own = Some((costs.clone(), whose.clone()));
        let board = board_of(&crate::assumed::costs(&[]), own, question, samples, "2026-11-24");
        (board.rows[0].net().map(|net| net.left), board.whose.is_some())
    };
    assert_eq!(left("desde=0911"), (Some(240.0 - 25.0 - 2.0), true));
    assert_eq!(left("desde=0911&flete.mercado-8=10"), (Some(240.0 - 10.0 - 2.0), true));
    assert_eq!(left(""), (None, false));
}
