//! The chain of a product's prices. The arithmetic of margins is tested in `spread`; here it is which prices are compared.

use crate::quoted_series::{Quoted, day, month, product};
use domain::dataset::Dataset;
use domain::money::Currency;
use domain::price::PriceType::{FarmGate, Fob, Retail, Wholesale};
use domain::price::chain_of_prices::{Cell, ChainOfPrices, Inputs, Route, build, choices};
use domain::price::conversion::{NotComparable, Rates};
use domain::price::listing::SeriesMonths;
use domain::price::query::{MarginsQuery, Pairs};
use domain::price::{Commodity, Monthly, PriceType};
use domain::unit::Kilograms;
use proptest::prelude::*;

fn potato() -> Commodity {
    product(1, "papa", Some("papa"))
}

fn quoted(market: i32, level: PriceType, prices: &[(&str, f64)]) -> Quoted {
    Quoted::new(&potato(), market, level, prices)
}

fn chain(query: &str, series: Vec<Quoted>) -> ChainOfPrices {
    of_series(query, &series.into_iter().map(Quoted::series).collect::<Vec<_>>())
}

fn of_series(query: &str, series: &[SeriesMonths]) -> ChainOfPrices {
    let rates = Rates::new([(Currency::USD, month("2026-10"), 7.7)]);
    build(Inputs {
        query: MarginsQuery::parse(&Pairs::decode(query)).unwrap(),
        dataset: Dataset::Real,
        other_dataset: false,
        commodity: potato(),
        series,
        choices: Vec::new(),
        libra: Kilograms::from_f64(0.46).unwrap(),
        rates: &rates,
        today: day("2026-11-24"),
    })
}

fn price(chain: &ChainOfPrices, level: PriceType, at: &str) -> Option<f64> {
    let found = chain.levels.iter().find(|found| found.price_type() == level)?;
    found.prices.line.get(month(at))
}

fn close(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|found| (found - expected).abs() < 1e-9)
}

/// By hand: Q 168 a quintal at the farm; Q 4.00 a libra in the shop is Q 400 a quintal: 42 of each 100 centavos.
#[test]
fn of_each_quetzal_that_the_consumer_pays_42_centavos_reach_the_farm() {
    let shop = Quoted { kg: Some(0.46), ..quoted(2, Retail, &[("2026-10", 4.0)]) };
    let found = chain("", vec![quoted(1, FarmGate, &[("2026-10", 168.0)]), shop]);
    assert!(close(price(&found, Retail, "2026-10"), 400.0));
    let [home] = &found.routes[..] else { panic!("{:?}", found.routes) };
    assert_eq!((home.route, home.month), (Route::Home, month("2026-10")));
    assert!(close(home.margins.share.get(month("2026-10")), 42.0));
    assert!((home.slices[0].percent - 42.0).abs() < 1e-9);
    assert_eq!(found.query.href(), "/margenes?producto=papa");
}

#[test]
fn several_markets_of_a_level_speak_by_their_median_and_are_named() {
    let shops = [(1, 300.0), (2, 310.0), (3, 900.0)];
    let shops = shops.map(|(market, price)| quoted(market, Retail, &[("2026-10", price)]));
    let found = chain("", shops.to_vec());
    assert_eq!(price(&found, Retail, "2026-10"), Some(310.0));
    let names: Vec<_> = found.levels[0].markets.iter().map(|market| market.slug.as_str()).collect();
    assert_eq!(names, ["mercado-1", "mercado-2", "mercado-3"]);
    let two = chain("", shops[..2].to_vec());
    assert_eq!(price(&two, Retail, "2026-10"), Some(305.0));
}

#[test]
fn units_are_brought_together_before_the_median_and_never_mixed() {
    let by_libra = Quoted { kg: Some(0.46), ..quoted(1, Wholesale, &[("2026-10", 2.0)]) };
    let found = chain("unidad=arroba", vec![by_libra, quoted(2, Wholesale, &[("2026-10", 220.0)])]);
    assert!(close(price(&found, Wholesale, "2026-10"), 0.5 * (50.0 + 55.0)));
}

