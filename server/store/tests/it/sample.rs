//! The demonstration model: deterministic, complete, and showing every state of a price.

use domain::money::Currency;
use domain::names::slug;
use domain::period::{Date, Month, day_number};
use domain::price::quoted::{QuotedRow, QuotedSeries};
use domain::price::{PriceType, Reading};
use std::collections::{BTreeMap, BTreeSet};
use store::reference;
use store::sample::{self, Sample, economy};

const TODAY: Date = Date::constant(2026, 11, 24);

fn rows_of(sample: &Sample, wanted: impl Fn(&QuotedSeries) -> bool) -> Vec<&QuotedRow> {
    sample.rows.iter().filter(|row| wanted(&sample.series[row.series as usize])).collect()
}

fn count(sample: &Sample, wanted: impl Fn(Reading) -> bool) -> usize {
    sample.rows.iter().filter(|row| wanted(row.reading)).count()
}

/// Commodity, market and level of a series whose names are known to be one.
fn is(series: &QuotedSeries, commodity: &str, market: &str, level: PriceType) -> bool {
    series.commodity == commodity && series.market == market && series.price_type == level
}

#[test]
fn the_same_day_gives_the_same_rows() {
    assert_eq!(sample::generate(TODAY), sample::generate(TODAY));
}

#[test]
fn a_later_day_rewrites_no_price_that_was_observed() {
    let observed = |until| {
        let sample = sample::generate(until);
        let rows = sample.rows.iter().filter_map(|row| match row.reading {
            Reading::Observed(price) => Some(((row.series, row.date), price)),
            Reading::Estimated(_) | Reading::NoSupply | Reading::NoData => None,
        });
        rows.collect::<BTreeMap<_, _>>()
    };
    let (before, after) = (observed(TODAY), observed(Date::constant(2027, 2, 1)));
    let common: Vec<_> = before.iter().filter(|(key, _)| after.contains_key(key)).collect();
    assert!(common.len() > before.len() * 8 / 10);
    assert!(common.into_iter().all(|(key, price)| after[key] == *price));
}

#[test]
fn it_covers_five_years_up_to_the_day_with_twenty_five_to_forty_thousand_rows() {
    let sample = sample::generate(TODAY);
    assert!((25_000..=40_000).contains(&sample.rows.len()), "{}", sample.rows.len());
    let dates = sample.rows.iter().map(|row| row.date);
    assert!(dates.clone().max().unwrap() <= TODAY);
    assert!(dates.clone().max().unwrap() >= Date::constant(2026, 11, 23));
    assert_eq!(dates.min().map(Month::of), Month::parse("2021-11"));
}

#[test]
fn every_chain_but_handicrafts_has_prices() {
    let sample = sample::generate(TODAY);
    let chain = |name: &str| reference::commodities().iter().find(|seed| seed.es == name).and_then(|seed| seed.chain);
    let priced: BTreeSet<_> = sample.series.iter().filter_map(|series| chain(&series.commodity)).collect();
    let expected: BTreeSet<_> =
        reference::chains().iter().map(|c| c.code.as_str()).filter(|c| *c != "artesanias").collect();
    assert_eq!(priced, expected);
}

#[test]
fn every_name_and_unit_is_found_in_the_reference_data() {
    let found =
        |own: &str, es: &str, aliases: &[(&str, &str)]| slug(es) == own || aliases.contains(&(sample::SOURCE, es));
    for series in sample::generate(TODAY).series {
        let (commodity, market) = (&series.commodity, &series.market);
        assert!(
            reference::commodities().iter().any(|s| s.es == *commodity && found(s.slug, s.es, s.aliases)),
            "{commodity}"
        );
        assert!(reference::markets().iter().any(|s| s.es == *market && found(s.slug, s.es, s.aliases)), "{market}");
        assert!(reference::units().iter().any(|seed| seed.words[0] == series.unit), "{}", series.unit);
    }
}

