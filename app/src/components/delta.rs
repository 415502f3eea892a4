//! A change: triangle, percentage and the period it is measured over.

use crate::format;
use crate::i18n::{self, components};
use leptos::prelude::*;

/// A change in percent over a period in words ("en 1 mes"); without a figure it says that there is none.
#[component]
pub fn Delta(percent: Option<f64>, #[prop(optional, into)] period: String) -> impl IntoView {
    let language = i18n::language();
    let Some(percent) = percent.filter(|p| p.is_finite()) else {
        return view! { <span class="delta">{components::no_change_known(language, &period)}</span> }.into_any();
    };
    let amount = format::percent(percent.abs());
    let tenths = (percent * 10.0).round();
    let (outline, word) = if tenths > 0.0 {
        ("M5 1l4.5 8h-9z", components::rises(language))
    } else if tenths < 0.0 {
        ("M5 9L.5 1h9z", components::falls(language))
    } else {
        ("M1 4h8v2H1z", components::holds(language))
    };
    view! {
        <span class="delta">
            <svg viewBox="0 0 10 10" aria-hidden="true">
                <path d=outline />
            </svg>
            <span class="sr">{word} " "</span>
            <b>{amount}</b>
            {(!period.is_empty()).then(|| format!(" {period}"))}
        </span>
    }
    .into_any()
}
