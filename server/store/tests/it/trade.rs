//! Foreign trade in a database: files come in once, change with their history, and are taken back.

use crate::databases::{Fixture, on_each_database};
use crate::files::{NOON, counts, origin};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::period::Date;
use domain::price::import::{ImportKind, ImportReport, UndoRefused};
use domain::trade::area::{AreaKind, GUATEMALA, QuotedArea, WORLD};
use domain::trade::code::{Nomenclature, TariffCode};
use domain::trade::flow::{Flow, Standing};
use domain::trade::measure::{Usd, Weight};
use domain::trade::quoted::QuotedFlow;
use domain::trade::sum::{FlowRow, Sum};
use store::imports::Options;
use store::trade::{TradeFilter, Wanted};
use store::{Error, imports, reference, sample, sources, trade};

const SCOPE: &Scope = &Scope::Public;

fn flow(line: u32, partner: QuotedArea, code: &str, year: i32, dollars: i64) -> QuotedFlow {
    QuotedFlow {
        line,
        reporter: QuotedArea::country(GUATEMALA, "Guatemala"),
        partner,
        code: TariffCode::parse(code).unwrap(),
        nomenclature: Nomenclature::H6,
        year,
        flow: Flow::Export,
        breakdown: String::new(),
        value: Usd::from_milli(dollars * 1_000).unwrap(),
        weight: Weight::Reported(dollars * 500),
        quantity: None,
        standing: Standing::Final,
    }
}

/// Coffee to the world, to Germany and to an unnamed Asia; and the same again by sea, which is a part of it.
fn coffee(germany: i64) -> Vec<QuotedFlow> {
    let germany_area = || QuotedArea::country("DEU", "Germany");
    let asia = QuotedArea::of_comtrade("490", "S19", "Other Asia, nes").unwrap();
    vec![
        flow(2, QuotedArea::world(), "0901", 2022, 150),
        flow(3, germany_area(), "0901", 2022, germany),
        flow(4, asia, "0901", 2022, 50),
        QuotedFlow { breakdown: "C00/2100/0".to_owned(), ..flow(5, germany_area(), "0901", 2022, 90) },
    ]
}

async fn import(at: &Fixture, source: &str, flows: Vec<QuotedFlow>) -> ImportReport {
    let origin = origin(ImportKind::Trade, source);
    trade::apply(&at.db, origin, flows, Vec::new(), Options::default()).await.unwrap()
}

async fn stored(at: &Fixture, dataset: Dataset, partner: Option<&str>) -> Vec<FlowRow> {
    let code = TariffCode::parse("0901").unwrap();
    let wanted = Wanted { dataset, reporter: GUATEMALA, flow: Flow::Export, partner, codes: &[&code] };
    trade::flows(&at.db, SCOPE, &wanted).await.unwrap()
}

async fn to_germany(at: &Fixture) -> i64 {
    Sum::of(&stored(at, Dataset::Real, Some("DEU")).await).value.milli() / 1_000
}

#[tokio::test]
async fn the_same_file_twice_adds_nothing_and_a_later_one_changes_in_place() {
    on_each_database(async |at| {
        assert_eq!(counts(&import(at, "comtrade", coffee(100)).await), (4, 0, 0));
        assert_eq!(counts(&import(at, "comtrade", coffee(100)).await), (0, 4, 0));
        assert_eq!(counts(&import(at, "comtrade", coffee(95)).await), (0, 3, 1));
        assert_eq!(to_germany(at).await, 95);
    })
    .await;
}

#[tokio::test]
async fn an_import_of_trade_is_taken_back_and_the_former_value_returns() {
    on_each_database(async |at| {
        let first = import(at, "comtrade", coffee(100)).await.import_id.unwrap();
        let second = import(at, "comtrade", coffee(95)).await.import_id.unwrap();
        let refused = imports::undo(&at.db, first, NOON).await;
        assert!(matches!(refused, Err(Error::CannotUndo(UndoRefused::ChangedLater(later))) if later == second));
        let undone = imports::undo(&at.db, second, NOON).await.unwrap();
        assert_eq!((undone.removed, undone.restored), (0, 1));
        assert_eq!(to_germany(at).await, 100);
        let undone = imports::undo(&at.db, first, NOON).await.unwrap();
        assert_eq!((undone.removed, undone.restored), (4, 0));
        assert!(stored(at, Dataset::Real, None).await.is_empty());
        assert_eq!(at.number("SELECT COUNT(*) FROM trade_flow_history").await, 0);
    })
    .await;
}

