//! Prices that people report, and a cooperative's own freight.

use domain::id::{CommodityId, MarketId, UnitId};
use domain::invalid::Reason;
use domain::invalid::checks::Invalids;
use domain::money::Price;
use domain::price::report::{Lists, Report, ReportForm, ReportState};
use domain::price::usual::{Distance, Usual};
use domain::price::{PriceType, Reading};
use domain::unit::Kilograms;
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: domain::period::Date = date(2026, 11, 24);

fn typed(price: &str) -> ReportForm {
    ReportForm {
        entry: "017f22e2-79b0-7cc3-98c4-dc0c0c07398f".into(),
        market: "1".into(),
        commodity: "7".into(),
        price_type: "wholesale".into(),
        unit: "3".into(),
        price: price.into(),
        ..ReportForm::default()
    }
}

fn parse(form: &ReportForm) -> Result<Report, Invalids> {
    let lists = Lists { markets: &[MarketId(1)], commodities: &[CommodityId(7)], units: &[UnitId(3)], today: TODAY };
    form.parse(&lists)
}

/// Q 228.00 a quintal of 46 kg.
fn usual() -> Usual {
    Usual::of(&[220.0 / 46.0, 228.0 / 46.0, 410.0 / 46.0]).unwrap()
}

#[test]
fn a_price_of_today_needs_four_choices_and_a_figure() {
    let found = parse(&typed("230")).unwrap();
    assert_eq!((found.date, found.price_type), (TODAY, PriceType::Wholesale));
    assert_eq!(found.reading, Reading::Observed(Price::parse("230").unwrap()));
}

#[test]
fn none_for_sale_is_a_report_without_a_price() {
    let form = ReportForm { found: "sin_oferta".into(), ..typed("") };
    assert_eq!(parse(&form).unwrap().reading, Reading::NoSupply);
    let both = ReportForm { price: "230".into(), ..form };
    assert_eq!(parse(&both).unwrap_err().of("price"), Some(Reason::DoesNotFit));
    assert_eq!(parse(&typed("")).unwrap_err().of("price"), Some(Reason::Missing));
}

#[test]
fn reports_of_long_ago_and_of_what_was_not_offered_are_refused() {
    let form = ReportForm { date: "2026-10-24".into(), market: "2".into(), ..typed("230") };
    let found = parse(&form).unwrap_err();
    assert_eq!((found.of("date"), found.of("market")), (Some(Reason::BeforeStart), Some(Reason::NotAChoice)));
    assert!(parse(&ReportForm { date: "2026-10-25".into(), ..typed("230") }).is_ok());
}

/// A third of 228 is 76, three times it 684.
#[test]
fn a_report_far_from_the_median_is_reviewed_before_it_counts() {
    let kg = Kilograms::from_f64(46.0);
    let state = |price| parse(&typed(price)).unwrap().first_state(kg, Some(&usual()));
    assert_eq!(
        ["75.90", "76.10", "683.90", "684.10"].map(state),
        [ReportState::NeedsReview, ReportState::Accepted, ReportState::Accepted, ReportState::NeedsReview,]
    );
}

#[test]
fn what_cannot_be_compared_is_reviewed_and_none_for_sale_is_not() {
    let report = parse(&typed("230")).unwrap();
    assert_eq!(report.first_state(None, Some(&usual())), ReportState::NeedsReview);
    assert_eq!(report.first_state(Kilograms::from_f64(46.0), None), ReportState::NeedsReview);
    let none = parse(&ReportForm { found: "sin_oferta".into(), ..typed("") }).unwrap();
    assert_eq!(none.first_state(None, None), ReportState::Accepted);
}

#[test]
fn the_median_of_the_market_is_no_mean() {
    assert!((usual().median - 228.0 / 46.0).abs() < 1e-12);
    assert_eq!(Usual::of(&[0.0, f64::NAN]), None);
}

proptest! {
    #[test]
    fn a_price_is_near_below_or_above_and_its_scale_does_not_matter(
        median in 0.01f64..1e6, price in 0.01f64..1e6, factor in 0.01f64..100.0,
    ) {
        let usual = Usual::of(&[median]).unwrap();
        let times = usual.times(price);
        prop_assume!((times - 3.0).abs() > 1e-6 && (times - 1.0 / 3.0).abs() > 1e-6);
        let expected = if times > 3.0 { Distance::FarAbove } else if times < 1.0 / 3.0 { Distance::FarBelow } else { Distance::Near };
        prop_assert_eq!(usual.distance(price), expected);
        prop_assert_eq!(usual.scaled(factor).distance(price * factor), expected);
    }
}