#[test]
fn a_market_that_quotes_twice_counts_once() {
    let by_libra = Quoted { kg: Some(0.46), ..quoted(1, Wholesale, &[("2026-08", 1.0), ("2026-09", 1.0)]) };
    let by_quintal = quoted(1, Wholesale, &[("2026-09", 240.0), ("2026-10", 250.0)]);
    let found = chain("", vec![by_libra, by_quintal, quoted(2, Wholesale, &[("2026-09", 300.0)])]);
    assert!(close(price(&found, Wholesale, "2026-08"), 100.0), "the other unit fills the gap");
    assert!(close(price(&found, Wholesale, "2026-09"), 270.0), "the freshest unit speaks where both do");
    assert_eq!(found.levels[0].markets.len(), 2);
}

#[test]
fn a_unit_without_a_weight_is_named_and_left_out() {
    let net = Quoted { kg: None, ..quoted(1, Wholesale, &[("2026-10", 38.0)]) };
    let found = chain("", vec![net, quoted(2, Retail, &[("2026-10", 300.0)])]);
    assert_eq!(found.levels.len(), 1);
    assert_eq!((found.left_out[0].level, found.left_out[0].why), (Wholesale, NotComparable::NoFactor));
    assert!(found.routes.is_empty());
}

#[test]
fn a_month_without_a_rate_is_a_gap() {
    let found = chain("moneda=USD", vec![quoted(1, Retail, &[("2026-09", 300.0), ("2026-10", 308.0)])]);
    assert_eq!(price(&found, Retail, "2026-09"), None);
    assert!(close(price(&found, Retail, "2026-10"), 40.0));
    let never = chain("moneda=USD", vec![quoted(1, Retail, &[("2026-09", 300.0)])]);
    assert_eq!(never.left_out[0].why, NotComparable::NoRate(Currency::USD));
}

#[test]
fn estimated_none_for_sale_and_never_measured_are_three_cells() {
    let seen = quoted(1, Retail, &[("2026-07", 300.0), ("2026-08", 310.0), ("2026-09", 1.0), ("2026-10", 320.0)]);
    let mut series = seen.series();
    series.months[1].estimated = std::mem::take(&mut series.months[1].observed);
    series.months[2] = Monthly { figures: None, observed: 0, no_supply: 1, ..series.months[2] };
    let found = of_series("", &[series]);
    let cells = ["2026-06", "2026-08", "2026-09", "2026-10"].map(|at| found.levels[0].cell(month(at)));
    assert_eq!(cells, [Cell::NoData, Cell::Estimated(310.0), Cell::NoSupply, Cell::Seen(320.0)]);
}

#[test]
fn what_the_consumer_pays_is_no_step_on_the_way_to_a_ship() {
    let months = |price| [("2026-10", price)];
    let levels = [(FarmGate, 300.0), (Wholesale, 400.0), (Retail, 700.0), (Fob, 600.0)];
    let found = chain("", levels.map(|(level, price)| quoted(1, level, &months(price))).to_vec());
    let ends: Vec<_> = found.routes.iter().map(|r| (r.route, r.margins.lower, r.margins.upper)).collect();
    assert_eq!(ends, [(Route::Home, FarmGate, Retail), (Route::Abroad, FarmGate, Fob)]);
    let abroad: Vec<_> = found.routes[1].slices.iter().map(|slice| (slice.level, slice.percent)).collect();
    assert!(
        abroad
            .iter()
            .zip([(FarmGate, 50.0), (Wholesale, 100.0 / 6.0), (Fob, 100.0 / 3.0)])
            .all(|((level, percent), (wanted, share))| *level == wanted && (percent - share).abs() < 1e-9)
    );
}

