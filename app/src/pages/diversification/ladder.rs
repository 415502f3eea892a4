//! The ladder: fresh, graded, packed, processed, and what is left of a quintal on each rung.

use crate::api::diversification::Rung;
use crate::components::button_link::ButtonLink;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, ideas};
use domain::diversification::ladder::{NotCalculated, PriceGiven};
use domain::id::EnterpriseId;
use domain::money::Currency;
use domain::names::Language;
use leptos::prelude::*;

/// `keeps` is the MSME when costs may be noted.
#[component]
pub(super) fn Ladder(rungs: Vec<Rung>, #[prop(optional_no_strip)] keeps: Option<EnterpriseId>) -> impl IntoView {
    let language = i18n::language();
    let highest = rungs.iter().filter_map(|rung| rung.step.margin.as_ref().ok()).map(|margin| margin.left);
    let highest = highest.fold(0.0, f64::max);
    let drawn = rungs.iter().map(|rung| {
        let (amount, class, height) = match &rung.step.margin {
            Ok(margin) => {
                let share = if highest > 0.0 { 100.0 * margin.left.max(0.0) / highest } else { 0.0 };
                (format::money(margin.left, Currency::GTQ), None, share)
            }
            Err(_) => (ideas::to_calculate(language).to_owned(), Some("tbd"), 60.0),
        };
        let rung_word = ideas::rung_word(language, rung.step.rung);
        let name = format!("{} · {rung_word}", rung.product.get(language));
        view! {
            <li class=class style=format!("--v:{height:.0}")>
                <b>{amount}</b>
                <i aria-hidden="true"></i>
                <span>{name}</span>
                <small>{note(language, rung)}</small>
            </li>
        }
    });
    let drawn = drawn.collect_view();
    let empty = rungs.is_empty();
    view! {
        <Section title=ideas::ladder(language)>
            {if empty {
                view! { <p class="muted">{ideas::ladder_none(language)}</p> }.into_any()
            } else {
                view! {
                    <p class="sm muted">{ideas::ladder_lead(language)}</p>
                    <ol class="ladder">{drawn}</ol>
                }
                    .into_any()
            }}
            {keeps
                .map(|id| {
                    view! {
                        <p>
                            <ButtonLink href=format!(
                                "/diversificacion/costo?mipyme={id}",
                            )>{ideas::cost_add(language)}</ButtonLink>
                        </p>
                    }
                })}
        </Section>
    }
}

/// Its share of the sales, and what is missing or expected.
fn note(language: Language, rung: &Rung) -> String {
    let share = match rung.step.share {
        Some(share) => ideas::share_of(language, format::percent(share.percent())),
        None => ideas::not_sold(language).to_owned(),
    };
    let more = match &rung.step.margin {
        Ok(margin) => match margin.given {
            PriceGiven::Sold => None,
            PriceGiven::Expected => Some(ideas::expected(language).to_owned()),
        },
        Err(NotCalculated::NoCost(parts)) => {
            let parts: Vec<String> =
                parts.iter().map(|part| ideas::part_word(language, *part).to_lowercase()).collect();
            Some(ideas::missing_cost(language, parts.join(", ")))
        }
        Err(NotCalculated::NoWeight) => Some(ideas::missing_weight(language).to_owned()),
        Err(NotCalculated::NoPrice) => Some(ideas::missing_price(language).to_owned()),
    };
    std::iter::once(share).chain(more).collect::<Vec<_>>().join(" · ")
}
