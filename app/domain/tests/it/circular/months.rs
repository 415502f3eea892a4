//! Months recorded and missing, and the portfolio.

use super::{empty, month, october};
use domain::circular::coverage::{Coverage, MonthState, by_month};
use domain::circular::portfolio::{Member, Totals, by_chain, by_municipality};
use domain::circular::record::Record;
use domain::id::EnterpriseId;
use domain::place::MunicipalityCode;

/// Design, page 5: nine of ten months, July is missing and is not counted as zero.
#[test]
fn a_missing_month_is_drawn_as_missing() {
    let months = ["01", "02", "03", "04", "05", "06", "08", "09", "10"];
    let records: Vec<Record> =
        months.iter().map(|at| Record { month: month(&format!("2026-{at}")), ..october() }).collect();
    let (first, last) = (month("2026-01"), month("2026-10"));
    let found = Coverage::of(&records, first, last);
    assert_eq!((found.recorded, found.due, found.scored), (9, 10, 9));
    assert_eq!(found.missing, [month("2026-07")]);
    let bars = by_month(&records, first, last);
    assert_eq!((bars.len(), bars[6].state), (10, MonthState::Missing));
    assert!(matches!(bars[9].state, MonthState::Diverted(share) if share.percent().round() == 91.0));
}

#[test]
fn a_month_without_leftovers_told_is_recorded_and_unknown() {
    let found = by_month(&[empty("2026-10")], month("2026-10"), month("2026-10"));
    assert_eq!(found[0].state, MonthState::Unknown);
    let coverage = Coverage::of(&[empty("2026-10")], month("2026-10"), month("2026-10"));
    assert_eq!((coverage.recorded, coverage.scored), (1, 0));
    assert_eq!(Coverage::of(&[], month("2026-10"), month("2026-09")).due, 0);
}

fn member(id: i32, place: &str, chains: &[&str], recorded: u32, gtq: Option<i64>) -> Member {
    Member {
        enterprise: EnterpriseId(id),
        municipality: MunicipalityCode::parse(place).unwrap(),
        chains: chains.iter().map(|code| (*code).to_owned()).collect(),
        due: 10,
        recorded,
        scored: recorded,
        leftovers_kg: i64::from(recorded) * 100,
        diverted_kg: i64::from(recorded) * 40,
        gtq,
        practices: [1, 0, 0, 0, 2],
    }
}

#[test]
fn weights_are_summed_and_shares_are_not_averaged() {
    let members = [
        member(1, "0911", &["papa"], 9, Some(500)),
        member(2, "0911", &["papa", "miel"], 1, None),
        member(3, "1419", &["cafe"], 0, None),
    ];
    let found = Totals::of(&members);
    assert_eq!((found.enterprises, found.recording, found.due, found.recorded), (3, 2, 30, 10));
    assert_eq!((found.gtq, found.practices), (Some(500), [3, 0, 0, 0, 6]));
    assert_eq!(found.diverted().unwrap().value(), 0.4);
    assert_eq!(found.coverage(), Some(10.0 / 30.0));
    assert_eq!(Totals::of(&[]).coverage(), None);
    assert_eq!(by_chain(&members)["papa"].enterprises, 2);
    assert_eq!(by_municipality(&members)[&MunicipalityCode::parse("1419").unwrap()].gtq, None);
}
