//! Concentration, variety and distance.

use super::{assert_near, product};
use crate::vectors::{number, numbers, vector};
use domain::diversification::class::{Class, Group};
use domain::diversification::concentration::{self, Concentration};
use domain::diversification::distance::{FEWEST, average, distance};
use domain::diversification::mix::Mix;
use domain::diversification::variety::variety;
use domain::sale::product::Stage;
use std::collections::BTreeMap;

/// V4a: the US Department of Justice prints 2,600 points for .30 .30 .20 .20; the rest is arithmetic.
#[test]
fn the_example_of_the_department_of_justice_has_2600_points() {
    let found = Concentration::of(&[0.30, 0.30, 0.20, 0.20]).unwrap();
    assert_near(found.points(), 2_600.0);
    assert_near(found.hirschman, 0.26_f64.sqrt());
    assert_near(found.gini_simpson, 0.74);
    assert!((found.normalised - 0.013_333_3).abs() < 1e-7 && (found.unctad - 0.019_803_9).abs() < 1e-7);
    assert!((found.entropy_equivalent - 3.920_263_4).abs() < 1e-7);
    assert!((found.entropy / std::f64::consts::LN_2 - 1.970_950_6).abs() < 1e-7);
    assert_eq!(found.class(), concentration::Class::High);
}

#[test]
fn the_vector_of_concentration_holds() {
    let Some(case) = vector("HHI-DOJ") else { return };
    let found = Concentration::of(&numbers(&case["input"]["shares"])).unwrap();
    let expected = &case["expected"];
    for (found, name) in [
        (found.points() / 1e4, "hhi_points"),
        (found.normalised, "hhi_norm"),
        (found.unctad, "unctad"),
        (found.equivalent, "n_eff"),
        (found.entropy, "H_nats"),
        (found.evenness.unwrap(), "evenness"),
    ] {
        let expected = number(&expected[name]) / if name == "hhi_points" { 1e4 } else { 1.0 };
        assert!((found - expected).abs() < number(&case["tol"]), "{name}: {found} is not {expected}");
    }
}

/// V4c: coffee .40 .20, vegetables .25 .10, honey .05.
#[test]
fn the_vector_of_variety_holds_and_the_two_sum_to_the_entropy() {
    let groups = [("cafe", 0.40), ("cafe", 0.20), ("hortaliza", 0.25), ("hortaliza", 0.10), ("miel", 0.05)];
    let found = variety(groups).unwrap();
    let spread = Concentration::of(&groups.map(|(_, share)| share)).unwrap();
    assert_near(found.entropy(), spread.entropy);
    assert_near(spread.equivalent, 1.0 / 0.275);
    assert_near(spread.normalised, 0.093_75);
    assert!((spread.entropy_equivalent - 4.116_579_5).abs() < 1e-7);
    let Some(case) = vector("ENT-1") else { return };
    let expected = &case["expected"];
    assert_near(found.unrelated, number(&expected["UV"]));
    assert_near(found.related, number(&expected["RV"]));
    assert_near(spread.entropy, number(&expected["H"]));
    assert_near(spread.hhi, number(&expected["HHI"]));
}

/// V4b: counts 2 8 1 1 3 are .3511 by the shares; the correction for samples, .3048, is never meant for money.
#[test]
fn money_is_no_sample() {
    let found = Concentration::of(&[2.0, 8.0, 1.0, 1.0, 3.0]).unwrap();
    assert!((found.hhi - 0.3511).abs() < 5e-5);
}

#[test]
fn one_product_is_wholly_concentrated_and_has_no_evenness() {
    let found = Concentration::of(&[7.0]).unwrap();
    assert_eq!((found.hhi, found.normalised, found.unctad, found.equivalent), (1.0, 1.0, 1.0, 1.0));
    assert_eq!((found.entropy, found.evenness, found.count), (0.0, None, 1));
    assert_eq!(Concentration::of(&[]), None);
    assert_eq!(Concentration::of(&[0.0, -3.0, f64::NAN]), None);
}

/// V4d: (.6, .3, .1) against (.2, .5, .3) is .40.
#[test]
fn the_distance_is_half_the_sum_of_the_differences() {
    let side = |shares: [f64; 3]| BTreeMap::from_iter(["a", "b", "c"].into_iter().zip(shares));
    assert_near(distance(&side([0.6, 0.3, 0.1]), &side([0.2, 0.5, 0.3])), 0.40);
    assert_near(distance(&side([1.0, 0.0, 0.0]), &side([1.0, 0.0, 0.0])), 0.0);
    assert_near(distance(&BTreeMap::from([("a", 1.0)]), &BTreeMap::from([("b", 1.0)])), 1.0);
}

/// By hand: four that sell potatoes only and one that sells half carrots: the average is .9 and .1, and who sells potatoes
/// only is .1 away from it.
#[test]
fn an_average_counts_each_enterprise_once_and_needs_five() {
    let class = |name: &str| Class::of(&product(1, name, Some("papa"), Stage::Raw));
    let mix = |lines: &[(&str, i64)]| {
        let sold: Vec<_> = (1..).zip(lines).map(|(id, (_, gtq))| super::line("2026-10", id, *gtq)).collect();
        Mix::of(&sold, |line| Some(class(lines[line.product.0 as usize - 1].0))).unwrap()
    };
    let mut mixes = vec![mix(&[("papa", 900_000)]), mix(&[("Papa", 10)]), mix(&[("papa", 7)]), mix(&[("papa", 3)])];
    assert_eq!(average(&mixes), None);
    mixes.push(mix(&[("papa", 50), ("zanahoria", 50)]));
    let found = average(&mixes).unwrap();
    assert_eq!(found.enterprises as usize, FEWEST);
    assert_near(mixes[0].distance(&found), 0.1);
    assert_near(mixes[4].distance(&found), 0.4);
    assert_eq!(mixes[0].main_group(), Some(&Group::Chain("papa".into())));
}
