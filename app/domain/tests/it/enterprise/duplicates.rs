//! Proposals of what may be the same MSME. The similarities are worked by hand: twice the shared trigrams over all.

use domain::enterprise::duplicate::{Known, Likeness, NEAR, proposals, similarity};
use domain::enterprise::nit::Nit;
use domain::id::EnterpriseId;
use domain::place::MunicipalityCode;
use proptest::prelude::*;

fn known(id: i32, name: &str, nit: Option<&str>, municipality: &str) -> Known {
    Known {
        id: EnterpriseId(id),
        name: name.to_owned(),
        nit: nit.map(|nit| Nit::parse(nit).unwrap()),
        municipality: MunicipalityCode::parse(municipality).unwrap(),
    }
}

/// `papa` gives "  p", " pa", "pap", "apa", "pa "; `papas` six, of which four are shared: 8 of 11.
#[test]
fn the_similarity_of_two_words_by_hand() {
    assert!((similarity("papa", "papas") - 8.0 / 11.0).abs() < 1e-12);
}

#[test]
fn case_accents_signs_and_initials_do_not_count() {
    assert_eq!(similarity("Asociación Nueva Siembra, S.A.", "ASOCIACION NUEVA SIEMBRA"), 1.0);
    assert!(similarity("Tejidos Ixchel", "Ixchel Tejidos") > 0.99);
    assert!(similarity("Nueva Siembra", "Flor del Café") < NEAR);
    assert_eq!(similarity("", "?"), 0.0);
}

#[test]
fn the_same_nit_comes_first_wherever_it_is_and_near_names_only_from_the_same_municipality() {
    let registry = [
        known(1, "Cooperativa Nueva Siembra", None, "0911"),
        known(2, "Nueva Siembra", None, "0911"),
        known(3, "Nueva Siembra", None, "0914"),
        known(4, "Otro nombre", Some("7108-0"), "1201"),
        known(5, "Nueva Simiente", Some("100-7"), "0911"),
    ];
    let nit = Nit::parse("7108-0");
    let place = MunicipalityCode::parse("0911").unwrap();
    let found = proposals("nueva siembra", nit.as_ref(), &place, &registry);
    let ids: Vec<i32> = found.iter().map(|proposal| proposal.known.id.0).collect();
    assert_eq!(ids, [4, 2, 1]);
    assert_eq!(found[0].likeness, Likeness::SameNit);
    assert_eq!(found[1].likeness, Likeness::NearName(1.0));
}

#[test]
fn two_without_a_nit_do_not_share_one() {
    let registry = [known(1, "Otro nombre", None, "0911")];
    assert!(proposals("nueva siembra", None, &MunicipalityCode::parse("0911").unwrap(), &registry).is_empty());
}

proptest! {
    #[test]
    fn similarity_is_the_same_both_ways_and_between_nothing_and_one(one in "\\PC{0,30}", other in "\\PC{0,30}") {
        let found = similarity(&one, &other);
        prop_assert!((0.0..=1.0).contains(&found));
        prop_assert_eq!(found, similarity(&other, &one));
    }
}
