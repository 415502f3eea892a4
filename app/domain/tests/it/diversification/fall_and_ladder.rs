//! The first product at its worst price, and what is left on each rung.

use super::{assert_near, line, month};
use domain::diversification::cost::form::CostForm;
use domain::diversification::cost::{CostPart, ProductCost, Rung, in_force};
use domain::diversification::fall::{FEWEST, NotKnown, to_the_worst_month};
use domain::diversification::ladder::{NotCalculated, PriceGiven, ladder};
use domain::diversification::window::Window;
use domain::entry::EntryId;
use domain::id::{ProductId, UnitId};
use domain::invalid::Reason;
use domain::money::Price;
use domain::price::timeline::Timeline;
use domain::sale::lists::Lists;
use domain::sale::sold::Sold;
use domain::share::Share;
use domain::unit::Kilograms;

fn share(percent: i64) -> Share {
    Share { part: percent * 1_000_000, whole: 100_000_000 }
}

/// Design, page 5: potatoes are 60 % and their worst month is 17 % under the mean: sales fall by 10 %. Eleven months of
/// 100 and one of m with m = .83 of the mean: m = .83 × 1100 / (12 - .83).
#[test]
fn the_designs_fall_of_17_percent_takes_10_percent_of_the_sales() {
    let worst = 0.83 * 1100.0 / (12.0 - 0.83);
    let mut prices = [100.0; 12];
    prices[4] = worst;
    let line = Timeline::full(month("2025-12"), &prices);
    let found = to_the_worst_month(Some(&line), share(60), month("2026-11")).unwrap();
    assert_near(found.change, -0.17);
    assert_near(found.loss, -0.102);
    assert_eq!(found.loss_gtq, -10_200_000);
    assert_eq!((found.worst_month, found.months), (month("2026-04"), FEWEST));
}

#[test]
fn without_a_year_of_prices_nothing_is_said() {
    let short = Timeline::full(month("2026-01"), &[100.0; 11]);
    let found = |line| to_the_worst_month(line, share(60), month("2026-11"));
    assert_eq!(found(Some(&short)), Err(NotKnown::TooShort { have: 11, need: 12 }));
    assert_eq!(found(None), Err(NotKnown::NoPrice));
    let old = Timeline::full(month("2020-01"), &[100.0; 24]);
    assert_eq!(found(Some(&old)), Err(NotKnown::NoPrice));
}

#[test]
fn prices_older_than_three_years_do_not_count() {
    let mut prices = vec![1.0];
    prices.extend([100.0; 36]);
    let line = Timeline::full(month("2023-11"), &prices);
    let found = to_the_worst_month(Some(&line), share(60), month("2026-11")).unwrap();
    assert_eq!((found.change, found.months), (0.0, 36));
}

fn entry(number: u128) -> EntryId {
    EntryId::from_u128(0x017f_22e2_79b0_7cc3_98c4_0000_0000_0000 + number).unwrap()
}

/// All costs in labour, so many quetzales for a quintal of 46 kg.
fn cost(product: i32, rung: Rung, gtq: i64, expected: Option<&str>) -> ProductCost {
    let mut parts = [Some(0); 6];
    parts[CostPart::Labour as usize] = Some(gtq * 1_000_000);
    ProductCost {
        entry: entry(product as u128),
        product: ProductId(product),
        rung,
        from: month("2026-01"),
        unit: UnitId(1),
        unit_kg: Kilograms::from_f64(46.0),
        parts,
        expected_price: expected.map(|text| Price::parse(text).unwrap()),
    }
}

fn quintals(product: i32, count: i64, each: i64) -> Sold {
    Sold { weight: Some(count * 46_000_000), ..line("2026-10", product, count * each) }
}

