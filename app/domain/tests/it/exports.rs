//! Exports told: totals, destinations, and what is never added to what.

use domain::dataset::Dataset;
use domain::names::Names;
use domain::period::Date;
use domain::place::Chain;
use domain::price::Source;
use domain::price::query::Pairs;
use domain::trade::area::{Area, AreaKind, WORLD};
use domain::trade::chain_line::ChainLine;
use domain::trade::code::TariffCode;
use domain::trade::flow::Standing;
use domain::trade::measure::{Usd, Weight};
use domain::trade::query::{Order, TradeQuery};
use domain::trade::sum::{FlowRow, Sum, each_good_once};
use domain::trade::view::{Check, Inputs, TradeView, build, choices};

fn row(source: &str, partner: &str, code: &str, year: i32, dollars: i64) -> FlowRow {
    FlowRow {
        source: source.to_owned(),
        partner: partner.to_owned(),
        code: TariffCode::parse(code).unwrap(),
        year,
        value: Usd::from_milli(dollars * 1_000).unwrap(),
        weight: Weight::Reported(dollars * 500),
        standing: Standing::Final,
    }
}

fn source(slug: &str) -> Source {
    Source {
        id: domain::id::SourceId(1),
        slug: slug.to_owned(),
        names: Names::same(slug),
        licence: String::new(),
        url: String::new(),
        demo: false,
    }
}

fn view(query: &str, flows: &[FlowRow]) -> TradeView {
    let query = TradeQuery::parse(&Pairs::decode(query)).unwrap();
    let chains = [Chain { code: "cafe".to_owned(), names: Names::new("Café", "Coffee"), pilot: false }];
    let line = |code: &str| ChainLine {
        chain: "cafe".to_owned(),
        code: TariffCode::parse(code).unwrap(),
        names: Names::new("Café", "Coffee"),
        caution: None,
    };
    let lines = [line("0901"), line("090111")];
    let area = |code: &str, kind| Area { code: code.to_owned(), kind, names: Names::same(code) };
    let areas = [
        area(WORLD, AreaKind::World),
        area("USA", AreaKind::Country),
        area("DEU", AreaKind::Country),
        area("97", AreaKind::Aggregate),
        area("490", AreaKind::Unallocated),
    ];
    let sources = [source("comtrade"), source("banguat")];
    let totals: Vec<FlowRow> = flows.iter().filter(|row| row.partner == WORLD).cloned().collect();
    let inputs = Inputs {
        query: &query,
        dataset: Dataset::Real,
        other_dataset: false,
        chains: &chains,
        lines: &lines,
        totals: &totals,
        flows,
        areas: &areas,
        sources: &sources,
        today: Date::constant(2026, 11, 24),
    };
    build(inputs, choices(&chains, &lines, &totals, &sources))
}

/// Two lines of the Bank of Guatemala's table, 2017: 573,804 on the old code and 747,348,443 on the new one.
#[test]
fn both_spellings_of_a_line_are_added_and_named() {
    let flows =
        [row("banguat", WORLD, "09011130", 2017, 573_804), row("banguat", WORLD, "0901113000", 2017, 747_348_443)];
    let year = view("", &flows).years.unwrap().years.remove(0);
    assert_eq!(year.value.to_string(), "747922247");
    let lines: Vec<String> = year.lines.iter().map(ToString::to_string).collect();
    assert_eq!(lines, ["0901.11.30", "0901.11.30.00"]);
}

#[test]
fn a_heading_beside_its_subheadings_counts_once() {
    let flows = [row("comtrade", WORLD, "0901", 2020, 100), row("comtrade", WORLD, "090111", 2020, 90)];
    assert_eq!(Sum::of(each_good_once(&flows)).value.milli(), 100_000);
    assert_eq!(view("", &flows).years.unwrap().years[0].value.milli(), 100_000);
}

#[test]
fn aggregates_are_no_destinations_and_the_world_is_no_sum() {
    let flows = [
        row("comtrade", WORLD, "0901", 2020, 100),
        row("comtrade", "USA", "0901", 2020, 60),
        row("comtrade", "DEU", "0901", 2020, 30),
        row("comtrade", "97", "0901", 2020, 30),
        row("comtrade", "490", "0901", 2020, 10),
    ];
    let found = view("", &flows).destinations.unwrap();
    let codes: Vec<&str> = found.rows.iter().map(|row| row.area.code.as_str()).collect();
    assert_eq!(codes, ["USA", "DEU", "490"]);
    assert_eq!((found.partners.milli(), found.check), (100_000, Check::Equal));
    assert_eq!(found.rows[0].share, Some(60.0));
}

