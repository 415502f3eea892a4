//! What holds for any sales.

use domain::diversification::concentration::Concentration;
use domain::diversification::mix::Mix;
use domain::diversification::variety::{Variety, variety};
use domain::sale::sold::Sold;
use proptest::prelude::*;

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs()))
}

fn amounts() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(0.01..1e7, 1..30)
}

fn grouped() -> impl Strategy<Value = Vec<(u8, f64)>> {
    prop::collection::vec((0..6_u8, 0.01..1e7), 1..30)
}

fn all(found: &Concentration) -> [f64; 8] {
    [
        found.hhi,
        found.normalised,
        found.unctad,
        found.equivalent,
        found.gini_simpson,
        found.entropy,
        found.entropy_equivalent,
        found.evenness.unwrap_or(1.0),
    ]
}

fn same(a: &Concentration, b: &Concentration) -> bool {
    all(a).into_iter().zip(all(b)).all(|(a, b)| near(a, b))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn neither_the_currency_nor_the_order_changes_a_measure(mut amounts in amounts(), factor in 0.001..1000.0) {
        let one = Concentration::of(&amounts).unwrap();
        let scaled: Vec<f64> = amounts.iter().map(|amount| amount * factor).collect();
        prop_assert!(same(&one, &Concentration::of(&scaled).unwrap()));
        amounts.reverse();
        prop_assert!(same(&one, &Concentration::of(&amounts).unwrap()));
    }

    #[test]
    fn every_measure_keeps_its_bounds(amounts in amounts()) {
        let found = Concentration::of(&amounts).unwrap();
        let n = amounts.len() as f64;
        prop_assert!((1.0 / n..=1.0).contains(&found.hhi));
        prop_assert!((-1e-12..=1.0).contains(&found.normalised) && (-1e-12..=1.0).contains(&found.unctad));
        prop_assert!(found.equivalent >= 1.0 && found.equivalent <= n + 1e-9);
        prop_assert!(found.entropy >= 0.0 && found.entropy <= n.ln() + 1e-12);
        prop_assert!(found.evenness.is_none_or(|even| (0.0..=1.0 + 1e-12).contains(&even)));
        // Hill numbers fall with their order.
        prop_assert!(found.entropy_equivalent >= found.equivalent - 1e-9);
    }

    #[test]
    fn n_equal_shares_are_n_products(n in 2..40_usize, amount in 0.01..1e6) {
        let found = Concentration::of(&vec![amount; n]).unwrap();
        prop_assert!(near(found.hhi, 1.0 / n as f64) && near(found.entropy, (n as f64).ln()));
        prop_assert!(near(found.evenness.unwrap(), 1.0));
        prop_assert!(found.normalised.abs() < 1e-9 && found.unctad.abs() < 1e-9);
    }

    #[test]
    fn unrelated_and_related_variety_sum_to_the_entropy(groups in grouped()) {
        let found = variety(groups.iter().copied()).unwrap();
        let amounts: Vec<f64> = groups.iter().map(|(_, amount)| *amount).collect();
        prop_assert!(near(found.entropy(), Concentration::of(&amounts).unwrap().entropy));
        prop_assert!(found.unrelated >= -1e-12 && found.related >= -1e-12);
    }

    /// Splitting a product into two equal halves adds s·ln 2 to the entropy, and to the related part only.
    #[test]
    fn splitting_a_product_within_its_chain_adds_to_the_related_variety_only(groups in grouped(), at in 0..30_usize) {
        let at = at % groups.len();
        let total: f64 = groups.iter().map(|(_, amount)| amount).sum();
        let (group, amount) = groups[at];
        let before = variety(groups.iter().copied()).unwrap();
        let mut split = groups.clone();
        split[at].1 = amount / 2.0;
        split.push((group, amount / 2.0));
        let Variety { unrelated, related } = variety(split).unwrap();
        let added = amount / total * std::f64::consts::LN_2;
        prop_assert!((unrelated - before.unrelated).abs() < 1e-9);
        prop_assert!((related - before.related - added).abs() < 1e-9);
    }

    #[test]
    fn shares_sum_to_one_whatever_came_back(lines in prop::collection::vec((1..8, -500..1000_i64), 0..60)) {
        let sold: Vec<Sold> = lines.into_iter().map(|(product, gtq)| super::line("2026-01", product, gtq)).collect();
        let Ok(mix) = Mix::of(&sold, |line| Some(line.product)) else { return Ok(()) };
        prop_assert!(near(mix.shares().iter().sum::<f64>(), 1.0));
        let aside: i64 = mix.set_aside.iter().map(|(_, gtq)| gtq).sum();
        prop_assert_eq!(mix.total + aside, sold.iter().map(|line| line.gtq).sum::<i64>());
        prop_assert!(mix.parts.windows(2).all(|pair| pair[0].share.part >= pair[1].share.part));
    }
}
