//! How the price is built: each step in its own measure, then all of them in the measure of the door, where they add up.

use crate::charts::build_up::{BuildUp, Step as Bar, StepKind};
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::i18n::{self, prices, references};
use crate::words::parity as words;
use domain::money::Currency;
use domain::names::Language;
use domain::price::coffee::Form;
use domain::price::doorstep::{Direction, Doorstep, at_door};
use domain::price::parity::step::{Evidence, Measure, StepName};
use domain::price::parity::{Ladder, Rung};
use leptos::prelude::*;

/// Table and chart; nothing while a figure is missing, because the answer above names it.
#[component]
pub fn HowItIsBuilt(doorstep: Doorstep) -> impl IntoView {
    let language = i18n::language();
    let Ok(ladder) = &doorstep.ladder else { return ().into_any() };
    let (way, to) = (words::way(doorstep.scenario, language), doorstep.build_up.to());
    let measure = words::measure(to, language);
    let note = note(to, language);
    let rungs = ladder.rungs.iter().map(|rung| row(&doorstep, rung, language)).collect_view();
    let (start, steps) = (running(ladder.start, ladder.from, language), bars(&doorstep, ladder, language));
    view! {
        <Section title=references::build(language)>
            <Table caption=references::ladder_caption(language, way) shown=Caption::Heard class="named">
                <thead>
                    <tr>
                        <th scope="col">{references::step(language)}</th>
                        <th class="num" scope="col">{references::change(language)}</th>
                        <th class="num" scope="col">{references::running(language)}</th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{references::start(language)}</th>
                        <td class="num"></td>
                        {start}
                    </tr>
                    {rungs}
                </tbody>
            </Table>
            <p class="sm muted">{note}</p>
            <BuildUp
                steps=steps
                currency=Currency::GTQ
                caption=references::chart_caption(language, way, measure)
            />
        </Section>
    }
    .into_any()
}

fn row(doorstep: &Doorstep, rung: &Rung, language: Language) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row">{words::step(rung.name, language)} <small>{evidence(doorstep, rung, language)}</small></th>
            <td class="num">{words::change(rung.operation, rung.amount)}</td>
            {running(rung.value, rung.measure, language)}
        </tr>
    }
}

fn running(value: f64, measure: Measure, language: Language) -> impl IntoView {
    view! {
        <td class="num">
            {words::amount(value, measure.price)}
            <small>{words::per(measure, language)}</small>
        </td>
    }
}

/// A few words under the name of a step.
fn evidence(doorstep: &Doorstep, rung: &Rung, language: Language) -> String {
    match &rung.evidence {
        Evidence::Exact => references::exact(language).to_owned(),
        Evidence::Own => references::own(language).to_owned(),
        Evidence::ToConfirm => prices::to_confirm(language).to_owned(),
        Evidence::Published { source } => {
            let publisher = doorstep.rate_source.as_ref().filter(|_| rung.name == StepName::ExchangeRate);
            publisher.map_or_else(|| source.clone(), |publisher| publisher.names.get(language).to_owned())
        }
    }
}

fn note(to: Measure, language: Language) -> String {
    let measure = words::measure(to, language);
    match to.of {
        Some(Form::Parchment) => references::chart_note(language, measure),
        Some(_) | None => references::chart_note_plain(language, measure),
    }
}

fn bars(doorstep: &Doorstep, ladder: &Ladder, language: Language) -> Vec<Bar> {
    let told = at_door(ladder);
    let end = match Direction::of(doorstep.scenario) {
        Direction::Out => references::end_out(language),
        Direction::In => references::end_in(language),
    };
    let bar = |name: &str, kind: StepKind| Bar { name: name.to_owned(), kind };
    let changes =
        told.changes.iter().map(|(step, change)| bar(words::step(*step, language), StepKind::Change(Some(*change))));
    let first = [bar(references::start(language), StepKind::Price(Some(told.start)))];
    first.into_iter().chain(changes).chain([bar(end, StepKind::Total)]).collect()
}
