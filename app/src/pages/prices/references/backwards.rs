//! The same way from its end: the world price that covers a cost.

use super::steps::typed;
use crate::components::affix_field::AffixField;
use crate::components::section::Section;
use crate::i18n::{self, references};
use crate::words::parity as words;
use domain::names::Language;
use domain::price::doorstep::{Direction, Doorstep};
use domain::price::query::ReferencesQuery;
use leptos::prelude::*;

/// A form with one field, and the answer once a cost is given.
#[component]
pub fn Backwards(doorstep: Doorstep) -> impl IntoView {
    let language = i18n::language();
    let title = match Direction::of(doorstep.scenario) {
        Direction::Out => references::back_title(language),
        Direction::In => references::back_title_in(language),
    };
    let kept = ReferencesQuery { cost: None, ..doorstep.query.clone() };
    let (value, invalid) = typed(&doorstep, "costo", doorstep.query.cost);
    let label = references::back_cost(language, words::per(doorstep.build_up.to(), language));
    let answer = answer(&doorstep, language).map(|answer| view! { <p class="big-name" role="status">{answer}</p> });
    view! {
        <Section title=title id="al-reves">
            {answer}
            <form class="form" action="/referencias#al-reves" method="get">
                {kept
                    .pairs()
                    .into_iter()
                    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                    .collect_view()}
                <AffixField name="costo" label=label before="Q" value=value invalid=invalid />
                <div class="acts">
                    <button class="btn" type="submit">
                        {references::back_compute(language)}
                    </button>
                </div>
            </form>
        </Section>
    }
}

fn answer(doorstep: &Doorstep, language: Language) -> Option<String> {
    let from = doorstep.build_up.from;
    let found = match doorstep.backwards? {
        Ok(price) => price,
        Err(why) => return Some(words::not_computed(why, language)),
    };
    let price = words::price(found, from, language);
    let answer = match (Direction::of(doorstep.scenario), found > 0.0) {
        (Direction::Out, true) => references::back_answer(language, price),
        (Direction::Out, false) => references::back_any(language).to_owned(),
        (Direction::In, true) => references::back_answer_in(language, price),
        (Direction::In, false) => references::back_any_in(language).to_owned(),
    };
    let now = doorstep.start.map(|start| references::back_now(language, words::price(start.price(), from, language)));
    Some(format!("{answer} {}", now.unwrap_or_default()))
}
