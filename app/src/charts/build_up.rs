//! A price built up step by step: where it starts, what each step adds or takes away, and where it ends.
//!
//! A table with a bar in each row. A step that nobody knows ends the sum: what follows has no running total, because a cost
//! of zero would be a lie.

use crate::format::{money, number};
use crate::i18n::{self, charts};
use domain::money::Currency;
use leptos::prelude::*;

/// One line of the ladder.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub name: String,
    pub kind: StepKind,
}

/// What a line does to the price.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum StepKind {
    /// Where the price starts, or starts again in another unit or currency; `None` when it is not known.
    Price(Option<f64>),
    /// Added to the price, or taken away when negative; `None` when it is not known.
    Change(Option<f64>),
    /// What is left.
    Total,
}

/// A step as drawn: the bar from one share of the width to another, 0 to 100, and the price so far.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rung {
    pub bar: Option<(f64, f64)>,
    pub amount: Option<f64>,
    pub running: Option<f64>,
}

/// Each step with its bar on one scale from zero.
#[must_use]
pub fn rungs(steps: &[Step]) -> Vec<Rung> {
    let mut running = None;
    let mut rungs: Vec<Rung> = steps.iter().map(|step| rung(step.kind, &mut running)).collect();
    let most = rungs.iter().filter_map(|rung| rung.bar).map(|(from, to)| from.max(to)).fold(0.0, f64::max);
    let share = |value: f64| if most > 0.0 { (value.max(0.0) / most * 1000.0).round() / 10.0 } else { 0.0 };
    for rung in &mut rungs {
        rung.bar = rung.bar.map(|(from, to)| (share(from.min(to)), share(from.max(to))));
    }
    rungs
}

/// The step after the price so far, its bar in currency.
fn rung(kind: StepKind, running: &mut Option<f64>) -> Rung {
    let before = *running;
    let (amount, from) = match kind {
        StepKind::Price(price) => {
            *running = price;
            (price, Some(0.0))
        }
        StepKind::Change(change) => {
            *running = before.zip(change).map(|(before, change)| before + change);
            (change, before)
        }
        StepKind::Total => (before, Some(0.0)),
    };
    Rung { bar: from.zip(*running), amount, running: *running }
}

/// The ladder as a table.
#[component]
pub fn BuildUp(
    steps: Vec<Step>,
    currency: Currency,
    /// Heard by screen readers: what is built up, per which unit.
    #[prop(into)]
    caption: String,
) -> impl IntoView {
    let language = i18n::language();
    let rungs = rungs(&steps);
    let row = move |(step, rung): (Step, Rung)| {
        let class = match step.kind {
            StepKind::Price(_) => "",
            StepKind::Change(_) => "change",
            StepKind::Total => "total",
        };
        let missing = move || charts::no_data(language).to_owned();
        let bar = match rung.bar {
            Some((from, to)) => view! { <i style=format!("--from:{from}%;--to:{to}%")></i> }.into_any(),
            None => view! { <i class="gap"></i> }.into_any(),
        };
        view! {
            <tr class=class>
                <th scope="row">{step.name}</th>
                <td class="bar" aria-hidden="true">{bar}</td>
                <td class="num">{rung.amount.map_or_else(missing, |amount| words(step.kind, amount, currency))}</td>
                <td class="num wide-only">
                    {rung.running.map_or_else(missing, |running| money(running, currency))}
                </td>
            </tr>
        }
    };
    view! {
        <table class="table build">
            <caption class="sr">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{charts::step(language)}</th>
                    <td class="bar"></td>
                    <th scope="col" class="num">{charts::amount(language)}</th>
                    <th scope="col" class="num wide-only">{charts::running(language)}</th>
                </tr>
            </thead>
            <tbody>{steps.into_iter().zip(rungs).map(row).collect_view()}</tbody>
        </table>
    }
}

/// A change shows its sign, a price its currency.
fn words(kind: StepKind, amount: f64, currency: Currency) -> String {
    match kind {
        StepKind::Price(_) | StepKind::Total => money(amount, currency),
        StepKind::Change(_) => format!("{}{}", if amount > 0.0 { "+" } else { "" }, number(amount, 2)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(kind: StepKind) -> Step {
        Step { name: String::new(), kind }
    }

    /// Export parity of reference/domain.md 1.8: FOB 1,978.3071 GTQ, less 85 + 35 + 22, is 1,836.3071 at the farm.
    #[test]
    fn export_parity_goes_down_step_by_step() {
        let steps = [
            step(StepKind::Price(Some(1978.3071))),
            step(StepKind::Change(Some(-85.0))),
            step(StepKind::Change(Some(-35.0))),
            step(StepKind::Change(Some(-22.0))),
            step(StepKind::Total),
        ];
        let rungs = rungs(&steps);
        assert_eq!(rungs[0].bar, Some((0.0, 100.0)));
        assert_eq!(rungs[1].bar, Some((95.7, 100.0)));
        assert!((rungs[4].running.unwrap() - 1836.3071).abs() < 1e-9);
        assert_eq!(rungs[4].bar, Some((0.0, 92.8)));
    }

    #[test]
    fn an_unknown_cost_leaves_no_total() {
        let steps = [step(StepKind::Price(Some(100.0))), step(StepKind::Change(None)), step(StepKind::Total)];
        let rungs = rungs(&steps);
        assert_eq!((rungs[1].bar, rungs[2].bar, rungs[2].running), (None, None, None));
    }

    #[test]
    fn a_change_shows_its_sign() {
        assert_eq!(words(StepKind::Change(Some(12.0)), 12.0, Currency::GTQ), "+12.00");
        assert_eq!(words(StepKind::Change(Some(-12.0)), -12.0, Currency::GTQ), "−12.00");
        assert_eq!(words(StepKind::Total, 1836.31, Currency::GTQ), "Q\u{a0}1,836.31");
    }
}
