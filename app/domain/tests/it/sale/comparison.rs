//! "¿A cómo vendí yo?" by the design's page 3: sold 7 % under La Terminal, and 6 % better than taking it there.

use domain::entry::EntryId;
use domain::id::CommodityId;
use domain::period::Month;
use domain::price::PriceType;
use domain::price::net::{Amount, Costs, Given};
use domain::sale::comparison::{Comparison, Market, MarketMonth, NotCompared, OwnSale, Side, compare};
use jiff::civil::date;
use proptest::prelude::*;

fn sale(number: u128, month: i8, each: f64) -> OwnSale {
    OwnSale {
        entry: EntryId::from_u128(0x017f_22e2_79b0_7cc3_98c4_0000_0000_0000 + number).unwrap(),
        day: date(2026, month, 20),
        commodity: Some(CommodityId(7)),
        price_type: PriceType::Wholesale,
        gtq: (each * 1e6).round() as i64,
        weight: Some(46_000_000),
    }
}

fn month(number: i32) -> Month {
    Month::new(2026, number).unwrap()
}

fn against(sales: &[OwnSale], costs: Option<&Costs>) -> Comparison {
    let months = [
        MarketMonth { month: month(10), low: 200.0, high: 225.0, paid: Some(212.0) },
        MarketMonth { month: month(11), low: 210.0, high: 235.0, paid: Some(228.0) },
    ];
    let market = Market { commodity: CommodityId(7), price_type: PriceType::Wholesale, months: &months, unit_kg: 46.0 };
    compare(sales, &market, costs)
}

/// Q 212.00 is 7 % under Q 228.00; less Q 28.00 of freight the market leaves Q 200.00, and Q 212.00 is 6 % over that.
#[test]
fn the_designs_sentence_is_found() {
    let freight = Costs::freight_only(Amount::new(28.0, Given::BySeller).unwrap());
    let found = against(&[sale(1, 11, 212.0), sale(2, 10, 180.0)], Some(&freight));
    let finding = found.finding.unwrap();
    assert_eq!((finding.month, finding.side, finding.beyond), (month(11), Side::Inside, 0.0));
    assert_eq!(finding.against_paid_percent.unwrap().round(), -7.0);
    let taken = finding.taken.unwrap();
    assert!((taken.net.left - 200.0).abs() < 1e-9 && (taken.gained_percent.unwrap() - 6.0).abs() < 1e-6);
    assert_eq!(found.points.iter().map(|point| point.each.round()).collect::<Vec<_>>(), [180.0, 212.0]);
}

#[test]
fn without_freight_nothing_is_taken_off() {
    let finding = against(&[sale(1, 11, 240.0)], None).finding.unwrap();
    assert_eq!((finding.side, finding.taken), (Side::Above, None));
    assert!((finding.beyond - 5.0).abs() < 1e-6);
    assert_eq!(against(&[sale(1, 11, 200.0)], None).finding.unwrap().side, Side::Below);
}

/// By hand: 46 kg for Q 210 and 92 kg for Q 450 are Q 660 for three quintals, Q 220 each, not the mean of 210 and 225.
#[test]
fn a_month_is_weighed_by_what_was_sold() {
    let larger = OwnSale { gtq: 450_000_000, weight: Some(92_000_000), ..sale(2, 11, 0.0) };
    let finding = against(&[sale(1, 11, 210.0), larger], None).finding.unwrap();
    assert!((finding.own - 220.0).abs() < 1e-6);
}

#[test]
fn what_does_not_compare_says_why() {
    let reason = |sale: OwnSale| against(&[sale], None).finding.unwrap_err();
    let one = sale(1, 11, 212.0);
    assert_eq!(reason(OwnSale { weight: None, ..one }), NotCompared::NoWeight);
    assert_eq!(reason(OwnSale { commodity: Some(CommodityId(8)), ..one }), NotCompared::OtherGrade);
    assert_eq!(reason(OwnSale { commodity: None, ..one }), NotCompared::OtherGrade);
    assert_eq!(reason(OwnSale { price_type: PriceType::Retail, ..one }), NotCompared::OtherLevel);
    assert_eq!(reason(sale(1, 9, 212.0)), NotCompared::NoBand);
    assert_eq!(against(&[], None).finding, Err(NotCompared::NoSale));
}

#[test]
fn what_was_left_out_is_listed_beside_what_compares() {
    let retail = OwnSale { price_type: PriceType::Retail, ..sale(2, 11, 300.0) };
    let found = against(&[sale(1, 11, 212.0), retail], None);
    assert_eq!(found.left_out, [(retail.entry, NotCompared::OtherLevel)]);
    assert!((found.finding.unwrap().own - 212.0).abs() < 1e-6);
}

/// By hand: of 1, 2, 3, 4, 5 the quartiles are 2 and 4; of 10 and 20 they are 12.5 and 17.5.
#[test]
fn the_middle_half_lies_between_the_quartiles() {
    let half = |markets: &[f64]| MarketMonth::middle_half(month(1), markets, None).map(|found| (found.low, found.high));
    assert_eq!(half(&[5.0, 1.0, 4.0, 2.0, 3.0]), Some((2.0, 4.0)));
    assert_eq!(half(&[20.0, 10.0]), Some((12.5, 17.5)));
    assert_eq!(half(&[20.0]), None);
    assert_eq!(half(&[20.0, f64::NAN, 0.0]), None);
}

proptest! {
    #[test]
    fn every_sale_is_a_point_or_is_left_out(
        sales in prop::collection::vec((1i8..13, 1.0f64..1e5, prop::option::of(1i64..1_000_000_000)), 0..20),
    ) {
        let sales: Vec<OwnSale> = sales
            .into_iter()
            .enumerate()
            .map(|(i, (month, each, weight))| OwnSale { weight, ..sale(i as u128, month, each) })
            .collect();
        let found = against(&sales, None);
        prop_assert_eq!(found.points.len() + found.left_out.len(), sales.len());
        prop_assert_eq!(found.finding.is_ok(), !found.points.is_empty());
    }
}
