//! Size classes and tax limits: cases MSME-1 and TAX-1 of the reference.

use super::gtq;
use domain::enterprise::legal_form::TaxRegime;
use domain::enterprise::size_class::{Size, SizeClass, SizeRule, Wage, classify};
use domain::enterprise::tax_limit::{self, Nearness, TaxRule};
use domain::period::Date;
use jiff::civil::date;
use proptest::prelude::*;

fn rules() -> Vec<SizeRule> {
    vec![SizeRule {
        valid_from: date(2015, 9, 1),
        workers: [10, 80, 200],
        wages: [191 - 1, 3_700, 15_420],
        norm: "AG 211-2015".into(),
    }]
}

fn wage(text: &str, year: i16) -> Wage {
    Wage { valid_from: date(year, 1, 1), gtq: gtq(text), source: "Prensa Libre".into() }
}

fn judged(workers: Option<u32>, sales: &str, on: Date) -> Size {
    let wages = [wage("2992.37", 2019), wage("3723.05", 2025), wage("4002.28", 2026)];
    classify(workers, Some(gtq(sales).micro()), on, &rules(), &wages)
}

/// MSME-1: 3,700 and 15,420 wages of Q 2,992.37 are Q 11,071,769.00 and Q 46,142,345.40 (chapincito-chispudo, 2019).
#[test]
fn the_published_limits_of_2019_divide_the_classes() {
    let class = |sales| judged(None, sales, date(2019, 6, 1)).by_sales;
    assert_eq!(class("568550.30"), Some(SizeClass::Micro));
    assert_eq!(class("568550.31"), Some(SizeClass::Small));
    assert_eq!(class("571542.67"), Some(SizeClass::Small));
    assert_eq!(class("11071769.00"), Some(SizeClass::Small));
    assert_eq!(class("11071769.01"), Some(SizeClass::Medium));
    assert_eq!(class("46142345.40"), Some(SizeClass::Medium));
    assert_eq!(class("46142345.41"), Some(SizeClass::Large));
}

#[test]
fn the_wage_of_the_day_decides() {
    let sales = "750000.00";
    assert_eq!(judged(None, sales, date(2025, 12, 31)).by_sales, Some(SizeClass::Small));
    assert_eq!(judged(None, sales, date(2026, 1, 1)).by_sales, Some(SizeClass::Micro));
    assert_eq!(judged(None, sales, date(2018, 12, 31)).by_sales, None);
}

#[test]
fn when_workers_and_sales_disagree_the_larger_is_taken_and_both_are_there() {
    let size = judged(Some(85), "100000.00", date(2026, 6, 1));
    assert_eq!((size.by_workers, size.by_sales), (Some(SizeClass::Medium), Some(SizeClass::Micro)));
    assert_eq!((size.class, size.agrees()), (Some(SizeClass::Medium), false));
    assert!(judged(Some(4), "100000.00", date(2026, 6, 1)).agrees());
}

#[test]
fn what_is_unknown_gives_no_class() {
    let size = classify(None, None, date(2026, 1, 1), &rules(), &[]);
    assert_eq!((size.class, size.by_workers, size.by_sales), (None, None, None));
    assert_eq!(classify(Some(3), Some(1), date(2026, 1, 1), &rules(), &[]).class, Some(SizeClass::Micro));
}

/// TAX-1: 125 wages of Q 3,723.05 are Q 465,381.25 (ivacalculator.com); 2026: Q 500,285.00.
#[test]
fn the_limit_of_small_taxpayers_is_125_wages() {
    let rules = [(TaxRegime::SmallTaxpayer, 125), (TaxRegime::Primary, 3_500)].map(|(regime, wages)| TaxRule {
        regime,
        valid_from: date(2025, 4, 1),
        wages,
        norm: "Decreto 31-2024".into(),
    });
    let limit = |regime, wage, on| tax_limit::limit(regime, on, &rules, gtq(wage));
    let day = date(2025, 6, 1);
    assert_eq!(limit(TaxRegime::SmallTaxpayer, "3723.05", day), Some(gtq("465381.25").micro()));
    assert_eq!(limit(TaxRegime::SmallTaxpayer, "4002.28", day), Some(gtq("500285.00").micro()));
    assert_eq!(limit(TaxRegime::Primary, "3723.05", day), Some(gtq("13030675.00").micro()));
    assert_eq!(limit(TaxRegime::SimplifiedIncome, "3723.05", day), None);
    assert_eq!(limit(TaxRegime::SmallTaxpayer, "3723.05", date(2025, 3, 31)), None);
}

#[test]
fn from_four_fifths_of_the_limit_on_an_msme_is_near() {
    let near = |sales| tax_limit::judge(sales, 1_000).nearness;
    assert_eq!([799, 800, 1_000, 1_001].map(near), [Nearness::Far, Nearness::Near, Nearness::Near, Nearness::Beyond]);
}

proptest! {
    #[test]
    fn more_workers_or_more_sales_never_make_it_smaller(
        workers in 0u32..400, more in 0u32..400, sales in 1i64..60_000_000, rise in 0i64..60_000_000,
    ) {
        let class = |workers, sales: i64| {
            classify(Some(workers), Some(sales * 1_000_000), date(2026, 6, 1), &rules(), &[wage("4002.28", 2026)]).class
        };
        prop_assert!(class(workers, sales) <= class(workers + more, sales + rise));
    }
}
