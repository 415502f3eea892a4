//! New products on the way, each with where it stands; how many arrive, with the denominator.

use super::steps::StepsBar;
use crate::api::ideas::Shown;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, ideas};
use domain::diversification::idea::success::Success;
use domain::id::EnterpriseId;
use domain::money::Currency;
use domain::period::Date;
use leptos::prelude::*;

/// `keeps` is the MSME when ideas may be added.
#[component]
pub(super) fn Ideas(
    shown: Vec<Shown>,
    success: Success,
    today: Date,
    #[prop(optional_no_strip)] keeps: Option<EnterpriseId>,
) -> impl IntoView {
    let language = i18n::language();
    let empty = shown.is_empty();
    let cards = shown.into_iter().map(|one| view! { <IdeaCard shown=one today=today /> });
    let cards = cards.collect_view();
    let told = match success.started {
        0 => ideas::success_none(language).to_owned(),
        started => ideas::success(language, success.reached, started),
    };
    view! {
        <Section title=ideas::title(language)>
            {if empty {
                view! { <p class="muted">{ideas::empty(language)}</p> }.into_any()
            } else {
                view! {
                    <div class="cols c3">{cards}</div>
                    <p class="src">{told}</p>
                }
                    .into_any()
            }}
            {keeps
                .map(|id| {
                    view! {
                        <p>
                            <a href=format!("/diversificacion/idea/nueva?mipyme={id}")>{ideas::add(language)}</a>
                        </p>
                    }
                })}
        </Section>
    }
}

#[component]
fn IdeaCard(shown: Shown, today: Date) -> impl IntoView {
    let language = i18n::language();
    let Shown { idea, regular, .. } = shown;
    let margin = match idea.unit_margin() {
        Some(micro) => ideas::margin(language, format::money(micro as f64 / 1e6, Currency::GTQ)),
        None => ideas::to_calculate(language).to_owned(),
    };
    let stalled = idea.stalled(regular.as_ref(), today).map(|days| ideas::stalled(language, days));
    let last = idea.last_step().and_then(|step| step.evidence.clone());
    let standing = idea.standing(regular.as_ref());
    view! {
        <div class="card tight">
            <header>
                <h3>
                    <a href=format!("/diversificacion/idea?idea={}", idea.entry)>{idea.name.clone()}</a>
                </h3>
                <span class="sm">{margin}</span>
            </header>
            {standing.map(|standing| view! { <StepsBar stage=standing.stage /> })}
            {idea.lacking.or(last).map(|words| view! { <p class="sm muted">{words}</p> })}
            {stalled.map(|words| view! { <p class="sm">{words}</p> })}
        </div>
    }
}
