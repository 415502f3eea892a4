//! The written definition of who leads an MSME. The cases are made by hand.

use domain::enterprise::leadership::{Answer, Leader, judge};
use domain::enterprise::legal_form::Kind;
use domain::enterprise::youth::Youth;
use domain::person::Capacity;
use proptest::prelude::*;

fn leaders(capacity: Capacity, holds: &[Option<bool>]) -> Vec<Leader> {
    holds.iter().map(|holds| Leader { capacity, holds: *holds }).collect()
}

#[test]
fn half_of_the_board_is_enough_and_less_is_not() {
    let answer = |holds: &[Option<bool>]| judge(Kind::Associative, &leaders(Capacity::Board, holds)).answer;
    assert_eq!(answer(&[Some(true), Some(false)]), Answer::Yes);
    assert_eq!(answer(&[Some(true), Some(false), Some(false)]), Answer::No);
}

#[test]
fn somebody_unknown_makes_it_unknown_only_where_she_could_turn_it() {
    let answer = |holds: &[Option<bool>]| judge(Kind::Individual, &leaders(Capacity::Owner, holds)).answer;
    assert_eq!(answer(&[None]), Answer::Unknown);
    assert_eq!(answer(&[Some(true), None]), Answer::Yes);
    assert_eq!(answer(&[Some(false), None]), Answer::Unknown);
    assert_eq!(answer(&[Some(false), Some(false), None]), Answer::No);
}

#[test]
fn where_no_board_is_registered_the_representative_counts() {
    let mut who = leaders(Capacity::Representative, &[Some(true)]);
    who.extend(leaders(Capacity::Member, &[Some(false); 9]));
    let verdict = judge(Kind::Associative, &who);
    assert_eq!((verdict.answer, verdict.counted, verdict.holding), (Answer::Yes, Some(Capacity::Representative), 1));
}

#[test]
fn with_nobody_registered_it_is_unknown_and_not_no() {
    let verdict = judge(Kind::Individual, &leaders(Capacity::Employee, &[Some(false)]));
    assert_eq!((verdict.answer, verdict.counted), (Answer::Unknown, None));
}

#[test]
fn who_is_young_depends_on_the_definition_handed_over() {
    let donors = Youth::new(15, 29).unwrap();
    assert!(Youth::NATIONAL.holds(1996, 2026) && !donors.holds(1996, 2026));
    assert!(Youth::NATIONAL.holds(2013, 2026) && !Youth::NATIONAL.holds(1995, 2026));
    assert_eq!(Youth::new(30, 13), None);
}

proptest! {
    #[test]
    fn learning_what_was_unknown_never_turns_a_given_answer(
        holds in prop::collection::vec(prop::option::of(any::<bool>()), 1..9), learnt in any::<u16>(),
    ) {
        let before = judge(Kind::Individual, &leaders(Capacity::Owner, &holds)).answer;
        let known: Vec<_> = holds.iter().enumerate().map(|(i, h)| h.or(Some(learnt >> i & 1 == 1))).collect();
        let after = judge(Kind::Individual, &leaders(Capacity::Owner, &known)).answer;
        prop_assert!(before == Answer::Unknown || before == after);
        prop_assert!(after != Answer::Unknown);
    }
}
