//! Stacks, exports, unit value, premium and the year so far.

use super::{abroad, line};
use domain::id::CommodityId;
use domain::period::{Date, Month};
use domain::price::PriceType;
use domain::sale::Document;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::premium::{NoPremium, Reference, Terms, premium};
use domain::sale::sold::{Amounts, Sold};
use domain::sale::stack::{Exports, Span, stack};
use domain::sale::year::{month_a_year_ago, month_so_far, year_so_far};
use jiff::civil::date;
use proptest::prelude::*;

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

#[test]
fn quarters_are_stacked_by_level_and_an_empty_one_has_no_lines() {
    let sold = [
        line(date(2025, 1, 31), 40, None),
        line(date(2025, 3, 1), 12, None),
        abroad("SV", line(date(2025, 8, 1), 22, None)),
        line(date(2025, 9, 30), -2, None),
    ];
    let bars = stack(&sold, Span::Quarter);
    assert_eq!(
        bars.iter().map(|bar| (bar.from.to_string(), bar.total() / 1_000_000, bar.lines)).collect::<Vec<_>>(),
        [("2025-01".to_owned(), 52, 2), ("2025-04".to_owned(), 0, 0), ("2025-07".to_owned(), 20, 2),]
    );
    assert_eq!(bars[2].at(MarketLevel::Regional), 22_000_000);
    assert_eq!(stack(&sold, Span::Month).len(), 9);
    assert_eq!(stack(&[], Span::Month), []);
}

#[test]
fn an_indirect_export_without_a_paper_is_said_and_not_counted() {
    let day = date(2026, 5, 1);
    let indirect = |document| Sold { export: Export::Indirect, document, ..abroad("DE", line(day, 100, None)) };
    let sold = [
        line(day, 600, None),
        abroad("SV", line(day, 200, None)),
        indirect(Document::Invoice),
        indirect(Document::None),
    ];
    let found = Exports::of(&sold);
    let millions = [found.total, found.direct, found.indirect, found.indirect_undocumented].map(|m| m / 1_000_000);
    assert_eq!(millions, [1000, 200, 100, 100]);
    assert_eq!(found.intensity(), Some(0.3));
    assert_eq!(Exports::of(&[]).intensity(), None);
}

/// Design, page 6: El Salvador, Q 22,000 for 3.6 tonnes, Q 6.11 a kilogram.
#[test]
fn a_unit_value_leaves_out_what_was_not_weighed() {
    let day = date(2026, 5, 1);
    let found = Amounts::of(&[line(day, 22_000, Some(3_600)), line(day, 500, None)]);
    assert!((found.unit_value().unwrap() - 6.111).abs() < 0.001);
    assert_eq!(found.gtq, 22_500_000_000);
    assert_eq!(Amounts::of(&[line(day, 500, None)]).unit_value(), None);
}

fn terms(commodity: Option<i32>, price_type: PriceType, at: &str) -> Terms {
    Terms { commodity: commodity.map(CommodityId), price_type, month: month(at) }
}

/// By hand: Q 5,750 for 1,150 kg are Q 5.00 a kilogram, 25 % over Q 4.00.
#[test]
fn a_premium_is_over_the_same_product_level_and_month_only() {
    let sold = Amounts::of(&[line(date(2026, 11, 3), 5_750, Some(1_150))]);
    let own = terms(Some(7), PriceType::Wholesale, "2026-11");
    let against = |terms, price| premium(&sold, &own, Some(&Reference { terms, gtq_per_kg: price }));
    assert!((against(own, Some(4.0)).unwrap().percent - 25.0).abs() < 1e-9);
    assert_eq!(against(terms(Some(8), PriceType::Wholesale, "2026-11"), Some(4.0)), Err(NoPremium::OtherProduct));
    assert_eq!(against(terms(Some(7), PriceType::Retail, "2026-11"), Some(4.0)), Err(NoPremium::OtherLevel));
    assert_eq!(against(terms(Some(7), PriceType::Wholesale, "2026-10"), Some(4.0)), Err(NoPremium::OtherMonth));
    assert_eq!(against(own, None), Err(NoPremium::NoReference));
    assert_eq!(premium(&sold, &own, None), Err(NoPremium::NoReference));
    let unquoted = terms(None, PriceType::Wholesale, "2026-11");
    assert_eq!(premium(&sold, &unquoted, None), Err(NoPremium::OtherProduct));
    assert_eq!(premium(&Amounts::default(), &own, None), Err(NoPremium::NoWeight));
}

/// Design, page 3: Q 58,450 in November so far, Q 50,300 on the same days of October, Q 45,130 a year ago.
#[test]
fn november_so_far_is_16_2_per_cent_over_october_and_29_5_over_last_year() {
    let sold = [
        line(date(2026, 11, 24), 58_450, None),
        line(date(2026, 10, 24), 50_300, None),
        line(date(2026, 10, 25), 9_999, None),
        line(date(2025, 11, 1), 45_130, None),
        line(date(2025, 11, 25), 9_999, None),
    ];
    let today = date(2026, 11, 24);
    assert!((month_so_far(&sold, today).percent.unwrap() - 16.2).abs() < 0.01);
    assert!((month_a_year_ago(&sold, today).percent.unwrap() - 29.5).abs() < 0.05);
    let year = year_so_far(&sold, today);
    assert_eq!((year.now / 1_000_000, year.before), (118_749, Some(45_130_000_000)));
}

#[test]
fn before_the_ledger_began_nothing_is_known() {
    let sold = [line(date(2026, 3, 1), 10, None)];
    let found = year_so_far(&sold, date(2026, 11, 24));
    assert_eq!((found.before, found.percent), (None, None));
    let older = [line(date(2024, 3, 1), 10, None)];
    assert_eq!(year_so_far(&older, date(2026, 11, 24)).before, Some(0));
}

#[test]
fn the_same_days_of_a_shorter_month_end_with_it() {
    let found = month_so_far(&[], date(2026, 3, 31));
    assert_eq!((found.from_before, found.to_before), (date(2026, 2, 1), date(2026, 2, 28)));
    assert_eq!(year_so_far(&[], date(2028, 2, 29)).to_before, date(2027, 2, 28));
}

fn lines() -> impl Strategy<Value = Vec<Sold>> {
    let one = (0i32..900, -50i64..5_000, prop::option::of(1i64..900), prop::sample::select(vec!["GT", "SV", "DE"]));
    let made = one.prop_map(|(day, gtq, kg, country)| {
        let day: Date = domain::period::date_of_day(20_000 + day).unwrap();
        let here = line(day, gtq, kg);
        if country == "GT" { here } else { abroad(country, here) }
    });
    prop::collection::vec(made, 0..40)
}

proptest! {
    #[test]
    fn every_stack_and_every_ranking_adds_up_to_the_ledger(sold in lines()) {
        use domain::sale::ranking::{buyers, destinations, products};
        let whole = Amounts::of(&sold).gtq;
        for span in [Span::Month, Span::Quarter] {
            prop_assert_eq!(stack(&sold, span).iter().map(|bar| bar.total()).sum::<i64>(), whole);
        }
        prop_assert_eq!(destinations(&sold).iter().map(|row| row.amounts.gtq).sum::<i64>(), whole);
        prop_assert_eq!(buyers(&sold).iter().map(|row| row.amounts.gtq).sum::<i64>(), whole);
        prop_assert_eq!(products(&sold).iter().map(|row| row.amounts.gtq).sum::<i64>(), whole);
    }
}