#[test]
fn without_a_port_price_there_is_only_the_way_home() {
    let found = chain("", vec![quoted(1, FarmGate, &[("2026-10", 1.0)]), quoted(1, Wholesale, &[("2026-10", 2.0)])]);
    assert_eq!(found.routes.iter().map(|r| r.route).collect::<Vec<_>>(), [Route::Home]);
}

#[test]
fn an_end_last_seen_years_ago_does_not_speak_for_the_way() {
    let farm = quoted(1, FarmGate, &[("2023-01", 100.0)]);
    let wholesale = quoted(1, Wholesale, &[("2023-01", 150.0), ("2026-10", 200.0)]);
    let retail = quoted(1, Retail, &[("2023-01", 200.0), ("2026-10", 320.0)]);
    let found = chain("", vec![farm, wholesale, retail]);
    let home = &found.routes[0];
    assert_eq!((home.margins.lower, home.margins.upper, home.month), (Wholesale, Retail, month("2026-10")));
}

#[test]
fn levels_without_a_month_in_common_have_no_margin() {
    let found = chain("", vec![quoted(1, FarmGate, &[("2026-09", 1.0)]), quoted(1, Retail, &[("2026-10", 2.0)])]);
    assert_eq!((found.levels.len(), found.routes.len()), (2, 0));
    assert_eq!(found.latest_months(12), [month("2026-10"), month("2026-09")]);
}

#[test]
fn the_months_shown_are_those_that_can_be_compared() {
    let farm = quoted(1, FarmGate, &[("2026-07", 1.0), ("2026-08", 1.0)]);
    let found = chain("", vec![farm, quoted(1, Retail, &[("2026-07", 2.0), ("2026-08", 2.0), ("2026-10", 2.0)])]);
    assert_eq!(found.latest_months(12), [month("2026-08"), month("2026-07")]);
    assert_eq!(found.latest_months(1), [month("2026-08")]);
}

#[test]
fn only_the_last_five_years_are_looked_at() {
    let found = chain("", vec![quoted(1, Retail, &[("2021-10", 1.0), ("2021-11", 2.0), ("2026-10", 3.0)])]);
    assert_eq!(found.levels[0].prices.line.start(), month("2021-11"));
}

#[test]
fn products_with_the_most_levels_are_offered_first_and_the_chosen_one_always() {
    let of = |id: i32, chain: Option<&str>, level| {
        let product = product(id, &format!("producto-{id:02}"), chain);
        Quoted::new(&product, 1, level, &[("2026-10", 1.0)]).series().series
    };
    let mut series: Vec<_> = (1..=20).map(|id| of(id, None, Retail)).collect();
    series.extend([of(15, None, FarmGate), of(16, Some("papa"), FarmGate)]);
    let slugs: Vec<_> = choices(&series, Some("producto-20")).into_iter().map(|choice| choice.slug).collect();
    // 15 has two levels; 16 was first met without a chain, as a product is one and the same.
    assert_eq!(slugs[..3], ["producto-15", "producto-16", "producto-01"]);
    assert_eq!((slugs.len(), slugs.last().map(String::as_str)), (12, Some("producto-20")));
}

#[test]
fn a_product_without_prices_has_an_empty_chain() {
    let found = chain("", Vec::new());
    assert!(found.levels.is_empty() && found.routes.is_empty() && found.latest_months(12).is_empty());
}

proptest! {
    #[test]
    fn a_share_does_not_depend_on_the_unit(farm in 1.0..1e4f64, shop in 1.0..1e4f64) {
        let share = |query: &str| {
            let series = vec![quoted(1, FarmGate, &[("2026-10", farm)]), quoted(1, Retail, &[("2026-10", shop)])];
            chain(query, series).routes[0].slices[0].percent
        };
        let quintal = share("");
        prop_assert!((quintal - share("unidad=libra")).abs() < 1e-6);
        prop_assert!((quintal - share("unidad=kg&moneda=USD")).abs() < 1e-6);
    }
}
