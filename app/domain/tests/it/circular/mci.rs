//! The Material Circularity Indicator (reference 5.2).

use super::assert_near;
use crate::vectors::{number, vector};
use domain::circular::mci::form::MciForm;
use domain::circular::mci::{NotValid, Product, mci};
use domain::invalid::Reason;
use proptest::prelude::*;

fn linear() -> Product {
    Product::linear(1.0)
}

#[test]
fn a_linear_product_has_a_tenth_and_a_shorter_life_none() {
    assert_near(mci(&linear()).unwrap().mci, 0.1);
    assert_near(mci(&Product { life: 0.8, ..linear() }).unwrap().mci, 0.0);
    assert_near(mci(&Product { life: 2.0, ..linear() }).unwrap().mci, 0.55);
    assert_near(mci(&Product { reused: 1.0, to_reuse: 1.0, ..linear() }).unwrap().mci, 1.0);
}

#[test]
fn the_vectors_of_the_methodology_hold() {
    for id in ["MCI-linear", "MCI-short", "MCI-jar", "MCI-bio"] {
        let Some(case) = vector(id) else { return };
        let of = |name: &str, otherwise: f64| case["input"].get(name).map_or(otherwise, number);
        let product = Product {
            mass: of("M", 1.0),
            recycled: of("FR", 0.0),
            sustained: of("FS", 0.0),
            to_recycling: of("CR", 0.0),
            composted: of("CC", 0.0),
            recycling_efficiency: of("EC", 1.0),
            feedstock_efficiency: of("EF", 1.0),
            life: of("L", 1.0) / of("Lav", 1.0),
            ..linear()
        };
        let found = mci(&product).unwrap();
        for (name, found) in [("V", found.virgin), ("W", found.waste), ("LFI", found.linear_flow), ("MCI", found.mci)] {
            if let Some(expected) = case["expected"].get(name) {
                assert!((found - number(expected)).abs() <= number(&case["tol"]), "{id} {name}: {found}");
            }
        }
    }
}

/// The jar of 10 kg with twice the life: 0.657210.
#[test]
fn the_jar_that_lasts_twice_as_long_has_66() {
    let jar = Product {
        mass: 10.0,
        recycled: 0.25,
        to_recycling: 0.30,
        recycling_efficiency: 0.75,
        feedstock_efficiency: 0.80,
        life: 2.0,
        ..linear()
    };
    assert!((mci(&jar).unwrap().mci - 0.657_210).abs() < 1e-6);
}

#[test]
fn what_cannot_be_is_refused() {
    let reason = |product: Product| mci(&product).unwrap_err();
    assert_eq!(reason(Product { mass: 0.0, ..linear() }), NotValid::Mass);
    assert_eq!(reason(Product { recycled: 1.1, ..linear() }), NotValid::Fraction);
    assert_eq!(reason(Product { reused: f64::NAN, ..linear() }), NotValid::Fraction);
    assert_eq!(reason(Product { recycled: 0.6, reused: 0.6, ..linear() }), NotValid::Feedstock);
    assert_eq!(reason(Product { to_reuse: 0.6, composted: 0.6, ..linear() }), NotValid::EndOfUse);
    assert_eq!(reason(Product { recycled: 0.1, feedstock_efficiency: 0.0, ..linear() }), NotValid::Efficiency);
    assert_eq!(reason(Product { life: 0.0, ..linear() }), NotValid::Utility);
}

/// The jar once more, as somebody types it.
#[test]
fn the_jar_is_typed_in_per_cents_and_what_cannot_be_is_refused() {
    let jar = MciForm {
        mass: "10".into(),
        recycled: "25 %".into(),
        to_recycling: "30".into(),
        recycling_efficiency: "75".into(),
        feedstock_efficiency: "80".into(),
        ..MciForm::default()
    };
    assert!((mci(&jar.parse().unwrap()).unwrap().mci - 0.314_420).abs() < 1e-6);
    let refused = |form: MciForm, field: &str| form.parse().unwrap_err().of(field);
    assert_eq!(refused(MciForm { mass: String::new(), ..jar.clone() }, "mass"), Some(Reason::Missing));
    assert_eq!(refused(MciForm { reused: "80".into(), ..jar.clone() }, "recycled"), Some(Reason::TooLarge));
    assert_eq!(refused(MciForm { to_reuse: "101".into(), ..jar.clone() }, "to_reuse"), Some(Reason::TooLarge));
    assert_eq!(refused(MciForm { composted: "71".into(), ..jar.clone() }, "to_recycling"), Some(Reason::TooLarge));
    assert_eq!(
        refused(MciForm { feedstock_efficiency: "0".into(), ..jar.clone() }, "feedstock_efficiency"),
        Some(Reason::NotPositive)
    );
    assert_eq!(refused(MciForm { life: "0".into(), ..jar }, "life"), Some(Reason::NotPositive));
}

fn valid() -> impl Strategy<Value = Product> {
    let third = || 0.0..0.33_f64;
    (third(), third(), third(), third(), third(), (0.0..1.0_f64, 0.05..1.0_f64), (0.2..4.0_f64, 0.2..4.0_f64)).prop_map(
        |(recycled, reused, to_recycling, to_reuse, composted, (recycling, feedstock), (life, intensity))| Product {
            mass: 5.0,
            recycled,
            reused,
            to_recycling,
            to_reuse,
            composted,
            recycling_efficiency: recycling,
            feedstock_efficiency: feedstock,
            life,
            intensity,
            ..linear()
        },
    )
}

proptest! {
    #[test]
    fn more_reuse_and_a_longer_life_never_make_it_worse(product in valid(), more in 0.0..0.3_f64) {
        let before = mci(&product).unwrap();
        prop_assert!((0.0..=1.0).contains(&before.mci));
        for better in [
            Product { reused: product.reused + more, ..product },
            Product { to_reuse: product.to_reuse + more, ..product },
            Product { life: product.life * (1.0 + more), ..product },
        ] {
            if let Ok(after) = mci(&better) {
                prop_assert!(after.mci >= before.mci - 1e-12);
            }
        }
    }

    #[test]
    fn the_mass_changes_no_index(product in valid(), factor in 0.01..100.0_f64) {
        let scaled = mci(&Product { mass: product.mass * factor, ..product }).unwrap();
        prop_assert!((scaled.mci - mci(&product).unwrap().mci).abs() < 1e-9);
    }
}
