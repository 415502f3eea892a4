//! Where the project works: named places, and the open one.

use domain::about::{About, Department};
use domain::price::assumed::Assumptions;
use domain::unit::Kilograms;

fn about(municipalities: usize) -> About {
    let names = |count: usize| (0..count).map(|i| format!("municipality {i}")).collect();
    About {
        today: "2026-11-24".parse().unwrap(),
        departments: vec![
            Department { name: "Totonicapán".into(), municipalities: names(6) },
            Department { name: "Quiché".into(), municipalities: names(municipalities - 6) },
        ],
        chains: Vec::new(),
        libra: Kilograms::from_f64(0.46).unwrap(),
        assumed: Assumptions::default(),
        sources: Vec::new(),
        weights: Vec::new(),
        settings: Vec::new(),
    }
}

/// The project's public leaflet speaks of 30 municipalities and names 29.
#[test]
fn of_thirty_municipalities_twenty_nine_are_named_and_one_place_is_open() {
    assert_eq!((about(29).named(), about(29).unnamed()), (29, 1));
}

#[test]
fn once_all_are_named_no_place_is_open() {
    assert_eq!(about(30).unnamed(), 0);
    assert_eq!(about(31).unnamed(), 0);
}
