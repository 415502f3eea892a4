//! One cost in force: how much, as it was said, since when and by whom.

use crate::api::costs::Listed;
use crate::components::button::{Button, Weight};
use crate::components::post_form::PostForm;
use crate::format;
use crate::i18n::{self, costs as texts};
use domain::money::Currency;
use domain::names::Language;
use domain::price::own_cost::{Fee, Of, OwnCost, Said};
use leptos::prelude::*;

#[component]
pub(super) fn CostRow(listed: Listed, organization: i32, keeps: bool) -> impl IntoView {
    let language = i18n::language();
    let Listed { kept, market, origin } = listed;
    let title = match &kept.cost.of {
        Of::Fee(fee) => texts::fee_word(language, *fee).to_owned(),
        Of::Freight { .. } => {
            let to = market.map(|names| names.get(language).to_owned()).unwrap_or_default();
            texts::route(language, origin.unwrap_or_default(), to)
        }
    };
    let since = texts::since(language, format::date(kept.cost.valid_from, language), &kept.cost.source);
    let acts = keeps.then(|| {
        let change = format!("/costos?mipyme={organization}&id={}#guardar", kept.id);
        view! {
            <a class="btn quiet" href=change>
                {texts::change(language)}
            </a>
            <PostForm action=format!("/costos/quitar?mipyme={organization}")>
                <input type="hidden" name="costo" value=kept.id.to_string() />
                <input type="hidden" name="version" value=kept.version.to_string() />
                <Button weight=Weight::Quiet>{texts::remove(language)}</Button>
            </PostForm>
        }
    });
    view! {
        <li class="two">
            <div>
                <span class="t">{title}</span>
                <p>{said(language, &kept.cost)}</p>
                <p class="d">{since}</p>
                <div class="acts">{acts}</div>
            </div>
        </li>
    }
}

/// The figure for a quintal, and what was said when that was a trip.
pub(super) fn said(language: Language, cost: &OwnCost) -> String {
    let money = |micro: i64| format::money(micro as f64 / 1e6, Currency::GTQ);
    let percent = matches!(cost.of, Of::Fee(Fee::Commission | Fee::Shrink));
    match cost.said {
        None => String::new(),
        Some(Said::Plain(value)) if percent => texts::per_cent(language, format::number(value as f64 / 1e6, 1)),
        Some(Said::Plain(value)) => texts::per_quintal(language, money(value)),
        Some(said @ Said::Trip { quetzales, load }) => {
            texts::per_trip(language, money(said.each()), money(quetzales), format::number(load as f64 / 1e6, 0))
        }
    }
}