/// Design, page 5: Q 38 fresh, Q 52 graded and not sold yet, Q 84 packed, and the flakes still to be calculated.
#[test]
fn the_designs_ladder_leaves_38_52_and_84_quetzales_by_the_quintal() {
    let sold = [quintals(1, 100, 212), quintals(3, 10, 300)];
    let flakes =
        ProductCost { parts: [Some(0), None, Some(0), Some(0), None, Some(0)], ..cost(4, Rung::Processed, 0, None) };
    let costs = [
        cost(3, Rung::Packed, 216, None),
        cost(1, Rung::Fresh, 174, None),
        flakes,
        cost(2, Rung::Graded, 178, Some("230")),
    ];
    let found = ladder(&sold, Window::year_to(month("2026-11")), &costs, 46.0);
    let rungs: Vec<Rung> = found.iter().map(|step| step.rung).collect();
    assert_eq!(rungs, Rung::ALL);
    let left = |at: usize| found[at].margin.as_ref().unwrap().left;
    for (at, expected) in [(0, 38.0), (1, 52.0), (2, 84.0)] {
        assert_near(left(at), expected);
    }
    assert_eq!(found[1].margin.as_ref().unwrap().given, PriceGiven::Expected);
    assert_eq!((found[1].share, found[0].share.is_some()), (None, true));
    assert_eq!(found[3].margin, Err(NotCalculated::NoCost(vec![CostPart::Labour, CostPart::Transport])));
}

#[test]
fn a_margin_needs_a_weight_and_a_price() {
    let window = Window::year_to(month("2026-11"));
    let weightless = ProductCost { unit_kg: None, ..cost(1, Rung::Fresh, 100, Some("120")) };
    let reason = |cost: ProductCost| ladder(&[], window, &[cost], 46.0)[0].margin.clone();
    assert_eq!(reason(weightless), Err(NotCalculated::NoWeight));
    assert_eq!(reason(cost(1, Rung::Fresh, 100, None)), Err(NotCalculated::NoPrice));
}

#[test]
fn the_latest_costs_that_began_are_in_force() {
    let later = ProductCost { from: month("2026-06"), entry: entry(9), ..cost(1, Rung::Fresh, 190, None) };
    let costs = [cost(1, Rung::Fresh, 174, None), later];
    let total = |at| in_force(&costs, ProductId(1), month(at)).and_then(ProductCost::total);
    assert_eq!(total("2026-05"), Some(174_000_000));
    assert_eq!(total("2026-06"), Some(190_000_000));
    assert_eq!(total("2025-12"), None);
}

#[test]
fn a_part_of_zero_is_told_and_an_empty_one_is_missing() {
    let products = [super::product(1, "Papa", Some("papa"), domain::sale::product::Stage::Raw)];
    let units = [domain::unit::Unit {
        id: UnitId(1),
        slug: "quintal".into(),
        names: domain::names::Names::same("quintal"),
        dimension: domain::unit::Dimension::Mass,
    }];
    let lists = Lists {
        products: &products,
        units: &units,
        buyers: &[],
        factors: &[],
        rates: &[],
        today: jiff::civil::date(2026, 11, 24),
    };
    let form = CostForm {
        entry: entry(1).to_string(),
        product: "1".into(),
        rung: "fresco".into(),
        unit: "1".into(),
        raw_material: "100".into(),
        packing: "0".into(),
        ..CostForm::default()
    };
    let found = form.parse(&lists).unwrap();
    assert_eq!((found.part(CostPart::Packing), found.part(CostPart::Labour)), (Some(0), None));
    assert_eq!((found.total(), found.from), (None, month("2026-11")));
    assert_eq!(found.missing().len(), 4);
    let again = CostForm { entry: form.entry.clone(), ..CostForm::from(&found) };
    assert_eq!(again.parse(&lists).unwrap(), found);
    let refused = |form: CostForm, field: &str| form.parse(&lists).unwrap_err().of(field);
    let empty = CostForm { raw_material: String::new(), packing: String::new(), ..form.clone() };
    assert_eq!(refused(empty, "raw_material"), Some(Reason::Missing));
    assert_eq!(refused(CostForm { labour: "-1".into(), ..form.clone() }, "labour"), Some(Reason::Negative));
    assert_eq!(refused(CostForm { month: "2026-12".into(), ..form.clone() }, "month"), Some(Reason::InTheFuture));
    assert_eq!(refused(CostForm { product: "7".into(), ..form }, "product"), Some(Reason::NotAChoice));
}