#[test]
fn partners_above_the_world_are_told() {
    let flows = [row("comtrade", WORLD, "0901", 2020, 100), row("comtrade", "USA", "0901", 2020, 103)];
    assert_eq!(view("", &flows).destinations.unwrap().check, Check::Exceeded(Usd::from_milli(3_000).unwrap()));
    let flows = [row("comtrade", WORLD, "0901", 2020, 100), row("comtrade", "USA", "0901", 2020, 97)];
    assert_eq!(view("", &flows).destinations.unwrap().check, Check::Within(Usd::from_milli(3_000).unwrap()));
    assert_eq!(view("cadena=cafe", &flows[1..]).destinations.unwrap().check, Check::NoTotal);
}

#[test]
fn destinations_are_ranked_by_value_growth_and_unit_value() {
    let mut dear = row("comtrade", "DEU", "0901", 2020, 40);
    dear.weight = Weight::Reported(5_000);
    let flows = [
        row("comtrade", "USA", "0901", 2018, 50),
        row("comtrade", "DEU", "0901", 2018, 10),
        row("comtrade", "USA", "0901", 2020, 60),
        dear,
        row("comtrade", "490", "0901", 2020, 5),
    ];
    let order = |query: &str| {
        let found = view(&format!("cadena=cafe{query}"), &flows).destinations.unwrap();
        found.rows.iter().map(|row| row.area.code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(order(""), ["USA", "DEU", "490"]);
    // From 10 to 40 in two years is doubling each year; what is new has no growth and stands last.
    assert_eq!(order("&orden=crecimiento"), ["DEU", "USA", "490"]);
    assert_eq!(order("&orden=valor-unitario"), ["DEU", "USA", "490"]);
    let found = view("cadena=cafe", &flows).destinations.unwrap();
    assert_eq!((found.year, found.since), (2020, Some(2018)));
    assert!((found.rows[1].growth.unwrap().yearly - 100.0).abs() < 1e-9);
    assert_eq!(found.rows[1].unit_value, Some(8.0));
    assert!(found.rows[2].new && found.rows[2].growth.is_none());
}

#[test]
fn a_part_without_weight_leaves_the_sum_without_unit_value() {
    let mut unweighed = row("comtrade", WORLD, "090112", 2020, 10);
    unweighed.weight = Weight::None;
    let year = view("", &[row("comtrade", WORLD, "090111", 2020, 90), unweighed]).years.unwrap().years.remove(0);
    assert_eq!((year.weight, year.unit_value), (Weight::None, None));
}

#[test]
fn two_sources_are_compared_and_never_mixed() {
    let flows = [
        row("banguat", WORLD, "09011130", 2004, 90),
        row("banguat", WORLD, "09011130", 2005, 100),
        row("banguat", WORLD, "09012100", 2005, 7),
        row("comtrade", WORLD, "090111", 2005, 100),
        row("comtrade", "USA", "090111", 2005, 100),
    ];
    let told = view("", &flows);
    let years = told.years.unwrap();
    assert_eq!((years.source.slug.as_str(), years.years.len()), ("banguat", 2));
    assert_eq!(told.destinations.unwrap().source.slug, "comtrade");
    assert_eq!(told.compared.len(), 1);
    // The roasted coffee that only the bank tells stays out.
    assert!(told.compared[0].is_equal());
    assert_eq!(told.compared[0].lines, [TariffCode::parse("090111").unwrap()]);
}

#[test]
fn a_provisional_year_is_marked_and_kept_out_of_growth() {
    let mut last = row("banguat", WORLD, "09011130", 2025, 500);
    last.standing = Standing::Provisional;
    let flows = [row("banguat", WORLD, "09011130", 2023, 100), row("banguat", WORLD, "09011130", 2024, 110), last];
    let years = view("", &flows).years.unwrap();
    assert_eq!(years.years[2].standing, Standing::Provisional);
    assert_eq!((years.growth.unwrap().from, years.growth.unwrap().to), (2023, 2024));
}

#[test]
fn the_period_of_the_address_narrows_everything() {
    let flows: Vec<FlowRow> = (2018..=2022).map(|year| row("comtrade", WORLD, "0901", year, 10)).collect();
    let years = view("cadena=cafe&desde=2019&hasta=2021", &flows).years.unwrap();
    assert_eq!(years.years.iter().map(|year| year.year).collect::<Vec<_>>(), [2019, 2020, 2021]);
    assert!(view("cadena=cafe&desde=2030", &flows).years.is_none());
}

#[test]
fn an_address_reads_back_and_a_wrong_value_is_refused_by_name() {
    let address = "cadena=cafe&linea=090111&desde=2014&hasta=2023&orden=crecimiento";
    let query = TradeQuery::parse(&Pairs::decode(address)).unwrap();
    assert_eq!(query.href(), format!("/exportacion?{address}"));
    assert_eq!(query.order, Order::Growth);
    for (wrong, field) in
        [("linea=9x", "linea"), ("desde=19", "desde"), ("desde=2020&hasta=2019", "hasta"), ("orden=x", "orden")]
    {
        assert_eq!(TradeQuery::parse(&Pairs::decode(wrong)).unwrap_err().field, field);
    }
}
