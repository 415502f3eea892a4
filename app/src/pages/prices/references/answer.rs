//! The answer first: what the world pays, and what that is at the door.

use crate::components::answer::Answer;
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::share_link::ShareLink;
use crate::components::stat::{Stat, StatSize};
use crate::i18n::{self, prices, references, shell};
use crate::words::parity as words;
use crate::{format, platform, words as plain};
use domain::names::Language;
use domain::period::{Month, day_number};
use domain::price::PriceType;
use domain::price::doorstep::{Direction, Doorstep, Start};
use domain::price::parity::step::{Evidence, StepName};
use leptos::prelude::*;

/// The sentence, the figure and the rate; where nothing can be computed, what is missing.
#[component]
pub fn DoorAnswer(doorstep: Doorstep) -> impl IntoView {
    let language = i18n::language();
    let direction = Direction::of(doorstep.scenario);
    let heading = match direction {
        Direction::Out => references::answer_out(language),
        Direction::In => references::answer_in(language),
    };
    let told = told(&doorstep, language).map(|told| view! { <p class="big-name">{told}</p> });
    let figure = match &doorstep.ladder {
        Ok(ladder) => {
            let label = match direction {
                Direction::Out => references::would_be_out(language),
                Direction::In => references::would_be_in(language),
            };
            let to = doorstep.build_up.to();
            let nothing_left = (ladder.end() <= 0.0).then(|| view! { <p>{references::below_zero(language)}</p> });
            let assumed = assumed(&doorstep);
            view! {
                <Stat label=label value=words::amount(ladder.end(), to.price) size=StatSize::Big>
                    {words::per(to, language)}
                    {assumed.then(|| view! { " " <span class="chip line">{prices::to_confirm(language)}</span> })}
                </Stat>
                {nothing_left}
            }
            .into_any()
        }
        Err(why) => view! { <p class="note warn">{words::not_computed(*why, language)}</p> }.into_any(),
    };
    let costs = if doorstep.build_up.own().next().is_some() {
        references::with_own(language)
    } else {
        references::costs_to_confirm(language)
    };
    let costs = doorstep.ladder.is_ok().then_some(costs);
    let acts = acts(&doorstep, language);
    view! {
        <Answer title=heading acts=acts>
            {told}
            {figure}
            <p class="sm muted">{rate(&doorstep, language)} " " {costs}</p>
        </Answer>
    }
}

/// "En octubre de 2026, café arábica valía US$ 5.10 por kg de café oro en el mercado mundial."
pub(super) fn told(doorstep: &Doorstep, language: Language) -> Option<String> {
    let start = doorstep.start?;
    let price = words::price(start.price(), doorstep.build_up.from, language);
    let (month, reference) = match start {
        Start::Own { .. } => return Some(references::own_price(language, price)),
        Start::Reference { month, .. } => (format::month_long(month, language), doorstep.reference()?),
    };
    let product = plain::inside(reference.names.get(language));
    Some(match reference.level {
        PriceType::Fob => references::at_port(language, month, product, price),
        PriceType::FarmGate | PriceType::Wholesale | PriceType::Retail | PriceType::International => {
            references::world(language, month, product, price)
        }
    })
}

/// "En su puerta serían Q 1,249.54 por quintal de café pergamino"; nothing while it cannot be computed.
pub(super) fn door(doorstep: &Doorstep, language: Language) -> String {
    let Ok(ladder) = &doorstep.ladder else { return String::new() };
    let lead = match Direction::of(doorstep.scenario) {
        Direction::Out => references::would_be_out(language),
        Direction::In => references::would_be_in(language),
    };
    format!("{lead} {}", words::price(ladder.end(), doorstep.build_up.to(), language))
}

/// Whether the figure stands on a suggestion that nobody confirmed.
fn assumed(doorstep: &Doorstep) -> bool {
    doorstep.build_up.steps.iter().any(|step| step.evidence == Evidence::ToConfirm)
}

/// The rate in use, with its month and age: another month's rate is told as such.
fn rate(doorstep: &Doorstep, language: Language) -> Option<String> {
    let gtq = |value: f64| format!("Q{}{}", format::NBSP, format::number(value, 4));
    match (doorstep.query.own(StepName::ExchangeRate), &doorstep.rate) {
        (Some(micro), _) => Some(references::rate_own(language, gtq(micro as f64 / 1e6))),
        (None, Some(rate)) => {
            let month = format::month_long(rate.month, language);
            let told = references::rate(language, gtq(rate.gtq.to_f64()), month, age(doorstep, rate.month, language));
            let older = if older(doorstep, rate.month) { references::rate_older(language) } else { "" };
            Some(format!("{told} {older}"))
        }
        (None, None) => None,
    }
}

/// Whether a rate is of an earlier month than the price that it is multiplied with.
fn older(doorstep: &Doorstep, rate: Month) -> bool {
    match doorstep.start {
        Some(Start::Reference { month, .. }) => rate < month,
        Some(Start::Own { .. }) | None => rate < Month::of(doorstep.today).plus(-1),
    }
}

/// How long ago a month ended.
pub(super) fn age(doorstep: &Doorstep, month: Month, language: Language) -> String {
    format::age(day_number(doorstep.today) - day_number(month.last_day()), language)
}

fn acts(doorstep: &Doorstep, language: Language) -> impl FnOnce() -> AnyView + Send + 'static {
    let address = platform::address(&doorstep.query.href());
    let text = told(doorstep, language).filter(|_| doorstep.ladder.is_ok()).map(|told| {
        let text = references::share_text(language, told, door(doorstep, language), address);
        let demo = doorstep.dataset.is_demonstration();
        if demo { format!("[{}] {text}", shell::demo_word(language)) } else { text }
    });
    move || {
        view! {
            {text.map(|text| view! { <ShareLink text=text weight=Weight::Main /> })}
            <ButtonLink href="#pasos">{references::edit_link(language)}</ButtonLink>
        }
        .into_any()
    }
}