#[test]
fn no_offer_is_lost_for_a_product_or_market_that_is_not_known() {
    let offers = include_str!("../../src/sample/offers.csv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let asked: usize = offers.map(|line| line.split('|').count()).sum();
    assert_eq!(sample::generate(TODAY).series.len(), asked);
}

#[test]
fn a_series_is_named_once_and_has_one_row_a_day() {
    let sample = sample::generate(TODAY);
    let key = |s: &QuotedSeries| format!("{} {} {:?} {} {}", s.commodity, s.market, s.price_type, s.unit, s.currency);
    assert_eq!(sample.series.iter().map(key).collect::<BTreeSet<_>>().len(), sample.series.len());
    assert!(sample.rows.is_sorted_by(|a, b| (a.series, a.date) < (b.series, b.date)));
    assert!(sample.rows.iter().enumerate().all(|(i, row)| row.line as usize == i + 2));
}

#[test]
fn no_supply_no_data_and_estimated_prices_exist_and_are_few() {
    let sample = sample::generate(TODAY);
    let few = sample.rows.len() / 100..sample.rows.len() / 10;
    assert!(few.contains(&count(&sample, |reading| reading == Reading::NoSupply)));
    assert!(few.contains(&count(&sample, |reading| reading == Reading::NoData)));
    assert!(few.contains(&count(&sample, |reading| matches!(reading, Reading::Estimated(_)))));
}

#[test]
fn some_market_days_have_no_row_at_all() {
    let sample = sample::generate(TODAY);
    let potatoes = rows_of(&sample, |s| is(s, "Papa", "Minerva", PriceType::Wholesale));
    let days = |pair: &[&QuotedRow]| day_number(pair[1].date) - day_number(pair[0].date);
    assert!(potatoes.windows(2).any(|pair| days(pair) > 7));
}

#[test]
fn coffee_cherries_are_not_for_sale_out_of_season() {
    let sample = sample::generate(TODAY);
    let rows = rows_of(&sample, |s| s.commodity == "Café cereza");
    let summer = rows.iter().filter(|row| (5..=9).contains(&row.date.month()));
    assert!(summer.clone().count() > 50 && summer.clone().all(|row| row.reading.price().is_none()));
}

#[test]
fn one_series_is_too_short_for_a_season_and_two_are_older_than_half_a_year() {
    let sample = sample::generate(TODAY);
    let young = rows_of(&sample, |s| s.commodity == "Amaranto reventado");
    assert!(Month::of(TODAY).since(Month::of(young[0].date)) < 12 && young.len() > 20);
    let stopped = rows_of(&sample, |s| s.market == "Tapachula");
    assert!(stopped.iter().all(|row| Month::of(TODAY).since(Month::of(row.date)) > 6));
}

#[test]
fn potatoes_at_huehuetenango_are_sold_out_today_and_computed_at_san_francisco() {
    let sample = sample::generate(TODAY);
    let last = |market: &str| {
        let rows = rows_of(&sample, |s| is(s, "Papa", market, PriceType::Wholesale));
        rows.into_iter().rev().take(3).map(|row| row.reading).collect::<Vec<_>>()
    };
    assert!(last("Huehuetenango").iter().all(|reading| *reading == Reading::NoSupply));
    assert!(last("San Francisco El Alto").iter().all(|reading| matches!(reading, Reading::Estimated(_))));
}

#[test]
fn tapachula_quotes_in_pesos_for_which_there_is_no_rate() {
    let pesos = Currency::parse("MXN").unwrap();
    let sample = sample::generate(TODAY);
    assert!(sample.series.iter().all(|s| (s.currency == pesos) == (s.market == "Tapachula")));
}

/// What the seasons of the model promise: dearest from April to June, cheapest from August to October.
#[test]
fn potatoes_are_dear_from_april_to_june_and_cheap_from_august_to_october() {
    let sample = sample::generate(TODAY);
    let rows = rows_of(&sample, |s| is(s, "Papa", "La Terminal", PriceType::Wholesale));
    let mean = |from: i8, to: i8| {
        let prices =
            rows.iter().filter(|row| (from..=to).contains(&row.date.month())).filter_map(|row| row.reading.price());
        let prices: Vec<f64> = prices.map(|price| price.to_f64()).collect();
        prices.iter().sum::<f64>() / prices.len() as f64
    };
    assert!(mean(4, 6) > 1.15 * mean(8, 10));
}

#[test]
fn farmers_get_less_than_wholesale_and_wholesale_less_than_retail() {
    let sample = sample::generate(TODAY);
    let mean = |level: PriceType| {
        let rows = rows_of(&sample, |s| is(s, "Papa", "Totonicapán", level));
        let prices: Vec<f64> = rows.iter().filter_map(|row| row.reading.price()).map(|price| price.to_f64()).collect();
        prices.iter().sum::<f64>() / prices.len() as f64
    };
    let (farm, wholesale, retail) =
        (mean(PriceType::FarmGate), mean(PriceType::Wholesale), mean(PriceType::Retail) * 100.0);
    assert!(farm < wholesale && wholesale < retail, "{farm} {wholesale} {retail}");
}

#[test]
fn the_demonstration_has_an_exchange_rate_and_consumer_prices_for_each_month() {
    let rates: Vec<_> = economy::gtq_per_usd(TODAY).collect();
    assert_eq!((rates.len(), rates[60].0), (61, Month::of(TODAY)));
    assert!(rates.iter().all(|(_, micro)| (7_500_000..7_900_000).contains(micro)));
    let index: Vec<_> = economy::consumer_prices(TODAY).collect();
    assert_eq!(index.iter().find(|(month, _)| month.to_string() == economy::BASE).unwrap().1, 100_000_000);
    assert!(index[60].1 > index[0].1);
}

#[test]
fn only_the_source_of_the_demonstration_is_marked_as_such() {
    let marked: Vec<_> = reference::sources().iter().filter(|s| s.demo).map(|s| s.slug).collect();
    assert_eq!(marked, [sample::SOURCE]);
}

/// The shortest and the longest calendar: nothing overflows, nothing is asked of a clock.
#[test]
fn a_day_far_away_gives_no_panic() {
    for day in [Date::constant(1, 1, 1), Date::constant(9999, 12, 31)] {
        assert!(sample::generate(day).rows.iter().all(|row| row.date <= day));
    }
}
