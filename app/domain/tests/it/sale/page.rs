//! The page of markets: what its address means, its sentence, and own prices against the market's over months.

use domain::country::Country;
use domain::id::{CommodityId, ProductId};
use domain::period::{Date, Month};
use domain::price::PriceType;
use domain::price::query::Pairs;
use domain::sale::Document;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::markets::{Lead, Leaves, MarketsQuery, Window, compared};
use domain::sale::premium::{NoPremium, Reference, Terms};
use domain::sale::sold::{Amounts, Sold};
use domain::sale::stack::{Span, stack};
use std::collections::BTreeMap;

const TODAY: Date = Date::constant(2026, 11, 24);

fn sold(day: &str, level: MarketLevel, quetzales: i64) -> Sold {
    Sold {
        day: day.parse().unwrap(),
        product: ProductId(1),
        level,
        country: Country::GUATEMALA,
        buyer: None,
        channel: None,
        document: Document::None,
        export: Export::No,
        gtq: quetzales * 1_000_000,
        weight: None,
    }
}

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

#[test]
fn an_address_is_read_and_written_the_same() {
    let text = "/mercados?mipyme=4&cooperativa=1&cadena=papa&municipio=0911&desde=2026-01&hasta=2026-11&base=2024-12";
    let query = MarketsQuery::parse(&Pairs::decode(text.split_once('?').unwrap().1)).unwrap();
    assert_eq!(query.href(), text);
    let wrong = |text: &str| MarketsQuery::parse(&Pairs::decode(text)).unwrap_err().field;
    assert_eq!(wrong("mipyme=cuatro"), "mipyme");
    assert_eq!(wrong("desde=2026-05&hasta=2026-04"), "hasta");
    assert_eq!(wrong("municipio=11"), "municipio");
}

#[test]
fn figures_are_of_this_year_and_the_chart_of_two() {
    let window = Window::of(&MarketsQuery::default(), TODAY);
    assert_eq!((window.from, window.to), (month("2026-01"), month("2026-11")));
    assert_eq!((window.chart_from(), window.last_day(TODAY)), (month("2025-01"), TODAY));
    let later = MarketsQuery { to: Some(month("2030-01")), ..MarketsQuery::default() };
    assert_eq!(Window::of(&later, TODAY).to, month("2026-11"));
}

/// The design's sentence: of Q 121 thousand of the quarter 70 stayed, so of every hundred 42 leave; a year before 66 of 87
/// stayed, 24.
#[test]
fn of_every_hundred_quetzales_so_many_leave_the_department() {
    let now = [
        sold("2026-10-05", MarketLevel::Local, 70_000),
        sold("2026-10-06", MarketLevel::National, 30_000),
        sold("2026-11-07", MarketLevel::Regional, 10_000),
        sold("2026-11-08", MarketLevel::International, 11_000),
    ];
    let before = [sold("2025-10-05", MarketLevel::Local, 66_000), sold("2025-11-05", MarketLevel::National, 21_000)];
    let days = Lead::days(&stack(&now, Span::Quarter), TODAY).unwrap();
    assert_eq!(days, (Date::constant(2026, 10, 1), TODAY));
    assert_eq!(Lead::year_before(days), (Date::constant(2025, 10, 1), Date::constant(2025, 11, 24)));
    let lead = Lead::of(days, &now, &before);
    assert_eq!((lead.quarter, lead.running_until), (month("2026-10"), Some(TODAY)));
    let hundred = |leaves: Leaves| leaves.of_hundred().unwrap().round() as i64;
    assert_eq!((hundred(lead.now), hundred(lead.before)), (42, 24));
    assert_eq!(Leaves::of(&[]).of_hundred(), None);
}

#[test]
fn a_quarter_that_is_over_is_compared_whole() {
    let days = (Date::constant(2024, 1, 1), Date::constant(2024, 3, 31));
    assert_eq!(Lead::year_before(days), (Date::constant(2023, 1, 1), Date::constant(2023, 3, 31)));
    assert_eq!(Lead::of(days, &[], &[]).running_until, None);
}

/// 100 kg at Q 5.00 where the market paid Q 4.00, and 300 kg at Q 4.00 where it paid Q 4.40: own 1,700 / 400 = 4.25, the
/// reference by the own kilograms (400 + 1,320) / 400 = 4.30, so 1.16 per cent less. The mean of the two months' own
/// differences (+25 and −9.1) would say 8 per cent more.
#[test]
fn each_month_has_its_own_reference_and_weighs_as_much_as_was_sold() {
    let terms =
        |at: &str| Terms { commodity: Some(CommodityId(7)), price_type: PriceType::Wholesale, month: month(at) };
    let amounts = |kg: i64, quetzales: i64| Amounts {
        gtq: quetzales * 1_000_000,
        gtq_weighed: quetzales * 1_000_000,
        weight: kg * 1_000_000,
        lines: 1,
    };
    let own = BTreeMap::from([
        ((ProductId(1), terms("2026-09")), amounts(100, 500)),
        ((ProductId(1), terms("2026-10")), amounts(300, 1_200)),
        ((ProductId(1), terms("2026-11")), amounts(300, 1_500)),
        ((ProductId(2), Terms { commodity: None, ..terms("2026-10") }), amounts(10, 90)),
    ]);
    let reference = |at: &str, price: f64| Reference { terms: terms(at), gtq_per_kg: Some(price) };
    let found = compared(&own, &[reference("2026-09", 4.0), reference("2026-10", 4.4)]);
    let premium = found[0].premium.unwrap();
    assert_eq!((found[0].months, found[0].not_compared, found[0].weight), (2, 1, 400_000_000));
    assert!((premium.own - 4.25).abs() < 1e-9 && (premium.reference - 4.3).abs() < 1e-9);
    assert!((premium.percent + 1.162_790_7).abs() < 1e-6);
    assert_eq!(found[1].premium, Err(NoPremium::OtherProduct));
}
