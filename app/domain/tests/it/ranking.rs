//! The order of markets. The first case is the design's board (page 1).

use domain::period::Date;
use domain::price::ranking::{Entry, Order, Place, Ranked, Rules, Seen, Standing, Unranked, rank};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn seen(price: f64, left: Option<f64>) -> Standing {
    Standing::Figure { price, left, seen: Seen::Observed }
}

fn entry(item: &'static str, standing: Standing, as_of: &str) -> Entry<&'static str> {
    Entry { item, standing, as_of: (!as_of.is_empty()).then(|| day(as_of)) }
}

fn board() -> Vec<Entry<&'static str>> {
    vec![
        entry("tapachula", seen(260.0, None), "2019-06-30"),
        entry("huehuetenango", Standing::NoSupply, "2020-01-05"),
        entry("cenma", seen(191.25, Some(160.25)), "2019-12-31"),
        entry(
            "san-francisco",
            Standing::Figure { price: 198.0, left: Some(190.0), seen: Seen::Estimated },
            "2020-01-03",
        ),
        entry("salcaja", Standing::NoData, ""),
        entry("minerva", seen(205.0, Some(196.0)), "2020-01-06"),
        entry("la-terminal", seen(237.27, Some(206.27)), "2019-12-31"),
        entry("zunil", Standing::NotConvertible { seen: Seen::Observed }, "2020-01-07"),
        entry("momostenango", seen(300.0, None), "2020-01-07"),
    ]
}

fn by(order: Order) -> Vec<Ranked<&'static str>> {
    rank(board(), &Rules::usual(order, day("2020-01-08")))
}

fn items(ranked: &[Ranked<&'static str>]) -> Vec<&'static str> {
    ranked.iter().map(|market| market.entry.item).collect()
}

#[test]
fn by_what_is_left_the_board_reads_as_designed() {
    let found = by(Order::Left);
    assert_eq!(items(&found)[..4], ["la-terminal", "minerva", "san-francisco", "cenma"]);
    let places: Vec<Place> = found.iter().map(|market| market.place).collect();
    assert_eq!(
        places,
        [
            Place::Ranked(1),
            Place::Ranked(2),
            Place::Ranked(3),
            Place::Ranked(4),
            Place::Unranked(Unranked::FreightUnknown),
            Place::Unranked(Unranked::NotConvertible),
            Place::Unranked(Unranked::TooOld),
            Place::Unranked(Unranked::NoSupply),
            Place::Unranked(Unranked::NoData),
        ]
    );
}

#[test]
fn by_price_a_market_without_freight_has_its_place() {
    let found = by(Order::Price);
    assert_eq!(items(&found)[..3], ["momostenango", "la-terminal", "minerva"]);
    assert_eq!(found[5].place, Place::Unranked(Unranked::NotConvertible));
}

#[test]
fn a_price_without_a_factor_is_shown_and_never_ranked() {
    for order in [Order::Left, Order::Price] {
        let found = by(order);
        let market = found.iter().find(|market| market.entry.item == "zunil").unwrap();
        assert_eq!(market.place, Place::Unranked(Unranked::NotConvertible));
    }
}

#[test]
fn an_estimate_is_ranked_and_keeps_its_mark() {
    let found = by(Order::Left);
    assert!(matches!(found[2].entry.standing, Standing::Figure { seen: Seen::Estimated, .. }));
}

#[test]
fn the_age_is_counted_in_days_and_an_old_price_has_no_place() {
    let found = by(Order::Price);
    let age = |item: &str| found.iter().find(|market| market.entry.item == item).unwrap().age_days;
    assert_eq!(age("la-terminal"), Some(8));
    assert_eq!(age("tapachula"), Some(192));
    assert_eq!(age("salcaja"), None);
    assert_eq!(found[6].place, Place::Unranked(Unranked::TooOld));
}

#[test]
fn a_visit_long_ago_says_nothing_of_todays_supply() {
    let entries = vec![entry("huehuetenango", Standing::NoSupply, "2019-01-01")];
    let found = rank(entries, &Rules::usual(Order::Price, day("2020-01-08")));
    assert_eq!(found[0].place, Place::Unranked(Unranked::NoData));
}

#[test]
fn equal_figures_share_a_place_and_keep_their_order() {
    let entries = ["a", "b", "c", "d"].into_iter().zip([5.0, 7.0, 7.0, 6.0]);
    let entries = entries.map(|(item, price)| entry(item, seen(price, None), "2020-01-01")).collect();
    let found = rank(entries, &Rules::usual(Order::Price, day("2020-01-08")));
    assert_eq!(items(&found), ["b", "c", "d", "a"]);
    let places: Vec<Place> = found.iter().map(|market| market.place).collect();
    assert_eq!(places, [Place::Ranked(1), Place::Ranked(1), Place::Ranked(3), Place::Ranked(4)]);
}

fn standing() -> impl Strategy<Value = Standing> {
    prop_oneof![
        (any::<f64>(), prop::option::of(-50.0..50.0f64), any::<bool>()).prop_map(|(price, left, observed)| {
            Standing::Figure { price, left, seen: if observed { Seen::Observed } else { Seen::Estimated } }
        }),
        Just(Standing::NotConvertible { seen: Seen::Observed }),
        Just(Standing::NoSupply),
        Just(Standing::NoData),
    ]
}

proptest! {
    #[test]
    fn a_ranking_is_a_permutation_with_places_that_never_fall(
        standings in prop::collection::vec((standing(), prop::option::of(0i64..800)), 0..40),
        by_price in any::<bool>(),
    ) {
        let today = day("2026-11-24");
        let entries: Vec<Entry<usize>> = standings.iter().enumerate().map(|(item, (standing, age))| Entry {
            item,
            standing: *standing,
            as_of: age.map(|days| today.saturating_sub(jiff::Span::new().days(days))),
        }).collect();
        let order = if by_price { Order::Price } else { Order::Left };
        let found = rank(entries, &Rules::usual(order, today));
        let mut seen: Vec<usize> = found.iter().map(|market| market.entry.item).collect();
        prop_assert!(found.windows(2).all(|pair| pair[0].place <= pair[1].place));
        seen.sort_unstable();
        prop_assert_eq!(seen, (0..standings.len()).collect::<Vec<_>>());
    }

    #[test]
    fn ranking_twice_changes_nothing(prices in prop::collection::vec(1.0..9.0f64, 0..20)) {
        let rules = Rules::usual(Order::Price, day("2026-11-24"));
        let entries = prices.iter().enumerate().map(|(item, price)| {
            Entry { item, standing: seen(price.round(), None), as_of: None }
        });
        let once = rank(entries.collect(), &rules);
        let again = rank(once.iter().map(|market| market.entry.clone()).collect(), &rules);
        prop_assert_eq!(once, again);
    }
}
