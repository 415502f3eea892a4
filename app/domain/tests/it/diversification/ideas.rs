//! Ideas, their steps, and what the ledger makes of them.

use super::{line, month};
use domain::diversification::idea::form::{IdeaForm, StepForm};
use domain::diversification::idea::recognised::{Regularity, regularity};
use domain::diversification::idea::success::Success;
use domain::diversification::idea::{Idea, IdeaKind, IdeaStage, Standing};
use domain::id::ProductId;
use domain::invalid::Reason;
use domain::period::Date;
use domain::sale::lists::Lists;
use domain::sale::sold::Sold;
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 24);
const ENTRY: &str = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
const LISTS: Lists<'static> = Lists { products: &[], units: &[], buyers: &[], factors: &[], rates: &[], today: TODAY };

/// Design, page 5: flakes of potato.
fn flakes() -> IdeaForm {
    IdeaForm {
        entry: ENTRY.into(),
        name: "Hojuelas de papa".into(),
        kind: "transformacion".into(),
        ..IdeaForm::default()
    }
}

fn idea(started: &str) -> Idea {
    IdeaForm { date: started.into(), ..flakes() }.parse(&LISTS).unwrap()
}

fn step(stage: &str, on: &str) -> StepForm {
    StepForm { stage: stage.into(), date: on.into(), ..StepForm::default() }
}

#[track_caller]
fn with(mut idea: Idea, form: StepForm) -> Idea {
    let step = form.parse(&idea, TODAY).unwrap();
    idea.steps.push(step);
    idea
}

fn sold(months: &[&str]) -> Vec<Sold> {
    months.iter().map(|at| line(at, 4, 100)).collect()
}

fn regular(months: &[&str]) -> Option<Regularity> {
    regularity(&sold(months), ProductId(4), month("2026-11"))
}

#[test]
fn an_idea_begins_today_as_an_idea_unless_told_otherwise() {
    let found = flakes().parse(&LISTS).unwrap();
    assert_eq!(found.kind, IdeaKind::Transformation);
    assert_eq!(found.standing(None), Some(Standing { stage: IdeaStage::Idea, since: TODAY }));
    let form = IdeaForm { stage: "prototipo".into(), date: "2026-03-01".into(), ..flakes() };
    let standing = form.parse(&LISTS).unwrap().standing(None).unwrap();
    assert_eq!(standing, Standing { stage: IdeaStage::Prototype, since: date(2026, 3, 1) });
}

#[test]
fn steps_follow_one_another_and_the_last_is_where_it_stands() {
    let found = with(idea("2026-01-10"), StepForm { cost: "1,200".into(), ..step("prototipo", "2026-02-01") });
    let found = with(
        found,
        StepForm {
            cost: "300".into(),
            unit_margin: "84".into(),
            evidence: "15 quintales vendidos en dos ferias".into(),
            ..step("prueba_mercado", "2026-09-12")
        },
    );
    assert_eq!(found.standing(None).unwrap().stage, IdeaStage::MarketTest);
    assert_eq!((found.cost(), found.unit_margin()), (Some(1_500_000_000), Some(84_000_000)));
    let earlier = step("registro", "2026-08-01").parse(&found, TODAY).unwrap_err();
    assert_eq!(earlier.of("date"), Some(Reason::BeforeStart));
}

#[test]
fn nobody_says_that_it_sells_regularly() {
    let refused = step("venta_regular", "").parse(&idea("2026-01-10"), TODAY).unwrap_err();
    assert_eq!(refused.of("stage"), Some(Reason::DoesNotFit));
    let refused = IdeaForm { stage: "venta_regular".into(), ..flakes() }.parse(&LISTS).unwrap_err();
    assert_eq!(refused.of("stage"), Some(Reason::DoesNotFit));
}

#[test]
fn three_months_of_six_are_a_regular_sale() {
    let found = regular(&["2026-03", "2026-05", "2026-08"]).unwrap();
    assert_eq!((found.since, found.still), (month("2026-08"), false));
    assert_eq!(regular(&["2026-03", "2026-05", "2026-09"]), None);
    assert_eq!(regular(&["2026-03", "2026-03", "2026-08"]), None);
    assert!(regular(&["2026-06", "2026-09", "2026-11"]).unwrap().still);
    assert_eq!(regular(&["2026-09", "2026-11", "2026-12"]), None);
}

#[test]
fn a_month_in_which_all_came_back_is_no_month_of_sales() {
    let mut lines = sold(&["2026-06", "2026-09", "2026-11"]);
    lines.push(line("2026-09", 4, -100));
    assert_eq!(regularity(&lines, ProductId(4), month("2026-11")), None);
}

#[test]
fn an_idea_becomes_a_regular_sale_by_itself() {
    let found = with(idea("2026-01-10"), step("prototipo", "2026-02-01"));
    let regular = regular(&["2026-03", "2026-05", "2026-08"]);
    let standing = found.standing(regular.as_ref()).unwrap();
    assert_eq!(standing, Standing { stage: IdeaStage::RegularSale, since: date(2026, 8, 1) });
    let given_up = with(found, step("abandonado", "2026-10-01"));
    assert_eq!(given_up.standing(regular.as_ref()).unwrap().stage, IdeaStage::Abandoned);
}

#[test]
fn an_idea_without_a_step_for_ninety_days_stands_still() {
    let found = idea("2026-08-26");
    assert_eq!(found.stalled(None, TODAY), None);
    assert_eq!(found.stalled(None, date(2026, 11, 25)), Some(91));
    assert_eq!(with(found, step("abandonado", "2026-08-27")).stalled(None, date(2027, 1, 1)), None);
}

#[test]
fn success_counts_ideas_that_had_a_year() {
    let (old, other, young) = (idea("2025-11-24"), idea("2025-01-01"), idea("2025-11-25"));
    let reached = regular(&["2026-03", "2026-05", "2026-08"]);
    let found = Success::of([(&old, reached.as_ref()), (&other, None), (&young, reached.as_ref())], TODAY);
    assert_eq!(found, Success { reached: 1, started: 2, too_young: 1 });
    assert_eq!(found.rate(), Some(0.5));
    assert_eq!(Success::of([(&young, None)], TODAY).rate(), None);
}

#[test]
fn changed_facts_keep_the_steps() {
    let before = with(idea("2026-01-10"), step("prototipo", "2026-02-01"));
    let form = IdeaForm { lacking: "Falta licencia sanitaria".into(), ..IdeaForm::from(&before) };
    let after = form.change(&before, &LISTS).unwrap();
    assert_eq!((after.steps.len(), after.lacking.as_deref()), (2, Some("Falta licencia sanitaria")));
    let other = IdeaForm { entry: "017f22e2-79b0-7cc3-98c4-dc0c0c073990".into(), ..form };
    assert_eq!(other.change(&before, &LISTS).unwrap_err().of("entry"), Some(Reason::DoesNotFit));
}
