//! What lies near: design, page 5.

use super::{line, month};
use domain::diversification::neighbour::{Candidate, Equipment, Means, Months, Reason, Requirement, gap, suggest};
use domain::diversification::window::Window;
use domain::names::Names;
use domain::sale::buyer::BuyerType;

fn candidate(code: &str, equipment: &[Equipment], certificates: &[&str], buyers: &[BuyerType]) -> Candidate {
    Candidate {
        code: code.into(),
        names: Names::same(code),
        chain: Some("papa".into()),
        item: None,
        equipment: equipment.to_vec(),
        certificates: certificates.iter().map(|code| (*code).to_owned()).collect(),
        buyers: buyers.to_vec(),
        harvest: Months::new(),
    }
}

fn means() -> Means {
    Means {
        equipment: Some([Equipment::Washer].into()),
        buyers: [BuyerType::Hospitality].into(),
        gap: [2, 3].into(),
        ..Means::default()
    }
}

/// "Papa precocida para restaurantes: usa la misma lavadora y el mismo comprador, 2 de 3 requisitos".
#[test]
fn the_same_washer_and_the_same_buyer_are_two_of_three_requirements() {
    let precooked =
        candidate("papa_precocida", &[Equipment::Washer, Equipment::Kitchen], &[], &[BuyerType::Hospitality]);
    let found = suggest(&[precooked], &means());
    assert_eq!(found[0].counts(), (2, 3));
    assert_eq!(
        found[0].reasons,
        [Reason::SameEquipment(vec![Equipment::Washer]), Reason::SameBuyer(vec![BuyerType::Hospitality])]
    );
    assert_eq!(found[0].lacking, [Requirement::Equipment(Equipment::Kitchen)]);
}

/// "Remolacha lavada: se cosecha cuando no hay papa".
#[test]
fn what_is_harvested_when_nothing_is_sold_is_near() {
    let beetroot = Candidate { harvest: [3, 4].into(), ..candidate("remolacha", &[], &[], &[]) };
    assert_eq!(suggest(&[beetroot], &means())[0].reasons, [Reason::HarvestGap([3].into())]);
}

#[test]
fn without_a_reason_nothing_is_suggested_and_what_nobody_told_is_not_lacking() {
    let oven = candidate("pan", &[Equipment::Oven], &["BPM"], &[]);
    assert_eq!(suggest(&[oven], &means()), []);
    let washed = candidate("lavada", &[Equipment::Washer], &[], &[BuyerType::Hospitality]);
    let found = suggest(&[washed], &Means { equipment: None, ..means() });
    assert_eq!(found[0].not_known, [Requirement::Equipment(Equipment::Washer)]);
    assert_eq!(found[0].counts(), (1, 2));
    let certified = candidate("bpm", &[Equipment::Washer], &["bpm"], &[]);
    let said = |not_certified| suggest(std::slice::from_ref(&certified), &Means { not_certified, ..means() });
    assert_eq!(said([].into())[0].not_known, [Requirement::Certificate("bpm".into())]);
    assert_eq!(said(["bpm".to_owned()].into())[0].lacking, [Requirement::Certificate("bpm".into())]);
}

#[test]
fn a_gap_needs_a_ledger_of_a_whole_year() {
    let window = Window::year_to(month("2026-11"));
    let year: Vec<_> = ["2025-12", "2026-01", "2026-04", "2026-05"].map(|at| line(at, 1, 10)).into();
    assert_eq!(gap(&year, window), Months::from([2, 3, 6, 7, 8, 9, 10, 11]));
    assert_eq!(gap(&year[1..], window), Months::new());
    assert_eq!(gap(&[], window), Months::new());
}
