//! The five practices and the nine R.

use super::{entry, month};
use domain::circular::action::form::ActionForm;
use domain::circular::action::{ActionState, CircularAction, NineR, Practice, by_practice, by_r};
use domain::invalid::Reason;
use jiff::civil::date;

fn form() -> ActionForm {
    ActionForm {
        entry: entry(1).to_string(),
        practice: "aprovechar_todo".into(),
        r: "R7".into(),
        text: "Lombricompost con papa de rechazo".into(),
        state: "en_marcha".into(),
        started: "2026-08-15".into(),
        cost: "1,200".into(),
        monthly_saving: "540".into(),
        ..ActionForm::default()
    }
}

fn parse(form: &ActionForm) -> CircularAction {
    form.parse(date(2026, 11, 24)).unwrap()
}

/// By hand: August, September and October at Q 540.
#[test]
fn a_running_action_saves_each_month_from_the_one_it_began_in() {
    let found = parse(&form());
    assert_eq!(
        (found.practice, found.r, found.state),
        (Practice::UseEverything, NineR::Repurpose, ActionState::Running)
    );
    assert_eq!(found.saved(month("2026-10")), Some(1_620_000_000));
    assert_eq!(found.saved(month("2026-07")), Some(0));
    assert_eq!(parse(&ActionForm { state: "suspendida".into(), ..form() }).saved(month("2026-10")), None);
    assert_eq!(parse(&ActionForm { monthly_saving: String::new(), ..form() }).saved(month("2026-10")), None);
    assert_eq!(ActionForm::from(&found).parse(date(2026, 11, 24)).unwrap(), found);
}

#[test]
fn what_is_being_done_has_begun_on_a_day() {
    let refused = ActionForm { started: String::new(), ..form() }.parse(date(2026, 11, 24)).unwrap_err();
    assert_eq!(refused.of("started"), Some(Reason::Missing));
    let planned = ActionForm { started: String::new(), state: String::new(), ..form() };
    assert_eq!(parse(&planned).state, ActionState::Planned);
}

#[test]
fn only_what_is_done_is_counted() {
    let planned = ActionForm { started: String::new(), state: String::new(), ..form() };
    let actions = [parse(&form()), parse(&planned), parse(&ActionForm { r: "R0".into(), ..form() })];
    assert_eq!(by_r(&actions), [1, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(by_practice(&actions), [0, 0, 0, 0, 2]);
}