#[tokio::test]
async fn two_values_for_one_flow_are_a_conflict_and_nothing_is_written() {
    on_each_database(async |at| {
        let mut flows = coffee(100);
        flows.push(flow(6, QuotedArea::world(), "0901", 2022, 151));
        let report = import(at, "comtrade", flows).await;
        assert_eq!((report.applied, report.conflicts.len(), report.conflicts[0].first_line), (false, 1, 2));
        assert!(stored(at, Dataset::Real, None).await.is_empty());
        assert_eq!(at.number("SELECT COUNT(*) FROM trade_area").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_breakdown_is_kept_and_never_added_and_the_world_stands_apart() {
    on_each_database(async |at| {
        import(at, "comtrade", coffee(100)).await;
        let rows = stored(at, Dataset::Real, None).await;
        assert_eq!(rows.len(), 3);
        assert_eq!(Sum::of(rows.iter().filter(|row| row.partner == WORLD)).value.milli(), 150_000);
        assert_eq!(Sum::of(rows.iter().filter(|row| row.partner != WORLD)).value.milli(), 150_000);
        let areas = trade::areas(&at.db, SCOPE).await.unwrap();
        let told: Vec<_> = areas.iter().map(|area| (area.code.as_str(), area.kind, area.names.es.as_str())).collect();
        assert_eq!(
            told,
            [
                ("490", AreaKind::Unallocated, "Otros de Asia"),
                ("DEU", AreaKind::Country, "Alemania"),
                ("GTM", AreaKind::Country, "Guatemala"),
                ("WLD", AreaKind::World, "Todo el mundo"),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn codes_are_found_by_their_beginning_and_no_others() {
    on_each_database(async |at| {
        let codes = ["0901", "09011130", "0901113000", "0902", "090", "TOTAL"];
        let known = codes.iter().filter(|code| TariffCode::parse(code).is_some());
        import(at, "comtrade", known.map(|code| flow(2, QuotedArea::world(), code, 2020, 7)).collect()).await;
        let found: Vec<_> = stored(at, Dataset::Real, None).await.into_iter().map(|row| row.code.to_string()).collect();
        assert_eq!(found, ["0901", "0901.11.30", "0901.11.30.00"]);
    })
    .await;
}

#[tokio::test]
async fn flows_are_listed_page_by_page_with_their_source() {
    on_each_database(async |at| {
        import(at, "comtrade", coffee(100)).await;
        let filter = TradeFilter { dataset: Dataset::Real, code: None, partner: None, from: Some(2020), to: None };
        let (mut after, mut seen) = (None, Vec::new());
        loop {
            let request = domain::page::PageRequest::new(after, Some(3));
            let page = trade::listed(&at.db, SCOPE, &filter, request).await.unwrap();
            seen.extend(page.items);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen.len(), 4);
        assert!(seen.iter().all(|item| item.source == "comtrade" && !item.demo && item.reporter == "GTM"));
        let narrow = TradeFilter { partner: Some("DEU".to_owned()), ..filter };
        let page = trade::listed(&at.db, SCOPE, &narrow, domain::page::PageRequest::new(None, None)).await.unwrap();
        assert_eq!(page.items.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn made_up_exports_are_never_among_real_ones() {
    on_each_database(async |at| {
        sample::load(&at.db, Date::constant(2026, 11, 24), NOON).await.unwrap();
        assert_eq!(trade::datasets(&at.db, SCOPE).await.unwrap(), [Dataset::Demonstration]);
        assert!(stored(at, Dataset::Real, None).await.is_empty());
        assert!(!stored(at, Dataset::Demonstration, None).await.is_empty());
        import(at, "comtrade", coffee(100)).await;
        assert_eq!(trade::datasets(&at.db, SCOPE).await.unwrap(), [Dataset::Real, Dataset::Demonstration]);
        assert_eq!(stored(at, Dataset::Real, None).await.len(), 3);
        let listed = sources::listed(&at.db, SCOPE).await.unwrap();
        let comtrade = listed.iter().find(|listing| listing.source.slug == "comtrade").unwrap();
        assert_eq!(comtrade.latest.unwrap().to_string(), "2022-12");
    })
    .await;
}

#[test]
fn made_up_destinations_add_up_to_the_world() {
    let flows = sample::trade::exports(Date::constant(2026, 11, 24));
    let sum = |world: bool| -> i64 {
        let of_side = flows.iter().filter(|flow| (flow.partner.kind == AreaKind::World) == world);
        of_side.map(|flow| flow.value.milli()).sum()
    };
    assert!(sum(true) > 0);
    assert_eq!(sum(true), sum(false));
    assert!(flows.iter().all(|flow| (2016..=2025).contains(&flow.year)));
}

#[test]
fn every_line_of_a_chain_has_its_own_code_and_every_chain_a_line() {
    let lines = reference::chain_lines();
    let written = include_str!("../../src/reference/trade_lines.csv").lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.len(), written.count() - 1);
    for chain in reference::chains() {
        assert!(lines.iter().any(|line| line.chain == chain.code), "{}", chain.code);
    }
    for (at, line) in lines.iter().enumerate() {
        assert!(!line.names.es.is_empty() && !line.names.en.is_empty());
        for other in &lines[at + 1..] {
            assert_ne!(line.code, other.code);
            let nested = other.code.is_within(&line.code) || line.code.is_within(&other.code);
            assert!(!nested || line.chain == other.chain, "{} would count twice", other.code);
        }
    }
}

#[test]
fn countries_are_in_the_order_of_their_codes_and_found_by_them() {
    assert_eq!(reference::countries().count(), 250);
    assert!(reference::countries().is_sorted_by(|a, b| a.0 < b.0));
    assert_eq!(reference::country_names("USA").unwrap().es, "Estados Unidos");
    assert_eq!(reference::country_names("WLD"), None);
}
